import { type IResolvable, type IResolveContext, Token } from "cdktf";
import type { JsonValue, SecretValue } from "../../json";
import { Secret } from "../../secret";
import { escaped, onlyCodeOf, quoted } from "./template";
import { hasToken, tokenFragments } from "./token";

/**
 * JSON for an attribute that takes it as a text: a call of `jsonencode`, in which tokens keep their types and texts are
 * what they are. (The function of cdktf does not escape quotes and backslashes, of which JSONata expressions are full.)
 *
 * @throws Error for what a cast brought in and JSON does not have
 */
export function jsonToken(value: JsonValue | SecretValue): string {
  insistOnJson(value, []);
  return Token.asString(new JsonText(value));
}

/** The same of the secret part, which may be missing: `{ a: undefined }` is not given, as `undefined` is. */
export const secretsToken = (secrets: SecretValue | undefined): string | undefined =>
  secrets === undefined || isHollow(secrets) ? undefined : jsonToken(secrets);

const isHollow = (value: unknown): boolean =>
  isPlain(value) &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((member) => member === undefined || isHollow(member));

function insistOnJson(value: unknown, place: readonly string[]): void {
  if (value === null || Token.isUnresolved(value) || Secret.isSecret(value)) return;
  if (Array.isArray(value) || isPlain(value)) {
    for (const [name, member] of Object.entries(value)) insistOnJson(member, [...place, name]);
  } else if (!["string", "boolean", "undefined"].includes(typeof value) && !Number.isFinite(value)) {
    throw new Error(
      "JSON can contain strings, numbers, booleans, null, lists, plain objects and tokens of cdktf; given at " +
        `/${place.join("/")}: ${typeof value === "object" ? value.constructor.name : typeof value}`,
    );
  }
}

const isPlain = (value: unknown): value is object => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Of another realm, such as the one of a test, the prototype is another one.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

class JsonText implements IResolvable {
  readonly creationStack: string[] = [];

  constructor(private readonly value: unknown) {}

  resolve(context: IResolveContext): string {
    const code = `jsonencode(${codeOf(this.value, context)})`;
    return context.suppressBraces === true ? code : `\${${code}}`;
  }

  toString(): string {
    return Token.asString(this);
  }
}

/** A value of the program as code of Terraform. */
function codeOf(value: unknown, context: IResolveContext): string {
  if (Secret.isSecret(value)) return templateCode(String(resolved(value.token, context)));
  if (typeof value === "string") return textCode(value, context);
  if (Token.isUnresolved(value)) return resolvedCode(resolved(value, context));
  return literalCode(
    value,
    (member) => codeOf(member, context),
    (name) => templateOf(name, context),
  );
}

/** The same of a value that is resolved, so that its texts are templates. */
const resolvedCode = (value: unknown): string =>
  typeof value === "string" ? templateCode(value) : literalCode(value, resolvedCode, (name) => name);

function literalCode(
  value: unknown,
  code: (member: unknown) => string,
  template: (name: string) => string,
): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `[${value.map(code).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${quoted(template(name))} = ${code(member)}`);
  return `{${members.join(", ")}}`;
}

/** A text of the program: what is written in it is no code, what tokens stand for is. */
function textCode(text: string, context: IResolveContext): string {
  const [only, ...others] = partsOf(text, context);
  if (only === undefined || others.length > 0 || !hasToken(text)) return quoted(templateOf(text, context));
  // The token of a text alone need not stand for a text. That of a number is one of its own, and was made a text.
  return Token.isUnresolved(text) ? resolvedCode(only) : `tostring(${resolvedCode(only)})`;
}

const templateOf = (text: string, context: IResolveContext): string =>
  partsOf(text, context)
    .map((part) => (typeof part === "string" ? part : `\${${resolvedCode(part)}}`))
    .join("");

/** What a text is joined of, as templates; a token that stands for no text is left as it is. */
function partsOf(text: string, context: IResolveContext): readonly unknown[] {
  return tokenFragments(text).map((part, position, parts) => {
    if (typeof part !== "string") return resolved(part, context);
    return position === parts.length - 1 ? escaped(part) : beforeCode(escaped(part));
  });
}

/** A dollar before an interpolation would make a text of it (`$${`). */
const beforeCode = (template: string): string =>
  template.replace(/[$%]$/, (character) => `\${"${character}"}`);

/** cdktf leaves the braces out inside of its own functions; here they tell code from text. */
function resolved(value: unknown, context: IResolveContext): unknown {
  const { suppressBraces } = context;
  context.suppressBraces = false;
  try {
    return context.resolve(value);
  } finally {
    context.suppressBraces = suppressBraces;
  }
}

/** A template as code: an interpolation alone keeps its type. */
const templateCode = (template: string): string => onlyCodeOf(template) ?? quoted(template);
