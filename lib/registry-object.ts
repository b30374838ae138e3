import {
  type ITerraformDependable,
  type TerraformProvider,
  type TerraformResource,
  type TerraformResourceLifecycle,
} from "cdktf";
import { Construct } from "constructs";

export type * from "./external-credentials";

/** How long operations may take before they are cancelled, such as `"30s"` or `"5m"`. */
export interface OperationTimeouts {
  /**
   * How long creating may take.
   *
   * @default "10m"
   */
  readonly create?: string;
  /**
   * How long reading may take.
   *
   * @default "10m"
   */
  readonly read?: string;
  /**
   * How long updating may take.
   *
   * @default "10m"
   */
  readonly update?: string;
  /**
   * How long deleting may take.
   *
   * @default "10m"
   */
  readonly delete?: string;
}

/**
 * What to do when another user changed an object or made it again, so that a credential may have been replaced: `warn`
 * says so in every plan, `reapply` sends the credentials again, and `ignore` accepts what is there.
 */
export type OnExternalChange = "warn" | "reapply" | "ignore";

/**
 * A value that the registry may have added after this release: it compiles, and synth warns of it. Beside the known values
 * it leaves an editor's completion of them as it is.
 */
export type NewerValue = string & Record<never, never>;

/** How an existing object is looked up. */
export interface LookupOptions {
  /**
   * The provider that reads it.
   *
   * @default - the provider of the stack that has no alias
   */
  readonly provider?: TerraformProvider;
}

/** What every object of a registry takes, whatever it is. */
export interface RegistryObjectProps {
  /**
   * The provider that manages it.
   *
   * @default - the provider of the stack that has no alias
   */
  readonly provider?: TerraformProvider;
  /**
   * What has to be there before, beyond what the arguments refer to anyway.
   *
   * @default - nothing
   */
  readonly dependsOn?: readonly ITerraformDependable[];
  /**
   * Terraform's own rules for it: `preventDestroy`, `ignoreChanges`, …
   *
   * @default - none
   */
  readonly lifecycle?: TerraformResourceLifecycle;
  /**
   * How long the operations may take.
   *
   * @default - ten minutes for each operation
   */
  readonly timeouts?: OperationTimeouts;
  /**
   * Sends the credentials again only when this number changes. Needed for secrets that are different in every run.
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
}

/**
 * An object of a registry: one resource of the provider, under the id `Resource`, and what Terraform can do with it.
 *
 * It can be given to `dependsOn` of others.
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
  /** The generated construct, for what this one does not offer: overrides, provisioners, attributes. */
  abstract readonly resource: TerraformResource;

  /** The resource's address, as a reference. */
  get fqn(): string {
    return this.resource.fqn;
  }

  /**
   * Takes over an object that exists, instead of creating it: the next deploy puts it into the state, and sends the
   * credentials once, because it is unknown which ones it has. After that deploy the call can go.
   *
   * @param id import id of the resource, as the reference of the provider says: `acme-dev/docker_hub`
   * @param provider the provider to read it with; by default the object's own
   */
  importFrom(id: string, provider?: TerraformProvider): void {
    this.resource.importFrom(id, provider);
  }

  /**
   * Says that this object is now the one with that move target: the state follows, nothing is replaced. This construct
   * declares nothing any more, and can go after the next deploy.
   *
   * @param moveTarget the name that the other one got by `addMoveTarget`
   * @param index the instance, when the other one has several (`forEach`, `count`)
   */
  moveTo(moveTarget: string, index?: string | number): void {
    this.resource.moveTo(moveTarget, index);
  }

  /**
   * Names this object as one that others can `moveTo`.
   *
   * @param moveTarget any name; unique in the stack
   */
  addMoveTarget(moveTarget: string): void {
    this.resource.addMoveTarget(moveTarget);
  }

  /**
   * As `moveTo`, by address.
   *
   * @param address the new address, in Terraform's form: `integrations_buddy_integration.aws`
   */
  moveToId(address: string): void {
    this.resource.moveToId(address);
  }

  /**
   * The other direction: says that the object with that address is now this one. That can be a resource of the official
   * provider of the registry, where the reference of the provider says so.
   *
   * @param address the old address, in Terraform's form: `buddy_integration.aws`
   */
  moveFromId(address: string): void {
    this.resource.moveFromId(address);
  }
}
