export const REDACTED = "<redacted>";

/** Replaces every known secret in a text by `<redacted>`. */
export type Redactor = (text: string) => string;

/**
 * Below this length a secret is only replaced where it stands alone: cutting a one-letter password out of every
 * word would make the text unreadable and at the same time tell which letter it is.
 */
const SHORTEST_FREE_STANDING = 4;

/**
 * A secret may be a JSON document (a Google key file) of which a server quotes one member. Members at least this
 * long are treated as secrets too; shorter ones are names such as `service_account`.
 */
const SHORTEST_JSON_MEMBER = 16;

/**
 * A function that cuts the given secrets out of a text, also where they appear JSON-escaped, URL-encoded or in
 * base64, the forms in which servers and gateways quote what they received.
 */
export function createRedactor(secrets: readonly string[]): Redactor {
  const all = secrets.flatMap((secret) => [secret, ...jsonMembers(secret)]);
  const forms = new Set(all.flatMap(formsOf).filter((form) => form !== ""));
  if (forms.size === 0) return (text) => text;
  // Longest first: a secret that contains another one is replaced whole.
  const alternatives = [...forms].sort((a, b) => b.length - a.length).map(pattern);
  const expression = new RegExp(alternatives.join("|"), "g");
  return (text) => text.replace(expression, REDACTED);
}

function formsOf(secret: string): string[] {
  const trimmed = secret.trim();
  const plain = trimmed === secret ? [secret] : [secret, trimmed];
  return plain.flatMap((value) => (value.length < SHORTEST_FREE_STANDING ? [value] : encodingsOf(value)));
}

function encodingsOf(secret: string): string[] {
  const escaped = jsonEscape(secret);
  const component = encodeURIComponent(toWellFormed(secret));
  return [
    secret,
    escaped,
    jsonEscape(escaped),
    component,
    lowerCaseEscapes(component),
    component.replaceAll("%20", "+"),
    ...base64Forms(secret),
  ];
}

function jsonEscape(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A lone surrogate makes `encodeURIComponent` throw; servers replace it as well. */
function toWellFormed(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

function lowerCaseEscapes(encoded: string): string {
  return encoded.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
}

/** Base64 of the secret alone, and the part of it that stays the same between other bytes (`user:secret`). */
function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret, "utf8");
  const whole = [bytes.toString("base64"), bytes.toString("base64").replace(/=+$/, "")];
  const shifted = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    // The first characters depend on what stands in front, the last one on what follows.
    return text.slice(offset === 0 ? 0 : offset + 1, -1);
  });
  const usable = [...whole, ...shifted.filter((form) => form.length >= SHORTEST_FREE_STANDING)];
  return usable.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}

function jsonMembers(secret: string): string[] {
  if (!secret.trimStart().startsWith("{")) return [];
  try {
    return stringLeaves(JSON.parse(secret));
  } catch {
    return [];
  }
}

function stringLeaves(value: unknown): string[] {
  if (typeof value === "string") return value.length >= SHORTEST_JSON_MEMBER ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringLeaves);
}

function pattern(form: string): string {
  const literal = form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  return form.length < SHORTEST_FREE_STANDING ? `(?<![A-Za-z0-9])${literal}(?![A-Za-z0-9])` : literal;
}
