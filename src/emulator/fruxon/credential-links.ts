import type { JsonObject } from "../host/json";
import { publish } from "./publishing";
import type { AuthBinding, Config } from "./rules/config";
import type { CredentialLink } from "./rules/credential-link";
import { authMethodOf } from "./rules/metadata";
import { credentialsWork } from "./rules/test-values";
import type { FruxonSettings } from "./settings";
import { secretsOfConfig, storeConfig, type FruxonState, type Tenant } from "./state";

const HOUR_MS = 3_600_000;

export interface LinkRequest {
  readonly requireSignIn: boolean;
  readonly intendedForEmail: string | null;
  readonly note: string | null;
  readonly ttlHours: number;
}

/** A new link replaces the open one of the config. The address is not served: the handle submits what a person would. */
export function openLink(state: FruxonState, { id }: Config, request: LinkRequest): CredentialLink {
  const createdAt = state.nextTime();
  const link: CredentialLink = {
    id: state.nextUuid(),
    url: `https://links.example/credentials/FAKE-LINK-${state.nextUuid()}`,
    mode: request.requireSignIn ? "SIGN_IN" : "CAPABILITY",
    intendedForEmail: request.intendedForEmail,
    note: request.note,
    createdAt,
    expiresAt: createdAt + request.ttlHours * HOUR_MS,
  };
  state.credentialLinks.set(id, link);
  return link;
}

export interface Submission {
  readonly tenant: Tenant;
  readonly config: Config;
  readonly link: CredentialLink;
  readonly credentials: JsonObject;
}

/**
 * What the page behind a link does: tests the credentials, stores them in the draft and publishes it. Throws a
 * `RangeError` if the link has expired or the credentials do not work.
 */
export function submitLink(
  state: FruxonState,
  { tenant, config, link, credentials }: Submission,
  settings: FruxonSettings,
): void {
  if (state.clock().getTime() >= link.expiresAt) throw new RangeError("The link has expired.");
  const metadata = tenant.integrations.get(config.integrationId)?.configMetadata ?? {};
  const binding: AuthBinding | null = config.draft.main.auth;
  const method = authMethodOf(metadata, binding?.integrationAuthMetadataId ?? "");
  if (!credentialsWork(method, credentials, settings.validSecrets)) {
    throw new RangeError("The service refused the credentials.");
  }
  const secrets = secretsOfConfig(state, config.id);
  const filled: Config = { ...config, credentialHealth: "HEALTHY", credentialHealthDetail: null };
  storeConfig(state, tenant, {
    config: { ...filled, modifiedAt: state.nextTime() },
    secrets: { ...secrets, main: { ...secrets.main, auth: credentials } },
  });
  state.credentialLinks.delete(config.id);
  publish(state, tenant, tenant.configs.get(config.id) ?? filled, PUBLICATION, settings);
}

const PUBLICATION = { note: null, createdBy: "credential-link" };
