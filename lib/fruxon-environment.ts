import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { DataIntegrationsFruxonEnvironment as LookUp } from "./bindings/data-integrations-fruxon-environment";
import {
  FruxonEnvironment as Bindings,
  type FruxonEnvironmentConfig as BindingsConfig,
} from "./bindings/fruxon-environment";
import { file, type FruxonEnvironmentFileOptions } from "./fruxon/environment-file";
import type { FruxonLookupOptions } from "./fruxon-integration";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { additionalFieldsConfig } from "./private/props/additional";
import { copyOf, lookupOptions, propsOf } from "./private/props/props";
import { RegistryObject, type RegistryObjectProps } from "./registry-object";

export type * from "./file-options";
export type { FruxonEnvironmentFileOptions } from "./fruxon/environment-file";

/** An environment of Fruxon, for code that refers to one. */
export interface IFruxonEnvironment {
  /** Id in Fruxon. */
  readonly environmentId: string;
  /** Slug that Fruxon made of the first name. */
  readonly slug: string;
}

/** What an environment takes. */
export interface FruxonEnvironmentProps extends Omit<
  RegistryObjectProps,
  "credentialsVersion" | "externalCredentials" | "additionalCredentials"
> {
  /**
   * Display name; need not be unique.
   *
   * @default - the construct's id
   */
  readonly displayName?: string;
  /**
   * Slug of the tenant (workspace). A change replaces the environment.
   *
   * @default - the provider's tenant
   */
  readonly tenant?: string;
  /**
   * Description; `""` clears it.
   *
   * @default - Fruxon's value is kept
   */
  readonly description?: string;
  /**
   * Context that agents get about the environment; `""` clears it.
   *
   * @default - Fruxon's value is kept
   */
  readonly agentContext?: string;
  /**
   * Id of the file with the logo; `""` clears it.
   *
   * @default - Fruxon's value is kept
   */
  readonly logoFileId?: string;
  /**
   * Group that the environment belongs to; `""` clears it.
   *
   * @default - Fruxon's value is kept
   */
  readonly group?: string;
  /**
   * Id of what the environment stands for in another system, such as a customer. A change replaces the environment.
   *
   * @default - none
   */
  readonly externalId?: string;
  /**
   * The system that `externalId` comes from. A change replaces the environment.
   *
   * @default - none
   */
  readonly externalSource?: string;
  /**
   * Prevents the destruction and the replacement: Fruxon archives the environment, and a new one has another slug and id.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
}

/**
 * An environment of Fruxon: for example a customer for whom agents work, with the context that they get about it.
 *
 * @example
 * new FruxonEnvironment(this, "globex", {
 *   displayName: "Globex",
 *   agentContext: "Globex has a contract for support on weekdays.",
 *   group: "customers",
 *   externalId: "cus_1042",
 *   externalSource: "crm",
 * });
 */
export class FruxonEnvironment extends RegistryObject implements IFruxonEnvironment {
  /**
   * Looks up an existing environment by its slug.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const globex = FruxonEnvironment.fromSlug(this, "globex", "globex");
   * new TerraformOutput(this, "globex_id", { value: globex.environmentId });
   */
  static fromSlug(
    scope: Construct,
    id: string,
    slug: string,
    options: FruxonLookupOptions = {},
  ): IFruxonEnvironment {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "FruxonLookupOptions", options), slug }),
    );
  }

  /**
   * Looks up an existing environment by its id in Fruxon.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const globex = FruxonEnvironment.fromEnvironmentId(this, "globex", "5f0c2a1e-0000-4000-8000-00000000000a");
   * new TerraformOutput(this, "globex_slug", { value: globex.slug });
   */
  static fromEnvironmentId(
    scope: Construct,
    id: string,
    environmentId: string,
    options: FruxonLookupOptions = {},
  ): IFruxonEnvironment {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "FruxonLookupOptions", options), environmentId }),
    );
  }

  /**
   * An environment as a JSON file with an answer of Fruxon's API, or with the body of a request, describes it.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * FruxonEnvironment.fromFile(this, "from-file", "fruxon/globex.json");
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: FruxonEnvironmentFileOptions = {},
  ): FruxonEnvironment {
    return new FruxonEnvironment(scope, id, propsFromFile(file, [scope, id, path, options]));
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: FruxonEnvironmentProps = {}) {
    super(scope, id);
    const given = propsOf(this, "FruxonEnvironment", props);
    this.resource = new Bindings(this, "Resource", fileConfig(this, props) ?? bindingsConfig(id, given));
  }

  get environmentId(): string {
    return this.resource.environmentId;
  }

  get slug(): string {
    return this.resource.slug;
  }
}

const bindingsConfig = (
  id: string,
  { dependsOn, displayName, ...others }: FruxonEnvironmentProps,
): BindingsConfig => ({
  ...others,
  displayName: displayName ?? id,
  dependsOn: copyOf(dependsOn),
  ...additionalFieldsConfig(others),
});

const found = ({ environmentId, slug }: LookUp): IFruxonEnvironment => ({ environmentId, slug });
