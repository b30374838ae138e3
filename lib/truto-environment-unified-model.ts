import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import {
  DataIntegrationsTrutoEnvironmentUnifiedModel as LookUp,
  type DataIntegrationsTrutoEnvironmentUnifiedModelConfig as LookUpConfig,
} from "./bindings/data-integrations-truto-environment-unified-model";
import {
  TrutoEnvironmentUnifiedModel as Bindings,
  type TrutoEnvironmentUnifiedModelConfig as BindingsConfig,
} from "./bindings/truto-environment-unified-model";
import type { JsonObject } from "./json";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { additionalFieldsConfig } from "./private/props/additional";
import { copyOf, lookupOptions, propsOf } from "./private/props/props";
import { jsonToken } from "./private/hcl/json-token";
import { type LookupOptions, RegistryObject, type RegistryObjectProps } from "./registry-object";
import type { ITrutoUnifiedModel } from "./truto-unified-model";
import { file, type TrutoEnvironmentUnifiedModelFileOptions } from "./truto/environment-unified-model-file";

export type * from "./file-options";
export type * from "./json";
export type { TrutoEnvironmentUnifiedModelFileOptions } from "./truto/environment-unified-model-file";

/** An install of a unified model in an environment of Truto, for code that refers to one. */
export interface ITrutoEnvironmentUnifiedModel {
  /** Id of the install, assigned by Truto: a UUID. */
  readonly environmentUnifiedModelId: string;
  /** Id of the unified model that is installed. */
  readonly unifiedModelId: string;
  /** Id of the environment, which follows from the provider's token. */
  readonly environmentId: string;
}

/** What an environment changes in a unified model: only what differs. Other members are sent to Truto as they are. */
export interface TrutoUnifiedModelOverride extends JsonObject {
  /**
   * Parts of resources by their names: `schema`, `description`, `methods`, …
   *
   * @default - those of the unified model
   */
  readonly resources?: JsonObject;
  /**
   * OAuth scopes that the methods of each resource require.
   *
   * @default - those of the unified model
   */
  readonly scopes?: JsonObject;
  /**
   * JSONata expression for each resource, which decides whether an inbound webhook is delivered to it.
   *
   * @default - those of the unified model
   */
  readonly webhooks?: JsonObject;
  /**
   * Documentation of each resource: plan, scopes, instructions.
   *
   * @default - that of the unified model
   */
  readonly docs?: JsonObject;
}

/** An install of a unified model, and what the environment changes in it. */
export interface TrutoEnvironmentUnifiedModelProps extends Omit<
  RegistryObjectProps,
  "credentialsVersion" | "externalCredentials" | "additionalCredentials"
> {
  /**
   * The unified model to install: the team's own, or one of Truto's. An environment can contain it only once. A change replaces
   * the install.
   */
  readonly unifiedModel: ITrutoUnifiedModel;
  /**
   * What this environment changes in the unified model. It is the complete override: what is removed here is removed in Truto;
   * `{}` clears it. How integrations answer calls is not part of it: `TrutoEnvironmentUnifiedModelMapping` sets that.
   *
   * @default - whatever is set in Truto
   */
  readonly override?: TrutoUnifiedModelOverride;
  /**
   * Refuses to destroy or replace it: that would remove the unified model from the environment, with the environment's mappings,
   * and every call of its unified API would fail there.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
}

/**
 * A unified model that is installed in the environment of the provider's token.
 *
 * @example
 * new TrutoEnvironmentUnifiedModel(this, "crm", {
 *   unifiedModel: TrutoUnifiedModel.fromName(this, "catalog-crm", "crm"),
 *   override: {
 *     resources: { contacts: { description: "People at customers" } },
 *     docs: { contacts: { plan: "pro" } },
 *   },
 * });
 */
export class TrutoEnvironmentUnifiedModel extends RegistryObject implements ITrutoEnvironmentUnifiedModel {
  /**
   * Looks up the existing install of a unified model.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const crm = TrutoUnifiedModel.fromName(this, "crm", "crm");
   * const install = TrutoEnvironmentUnifiedModel.fromUnifiedModel(this, "install", crm);
   * new TerraformOutput(this, "environment_id", { value: install.environmentId });
   */
  static fromUnifiedModel(
    scope: Construct,
    id: string,
    unifiedModel: ITrutoUnifiedModel,
    options: LookupOptions = {},
  ): ITrutoEnvironmentUnifiedModel {
    return found(scope, id, options, { unifiedModelId: unifiedModel.unifiedModelId });
  }

  /**
   * Like `fromUnifiedModel`, by the name of the unified model.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const install = TrutoEnvironmentUnifiedModel.fromUnifiedModelName(this, "install", "crm");
   * new TerraformOutput(this, "install_id", { value: install.environmentUnifiedModelId });
   */
  static fromUnifiedModelName(
    scope: Construct,
    id: string,
    name: string,
    options: LookupOptions = {},
  ): ITrutoEnvironmentUnifiedModel {
    return found(scope, id, options, { unifiedModelName: name });
  }

  /**
   * Like `fromUnifiedModel`, by the id of the install.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const installId = "88888888-aaaa-4bbb-8ccc-000000000008";
   * const install = TrutoEnvironmentUnifiedModel.fromEnvironmentUnifiedModelId(this, "install", installId);
   * new TerraformOutput(this, "unified_model_id", { value: install.unifiedModelId });
   */
  static fromEnvironmentUnifiedModelId(
    scope: Construct,
    id: string,
    environmentUnifiedModelId: string,
    options: LookupOptions = {},
  ): ITrutoEnvironmentUnifiedModel {
    return found(scope, id, options, { id: environmentUnifiedModelId });
  }

  /**
   * An install as a JSON file with the body of a request to Truto's API describes it, or as an answer does.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * TrutoEnvironmentUnifiedModel.fromFile(this, "from-file", "truto/crm-install.json", {
   *   unifiedModel: TrutoUnifiedModel.fromName(this, "catalog-crm", "crm"),
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: TrutoEnvironmentUnifiedModelFileOptions = {},
  ): TrutoEnvironmentUnifiedModel {
    return new TrutoEnvironmentUnifiedModel(scope, id, propsFromFile(file, [scope, id, path, options]));
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: TrutoEnvironmentUnifiedModelProps) {
    super(scope, id);
    this.resource = new Bindings(
      this,
      "Resource",
      fileConfig(this, props) ?? bindingsConfig(propsOf(this, "TrutoEnvironmentUnifiedModel", props)),
    );
  }

  get environmentUnifiedModelId(): string {
    return this.resource.id;
  }

  get unifiedModelId(): string {
    return this.resource.unifiedModelId;
  }

  get environmentId(): string {
    return this.resource.environmentId;
  }
}

function found(
  scope: Construct,
  id: string,
  options: LookupOptions,
  key: Pick<LookUpConfig, "id" | "unifiedModelId" | "unifiedModelName">,
): ITrutoEnvironmentUnifiedModel {
  const lookUp = new LookUp(scope, id, { ...lookupOptions(scope, id, "LookupOptions", options), ...key });
  const { unifiedModelId, environmentId } = lookUp;
  return { environmentUnifiedModelId: lookUp.id, unifiedModelId, environmentId };
}

const bindingsConfig = ({
  unifiedModel,
  override,
  dependsOn,
  ...others
}: TrutoEnvironmentUnifiedModelProps): BindingsConfig => ({
  ...others,
  unifiedModelId: unifiedModel.unifiedModelId,
  override: override && jsonToken(override),
  dependsOn: copyOf(dependsOn),
  ...additionalFieldsConfig(others),
});
