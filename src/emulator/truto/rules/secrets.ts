import { isJsonObject, type JsonObject } from "../../host/json";
import { leafPaths, overlay, pathsIn, valueAt, withoutPath, withValue, type JsonPath } from "./json-path";

/** Which of the two free-form objects: an install's `override` or an integration's `config`. */
export type JsonKind = "override" | "config";

/** A free-form object in two parts. `secrets` contains only the secret paths, with the objects around them. */
export interface SplitJson {
  readonly readable: JsonObject;
  readonly secrets: JsonObject;
}

/** What an answer shows where a secret is stored: undecided by the sources (docs/apis/truto.md §4.4). */
export const SECRET_SHAPES = ["absent", "subtree-absent", "masked", "clear"] as const;
export type SecretShape = (typeof SECRET_SHAPES)[number];

export const MASK = "********";

/** Of a base with one credential format and of one with several (docs/apis/truto.md §4.4). */
const CLIENTS: readonly JsonPath[] = [
  ["credentials", "config", "client"],
  ["credentials", "*", "config", "client"],
];
const CLIENT_SECRETS = CLIENTS.map((client) => [...client, "secret"]);
const SIGNATURE_CONFIG = ["webhook", "signature_verification", "config"];

/**
 * The paths marked "yes" in docs/apis/truto.md §4.4. Literal tokens in headers, query and authorization are not among
 * them: they "will most likely be returned as stored".
 */
const SECRET_PATTERNS: { readonly [K in JsonKind]: readonly JsonPath[] } = {
  override: [
    ...CLIENT_SECRETS,
    ["secret_environment_variables"],
    [...SIGNATURE_CONFIG, "secret"],
    [...SIGNATURE_CONFIG, "password"],
  ],
  config: CLIENT_SECRETS,
};

export function splitJson(kind: JsonKind, json: JsonObject): SplitJson {
  return secretPaths(kind, json).reduce<SplitJson>(
    ({ readable, secrets }, path) => ({
      readable: withoutPath(readable, path),
      secrets: withValue(secrets, path, valueAt(json, path)),
    }),
    { readable: json, secrets: {} },
  );
}

/** As it was sent. */
export function joinJson({ readable, secrets }: SplitJson): JsonObject {
  return overlay(readable, secrets);
}

export interface Showing {
  readonly shape: SecretShape;
  /** `client.id` "may be stripped together with its sibling" (docs/apis/truto.md §4.4). */
  readonly clientId: "shown" | "stripped";
}

/** What an answer shows of a stored object. */
export function shownJson({ readable, secrets }: SplitJson, { shape, clientId }: Showing): JsonObject {
  const visible = clientId === "shown" ? readable : withoutClientIds(readable, secrets);
  switch (shape) {
    case "clear":
      return overlay(readable, secrets);
    case "masked":
      return overlay(visible, masked(secrets));
    case "absent":
      return visible;
    case "subtree-absent":
      return withoutSubtrees(visible, secrets);
  }
}

/** Dotted, as they are written in docs/apis/truto.md; names only. */
export function secretNames(secrets: JsonObject): string[] {
  return leafPaths(secrets).map((path) => path.join("."));
}

/**
 * The other reading of an `override` that omits a secret (setting `overrideSecretsOnOmit`): it stays where the object
 * that held it is sent again. `{}` is documented to clear everything (docs/apis/truto.md §4.2), so it does.
 */
export function keepOmittedSecrets(sent: JsonObject, held: JsonObject): JsonObject {
  if (Object.keys(sent).length === 0) return sent;
  return SECRET_PATTERNS.override
    .flatMap((pattern) => pathsIn(held, pattern))
    .filter((path) => valueAt(sent, path) === undefined && isJsonObject(valueAt(sent, path.slice(0, -1))))
    .reduce((kept, path) => withValue(kept, path, valueAt(held, path)), sent);
}

function secretPaths(kind: JsonKind, json: JsonObject): JsonPath[] {
  return SECRET_PATTERNS[kind]
    .flatMap((pattern) => pathsIn(json, pattern))
    .filter((path) => isSecret(path, valueAt(json, path)));
}

function isSecret(path: JsonPath, value: unknown): boolean {
  if (value === null) return false;
  return path[0] !== "webhook" || !isPlaceholder(value);
}

/**
 * In a webhook a `{{path}}` is not a secret, unlike a literal (docs/apis/truto.md §4.4). Text around it counts as
 * literal.
 */
function isPlaceholder(value: unknown): boolean {
  return typeof value === "string" && /^\s*\{\{[^{}]*\}\}\s*$/.test(value);
}

function withoutClientIds(readable: JsonObject, secrets: JsonObject): JsonObject {
  return CLIENTS.flatMap((client) => pathsIn(secrets, client)).reduce(
    (rest, client) => withoutPath(rest, [...client, "id"]),
    readable,
  );
}

/**
 * "The whole `credentials` subtree missing" (docs/apis/truto.md §4.4), whatever is in it. For a webhook
 * docs/apis/truto.md does not say what the subtree would be: the object that holds the secret.
 */
function withoutSubtrees(readable: JsonObject, secrets: JsonObject): JsonObject {
  const rest = withoutPath(readable, ["credentials"]);
  return valueAt(secrets, SIGNATURE_CONFIG) === undefined ? rest : withoutPath(rest, SIGNATURE_CONFIG);
}

function masked(secrets: JsonObject): JsonObject {
  return leafPaths(secrets).reduce((hidden, path) => withValue(hidden, path, MASK), secrets);
}
