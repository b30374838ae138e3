import {
  type At,
  type Call,
  type Configured,
  type Desired,
  Failure,
  type Observed,
  type Problem,
  warningsFor,
} from "../../../framework";
import { answerOf } from "../../common/answers";
import { objectIn } from "../api/codec";
import type { FruxonClient, Integration, IntegrationBody, SecretSettings, Sent } from "../api/client";
import { stepsOf } from "../errors";
import { asQuestion, configuredObject } from "../configured";
import type { AuthMethod, Metadata } from "./schema-metadata";
import { type FruxonIntegrationFields, schema } from "./schema";
import { metadataBody } from "./metadata-body";
import { hasUnfamiliarSettings, metadataView, settingsOf } from "./metadata-view";
import {
  checkMetadata,
  checkMetadataSecrets,
  foldedEnum,
  type Maybe,
  type MetadataQuestion,
  metadataSecretsIn,
  textsIn,
} from "../rules";

type Fields = FruxonIntegrationFields;

const warnings = warningsFor(schema, "Fruxon", foldedEnum);

/** Everything that is wrong with a definition and its secrets, as far as they are known yet. */
export function problemsOfMetadata(
  config: Pick<Configured<Fields>, "config_metadata" | "config_metadata_secrets"> &
    Partial<Pick<Configured<Fields>, "slug" | "display_name" | "description">>,
): readonly Problem[] {
  // The attributes are checked by their own rules first, so that the shape is that of the schema.
  const metadata = asQuestion(config.config_metadata) as Maybe<MetadataQuestion>;
  const secrets = configuredObject(config.config_metadata_secrets);
  return [
    ...warnings(config),
    ...checkMetadata(metadata),
    ...checkMetadataSecrets(metadata, secrets, objectIn),
  ];
}

/**
 * The auth methods of a definition by position. While a creation is planned, what is not known yet is undefined at every
 * depth.
 */
const methodsIn = (metadata: Metadata | undefined): readonly (Partial<AuthMethod> | undefined)[] =>
  metadata?.auth_metadata ?? [];

/** Whether a definition has settings, of which some may be secret. */
export const hasSettings = (metadata: Metadata | undefined): boolean =>
  methodsIn(metadata).some((method) => method?.auth_settings !== undefined);

/**
 * Settings that stand in the readable part although the registry calls them secret (docs/apis/fruxon.md §2.6, §4.1).
 */
export const secretSettingsIn = (
  metadata: Metadata | undefined,
  secret: SecretSettings | undefined,
): readonly Problem[] =>
  methodsIn(metadata).flatMap((method, position) => {
    const { id = "<id>", type, auth_settings } = method ?? {};
    if (type === undefined) return [];
    const names = secret?.get(foldedEnum(type));
    return Object.keys(settingsOf({ auth_settings }) ?? {})
      .filter((name) => names?.has(name) === true)
      .map((name) => ({
        at: ["config_metadata", "auth_metadata", position, "auth_settings", "parameters"],
        summary: `The setting ${name} is a secret`,
        detail:
          `Fruxon treats ${name} of ${type} as a secret, and config_metadata is stored in the state. Set it ` +
          `in config_metadata_secrets instead, as auth_metadata.${id}.auth_settings.${name}.`,
      }));
  });

/**
 * What is sent to create or replace an integration: always all of it, because nothing says what happens to fields that
 * are left out (§2.1); credentials only when they are given.
 *
 * @throws Failure for what could not be told at plan, because it was not known yet
 */
export function integrationBody(
  desired: Desired<Fields>,
  secretText: string | undefined,
): Sent<IntegrationBody> {
  const { config_metadata: metadata } = desired;
  const json = secretText === undefined ? undefined : objectIn(secretText);
  const problems = problemsOfMetadata({
    config_metadata: metadata,
    config_metadata_secrets: secretText,
  }).filter(({ severity }) => severity !== "warning");
  if (problems.length > 0) throw new Failure(...problems);
  return {
    body: {
      displayName: desired.display_name,
      description: desired.description,
      configMetadata:
        metadata === undefined
          ? undefined
          : metadataBody(metadata, json === undefined ? undefined : metadataSecretsIn(json)),
    },
    secrets: textsIn(json),
  };
}

/** What is known of an object when an answer about it comes. */
interface Known {
  readonly slug?: string | undefined;
  readonly config_metadata?: Metadata | undefined;
}

/** An integration as it was answered. */
type Seen = Observed<Fields> & {
  readonly config_metadata?: ReturnType<typeof metadataView> | undefined;
};

/** What Fruxon says an integration is. Nothing of its credentials is ever read back. */
export async function observe(
  api: FruxonClient,
  { tenant, integration }: { readonly tenant: string; readonly integration: Integration },
  known: Known,
  call: Partial<Call>,
): Promise<Seen> {
  const { id, configMetadata } = integration;
  return {
    ...answerOf(integration),
    id: `${tenant}/${id}`,
    tenant,
    slug: known.slug ?? id,
    integration_id: id,
    display_name: integration.displayName,
    description: integration.description,
    config_metadata:
      configMetadata === undefined
        ? undefined
        : metadataView(
            configMetadata,
            known.config_metadata,
            await secretsOf(api, configMetadata, known.config_metadata, call),
          ),
    type: integration.type,
    tags: integration.tags,
    is_internal: integration.isInternal,
    created_at: integration.createdAt,
    modified_at: integration.modifiedAt,
  };
}

/** Only asked for when an answer has settings that are not known: then only the registry knows whether they are secret. */
const secretsOf = async (
  api: FruxonClient,
  seen: NonNullable<Integration["configMetadata"]>,
  known: Metadata | undefined,
  call: Partial<Call>,
): Promise<SecretSettings | undefined> =>
  hasUnfamiliarSettings(seen, known) ? api.secretSettings(call) : undefined;

const TOP_LEVEL: Readonly<Record<string, string>> = {
  id: "slug",
  display_name: "display_name",
  description: "description",
  config_metadata: "config_metadata",
};

/** Where a path of the API is in a configuration. */
export function integrationAttributeAt(path: readonly string[]): At | undefined {
  const [first, ...rest] = stepsOf(path);
  const name = typeof first === "string" ? TOP_LEVEL[first] : undefined;
  if (name === undefined) return undefined;
  if (name !== "config_metadata") return [name];
  // Settings are one JSON text here, whatever is inside.
  const text = rest.indexOf("auth_settings");
  return [name, ...(text === -1 ? rest : [...rest.slice(0, text + 1), "parameters"])];
}
