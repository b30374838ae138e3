import type { Config } from "./config";
import { sameName } from "./enums";
import { authMethodOf, type ConfigMetadata } from "./metadata";

/** A link under which a person enters the credentials of a config (docs/apis/fruxon.md §2.4). */
export interface CredentialLink {
  readonly id: string;
  readonly url: string;
  readonly mode: "SIGN_IN" | "CAPABILITY";
  readonly intendedForEmail: string | null;
  readonly note: string | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

const LINKABLE_TYPES = ["API_KEY", "BEARER_TOKEN", "BASIC_AUTH"];

/** Why there is no link for a config; undefined if there can be one. A config without an auth method has none (assumption). */
export function notLinkable({ draft: { main } }: Config, metadata: ConfigMetadata): string | undefined {
  if (main.authMap.length > 0) return "Credentials of an auth map cannot be entered through a link";
  if (main.auth === null) return "The config has no auth method";
  if (!sameName(main.auth.level, "APPLICATION"))
    return "Credentials of users cannot be entered through a link";
  const type = authMethodOf(metadata, main.auth.integrationAuthMetadataId)?.type ?? "";
  if (LINKABLE_TYPES.some((linkable) => sameName(linkable, type))) return undefined;
  return "The auth method does not support links";
}
