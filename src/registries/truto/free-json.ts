import { canonicalJson } from "../../framework";
import { objectIn } from "../common/lossless-json";
import { type AnsweredJson, type JsonObject, withoutCredentials, withRemovals } from "./rules";

// Free-form JSON objects without a secret part, each in one attribute.

export const jsonIn = (text: unknown): JsonObject | undefined =>
  typeof text === "string" ? objectIn(text) : undefined;

/**
 * An object as it is sent. Whether Truto merges it or replaces it is not documented everywhere (docs/apis/truto.md §8.3), so it
 * goes whole, with a null for what is to go.
 *
 * @param there - what is there as far as it is known. @default nothing
 */
export const sendable = (text: string, there?: JsonObject): JsonObject =>
  withRemovals(jsonIn(text) ?? {}, there ?? {});

/** An object of an answer, as the state stores it. */
export const freeText = (answer: AnsweredJson | undefined, known: string | undefined): string | undefined =>
  answer === undefined ? undefined : canonicalJson(withoutCredentials(answer, jsonIn(known) ?? {}));
