import { problem, unless, type Checked, type Problem } from "../rules/problems";
import type { Secrets } from "../rules/secrets";
import type { NorthflankSettings } from "../settings";
import type { Stored } from "../store";
import type { CreateRegistryBody, PatchRegistryBody } from "./bodies";
import { blankRegistryCredentials, type RegistryCredentials } from "./registry-credentials";

/** What depends on more than one field. `referenceExists` returns whether the cloud integration exists. */
export function createProblems(
  { integrationId, credentials }: CreateRegistryBody,
  referenceExists: (integrationId: string) => boolean,
  settings: NorthflankSettings,
): Problem[] {
  if (settings.mode === "lenient") return [];
  // That the integration must exist is not documented; a client that names a missing one has an error.
  const isDangling = integrationId !== undefined && !referenceExists(integrationId);
  return [
    ...(isDangling ? [problem("integrationId", "does not exist")] : []),
    ...passwordProblems(integrationId, credentials ?? {}, settings),
  ];
}

/**
 * The documentation requires user name and password if there is an integration, which is most likely inverted
 * (docs/apis/northflank.md §3.1): with an integration, the cloud provides them.
 */
function passwordProblems(
  integrationId: string | undefined,
  credentials: Secrets,
  { registryPasswordRule }: NorthflankSettings,
): Problem[] {
  const demanding =
    registryPasswordRule === "withoutIntegration" ? integrationId === undefined : integrationId !== undefined;
  if (!demanding) return [];
  const why = integrationId === undefined ? "without integrationId" : "with integrationId";
  return ["username", "password"]
    .filter((member) => credentials[member] === undefined)
    .map((member) => problem(`credentials.${member}`, `is required ${why}`));
}

export function newRegistryCredentials(
  { credentials, ...readable }: CreateRegistryBody,
  id: string,
  createdAt: string,
): Stored<RegistryCredentials> {
  const { scope, ...secrets } = credentials ?? {};
  return { item: { ...blankRegistryCredentials(id, readable.name, createdAt), ...readable, scope }, secrets };
}

/**
 * Applies a PATCH; sent credentials replace the stored ones or are merged into them, as set (docs/apis/northflank.md §9
 * no. 5).
 */
export function checkRegistryPatch(
  { credentials, restrictions }: PatchRegistryBody,
  { item, secrets }: Stored<RegistryCredentials>,
  updatedAt: string,
  settings: NorthflankSettings,
): Checked<Stored<RegistryCredentials>> {
  const updated = { ...item, restrictions: restrictions ?? item.restrictions, updatedAt };
  if (credentials === undefined) return unless([], () => ({ item: updated, secrets }));
  const { scope, ...sent } = credentials;
  const held = settings.partialCredentials === "merge" ? { ...secrets, ...sent } : sent;
  const problems = settings.mode === "lenient" ? [] : passwordProblems(item.integrationId, held, settings);
  return unless(problems, () => ({ item: { ...updated, scope }, secrets: held }));
}
