import { type CredentialField, type Credentials, credentialRule, type CredentialRule } from "./credentials";
import type { IntegrationInput } from "./input";
import { invalid, type Problem } from "./problems";
import type { Mode } from "../../host/settings";
import { unknownGrantees } from "./permissions";
import { AUTH_TYPES, authTypeRule, type IntegrationType } from "./types";
import type { WorkspaceFacts } from "./workspace-facts";

/** Rules that are the same for POST and PATCH (docs/apis/buddy.md §5). */

/** `auth_type` must be one of the type's values (docs/apis/buddy.md §3.3). */
export function authTypeProblems(type: IntegrationType, given: string | undefined, mode: Mode): Problem[] {
  if (given === undefined) return [];
  if (!AUTH_TYPES.some((known) => known === given)) {
    return [invalid(`Field "auth_type": expected one of ${AUTH_TYPES.join(", ")}.`)];
  }
  const rule = authTypeRule(type);
  if (rule === undefined) {
    // Not documented: the most tolerant server stores and returns it.
    return mode === "strict" ? [invalid(`Field "auth_type" is not used by type ${type}.`)] : [];
  }
  if (rule.allowed.includes(given)) return [];
  return [invalid(`Field "auth_type": type ${type} knows ${rule.allowed.join(", ")}.`)];
}

/** Those of an environment's integration are inherited and managed there (docs/apis/buddy.md §11, Buddy): send none. */
export function inheritedPermissionProblems(input: IntegrationInput, mode: Mode): Problem[] {
  if (mode === "lenient" || input.permissions === undefined) return [];
  return [invalid('Field "permissions" is inherited when scope is ENVIRONMENT.')];
}

export interface CredentialSituation {
  readonly type: IntegrationType;
  readonly authType: string | null;
  readonly sent: ReadonlySet<CredentialField>;
  readonly held: Credentials;
}

/**
 * The credential matrix. A lenient server accepts any credentials with any type, because credentials are not checked
 * (§5.5).
 */
export function credentialProblems(situation: CredentialSituation, mode: Mode): Problem[] {
  const { type, authType, sent, held } = situation;
  const rule = credentialRule(type, authType);
  if (rule === undefined || mode === "lenient") return [];
  const subject = authType === null ? `type ${type}` : `type ${type} with auth_type ${authType}`;
  const check = { subject, rule, sent, held };
  return [...missingCredentials(check), ...emptyCredentials(check), ...foreignCredentials(check)];
}

export interface ReferenceContext {
  readonly facts: WorkspaceFacts;
  /** The project of a PROJECT integration; null for a WORKSPACE one, which may name pipelines of any project. */
  readonly project: string | null;
  /** Itself, which may keep its identifier. */
  readonly hashId: string | undefined;
}

/** Whatever the request refers to must exist, and an identifier is unique in its workspace (docs/apis/buddy.md §5). */
export function referenceProblems(input: IntegrationInput, context: ReferenceContext): Problem[] {
  return [
    ...identifierProblems(input.identifier, context),
    ...(input.allowed_pipelines === undefined ? [] : pipelineProblems(input.allowed_pipelines, context)),
    ...(input.permissions === undefined ? [] : unknownGrantees(input.permissions, context.facts)),
  ];
}

function identifierProblems(
  identifier: string | undefined,
  { facts, hashId }: ReferenceContext,
): readonly Problem[] {
  if (identifier === undefined) return [];
  const owner = facts.ownerOfIdentifier(identifier);
  if (owner === undefined || owner === hashId) return [];
  return [invalid(`Field "identifier": "${identifier}" is already used in this workspace.`)];
}

function pipelineProblems(ids: readonly number[], { facts, project }: ReferenceContext): Problem[] {
  return ids.flatMap((id, index) => {
    const home = facts.projectOfPipeline(id);
    if (home === undefined) return [invalid(`Field "allowed_pipelines": there is no pipeline ${id}.`)];
    if (project !== null && home !== project) {
      return [invalid(`Field "allowed_pipelines": pipeline ${id} belongs to another project.`)];
    }
    if (ids.indexOf(id) !== index) {
      return [invalid(`Field "allowed_pipelines": pipeline ${id} is given more than once.`)];
    }
    return [];
  });
}

interface CredentialCheck {
  /** How messages name the case, e.g. `type AMAZON with auth_type OIDC`. */
  readonly subject: string;
  readonly rule: CredentialRule;
  /** Credential fields that the request carries, malformed ones included: those have a problem of their own. */
  readonly sent: ReadonlySet<CredentialField>;
  /** The integration's values after the change. */
  readonly held: Credentials;
}

/** One complete set of credentials must exist after the request (docs/apis/buddy.md §3.2). */
function missingCredentials(check: CredentialCheck): Problem[] {
  const lonely = (check.rule.together ?? []).filter(([one, other]) => has(check, one) && !has(check, other));
  if (lonely.length > 0) {
    return lonely.map(([one, other]) => invalid(`Field "${other}" is required together with "${one}".`));
  }
  const { sets } = check.rule;
  if (sets.some((set) => set.every((field) => has(check, field)))) return [];
  if (sets.length > 1) {
    const choices = sets.map((set) => set.join(" with ")).join(", or ");
    return [invalid(`Credentials are missing for ${check.subject}: give ${choices}.`)];
  }
  return sets
    .flat()
    .filter((field) => !has(check, field))
    .map((field) => invalid(`Field "${field}" is required for ${check.subject}.`));
}

/** An empty string is no credential (docs/apis/buddy.md §4.2, assumption). */
function emptyCredentials({ rule, held, sent }: CredentialCheck): Problem[] {
  return rule.sets
    .flat()
    .filter((field) => sent.has(field) && held[field] === "")
    .map((field) => invalid(`Field "${field}" must not be empty.`));
}

/** Fields that the type does not accept. Every type accepts `role_assumptions: []` (docs/apis/buddy.md §7.1). */
function foreignCredentials({ subject, rule, sent, held }: CredentialCheck): Problem[] {
  const taken = new Set<CredentialField>([...rule.sets.flat(), ...rule.optional]);
  return [...sent]
    .filter((field) => !taken.has(field) && !isEmptyList(held, field))
    .map((field) => invalid(`Field "${field}" is not used by ${subject}.`));
}

function has({ sent, held }: CredentialCheck, field: CredentialField): boolean {
  return (sent.has(field) || held[field] !== undefined) && !isEmptyList(held, field);
}

function isEmptyList(held: Credentials, field: CredentialField): boolean {
  const value = held[field];
  return Array.isArray(value) && value.length === 0;
}
