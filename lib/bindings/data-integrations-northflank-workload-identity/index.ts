// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataIntegrationsNorthflankWorkloadIdentityConfig extends cdktf.TerraformMetaArguments {
  /**
  * Team to search in. Default: the provider's `team_id`, then the token's own team or organisation.
  *
  */
  readonly teamId?: string;
  /**
  * Id of the workload identity in Northflank. Set either this or `name`.
  *
  */
  readonly workloadIdentityId?: string;
  /**
  * Name of the workload identity. Set either this or the id.
  *
  */
  readonly name?: string;
}
export interface DataIntegrationsNorthflankWorkloadIdentityRestrictionsProjects {
}

export function dataIntegrationsNorthflankWorkloadIdentityRestrictionsProjectsToTerraform(struct?: DataIntegrationsNorthflankWorkloadIdentityRestrictionsProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsNorthflankWorkloadIdentityRestrictionsProjectsToHclTerraform(struct?: DataIntegrationsNorthflankWorkloadIdentityRestrictionsProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsNorthflankWorkloadIdentityRestrictionsProjectsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsNorthflankWorkloadIdentityRestrictionsProjects | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsNorthflankWorkloadIdentityRestrictionsProjects | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // enabled - computed: true, optional: false, required: false
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }

  // items - computed: true, optional: false, required: false
  public get items() {
    return cdktf.Fn.tolist(this.getListAttribute('items'));
  }
}
export interface DataIntegrationsNorthflankWorkloadIdentityRestrictionsTags {
}

export function dataIntegrationsNorthflankWorkloadIdentityRestrictionsTagsToTerraform(struct?: DataIntegrationsNorthflankWorkloadIdentityRestrictionsTags): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsNorthflankWorkloadIdentityRestrictionsTagsToHclTerraform(struct?: DataIntegrationsNorthflankWorkloadIdentityRestrictionsTags): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsNorthflankWorkloadIdentityRestrictionsTagsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsNorthflankWorkloadIdentityRestrictionsTags | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsNorthflankWorkloadIdentityRestrictionsTags | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // enabled - computed: true, optional: false, required: false
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }

  // items - computed: true, optional: false, required: false
  public get items() {
    return cdktf.Fn.tolist(this.getListAttribute('items'));
  }

  // match_condition - computed: true, optional: false, required: false
  public get matchCondition() {
    return this.getStringAttribute('match_condition');
  }
}
export interface DataIntegrationsNorthflankWorkloadIdentityRestrictions {
}

export function dataIntegrationsNorthflankWorkloadIdentityRestrictionsToTerraform(struct?: DataIntegrationsNorthflankWorkloadIdentityRestrictions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsNorthflankWorkloadIdentityRestrictionsToHclTerraform(struct?: DataIntegrationsNorthflankWorkloadIdentityRestrictions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsNorthflankWorkloadIdentityRestrictionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsNorthflankWorkloadIdentityRestrictions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsNorthflankWorkloadIdentityRestrictions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // projects - computed: true, optional: false, required: false
  private _projects = new DataIntegrationsNorthflankWorkloadIdentityRestrictionsProjectsOutputReference(this, "projects");
  public get projects() {
    return this._projects;
  }

  // tags - computed: true, optional: false, required: false
  private _tags = new DataIntegrationsNorthflankWorkloadIdentityRestrictionsTagsOutputReference(this, "tags");
  public get tags() {
    return this._tags;
  }

  // workload_types - computed: true, optional: false, required: false
  public get workloadTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('workload_types'));
  }
}

