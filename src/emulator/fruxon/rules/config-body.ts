import { z } from "zod";
import { AUTH_LEVELS, SANDBOX_MODES } from "./enums";
import type { Mode } from "../../host/settings";
import { closed, looseEnum, namedValues } from "./shapes";

const notEmpty = z.string().min(1, { error: "must not be empty" });

function bodySchemas(mode: Mode) {
  const shape = <S extends z.ZodRawShape>(members: S) => closed(members, mode);
  // That the method and the level are required is not documented; without them the credentials would belong to nothing.
  const auth = shape({
    integrationAuthMetadataId: notEmpty,
    level: looseEnum(AUTH_LEVELS),
    parameters: namedValues.nullish(),
  });
  const variant = {
    parameters: namedValues.nullish(),
    auth: auth.nullish(),
    authMap: z.array(shape({ parameters: namedValues.nullish(), authConfig: auth.nullish() })).nullish(),
  };
  const patch = {
    ...variant,
    displayName: notEmpty.nullish(),
    sandboxMode: looseEnum(SANDBOX_MODES).nullish(),
    /** An empty text clears it (docs/apis/fruxon.md §13.2). */
    egressCountry: z.string().nullish(),
    sandboxVariant: shape(variant).nullish(),
    oAuthCredentialKey: notEmpty.nullish(),
  };
  return {
    /** `POST C`: the integration of the path wins over the one of the body (docs/apis/fruxon.md §2.3). */
    create: shape({ ...patch, displayName: notEmpty, integrationId: z.string().nullish() }),
    /** `PATCH C/{config}`: null and omitted fields are kept. */
    patch: shape(patch),
    publish: shape({ note: z.string().nullish() }),
    rollback: shape({ revisionId: notEmpty }),
    /** `:verifyConfig` (docs/apis/fruxon.md §2.2). */
    verify: shape({
      authMetadataId: notEmpty,
      authConfig: auth.extend({ parameters: namedValues }),
      configParameters: namedValues.nullish(),
    }),
    /** `:authorize` and `:consumeOAuthCredentials` (docs/apis/fruxon.md §2.4). */
    authorize: shape({
      integrationAuthMetadataId: notEmpty,
      parameters: namedValues.nullish(),
      scopes: z.array(z.string()).nullish(),
      /** Today's name of `parameters`, and where the person comes back to (docs/apis/fruxon.md §13.2). */
      configParameters: namedValues.nullish(),
      returnUrl: z.string().startsWith("/").nullish(),
    }),
    consume: shape({ credentialKey: notEmpty, integrationConfigId: notEmpty }),
    /** `…/credentialRequests` (docs/apis/fruxon.md §2.4). */
    credentialLink: shape({
      requireSignIn: z.boolean(),
      intendedForEmail: z.string().nullish(),
      note: z.string().nullish(),
      ttlHours: z.int().min(1).max(720).nullish(),
    }),
  };
}

const SCHEMAS = { strict: bodySchemas("strict"), lenient: bodySchemas("lenient") };

export type ConfigBodies = (typeof SCHEMAS)[Mode];
export type ConfigPatch = z.output<ConfigBodies["patch"]>;
export type ConfigCreate = z.output<ConfigBodies["create"]>;
export type VariantBody = Pick<ConfigPatch, "parameters" | "auth" | "authMap">;
export type AuthBody = NonNullable<VariantBody["auth"]>;

export function configBodies(mode: Mode): ConfigBodies {
  return SCHEMAS[mode];
}
