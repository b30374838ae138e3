// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataIntegrationsNorthflankAuditLogSinkConfig extends cdktf.TerraformMetaArguments {
  /**
  * Team to search in. Default: the provider's `team_id`, then the token's own team or organisation.
  *
  */
  readonly teamId?: string;
  /**
  * Id of the audit log sink in Northflank. Set either this or `name`.
  *
  */
  readonly auditLogSinkId?: string;
  /**
  * Name of the audit log sink. Set either this or the id.
  *
  */
  readonly name?: string;
}
export interface DataIntegrationsNorthflankAuditLogSinkSinkDataAuth {
}

export function dataIntegrationsNorthflankAuditLogSinkSinkDataAuthToTerraform(struct?: DataIntegrationsNorthflankAuditLogSinkSinkDataAuth): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsNorthflankAuditLogSinkSinkDataAuthToHclTerraform(struct?: DataIntegrationsNorthflankAuditLogSinkSinkDataAuth): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsNorthflankAuditLogSinkSinkDataAuthOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsNorthflankAuditLogSinkSinkDataAuth | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsNorthflankAuditLogSinkSinkDataAuth | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // access_key_id - computed: true, optional: false, required: false
  public get accessKeyId() {
    return this.getStringAttribute('access_key_id');
  }
}
export interface DataIntegrationsNorthflankAuditLogSinkSinkData {
}

export function dataIntegrationsNorthflankAuditLogSinkSinkDataToTerraform(struct?: DataIntegrationsNorthflankAuditLogSinkSinkData): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsNorthflankAuditLogSinkSinkDataToHclTerraform(struct?: DataIntegrationsNorthflankAuditLogSinkSinkData): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsNorthflankAuditLogSinkSinkDataOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsNorthflankAuditLogSinkSinkData | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsNorthflankAuditLogSinkSinkData | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // endpoint - computed: true, optional: false, required: false
  public get endpoint() {
    return this.getStringAttribute('endpoint');
  }

  // region - computed: true, optional: false, required: false
  public get region() {
    return this.getStringAttribute('region');
  }

  // bucket - computed: true, optional: false, required: false
  public get bucket() {
    return this.getStringAttribute('bucket');
  }

  // compression - computed: true, optional: false, required: false
  public get compression() {
    return this.getStringAttribute('compression');
  }

  // path_prefix - computed: true, optional: false, required: false
  public get pathPrefix() {
    return this.getStringAttribute('path_prefix');
  }

  // auth - computed: true, optional: false, required: false
  private _auth = new DataIntegrationsNorthflankAuditLogSinkSinkDataAuthOutputReference(this, "auth");
  public get auth() {
    return this._auth;
  }
}

/**
* Represents a integrations_northflank_audit_log_sink
*/
export class DataIntegrationsNorthflankAuditLogSink extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_northflank_audit_log_sink";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataIntegrationsNorthflankAuditLogSink resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataIntegrationsNorthflankAuditLogSink to import
  * @param importFromId The id of the existing DataIntegrationsNorthflankAuditLogSink that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataIntegrationsNorthflankAuditLogSink to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_northflank_audit_log_sink", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_northflank_audit_log_sink Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataIntegrationsNorthflankAuditLogSinkConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataIntegrationsNorthflankAuditLogSinkConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'integrations_northflank_audit_log_sink',
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
    this._auditLogSinkId = config.auditLogSinkId;
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

  // audit_log_sink_id - computed: true, optional: true, required: false
  private _auditLogSinkId?: string; 
  public get auditLogSinkId() {
    return this.getStringAttribute('audit_log_sink_id');
  }
  public set auditLogSinkId(value: string) {
    this._auditLogSinkId = value;
  }
  public resetAuditLogSinkId() {
    this._auditLogSinkId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get auditLogSinkIdInput() {
    return this._auditLogSinkId;
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

  // include_spec - computed: true, optional: false, required: false
  public get includeSpec() {
    return this.getBooleanAttribute('include_spec');
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

  // sink_data - computed: true, optional: false, required: false
  private _sinkData = new DataIntegrationsNorthflankAuditLogSinkSinkDataOutputReference(this, "sink_data");
  public get sinkData() {
    return this._sinkData;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      team_id: cdktf.stringToTerraform(this._teamId),
      audit_log_sink_id: cdktf.stringToTerraform(this._auditLogSinkId),
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
      audit_log_sink_id: {
        value: cdktf.stringToHclTerraform(this._auditLogSinkId),
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
