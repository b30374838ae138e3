import type { Config, Revision } from "./rules/config";
import type { FruxonSettings } from "./settings";
import { secretsOfConfig, storeConfig, type FruxonState, type Tenant } from "./state";

export interface Publication {
  readonly note: string | null;
  readonly createdBy: string;
}

/** Makes an immutable revision of the draft and moves `publishedRevisionId` to it (docs/apis/fruxon.md §2.3). */
export function publish(
  state: FruxonState,
  tenant: Tenant,
  config: Config,
  { note, createdBy }: Publication,
  settings: FruxonSettings,
): Revision {
  const createdAt = state.nextTime();
  const version = config.revisions.length + 1;
  const revision: Revision = {
    id: state.nextUuid(),
    version,
    draft: config.draft,
    note,
    createdBy,
    createdAt,
  };
  const secrets = secretsOfConfig(state, config.id);
  state.configSecrets.set(revision.id, secrets);
  const published: Config = {
    ...config,
    revisions: [...config.revisions, revision],
    publishedRevisionId: revision.id,
    modifiedAt: settings.publishing === "move" ? createdAt : config.modifiedAt,
  };
  storeConfig(state, tenant, { config: published, secrets });
  return revision;
}

/** The draft stays as it is (not documented). */
export function rollBack(
  state: FruxonState,
  tenant: Tenant,
  config: Config,
  { id }: Revision,
  settings: FruxonSettings,
): Config {
  const modifiedAt = settings.publishing === "move" ? state.nextTime() : config.modifiedAt;
  const rolledBack = { ...config, publishedRevisionId: id, modifiedAt };
  storeConfig(state, tenant, { config: rolledBack, secrets: secretsOfConfig(state, config.id) });
  return rolledBack;
}
