import { nearestTo } from "../../../../checks";
import type { Violation } from "../../../../checks";

/** The credentials that a config gives for an auth method, by their names alone. */
export interface GivenCredentials {
  /** The attribute that holds them. */
  readonly attribute: string;
  /** What they are for: `auth`, `auth_map[0].auth_config`. */
  readonly owner: string;
  readonly method: string | undefined;
  readonly names: readonly string[];
}

/** An auth method, as far as credentials are about it. */
export interface AskingMethod {
  readonly id: string;
  /** The credentials that it asks for; undefined: the registry did not say. */
  readonly inputs?: readonly { readonly name: string; readonly isNeeded: boolean }[] | undefined;
}

/**
 * Credentials that an auth method does not ask for, and those that it asks for and does not get (docs/apis/fruxon.md §3.2). What
 * Fruxon makes of either is not documented. What stands in a secret attribute is not quoted, and its names are no exception.
 */
export const checkCredentials = (
  given: readonly GivenCredentials[],
  methods: readonly AskingMethod[],
): readonly Violation[] =>
  given.flatMap((credentials) => {
    const inputs = methods.find(({ id }) => id === credentials.method)?.inputs;
    return inputs === undefined ? [] : [...unexpected(credentials, inputs), ...missing(credentials, inputs)];
  });

type Inputs = NonNullable<AskingMethod["inputs"]>;

function unexpected(
  { attribute, owner, method = "", names }: GivenCredentials,
  inputs: Inputs,
): readonly Violation[] {
  const known = inputs.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return [];
  const meant = known.filter(
    (name) => !names.includes(name) && unknown.some((each) => nearestTo(each, [name]).length > 0),
  );
  const hint = meant.length === 0 ? "" : ` Did you mean ${meant.join(", ")}?`;
  return [
    {
      severity: "warning",
      at: [attribute],
      summary: `The auth method ${JSON.stringify(method)} does not use ${unknown.length === 1 ? "one" : unknown.length} of the credentials`,
      detail: `These are the credentials of ${owner}. The method uses ${known.length === 0 ? "none" : known.join(", ")}.${hint}`,
    },
  ];
}

const missing = (
  { attribute, owner, method = "", names }: GivenCredentials,
  inputs: Inputs,
): readonly Violation[] =>
  inputs
    .filter(({ name, isNeeded }) => isNeeded && !names.includes(name))
    .map(({ name }) => ({
      severity: "warning",
      at: [attribute],
      summary: `The credential ${name} is missing`,
      detail: `The auth method ${JSON.stringify(method)} of ${owner} marks it as required. Tools that need it fail until it is set.`,
    }));
