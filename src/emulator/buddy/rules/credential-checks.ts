import type { CredentialField, CredentialRule, Credentials } from "./credentials";
import { invalid, type Problem } from "./problems";

export interface CredentialCheck {
  /** How messages name the case, e.g. `type AMAZON with auth_type OIDC`. */
  readonly subject: string;
  readonly rule: CredentialRule;
  /** Credential fields that the request carries, malformed ones included: those have a problem of their own. */
  readonly sent: ReadonlySet<CredentialField>;
  /** What the integration would hold afterwards. */
  readonly held: Credentials;
}

/** One whole set of credentials must be there after the request (docs/apis/buddy.md §3.2). */
export function missingCredentials(check: CredentialCheck): Problem[] {
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
export function emptyCredentials({ rule, held, sent }: CredentialCheck): Problem[] {
  return rule.sets
    .flat()
    .filter((field) => sent.has(field) && held[field] === "")
    .map((field) => invalid(`Field "${field}" must not be empty.`));
}

/** Fields that the type does not take. `role_assumptions: []` is taken by every type (docs/apis/buddy.md §7.1). */
export function foreignCredentials({ subject, rule, sent, held }: CredentialCheck): Problem[] {
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
