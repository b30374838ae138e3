import type { JsonObject } from "../../host/json";
import { splitCredentials, type Integration, type Secrets } from "./integration";
import { readInput, type InputSettings, type IntegrationInput } from "./input";
import type { Mode } from "../../host/settings";
import { invalid, type Checked, type Problem } from "./problems";
import {
  authTypeProblems,
  credentialProblems,
  inheritedPermissionProblems,
  referenceProblems,
} from "./shared-checks";
import { authTypeRule, INTEGRATION_TYPES, isIntegrationType, SCOPES } from "./types";
import type { WorkspaceFacts } from "./workspace-facts";

export interface NewIntegration {
  readonly integration: Integration;
  readonly secrets: Secrets;
}

/** Checks a POST body (docs/apis/buddy.md §2.4) and fills in the server's defaults (§9). */
export function checkCreate(
  body: JsonObject,
  facts: WorkspaceFacts,
  settings: InputSettings,
): Checked<(hashId: string) => NewIntegration> {
  const input = readInput(body, settings);
  const problems = [
    ...input.problems,
    ...requiredProblems(input),
    ...typeProblems(input, settings.mode),
    ...scopeProblems(input, facts, settings.mode),
    ...referenceProblems(input, { facts, project: projectOf(input), hashId: undefined }),
  ];
  const { name, type, scope } = input;
  if (problems.length > 0 || name === undefined || type === undefined || scope === undefined) {
    return { ok: false, problems };
  }
  return { ok: true, value: (hashId) => newIntegration(hashId, { ...input, name, type, scope }, settings) };
}

function requiredProblems(input: IntegrationInput): Problem[] {
  return ["name", "type", "scope"]
    .filter((field) => !input.sent(field))
    .map((field) => invalid(`Field "${field}" is required.`));
}

function typeProblems(input: IntegrationInput, mode: Mode): Problem[] {
  const { type, auth_type: given } = input;
  if (type === undefined) return [];
  if (!isIntegrationType(type)) {
    return [invalid(`Field "type": expected one of ${INTEGRATION_TYPES.join(", ")}.`)];
  }
  const problems = authTypeProblems(type, given, mode);
  if (problems.length > 0) return problems;
  const situation = {
    type,
    authType: authTypeAtCreation(type, given),
    sent: input.sentCredentials,
    held: input.credentials,
  };
  return credentialProblems(situation, mode);
}

/** `project_name` if and only if the scope is PROJECT (docs/apis/buddy.md §5.2); an unknown project is a 404. */
function scopeProblems(input: IntegrationInput, facts: WorkspaceFacts, mode: Mode): Problem[] {
  const { scope, project_name: project } = input;
  if (scope === undefined) return [];
  switch (scope) {
    case "PROJECT":
      if (!input.sent("project_name")) {
        return [invalid('Field "project_name" is required when scope is PROJECT.')];
      }
      if (project === undefined || facts.hasProject(project)) return [];
      return [{ status: 404, message: `Project "${project}" not found.` }];
    case "WORKSPACE":
      if (!input.sent("project_name") || mode === "lenient") return [];
      return [invalid('Field "project_name" is only used when scope is PROJECT.')];
    case "ENVIRONMENT":
      return inheritedPermissionProblems(input, mode);
    default:
      return [invalid(`Field "scope": expected one of ${SCOPES.join(", ")}.`)];
  }
}

function projectOf({ scope, project_name }: IntegrationInput): string | null {
  return scope === "PROJECT" ? (project_name ?? null) : null;
}

function authTypeAtCreation(type: string, given: string | undefined): string | null {
  if (given !== undefined) return given;
  return isIntegrationType(type) ? (authTypeRule(type)?.fallback ?? null) : null;
}

type CompleteInput = IntegrationInput & {
  readonly name: string;
  readonly type: string;
  readonly scope: string;
};

function newIntegration(hashId: string, input: CompleteInput, settings: InputSettings): NewIntegration {
  const { readable, secrets } = splitCredentials(input.credentials);
  const integration = {
    hash_id: hashId,
    name: input.name,
    type: input.type,
    auth_type: authTypeAtCreation(input.type, input.auth_type),
    scope: input.scope,
    project_name: projectOf(input),
    identifier: input.identifier ?? hashId,
    note: input.note ?? null,
    agent_note: input.agent_note ?? null,
    all_pipelines_allowed: input.all_pipelines_allowed ?? true,
    allowed_pipelines: input.allowed_pipelines ?? [],
    permissions: input.permissions ?? { ...settings.defaultPermissions, users: [], groups: [] },
    ...readable,
  };
  return { integration, secrets };
}
