import { nearestTo } from "../../../../checks";
import { type AskingMethod, checkCredentials, type GivenCredentials } from "./credentials";
import { sameEnum } from "../../rules/enums";
import type { JsonObject } from "../../rules/json";
import type { Violation } from "../../../../checks";

/** What a config is checked against: the definition of its integration, as the registry has it. */
export interface Definition {
  readonly parameters: readonly InputQuestion[];
  readonly methods: readonly MethodQuestion[];
  /** Whether nobody can change it, in the same run for instance, before the config is made. */
  readonly isFixed: boolean;
  /** Whether the same program declares it, so that what does not fit is its own mistake. @default false */
  readonly isOfProgram?: boolean;
}

export interface InputQuestion {
  readonly name: string;
  readonly required: boolean;
  readonly secret: boolean;
  /** Asked for under conditions only, or filled in where it is left out. */
  readonly isOptionalSometimes: boolean;
  /** The values to choose from; absent or empty: any. */
  readonly options?: readonly string[];
}

export interface MethodQuestion extends AskingMethod {
  /** Undefined: the registry did not say. */
  readonly isTestable: boolean | undefined;
  /** Empty: the registry did not say. */
  readonly levels: readonly string[];
}

export interface AuthChoice {
  readonly integration_auth_metadata_id: string;
  readonly level: string | undefined;
}

export interface AuthElsewhere {
  readonly at: readonly (string | number)[];
  readonly auth: Partial<AuthChoice>;
}

/** What of a config is known while it is planned; undefined: not set, or not known yet. */
export interface FitQuestion {
  readonly parameters: JsonObject | undefined;
  /** Values that replace the parameters while an agent is tested. */
  readonly sandboxParameters?: JsonObject | undefined;
  readonly auth: Partial<AuthChoice> | undefined;
  /** What is chosen besides, in maps and for the sandbox, and where that stands. */
  readonly otherAuths?: readonly AuthElsewhere[];
  readonly verify_on_apply: boolean;
  /** The credentials that are known. @default none are */
  readonly credentials?: readonly GivenCredentials[];
}

/** How a config does not fit the definition of its integration (docs/apis/fruxon.md §2.3, §3.2). */
export const checkFit = (config: FitQuestion, definition: Definition): readonly Violation[] => [
  ...checkParameters(config, definition.parameters),
  ...secretsAmong(config.sandboxParameters, definition.parameters).map((name) =>
    secretParameter(name, SANDBOX),
  ),
  // That Fruxon refuses an unknown method or level is not documented.
  ...chosenMethods(config, definition.methods).map((violation): Violation =>
    definition.isOfProgram === true ? violation : { ...violation, severity: "warning" },
  ),
  ...checkCredentials(config.credentials ?? [], definition.methods),
  // That it refuses to try out what has no test is (docs/apis/fruxon.md §2.2).
  ...(config.verify_on_apply ? checkTestable(config.auth, definition.methods) : []).map(
    (violation): Violation => (definition.isFixed ? violation : { ...violation, severity: "warning" }),
  ),
];

const chosenMethods = (
  { auth, otherAuths = [] }: FitQuestion,
  methods: readonly MethodQuestion[],
): readonly Violation[] => [
  ...(auth === undefined ? [] : checkAuth({ at: ["auth"], auth }, methods)),
  ...otherAuths.flatMap((other) => checkAuth(other, methods)),
];

function checkParameters(
  { parameters }: FitQuestion,
  inputs: readonly InputQuestion[],
): readonly Violation[] {
  if (parameters === undefined) return [];
  const given = Object.keys(parameters);
  const known = inputs.map((input) => input.name);
  const unknown = given.filter((name) => !known.includes(name));
  // A secret one may be given among the secrets, which nobody sees while planning.
  const missing = inputs.filter(
    ({ name, required, secret: isSecret, isOptionalSometimes }) =>
      required && !isSecret && !isOptionalSometimes && !given.includes(name),
  );
  return [
    ...secretsAmong(parameters, inputs).map((name) => secretParameter(name, OWN)),
    ...unknown.map((name) => unknownParameter(name, known)),
    ...missing.map(({ name }) => missingParameter(name)),
    ...inputs.flatMap((input) => wrongOption(input, parameters[input.name])),
  ];
}

