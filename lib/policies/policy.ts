import { Aspects, type IAspect, type TerraformResource } from "cdktf";
import type { IConstruct } from "constructs";

/** A secret of a resource, as far as a policy may know it: never its text. */
export interface SecretUse {
  /** The attribute, by Terraform's name. */
  readonly attribute: string;
  /** Whether text is written beside the reference: `Bearer ${…}`, or as an argument of a function. */
  readonly hasText: boolean;
  /** Logical ids of the variables that it reads. */
  readonly variables: readonly string[];
  /** Ephemeral resources that it reads: `integrations_environment_secret.HUB_PASSWORD`, `vault_kv_secret_v2.db`. */
  readonly ephemeralResources: readonly string[];
  /** Names of the local values that it reads. */
  readonly locals: readonly string[];
}

/** What an object is called by, each with its own attribute. */
export type Naming = "name" | "identifier" | "kind";

/** An object of a registry, as a policy sees it: one resource of this package's provider. */
export interface PolicySubject {
  /** The construct's path. */
  readonly path: string;
  /** The registry: `buddy`, … */
  readonly registry: string;
  /** Terraform's type: `integrations_buddy_integration`, … */
  readonly resourceType: string;
  /** Display name; undefined if only Terraform knows it. */
  readonly name: string | undefined;
  /** Identifier; undefined if there is none, or if only Terraform knows it. */
  readonly identifier: string | undefined;
  /** Type of integration by its name in the registry (`AMAZON`); undefined if only Terraform knows it. */
  readonly kind: string | undefined;
  /**
   * Those of `name`, `identifier` and `kind` that an object of this type can have and the program does not give: the
   * registry decides.
   */
  readonly missing: readonly Naming[];
  /** Terraform's names of the attributes behind `name`, `identifier` and `kind`; undefined where there is none. */
  readonly attributes: Readonly<Record<Naming, string | undefined>>;
  /**
   * Whether it is protected from destruction: by `deletion_protection`, which is not known to be off, or by
   * `lifecycle.preventDestroy`, which holds only while the construct is in the program.
   */
  readonly isProtected: boolean;
  /** The secrets of the object, without their text. */
  readonly secrets: readonly SecretUse[];
  /** The generated construct, for everything else. */
  readonly resource: TerraformResource;
}

/** A rule of a team. */
export interface Policy {
  /** Shown in the message of each violation. */
  readonly name: string;
  /** Checks one object. Returns its violations, each in the form `what is wrong; given: …, allowed: …`. */
  readonly check: (subject: PolicySubject) => readonly string[];
}

/**
 * Applies policies to every registry object in a scope (a stack, a part of a stack, or the whole app). A violation
 * fails the synth; all violations are reported together, each with its construct path.
 *
 * The stacks need an `IntegrationsProvider`, which runs the checks.
 *
 * @example
 * applyPolicies(this, requireDeletionProtection(), namingConvention({ identifier: /^[a-z_]+$/ }));
 *
 * @example
 * const noTestNames: Policy = {
 *   name: "no-test-names",
 *   check: ({ name }) => (name?.startsWith("test") ? [`name: not for production; given: ${name}`] : []),
 * };
 * applyPolicies(this, noTestNames);
 */
export function applyPolicies(scope: IConstruct, ...policies: readonly Policy[]): void {
  Aspects.of(scope).add(policyAspect(...policies));
}

/**
 * The same as an aspect. cdktf runs only aspects of a stack or below, never those of an app; policies apply there as
 * well.
 *
 * @example
 * import { Aspects } from "cdktf";
 * Aspects.of(this).add(policyAspect(requireDeletionProtection()));
 */
export function policyAspect(...policies: readonly Policy[]): IAspect {
  return Object.defineProperty({ visit: readElsewhere }, POLICIES, { value: policies });
}

/** The same in every copy of this package, so that a program may load two of them. */
const POLICIES = Symbol.for("cdktf-provider-integrations/policies");

/** The checks look for the policies of each object, so that all that is wrong with it is told together. */
function readElsewhere(): void {
  // Nothing is left to do at a visit.
}

/** The policies that a construct is held to, outermost first. */
export const policiesOn = (construct: IConstruct): readonly Policy[] =>
  construct.node.scopes.flatMap((scope) => Aspects.of(scope).all.flatMap(policiesIn));

/** Whether an aspect is one of policies, which changes nothing. */
export const isPolicyAspect = (aspect: IAspect): boolean => POLICIES in aspect;

const policiesIn = (aspect: IAspect): readonly Policy[] =>
  (Reflect.get(aspect, POLICIES) ?? []) as readonly Policy[];
