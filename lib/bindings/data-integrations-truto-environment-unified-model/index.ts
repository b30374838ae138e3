// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataIntegrationsTrutoEnvironmentUnifiedModelConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the install.
  *
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Id of the installed unified model.
  *
  */
  readonly unifiedModelId?: string;
  /**
  * Name of the installed unified model.
  *
  */
  readonly unifiedModelName?: string;
}

/**
* Represents a integrations_truto_environment_unified_model
*/
export class DataIntegrationsTrutoEnvironmentUnifiedModel extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_truto_environment_unified_model";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataIntegrationsTrutoEnvironmentUnifiedModel resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataIntegrationsTrutoEnvironmentUnifiedModel to import
  * @param importFromId The id of the existing DataIntegrationsTrutoEnvironmentUnifiedModel that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataIntegrationsTrutoEnvironmentUnifiedModel to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_truto_environment_unified_model", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_truto_environment_unified_model Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataIntegrationsTrutoEnvironmentUnifiedModelConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataIntegrationsTrutoEnvironmentUnifiedModelConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'integrations_truto_environment_unified_model',
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
    this._id = config.id;
    this._unifiedModelId = config.unifiedModelId;
    this._unifiedModelName = config.unifiedModelName;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // unified_model_id - computed: true, optional: true, required: false
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

  // unified_model_name - computed: true, optional: true, required: false
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

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      id: cdktf.stringToTerraform(this._id),
      unified_model_id: cdktf.stringToTerraform(this._unifiedModelId),
      unified_model_name: cdktf.stringToTerraform(this._unifiedModelName),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
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
