import type { Integration, StoredIntegration } from "./integration";
import type { CreateBody, UpdateBody } from "./integration-body";
import type { ConfigMetadata } from "./metadata";
import { remainingSecrets, splitSecrets, type IntegrationSecrets } from "./metadata-secrets";

/** A write in the making: what is to be stored, and the secrets that this very request carried. */
export interface IntegrationWrite extends StoredIntegration {
  readonly sentSecrets: IntegrationSecrets;
}

export interface CreateFacts {
  /** With the server's prefix. */
  readonly id: string;
  readonly type: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Defaults of omitted fields: docs/apis/fruxon.md §8.7 (assumption). */
export function createdIntegration(body: CreateBody, { id, type, now }: CreateFacts): IntegrationWrite {
  const { readable, secrets } = splitSecrets(body.configMetadata ?? {}, {});
  const integration: Integration = {
    id,
    displayName: body.displayName ?? id,
    description: body.description ?? null,
    type,
    configMetadata: readable,
    tags: [],
    isInternal: false,
    toolCount: 0,
    createdAt: now,
    modifiedAt: now,
  };
  return { integration, secrets, sentSecrets: secrets };
}

type Semantics = "merge" | "replace";

export interface PutSemantics {
  readonly putSemantics: Semantics;
  readonly metadataSemantics: Semantics;
}

/** The new state of everything but `modifiedAt`. Omitted secrets are kept by id and key (docs/apis/fruxon.md §4.3). */
export function replacedIntegration(
  { integration, secrets }: StoredIntegration,
  body: UpdateBody,
  { putSemantics, metadataSemantics }: PutSemantics,
): IntegrationWrite {
  const sent = splitSecrets(body.configMetadata ?? {}, secrets);
  const kept = putSemantics === "merge" ? integration : resetFields(integration);
  const configMetadata =
    body.configMetadata === undefined
      ? kept.configMetadata
      : newMetadata(integration.configMetadata, sent.readable, metadataSemantics);
  return {
    integration: {
      ...integration,
      displayName: body.displayName ?? kept.displayName,
      description: body.description ?? kept.description,
      configMetadata,
    },
    secrets: { ...remainingSecrets(secrets, configMetadata), ...sent.secrets },
    sentSecrets: sent.secrets,
  };
}

function resetFields({
  id,
}: Integration): Pick<Integration, "displayName" | "description" | "configMetadata"> {
  return { displayName: id, description: null, configMetadata: {} };
}

function newMetadata(current: ConfigMetadata, sent: ConfigMetadata, semantics: Semantics): ConfigMetadata {
  if (semantics === "replace") return sent;
  return {
    parametersMetadata: mergedBy(({ name }) => name, current.parametersMetadata, sent.parametersMetadata),
    authMetadata: mergedBy(({ id }) => id, current.authMetadata, sent.authMetadata),
  };
}

/** Entries with the same key are replaced in their place, new ones come last, the others stay. */
function mergedBy<T>(key: (item: T) => string, current: readonly T[] = [], sent: readonly T[] = []): T[] {
  const merged = new Map(current.map((item) => [key(item), item]));
  for (const item of sent) merged.set(key(item), item);
  return [...merged.values()];
}

/** Auth methods that the write removes. */
export function removedAuthMethods(before: Integration, after: Integration): string[] {
  const left = new Set(after.configMetadata.authMetadata?.map(({ id }) => id));
  return (before.configMetadata.authMetadata ?? []).map(({ id }) => id).filter((id) => !left.has(id));
}
