import type { JsonObject } from "../../host/json";
import type { AuthBinding, Config, DraftSecrets, Revision, Variant, VariantSecrets } from "../rules/config";
import { spelled } from "../rules/enums";
import { MASK, shownSecret } from "../rules/metadata-secrets";
import type { FruxonSettings } from "../settings";
import { shownTime, withoutEmpty } from "./common";

/** The config object (fruxon sheet §2.3): its draft, without `auth.parameters`. */
export function configView(config: Config, secrets: DraftSecrets, settings: FruxonSettings): object {
  const { id, integrationId, draft, publishedRevisionId, createdBy } = config;
  const { main, sandboxVariant } = draft;
  return withoutEmpty(
    {
      id,
      integrationId,
      displayName: draft.displayName,
      parameters: parametersView(main, secrets.main, settings),
      hasAuth: main.auth !== null,
      hasAuthMap: main.authMap.length > 0,
      authMethodId: main.auth?.integrationAuthMetadataId ?? null,
      auth: main.auth === null ? null : bindingView(main.auth, settings),
      authMapEntries: main.authMap.map(({ parameters }) => ({ parameters })),
      sandboxMode: spelled(draft.sandboxMode, settings.enumCase),
      sandboxVariant:
        sandboxVariant === null ? null : printedVariant(sandboxVariant, secrets.sandboxVariant, settings),
      publishedRevisionId,
      createdBy,
      createdAt: shownTime(config.createdAt, settings),
      modifiedAt: shownTime(config.modifiedAt, settings),
    },
    settings,
  );
}

export interface RevisionPlace {
  readonly tenantId: string;
  readonly configId: string;
}

/** The revision object (fruxon sheet §2.3), whose `auth` is printed with `parameters` of unknown content. */
export function revisionView(
  revision: Revision,
  secrets: DraftSecrets,
  place: RevisionPlace,
  settings: FruxonSettings,
): object {
  const { id, version, draft, note, createdBy, createdAt } = revision;
  const { sandboxVariant } = draft;
  return withoutEmpty(
    {
      id,
      tenantId: place.tenantId,
      configId: place.configId,
      version,
      ...printedVariant(draft.main, secrets.main, settings),
      sandboxMode: spelled(draft.sandboxMode, settings.enumCase),
      sandboxVariant:
        sandboxVariant === null ? null : printedVariant(sandboxVariant, secrets.sandboxVariant, settings),
      note,
      createdBy,
      createdAt: shownTime(createdAt, settings),
    },
    settings,
  );
}

/** A secret parameter is shown like a secret of an integration. */
function parametersView(variant: Variant, secrets: VariantSecrets, { secretsOnRead }: FruxonSettings) {
  const shown = Object.entries(secrets.parameters).flatMap(([name, value]): [string, unknown][] => {
    const visible = shownSecret(value, secretsOnRead);
    return visible === undefined ? [] : [[name, visible.value]];
  });
  return { ...variant.parameters, ...Object.fromEntries(shown) };
}

function bindingView(auth: AuthBinding, { enumCase }: FruxonSettings) {
  const { level, integrationAuthMetadataId, grantedScopes } = auth;
  return { level: spelled(level, enumCase), integrationAuthMetadataId, grantedScopes };
}

function printedVariant(variant: Variant, secrets: VariantSecrets, settings: FruxonSettings) {
  const { auth, authMap } = variant;
  return {
    parameters: parametersView(variant, secrets, settings),
    auth: auth === null ? null : printedAuth(auth, secrets.auth, settings),
    authMap: authMap.map(({ parameters, authConfig }, index) => ({
      parameters,
      authConfig:
        authConfig === null ? null : printedAuth(authConfig, secrets.authMap[index] ?? {}, settings),
    })),
  };
}

function printedAuth(
  auth: Omit<AuthBinding, "grantedScopes">,
  secrets: JsonObject,
  settings: FruxonSettings,
) {
  return {
    integrationAuthMetadataId: auth.integrationAuthMetadataId,
    level: spelled(auth.level, settings.enumCase),
    parameters: printedCredentials(secrets, settings.printedParameters),
  };
}

function printedCredentials(secrets: JsonObject, form: FruxonSettings["printedParameters"]): JsonObject {
  switch (form) {
    case "clear":
      return secrets;
    case "empty":
      return {};
    case "mask":
      return Object.fromEntries(Object.keys(secrets).map((name) => [name, MASK]));
  }
}
