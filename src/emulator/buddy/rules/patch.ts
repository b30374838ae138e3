import type { JsonObject } from "../../host/json";
import { joinCredentials, splitCredentials, type Integration, type Secrets } from "./integration";
import { readInput, type InputSettings, type IntegrationInput } from "./input";
import type { Mode } from "../../host/settings";
import { invalid, type Checked, type Problem } from "./problems";
import {
  authTypeProblems,
  credentialProblems,
  inheritedPermissionProblems,
  referenceProblems,
} from "./shared-checks";
import { authTypeRule, isIntegrationType } from "./types";
import type { WorkspaceFacts } from "./workspace-facts";

export interface StoredIntegration {
  readonly integration: Integration;
  readonly secrets: Secrets;
}

/** How a server reads a PATCH where the documentation says nothing (docs/apis/buddy.md §10, questions 4 and 5). */
export interface PatchSettings extends InputSettings {
  readonly patchedIdentifier: "applied" | "ignored";
  readonly authTypeChange: "keepsCredentials" | "erasesCredentials" | "refused";
}

/** Checks a PATCH body and applies it: omitted fields stay, lists and `permissions` are replaced as a whole (§4.2). */
export function checkPatch(
  body: JsonObject,
  stored: StoredIntegration,
  facts: WorkspaceFacts,
  settings: PatchSettings,
): Checked<StoredIntegration> {
  const input = readInput(body, settings);
  const { integration } = stored;
  const problems = [
    ...input.problems,
    ...nameProblems(input, settings.mode),
    ...immutableProblems(input, integration, settings.mode),
    ...authTypeChangeProblems(input, integration, settings),
    ...(integration.scope === "ENVIRONMENT" ? inheritedPermissionProblems(input, settings.mode) : []),
    ...typeProblems(input, stored, settings.mode),
    ...referenceProblems(input, { facts, project: integration.project_name, hashId: integration.hash_id }),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: apply(input, stored, settings) };
}

/** Documented as the only required field of PATCH (docs/apis/buddy.md §2.5). */
function nameProblems(input: IntegrationInput, mode: Mode): Problem[] {
  return mode === "lenient" || input.sent("name") ? [] : [invalid('Field "name" is required.')];
}

/** The same value is accepted; another one shows a mistake of the client (docs/apis/buddy.md §9). */
function immutableProblems(input: IntegrationInput, current: Integration, mode: Mode): Problem[] {
  if (mode === "lenient") return [];
  return (["type", "scope", "project_name"] as const)
    .filter((field) => input[field] !== undefined && input[field] !== current[field])
    .map((field) => invalid(`Field "${field}" cannot be changed.`));
}

function authTypeChangeProblems(
  input: IntegrationInput,
  current: Integration,
  { authTypeChange }: PatchSettings,
): Problem[] {
  if (authTypeChange !== "refused" || !changesAuthType(input, current)) return [];
  return [invalid('Field "auth_type" cannot be changed.')];
}

const changesAuthType = ({ auth_type }: IntegrationInput, current: Integration): boolean =>
  auth_type !== undefined && auth_type !== current.auth_type;

function typeProblems(
  input: IntegrationInput,
  { integration, secrets }: StoredIntegration,
  mode: Mode,
): Problem[] {
  const { type } = integration;
  // A seeded integration of another type: its fields are not documented, so all are accepted.
  if (!isIntegrationType(type)) return [];
  const given = input.auth_type === integration.auth_type ? undefined : input.auth_type;
  const problems = authTypeProblems(type, given, mode);
  if (problems.length > 0) return problems;
  // A PATCH without credentials succeeds whatever is stored (docs/apis/buddy.md §4.2, live tests).
  if (given === undefined && input.sentCredentials.size === 0) return [];
  const situation = {
    type,
    authType: input.auth_type ?? integration.auth_type,
    sent: input.sentCredentials,
    held: { ...joinCredentials(integration, secrets), ...input.credentials },
  };
  return [...resendProblems(input, integration, mode), ...credentialProblems(situation, mode)];
}

/**
 * The official clients send `auth_type` again with credentials, and Google's two OIDC fields together
 * (docs/apis/buddy.md §2.5, §8.6). That the server demands it is an assumption; the strict mode catches clients that do
 * not.
 */
function resendProblems(input: IntegrationInput, { type, auth_type }: Integration, mode: Mode): Problem[] {
  if (mode === "lenient" || !isIntegrationType(type)) return [];
  const { sentCredentials } = input;
  const problems: Problem[] = [];
  if (authTypeRule(type) !== undefined && sentCredentials.size > 0 && !input.sent("auth_type")) {
    problems.push(invalid(`Field "auth_type" is required with credentials of type ${type}.`));
  }
  const isGoogleOidc = type === "GOOGLE_SERVICE_ACCOUNT" && (input.auth_type ?? auth_type) === "OIDC";
  if (isGoogleOidc && sentCredentials.has("google_project") !== sentCredentials.has("config")) {
    problems.push(invalid('Fields "google_project" and "config" must be sent together.'));
  }
  return problems;
}

function apply(
  input: IntegrationInput,
  { integration, secrets }: StoredIntegration,
  { patchedIdentifier, authTypeChange }: PatchSettings,
): StoredIntegration {
  const isErased = authTypeChange === "erasesCredentials" && changesAuthType(input, integration);
  const held = { ...(isErased ? {} : joinCredentials(integration, secrets)), ...input.credentials };
  const { readable, secrets: newSecrets } = splitCredentials(held);
  const patched = {
    ...integration,
    name: input.name ?? integration.name,
    identifier: (patchedIdentifier === "applied" ? input.identifier : undefined) ?? integration.identifier,
    auth_type: input.auth_type ?? integration.auth_type,
    note: input.note ?? integration.note,
    agent_note: input.agent_note ?? integration.agent_note,
    all_pipelines_allowed: input.all_pipelines_allowed ?? integration.all_pipelines_allowed,
    allowed_pipelines: input.allowed_pipelines ?? integration.allowed_pipelines,
    permissions: input.permissions ?? integration.permissions,
    ...readable,
  };
  return { integration: patched, secrets: newSecrets };
}