const secretsAmong = (parameters: JsonObject = {}, inputs: readonly InputQuestion[]): readonly string[] =>
  inputs.filter(({ name, secret }) => secret && Object.hasOwn(parameters, name)).map(({ name }) => name);

/** Parameters that can be read, and the attribute for the secret ones. */
interface Pair {
  readonly at: readonly string[];
  readonly secrets: string;
}

const OWN: Pair = { at: ["parameters"], secrets: "parameters_secrets" };
const SANDBOX: Pair = {
  at: ["sandbox_variant", "parameters"],
  secrets: "parameters in sandbox_variant_secrets",
};

const secretParameter = (name: string, { at, secrets }: Pair): Violation => ({
  at,
  exposesSecret: true,
  summary: `The parameter ${name} is a secret`,
  detail:
    `The integration marks ${name} as secret, and parameters is stored in the state. Move it to ` +
    `${secrets}, which is merged over parameters when it is sent and is never stored.`,
});

// Whether the registry refuses these two is not documented, and the definition may change in the same run.
const unknownParameter = (name: string, known: readonly string[]): Violation => ({
  severity: "warning",
  at: ["parameters"],
  summary: `The integration has no parameter ${name}`,
  detail:
    known.length === 0 ? "It has no parameters." : `${didYouMean(name, known)}It has ${known.join(", ")}.`,
});

const missingParameter = (name: string): Violation => ({
  severity: "warning",
  at: ["parameters"],
  summary: `The parameter ${name} is missing`,
  detail: "The integration marks it as required. Tools that need it fail until it is set.",
});

const didYouMean = (given: string, known: readonly string[]): string => {
  const nearest = nearestTo(given, known);
  return nearest.length === 0 ? "" : `Did you mean ${nearest.join(" or ")}? `;
};

function wrongOption({ name, secret, options = [] }: InputQuestion, given: unknown): readonly Violation[] {
  if (secret || typeof given !== "string" || options.length === 0 || options.includes(given)) return [];
  return [
    {
      severity: "warning",
      at: ["parameters"],
      summary: `The parameter ${name} has no option ${JSON.stringify(given)}`,
      detail: `Given: ${JSON.stringify(given)}. The integration allows ${options.join(", ")}.`,
    },
  ];
}

function checkAuth(
  { at, auth: { integration_auth_metadata_id: id, level } }: AuthElsewhere,
  methods: readonly MethodQuestion[],
): readonly Violation[] {
  if (id === undefined) return [];
  const method = methods.find((each) => each.id === id);
  if (method === undefined) return [unknownMethod(at, id, methods)];
  const { levels } = method;
  return level === undefined || levels.length === 0 || levels.some((each) => sameEnum(each, level))
    ? []
    : [wrongLevel(at, { id, level, levels })];
}

const checkTestable = (
  auth: Partial<AuthChoice> | undefined,
  methods: readonly MethodQuestion[],
): readonly Violation[] =>
  methods
    .filter(({ id, isTestable }) => id === auth?.integration_auth_metadata_id && isTestable === false)
    .map(({ id }) => notTestable(id));

const unknownMethod = (
  at: AuthElsewhere["at"],
  id: string,
  methods: readonly MethodQuestion[],
): Violation => ({
  at: [...at, "integration_auth_metadata_id"],
  summary: `The integration has no auth method ${JSON.stringify(id)}`,
  detail: `Given: ${JSON.stringify(id)}. ${didYouMean(id, idsOf(methods))}The integration has ${idsOf(methods).join(", ") || "none"}.`,
});

const idsOf = (methods: readonly MethodQuestion[]): readonly string[] => methods.map(({ id }) => id);

interface WrongLevel {
  readonly id: string;
  readonly level: string;
  readonly levels: readonly string[];
}

const wrongLevel = (at: AuthElsewhere["at"], { id, level, levels }: WrongLevel): Violation => ({
  at: [...at, "level"],
  summary: `The auth method ${JSON.stringify(id)} has no level ${level}`,
  detail: `Given: ${level}. It has ${levels.join(", ")}.`,
});

const notTestable = (id: string): Violation => ({
  at: ["verify_on_apply"],
  summary: `The auth method ${JSON.stringify(id)} cannot be verified`,
  detail: "The integration has no test for it (config_test_supported). Set verify_on_apply = false.",
});
