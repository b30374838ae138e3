import type { Desired, Observed } from "../../../framework";
import { objectIn, textOf } from "../api/codec";
import type { AnsweredValues, Config, ConfigAuth, ConfigValues } from "../api/client";
import type { AuthMap, FruxonConfigFields } from "./schema";
import type { Owner } from "../api/configs";
import {
  AUTH_LEVELS,
  CREDENTIAL_HEALTH,
  enumIn,
  hasUnfamiliar,
  type JsonObject,
  readableValues,
  sameJson,
  SANDBOX_MODES,
  type SecretNames,
} from "../rules";

type Fields = FruxonConfigFields;

/** What is known of a config when an answer about it comes. */
export type KnownConfig = Partial<
  Pick<Desired<Fields>, "parameters" | "auth_map" | "sandbox_variant" | "egress_country">
>;

/** Whether an answer has parameters of which only the definition can tell that they are no secrets. */
export const hasUnfamiliarParameters = (config: Config, known: KnownConfig): boolean =>
  hasUnfamiliar(config.parameters, jsonOf(known.parameters)) ||
  hasUnfamiliar(config.sandboxVariant?.parameters ?? {}, jsonOf(known.sandbox_variant?.parameters));

const jsonOf = (text: string | undefined): JsonObject | undefined =>
  text === undefined ? undefined : objectIn(text);

/**
 * What Fruxon says a config is, as the state keeps it. Nothing of its credentials is ever read back.
 *
 * @param secret - names of the secret parameters; undefined when the definition did not tell
 */
export function configView(
  { tenant, integration }: Owner,
  config: Config,
  known: KnownConfig,
  secret: SecretNames,
): Observed<Fields> {
  const { sandboxVariant: variant } = config;
  return {
    id: `${tenant}/${integration}/${config.id}`,
    tenant,
    integration_id: integration,
    config_id: config.id,
    display_name: config.displayName,
    parameters: parametersView(config.parameters, known.parameters, secret),
    auth: authView(config.auth),
    auth_map: authMapView(config, known.auth_map),
    sandbox_mode: config.sandboxMode === undefined ? null : enumIn(SANDBOX_MODES, config.sandboxMode),
    sandbox_variant:
      variant === undefined
        ? null
        : {
            parameters: unlessNothing(
              parametersView(variant.parameters, known.sandbox_variant?.parameters, secret),
              known.sandbox_variant?.parameters,
            ),
            auth: authView(variant.auth),
            auth_map: unlessEmpty(
              authMapView(variant, known.sandbox_variant?.auth_map),
              known.sandbox_variant?.auth_map,
            ),
          },
    egress_country: config.egressCountry ?? (known.egress_country === "" ? "" : null),
    has_auth: config.hasAuth,
    has_auth_map: config.hasAuthMap,
    granted_scopes: config.grantedScopes,
    credential_health:
      config.credentialHealth === undefined
        ? null
        : enumIn<string>(CREDENTIAL_HEALTH, config.credentialHealth),
    credential_health_detail: config.credentialHealthDetail ?? null,
    published_revision_id: config.publishedRevisionId ?? null,
    created_by: config.createdBy,
    created_at: config.createdAt,
    modified_at: config.modifiedAt,
  };
}

/** The known text, where it says the same. */
function parametersView(seen: AnsweredValues, known: string | undefined, secret: SecretNames): string {
  const before = jsonOf(known);
  const readable = readableValues(seen, before, secret);
  return known !== undefined && sameJson(before, readable) ? known : textOf(readable);
}

const unlessNothing = (text: string, known: string | undefined): string | null =>
  text === "{}" && known === undefined ? null : text;

const unlessEmpty = <T>(entries: readonly T[], known: unknown): readonly T[] | null =>
  entries.length === 0 && known === undefined ? null : entries;

const authView = (auth: ConfigAuth | undefined) =>
  auth === undefined
    ? null
    : {
        integration_auth_metadata_id: auth.integrationAuthMetadataId,
        level: auth.level === undefined ? undefined : enumIn(AUTH_LEVELS, auth.level),
      };

/**
 * Answers have only the parameters of each entry (docs/apis/fruxon.md §2.3): what is known of its auth method stays
 * known. The order is not documented to mean anything.
 */
function authMapView({ authMapEntries }: ConfigValues, known: AuthMap = []) {
  const unmatched = [...authMapEntries];
  const familiar = known.flatMap((entry) => {
    const before = objectIn(entry.parameters) ?? {};
    const place = unmatched.findIndex((seen) => sameJson(seen, before));
    if (place === -1) return [];
    unmatched.splice(place, 1);
    const { auth_config: config } = entry;
    return [
      {
        parameters: entry.parameters,
        auth_config:
          config === undefined
            ? null
            : { integration_auth_metadata_id: config.integration_auth_metadata_id, level: config.level },
      },
    ];
  });
  return [...familiar, ...unmatched.map((seen) => ({ parameters: textOf(seen), auth_config: null }))];
}
