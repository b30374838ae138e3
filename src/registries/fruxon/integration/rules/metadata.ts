import type { Violation } from "../../../../checks";
import { isKnown, knownItems, type Maybe } from "../../rules/later";

/** What the rules look at of a parameter's description (docs/apis/fruxon.md §3.2). */
export interface ParameterQuestion {
  readonly name?: Maybe<string>;
  readonly type?: Maybe<string>;
  readonly secret?: Maybe<boolean>;
  readonly default_value?: Maybe<string>;
  readonly options?: Maybe<readonly unknown[]>;
  readonly integer_range?: Maybe<RangeQuestion>;
  readonly float_range?: Maybe<RangeQuestion>;
}

/** Numbers, or what stands for a number that no JavaScript number holds: that is not compared. */
export interface RangeQuestion {
  readonly min?: unknown;
  readonly max?: unknown;
}

export interface AuthMethodQuestion {
  readonly id?: Maybe<string>;
  readonly auth_settings?: Maybe<{ readonly parameters?: Maybe<string> }>;
  readonly auth_map?: Maybe<{ readonly parameters_metadata?: Maybe<readonly Maybe<ParameterQuestion>[]> }>;
  readonly parameters_metadata?: Maybe<readonly Maybe<ParameterQuestion>[]>;
}

export interface MetadataQuestion {
  readonly parameters_metadata?: Maybe<readonly Maybe<ParameterQuestion>[]>;
  readonly auth_metadata?: Maybe<readonly Maybe<AuthMethodQuestion>[]>;
}

type Path = readonly (string | number)[];
export type ParametersQuestion = Maybe<readonly Maybe<ParameterQuestion>[]>;

const ROOT = "config_metadata";

/** Everything that is wrong with a definition as far as it tells by itself, each at its attribute. */
export function checkMetadata(metadata: Maybe<MetadataQuestion>): readonly Violation[] {
  if (!isKnown(metadata)) return [];
  const methods = knownItems(metadata.auth_metadata);
  return [
    ...checkParameters(metadata.parameters_metadata, [ROOT, "parameters_metadata"]),
    ...twice(
      methods.map((method) => (isKnown(method) ? method.id : method)),
      { list: [ROOT, "auth_metadata"], key: "id", what: "auth method" },
    ),
    ...methods.flatMap((method, position) =>
      isKnown(method) ? checkMethod(method, [ROOT, "auth_metadata", position]) : [],
    ),
  ];
}

function checkMethod(method: AuthMethodQuestion, at: Path): readonly Violation[] {
  const inMap = isKnown(method.auth_map) ? method.auth_map.parameters_metadata : undefined;
  return [
    ...checkParameters(method.parameters_metadata, [...at, "parameters_metadata"]),
    ...checkParameters(inMap, [...at, "auth_map", "parameters_metadata"]),
  ];
}

/**
 * What is wrong with a list of inputs.
 *
 * @param secretDefaults - what to do about a default value of a secret one
 */
export function checkParameters(
  parameters: ParametersQuestion,
  list: Path,
  secretDefaults: SecretDefaults = IN_METADATA_SECRETS,
): readonly Violation[] {
  const items = knownItems(parameters);
  return [
    ...twice(
      items.map((item) => (isKnown(item) ? item.name : item)),
      { list, key: "name", what: "parameter" },
    ),
    ...items.flatMap((item, position) =>
      isKnown(item) ? checkParameter(item, [...list, position], secretDefaults) : [],
    ),
  ];
}

function checkParameter(
  parameter: ParameterQuestion,
  at: Path,
  secretDefaults: SecretDefaults,
): readonly Violation[] {
  return [
    ...secretDefault(parameter, at, secretDefaults),
    ...optionsOfOtherType(parameter, at),
    ...reversedRange(parameter.integer_range, [...at, "integer_range"]),
    ...reversedRange(parameter.float_range, [...at, "float_range"]),
  ];
}

/** Where default values of secret parameters are set, if anywhere. */
export type SecretDefaults = Pick<Violation, "summary" | "detail">;

const IN_METADATA_SECRETS: SecretDefaults = {
  summary: "The default value of a secret parameter must be in config_metadata_secrets",
  detail:
    "The parameter is marked as secret, and this value is stored in the " +
    "state. Set it in config_metadata_secrets instead.",
};

/** A default of a secret parameter is a credential (§3.2, §4.1). */
function secretDefault(
  { secret, default_value }: ParameterQuestion,
  at: Path,
  secretDefaults: SecretDefaults,
): readonly Violation[] {
  if (secret !== true || default_value === undefined || default_value === "") return [];
  return [{ at: [...at, "default_value"], ...secretDefaults, exposesSecret: isKnown(default_value) }];
}

/** Files that list all keys have an empty list for every type; what Fruxon makes of others is not documented (§3.2). */
function optionsOfOtherType({ options, type }: ParameterQuestion, at: Path): readonly Violation[] {
  if (!isKnown(options) || options.length === 0 || !isKnown(type) || type === "OPTION") return [];
  return [
    {
      severity: "warning",
      at: [...at, "options"],
      summary: `Unexpected options with type ${type}`,
      detail: `Only a parameter of type OPTION has options. Given: ${type}. Remove options, or set type = "OPTION"; otherwise Fruxon decides.`,
    },
  ];
}

function reversedRange(range: Maybe<RangeQuestion>, at: Path): readonly Violation[] {
  if (!isKnown(range)) return [];
  const { min, max } = range;
  if (typeof min !== "number" || typeof max !== "number" || min <= max) return [];
  return [
    {
      severity: "warning",
      at,
      summary: "min is greater than max",
      detail: `No value is between min ${min} and max ${max}. Swap them.`,
    },
  ];
}

/** That entries are told apart by this key, and so are their stored secrets, is assumed (§3.2, §4.3). */
function twice(
  keys: readonly Maybe<string>[],
  { list, key, what }: { readonly list: Path; readonly key: string; readonly what: string },
): readonly Violation[] {
  return keys.flatMap((value, position) => {
    if (!isKnown(value) || keys.indexOf(value) === position) return [];
    return [
      {
        severity: "warning",
        at: [...list, position, key],
        summary: `Two entries have the ${key} ${JSON.stringify(value)}`,
        detail: `Each ${what} in a list must have a unique ${key}. Given twice: ${JSON.stringify(value)}. Rename or remove one of them.`,
      },
    ];
  });
}
