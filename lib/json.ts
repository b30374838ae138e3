import type { IResolvable } from "cdktf";
import type { Secret } from "./secret";

/** A value of JSON. Any of them can be a token of cdktf, also inside strings, lists and objects. */
export type JsonValue = string | number | boolean | null | IResolvable | JsonObject | readonly JsonValue[];

/**
 * A JSON object. Strings are literal (a `${` in them is not a Terraform expression), and tokens of cdktf are
 * resolved. Undefined members are omitted.
 */
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

/** A JSON value whose values are all `Secret`s, without literals. */
export type SecretValue = Secret | SecretObject | readonly SecretValue[];

/** The secret part of a JSON object: the same places, each with a `Secret`. */
export interface SecretObject {
  readonly [name: string]: SecretValue | undefined;
}
