import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { JsonObject } from "../../host/json";
import { closed, type Mode } from "../../host/settings";
import type { Install, StoredInstall } from "./model";
import { flag, jsonObject, readBody, uuid, type Read } from "./read-body";
import { keepOmittedSecrets, splitJson } from "./secrets";

/** What a request sets; absent is unchanged, or the default of a new install. */
export interface InstallPatch {
  readonly is_enabled?: boolean | undefined;
  readonly show_in_catalog?: boolean | undefined;
  readonly override?: JsonObject | undefined;
}

export interface InstallRequest extends InstallPatch {
  readonly integration_id: string;
  readonly environment_id?: string | undefined;
}

/** `null` as an override is not documented (docs/apis/truto.md §2.1): refused, or taken for `{}`. */
function patchFields(mode: Mode) {
  const override =
    mode === "strict" ? jsonObject : jsonObject.nullable().transform((given): JsonObject => given ?? {});
  return { is_enabled: flag.optional(), show_in_catalog: flag.optional(), override: override.optional() };
}

/** The body of an install. The environment follows from the token; another one is refused (§2.1, assumption). */
export function readInstallRequest(
  body: JsonObject,
  environmentId: string,
  mode: Mode,
): Read<InstallRequest> {
  const ownEnvironment = uuid.refine((id) => id === environmentId, "must be the environment of the token");
  const shape = {
    integration_id: uuid,
    environment_id: ownEnvironment.optional(),
    ...patchFields(mode),
  };
  return readBody(body, closed(z.object(shape), mode));
}

/** The body of an update. What an empty one does is not documented: the strict mode refuses it (§2.1). */
export function readInstallPatch(body: JsonObject, mode: Mode): Read<InstallPatch> {
  if (mode === "strict" && Object.keys(body).length === 0) {
    return { ok: false, failures: [{ field: "body", message: "must set at least one field" }] };
  }
  return readBody(body, closed(z.object(patchFields(mode)), mode));
}

export interface PatchSettings {
  /** What happens to a stored secret that a new override omits (docs/apis/truto.md §4.4). */
  readonly overrideSecretsOnOmit: "drop" | "keep";
}

/** `override` replaces the stored one as a whole (docs/apis/truto.md §4.2). The caller sets the timestamps. */
export function patchInstall(
  { install, secrets }: StoredInstall,
  { is_enabled, show_in_catalog, override }: InstallPatch,
  { overrideSecretsOnOmit }: PatchSettings,
): StoredInstall {
  const flags = {
    is_enabled: is_enabled ?? install.is_enabled,
    show_in_catalog: show_in_catalog ?? install.show_in_catalog,
  };
  if (override === undefined) return { install: { ...install, ...flags }, secrets };
  const whole = overrideSecretsOnOmit === "keep" ? keepOmittedSecrets(override, secrets) : override;
  return withOverride({ ...install, ...flags }, whole);
}

/** Secrets included in `override`. */
export function withOverride(install: Install, override: JsonObject): StoredInstall {
  const split = splitJson("override", override);
  return { install: { ...install, override: split.readable }, secrets: split.secrets };
}

export function isSameInstall(a: StoredInstall, b: StoredInstall): boolean {
  return isDeepStrictEqual(a, b);
}
