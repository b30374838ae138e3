import { canonicalJson, Failure, type PrivateStore, type PrivateView, type Problem } from "../../framework";
import { objectIn } from "../common/lossless-json";
import {
  type AnsweredJson,
  checkJsonPair,
  checkShape,
  type JsonObject,
  type Known,
  merged,
  type Place,
  placeAt,
  placesOf,
  pointer,
  readable,
  type Shapes,
  valuesOf,
  withRemovals,
} from "./rules";

// `override` and `config_json`: free-form JSON objects in two attributes each, of which the second is write-only.

/** For a readable part: two texts are no difference where they mean the same to Truto. */
export const asJson =
  (same: (a: JsonObject | undefined, b: JsonObject | undefined) => boolean) =>
  (a: string, b: string): boolean =>
    same(objectIn(a), objectIn(b));

/** The names of the two attributes in which one object is written. */
export interface Pair {
  readonly readable: string;
  readonly secrets: string;
  /** The places that hold secrets. @default those of definitions and their overrides */
  readonly places?: readonly Place[];
}

/** What is wrong with a pair of attributes, as far as they are known yet. */
export const problemsOfPair = (pair: Pair, text: unknown, secretText: unknown): readonly Problem[] =>
  checkJsonPair({
    places: pair.places,
    readable: { attribute: pair.readable, json: jsonOf(text) },
    secrets: { attribute: pair.secrets, json: jsonOf(secretText) },
  });

/** The same, with what each type of object demands of its config. */
export const problemsOfShaped = (
  pair: Pair,
  shapes: Shapes,
  { type, config_json, config_secrets }: Readonly<Record<"type" | "config_json" | "config_secrets", unknown>>,
): readonly Problem[] => [
  ...problemsOfPair(pair, config_json, config_secrets),
  ...checkShape(shapes, {
    type: typeof type === "string" ? type : undefined,
    readable: { attribute: pair.readable, json: jsonOf(config_json) },
    // None at all is one without members; one that is not known yet may have any.
    secrets: { attribute: pair.secrets, json: config_secrets === undefined ? {} : jsonOf(config_secrets) },
  }),
];

const jsonOf = (text: unknown): JsonObject | undefined =>
  typeof text === "string" ? objectIn(text) : undefined;

/** Where in an object secrets were last sent to: kept beside the state, because no answer shows them. */
const SECRET_PLACES = "secret_places";

/** What is known of an object from its state and what is kept beside it. */
export function knownOf(text: string | undefined, kept: PrivateView): Known {
  const places = kept.get(SECRET_PLACES);
  const pointers = Array.isArray(places) ? places.filter((each) => typeof each === "string") : [];
  return { json: text === undefined ? undefined : objectIn(text), secretPlaces: pointers.map(placeAt) };
}

/** Remembers where secrets were sent to, as JSON pointers without values. */
export function keepSecretPlaces(kept: PrivateStore, { secretPlaces }: Known): void {
  if (secretPlaces.length === 0) kept.delete(SECRET_PLACES);
  else kept.set(SECRET_PLACES, secretPlaces.map(pointer));
}

/** A JSON object as it is sent. */
export interface Composed {
  /** Readable and secret parts in one. */
  readonly json: JsonObject;
  /** The secret values in it, to be cut out of whatever comes back. */
  readonly secrets: readonly string[];
  /** What is known once it is sent. */
  readonly known: Known;
}

/**
 * The whole object out of the two attributes, never out of an answer: writing a redacted value back would store the
 * redaction (docs/apis/truto.md §4.4).
 *
 * @param gone - what is there now; where the object lacks it, a null takes it away
 * @throws Failure for what could not be told at plan, because it was not known yet
 */
export function composed(
  pair: Pair,
  text: string | undefined,
  secretText: string | undefined,
  gone: JsonObject = {},
): Composed {
  const problems = problemsOfPair(pair, text, secretText).filter(({ severity }) => severity !== "warning");
  if (problems.length > 0) throw new Failure(...problems);
  const readableJson = jsonOf(text) ?? {};
  const secretJson = jsonOf(secretText) ?? {};
  return {
    json: withRemovals(merged(readableJson, secretJson), gone),
    secrets: valuesOf(secretJson),
    known: { json: readableJson, secretPlaces: placesOf(secretJson) },
  };
}

/** The readable part of an answer, as the state keeps it. */
export const readableText = (answer: AnsweredJson, known: Known, { places }: Partial<Pair> = {}): string =>
  canonicalJson(readable(answer, known, places));
