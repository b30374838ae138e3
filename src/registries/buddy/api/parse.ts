import { holdsCredential } from "../../../checks";
import {
  type JsonObject,
  nullableString,
  optionalBoolean,
  optionalList,
  optionalString,
  readObject,
  requiredInteger,
  requiredId,
  requiredString,
} from "../../../http";
import {
  SECRET_FIELDS,
  type Grant,
  type Group,
  type Identifiers,
  type Integration,
  type IntegrationSummary,
  type Member,
  type Permissions,
  type Pipeline,
  type Project,
  type Workspace,
} from "./model";
import { remembering } from "../../common/answers";

/**
 * Builds each object from its known keys alone: unknown keys are ignored (docs/apis/buddy.md §0), and a credential that
 * a server might echo goes no further.
 */
function readIntegration(object: JsonObject): Integration {
  return {
    ...parseSummary(object),
    auth_type: optionalString(object, "auth_type"),
    scope: optionalString(object, "scope"),
    project_name: nonEmpty(optionalString(object, "project_name")),
    all_pipelines_allowed: optionalBoolean(object, "all_pipelines_allowed"),
    allowed_pipelines: optionalList(object, "allowed_pipelines", (item) => requiredInteger(item, "id")),
    permissions: parsePermissions(object.permissions),
    app_id: harmless(nullableString(object, "app_id")),
    google_project: harmless(nullableString(object, "google_project")),
    audience: harmless(nullableString(object, "audience")),
    note: harmless(nullableString(object, "note")),
    agent_note: harmless(nullableString(object, "agent_note")),
    withheld: FREE_TEXTS.filter((key) => holdsCredential(nullableString(object, key) ?? "")),
    hasNewerPipelineAccess: "pipelines_access_level" in object && !("all_pipelines_allowed" in object),
  };
}

/** A user who may manage an integration in Buddy can write anything there. */
const FREE_TEXTS = ["note", "agent_note", "app_id", "google_project", "audience"] as const;

export const parseIntegration = remembering(readIntegration, [
  ...SECRET_FIELDS,
  ...FREE_TEXTS,
  "url",
  "html_url",
]);

/** A credential that another user wrote into a text goes no further: it would be kept in the state. */
const harmless = <T extends string | null | undefined>(text: T): T | undefined =>
  typeof text === "string" && holdsCredential(text) ? undefined : text;

/** Without a project the name is null or empty (§2.3). */
function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}

/** An item of the list. */
export function parseSummary(object: JsonObject): IntegrationSummary {
  return {
    hash_id: requiredId(object, "hash_id"),
    name: requiredString(object, "name"),
    type: requiredString(object, "type"),
    // Missing on servers older than April 2024 (§0).
    identifier: optionalString(object, "identifier"),
    url: harmless(optionalString(object, "url")),
    html_url: harmless(optionalString(object, "html_url")),
  };
}

function parsePermissions(json: unknown): Permissions | undefined {
  if (json === undefined || json === null) return undefined;
  const object = readObject(json, "permissions");
  return {
    admins: optionalString(object, "admins"),
    others: optionalString(object, "others"),
    users: optionalList(object, "users", parseGrant) ?? [],
    groups: optionalList(object, "groups", parseGrant) ?? [],
  };
}

function parseGrant(object: JsonObject): Grant {
  return { id: requiredInteger(object, "id"), access_level: requiredString(object, "access_level") };
}

export function parseWorkspace(object: JsonObject): Workspace {
  return {
    id: requiredInteger(object, "id"),
    name: requiredString(object, "name"),
    domain: requiredString(object, "domain"),
    html_url: optionalString(object, "html_url"),
    frozen: optionalBoolean(object, "frozen"),
  };
}

export function parseProject(object: JsonObject): Project {
  return {
    name: requiredString(object, "name"),
    display_name: optionalString(object, "display_name"),
    status: optionalString(object, "status"),
    html_url: optionalString(object, "html_url"),
  };
}

export function parseGroup(object: JsonObject): Group {
  return {
    id: requiredInteger(object, "id"),
    name: requiredString(object, "name"),
    description: optionalString(object, "description"),
    html_url: optionalString(object, "html_url"),
  };
}

export function parseMember(object: JsonObject): Member {
  return {
    id: requiredInteger(object, "id"),
    // Somebody who was invited and never came has no name yet; nothing documents that it is always there.
    name: optionalString(object, "name"),
    email: optionalString(object, "email"),
    admin: optionalBoolean(object, "admin"),
    workspace_owner: optionalBoolean(object, "workspace_owner"),
    html_url: optionalString(object, "html_url"),
  };
}

export const parseIdentifiers = (object: JsonObject): Identifiers => ({
  domain: optionalString(object, "domain"),
  project_identifier: optionalString(object, "project_identifier"),
  pipeline_id: idIn(object.pipeline_id),
  environment_id: textOfId(object.environment_id),
});

/** Ids of pipelines are numbers elsewhere; nothing says in which form they come here. */
function idIn(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
}

const textOfId = (value: unknown): string | undefined =>
  typeof value === "number" ? String(value) : typeof value === "string" && value !== "" ? value : undefined;

export function parsePipeline(object: JsonObject): Pipeline {
  return {
    id: requiredInteger(object, "id"),
    name: requiredString(object, "name"),
    identifier: optionalString(object, "identifier"),
    html_url: optionalString(object, "html_url"),
  };
}
