// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataIntegrationsNorthflankLogSinkConfig extends cdktf.TerraformMetaArguments {
  /**
  * Team to search in. Default: the provider's `team_id`, then the token's own team or organisation.
  *
  */
  readonly teamId?: string;
  /**
  * Id of the log sink in Northflank. Set either this or `name`.
  *
  */
  readonly logSinkId?: string;
  /**
  * Name of the log sink. Set either this or the id.
  *
  */
  readonly name?: string;
}
export interface DataIntegrationsNorthflankLogSinkOptions {
}

export function dataIntegrationsNorthflankLogSinkOptionsToTerraform(struct?: DataIntegrationsNorthflankLogSinkOptions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsNorthflankLogSinkOptionsToHclTerraform(struct?: DataIntegrationsNorthflankLogSinkOptions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsNorthflankLogSinkOptionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsNorthflankLogSinkOptions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsNorthflankLogSinkOptions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // use_custom_labels - computed: true, optional: false, required: false
  public get useCustomLabels() {
    return this.getBooleanAttribute('use_custom_labels');
  }

  // forward_cdn_logs - computed: true, optional: false, required: false
  public get forwardCdnLogs() {
    return this.getBooleanAttribute('forward_cdn_logs');
  }

  // forward_ingress_logs - computed: true, optional: false, required: false
  public get forwardIngressLogs() {
    return this.getBooleanAttribute('forward_ingress_logs');
  }

  // forward_mesh_logs - computed: true, optional: false, required: false
  public get forwardMeshLogs() {
    return this.getBooleanAttribute('forward_mesh_logs');
  }
}

/**
* Represents a integrations_northflank_log_sink
*/
export class DataIntegrationsNorthflankLogSink extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_northflank_log_sink";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataIntegrationsNorthflankLogSink resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataIntegrationsNorthflankLogSink to import
  * @param importFromId The id of the existing DataIntegrationsNorthflankLogSink that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataIntegrationsNorthflankLogSink to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_northflank_log_sink", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_northflank_log_sink Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataIntegrationsNorthflankLogSinkConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataIntegrationsNorthflankLogSinkConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'integrations_northflank_log_sink',
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
    this._teamId = config.teamId;
    this._logSinkId = config.logSinkId;
    this._name = config.name;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // team_id - computed: false, optional: true, required: false
  private _teamId?: string; 
  public get teamId() {
    return this.getStringAttribute('team_id');
  }
  public set teamId(value: string) {
    this._teamId = value;
  }
  public resetTeamId() {
    this._teamId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamIdInput() {
    return this._teamId;
  }

  // log_sink_id - computed: true, optional: true, required: false
  private _logSinkId?: string; 
  public get logSinkId() {
    return this.getStringAttribute('log_sink_id');
  }
  public set logSinkId(value: string) {
    this._logSinkId = value;
  }
  public resetLogSinkId() {
    this._logSinkId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get logSinkIdInput() {
    return this._logSinkId;
  }

  // name - computed: true, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // sink_type - computed: true, optional: false, required: false
  public get sinkType() {
    return this.getStringAttribute('sink_type');
  }

  // restricted - computed: true, optional: false, required: false
  public get restricted() {
    return this.getBooleanAttribute('restricted');
  }

  // projects - computed: true, optional: false, required: false
  public get projects() {
    return cdktf.Fn.tolist(this.getListAttribute('projects'));
  }

  // options - computed: true, optional: false, required: false
  private _options = new DataIntegrationsNorthflankLogSinkOptionsOutputReference(this, "options");
  public get options() {
    return this._options;
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
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
      team_id: cdktf.stringToTerraform(this._teamId),
      log_sink_id: cdktf.stringToTerraform(this._logSinkId),
      name: cdktf.stringToTerraform(this._name),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      team_id: {
        value: cdktf.stringToHclTerraform(this._teamId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      log_sink_id: {
        value: cdktf.stringToHclTerraform(this._logSinkId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
