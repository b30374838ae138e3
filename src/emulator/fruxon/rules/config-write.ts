import type { JsonObject } from "../../host/json";
import type { AuthBinding, Draft, DraftSecrets, Variant, VariantSecrets } from "./config";
import { NO_SECRETS, NO_VARIANT, NO_VARIANT_SECRETS } from "./config";
import type { AuthBody, ConfigCreate, ConfigPatch, VariantBody } from "./config-body";
import { UNSPECIFIED } from "./enums";
import { MASK } from "./metadata-secrets";

export interface StoredDraft {
  readonly draft: Draft;
  readonly secrets: DraftSecrets;
}

interface StoredVariant {
  readonly variant: Variant;
  readonly secrets: VariantSecrets;
}

export interface DraftRules {
  /** Names of parameters that the integration marks as secret. */
  readonly secretNames: ReadonlySet<string>;
  readonly patchSemantics: "merge" | "replace";
  /** What a mask for a secret does (docs/apis/fruxon.md §13.2). */
  readonly sentMasks: "keepStored" | "store";
  /** What happens to secret parameters that `parameters` omits. */
  readonly leftOutSecretParameters: "dropped" | "kept";
}

export function createdDraft(body: ConfigCreate, rules: DraftRules): StoredDraft {
  const { displayName } = body;
  const blank = {
    displayName,
    sandboxMode: UNSPECIFIED,
    egressCountry: null,
    main: NO_VARIANT,
    sandboxVariant: null,
  };
  return patchedDraft({ draft: blank, secrets: NO_SECRETS }, body, rules);
}

/** Null and omitted fields are kept (docs/apis/fruxon.md §2.3). */
export function patchedDraft(
  { draft, secrets }: StoredDraft,
  body: ConfigPatch,
  rules: DraftRules,
): StoredDraft {
  const main = patchedVariant({ variant: draft.main, secrets: secrets.main }, body, rules);
  const sandbox = patchedSandbox({ draft, secrets }, body.sandboxVariant ?? undefined, rules);
  return {
    draft: {
      displayName: body.displayName ?? draft.displayName,
      sandboxMode: body.sandboxMode ?? draft.sandboxMode,
      egressCountry: body.egressCountry === "" ? null : (body.egressCountry ?? draft.egressCountry),
      main: main.variant,
      sandboxVariant: sandbox?.variant ?? null,
    },
    secrets: {
      ...secrets,
      main: main.secrets,
      sandboxVariant: sandbox?.secrets ?? NO_VARIANT_SECRETS,
    },
  };
}

function patchedSandbox(
  { draft, secrets }: StoredDraft,
  sent: VariantBody | undefined,
  rules: DraftRules,
): StoredVariant | undefined {
  const current = draft.sandboxVariant ?? NO_VARIANT;
  if (sent === undefined) {
    return draft.sandboxVariant === null ? undefined : { variant: current, secrets: secrets.sandboxVariant };
  }
  const stored = { variant: current, secrets: secrets.sandboxVariant };
  if (rules.patchSemantics === "merge") return patchedVariant(stored, sent, rules);
  return patchedVariant(
    { variant: NO_VARIANT, secrets: NO_VARIANT_SECRETS },
    unmasked(stored, sent, rules),
    rules,
  );
}

/** The sent values, with the stored secrets instead of masks. */
function unmasked(
  { variant, secrets }: StoredVariant,
  sent: VariantBody,
  { secretNames, sentMasks }: DraftRules,
): VariantBody {
  if (sentMasks === "store") return sent;
  const { parameters, auth, authMap } = sent;
  const entry = (index: number) => secrets.authMap[index] ?? {};
  const isSameMethod = variant.auth?.integrationAuthMetadataId === auth?.integrationAuthMetadataId;
  return {
    ...sent,
    parameters: parameters && withStored(parameters, secrets.parameters, secretNames),
    auth: auth && { ...auth, parameters: withStored(auth.parameters, isSameMethod ? secrets.auth : {}) },
    authMap: authMap?.map(({ authConfig, ...rest }, index) => ({
      ...rest,
      authConfig: authConfig && {
        ...authConfig,
        parameters: withStored(authConfig.parameters, entry(index)),
      },
    })),
  };
}

/** A mask where nothing is stored is a value like any other. */
function withStored(
  sent: JsonObject | null | undefined,
  stored: JsonObject,
  names?: ReadonlySet<string>,
): JsonObject {
  const entries = Object.entries(sent ?? {}).map(([name, value]): [string, unknown] => {
    const isKept = value === MASK && Object.hasOwn(stored, name) && names?.has(name) !== false;
    return [name, isKept ? stored[name] : value];
  });
  return Object.fromEntries(entries);
}

