import {
  type Check,
  holdsCredential,
  isCredentialAddress,
  isCredentialParameter,
  isRedacted,
  isWrittenOut,
  type JsonObject,
  REDACTED,
  type Reading,
  type Violation,
} from "../../../checks";
import { checkParameters, type ParametersQuestion } from "../integration/rules/metadata";
import { SLUG_LENGTH } from "../integration/rules/slug";
import { LATER } from "../rules/later";

/** Whether what a tool does can be undone (docs/apis/fruxon.md §2.5). */
export const ACTION_TYPES = ["READ_ONLY", "REVERSIBLE", "IRREVERSIBLE"] as const;

/** What is taken for a tool that does not say. */
export const DEFAULT_ACTION_TYPE = ACTION_TYPES[0];

export const RESULT_TYPES = ["JSON", "STRING", "BOOLEAN", "INTEGER", "TOOL"] as const;

export const HTTP_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] as const;

/** Seconds. */
export const TIMEOUT = 60;
export const LONGEST_TIMEOUT = 120;

/** The attributes of which one says what a tool is. */
export const TOOL_KINDS = ["api_tool", "code_tool", "mcp_tool"] as const;

/** Attributes with JSON objects of texts. */
export const TEXTS = ["headers", "query_parameters", "form_parameters"] as const;

const TOOL_ID = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

export const usualToolId: Check = (value) => [
  ...(TOOL_ID.test(String(value)) ? [] : ["should be lower-case words and digits joined by _"]),
  ...(String(value).length > SLUG_LENGTH ? [`should have at most ${String(SLUG_LENGTH)} characters`] : []),
];

/** A configuration as the rules of tools see it, at plan and at synth. */
export interface ToolQuestion {
  readonly config: Readonly<Record<string, unknown>>;
  readonly parameters: ParametersQuestion;
  readonly reading: Reading;
  /** The object in a JSON text; undefined where it is not known. */
  readonly objectIn: (text: unknown) => JsonObject | undefined;
}

/** Everything that is wrong across the attributes of a tool, each at its attribute. */
export const checkTool = (question: ToolQuestion): readonly Violation[] => [
  ...kinds(question),
  ...checkParameters(question.parameters, ["parameters_metadata"], NO_SECRET_DEFAULTS),
  ...TEXTS.flatMap((name) => checkTexts(name, question)),
  ...ADDRESSES.flatMap((at) => checkAddress(at, question)),
  ...WRITINGS.flatMap((at) => checkWriting(at, question)),
];

const ADDRESSES = [
  ["api_tool", "url"],
  ["mcp_tool", "server_url"],
] as const;

/** Texts of any form. */
const WRITINGS = [
  ["api_tool", "body"],
  ["code_tool", "code"],
] as const;

const NO_SECRET_DEFAULTS = {
  summary: "A secret parameter of a tool cannot have a default value",
  detail:
    "Fruxon returns all of a tool, and this value is stored in the state. Remove default_value. Credentials of an account " +
    "belong in a config of the integration.",
};

function kinds({ config, reading }: ToolQuestion): readonly Violation[] {
  const present = TOOL_KINDS.filter((name) => reading.presenceOf(config[name]) === "set");
  if (present.length === 1) return [];
  if (present.length > 1) {
    return present.slice(1).map((name) => ({
      at: [name],
      summary: `${name} cannot be used here`,
      detail: `A tool is of one kind. Set only one of ${TOOL_KINDS.join(", ")}. Given: ${present.join(", ")}.`,
    }));
  }
  if (TOOL_KINDS.some((name) => reading.presenceOf(config[name]) === "later")) return [];
  return [
    {
      at: [],
      summary: "The tool does not say what it does",
      detail: `Set one of ${TOOL_KINDS.join(", ")}.`,
    },
  ];
}

const KEPT_IN_CONFIGS =
  "Fruxon returns all of a tool, and it is stored in plan and state. The auth method of the config adds credentials to each " +
  "request by itself; they are no placeholders.";

const exposed = (at: readonly string[], part: string): Violation => ({
  severity: "warning",
  at,
  summary: `${at.join(".")} may contain a credential`,
  detail: `${part} looks like a credential (by its position, name or form). ${KEPT_IN_CONFIGS}`,
});

/** Values of other types are refused by Fruxon: these are objects of texts. */
function checkTexts(name: (typeof TEXTS)[number], question: ToolQuestion): readonly Violation[] {
  const at = ["api_tool", name];
  const values = question.objectIn(question.reading.valueAt(question.config, at)) ?? {};
  return Object.entries(values).flatMap(([key, value]): readonly Violation[] => {
    if (value === LATER) return [];
    if (typeof value !== "string") {
      return [
        {
          at,
          summary: `A value of ${at.join(".")} is no text`,
          detail: `${key} must be text; given: ${typeof value}. Write it in quotes.`,
        },
      ];
    }
    const isForAuth = name === "headers" && key.toLowerCase() === "authorization";
    const isNamed = isCredentialParameter(key) && isWrittenOut(value);
    return isForAuth || isNamed || holdsCredential(value) ? [exposed(at, `The value of ${key}`)] : [];
  });
}

/** Single braces are sent as they are, so that the request asks for something that is not there. */
const SINGLE_BRACES = /(?<![{$])\{([A-Za-z_]\w*)\}(?!\})/;

/** What is in placeholders says nothing of a credential. */
const withoutPlaceholders = (address: string): string => address.replace(/\{\{[^{}]*\}\}/g, "");

function checkAddress(at: readonly string[], { config, reading }: ToolQuestion): readonly Violation[] {
  const address = reading.knownText(reading.valueAt(config, at));
  if (address === undefined) return [];
  const [, name] = SINGLE_BRACES.exec(address) ?? [];
  return [
    ...(isRedacted(address)
      ? [redacted(at)]
      : isCredentialAddress(withoutPlaceholders(address))
        ? [exposed(at, "A part of the address")]
        : []),
    ...(name === undefined
      ? []
      : [
          {
            severity: "warning",
            at,
            summary: `{${name}} is no placeholder`,
            detail: `Fruxon replaces names in double braces: {{${name}}}. With single ones, the text is sent as it is.`,
          } as const,
        ]),
  ];
}

function checkWriting(at: readonly string[], { config, reading }: ToolQuestion): readonly Violation[] {
  const text = reading.knownText(reading.valueAt(config, at));
  if (text === undefined) return [];
  if (text === REDACTED) return [redacted(at)];
  return holdsCredential(text) ? [exposed(at, "A part of it")] : [];
}

const redacted = (at: readonly string[]): Violation => ({
  severity: "warning",
  at,
  summary: `${at.join(".")} contains ${REDACTED} instead of a credential`,
  detail:
    `What Fruxon has contains a credential, which is not stored; ${REDACTED} replaces it. Write it completely, without ` +
    `${REDACTED}: nothing with ${REDACTED} is sent.`,
});

/** What a plan says that would send {@link REDACTED}. */
export function redactedParts({
  config,
  reading,
}: Pick<ToolQuestion, "config" | "reading">): readonly Violation[] {
  const textAt = (at: readonly string[]): string => reading.knownText(reading.valueAt(config, at)) ?? "";
  const isThere = [
    ...ADDRESSES.filter((at) => isRedacted(textAt(at))),
    ...WRITINGS.filter((at) => textAt(at) === REDACTED),
  ];
  return isThere.map((at) => ({
    at: [...at],
    summary: `${at.join(".")} cannot be sent`,
    detail: `It contains ${REDACTED} instead of a credential. Write it completely.`,
  }));
}
