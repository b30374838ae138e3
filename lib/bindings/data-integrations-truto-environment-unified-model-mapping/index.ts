// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataIntegrationsTrutoEnvironmentUnifiedModelMappingConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the install of the unified model in the environment of the provider's token.
  *
  */
  readonly environmentUnifiedModelId: string;
  /**
  * Name of the resource in the unified model.
  *
  */
  readonly resourceName: string;
  /**
  * Name (slug) of the integration.
  *
  */
  readonly integrationName: string;
  /**
  * Name of the method.
  *
  */
  readonly methodName: string;
}

/**
* Represents a integrations_truto_environment_unified_model_mapping
*/
export class DataIntegrationsTrutoEnvironmentUnifiedModelMapping extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_truto_environment_unified_model_mapping";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataIntegrationsTrutoEnvironmentUnifiedModelMapping resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataIntegrationsTrutoEnvironmentUnifiedModelMapping to import
  * @param importFromId The id of the existing DataIntegrationsTrutoEnvironmentUnifiedModelMapping that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataIntegrationsTrutoEnvironmentUnifiedModelMapping to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_truto_environment_unified_model_mapping", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_truto_environment_unified_model_mapping Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataIntegrationsTrutoEnvironmentUnifiedModelMappingConfig
  */
  public constructor(scope: Construct, id: string, config: DataIntegrationsTrutoEnvironmentUnifiedModelMappingConfig) {
    super(scope, id, {
      terraformResourceType: 'integrations_truto_environment_unified_model_mapping',
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

  // resource_name - computed: false, optional: false, required: true
  private _resourceName?: string; 
  public get resourceName() {
    return this.getStringAttribute('resource_name');
  }
  public set resourceName(value: string) {
    this._resourceName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceNameInput() {
    return this._resourceName;
  }

  // integration_name - computed: false, optional: false, required: true
  private _integrationName?: string; 
  public get integrationName() {
    return this.getStringAttribute('integration_name');
  }
  public set integrationName(value: string) {
    this._integrationName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationNameInput() {
    return this._integrationName;
  }

  // method_name - computed: false, optional: false, required: true
  private _methodName?: string; 
  public get methodName() {
    return this.getStringAttribute('method_name');
  }
  public set methodName(value: string) {
    this._methodName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get methodNameInput() {
    return this._methodName;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
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

  // config_json - computed: true, optional: false, required: false
  public get configJson() {
    return this.getStringAttribute('config_json');
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
