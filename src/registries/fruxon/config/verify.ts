import { type Call, Failure } from "../../../framework";
import { clean, oneLine } from "../../../http";
import { createRedactor } from "../../../http/redact";
import { withoutTokens } from "../api/without-tokens";
import type { Owner } from "../api/places";
import { isInvalid } from "../api/refusals";
import type { AuthBody, FruxonClient, Verification } from "../api/client";
import type { JsonObject } from "../rules";

/** The credentials to test, and the parts that must not be shown. */
export interface Tried {
  readonly auth: AuthBody;
  readonly parameters: JsonObject;
  readonly secrets: readonly string[];
}

/**
 * Lets Fruxon test credentials that are not stored yet (docs/apis/fruxon.md §2.2).
 *
 * @throws Failure when they do not work, or cannot be tested
 */
export const checkBefore = (api: FruxonClient, owner: Owner, tried: Tried, call: Call): Promise<void> =>
  insist(tried.secrets, () =>
    api.integrations.verify(
      owner.tenant,
      owner.integration,
      {
        body: {
          authMetadataId: tried.auth.integrationAuthMetadataId,
          authConfig: tried.auth,
          configParameters: tried.parameters,
        },
        secrets: tried.secrets,
      },
      call,
    ),
  );

/** The part of a stored config that is tested: its own credentials, or those of an entry of its auth map. */
export type Stored = "auth" | { readonly entry: number };

/**
 * Lets Fruxon test the stored credentials of a draft (§2.3).
 *
 * @throws Failure when they do not work, or cannot be tested
 */
export const checkStored = (
  api: FruxonClient,
  { owner, id, what }: { readonly owner: Owner; readonly id: string; readonly what: Stored },
  secrets: readonly string[],
  call: Call,
): Promise<void> =>
  insist(
    secrets,
    () => api.configs.verify(owner, id, what === "auth" ? undefined : what.entry, call),
    what === "auth" ? ["auth"] : ["auth_map", what.entry],
  );

async function insist(
  secrets: readonly string[],
  verify: () => Promise<Verification>,
  at: readonly (string | number)[] = ["auth"],
): Promise<void> {
  const outcome = await untestable(verify);
  if (outcome.success) return;
  // The texts are the outside service's, which may quote what it was given.
  const redact = createRedactor(secrets);
  const { error = "", authorizationUrl } = outcome;
  const reason = reasonOf({
    // Where none are sent, what is stored may be another one than the configuration has by now.
    error: secrets.length === 0 ? withoutTokens(error) : redact(error),
    authorizationUrl: authorizationUrl && redact(authorizationUrl),
  });
  throw new Failure({
    at,
    summary: "The credentials do not work",
    detail: `Fruxon tested them, because verify_on_apply is set, and the test failed. ${reason}`,
  });
}

/** Why a check failed. The texts are to be redacted already. */
export function reasonOf({ error = "", authorizationUrl }: Omit<Verification, "success">): string {
  const reported = clean(error);
  const reason = reported === "" ? "Fruxon gave no reason." : `${reported.replace(/\.$/, "")}.`;
  return authorizationUrl === undefined
    ? reason
    : `${reason} A user has to consent first at ${oneLine(authorizationUrl)}`;
}

/** What cannot be verified answers 400 (§2.2). */
async function untestable(verify: () => Promise<Verification>): Promise<Verification> {
  try {
    return await verify();
  } catch (thrown) {
    if (!isInvalid(thrown)) throw thrown;
    throw new Failure({
      at: ["verify_on_apply"],
      summary: "The credentials cannot be verified",
      detail: `${thrown.message} Fruxon cannot test every auth method. Set verify_on_apply = false.`,
    });
  }
}
