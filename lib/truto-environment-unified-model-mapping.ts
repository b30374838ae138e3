import type { Construct } from "constructs";
import { DataIntegrationsTrutoEnvironmentUnifiedModelMapping as LookUp } from "./bindings/data-integrations-truto-environment-unified-model-mapping";
import {
  TrutoEnvironmentUnifiedModelMapping as Bindings,
  type TrutoEnvironmentUnifiedModelMappingConfig as BindingsConfig,
} from "./bindings/truto-environment-unified-model-mapping";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { additionalFieldsConfig } from "./private/props/additional";
import { copyOf, lookupOptions, propsOf } from "./private/props/props";
import { jsonToken } from "./private/hcl/json-token";
import { type LookupOptions, RegistryObject, type RegistryObjectProps } from "./registry-object";
import type { ITrutoEnvironmentUnifiedModel } from "./truto-environment-unified-model";
import type { TrutoMapping, TrutoMappingNames } from "./truto-unified-model-mapping";
import {
  file,
  type TrutoEnvironmentUnifiedModelMappingFileOptions,
} from "./truto/environment-unified-model-mapping-file";

export type * from "./file-options";
export type { TrutoEnvironmentUnifiedModelMappingFileOptions } from "./truto/environment-unified-model-mapping-file";

/** A mapping of an installed unified model of Truto, for code that refers to one. */
export interface ITrutoEnvironmentUnifiedModelMapping {
  /** Id of the mapping, assigned by Truto: a UUID. */
  readonly environmentMappingId: string;
}

/** What a mapping of an installed unified model takes. A change of the install or of a name replaces the mapping. */
export interface TrutoEnvironmentUnifiedModelMappingProps
  extends
    TrutoMappingNames,
    Omit<RegistryObjectProps, "credentialsVersion" | "externalCredentials" | "additionalCredentials"> {
  /** The install of the unified model, which may be one of Truto's. */
  readonly environmentUnifiedModel: ITrutoEnvironmentUnifiedModel;
  /**
   * What differs from the unified model's own mapping, over which Truto merges it deeply. It is complete: what is removed here is
   * removed in Truto.
   */
  readonly config: TrutoMapping;
}

/**
 * How an integration answers one method of one resource of a unified model in one environment, where that differs from the unified
 * model's own mapping.
 *
 * @example
 * const crm = new TrutoEnvironmentUnifiedModel(this, "crm", {
 *   unifiedModel: TrutoUnifiedModel.fromName(this, "catalog-crm", "crm"),
 * });
 * new TrutoEnvironmentUnifiedModelMapping(this, "salesforce-contacts", {
 *   environmentUnifiedModel: crm,
 *   resourceName: "contacts",
 *   integrationName: "salesforce",
 *   methodName: "list",
 *   config: { query_mapping: '{ "region": "eu", "limit": query.limit }' },
 * });
 */
export class TrutoEnvironmentUnifiedModelMapping
  extends RegistryObject
  implements ITrutoEnvironmentUnifiedModelMapping
{
  /**
   * Looks up an existing mapping of an installed unified model.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const crm = TrutoEnvironmentUnifiedModel.fromUnifiedModelName(this, "crm", "crm");
   * const contacts = TrutoEnvironmentUnifiedModelMapping.fromNames(this, "contacts", crm, {
   *   resourceName: "contacts",
   *   integrationName: "salesforce",
   *   methodName: "list",
   * });
   * new TerraformOutput(this, "mapping_id", { value: contacts.environmentMappingId });
   */
  static fromNames(
    scope: Construct,
    id: string,
    environmentUnifiedModel: ITrutoEnvironmentUnifiedModel,
    names: TrutoMappingNames,
    options: LookupOptions = {},
  ): ITrutoEnvironmentUnifiedModelMapping {
    const { resourceName, integrationName, methodName } = names;
    const lookUp = new LookUp(scope, id, {
      ...lookupOptions(scope, id, "LookupOptions", options),
      environmentUnifiedModelId: environmentUnifiedModel.environmentUnifiedModelId,
      resourceName,
      integrationName,
      methodName,
    });
    return { environmentMappingId: lookUp.id };
  }

  /**
   * A mapping as a JSON file with the body of a request to Truto's API describes it, or as an answer does: one mapping, not the many of
   * `truto unified-mappings build`.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * TrutoEnvironmentUnifiedModelMapping.fromFile(this, "from-file", "truto/salesforce-contacts.json", {
   *   environmentUnifiedModel: TrutoEnvironmentUnifiedModel.fromUnifiedModelName(this, "crm", "crm"),
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: TrutoEnvironmentUnifiedModelMappingFileOptions = {},
  ): TrutoEnvironmentUnifiedModelMapping {
    return new TrutoEnvironmentUnifiedModelMapping(
      scope,
      id,
      propsFromFile(file, [scope, id, path, options]),
    );
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: TrutoEnvironmentUnifiedModelMappingProps) {
    super(scope, id);
    this.resource = new Bindings(
      this,
      "Resource",
      fileConfig(this, props) ?? bindingsConfig(propsOf(this, "TrutoEnvironmentUnifiedModelMapping", props)),
    );
  }

  get environmentMappingId(): string {
    return this.resource.id;
  }
}

const bindingsConfig = ({
  environmentUnifiedModel,
  config,
  dependsOn,
  ...others
}: TrutoEnvironmentUnifiedModelMappingProps): BindingsConfig => ({
  ...others,
  environmentUnifiedModelId: environmentUnifiedModel.environmentUnifiedModelId,
  configJson: jsonToken(config),
  dependsOn: copyOf(dependsOn),
  ...additionalFieldsConfig(others),
});
