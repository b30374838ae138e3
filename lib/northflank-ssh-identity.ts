import type { Construct } from "constructs";
import { DataIntegrationsNorthflankSshIdentity as LookUp } from "./bindings/data-integrations-northflank-ssh-identity";
import {
  NorthflankSshIdentity as Bindings,
  type NorthflankSshIdentityConfig as BindingsConfig,
} from "./bindings/northflank-ssh-identity";
import { accessConfig, commonConfig } from "./northflank/bindings-config";
import type { NorthflankSshIdentityFileOptions } from "./northflank/file-options";
import { files } from "./northflank/files";
import type {
  NorthflankLookupOptions,
  NorthflankObjectProps,
  NorthflankProjects,
  NorthflankTagRestriction,
} from "./northflank/props";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { copyOf, lookupOptions, propsOf } from "./private/props/props";
import { nameById } from "./private/synth/default-names";
import { RegistryObject } from "./registry-object";

export type * from "./northflank/file-options";
export type * from "./northflank/props";

/** An SSH identity of Northflank, for code that refers to one. */
export interface INorthflankSshIdentity {
  /** Id in Northflank. */
  readonly sshIdentityId: string;
  /** Name, unique in the team. */
  readonly name: string;
}

/** What an SSH identity takes. */
export interface NorthflankSshIdentityProps extends Omit<
  NorthflankObjectProps,
  "name" | "credentialsVersion" | "externalCredentials" | "additionalCredentials"
> {
  /**
   * Name, unique in the team: 3 to 100 letters and digits, with single hyphens or spaces between them. Northflank's id is
   * derived from the name. A change replaces the SSH identity.
   *
   * @default - the construct's id
   */
  readonly name?: string;
  /**
   * Description, at most 200 characters. It can be changed, but not cleared.
   *
   * @default - Northflank's value is kept
   */
  readonly description?: string;
  /**
   * Public keys, as in files that end with `.pub`, without line breaks around them; an empty list clears them. A private
   * key is refused.
   *
   * @default - Northflank's value is kept
   */
  readonly sshPublicKeys?: readonly string[];
  /**
   * Which resources the keys give access to.
   *
   * @default - Northflank's value is kept; of a new SSH identity it is not documented, and most likely all resources
   */
  readonly restrictions?: NorthflankSshRestrictions;
}

/** Which resources the keys of an SSH identity give access to. */
export interface NorthflankSshRestrictions {
  /**
   * Ids of projects, or `"all"`.
   *
   * @default - Northflank's value is kept
   */
  readonly projects?: NorthflankProjects;
  /**
   * Limits it to resources with these tags.
   *
   * @default - Northflank's value is kept
   */
  readonly tags?: NorthflankTagRestriction;
}

/**
 * An SSH identity of Northflank: public keys, and the projects and tagged resources that they give access to.
 *
 * @example
 * new NorthflankSshIdentity(this, "on-call", {
 *   sshPublicKeys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBQChJHshQChJHshQChJHshQChJHshQChJHshQChJHsg oncall@acme"],
 *   restrictions: { projects: ["payments"] },
 * });
 */
export class NorthflankSshIdentity extends RegistryObject implements INorthflankSshIdentity {
  /**
   * Looks up an existing object by its name.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const shared = NorthflankSshIdentity.fromName(this, "shared", "On call");
   * new TerraformOutput(this, "shared_id", { value: shared.sshIdentityId });
   */
  static fromName(
    scope: Construct,
    id: string,
    name: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankSshIdentity {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "NorthflankLookupOptions", options), name }),
    );
  }

  /**
   * Looks up an existing object by its id in Northflank.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const shared = NorthflankSshIdentity.fromSshIdentityId(this, "shared", "on-call");
   * new TerraformOutput(this, "shared_name", { value: shared.name });
   */
  static fromSshIdentityId(
    scope: Construct,
    id: string,
    sshIdentityId: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankSshIdentity {
    return found(
      new LookUp(scope, id, {
        ...lookupOptions(scope, id, "NorthflankLookupOptions", options),
        sshIdentityId,
      }),
    );
  }

  /**
   * An object as the JSON file for Northflank's command line or API describes it.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * NorthflankSshIdentity.fromFile(this, "from-file", "northflank/on-call.json");
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: NorthflankSshIdentityFileOptions = {},
  ): NorthflankSshIdentity {
    return new NorthflankSshIdentity(scope, id, propsFromFile(files.sshIdentity, [scope, id, path, options]));
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: NorthflankSshIdentityProps = {}) {
    super(scope, id);
    const given = propsOf(this, "NorthflankSshIdentity", props);
    this.resource = new Bindings(this, "Resource", fileConfig(this, props) ?? bindingsConfig(id, given));
    if (given.name === undefined) nameById(this.resource, { attribute: "name", severity: "error" });
  }

  /** Id in Northflank. */
  get sshIdentityId(): string {
    return this.resource.sshIdentityId;
  }

  /** Name, unique in the team. */
  get name(): string {
    return this.resource.name;
  }
}

const bindingsConfig = (id: string, given: NorthflankSshIdentityProps): BindingsConfig => ({
  ...commonConfig(id, given),
  description: given.description,
  sshPublicKeys: copyOf(given.sshPublicKeys),
  restrictions: given.restrictions && accessConfig(given.restrictions),
});

const found = ({ sshIdentityId, name }: LookUp): INorthflankSshIdentity => ({ sshIdentityId, name });
