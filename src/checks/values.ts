// Checks of single values. What holds across attributes is in the `rules` of each registry.

/**
 * What is wrong with a known value; empty: nothing is. The messages are shown to users: they say what is allowed,
 * without naming the attribute or quoting the value.
 */
export type Check = (value: unknown) => readonly string[];

/**
 * What the attributes of an object have to be, each by itself, by their paths: names joined by dots, through lists and
 * sets as if they were not there (`permissions.users.access_level`).
 */
export type FieldChecks = Readonly<Record<string, Check>>;

/** The form of a text; what is left out is not limited. */
export interface TextForm {
  /** Characters (code points) at least. */
  readonly min?: number;
  /** Characters (code points) at most. */
  readonly max?: number;
  /** What it has to match, and how that is said to users: `must …`. */
  readonly pattern?: readonly [pattern: RegExp, message: string];
}

export const text =
  ({ min = 0, max = Infinity, pattern }: TextForm): Check =>
  (value) => {
    const given = asText(value);
    if (given === undefined) return ["must be a string"];
    return [
      ...(charactersOf(given) >= min ? [] : [tooShort(min)]),
      ...(charactersOf(given) <= max ? [] : [`must have at most ${max} characters`]),
      ...(pattern === undefined || pattern[0].test(given) ? [] : [pattern[1]]),
    ];
  };

/** As people count: most emoji are one, though they are two UTF-16 units. */
const charactersOf = (given: string): number => Array.from(given).length;

/**
 * For {@link Doubts}: a text that is short enough as people count, and may be too long for a server that counts UTF-16
 * units.
 */
export const fewerUnits =
  (max: number): Check =>
  (value) =>
    typeof value === "string" && value.length > max && charactersOf(value) <= max
      ? [
          `should have at most ${max} characters as UTF-16 counts them, where an emoji is two or more; it has ${value.length}`,
        ]
      : [];

/** The same check where an empty text means that nothing is given. */
export const orEmpty =
  (check: Check): Check =>
  (value) =>
    value === "" ? [] : check(value);

const tooShort = (min: number): string =>
  min === 1 ? "must not be empty" : `must have at least ${min} characters`;

/** Terraform turns numbers and booleans into text where it wants one. */
const asText = (value: unknown): string | undefined =>
  typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : undefined;

export const notEmpty: Check = text({ min: 1 });

export const emailAddress: Check = text({ pattern: [/.@./, "must be an e-mail address"] });

/** A text out of a fixed list. */
export const oneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && allowed.includes(value) ? [] : [`must be one of ${allowed.join(", ")}`];

/** All that several checks have to say. */
export const allOf =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.flatMap((check) => check(value));

/** An integer that a JavaScript number holds exactly. */
export const wholeNumber: Check = (value) => (Number.isSafeInteger(value) ? [] : ["must be a whole number"]);

/** A number above zero, of something: `positive("seconds")`. */
export const positive =
  (unit?: string): Check =>
  (value) =>
    typeof value === "number" && value > 0
      ? []
      : [unit === undefined ? "must be a positive number" : `must be a positive number of ${unit}`];

export const positiveInteger = (unit?: string): Check => allOf(wholeNumber, positive(unit));

/** What a text is told that should be JSON and is none. */
export const NO_JSON = "must be valid JSON (use jsonencode)";

/** Files of some editors begin with a byte order mark, which Terraform's `file` keeps. It says nothing. */
export const withoutByteOrderMark = (text: string): string => text.replace(/^\ufeff/, "");

/**
 * Deeper than any document that is written. What walks through one needs a frame of the stack for each level. Registries return
 * what they were sent inside of their own objects, so responses may have some more (`src/http/json-limits.ts`).
 */
export const MOST_JSON_LEVELS = 450;

export const TOO_DEEP = `must not be nested deeper than ${MOST_JSON_LEVELS} levels`;

/** Whether a text of JSON is nested deeper than it can be worked with. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "\\" && isInString) index += 1;
    else if (character === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth -= 1;
    if (depth > MOST_JSON_LEVELS) return true;
  }
  return false;
}

export const jsonText: Check = (value) => {
  const given = asText(value);
  if (given === undefined) return [NO_JSON];
  if (isTooDeep(given)) return [TOO_DEEP];
  return parsed(given) === undefined ? [NO_JSON] : [];
};

/** Of a text that is JSON; one that is none is told by {@link jsonText}. */
const jsonThatIs =
  (what: string, accepts: (json: unknown) => boolean): Check =>
  (value) => {
    const json = parsed(value);
    return json === undefined || accepts(json) ? [] : [`must be ${what}`];
  };

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(withoutByteOrderMark(asText(value) ?? ""));
  } catch {
    return undefined;
  }
}

const isObject = (json: unknown): boolean =>
  typeof json === "object" && json !== null && !Array.isArray(json);

export const jsonObject: Check = jsonThatIs("a JSON object", isObject);

export const jsonArray: Check = jsonThatIs("a JSON array", Array.isArray);

export const jsonObjects: Check = jsonThatIs(
  "a JSON array of objects",
  (json) => Array.isArray(json) && json.every(isObject),
);

const UNITS_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;

/** A duration as Terraform users write it (`30s`, `5m`, `1h30m`), in milliseconds; undefined when it is none. */
export function parseDuration(given: string): number | undefined {
  if (!/^(\d+(ms|s|m|h))+$/.test(given)) return undefined;
  return [...given.matchAll(/(\d+)(ms|s|m|h)/g)].reduce(
    (total, [, count, unit]) => total + Number(count) * UNITS_MS[unit as keyof typeof UNITS_MS],
    0,
  );
}

export const duration: Check = (value) =>
  typeof value === "string" && (parseDuration(value) ?? 0) > 0
    ? []
    : ['must be a duration longer than zero, such as "30s", "5m" or "1h30m"'];

/** The attributes that the framework adds to resources; those that a resource has not are not there to be checked. */
export const OPERATION_CHECKS: FieldChecks = {
  "timeouts.create": duration,
  "timeouts.read": duration,
  "timeouts.update": duration,
  "timeouts.delete": duration,
  credentials_version: wholeNumber,
  on_external_change: oneOf(["warn", "reapply", "ignore"]),
};

/** An object as JSON has it: neither a list nor null. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A rule that a configuration breaks, at an attribute. Never quotes a value that may be secret. */
export interface Violation {
  readonly at: readonly (string | number)[];
  readonly summary: string;
  readonly detail: string;
  /** A warning is shown and stops nothing. @default "error" */
  readonly severity?: "error" | "warning";
  /** Whether a secret is written where it can be read. @default false */
  readonly exposesSecret?: boolean;
  /** Whether a credential is missing: no problem where the credentials are kept elsewhere. @default false */
  readonly missesCredential?: boolean;
  /** The member of a JSON attribute that is missing. */
  readonly member?: string;
  /** Whether that member is an object, which `jsondecode` makes of a text. @default false */
  readonly isJson?: boolean;
}
