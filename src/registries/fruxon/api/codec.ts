import { canonicalJson } from "../../../framework";
import type { Codec } from "../../../http";
import { type JsonObject, withoutNulls } from "../../../checks";
import { losslessJson, objectIn as parsedObject } from "../../common/lossless-json";

/** What a JSON text says. */
export { valueIn } from "../../common/lossless-json";

/**
 * The values in a JSON text, by name; undefined where it holds no object. A null is like a value that is not given, which Fruxon
 * keeps apart nowhere (docs/apis/fruxon.md §3.1).
 */
export const objectIn = (text: string): JsonObject | undefined => withoutNulls(parsedObject(text), 1);

/** Parameters and settings are free-form, and what goes through here must come out as it came in. */
export const fruxonJson: Codec = losslessJson;

/** The same text for equal values: keys in order, as Terraform's `jsonencode` writes them. */
export const textOf = (value: unknown): string => canonicalJson(value);
