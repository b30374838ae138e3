import { type At, type Call, Failure } from "../../../framework";
import type { StatusError } from "../../../http";
import type { CredentialLink, CredentialLinkBody, FruxonClient } from "../api/client";
import type { Owner } from "../api/places";
import { isStatus } from "../api/refusals";
import { importIdOf } from "../config/search";
import { type Asked, explained, snakeCase } from "../errors";

/**
 * Creates a credential link (docs/apis/fruxon.md §2.4).
 *
 * @throws Failure where the config cannot have one, or the token may not create it
 */
export const createLink = (
  api: FruxonClient,
  { owner, id }: { readonly owner: Owner; readonly id: string },
  body: CredentialLinkBody,
  call: Call,
): Promise<CredentialLink> =>
  explained(api, about(owner, id, body), async () => {
    try {
      return await api.credentialLinks.create(owner, id, body, call);
    } catch (thrown) {
      if (!isStatus(thrown, 409)) throw thrown;
      throw notLinkable(owner, id, thrown);
    }
  });

const about = (owner: Owner, id: string, { requireSignIn }: CredentialLinkBody): Asked => ({
  tenant: owner.tenant,
  object: `a credential link for the config ${importIdOf(owner, id)}`,
  scope: requireSignIn ? "integrations:write" : "workspace:write",
  attributeAt,
  missing: { at: ["config_id"], summary: "The config does not exist" },
});

const ATTRIBUTES: readonly string[] = ["require_sign_in", "intended_for_email", "note", "ttl_hours"];

function attributeAt([first = ""]: readonly string[]): At | undefined {
  const name = snakeCase(first);
  return ATTRIBUTES.includes(name) ? [name] : undefined;
}

const notLinkable = (owner: Owner, id: string, { message }: StatusError): Failure =>
  new Failure({
    at: ["config_id"],
    summary: `Fruxon creates no credential link for the config ${importIdOf(owner, id)}`,
    detail: `${message} ${LINKABLE}`,
  });

/** What can have a link. */
export const LINKABLE =
  "Credentials can be entered under a link for auth methods of the types API_KEY, BEARER_TOKEN and BASIC_AUTH at the level " +
  "APPLICATION; not for the level USER, for an auth map or for OAuth.";
