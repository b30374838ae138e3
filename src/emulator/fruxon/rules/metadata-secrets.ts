import { isSecretSetting } from "./auth-types";
import type { JsonObject } from "../../host/json";
import type { AuthMethod, ConfigMetadata, ParameterMetadata } from "./metadata";

/**
 * Secret values of an integration by their place, written like a JSON pointer with ids and names for positions:
 * `/authMetadata/app-oauth/authSettings/parameters/clientSecret`, `/parametersMetadata/region/defaultValue`.
 */
export type IntegrationSecrets = Readonly<Record<string, unknown>>;

/** How answers show a stored secret; which one the server does is not documented (docs/apis/fruxon.md §4.2). */
export const SECRET_FORMS = ["absent", "null", "empty", "mask", "clear"] as const;
export type SecretForm = (typeof SECRET_FORMS)[number];

export const MASK = "********";

/**
 * Takes the secrets of docs/apis/fruxon.md §4.1 out of what was sent. A secret key that is there counts, whatever its
 * value; only a `defaultValue` of `null` where none is stored says no more than that there is none, as in the answers
 * (§9).
 */
export function splitSecrets(
  sent: ConfigMetadata,
  stored: IntegrationSecrets,
): {
  readonly readable: ConfigMetadata;
  readonly secrets: IntegrationSecrets;
} {
  const secrets: Record<string, unknown> = {};
  const readable = mapPlaces(sent, {
    parameter(place, { defaultValue, ...rest }) {
      const key = `${place}/defaultValue`;
      const isNone = defaultValue === undefined || (defaultValue === null && !Object.hasOwn(stored, key));
      if (rest.secret !== true || isNone) return { ...rest, defaultValue };
      secrets[key] = defaultValue;
      return rest;
    },
    settings(place, { type }, values) {
      const isSecret = ([key]: [string, unknown]) => isSecretSetting(type, key);
      const entries = Object.entries(values);
      for (const [key, value] of entries.filter(isSecret)) secrets[pointer(place, key)] = value;
      return Object.fromEntries(entries.filter((entry) => !isSecret(entry)));
    },
  });
  return { readable, secrets };
}

/**
 * The stored secrets whose auth method or parameter is still there: the others go with it (docs/apis/fruxon.md §4.3).
 */
export function remainingSecrets(stored: IntegrationSecrets, readable: ConfigMetadata): IntegrationSecrets {
  const defaults = new Set<string>();
  const settings: string[] = [];
  mapPlaces(readable, {
    parameter(place, parameter) {
      if (parameter.secret === true) defaults.add(`${place}/defaultValue`);
      return parameter;
    },
    settings(place, _, values) {
      settings.push(`${place}/`);
      return values;
    },
  });
  const isLeft = (place: string) => defaults.has(place) || settings.some((start) => place.startsWith(start));
  return Object.fromEntries(Object.entries(stored).filter(([place]) => isLeft(place)));
}

/** Puts stored secrets back into their places in the form that answers have. */
export function withSecretsShown(
  readable: ConfigMetadata,
  secrets: IntegrationSecrets,
  form: SecretForm,
): ConfigMetadata {
  return mapPlaces(readable, {
    parameter(place, parameter) {
      const stored = `${place}/defaultValue`;
      if (!Object.hasOwn(secrets, stored)) return parameter;
      // Absent means that the key is missing, although answers carry every other key: docs/apis/fruxon.md §10, "Get".
      const { defaultValue: _, ...rest } = parameter;
      const shown = shownSecret(secrets[stored], form);
      return shown === undefined ? rest : { ...rest, defaultValue: textOrNull(shown.value) };
    },
    settings(place, _, values) {
      const start = `${place}/`;
      const shown = Object.entries(secrets).flatMap(([stored, value]): [string, unknown][] => {
        const visible = stored.startsWith(start) ? shownSecret(value, form) : undefined;
        return visible === undefined ? [] : [[unescaped(stored.slice(start.length)), visible.value]];
      });
      return { ...values, ...Object.fromEntries(shown) };
    },
  });
}

/** Undefined when nothing of it is to be seen. */
export function shownSecret(value: unknown, form: SecretForm): { readonly value: unknown } | undefined {
  switch (form) {
    case "absent":
      return undefined;
    case "null":
      return { value: null };
    case "empty":
      return { value: "" };
    case "mask":
      return { value: MASK };
    case "clear":
      return { value };
  }
}

interface PlaceMap {
  readonly parameter: (place: string, parameter: ParameterMetadata) => ParameterMetadata;
  readonly settings: (place: string, method: AuthMethod, values: JsonObject) => JsonObject;
}

/** Visits every place where an integration can contain a secret. */
function mapPlaces(metadata: ConfigMetadata, map: PlaceMap): ConfigMetadata {
  const parameters = (place: string, list: readonly ParameterMetadata[]) =>
    list.map((parameter) => map.parameter(pointer(place, parameter.name), parameter));
  const method = (auth: AuthMethod): AuthMethod => {
    const place = pointer("/authMetadata", auth.id);
    const { authMap, authSettings, parametersMetadata } = auth;
    const settings = map.settings(`${place}/authSettings/parameters`, auth, authSettings?.parameters ?? {});
    const inputs = parameters(`${place}/parametersMetadata`, parametersMetadata ?? []);
    const keys = parameters(`${place}/authMap/parametersMetadata`, authMap?.parametersMetadata ?? []);
    return {
      ...auth,
      ...(authMap === undefined ? {} : { authMap: { ...authMap, parametersMetadata: keys } }),
      authSettings: { parameters: settings },
      parametersMetadata: inputs,
    };
  };
  return {
    parametersMetadata: parameters("/parametersMetadata", metadata.parametersMetadata ?? []),
    authMetadata: (metadata.authMetadata ?? []).map(method),
  };
}

function pointer(parent: string, key: string): string {
  return `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function unescaped(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
