import type { IResolvable } from "cdktf";
import type { Secret } from "./secret";

/** A value of JSON. A token of cdktf may stand for any of them, also inside of texts, lists and objects. */
export type JsonValue = string | number | boolean | null | IResolvable | JsonObject | readonly JsonValue[];

/**
 * A JSON object. Its texts are taken as they are (a `${` in them is no expression of Terraform's), and tokens of cdktf
 * become the values that they stand for. Members that are undefined are left out.
 */
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

/** A value of JSON with a `Secret` in every place in which there is a value: no text that is written out. */
export type SecretValue = Secret | SecretObject | readonly SecretValue[];

/** The secret part of a JSON object: the same places, each with a `Secret`. */
export interface SecretObject {
  readonly [name: string]: SecretValue | undefined;
}
