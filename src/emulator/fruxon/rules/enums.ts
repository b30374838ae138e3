/** Enums are compared without case and without underscores (docs/apis/fruxon.md §6.2): `ApiKey` is `API_KEY`. */

/** The filler of enums that were not sent (docs/apis/fruxon.md §6.2). */
export const UNSPECIFIED = "UNSPECIFIED";

export const PARAMETER_TYPES = [
  UNSPECIFIED,
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

/** docs/apis/fruxon.md §13.2. Others are accepted too: what the server does with them is not documented. */
export const AUTH_TYPES = [
  UNSPECIFIED,
  "NONE",
  "API_KEY",
  "BEARER_TOKEN",
  "BASIC_AUTH",
  "O_AUTH2",
  "CUSTOM",
] as const;

export const AUTH_LEVELS = ["APPLICATION", "USER"] as const;

export const SANDBOX_MODES = [UNSPECIFIED, "NONE", "VENDOR", "SIMULATED", "READ_THROUGH"] as const;

const KNOWN: readonly string[] = [...PARAMETER_TYPES, ...AUTH_TYPES, ...AUTH_LEVELS, ...SANDBOX_MODES];

/** How answers spell enums (docs/apis/fruxon.md §12): as documented now, as the request did, or as older pages do. */
export const ENUM_CASES = ["UPPER_SNAKE", "asSent", "Pascal"] as const;
export type EnumCase = (typeof ENUM_CASES)[number];

export function looseName(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, "");
}

export function sameName(one: string, other: string): boolean {
  return looseName(one) === looseName(other);
}

export function spelled(value: string, enumCase: EnumCase): string {
  switch (enumCase) {
    case "asSent":
      return value;
    case "UPPER_SNAKE":
      return upperSnake(value);
    case "Pascal":
      return upperSnake(value)
        .split("_")
        .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
        .join("");
  }
}

function upperSnake(value: string): string {
  const known = KNOWN.find((candidate) => sameName(candidate, value));
  return known ?? value.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
}
