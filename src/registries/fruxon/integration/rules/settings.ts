import { holdsCredential, isCredentialName, isWrittenOut } from "../../../../checks";
import type { JsonObject } from "../../rules/json";

/**
 * What a server prints instead of a secret (docs/apis/fruxon.md §4.2): never a value. That of a config may be sent back to
 * keep the secret (§13.2).
 */
export const isMask = (value: unknown): boolean => typeof value === "string" && /^[*•●]+$/.test(value);

/** In answers these say that there is nothing, or that it is not shown. */
const isEmptyValue = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || isMask(value);

/** Names that are secret; undefined: the registry did not say which are. */
export type SecretNames = ReadonlySet<string> | undefined;

/**
 * Whether a value is a credential although no definition says so: another user wrote it where everybody can read it. Its
 * name or its own form gives it away, at any depth.
 */
export function isOthersCredential(name: string, value: unknown): boolean {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).some(([key, inner]) =>
      isOthersCredential(isPosition(key) ? name : key, inner),
    );
  }
  const hasForm = typeof value === "string" && holdsCredential(value);
  return hasForm || (isCredentialName(name) && isWrittenOut(value));
}

const isPosition = (key: string): boolean => /^\d+$/.test(key);

/** Values of which nothing is known, without other users' credentials. */
export const withoutOthersCredentials = (values: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => !isOthersCredential(name, value)));

/**
 * Values by name as the state keeps them, in whichever way the server treats the secrets among them: left out, null,
 * empty, masked or in the clear (§4.2). What is known is readable, because the user wrote it into the readable part;
 * anything else only when the definition says that it is no secret, and it does not look like one.
 */
export function readableValues(
  answer: JsonObject,
  known: JsonObject | undefined,
  secret: SecretNames,
): JsonObject {
  const entries = Object.entries(answer).flatMap(([name, value]): [string, unknown][] => {
    if (known !== undefined && Object.hasOwn(known, name)) {
      if (isMask(value)) return [[name, known[name]]];
      return value === null || value === undefined ? [] : [[name, value]];
    }
    if (isEmptyValue(value) || secret === undefined || secret.has(name)) return [];
    if (isOthersCredential(name, value)) return [];
    return [[name, value]];
  });
  return Object.fromEntries(entries);
}

/** Whether an answer has values of which only the registry can tell that they are no secrets. */
export const hasUnfamiliar = (answer: JsonObject, known: JsonObject | undefined): boolean =>
  Object.entries(answer).some(
    ([name, value]) => !isEmptyValue(value) && !(known !== undefined && Object.hasOwn(known, name)),
  );
