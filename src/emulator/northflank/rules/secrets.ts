import { createHash } from "node:crypto";
import { isJsonObject, type JsonObject } from "../../host/json";

/** Sent values that answers show only if the settings say so, with the structure of the request's body. */
export type Secrets = JsonObject;

export interface Split {
  readonly readable: JsonObject;
  readonly secrets: Secrets;
}

const MASK = "********";

/** Takes the members with the given names out of an object, at any depth. */
export function splitSecrets(value: JsonObject, names: ReadonlySet<string>): Split {
  const readable: Record<string, unknown> = {};
  const secrets: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (names.has(key)) {
      secrets[key] = member;
    } else if (isJsonObject(member)) {
      const inner = splitSecrets(member, names);
      readable[key] = inner.readable;
      if (Object.keys(inner.secrets).length > 0) secrets[key] = inner.secrets;
    } else {
      readable[key] = member;
    }
  }
  return { readable, secrets };
}

/** Readable and secret members together again. */
export function joinSecrets({ readable, secrets }: Split): JsonObject {
  const nested = Object.entries(secrets).map(([key, secret]) => {
    const beside = readable[key];
    const isNested = isJsonObject(secret) && isJsonObject(beside);
    return [key, isNested ? joinSecrets({ readable: beside, secrets: secret }) : secret] as const;
  });
  return { ...readable, ...Object.fromEntries(nested) };
}

/** The secrets as an answer shows them; empty if they are omitted. */
export function echoed(secrets: Secrets, how: "omit" | "masked" | "full"): JsonObject {
  switch (how) {
    case "omit":
      return {};
    case "masked":
      return masked(secrets);
    case "full":
      return secrets;
  }
}

function masked(secrets: Secrets): JsonObject {
  return Object.fromEntries(
    Object.entries(secrets).map(([key, value]) => [key, isJsonObject(value) ? masked(value) : MASK]),
  );
}

/** Dotted paths of all secrets in alphabetical order. */
export function secretFields(secrets: Secrets): string[] {
  return Object.entries(secrets)
    .flatMap(([key, value]) =>
      isJsonObject(value) ? secretFields(value).map((inner) => `${key}.${inner}`) : [key],
    )
    .sort();
}

/** Shows whether secrets changed without showing them (docs/apis/northflank.md §8): SHA-256 in hex digits. */
export function secretsHash(secrets: Secrets): string {
  const fields = secretFields(secrets).map((path) => [path, valueAt(secrets, path.split("."))]);
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  return isJsonObject(value) ? valueAt(value[head], rest) : undefined;
}
