import { askedOnce, type CallOptions, type HttpClient, isHttpError, readObject } from "../../../http";
import type { SecretSettings, TokenHealth } from "./model";
import { parseHealth } from "./parse-config";
import { parseSecretSettings } from "./parse-integration";
import { hintFor } from "./refusals";

/** What the token may do, and what the API says of itself. */
export interface Account {
  /** Whom the token belongs to in a tenant. The registry's rate limiter does not count it (docs/apis/fruxon.md §1). */
  health(tenant: string, call?: CallOptions): Promise<TokenHealth>;
  /**
   * Which settings of an auth method are secret (§2.6), asked once. `undefined` when the registry does not tell: then
   * every unfamiliar setting has to be taken for one.
   */
  secretSettings(call?: CallOptions): Promise<SecretSettings | undefined>;
  /**
   * To be called after a 404: rejects when the API itself is not there, so that a mistyped base_url does not look like
   * deleted objects. Asks at most once for each tenant.
   */
  confirmReached(tenant: string, call?: CallOptions): Promise<void>;
  /** A request of this tenant succeeded. */
  reached(tenant: string): void;
}

export function createAccount(http: HttpClient): Account {
  const reached = new Set<string>();
  const asking = new Map<string, Promise<unknown>>();

  const health = (tenant: string, call: CallOptions = {}): Promise<TokenHealth> =>
    http.json(
      {
        ...call,
        method: "GET",
        path: ["v1", "tenants", tenant, "auth", "health"],
        hint: hintFor("integrations:read", tenant),
      },
      (json) => parseHealth(readObject(json, "answer")),
    );

  return {
    health,
    reached: (tenant) => void reached.add(tenant),

    async confirmReached(tenant, call) {
      if (reached.has(tenant)) return;
      const asked = asking.get(tenant) ?? health(tenant, call);
      asking.set(tenant, asked);
      try {
        await asked;
        reached.add(tenant);
      } finally {
        asking.delete(tenant);
      }
    },

    secretSettings: askedOnce((call) => readSettings(http, call)),
  };
}

/** Nothing says which permission this needs. */
async function readSettings(http: HttpClient, call: CallOptions): Promise<SecretSettings | undefined> {
  try {
    return await http.json(
      { ...call, method: "GET", path: ["v1", "authMetadata"], action: "settings" },
      (json) => parseSecretSettings(readObject(json, "answer")),
    );
  } catch (error) {
    if (isHttpError(error) && (error.kind === "invalid-answer" || isRefused(error))) return undefined;
    throw error;
  }
}

const isRefused = (error: { readonly kind: string; readonly status?: number | undefined }): boolean =>
  error.kind === "status" && (error.status === 403 || error.status === 404);
