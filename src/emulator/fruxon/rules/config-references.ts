import type { AuthBody, ConfigPatch, VariantBody } from "./config-body";
import { errorsOf, type FieldErrors } from "./checked";
import { sameName } from "./enums";
import { authMethodOf, type ConfigMetadata } from "./metadata";

/**
 * What is wrong with the auth methods that a config names: they must be its integration's, at a level that they
 * support. That the server checks it is not documented; the lenient mode does not.
 */
export function referenceErrors(body: ConfigPatch, metadata: ConfigMetadata): FieldErrors {
  const entries = [
    ...variantErrors("", body, metadata),
    ...(body.sandboxVariant == null ? [] : variantErrors("sandboxVariant.", body.sandboxVariant, metadata)),
  ];
  return errorsOf(entries);
}

function variantErrors(prefix: string, body: VariantBody, metadata: ConfigMetadata): [string, string][] {
  const mapped = (body.authMap ?? []).flatMap(({ authConfig }, index) =>
    authErrors(`${prefix}authMap[${index}].authConfig`, authConfig, metadata),
  );
  return [...authErrors(`${prefix}auth`, body.auth, metadata), ...mapped];
}

function authErrors(
  field: string,
  auth: AuthBody | null | undefined,
  metadata: ConfigMetadata,
): [string, string][] {
  if (auth == null) return [];
  const method = authMethodOf(metadata, auth.integrationAuthMetadataId);
  if (method === undefined)
    return [[`${field}.integrationAuthMetadataId`, "the integration has no such auth method"]];
  const levels = method.supportedLevels ?? [];
  if (levels.length === 0 || levels.some((level) => sameName(level, auth.level))) return [];
  return [[`${field}.level`, `this auth method supports ${levels.join(", ")}`]];
}
