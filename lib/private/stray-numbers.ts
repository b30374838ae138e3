import { type Attributes, leavesAt } from "./attributes";
import type { Violation } from "./description";
import { hasNumberToken } from "./token";

/**
 * Numbers that only Terraform knows, in texts in which cdktf does not find them: behind a hyphen. The registry would get
 * `shard--8.109562212591386e+298`.
 *
 * @param textOf what Terraform will read of a value
 */
export const strayNumbers = (
  attributes: Attributes,
  textOf: (value: unknown) => unknown,
): readonly Violation[] =>
  leavesAt(attributes, [])
    .filter(({ value }) => typeof value === "string" && hasNumberToken(value))
    .filter(({ value }) => hasNumberToken(String(textOf(value))))
    .map(({ at }) => ({
      at,
      detail:
        "has a number behind a hyphen that only Terraform knows, and cdktf does not find it there. Join it as a text: " +
        "Token.asString(number).",
    }));