/**
* Represents a integrations_northflank_workload_identity
*/
export class DataIntegrationsNorthflankWorkloadIdentity extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_northflank_workload_identity";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataIntegrationsNorthflankWorkloadIdentity resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataIntegrationsNorthflankWorkloadIdentity to import
  * @param importFromId The id of the existing DataIntegrationsNorthflankWorkloadIdentity that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataIntegrationsNorthflankWorkloadIdentity to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_northflank_workload_identity", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_northflank_workload_identity Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataIntegrationsNorthflankWorkloadIdentityConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataIntegrationsNorthflankWorkloadIdentityConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'integrations_northflank_workload_identity',
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
    this._workloadIdentityId = config.workloadIdentityId;
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

  // workload_identity_id - computed: true, optional: true, required: false
  private _workloadIdentityId?: string; 
  public get workloadIdentityId() {
    return this.getStringAttribute('workload_identity_id');
  }
  public set workloadIdentityId(value: string) {
    this._workloadIdentityId = value;
  }
  public resetWorkloadIdentityId() {
    this._workloadIdentityId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get workloadIdentityIdInput() {
    return this._workloadIdentityId;
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

  // priority - computed: true, optional: false, required: false
  public get priority() {
    return this.getNumberAttribute('priority');
  }

  // provider_type - computed: true, optional: false, required: false
  public get providerType() {
    return this.getStringAttribute('provider_type');
  }

  // provider_link_id - computed: true, optional: false, required: false
  public get providerLinkId() {
    return this.getStringAttribute('provider_link_id');
  }

  // role_mode - computed: true, optional: false, required: false
  public get roleMode() {
    return this.getStringAttribute('role_mode');
  }

  // provider_setup_mode - computed: true, optional: false, required: false
  public get providerSetupMode() {
    return this.getStringAttribute('provider_setup_mode');
  }

  // policy_document - computed: true, optional: false, required: false
  public get policyDocument() {
    return this.getStringAttribute('policy_document');
  }

  // role_name - computed: true, optional: false, required: false
  public get roleName() {
    return this.getStringAttribute('role_name');
  }

  // role_path - computed: true, optional: false, required: false
  public get rolePath() {
    return this.getStringAttribute('role_path');
  }

  // existing_role_arn - computed: true, optional: false, required: false
  public get existingRoleArn() {
    return this.getStringAttribute('existing_role_arn');
  }

  // permissions - computed: true, optional: false, required: false
  public get permissions() {
    return cdktf.Fn.tolist(this.getListAttribute('permissions'));
  }

  // existing_role_audience - computed: true, optional: false, required: false
  public get existingRoleAudience() {
    return this.getStringAttribute('existing_role_audience');
  }

  // existing_role_impersonation_url - computed: true, optional: false, required: false
  public get existingRoleImpersonationUrl() {
    return this.getStringAttribute('existing_role_impersonation_url');
  }

  // role_id - computed: true, optional: false, required: false
  public get roleId() {
    return this.getStringAttribute('role_id');
  }

  // scope - computed: true, optional: false, required: false
  public get scope() {
    return this.getStringAttribute('scope');
  }

  // restrictions - computed: true, optional: false, required: false
  private _restrictions = new DataIntegrationsNorthflankWorkloadIdentityRestrictionsOutputReference(this, "restrictions");
  public get restrictions() {
    return this._restrictions;
  }

  // arn - computed: true, optional: false, required: false
  public get arn() {
    return this.getStringAttribute('arn');
  }

  // audience - computed: true, optional: false, required: false
  public get audience() {
    return this.getStringAttribute('audience');
  }

  // impersonation_url - computed: true, optional: false, required: false
  public get impersonationUrl() {
    return this.getStringAttribute('impersonation_url');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // status_updated_at - computed: true, optional: false, required: false
  public get statusUpdatedAt() {
    return this.getStringAttribute('status_updated_at');
  }

  // errors - computed: true, optional: false, required: false
  public get errors() {
    return this.getListAttribute('errors');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      team_id: cdktf.stringToTerraform(this._teamId),
      workload_identity_id: cdktf.stringToTerraform(this._workloadIdentityId),
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
      workload_identity_id: {
        value: cdktf.stringToHclTerraform(this._workloadIdentityId),
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
