import { refusal } from "./refusal";
import { isOAuth } from "./rules/auth-types";
import type { AuthBinding } from "./rules/config";
import { authorizedDraft, type StoredDraft } from "./rules/config-write";
import type { ConfigMetadata } from "./rules/metadata";
import type { FruxonSettings } from "./settings";
import type { FruxonState } from "./state";

export interface Redemption {
  readonly key: string;
  readonly metadata: ConfigMetadata;
  readonly oAuthKeys: FruxonSettings["oAuthKeys"];
}

/**
 * Redeems an OAuth credential key for the draft. Throws a `Refusal` (400) for a key that was used already
 * (docs/apis/fruxon.md §2.3), that the emulator never issued (depending on the settings), or that belongs to no auth
 * method.
 */
export function redeemed(
  state: FruxonState,
  draft: StoredDraft,
  { key, metadata, oAuthKeys }: Redemption,
): StoredDraft {
  const scopes = state.issuedOAuthKeys.get(key);
  const isUnknown = oAuthKeys === "issued" && scopes === undefined;
  if (state.usedOAuthKeys.has(key) || isUnknown) {
    throw refusal(400, "The OAuth credential key is not valid or was used already.");
  }
  const binding = draft.draft.main.auth ?? firstOAuthMethod(metadata);
  state.usedOAuthKeys.add(key);
  return authorizedDraft(draft, { ...binding, grantedScopes: scopes ?? [] }, key);
}

/** The method that the key is for if the config names none (not documented). */
function firstOAuthMethod(metadata: ConfigMetadata): Omit<AuthBinding, "grantedScopes"> {
  const method = metadata.authMetadata?.find(({ type }) => isOAuth(type));
  if (method === undefined) throw refusal(400, "The integration has no OAuth method for the credential key.");
  return { integrationAuthMetadataId: method.id, level: method.supportedLevels?.[0] ?? "APPLICATION" };
}
