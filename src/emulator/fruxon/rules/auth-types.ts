import { sameName } from "./enums";
import type { ParameterMetadata } from "./metadata";

/** An authentication type of the platform. */
interface AuthType {
  readonly name: string;
  /** What `configTestSupported` says of methods of this type. */
  readonly testable: boolean;
  /** The keys of `authSettings.parameters`. */
  readonly settings: readonly ParameterMetadata[];
}

/**
 * What `GET /v1/authMetadata:settings` returns (docs/apis/fruxon.md §2.6), for the types of docs/apis/fruxon.md §13.2.
 * Of the settings only `header_name` is documented: those of the OAuth kind are the ones of docs/apis/fruxon.md's
 * examples (§9), the others follow the one published sample (§3.2).
 */
export const AUTH_TYPE_CATALOGUE: readonly AuthType[] = [
  { name: "NONE", testable: false, settings: [] },
  {
    name: "API_KEY",
    testable: true,
    settings: [setting("header_name"), setting("scheme"), setting("valuePrefix")],
  },
  { name: "BEARER_TOKEN", testable: true, settings: [setting("scheme")] },
  { name: "BASIC_AUTH", testable: true, settings: [] },
  {
    name: "O_AUTH2",
    testable: false,
    settings: [
      setting("clientId"),
      { ...setting("clientSecret"), secret: true },
      setting("authorizeUrl"),
      setting("tokenUrl"),
    ],
  },
  { name: "CUSTOM", testable: false, settings: [] },
];

function setting(name: string): ParameterMetadata {
  return { name, type: "STRING", required: false, secret: false };
}

/**
 * Whether `authSettings.parameters.<key>` of a method of this type is a secret. Of unknown types nothing is known to
 * be.
 */
export function isSecretSetting(type: string | undefined, key: string): boolean {
  const settings = authTypeOf(type)?.settings ?? [];
  return settings.some(({ name, secret }) => secret === true && sameName(name, key));
}

export function isTestable(type: string | undefined): boolean {
  return authTypeOf(type)?.testable ?? false;
}

/** Whether a person has to consent at a browser, in any spelling. */
export function isOAuth(type: string | undefined): boolean {
  return /oauth/i.test(type ?? "");
}

function authTypeOf(type: string | undefined): AuthType | undefined {
  return AUTH_TYPE_CATALOGUE.find(({ name }) => type !== undefined && sameName(name, type));
}
