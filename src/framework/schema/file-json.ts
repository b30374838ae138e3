import { holdsCredential, isCredentialName, isWrittenOut, type JsonObject, mergedBelow } from "../../checks";

/** Whether a value of free-form JSON is a secret. The place is keys from the outside in; positions of lists are keys. */
export type JsonSecretRule = (place: readonly string[], value: unknown) => boolean;

/** By the usual names of credentials, and by their forms. */
export const BY_NAME_AND_FORM: JsonSecretRule = (place, value) =>
  (typeof value === "string" && holdsCredential(value)) ||
  (isWrittenOut(value) && isCredentialName(place.at(-1) ?? ""));

/** Whether a text that everybody may read holds a credential: an address with a password in it. */
export const inText = (text: string): boolean => holdsCredential(text);

/** The secrets in a free-form JSON value. */
export class JsonSecrets {
  /** Where they are, as paths: `credentials.oauth2.config.client.secret`. */
  readonly found: string[] = [];

  constructor(
    private readonly isSecret: JsonSecretRule = BY_NAME_AND_FORM,
    private readonly isOmitted: (path: string) => boolean,
  ) {}

  /** The value without them. */
  without(value: unknown, place: readonly string[] = []): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) {
      return value.map(
        (element: unknown, position) => this.#member(element, [...place, String(position)]) ?? null,
      );
    }
    const entries = Object.entries(value).map(
      ([key, member]) => [key, this.#member(member, [...place, key])] as const,
    );
    return Object.fromEntries(entries.filter(([, member]) => member !== undefined));
  }

  #member(value: unknown, place: readonly string[]): unknown {
    if (!this.isSecret(place, value)) return this.without(value, place);
    const path = pathOf(place);
    if (!this.isOmitted(path)) this.found.push(path);
    return undefined;
  }
}

const pathOf = (place: readonly string[]): string =>
  place.reduce(
    (path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`),
    "",
  );

/** JSON text; bigints with all their digits. */
export function jsonTextOf(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(jsonTextOf).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `${JSON.stringify(key)}:${jsonTextOf(member)}`);
    return `{${members.join(",")}}`;
  }
  return value === undefined ? "null" : JSON.stringify(value);
}

/** An object with a value at a path. */
export const objectAt = (path: string, value: unknown): unknown =>
  path.split(".").reduceRight((inner: unknown, name) => ({ [name]: inner }), value);

/** Several objects as one. */
export const joined = (objects: readonly JsonObject[]): JsonObject => objects.reduce(mergedBelow, {});

/** What a plain attribute needs in the place of a value; undefined where it is that. */
export function neededInPlaceOf(value: unknown, kind: string): string | undefined {
  switch (kind) {
    case "string":
      return typeof value === "string" ? undefined : "a text";
    case "bool":
      return typeof value === "boolean" ? undefined : "true or false";
    case "number":
      return typeof value === "number" ? undefined : "a number";
    default: {
      const isList = Array.isArray(value) && value.every((each) => typeof each === "string");
      return isList ? undefined : "a list of texts";
    }
  }
}
