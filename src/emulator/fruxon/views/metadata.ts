import { isTestable } from "../rules/auth-types";
import { sameName, spelled, UNSPECIFIED, type EnumCase } from "../rules/enums";
import type { AuthMethod, ConfigMetadata, ParameterMetadata } from "../rules/metadata";

export interface MetadataLook {
  readonly enumCase: EnumCase;
  readonly configTestSupported: "byType" | "asSent";
  readonly metadataOrder: "asSent" | "reversed";
}

/** `configMetadata` with every key of docs/apis/fruxon.md §3.2: what was not sent is filled in (§9, §10 "Fillers"). */
export function metadataView(metadata: ConfigMetadata, look: MetadataLook) {
  return {
    parametersMetadata: parametersView(metadata.parametersMetadata, look),
    authMetadata: ordered(metadata.authMetadata, look).map((method) => authMethodView(method, look)),
  } satisfies ConfigMetadata;
}

/** What `GET /v1/authMetadata:settings` prints too (docs/apis/fruxon.md §2.6). */
export function parametersView(parameters: readonly ParameterMetadata[] | undefined, look: MetadataLook) {
  return ordered(parameters, look).map((parameter, index) => parameterView(parameter, index, look));
}

function ordered<T>(list: readonly T[] | undefined, { metadataOrder }: MetadataLook): T[] {
  const asSent = [...(list ?? [])];
  return metadataOrder === "asSent" ? asSent : asSent.reverse();
}

function parameterView(parameter: ParameterMetadata, position: number, { enumCase }: MetadataLook) {
  return {
    name: parameter.name,
    index: parameter.index ?? position,
    type: spelled(parameter.type ?? UNSPECIFIED, enumCase),
    typeName: parameter.typeName ?? null,
    integerRange: rangeView(parameter.integerRange),
    floatRange: rangeView(parameter.floatRange),
    options: parameter.options?.map(optionView) ?? null,
    asset: assetView(parameter.asset),
    displayName: parameter.displayName ?? null,
    description: parameter.description ?? null,
    required: parameter.required ?? false,
    secret: parameter.secret ?? false,
    defaultValue: parameter.defaultValue ?? null,
    jsonSchema: parameter.jsonSchema ?? null,
    uiHint: parameter.uiHint == null ? null : spelled(parameter.uiHint, enumCase),
    // The values of the enums in rules are not documented: they come back as they were sent.
    rules: parameter.rules ?? [],
  };
}

function rangeView(range: ParameterMetadata["integerRange"]) {
  return range == null ? null : { min: range.min ?? null, max: range.max ?? null };
}

function optionView({ value, label, description }: NonNullable<ParameterMetadata["options"]>[number]) {
  return { value, label: label ?? null, description: description ?? null };
}

function assetView(asset: ParameterMetadata["asset"]) {
  if (asset == null) return null;
  const { providers, contentTypes, vectorized } = asset;
  return {
    providers: providers ?? [],
    contentTypes: contentTypes ?? [],
    vectorized: vectorized ?? false,
  };
}

function userTypeOf({ userCredentialAuthType: type }: AuthMethod, { enumCase }: MetadataLook): string | null {
  return type == null ? null : spelled(type, enumCase);
}

function authMethodView(method: AuthMethod, look: MetadataLook) {
  const { authMap } = method;
  const testable = isTestable(method.type);
  return {
    id: method.id,
    displayName: method.displayName ?? null,
    description: method.description ?? null,
    type: spelled(method.type ?? UNSPECIFIED, look.enumCase),
    sensitivity: spelled(method.sensitivity ?? UNSPECIFIED, look.enumCase),
    authProviderName: method.authProviderName ?? null,
    configTestSupported:
      look.configTestSupported === "byType" ? testable : (method.configTestSupported ?? testable),
    ...(sameName(method.type ?? "", "CUSTOM") ? { userCredentialAuthType: userTypeOf(method, look) } : {}),
    supportedLevels: (method.supportedLevels ?? []).map((level) => spelled(level, look.enumCase)),
    authMap: {
      useMap: authMap?.useMap ?? false,
      keyTemplate: authMap?.keyTemplate ?? null,
      parametersMetadata: parametersView(authMap?.parametersMetadata, look),
    },
    authSettings: { parameters: method.authSettings?.parameters ?? {} },
    parametersMetadata: parametersView(method.parametersMetadata, look),
    availableScopes: method.availableScopes ?? [],
  };
}
