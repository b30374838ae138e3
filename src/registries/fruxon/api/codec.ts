import { canonicalJson } from "../../../framework";
import type { Codec } from "../../../http";
import { losslessJson } from "../../common/lossless-json";

export { objectIn, valueIn } from "../../common/lossless-json";

/** Parameters and settings are free-form, and what goes through here must come out as it came in. */
export const fruxonJson: Codec = losslessJson;

/** The same text for equal values: keys in order, as Terraform's `jsonencode` writes them. */
export const textOf = (value: unknown): string => canonicalJson(value);
