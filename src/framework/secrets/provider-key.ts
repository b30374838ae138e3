import { error, type Diagnostic } from "../diagnostics/diagnostic";
import type { Fields } from "../schema/spec";
import { string } from "../schema/builders";
import { ruleOf } from "../schema/rule";
import { memberOf, type ObjectValue } from "../values/value";
import { areMachineMade } from "./strength";

/** The argument of the provider's block. */
export const FINGERPRINT_KEY = "fingerprint_key";

/** Where the key comes from if the provider's block does not set it. */
export const keyVariable = (provider: string): string => `${provider.toUpperCase()}_FINGERPRINT_KEY`;

const WEAK = "must be random, such as the output of `openssl rand -base64 32`";

/** The provider's arguments that concern the fingerprints of credentials. */
export const keyFields = (provider: string): Fields => ({
  [FINGERPRINT_KEY]: string()
    .check(ruleOf((value) => (typeof value === "string" && areMachineMade([value]) ? [] : [WEAK])))
    .optional()
    .sensitive()
    .describe(
      "A random secret of the pipeline (`openssl rand -base64 32`). If set, the hash in private state that detects " +
        "changed credentials is keyed, so credentials cannot be guessed from the state alone. Changing or removing the " +
        "key does not send credentials again: for an object whose hash was made with an earlier key, the plan warns that " +
        "it cannot determine whether the credentials changed, until the earlier key or `credentials_version` is set. " +
        `Default: the environment variable \`${keyVariable(provider)}\`, then none.`,
    ),
});

interface Origin {
  readonly name: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Undefined where none is given, or none is known yet. */
export function keyIn(config: ObjectValue | null, { name, environment }: Origin): string | undefined {
  const configured = config === null ? null : memberOf(config, FINGERPRINT_KEY);
  if (configured !== null) return typeof configured === "string" ? configured : undefined;
  const variable = environment[keyVariable(name)] ?? "";
  return variable === "" ? undefined : variable;
}

/** What is wrong with the environment variable, if it is used; the argument is validated as any other. */
export function keyProblems(
  config: ObjectValue | null,
  { name, environment }: Origin,
): readonly Diagnostic[] {
  const isConfigured = config !== null && memberOf(config, FINGERPRINT_KEY) !== null;
  const variable = environment[keyVariable(name)] ?? "";
  if (isConfigured || variable === "" || areMachineMade([variable])) return [];
  return [
    error(`Invalid value for ${keyVariable(name)}`, `The environment variable ${keyVariable(name)} ${WEAK}.`),
  ];
}
