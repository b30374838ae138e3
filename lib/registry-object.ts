import {
  type ITerraformDependable,
  type ITerraformIterator,
  type TerraformCount,
  type TerraformProvider,
  type TerraformResource,
  type TerraformResourceLifecycle,
} from "cdktf";
import { Construct } from "constructs";
import type { JsonObject, SecretObject } from "./json";

export type * from "./external-credentials";
export type * from "./json";

/** Timeouts of operations, such as `"30s"` or `"5m"`. */
export interface OperationTimeouts {
  /**
   * Timeout of the creation.
   *
   * @default "10m"
   */
  readonly create?: string;
  /**
   * Timeout of a read.
   *
   * @default "10m"
   */
  readonly read?: string;
  /**
   * Timeout of an update.
   *
   * @default "10m"
   */
  readonly update?: string;
  /**
   * Timeout of the deletion.
   *
   * @default "10m"
   */
  readonly delete?: string;
}

/**
 * What to do when another user changed or recreated an object, so that a credential may have been replaced: `warn`
 * warns in every plan, `reapply` sends the credentials again, and `ignore` accepts the current object.
 */
export type OnExternalChange = "warn" | "reapply" | "ignore";

/**
 * A value that the registry may have added after this release: it compiles, and synth warns of it. Editors still
 * suggest the known values.
 */
export type NewerValue = string & Record<never, never>;

/** Options for looking up an existing object. */
export interface LookupOptions {
  /**
   * The provider that reads it.
   *
   * @default - the provider of the stack that has no alias
   */
  readonly provider?: TerraformProvider;
}

/** Properties of every registry object. */
export interface RegistryObjectProps {
  /**
   * The provider that manages it.
   *
   * @default - the provider of the stack that has no alias
   */
  readonly provider?: TerraformProvider;
  /**
   * Additional dependencies, besides objects that the arguments refer to.
   *
   * @default - nothing
   */
  readonly dependsOn?: readonly ITerraformDependable[];
  /**
   * One object for each item of the iterator (`TerraformIterator`); props take values of the item, and names have to differ.
   * `Secret.item` gives each its own secret. To refer to the objects, use `TerraformIterator.fromResources(object.resource)`.
   *
   * @default - one object
   */
  readonly forEach?: ITerraformIterator;
  /**
   * So many objects: a number, for instance 0 or 1 by a condition, or a `TerraformCount`. `forEach` is better for several,
   * because a removed one does not change the numbers of others.
   *
   * @default - one object
   */
  readonly count?: number | TerraformCount;
  /**
   * Terraform's own rules for it: `preventDestroy`, `ignoreChanges`, …
   *
   * @default - none
   */
  readonly lifecycle?: TerraformResourceLifecycle;
  /**
   * Timeouts of the operations.
   *
   * @default - ten minutes for each operation
   */
  readonly timeouts?: OperationTimeouts;
  /**
   * Sends the credentials again only when this number changes. Required for secrets that differ in every run.
   *
   * @default - changed credentials are detected and sent again automatically
   */
  readonly credentialsVersion?: number;
  /**
   * `false`: the credentials are managed here, also after an import. With `true` the same construct takes its props without
   * any `Secret` (`WithExternalCredentials`): they are kept elsewhere.
   *
   * @default - managed for what is created here, kept elsewhere after an import until credentials are given
   */
  readonly externalCredentials?: false;
  /**
   * Further members of the object in the registry's API, for settings that have no prop here yet: with the API's own names,
   * merged into the body of requests. A key that another prop sends is refused. Drift in them is detected as far as the
   * registry returns them. They are stored in the state.
   *
   * @default - none
   */
  readonly additionalFields?: JsonObject;
  /**
   * Further secret members of the object in the registry's API: each value is a `Secret`, at any depth. They are merged into
   * the body when credentials are sent.
   *
   * @default - none
   */
  readonly additionalCredentials?: SecretObject;
}

/**
 * An object of a registry: one resource of the provider, with the id `Resource`, and Terraform's operations on it.
 *
 * It can be used in `dependsOn` of other objects.
 *
 * @example
 * const dockerHub: RegistryObject = BuddyIntegration.dockerHub(this, "docker-hub", {
 *   domain: "acme-dev",
 *   username: "acmebot",
 *   password: Secret.variable(this, "docker_hub_password"),
 *   lifecycle: { preventDestroy: true },
 *   timeouts: { create: "1m" },
 * });
 * dockerHub.importFrom("acme-dev/docker_hub"); // an existing one: the next deploy imports it
 */
export abstract class RegistryObject extends Construct implements ITerraformDependable {
  /** The generated construct, for features that this one does not offer: overrides, provisioners, attributes. */
  abstract readonly resource: TerraformResource;

  /** The resource's address, as a reference. */
  get fqn(): string {
    return this.resource.fqn;
  }

  /**
   * Imports an existing object instead of creating it: the next deploy adds it to the state and sends the credentials
   * once, because the stored ones are unknown. After that deploy, you can remove the call.
   *
   * @param id import id of the resource (see the provider's reference): `acme-dev/docker_hub`
   * @param provider the provider that reads the object; by default the object's own
   */
  importFrom(id: string, provider?: TerraformProvider): void {
    this.resource.importFrom(id, provider);
  }

  /**
   * Moves the state of this object to the object with that move target; nothing is replaced. This construct then
   * declares nothing, and you can remove it after the next deploy.
   *
   * @param moveTarget the name that was set with `addMoveTarget`
   * @param index the instance, if the target has several (`forEach`, `count`)
   */
  moveTo(moveTarget: string, index?: string | number): void {
    this.resource.moveTo(moveTarget, index);
  }

  /**
   * Makes this object a target for `moveTo` of others.
   *
   * @param moveTarget any name; unique in the stack
   */
  addMoveTarget(moveTarget: string): void {
    this.resource.addMoveTarget(moveTarget);
  }

  /**
   * Like `moveTo`, by address.
   *
   * @param address the new address, in Terraform's form: `integrations_buddy_integration.aws`
   */
  moveToId(address: string): void {
    this.resource.moveToId(address);
  }

  /**
   * Moves the state of the object with that address to this one. The address can be a resource of the registry's
   * official provider, if the reference of this provider allows it.
   *
   * @param address the old address, in Terraform's form: `buddy_integration.aws`
   */
  moveFromId(address: string): void {
    this.resource.moveFromId(address);
  }
}
