import type { JsonObject } from "../../host/json";
import type {
  AuthBinding,
  AuthMapEntry,
  Config,
  DraftSecrets,
  Revision,
  Variant,
  VariantSecrets,
} from "../rules/config";
import { spelled } from "../rules/enums";
import { MASK, shownSecret } from "../rules/metadata-secrets";
import type { FruxonSettings } from "../settings";
import { shownTime, withoutEmpty } from "./common";

/** The config object (docs/apis/fruxon.md §2.3): its draft, whose secrets are masked or absent. */
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
      auth: main.auth === null ? null : bindingView(main.auth, secrets.main.auth, settings),
      authMapEntries: main.authMap.map(({ parameters }) => ({ parameters })),
      sandboxMode: spelled(draft.sandboxMode, settings.enumCase),
      sandboxVariant:
        sandboxVariant === null
          ? null
          : printedVariant(sandboxVariant, secrets.sandboxVariant, settings, settings.printedParameters),
      egressCountry: draft.egressCountry,
      credentialHealth: spelled(config.credentialHealth, settings.enumCase),
      credentialHealthDetail: config.credentialHealthDetail,
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

/** The revision object (docs/apis/fruxon.md §2.3), with the credentials in the given form. */
export function revisionView(
  revision: Revision,
  secrets: DraftSecrets,
  place: RevisionPlace,
  settings: FruxonSettings,
  form: PrintedForm,
): object {
  const { id, version, draft, note, createdBy, createdAt } = revision;
  const { sandboxVariant } = draft;
  return withoutEmpty(
    {
      id,
      tenantId: place.tenantId,
      configId: place.configId,
      version,
      ...printedVariant(draft.main, secrets.main, settings, form),
      sandboxMode: spelled(draft.sandboxMode, settings.enumCase),
      sandboxVariant:
        sandboxVariant === null
          ? null
          : printedVariant(sandboxVariant, secrets.sandboxVariant, settings, form),
      egressCountry: draft.egressCountry,
      note,
      createdBy,
      createdAt: shownTime(createdAt, settings),
    },
    settings,
  );
}

/** Secret parameters among the others, masked or absent; an older reading shows them like those of an integration. */
function parametersView(variant: Variant, secrets: VariantSecrets, settings: FruxonSettings) {
  const form = settings.configSecrets === "mask" ? "mask" : settings.secretsOnRead;
  const shown = Object.entries(secrets.parameters).flatMap(([name, value]): [string, unknown][] => {
    const visible = shownSecret(value, form);
    return visible === undefined ? [] : [[name, visible.value]];
  });
  return { ...variant.parameters, ...Object.fromEntries(shown) };
}

function bindingView(auth: AuthBinding, secrets: JsonObject, { enumCase, configSecrets }: FruxonSettings) {
  const { level, integrationAuthMetadataId, grantedScopes } = auth;
  return {
    level: spelled(level, enumCase),
    integrationAuthMetadataId,
    grantedScopes,
    ...(configSecrets === "mask" ? { parameters: printedCredentials(secrets, "mask") } : {}),
  };
}

export type PrintedForm = FruxonSettings["printedParameters"];

function printedVariant(
  variant: Variant,
  secrets: VariantSecrets,
  settings: FruxonSettings,
  form: PrintedForm,
) {
  const { auth, authMap } = variant;
  const printed = (binding: AuthMapEntry["authConfig"], credentials: JsonObject) =>
    binding === null
      ? null
      : {
          integrationAuthMetadataId: binding.integrationAuthMetadataId,
          level: spelled(binding.level, settings.enumCase),
          parameters: printedCredentials(credentials, form),
        };
  return {
    parameters:
      form === "clear"
        ? { ...variant.parameters, ...secrets.parameters }
        : parametersView(variant, secrets, settings),
    auth: printed(auth, secrets.auth),
    authMap: authMap.map(({ parameters, authConfig }, index) => ({
      parameters,
      authConfig: printed(authConfig, secrets.authMap[index] ?? {}),
    })),
  };
}

function printedCredentials(secrets: JsonObject, form: PrintedForm): JsonObject {
  switch (form) {
    case "clear":
      return secrets;
    case "empty":
      return {};
    case "mask":
      return Object.fromEntries(Object.keys(secrets).map((name) => [name, MASK]));
  }
}
