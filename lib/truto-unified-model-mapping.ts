import type { Construct } from "constructs";
import { DataIntegrationsTrutoUnifiedModelMapping as LookUp } from "./bindings/data-integrations-truto-unified-model-mapping";
import {
  TrutoUnifiedModelMapping as Bindings,
  type TrutoUnifiedModelMappingConfig as BindingsConfig,
} from "./bindings/truto-unified-model-mapping";
import type { JsonObject } from "./json";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { additionalFieldsConfig } from "./private/props/additional";
import { copyOf, lookupOptions, propsOf } from "./private/props/props";
import { jsonToken } from "./private/hcl/json-token";
import { type LookupOptions, RegistryObject, type RegistryObjectProps } from "./registry-object";
import type { ITrutoUnifiedModel } from "./truto-unified-model";
import { file, type TrutoUnifiedModelMappingFileOptions } from "./truto/unified-model-mapping-file";

export type * from "./file-options";
export type * from "./json";
export type { TrutoUnifiedModelMappingFileOptions } from "./truto/unified-model-mapping-file";

/** A mapping of a unified model of Truto, for code that refers to one. */
export interface ITrutoUnifiedModelMapping {
  /** Id of the mapping, assigned by Truto: a UUID. */
  readonly mappingId: string;
}

/** An expression in JSONata, or an object of operators. */
export type TrutoExpression = string | JsonObject;

/** How an integration answers a method. Other members are sent to Truto as they are. */
export interface TrutoMapping extends JsonObject {
  /**
   * Resource of the integration that is called.
   *
   * @default - Truto decides
   */
  readonly resource?: string;
  /**
   * Method of that resource.
   *
   * @default - Truto decides
   */
  readonly method?: string;
  /**
   * Makes the unified answer out of the integration's.
   *
   * @default - none
   */
  readonly response_mapping?: TrutoExpression;
  /**
   * Makes the query of the integration out of the unified one.
   *
   * @default - none
   */
  readonly query_mapping?: TrutoExpression;
  /**
   * JSON Schema of the unified query.
   *
   * @default - none
   */
  readonly query_schema?: JsonObject;
  /**
   * Makes the body of the integration out of the unified one.
   *
   * @default - none
   */
  readonly request_body_mapping?: TrutoExpression;
  /**
   * JSON Schema of the unified body.
   *
   * @default - none
   */
  readonly request_body_schema?: JsonObject;
  /**
   * Makes the path of the integration.
   *
   * @default - none
   */
  readonly path_mapping?: TrutoExpression;
  /**
   * Makes the unified error out of the integration's.
   *
   * @default - none
   */
  readonly error_mapping?: TrutoExpression;
}

/** By what a mapping is found in its unified model. */
export interface TrutoMappingNames {
  /** Name of the resource in the unified model, such as `contacts`. */
  readonly resourceName: string;
  /** Name (slug) of the integration that answers, such as `salesforce`. */
  readonly integrationName: string;
  /** Name of the method, such as `list`, `get` or `create`. */
  readonly methodName: string;
}

/** What a mapping takes. A change of the model or of a name replaces the mapping. */
export interface TrutoUnifiedModelMappingProps
  extends
    TrutoMappingNames,
    Omit<RegistryObjectProps, "credentialsVersion" | "externalCredentials" | "additionalCredentials"> {
  /** The unified model, which must be the team's own. */
  readonly unifiedModel: ITrutoUnifiedModel;
  /** The mapping. It is complete: what is removed here is removed in Truto. */
  readonly config: TrutoMapping;
}

/**
 * How an integration answers one method of one resource of a unified model.
 *
 * @example
 * const marketing = new TrutoUnifiedModel(this, "marketing", {
 *   name: "marketing",
 *   category: "marketing",
 *   resources: { campaigns: { schema: { type: "object" }, methods: ["list"] } },
 * });
 * new TrutoUnifiedModelMapping(this, "mailchimp-campaigns", {
 *   unifiedModel: marketing,
 *   resourceName: "campaigns",
 *   integrationName: "mailchimp",
 *   methodName: "list",
 *   config: {
 *     resource: "campaigns",
 *     method: "list",
 *     response_mapping: 'response.campaigns.{ "id": id, "name": settings.title }',
 *     query_mapping: '{ "count": query.limit }',
 *   },
 * });
 */
export class TrutoUnifiedModelMapping extends RegistryObject implements ITrutoUnifiedModelMapping {
  /**
   * Looks up an existing mapping of a unified model, which may be one of Truto's.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const crm = TrutoUnifiedModel.fromName(this, "crm", "crm");
   * const contacts = TrutoUnifiedModelMapping.fromNames(this, "contacts", crm, {
   *   resourceName: "contacts",
   *   integrationName: "salesforce",
   *   methodName: "list",
   * });
   * new TerraformOutput(this, "mapping_id", { value: contacts.mappingId });
   */
  static fromNames(
    scope: Construct,
    id: string,
    unifiedModel: ITrutoUnifiedModel,
    names: TrutoMappingNames,
    options: LookupOptions = {},
  ): ITrutoUnifiedModelMapping {
    const { resourceName, integrationName, methodName } = names;
    const lookUp = new LookUp(scope, id, {
      ...lookupOptions(scope, id, "LookupOptions", options),
      unifiedModelId: unifiedModel.unifiedModelId,
      resourceName,
      integrationName,
      methodName,
    });
    return { mappingId: lookUp.id };
  }

  /**
   * A mapping as a JSON file with the body of a request to Truto's API describes it, or as an answer does: one mapping, not the many of
   * `truto unified-mappings build`.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * const marketing = TrutoUnifiedModel.fromFile(this, "model", "truto/marketing-model.json");
   * TrutoUnifiedModelMapping.fromFile(this, "from-file", "truto/mailchimp-campaigns.json", { unifiedModel: marketing });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: TrutoUnifiedModelMappingFileOptions = {},
  ): TrutoUnifiedModelMapping {
    return new TrutoUnifiedModelMapping(scope, id, propsFromFile(file, [scope, id, path, options]));
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: TrutoUnifiedModelMappingProps) {
    super(scope, id);
    this.resource = new Bindings(
      this,
      "Resource",
      fileConfig(this, props) ?? bindingsConfig(propsOf(this, "TrutoUnifiedModelMapping", props)),
    );
  }

  get mappingId(): string {
    return this.resource.id;
  }
}

const bindingsConfig = ({
  unifiedModel,
  config,
  dependsOn,
  ...others
}: TrutoUnifiedModelMappingProps): BindingsConfig => ({
  ...others,
  unifiedModelId: unifiedModel.unifiedModelId,
  configJson: jsonToken(config),
  dependsOn: copyOf(dependsOn),
  ...additionalFieldsConfig(others),
});
