// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataIntegrationsTrutoEnvironmentUnifiedModelsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Returns only the install of the unified model with this id.
  *
  */
  readonly unifiedModelId?: string;
  /**
  * Returns only installs of unified models with this name.
  *
  */
  readonly unifiedModelName?: string;
}
export interface DataIntegrationsTrutoEnvironmentUnifiedModelsEnvironmentUnifiedModels {
}

export function dataIntegrationsTrutoEnvironmentUnifiedModelsEnvironmentUnifiedModelsToTerraform(struct?: DataIntegrationsTrutoEnvironmentUnifiedModelsEnvironmentUnifiedModels): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsTrutoEnvironmentUnifiedModelsEnvironmentUnifiedModelsToHclTerraform(struct?: DataIntegrationsTrutoEnvironmentUnifiedModelsEnvironmentUnifiedModels): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsTrutoEnvironmentUnifiedModelsEnvironmentUnifiedModelsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsTrutoEnvironmentUnifiedModelsEnvironmentUnifiedModels | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsTrutoEnvironmentUnifiedModelsEnvironmentUnifiedModels | undefined) {
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

  // unified_model_id - computed: true, optional: false, required: false
  public get unifiedModelId() {
    return this.getStringAttribute('unified_model_id');
  }

  // unified_model_name - computed: true, optional: false, required: false
  public get unifiedModelName() {
    return this.getStringAttribute('unified_model_name');
  }

  // unified_model_category - computed: true, optional: false, required: false
  public get unifiedModelCategory() {
    return this.getStringAttribute('unified_model_category');
  }

  // unified_model_version - computed: true, optional: false, required: false
  public get unifiedModelVersion() {
    return this.getNumberAttribute('unified_model_version');
  }

  // environment_id - computed: true, optional: false, required: false
  public get environmentId() {
    return this.getStringAttribute('environment_id');
  }

  // override - computed: true, optional: false, required: false
  public get override() {
    return this.getStringAttribute('override');
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

export class DataIntegrationsTrutoEnvironmentUnifiedModelsEnvironmentUnifiedModelsList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsTrutoEnvironmentUnifiedModelsEnvironmentUnifiedModelsOutputReference {
    return new DataIntegrationsTrutoEnvironmentUnifiedModelsEnvironmentUnifiedModelsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a integrations_truto_environment_unified_models
*/
export class DataIntegrationsTrutoEnvironmentUnifiedModels extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_truto_environment_unified_models";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataIntegrationsTrutoEnvironmentUnifiedModels resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataIntegrationsTrutoEnvironmentUnifiedModels to import
  * @param importFromId The id of the existing DataIntegrationsTrutoEnvironmentUnifiedModels that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataIntegrationsTrutoEnvironmentUnifiedModels to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_truto_environment_unified_models", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_truto_environment_unified_models Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataIntegrationsTrutoEnvironmentUnifiedModelsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataIntegrationsTrutoEnvironmentUnifiedModelsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'integrations_truto_environment_unified_models',
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
    this._unifiedModelId = config.unifiedModelId;
    this._unifiedModelName = config.unifiedModelName;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // unified_model_id - computed: false, optional: true, required: false
  private _unifiedModelId?: string; 
  public get unifiedModelId() {
    return this.getStringAttribute('unified_model_id');
  }
  public set unifiedModelId(value: string) {
    this._unifiedModelId = value;
  }
  public resetUnifiedModelId() {
    this._unifiedModelId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get unifiedModelIdInput() {
    return this._unifiedModelId;
  }

  // unified_model_name - computed: false, optional: true, required: false
  private _unifiedModelName?: string; 
  public get unifiedModelName() {
    return this.getStringAttribute('unified_model_name');
  }
  public set unifiedModelName(value: string) {
    this._unifiedModelName = value;
  }
  public resetUnifiedModelName() {
    this._unifiedModelName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get unifiedModelNameInput() {
    return this._unifiedModelName;
  }

  // environment_unified_models - computed: true, optional: false, required: false
  private _environmentUnifiedModels = new DataIntegrationsTrutoEnvironmentUnifiedModelsEnvironmentUnifiedModelsList(this, "environment_unified_models", false);
  public get environmentUnifiedModels() {
    return this._environmentUnifiedModels;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      unified_model_id: cdktf.stringToTerraform(this._unifiedModelId),
      unified_model_name: cdktf.stringToTerraform(this._unifiedModelName),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      unified_model_id: {
        value: cdktf.stringToHclTerraform(this._unifiedModelId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      unified_model_name: {
        value: cdktf.stringToHclTerraform(this._unifiedModelName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
