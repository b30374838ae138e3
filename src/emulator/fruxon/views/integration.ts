import { spelled } from "../rules/enums";
import type { Integration, StoredIntegration } from "../rules/integration";
import { withSecretsShown } from "../rules/metadata-secrets";
import type { FruxonSettings } from "../settings";
import { look, shownTime, withoutEmpty } from "./common";
import { metadataView } from "./metadata";

/** The integration object (docs/apis/fruxon.md §3.1). Secrets appear only in the form that the settings say. */
export function integrationView(stored: StoredIntegration, settings: FruxonSettings): object {
  const { integration, secrets } = stored;
  const metadata = metadataView(integration.configMetadata, look(settings));
  return withoutEmpty(
    {
      ...summary(integration, settings),
      configMetadata: withSecretsShown(metadata, secrets, settings.secretsOnRead),
      ...stamps(integration, settings),
    },
    settings,
  );
}

/** A row of the list (docs/apis/fruxon.md §2.1): which keys it has is not documented, except that tools are counted. */
export function integrationRow(stored: StoredIntegration, settings: FruxonSettings): object {
  const { integration } = stored;
  const { toolCount } = integration;
  if (settings.listItems === "full") return { ...integrationView(stored, settings), toolCount };
  const row = { ...summary(integration, settings), ...stamps(integration, settings), toolCount };
  return withoutEmpty(row, settings);
}

function summary(
  { id, displayName, description, type }: Integration,
  { enumCase, emptyDescription }: FruxonSettings,
) {
  return {
    id,
    displayName,
    description: emptyDescription === "null" && description === "" ? null : description,
    type: spelled(type, enumCase),
  };
}

function stamps({ tags, isInternal, createdAt, modifiedAt }: Integration, settings: FruxonSettings) {
  return {
    tags,
    isInternal,
    createdAt: shownTime(createdAt, settings),
    modifiedAt: shownTime(modifiedAt, settings),
  };
}
