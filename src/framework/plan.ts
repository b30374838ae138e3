import { fromAuthor, toAuthor } from "./convert";
import { decideCredentials, hasCredentials, type CredentialsDecision } from "./credentials";
import { error, type Diagnostic, type Path } from "./diagnostic";
import { equalObjects, equalValues } from "./equal";
import {
  fromConfigurationOrPrior,
  keepEquivalent,
  replacements,
  unknownWhereChosen,
  withDefault,
  withDerived,
  withoutWriteOnly,
} from "./plan-steps";
import { decodePrivate, type PrivateState } from "./private-state";
import type { Resource } from "./resource";
import { transform, type Step } from "./transform";
import { UNKNOWN, type ObjectValue } from "./value";

export interface Plan {
  readonly planned: ObjectValue;
  readonly requiresReplace: readonly Path[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Plans a creation (`prior` null) or an update. Depends on nothing but its arguments: Terraform plans again while it
 * applies and compares (protocol sheet F5).
 */
export async function planChange(
  resource: Resource,
  {
    config,
    prior,
    priorPrivate,
  }: { config: ObjectValue; prior: ObjectValue | null; priorPrivate: Uint8Array },
): Promise<Plan> {
  const settled = settle(resource, config, prior);
  if (prior === null) return planCreation(resource, config, settled);

  const decision = companionsDiffer(resource, config, prior, settled)
    ? "send"
    : await decide(resource, config, prior, decodePrivate(priorPrivate));
  // Without a difference nothing may become unknown: the plan has to be empty (P17).
  if (decision === "keep" && equalObjects(resource.fields, settled, prior)) {
    return { planned: prior, requiresReplace: [], diagnostics: [] };
  }
  const keep = unknownWhereChosen("update", derivedValues(resource, config));
  const marked = walk(resource, config, prior, settled, keep);
  const planned = decision === "keep" ? marked : withUnknownGeneration(marked);
  const requiresReplace = replacements(resource.fields, config, prior, planned);
  const diagnostics = requiresReplace.length === 0 ? [] : refuseProtected(resource, planned, "replace");
  return { planned, requiresReplace, diagnostics };
}

/** Plans a destroy: null, unless the object is protected. */
export const planDestroy = (resource: Resource, prior: ObjectValue): readonly Diagnostic[] =>
  refuseProtected(resource, prior, "destroy");

/** The steps that are the same with and without a difference. */
function settle(resource: Resource, config: ObjectValue, prior: ObjectValue | null): ObjectValue {
  const steps: readonly Step[] = [
    fromConfigurationOrPrior,
    withDefault,
    withDerived(derivedValues(resource, config)),
    withoutWriteOnly,
    keepEquivalent,
  ];
  return steps.reduce((planned, step) => walk(resource, config, prior, planned, step), config);
}

const walk = (
  resource: Resource,
  config: ObjectValue,
  prior: ObjectValue | null,
  planned: ObjectValue,
  step: Step,
): ObjectValue => transform(resource.fields, { config, prior: prior ?? {}, planned }, step);

function derivedValues(resource: Resource, config: ObjectValue): ObjectValue {
  const derived = resource.derive(toAuthor(resource.ownFields, config, "unknown"));
  const fields = Object.fromEntries(
    Object.entries(resource.ownFields).filter(([name]) => derived[name] !== undefined),
  );
  return fromAuthor(fields, derived);
}

/** A registry that takes credentials as a set gets the whole set when a part of it that is no secret changes. */
const companionsDiffer = (
  resource: Resource,
  config: ObjectValue,
  prior: ObjectValue,
  planned: ObjectValue,
): boolean =>
  Object.entries(resource.ownFields).some(
    ([name, { spec }]) => spec.writeOnly && (config[name] ?? null) !== null,
  ) &&
  Object.entries(resource.ownFields).some(
    ([name, { spec }]) => spec.companion && !equalValues(spec, prior[name] ?? null, planned[name] ?? null),
  );

function planCreation(resource: Resource, config: ObjectValue, settled: ObjectValue): Plan {
  const planned = walk(
    resource,
    config,
    null,
    settled,
    unknownWhereChosen("create", derivedValues(resource, config)),
  );
  return { planned, requiresReplace: [], diagnostics: [] };
}

async function decide(
  resource: Resource,
  config: ObjectValue,
  prior: ObjectValue,
  stored: PrivateState,
): Promise<CredentialsDecision> {
  if (!hasCredentials(resource.fields)) return "keep";
  return decideCredentials({
    type: resource.type,
    fields: resource.fields,
    config,
    prior,
    known: stored.fingerprint,
    reapply: config.on_external_change === "reapply" && isMovedByOthers(resource, prior, stored),
  });
}

/** Whether the registry's change marker, as last read, is another than after our own last write. */
export function isMovedByOthers(resource: Resource, state: ObjectValue, stored: PrivateState): boolean {
  if (resource.changeMarker === undefined || stored.marker === undefined) return false;
  const marker = state[resource.changeMarker] ?? null;
  return typeof marker === "string" && marker !== stored.marker;
}

/** Private state alone is no difference for Terraform (P17): this number makes the plan show that credentials go out. */
const withUnknownGeneration = (planned: ObjectValue): ObjectValue => ({
  ...planned,
  credentials_generation: UNKNOWN,
});

function refuseProtected(
  resource: Resource,
  state: ObjectValue,
  doing: "replace" | "destroy",
): readonly Diagnostic[] {
  if (resource.destroyLoses === undefined || state.deletion_protection !== true) return [];
  const what = doing === "destroy" ? "destroy" : "replace, that is destroy and create again,";
  return [
    error(
      `deletion_protection forbids to ${doing} this object`,
      `The plan would ${what} ${describeObject(resource, state)}. Destroying it ${resource.destroyLoses}. ` +
        "If that is what you want, set deletion_protection = false, apply, and then try again.",
      [{ attribute: "deletion_protection" }],
    ),
  ];
}

/** An object as messages name it: its type and what identifies it. */
export const describeObject = (resource: Resource, state: ObjectValue): string =>
  `${resource.type} ${resource.identity.map((name) => JSON.stringify(state[name] ?? null)).join("/")}`;

/** What resource code gets to know of a planned object: what is not known yet is undefined. */
export const desiredOf = (resource: Resource, planned: ObjectValue): Readonly<Record<string, unknown>> =>
  toAuthor(resource.ownFields, planned, "undefined");
