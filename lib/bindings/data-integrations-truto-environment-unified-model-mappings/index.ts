// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataIntegrationsTrutoEnvironmentUnifiedModelMappingsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the install of the unified model in the environment of the provider's token.
  *
  */
  readonly environmentUnifiedModelId: string;
  /**
  * Returns only mappings of this resource.
  *
  */
  readonly resourceName?: string;
  /**
  * Returns only mappings of this integration.
  *
  */
  readonly integrationName?: string;
  /**
  * Returns only mappings of this method.
  *
  */
  readonly methodName?: string;
}
export interface DataIntegrationsTrutoEnvironmentUnifiedModelMappingsEnvironmentUnifiedModelMappings {
}

export function dataIntegrationsTrutoEnvironmentUnifiedModelMappingsEnvironmentUnifiedModelMappingsToTerraform(struct?: DataIntegrationsTrutoEnvironmentUnifiedModelMappingsEnvironmentUnifiedModelMappings): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsTrutoEnvironmentUnifiedModelMappingsEnvironmentUnifiedModelMappingsToHclTerraform(struct?: DataIntegrationsTrutoEnvironmentUnifiedModelMappingsEnvironmentUnifiedModelMappings): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsTrutoEnvironmentUnifiedModelMappingsEnvironmentUnifiedModelMappingsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataIntegrationsTrutoEnvironmentUnifiedModelMappingsEnvironmentUnifiedModelMappings | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsTrutoEnvironmentUnifiedModelMappingsEnvironmentUnifiedModelMappings | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // environment_unified_model_id - computed: true, optional: false, required: false
  public get environmentUnifiedModelId() {
    return this.getStringAttribute('environment_unified_model_id');
  }

  // resource_name - computed: true, optional: false, required: false
  public get resourceName() {
    return this.getStringAttribute('resource_name');
  }

  // integration_name - computed: true, optional: false, required: false
  public get integrationName() {
    return this.getStringAttribute('integration_name');
  }

  // method_name - computed: true, optional: false, required: false
  public get methodName() {
    return this.getStringAttribute('method_name');
  }

  // version - computed: true, optional: false, required: false
  public get version() {
    return this.getNumberAttribute('version');
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // updated_at - computed: true, optional: false, required: false
  public get updatedAt() {
    return this.getStringAttribute('updated_at');
  }
}

export class DataIntegrationsTrutoEnvironmentUnifiedModelMappingsEnvironmentUnifiedModelMappingsList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): DataIntegrationsTrutoEnvironmentUnifiedModelMappingsEnvironmentUnifiedModelMappingsOutputReference {
    return new DataIntegrationsTrutoEnvironmentUnifiedModelMappingsEnvironmentUnifiedModelMappingsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a integrations_truto_environment_unified_model_mappings
*/
export class DataIntegrationsTrutoEnvironmentUnifiedModelMappings extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_truto_environment_unified_model_mappings";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataIntegrationsTrutoEnvironmentUnifiedModelMappings resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataIntegrationsTrutoEnvironmentUnifiedModelMappings to import
  * @param importFromId The id of the existing DataIntegrationsTrutoEnvironmentUnifiedModelMappings that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataIntegrationsTrutoEnvironmentUnifiedModelMappings to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_truto_environment_unified_model_mappings", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_truto_environment_unified_model_mappings Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataIntegrationsTrutoEnvironmentUnifiedModelMappingsConfig
  */
  public constructor(scope: Construct, id: string, config: DataIntegrationsTrutoEnvironmentUnifiedModelMappingsConfig) {
    super(scope, id, {
      terraformResourceType: 'integrations_truto_environment_unified_model_mappings',
      terraformGeneratorMetadata: {
        providerName: 'integrations'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._environmentUnifiedModelId = config.environmentUnifiedModelId;
    this._resourceName = config.resourceName;
    this._integrationName = config.integrationName;
    this._methodName = config.methodName;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // environment_unified_model_id - computed: false, optional: false, required: true
  private _environmentUnifiedModelId?: string; 
  public get environmentUnifiedModelId() {
    return this.getStringAttribute('environment_unified_model_id');
  }
  public set environmentUnifiedModelId(value: string) {
    this._environmentUnifiedModelId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get environmentUnifiedModelIdInput() {
    return this._environmentUnifiedModelId;
  }

  // resource_name - computed: false, optional: true, required: false
  private _resourceName?: string; 
  public get resourceName() {
    return this.getStringAttribute('resource_name');
  }
  public set resourceName(value: string) {
    this._resourceName = value;
  }
  public resetResourceName() {
    this._resourceName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceNameInput() {
    return this._resourceName;
  }

  // integration_name - computed: false, optional: true, required: false
  private _integrationName?: string; 
  public get integrationName() {
    return this.getStringAttribute('integration_name');
  }
  public set integrationName(value: string) {
    this._integrationName = value;
  }
  public resetIntegrationName() {
    this._integrationName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationNameInput() {
    return this._integrationName;
  }

  // method_name - computed: false, optional: true, required: false
  private _methodName?: string; 
  public get methodName() {
    return this.getStringAttribute('method_name');
  }
  public set methodName(value: string) {
    this._methodName = value;
  }
  public resetMethodName() {
    this._methodName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get methodNameInput() {
    return this._methodName;
  }

  // environment_unified_model_mappings - computed: true, optional: false, required: false
  private _environmentUnifiedModelMappings = new DataIntegrationsTrutoEnvironmentUnifiedModelMappingsEnvironmentUnifiedModelMappingsList(this, "environment_unified_model_mappings", false);
  public get environmentUnifiedModelMappings() {
    return this._environmentUnifiedModelMappings;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      environment_unified_model_id: cdktf.stringToTerraform(this._environmentUnifiedModelId),
      resource_name: cdktf.stringToTerraform(this._resourceName),
      integration_name: cdktf.stringToTerraform(this._integrationName),
      method_name: cdktf.stringToTerraform(this._methodName),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      environment_unified_model_id: {
        value: cdktf.stringToHclTerraform(this._environmentUnifiedModelId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      resource_name: {
        value: cdktf.stringToHclTerraform(this._resourceName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      integration_name: {
        value: cdktf.stringToHclTerraform(this._integrationName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      method_name: {
        value: cdktf.stringToHclTerraform(this._methodName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
