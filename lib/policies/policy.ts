import type { TerraformResource } from "cdktf";
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
}

/** An object of a registry, as a policy sees it: one resource of this package's provider. */
export interface PolicySubject {
  /** The construct's path. */
  readonly path: string;
  /** The registry: `buddy`, … */
  readonly registry: string;
  /** Terraform's type: `integrations_buddy_integration`, … */
  readonly resourceType: string;
  /** The name that people see; undefined when it is known only to Terraform. */
  readonly name: string | undefined;
  /** The name that programs use; undefined when there is none, or when it is known only to Terraform. */
  readonly identifier: string | undefined;
  /** The kind of integration, as the registry calls it (`AMAZON`); undefined when it is known only to Terraform. */
  readonly kind: string | undefined;
  /** Whether Terraform refuses to destroy it: `deletion_protection`, or else `lifecycle.preventDestroy`. */
  readonly isProtected: boolean;
  /** The secrets that it is given, none of them with its text. */
  readonly secrets: readonly SecretUse[];
  /** The generated construct, for everything else. */
  readonly resource: TerraformResource;
}

/** A rule of a team. */
export interface Policy {
  /** Named in the message of everything that breaks it. */
  readonly name: string;
  /** Looks at one object. Returns what is wrong with it, each as `what is wrong; given: …, allowed: …`. */
  readonly check: (subject: PolicySubject) => readonly string[];
}

const policies = new WeakMap<IConstruct, Policy[]>();

/**
 * Holds every object of a registry in a scope (a stack, a part of one, or the whole app) to policies. What breaks one
 * fails the synth; all breaches are told at once, each with its construct path.
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
export function applyPolicies(scope: IConstruct, ...added: readonly Policy[]): void {
  policies.set(scope, [...(policies.get(scope) ?? []), ...added]);
}

/** The policies that a construct is held to, outermost first. */
export const policiesOn = (construct: IConstruct): readonly Policy[] =>
  construct.node.scopes.flatMap((scope) => policies.get(scope) ?? []);
