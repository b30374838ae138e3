/** Types of a parameter (docs/apis/fruxon.md §3.2). */
export const PARAMETER_TYPES = [
  "STRING",
  "INTEGER",
  "FLOAT",
  "BOOLEAN",
  "OPTION",
  "STRING_ARRAY",
  "JSON",
  "TOOL",
  "ASSET",
  "DICTIONARY",
] as const;

/** What a parameter without a type is, as the vendor's examples have them; sent, because the server's default is not documented. */
export const DEFAULT_PARAMETER_TYPE = PARAMETER_TYPES[0];

/** Whose credentials an auth method takes (§3.2). */
export const AUTH_LEVELS = ["APPLICATION", "USER"] as const;

export type AuthLevel = (typeof AUTH_LEVELS)[number];

/** Behaviour of the tools of a config while an agent is tested (§2.3). */
export const SANDBOX_MODES = ["UNSPECIFIED", "NONE", "VENDOR", "SIMULATED", "READ_THROUGH"] as const;

/** Auth method types that are known by name (vendor's client 2.0); a server may have more. */
export const KNOWN_AUTH_TYPES = [
  "UNSPECIFIED",
  "NONE",
  "API_KEY",
  "BEARER_TOKEN",
  "BASIC_AUTH",
  "O_AUTH2",
  "CUSTOM",
] as const;

/** States of a config's credentials in which agents fail until somebody acts (vendor's client 2.0). */
export const UNHEALTHY = ["REAUTH_REQUIRED", "REFRESH_REJECTED"] as const;

/** All states of a config's credentials that are known by name. */
export const CREDENTIAL_HEALTH = ["HEALTHY", ...UNHEALTHY, "UNKNOWN", "UNSPECIFIED"] as const;

/** What a server prints for an enum that nobody has set (§3.2). */
export const UNSPECIFIED = "UNSPECIFIED";

/** One text for all spellings of an enum: sources differ in case and underscores (§6.2, §12). */
export const foldedEnum = (text: string): string => text.replaceAll("_", "").toUpperCase();

export const sameEnum = (a: string, b: string): boolean => foldedEnum(a) === foldedEnum(b);

/** The value of a list that a text means; the text itself when it means none of them. */
export const enumIn = <T extends string>(known: readonly T[], text: string): T =>
  // A value that only newer servers know must still be readable.
  known.find((each) => sameEnum(each, text)) ?? (text as T);
