import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { DataIntegrationsTrutoUnifiedModel as LookUp } from "./bindings/data-integrations-truto-unified-model";
import {
  TrutoUnifiedModel as Bindings,
  type TrutoUnifiedModelConfig as BindingsConfig,
} from "./bindings/truto-unified-model";
import type { JsonObject } from "./json";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { additionalFieldsConfig } from "./private/props/additional";
import { copyOf, lookupOptions, propsOf } from "./private/props/props";
import { jsonToken } from "./private/hcl/json-token";
import { type LookupOptions, RegistryObject, type RegistryObjectProps } from "./registry-object";
import { file, type TrutoUnifiedModelFileOptions } from "./truto/unified-model-file";

export type * from "./file-options";
export type * from "./json";
export type { TrutoUnifiedModelFileOptions } from "./truto/unified-model-file";

/** A unified model of Truto, for code that refers to one. */
export interface ITrutoUnifiedModel {
  /** Id of the unified model, assigned by Truto: a UUID. */
  readonly unifiedModelId: string;
  /** Name of the unified model, which is part of the addresses of the unified API. */
  readonly name: string;
}

/** A resource of a unified model. Other members are sent to Truto as they are. */
export interface TrutoUnifiedResource extends JsonObject {
  /** Shape of its data: a JSON Schema. */
  readonly schema: JsonObject;
  /**
   * Note on what it is.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * Names of its methods: `list`, `get`, `create`, `update`, `delete`, or your own.
   *
   * @default - Truto decides
   */
  readonly methods?: readonly string[];
}

/** What a unified model takes. */
export interface TrutoUnifiedModelProps extends Omit<
  RegistryObjectProps,
  "credentialsVersion" | "externalCredentials" | "additionalCredentials"
> {
  /**
   * Name in kebab-case, such as `marketing`. It is part of the addresses of the unified API, so a change breaks the calls
   * of existing clients.
   */
  readonly name: string;
  /** Short tag such as `crm`. */
  readonly category: string;
  /**
   * Note on what the model is for.
   *
   * @default - whatever is set in Truto
   */
  readonly description?: string;
  /** The resources by their names. It is the complete object: what is removed here is removed in Truto. */
  readonly resources: { readonly [name: string]: TrutoUnifiedResource };
  /**
   * OAuth scopes that the methods of each resource require; `{}` clears them.
   *
   * @default - whatever is set in Truto
   */
  readonly scopes?: JsonObject;
  /**
   * JSONata expression for each resource, which decides whether an inbound webhook is delivered to it; `{}` clears them.
   *
   * @default - whatever is set in Truto
   */
  readonly webhooks?: JsonObject;
  /**
   * Documentation of each resource: plan, scopes, instructions; `{}` clears it.
   *
   * @default - whatever is set in Truto
   */
  readonly docs?: JsonObject;
  /**
   * Refuses to destroy it: that would remove it from all environments, with its mappings, and break every call of its
   * unified API.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
}

/**
 * A unified model of a Truto team: one shape for the data of many integrations. It is private to the team.
 *
 * @example
 * new TrutoUnifiedModel(this, "marketing", {
 *   name: "marketing",
 *   category: "marketing",
 *   description: "Campaigns of all marketing tools",
 *   resources: {
 *     campaigns: {
 *       description: "Campaigns",
 *       schema: {
 *         type: "object",
 *         properties: { id: { type: "string" }, name: { type: "string" } },
 *         required: ["id", "name"],
 *       },
 *       methods: ["list", "get"],
 *     },
 *   },
 * });
 */
export class TrutoUnifiedModel extends RegistryObject implements ITrutoUnifiedModel {
  /**
   * Looks up an existing unified model of the team, or one of Truto's.
   *
   * @param name its name; the team's own model has priority
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const crm = TrutoUnifiedModel.fromName(this, "crm", "crm");
   * new TerraformOutput(this, "crm_id", { value: crm.unifiedModelId });
   */
  static fromName(
    scope: Construct,
    id: string,
    name: string,
    options: LookupOptions = {},
  ): ITrutoUnifiedModel {
    return found(new LookUp(scope, id, { ...lookupOptions(scope, id, "LookupOptions", options), name }));
  }

  /**
   * Like `fromName`, by id.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const modelId = "66666666-aaaa-4bbb-8ccc-000000000006";
   * const model = TrutoUnifiedModel.fromUnifiedModelId(this, "model", modelId);
   * new TerraformOutput(this, "model_name", { value: model.name });
   */
  static fromUnifiedModelId(
    scope: Construct,
    id: string,
    unifiedModelId: string,
    options: LookupOptions = {},
  ): ITrutoUnifiedModel {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "LookupOptions", options), id: unifiedModelId }),
    );
  }

  /**
   * A unified model as a JSON file with the body of a request to Truto's API describes it, or as an answer does.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * TrutoUnifiedModel.fromFile(this, "from-file", "truto/marketing-model.json");
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: TrutoUnifiedModelFileOptions = {},
  ): TrutoUnifiedModel {
    return new TrutoUnifiedModel(scope, id, propsFromFile(file, [scope, id, path, options]));
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: TrutoUnifiedModelProps) {
    super(scope, id);
    this.resource = new Bindings(
      this,
      "Resource",
      fileConfig(this, props) ?? bindingsConfig(propsOf(this, "TrutoUnifiedModel", props)),
    );
  }

  get unifiedModelId(): string {
    return this.resource.id;
  }

  get name(): string {
    return this.resource.name;
  }

  /** Id of the team that owns it. */
  get teamId(): string {
    return this.resource.teamId;
  }
}

const found = ({ id, name }: LookUp): ITrutoUnifiedModel => ({ unifiedModelId: id, name });

const bindingsConfig = ({
  resources,
  scopes,
  webhooks,
  docs,
  dependsOn,
  ...others
}: TrutoUnifiedModelProps): BindingsConfig => ({
  ...others,
  resources: jsonToken(resources),
  scopes: scopes && jsonToken(scopes),
  webhooks: webhooks && jsonToken(webhooks),
  docs: docs && jsonToken(docs),
  dependsOn: copyOf(dependsOn),
  ...additionalFieldsConfig(others),
});
