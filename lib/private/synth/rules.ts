import { type FieldChecks, OPERATION_CHECKS, readingOf } from "../../../src/checks";
import { type Attributes, isKnown, leavesAt, objectsAt, show } from "../hcl/attributes";
import type { ResourceDescription, Violation } from "./description";
import { readJson } from "../hcl/read-json";
import { readableSecrets } from "./readable-secrets";
import { hasNumberToken } from "../hcl/token";

/** Attributes of a program as the rules of the registries ask for them: what only Terraform knows is left to the plan. */
const READING = readingOf((value) => !isKnown(value));

/**
 * Everything that is wrong with a resource by the registry provider's URL rules: attribute by attribute, and across
 * them. Tokens are left to the plan, but for what is known of JSON that holds some.
 *
 * @param textOf what Terraform will read of a value
 */
export function violationsOf(
  description: ResourceDescription,
  attributes: Attributes,
  textOf: (value: unknown) => unknown = (value) => value,
): readonly Violation[] {
  const { fields, check, json = [], secrets } = description;
  const external = attributes.external_credentials ?? false;
  const jsonIn = (value: unknown): unknown => {
    const text = textOf(value);
    return typeof text === "string" ? readJson(text) : undefined;
  };
  const single = [
    ...fields.required.flatMap((path) => missingAt(attributes, path.split("."))),
    ...wrongValues(attributes, { ...OPERATION_CHECKS, ...fields.checks }, json),
  ];
  // One problem at one attribute is told once, as by the provider: what an attribute tells by itself comes first.
  const reported = new Set(single.map(placeOf));
  return [
    ...single,
    ...check(attributes, READING, jsonIn)
      .filter((violation) => !reported.has(placeOf(violation)))
      .filter(({ missesCredential = false }) => !missesCredential || external === false),
    ...(external === true ? secrets.flatMap((path) => givenAllTheSame(attributes, path)) : []),
    ...strayNumbers(attributes, textOf),
    ...readableSecrets(attributes, description.secrets, textOf),
  ];
}

/** A secret beside the statement that there is none here. */
const givenAllTheSame = (attributes: Attributes, path: readonly string[]): readonly Violation[] =>
  leavesAt(attributes, path).map(({ at }) => ({
    at,
    detail:
      "externalCredentials is true: the credentials are managed elsewhere, and none can be set. Remove this one, or " +
      "remove externalCredentials.",
  }));

/** Where a violation is, without positions in lists. */
const placeOf = ({ at }: Violation): string => at.filter((step) => typeof step === "string").join(".");

function missingAt(attributes: Attributes, path: readonly string[]): readonly Violation[] {
  const name = path.at(-1) ?? "";
  return objectsAt(attributes, path.slice(0, -1))
    .filter((object) => object[name] === undefined || object[name] === null)
    .map(() => ({ at: path, detail: "is required; it is not set. Set it." }));
}

const wrongValues = (
  attributes: Attributes,
  checks: FieldChecks,
  unquoted: readonly string[],
): readonly Violation[] =>
  Object.entries(checks).flatMap(([at, check]) =>
    leavesAt(attributes, at.split("."))
      .filter(({ value }) => isKnown(value))
      .flatMap(({ at: place, value }) => {
        const messages = check(value);
        if (messages.length === 0) return [];
        const given = unquoted.includes(at) ? "" : ` Given: ${show(value)}.`;
        return [{ at: place, detail: `${messages.join("; ")}.${given}` }];
      }),
  );

/**
 * Numbers that only Terraform knows, in texts in which cdktf does not find them: behind a hyphen. The registry would get
 * `shard--8.109562212591386e+298`.
 *
 * @param textOf what Terraform will read of a value
 */
const strayNumbers = (attributes: Attributes, textOf: (value: unknown) => unknown): readonly Violation[] =>
  leavesAt(attributes, [])
    .filter(({ value }) => typeof value === "string" && hasNumberToken(value))
    .filter(({ value }) => hasNumberToken(String(textOf(value))))
    .map(({ at }) => ({
      at,
      detail:
        "contains a number token after a hyphen, which cdktf does not " +
        "recognise. Use it as a string: Token.asString(number).",
    }));