function patchedVariant(current: StoredVariant, given: VariantBody, rules: DraftRules): StoredVariant {
  const sent = unmasked(current, given, rules);
  const parameters = patchedParameters(current, sent.parameters ?? undefined, rules);
  const auth = patchedAuth(current, sent.auth ?? undefined, rules);
  const { authMap } = sent;
  return {
    variant: {
      parameters: parameters.readable,
      auth: auth.binding,
      authMap:
        authMap?.map((entry) => ({
          parameters: entry.parameters ?? {},
          authConfig: entry.authConfig == null ? null : methodAndLevel(entry.authConfig),
        })) ?? current.variant.authMap,
    },
    secrets: {
      parameters: parameters.secret,
      auth: auth.secrets,
      authMap: authMap?.map(({ authConfig }) => authConfig?.parameters ?? {}) ?? current.secrets.authMap,
    },
  };
}

/** The sent value replaces the complete stored one (docs/apis/fruxon.md §13.2), secret parameters included. */
function patchedParameters(
  { variant, secrets }: StoredVariant,
  sent: JsonObject | undefined,
  { secretNames, patchSemantics, leftOutSecretParameters }: DraftRules,
): { readonly readable: JsonObject; readonly secret: JsonObject } {
  if (sent === undefined) return { readable: variant.parameters, secret: secrets.parameters };
  const secret = Object.entries(sent).filter(([name]) => secretNames.has(name));
  const readable = Object.fromEntries(Object.entries(sent).filter(([name]) => !secretNames.has(name)));
  return {
    readable: patchSemantics === "merge" ? { ...variant.parameters, ...readable } : readable,
    secret: {
      ...(patchSemantics === "merge" || leftOutSecretParameters === "kept" ? secrets.parameters : {}),
      ...Object.fromEntries(secret),
    },
  };
}

function patchedAuth(
  { variant, secrets }: StoredVariant,
  sent: AuthBody | undefined,
  { patchSemantics }: DraftRules,
): { readonly binding: AuthBinding | null; readonly secrets: JsonObject } {
  if (sent === undefined) return { binding: variant.auth, secrets: secrets.auth };
  const isSameMethod = variant.auth?.integrationAuthMetadataId === sent.integrationAuthMetadataId;
  const grantedScopes = isSameMethod ? variant.auth.grantedScopes : [];
  const kept = isSameMethod && patchSemantics === "merge" ? secrets.auth : {};
  return {
    binding: { ...methodAndLevel(sent), grantedScopes },
    secrets: { ...kept, ...sent.parameters },
  };
}

function methodAndLevel({ integrationAuthMetadataId, level }: AuthBody): Omit<AuthBinding, "grantedScopes"> {
  return { integrationAuthMetadataId, level };
}

/** The credentials that a person's consent left behind the key, as part of the draft (docs/apis/fruxon.md §2.4). */
export function authorizedDraft(
  { draft, secrets }: StoredDraft,
  binding: AuthBinding,
  oAuthCredentialKey: string,
): StoredDraft {
  return {
    draft: { ...draft, main: { ...draft.main, auth: binding } },
    secrets: { ...secrets, oAuthCredentialKey },
  };
}

/** Every secret that the body carries, by its place in it. */
export function secretsOfBody(
  body: ConfigPatch,
  { secretNames }: Pick<DraftRules, "secretNames">,
): JsonObject {
  return { ...secretsOfVariant("", body, secretNames), ...secretsOfSandbox(body, secretNames) };
}

function secretsOfSandbox({ sandboxVariant }: ConfigPatch, secretNames: ReadonlySet<string>): JsonObject {
  return sandboxVariant == null ? {} : secretsOfVariant("/sandboxVariant", sandboxVariant, secretNames);
}

function secretsOfVariant(place: string, body: VariantBody, secretNames: ReadonlySet<string>): JsonObject {
  const named = Object.entries(body.parameters ?? {}).filter(([name]) => secretNames.has(name));
  const auth = Object.entries(body.auth?.parameters ?? {});
  const mapped = (body.authMap ?? []).flatMap(({ authConfig }, index) =>
    Object.entries(authConfig?.parameters ?? {}).map(([name, value]): [string, unknown] => [
      `${place}/authMap/${index}/authConfig/parameters/${name}`,
      value,
    ]),
  );
  return Object.fromEntries([
    ...named.map(([name, value]): [string, unknown] => [`${place}/parameters/${name}`, value]),
    ...auth.map(([name, value]): [string, unknown] => [`${place}/auth/parameters/${name}`, value]),
    ...mapped,
  ]);
}
