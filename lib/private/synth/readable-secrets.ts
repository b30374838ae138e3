import { type Attributes, leavesAt } from "../hcl/attributes";
import type { Violation } from "./description";

/** `https://user:password@host`; a placeholder of Truto's or an expression is no literal. */
const ADDRESS_WITH_PASSWORD = /:\/\/[^/?#\s"@]*:[^/?#\s"@{}]+@/;

const SUSPICIONS: readonly (readonly [isIn: (text: string) => boolean, detail: string])[] = [
  [
    (text) => text.includes("<secret>"),
    "contains the text <secret>, the result of JSON.stringify on a Secret. Pass secrets to " +
      "arguments that accept a Secret; to combine them with text, use their .token.",
  ],
  [
    (text) => ADDRESS_WITH_PASSWORD.test(text),
    "contains a URL with a password, which is readable in cdk.tf.json and in the state. Remove the password from the URL.",
  ],
];

/**
 * Texts that can be read and look as if a secret was joined into them. Only warnings, as somebody may mean them; what
 * they say is not quoted.
 *
 * @param secrets paths of the secret attributes, which have their own checks
 */
export const readableSecrets = (
  attributes: Attributes,
  secrets: readonly (readonly string[])[],
  textOf: (value: unknown) => unknown,
): readonly Violation[] =>
  leavesAt(attributes, [])
    .filter(({ path }) => !secrets.some((secret) => secret.every((name, depth) => name === path[depth])))
    .flatMap(({ at, value }) => {
      const text = String(textOf(value));
      return SUSPICIONS.filter(([isIn]) => isIn(text)).map(([, detail]): Violation => ({
        at,
        severity: "warning",
        detail,
      }));
    });
