// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface NorthflankCloudProviderIntegrationConfig extends cdktf.TerraformMetaArguments {
  /**
  * Team that the integration belongs to. Default: the provider's `team_id`, then the token's own team or organisation. A change replaces the integration, and so does a change of the provider's `team_id` if it was created with that value.
  *
  */
  readonly teamId?: string;
  /**
  * Name, 3 to 39 characters. The id is derived from the name, so names that differ only in case collide. A change replaces the integration.
  *
  */
  readonly name: string;
  /**
  * Cloud provider (`provider` in Northflank's API): `aws`, `aws-eusc`, `azure`, `civo`, `gcp`, `oci`, `byok`, `cloudflare`, `coreweave`, `aiven`, `backblaze`, `akamai`, `nebius`, `planetscale`. A change replaces the integration.
  *
  */
  readonly cloudProvider: string;
  /**
  * Description, at most 200 characters. Northflank cannot clear it: if it is removed from the configuration or set to `""`, Northflank's value is kept.
  *
  */
  readonly description?: string;
  /**
  * What the integration may be used for: `byoc`, `byoc-static-egress`, `byoc-custom-launch-templates`, `byoc-custom-vpc`, `byoc-logs`, `cloudfront`, `route53`, `registry-pull`, `registry-push`, `opentofu`, `workload-identity`, `workload-identity-managed`. `[]` clears the list. If omitted, Northflank's value is kept; a new integration has no features.
  *
  */
  readonly features?: string[];
  /**
  * Which teams of the organisation may use the integration. `enabled` with an empty `team_ids` allows no team. If omitted, Northflank's value is kept; a new integration is available to all teams.
  *
  */
  readonly restrictions?: NorthflankCloudProviderIntegrationRestrictions;
  /**
  * Required with cloud_provider `aws` and `aws-eusc`. With another, the plan warns. `{}` is an error, because `authentication_mode` is required.
  *
  */
  readonly aws?: NorthflankCloudProviderIntegrationAws;
  /**
  * Required with cloud_provider `gcp`. With another, the plan warns.
  *
  */
  readonly gcp?: NorthflankCloudProviderIntegrationGcp;
  /**
  * Required with cloud_provider `cloudflare`. With another, the plan warns.
  *
  */
  readonly cloudflare?: NorthflankCloudProviderIntegrationCloudflare;
  /**
  * Only with cloud_provider `byok`. If omitted or empty, Northflank decides.
  *
  */
  readonly byok?: NorthflankCloudProviderIntegrationByok;
  /**
  * Credentials of the cloud account: exactly those that `cloud_provider` and the mode require, always sent together. `gcp` with `crossAccountRole` takes none. Northflank accepts credentials without sufficient rights on running clusters; it can then no longer manage those clusters.
  *
  */
  readonly credentials?: NorthflankCloudProviderIntegrationCredentials;
  /**
  * How changes are sent: `patch`, or the older `post`. `post` supports only `description` and `credentials`, so a change of `features`, `restrictions` or a member of `aws` replaces the integration. Default `patch`.
  *
  */
  readonly updateMethod?: string;
  /**
  * Further members of the object in the registry's API, as a JSON object (use `jsonencode`): for settings that have no attribute here yet. They are merged into the body of requests, objects at every depth; lists and other values are sent as they are, `null` as well. A key that another attribute sends is refused. The keys that are set here are read back as far as the registry returns them, so that drift in them is detected and repaired; what it does not return stays as configured. A key that is removed here is no longer sent, and the registry may keep its value: set it to `null` first to clear it. The value is stored in the state. An import does not read it.
  *
  */
  readonly additionalFields?: string;
  /**
  * Secret members of the object in the registry's API that have no attribute here yet, as a JSON object. They are merged into the body, like `additional_fields`, when credentials are sent, and never read back. A `null` equals omitted. A key that another attribute sends, or that `additional_fields` has, is refused.
  *
  */
  readonly additionalCredentials?: string;
  /**
  * Whether the credentials are managed elsewhere: in the registry, or by another tool. With `true`, none can be set, none is required and none is sent, and a rotation by others is not drift; an object that requires credentials cannot be created or replaced. If omitted: `true` after an import until the configuration sets credentials, and `false` for objects created here. Without it, a configuration that sets none of the credentials that were sent before is an error.
  *
  */
  readonly externalCredentials?: boolean | cdktf.IResolvable;
  /**
  * Switches to explicit control: credentials are sent again only when this number changes. Required for ephemeral values that differ in every run. If omitted, changed credentials are detected automatically. A credential in `ignore_changes` is neither compared nor sent after the creation, regardless of this number.
  *
  */
  readonly credentialsVersion?: number;
  /**
  * What to do when the registry reports that another user changed or recreated the object, so that its credentials may have been replaced: `warn`, `reapply` (send them again) or `ignore`. The warning is repeated until credentials are sent again, or until `ignore` is applied, which accepts the current object; afterwards, you can set `warn` again. Default `warn`.
  *
  */
  readonly onExternalChange?: string;
  /**
  * Timeouts after which operations are cancelled.
  *
  */
  readonly timeouts?: NorthflankCloudProviderIntegrationTimeouts;
}
export interface NorthflankCloudProviderIntegrationRestrictions {
  /**
  * Whether only the teams in `team_ids` may use the integration.
  *
  */
  readonly enabled: boolean | cdktf.IResolvable;
  /**
  * Ids of the teams that may use the integration. Default: none.
  *
  */
  readonly teamIds?: string[];
}

export function northflankCloudProviderIntegrationRestrictionsToTerraform(struct?: NorthflankCloudProviderIntegrationRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    team_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.teamIds),
  }
}


export function northflankCloudProviderIntegrationRestrictionsToHclTerraform(struct?: NorthflankCloudProviderIntegrationRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    team_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.teamIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankCloudProviderIntegrationRestrictionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankCloudProviderIntegrationRestrictions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._teamIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.teamIds = this._teamIds;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankCloudProviderIntegrationRestrictions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._enabled = undefined;
      this._teamIds = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._enabled = value.enabled;
      this._teamIds = value.teamIds;
    }
  }

  // enabled - computed: true, optional: false, required: true
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // team_ids - computed: true, optional: true, required: false
  private _teamIds?: string[]; 
  public get teamIds() {
    return cdktf.Fn.tolist(this.getListAttribute('team_ids'));
  }
  public set teamIds(value: string[]) {
    this._teamIds = value;
  }
  public resetTeamIds() {
    this._teamIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamIdsInput() {
    return this._teamIds;
  }
}
export interface NorthflankCloudProviderIntegrationAwsPermissionVersions {
  /**
  * Version of the permissions required by clusters in your own account.
  *
  */
  readonly byoc?: number;
}

export function northflankCloudProviderIntegrationAwsPermissionVersionsToTerraform(struct?: NorthflankCloudProviderIntegrationAwsPermissionVersions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    byoc: cdktf.numberToTerraform(struct!.byoc),
  }
}


export function northflankCloudProviderIntegrationAwsPermissionVersionsToHclTerraform(struct?: NorthflankCloudProviderIntegrationAwsPermissionVersions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    byoc: {
      value: cdktf.numberToHclTerraform(struct!.byoc),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankCloudProviderIntegrationAwsPermissionVersionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankCloudProviderIntegrationAwsPermissionVersions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._byoc !== undefined) {
      hasAnyValues = true;
      internalValueResult.byoc = this._byoc;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankCloudProviderIntegrationAwsPermissionVersions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._byoc = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._byoc = value.byoc;
    }
  }

  // byoc - computed: true, optional: true, required: false
  private _byoc?: number; 
  public get byoc() {
    return this.getNumberAttribute('byoc');
  }
  public set byoc(value: number) {
    this._byoc = value;
  }
  public resetByoc() {
    this._byoc = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get byocInput() {
    return this._byoc;
  }
}
export interface NorthflankCloudProviderIntegrationAws {
  /**
  * `accessKey` or `crossAccountRole`. A change is made in place and requires the credentials of the new mode.
  *
  */
  readonly authenticationMode: string;
  /**
  * How permissions are checked: `enabled`, `disabled`, `ignore-implicit-deny-by-organization`. If omitted, Northflank decides.
  *
  */
  readonly permissionCheckLevel?: string;
  /**
  * Which permission versions are checked. If omitted or empty, Northflank decides.
  *
  */
  readonly permissionVersions?: NorthflankCloudProviderIntegrationAwsPermissionVersions;
}

export function northflankCloudProviderIntegrationAwsToTerraform(struct?: NorthflankCloudProviderIntegrationAws | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    authentication_mode: cdktf.stringToTerraform(struct!.authenticationMode),
    permission_check_level: cdktf.stringToTerraform(struct!.permissionCheckLevel),
    permission_versions: northflankCloudProviderIntegrationAwsPermissionVersionsToTerraform(struct!.permissionVersions),
  }
}


export function northflankCloudProviderIntegrationAwsToHclTerraform(struct?: NorthflankCloudProviderIntegrationAws | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    authentication_mode: {
      value: cdktf.stringToHclTerraform(struct!.authenticationMode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    permission_check_level: {
      value: cdktf.stringToHclTerraform(struct!.permissionCheckLevel),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    permission_versions: {
      value: northflankCloudProviderIntegrationAwsPermissionVersionsToHclTerraform(struct!.permissionVersions),
      isBlock: false,
      type: "list",
      storageClassType: "NorthflankCloudProviderIntegrationAwsPermissionVersions",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankCloudProviderIntegrationAwsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankCloudProviderIntegrationAws | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authenticationMode !== undefined) {
      hasAnyValues = true;
      internalValueResult.authenticationMode = this._authenticationMode;
    }
    if (this._permissionCheckLevel !== undefined) {
      hasAnyValues = true;
      internalValueResult.permissionCheckLevel = this._permissionCheckLevel;
    }
    if (this._permissionVersions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.permissionVersions = this._permissionVersions?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankCloudProviderIntegrationAws | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authenticationMode = undefined;
      this._permissionCheckLevel = undefined;
      this._permissionVersions.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authenticationMode = value.authenticationMode;
      this._permissionCheckLevel = value.permissionCheckLevel;
      this._permissionVersions.internalValue = value.permissionVersions;
    }
  }

  // authentication_mode - computed: false, optional: false, required: true
  private _authenticationMode?: string; 
  public get authenticationMode() {
    return this.getStringAttribute('authentication_mode');
  }
  public set authenticationMode(value: string) {
    this._authenticationMode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get authenticationModeInput() {
    return this._authenticationMode;
  }

  // permission_check_level - computed: true, optional: true, required: false
  private _permissionCheckLevel?: string; 
  public get permissionCheckLevel() {
    return this.getStringAttribute('permission_check_level');
  }
  public set permissionCheckLevel(value: string) {
    this._permissionCheckLevel = value;
  }
  public resetPermissionCheckLevel() {
    this._permissionCheckLevel = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get permissionCheckLevelInput() {
    return this._permissionCheckLevel;
  }

  // permission_versions - computed: true, optional: true, required: false
  private _permissionVersions = new NorthflankCloudProviderIntegrationAwsPermissionVersionsOutputReference(this, "permission_versions");
  public get permissionVersions() {
    return this._permissionVersions;
  }
  public putPermissionVersions(value: NorthflankCloudProviderIntegrationAwsPermissionVersions) {
    this._permissionVersions.internalValue = value;
  }
  public resetPermissionVersions() {
    this._permissionVersions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get permissionVersionsInput() {
    return this._permissionVersions.internalValue;
  }
}
export interface NorthflankCloudProviderIntegrationGcp {
  /**
  * Id of the Google Cloud project. A change replaces the integration.
  *
  */
  readonly projectId: string;
  /**
  * `accessKey` or `crossAccountRole`. A change replaces the integration.
  *
  */
  readonly authenticationMode: string;
}

export function northflankCloudProviderIntegrationGcpToTerraform(struct?: NorthflankCloudProviderIntegrationGcp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    project_id: cdktf.stringToTerraform(struct!.projectId),
    authentication_mode: cdktf.stringToTerraform(struct!.authenticationMode),
  }
}


export function northflankCloudProviderIntegrationGcpToHclTerraform(struct?: NorthflankCloudProviderIntegrationGcp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    project_id: {
      value: cdktf.stringToHclTerraform(struct!.projectId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    authentication_mode: {
      value: cdktf.stringToHclTerraform(struct!.authenticationMode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankCloudProviderIntegrationGcpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankCloudProviderIntegrationGcp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._projectId !== undefined) {
      hasAnyValues = true;
      internalValueResult.projectId = this._projectId;
    }
    if (this._authenticationMode !== undefined) {
      hasAnyValues = true;
      internalValueResult.authenticationMode = this._authenticationMode;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankCloudProviderIntegrationGcp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._projectId = undefined;
      this._authenticationMode = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._projectId = value.projectId;
      this._authenticationMode = value.authenticationMode;
    }
  }

  // project_id - computed: false, optional: false, required: true
  private _projectId?: string; 
  public get projectId() {
    return this.getStringAttribute('project_id');
  }
  public set projectId(value: string) {
    this._projectId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get projectIdInput() {
    return this._projectId;
  }

  // authentication_mode - computed: false, optional: false, required: true
  private _authenticationMode?: string; 
  public get authenticationMode() {
    return this.getStringAttribute('authentication_mode');
  }
  public set authenticationMode(value: string) {
    this._authenticationMode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get authenticationModeInput() {
    return this._authenticationMode;
  }

  // service_account_email - computed: true, optional: false, required: false
  public get serviceAccountEmail() {
    return this.getStringAttribute('service_account_email');
  }
}
export interface NorthflankCloudProviderIntegrationCloudflare {
  /**
  * `apiToken`, `originCAKey` or `globalApiKey`. A change replaces the integration.
  *
  */
  readonly credentialType: string;
}

export function northflankCloudProviderIntegrationCloudflareToTerraform(struct?: NorthflankCloudProviderIntegrationCloudflare | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    credential_type: cdktf.stringToTerraform(struct!.credentialType),
  }
}


export function northflankCloudProviderIntegrationCloudflareToHclTerraform(struct?: NorthflankCloudProviderIntegrationCloudflare | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    credential_type: {
      value: cdktf.stringToHclTerraform(struct!.credentialType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankCloudProviderIntegrationCloudflareOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankCloudProviderIntegrationCloudflare | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._credentialType !== undefined) {
      hasAnyValues = true;
      internalValueResult.credentialType = this._credentialType;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankCloudProviderIntegrationCloudflare | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._credentialType = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._credentialType = value.credentialType;
    }
  }

  // credential_type - computed: false, optional: false, required: true
  private _credentialType?: string; 
  public get credentialType() {
    return this.getStringAttribute('credential_type');
  }
  public set credentialType(value: string) {
    this._credentialType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get credentialTypeInput() {
    return this._credentialType;
  }
}
export interface NorthflankCloudProviderIntegrationByok {
  /**
  * How the cluster is reached: `direct`, `connector`. A change replaces the integration.
  *
  */
  readonly connectionMode?: string;
  /**
  * Whether Northflank verifies the cluster first. A change replaces the integration.
  *
  */
  readonly requireVerification?: boolean | cdktf.IResolvable;
}

export function northflankCloudProviderIntegrationByokToTerraform(struct?: NorthflankCloudProviderIntegrationByok | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    connection_mode: cdktf.stringToTerraform(struct!.connectionMode),
    require_verification: cdktf.booleanToTerraform(struct!.requireVerification),
  }
}


export function northflankCloudProviderIntegrationByokToHclTerraform(struct?: NorthflankCloudProviderIntegrationByok | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    connection_mode: {
      value: cdktf.stringToHclTerraform(struct!.connectionMode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    require_verification: {
      value: cdktf.booleanToHclTerraform(struct!.requireVerification),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankCloudProviderIntegrationByokOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankCloudProviderIntegrationByok | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._connectionMode !== undefined) {
      hasAnyValues = true;
      internalValueResult.connectionMode = this._connectionMode;
    }
    if (this._requireVerification !== undefined) {
      hasAnyValues = true;
      internalValueResult.requireVerification = this._requireVerification;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankCloudProviderIntegrationByok | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._connectionMode = undefined;
      this._requireVerification = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._connectionMode = value.connectionMode;
      this._requireVerification = value.requireVerification;
    }
  }

  // connection_mode - computed: true, optional: true, required: false
  private _connectionMode?: string; 
  public get connectionMode() {
    return this.getStringAttribute('connection_mode');
  }
  public set connectionMode(value: string) {
    this._connectionMode = value;
  }
  public resetConnectionMode() {
    this._connectionMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get connectionModeInput() {
    return this._connectionMode;
  }

  // require_verification - computed: true, optional: true, required: false
  private _requireVerification?: boolean | cdktf.IResolvable; 
  public get requireVerification() {
    return this.getBooleanAttribute('require_verification');
  }
  public set requireVerification(value: boolean | cdktf.IResolvable) {
    this._requireVerification = value;
  }
  public resetRequireVerification() {
    this._requireVerification = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requireVerificationInput() {
    return this._requireVerification;
  }
}
export interface NorthflankCloudProviderIntegrationCredentials {
  /**
  * Access key id; `aws` with `accessKey`.
  *
  */
  readonly accessKey?: string;
  /**
  * Secret access key; `aws` with `accessKey`.
  *
  */
  readonly secretKey?: string;
  /**
  * ARN of the role; `aws` with `crossAccountRole`.
  *
  */
  readonly roleArn?: string;
  /**
  * External id that the role's trust policy requires; `aws` with `crossAccountRole`.
  *
  */
  readonly externalId?: string;
  /**
  * Complete key file as one JSON string; `gcp` with `accessKey`. Sent as written, without a byte order mark; a different layout or order of keys is not a change. `null` means not set; `""` is an error.
  *
  */
  readonly keyfileJson?: string;
  /**
  * Tenant id; `azure`.
  *
  */
  readonly tenantId?: string;
  /**
  * Client id; `azure`.
  *
  */
  readonly clientId?: string;
  /**
  * Object id; `azure`.
  *
  */
  readonly objectId?: string;
  /**
  * Client secret; `azure`.
  *
  */
  readonly secret?: string;
  /**
  * Subscription id; `azure`.
  *
  */
  readonly subscriptionId?: string;
  /**
  * API key or token; `civo`, `coreweave`, `cloudflare`, `aiven`.
  *
  */
  readonly apiKey?: string;
  /**
  * E-mail address that belongs to `api_key`; `cloudflare` with `globalApiKey`.
  *
  */
  readonly email?: string;
  /**
  * Region; `oci`.
  *
  */
  readonly region?: string;
  /**
  * OCID of the tenancy; `oci`.
  *
  */
  readonly tenancyId?: string;
  /**
  * OCID of the user; `oci`.
  *
  */
  readonly userId?: string;
  /**
  * Fingerprint of the key; `oci`.
  *
  */
  readonly fingerprint?: string;
  /**
  * Private key in PEM form; `oci`.
  *
  */
  readonly privateKey?: string;
  /**
  * Passphrase of `private_key`; optional with `oci`.
  *
  */
  readonly passphrase?: string;
  /**
  * OCID of the compartment; `oci`.
  *
  */
  readonly compartmentId?: string;
  /**
  * Kubeconfig of the cluster; optional with `byok`.
  *
  */
  readonly kubeconfig?: string;
  /**
  * Id of the service account; `nebius`.
  *
  */
  readonly serviceAccountId?: string;
  /**
  * Id of the public key; `nebius`.
  *
  */
  readonly publicKeyId?: string;
  /**
  * Private key in PEM form; `nebius`.
  *
  */
  readonly privateKeyPem?: string;
  /**
  * Id of the application key; `backblaze`.
  *
  */
  readonly applicationKeyId?: string;
  /**
  * Application key; `backblaze`.
  *
  */
  readonly applicationKey?: string;
  /**
  * Host of the API; `akamai`.
  *
  */
  readonly host?: string;
  /**
  * Access token; `akamai`.
  *
  */
  readonly accessToken?: string;
  /**
  * Client token; `akamai`.
  *
  */
  readonly clientToken?: string;
  /**
  * Client secret; `akamai`.
  *
  */
  readonly clientSecret?: string;
  /**
  * Id of the service token; `planetscale`.
  *
  */
  readonly serviceTokenId?: string;
  /**
  * Service token; `planetscale`.
  *
  */
  readonly serviceToken?: string;
}

export function northflankCloudProviderIntegrationCredentialsToTerraform(struct?: NorthflankCloudProviderIntegrationCredentials | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    access_key: cdktf.stringToTerraform(struct!.accessKey),
    secret_key: cdktf.stringToTerraform(struct!.secretKey),
    role_arn: cdktf.stringToTerraform(struct!.roleArn),
    external_id: cdktf.stringToTerraform(struct!.externalId),
    keyfile_json: cdktf.stringToTerraform(struct!.keyfileJson),
    tenant_id: cdktf.stringToTerraform(struct!.tenantId),
    client_id: cdktf.stringToTerraform(struct!.clientId),
    object_id: cdktf.stringToTerraform(struct!.objectId),
    secret: cdktf.stringToTerraform(struct!.secret),
    subscription_id: cdktf.stringToTerraform(struct!.subscriptionId),
    api_key: cdktf.stringToTerraform(struct!.apiKey),
    email: cdktf.stringToTerraform(struct!.email),
    region: cdktf.stringToTerraform(struct!.region),
    tenancy_id: cdktf.stringToTerraform(struct!.tenancyId),
    user_id: cdktf.stringToTerraform(struct!.userId),
    fingerprint: cdktf.stringToTerraform(struct!.fingerprint),
    private_key: cdktf.stringToTerraform(struct!.privateKey),
    passphrase: cdktf.stringToTerraform(struct!.passphrase),
    compartment_id: cdktf.stringToTerraform(struct!.compartmentId),
    kubeconfig: cdktf.stringToTerraform(struct!.kubeconfig),
    service_account_id: cdktf.stringToTerraform(struct!.serviceAccountId),
    public_key_id: cdktf.stringToTerraform(struct!.publicKeyId),
    private_key_pem: cdktf.stringToTerraform(struct!.privateKeyPem),
    application_key_id: cdktf.stringToTerraform(struct!.applicationKeyId),
    application_key: cdktf.stringToTerraform(struct!.applicationKey),
    host: cdktf.stringToTerraform(struct!.host),
    access_token: cdktf.stringToTerraform(struct!.accessToken),
    client_token: cdktf.stringToTerraform(struct!.clientToken),
    client_secret: cdktf.stringToTerraform(struct!.clientSecret),
    service_token_id: cdktf.stringToTerraform(struct!.serviceTokenId),
    service_token: cdktf.stringToTerraform(struct!.serviceToken),
  }
}


export function northflankCloudProviderIntegrationCredentialsToHclTerraform(struct?: NorthflankCloudProviderIntegrationCredentials | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    access_key: {
      value: cdktf.stringToHclTerraform(struct!.accessKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    secret_key: {
      value: cdktf.stringToHclTerraform(struct!.secretKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role_arn: {
      value: cdktf.stringToHclTerraform(struct!.roleArn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    external_id: {
      value: cdktf.stringToHclTerraform(struct!.externalId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    keyfile_json: {
      value: cdktf.stringToHclTerraform(struct!.keyfileJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tenant_id: {
      value: cdktf.stringToHclTerraform(struct!.tenantId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_id: {
      value: cdktf.stringToHclTerraform(struct!.clientId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    object_id: {
      value: cdktf.stringToHclTerraform(struct!.objectId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    secret: {
      value: cdktf.stringToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    subscription_id: {
      value: cdktf.stringToHclTerraform(struct!.subscriptionId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    api_key: {
      value: cdktf.stringToHclTerraform(struct!.apiKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    region: {
      value: cdktf.stringToHclTerraform(struct!.region),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tenancy_id: {
      value: cdktf.stringToHclTerraform(struct!.tenancyId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    user_id: {
      value: cdktf.stringToHclTerraform(struct!.userId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    fingerprint: {
      value: cdktf.stringToHclTerraform(struct!.fingerprint),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    private_key: {
      value: cdktf.stringToHclTerraform(struct!.privateKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    passphrase: {
      value: cdktf.stringToHclTerraform(struct!.passphrase),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    compartment_id: {
      value: cdktf.stringToHclTerraform(struct!.compartmentId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    kubeconfig: {
      value: cdktf.stringToHclTerraform(struct!.kubeconfig),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    service_account_id: {
      value: cdktf.stringToHclTerraform(struct!.serviceAccountId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    public_key_id: {
      value: cdktf.stringToHclTerraform(struct!.publicKeyId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    private_key_pem: {
      value: cdktf.stringToHclTerraform(struct!.privateKeyPem),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    application_key_id: {
      value: cdktf.stringToHclTerraform(struct!.applicationKeyId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    application_key: {
      value: cdktf.stringToHclTerraform(struct!.applicationKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    host: {
      value: cdktf.stringToHclTerraform(struct!.host),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    access_token: {
      value: cdktf.stringToHclTerraform(struct!.accessToken),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_token: {
      value: cdktf.stringToHclTerraform(struct!.clientToken),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_secret: {
      value: cdktf.stringToHclTerraform(struct!.clientSecret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    service_token_id: {
      value: cdktf.stringToHclTerraform(struct!.serviceTokenId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    service_token: {
      value: cdktf.stringToHclTerraform(struct!.serviceToken),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankCloudProviderIntegrationCredentialsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankCloudProviderIntegrationCredentials | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._accessKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.accessKey = this._accessKey;
    }
    if (this._secretKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.secretKey = this._secretKey;
    }
    if (this._roleArn !== undefined) {
      hasAnyValues = true;
      internalValueResult.roleArn = this._roleArn;
    }
    if (this._externalId !== undefined) {
      hasAnyValues = true;
      internalValueResult.externalId = this._externalId;
    }
    if (this._keyfileJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.keyfileJson = this._keyfileJson;
    }
    if (this._tenantId !== undefined) {
      hasAnyValues = true;
      internalValueResult.tenantId = this._tenantId;
    }
    if (this._clientId !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientId = this._clientId;
    }
    if (this._objectId !== undefined) {
      hasAnyValues = true;
      internalValueResult.objectId = this._objectId;
    }
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    if (this._subscriptionId !== undefined) {
      hasAnyValues = true;
      internalValueResult.subscriptionId = this._subscriptionId;
    }
    if (this._apiKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.apiKey = this._apiKey;
    }
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    if (this._region !== undefined) {
      hasAnyValues = true;
      internalValueResult.region = this._region;
    }
    if (this._tenancyId !== undefined) {
      hasAnyValues = true;
      internalValueResult.tenancyId = this._tenancyId;
    }
    if (this._userId !== undefined) {
      hasAnyValues = true;
      internalValueResult.userId = this._userId;
    }
    if (this._fingerprint !== undefined) {
      hasAnyValues = true;
      internalValueResult.fingerprint = this._fingerprint;
    }
    if (this._privateKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.privateKey = this._privateKey;
    }
    if (this._passphrase !== undefined) {
      hasAnyValues = true;
      internalValueResult.passphrase = this._passphrase;
    }
    if (this._compartmentId !== undefined) {
      hasAnyValues = true;
      internalValueResult.compartmentId = this._compartmentId;
    }
    if (this._kubeconfig !== undefined) {
      hasAnyValues = true;
      internalValueResult.kubeconfig = this._kubeconfig;
    }
    if (this._serviceAccountId !== undefined) {
      hasAnyValues = true;
      internalValueResult.serviceAccountId = this._serviceAccountId;
    }
    if (this._publicKeyId !== undefined) {
      hasAnyValues = true;
      internalValueResult.publicKeyId = this._publicKeyId;
    }
    if (this._privateKeyPem !== undefined) {
      hasAnyValues = true;
      internalValueResult.privateKeyPem = this._privateKeyPem;
    }
    if (this._applicationKeyId !== undefined) {
      hasAnyValues = true;
      internalValueResult.applicationKeyId = this._applicationKeyId;
    }
    if (this._applicationKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.applicationKey = this._applicationKey;
    }
    if (this._host !== undefined) {
      hasAnyValues = true;
      internalValueResult.host = this._host;
    }
    if (this._accessToken !== undefined) {
      hasAnyValues = true;
      internalValueResult.accessToken = this._accessToken;
    }
    if (this._clientToken !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientToken = this._clientToken;
    }
    if (this._clientSecret !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientSecret = this._clientSecret;
    }
    if (this._serviceTokenId !== undefined) {
      hasAnyValues = true;
      internalValueResult.serviceTokenId = this._serviceTokenId;
    }
    if (this._serviceToken !== undefined) {
      hasAnyValues = true;
      internalValueResult.serviceToken = this._serviceToken;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankCloudProviderIntegrationCredentials | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._accessKey = undefined;
      this._secretKey = undefined;
      this._roleArn = undefined;
      this._externalId = undefined;
      this._keyfileJson = undefined;
      this._tenantId = undefined;
      this._clientId = undefined;
      this._objectId = undefined;
      this._secret = undefined;
      this._subscriptionId = undefined;
      this._apiKey = undefined;
      this._email = undefined;
      this._region = undefined;
      this._tenancyId = undefined;
      this._userId = undefined;
      this._fingerprint = undefined;
      this._privateKey = undefined;
      this._passphrase = undefined;
      this._compartmentId = undefined;
      this._kubeconfig = undefined;
      this._serviceAccountId = undefined;
      this._publicKeyId = undefined;
      this._privateKeyPem = undefined;
      this._applicationKeyId = undefined;
      this._applicationKey = undefined;
      this._host = undefined;
      this._accessToken = undefined;
      this._clientToken = undefined;
      this._clientSecret = undefined;
      this._serviceTokenId = undefined;
      this._serviceToken = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._accessKey = value.accessKey;
      this._secretKey = value.secretKey;
      this._roleArn = value.roleArn;
      this._externalId = value.externalId;
      this._keyfileJson = value.keyfileJson;
      this._tenantId = value.tenantId;
      this._clientId = value.clientId;
      this._objectId = value.objectId;
      this._secret = value.secret;
      this._subscriptionId = value.subscriptionId;
      this._apiKey = value.apiKey;
      this._email = value.email;
      this._region = value.region;
      this._tenancyId = value.tenancyId;
      this._userId = value.userId;
      this._fingerprint = value.fingerprint;
      this._privateKey = value.privateKey;
      this._passphrase = value.passphrase;
      this._compartmentId = value.compartmentId;
      this._kubeconfig = value.kubeconfig;
      this._serviceAccountId = value.serviceAccountId;
      this._publicKeyId = value.publicKeyId;
      this._privateKeyPem = value.privateKeyPem;
      this._applicationKeyId = value.applicationKeyId;
      this._applicationKey = value.applicationKey;
      this._host = value.host;
      this._accessToken = value.accessToken;
      this._clientToken = value.clientToken;
      this._clientSecret = value.clientSecret;
      this._serviceTokenId = value.serviceTokenId;
      this._serviceToken = value.serviceToken;
    }
  }

  // access_key - computed: false, optional: true, required: false
  private _accessKey?: string; 
  public get accessKey() {
    return this.getStringAttribute('access_key');
  }
  public set accessKey(value: string) {
    this._accessKey = value;
  }
  public resetAccessKey() {
    this._accessKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessKeyInput() {
    return this._accessKey;
  }

  // secret_key - computed: false, optional: true, required: false
  private _secretKey?: string; 
  public get secretKey() {
    return this.getStringAttribute('secret_key');
  }
  public set secretKey(value: string) {
    this._secretKey = value;
  }
  public resetSecretKey() {
    this._secretKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretKeyInput() {
    return this._secretKey;
  }

  // role_arn - computed: false, optional: true, required: false
  private _roleArn?: string; 
  public get roleArn() {
    return this.getStringAttribute('role_arn');
  }
  public set roleArn(value: string) {
    this._roleArn = value;
  }
  public resetRoleArn() {
    this._roleArn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleArnInput() {
    return this._roleArn;
  }

  // external_id - computed: false, optional: true, required: false
  private _externalId?: string; 
  public get externalId() {
    return this.getStringAttribute('external_id');
  }
  public set externalId(value: string) {
    this._externalId = value;
  }
  public resetExternalId() {
    this._externalId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalIdInput() {
    return this._externalId;
  }

  // keyfile_json - computed: false, optional: true, required: false
  private _keyfileJson?: string; 
  public get keyfileJson() {
    return this.getStringAttribute('keyfile_json');
  }
  public set keyfileJson(value: string) {
    this._keyfileJson = value;
  }
  public resetKeyfileJson() {
    this._keyfileJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyfileJsonInput() {
    return this._keyfileJson;
  }

  // tenant_id - computed: false, optional: true, required: false
  private _tenantId?: string; 
  public get tenantId() {
    return this.getStringAttribute('tenant_id');
  }
  public set tenantId(value: string) {
    this._tenantId = value;
  }
  public resetTenantId() {
    this._tenantId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tenantIdInput() {
    return this._tenantId;
  }

  // client_id - computed: false, optional: true, required: false
  private _clientId?: string; 
  public get clientId() {
    return this.getStringAttribute('client_id');
  }
  public set clientId(value: string) {
    this._clientId = value;
  }
  public resetClientId() {
    this._clientId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientIdInput() {
    return this._clientId;
  }

  // object_id - computed: false, optional: true, required: false
  private _objectId?: string; 
  public get objectId() {
    return this.getStringAttribute('object_id');
  }
  public set objectId(value: string) {
    this._objectId = value;
  }
  public resetObjectId() {
    this._objectId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get objectIdInput() {
    return this._objectId;
  }

  // secret - computed: false, optional: true, required: false
  private _secret?: string; 
  public get secret() {
    return this.getStringAttribute('secret');
  }
  public set secret(value: string) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }

  // subscription_id - computed: false, optional: true, required: false
  private _subscriptionId?: string; 
  public get subscriptionId() {
    return this.getStringAttribute('subscription_id');
  }
  public set subscriptionId(value: string) {
    this._subscriptionId = value;
  }
  public resetSubscriptionId() {
    this._subscriptionId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subscriptionIdInput() {
    return this._subscriptionId;
  }

  // api_key - computed: false, optional: true, required: false
  private _apiKey?: string; 
  public get apiKey() {
    return this.getStringAttribute('api_key');
  }
  public set apiKey(value: string) {
    this._apiKey = value;
  }
  public resetApiKey() {
    this._apiKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiKeyInput() {
    return this._apiKey;
  }

  // email - computed: false, optional: true, required: false
  private _email?: string; 
  public get email() {
    return this.getStringAttribute('email');
  }
  public set email(value: string) {
    this._email = value;
  }
  public resetEmail() {
    this._email = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email;
  }

  // region - computed: false, optional: true, required: false
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }
  public set region(value: string) {
    this._region = value;
  }
  public resetRegion() {
    this._region = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get regionInput() {
    return this._region;
  }

  // tenancy_id - computed: false, optional: true, required: false
  private _tenancyId?: string; 
  public get tenancyId() {
    return this.getStringAttribute('tenancy_id');
  }
  public set tenancyId(value: string) {
    this._tenancyId = value;
  }
  public resetTenancyId() {
    this._tenancyId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tenancyIdInput() {
    return this._tenancyId;
  }

  // user_id - computed: false, optional: true, required: false
  private _userId?: string; 
  public get userId() {
    return this.getStringAttribute('user_id');
  }
  public set userId(value: string) {
    this._userId = value;
  }
  public resetUserId() {
    this._userId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userIdInput() {
    return this._userId;
  }

  // fingerprint - computed: false, optional: true, required: false
  private _fingerprint?: string; 
  public get fingerprint() {
    return this.getStringAttribute('fingerprint');
  }
  public set fingerprint(value: string) {
    this._fingerprint = value;
  }
  public resetFingerprint() {
    this._fingerprint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fingerprintInput() {
    return this._fingerprint;
  }

  // private_key - computed: false, optional: true, required: false
  private _privateKey?: string; 
  public get privateKey() {
    return this.getStringAttribute('private_key');
  }
  public set privateKey(value: string) {
    this._privateKey = value;
  }
  public resetPrivateKey() {
    this._privateKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get privateKeyInput() {
    return this._privateKey;
  }

  // passphrase - computed: false, optional: true, required: false
  private _passphrase?: string; 
  public get passphrase() {
    return this.getStringAttribute('passphrase');
  }
  public set passphrase(value: string) {
    this._passphrase = value;
  }
  public resetPassphrase() {
    this._passphrase = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passphraseInput() {
    return this._passphrase;
  }

  // compartment_id - computed: false, optional: true, required: false
  private _compartmentId?: string; 
  public get compartmentId() {
    return this.getStringAttribute('compartment_id');
  }
  public set compartmentId(value: string) {
    this._compartmentId = value;
  }
  public resetCompartmentId() {
    this._compartmentId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get compartmentIdInput() {
    return this._compartmentId;
  }

  // kubeconfig - computed: false, optional: true, required: false
  private _kubeconfig?: string; 
  public get kubeconfig() {
    return this.getStringAttribute('kubeconfig');
  }
  public set kubeconfig(value: string) {
    this._kubeconfig = value;
  }
  public resetKubeconfig() {
    this._kubeconfig = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kubeconfigInput() {
    return this._kubeconfig;
  }

  // service_account_id - computed: false, optional: true, required: false
  private _serviceAccountId?: string; 
  public get serviceAccountId() {
    return this.getStringAttribute('service_account_id');
  }
  public set serviceAccountId(value: string) {
    this._serviceAccountId = value;
  }
  public resetServiceAccountId() {
    this._serviceAccountId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceAccountIdInput() {
    return this._serviceAccountId;
  }

  // public_key_id - computed: false, optional: true, required: false
  private _publicKeyId?: string; 
  public get publicKeyId() {
    return this.getStringAttribute('public_key_id');
  }
  public set publicKeyId(value: string) {
    this._publicKeyId = value;
  }
  public resetPublicKeyId() {
    this._publicKeyId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get publicKeyIdInput() {
    return this._publicKeyId;
  }

  // private_key_pem - computed: false, optional: true, required: false
  private _privateKeyPem?: string; 
  public get privateKeyPem() {
    return this.getStringAttribute('private_key_pem');
  }
  public set privateKeyPem(value: string) {
    this._privateKeyPem = value;
  }
  public resetPrivateKeyPem() {
    this._privateKeyPem = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get privateKeyPemInput() {
    return this._privateKeyPem;
  }

  // application_key_id - computed: false, optional: true, required: false
  private _applicationKeyId?: string; 
  public get applicationKeyId() {
    return this.getStringAttribute('application_key_id');
  }
  public set applicationKeyId(value: string) {
    this._applicationKeyId = value;
  }
  public resetApplicationKeyId() {
    this._applicationKeyId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get applicationKeyIdInput() {
    return this._applicationKeyId;
  }

  // application_key - computed: false, optional: true, required: false
  private _applicationKey?: string; 
  public get applicationKey() {
    return this.getStringAttribute('application_key');
  }
  public set applicationKey(value: string) {
    this._applicationKey = value;
  }
  public resetApplicationKey() {
    this._applicationKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get applicationKeyInput() {
    return this._applicationKey;
  }

  // host - computed: false, optional: true, required: false
  private _host?: string; 
  public get host() {
    return this.getStringAttribute('host');
  }
  public set host(value: string) {
    this._host = value;
  }
  public resetHost() {
    this._host = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hostInput() {
    return this._host;
  }

  // access_token - computed: false, optional: true, required: false
  private _accessToken?: string; 
  public get accessToken() {
    return this.getStringAttribute('access_token');
  }
  public set accessToken(value: string) {
    this._accessToken = value;
  }
  public resetAccessToken() {
    this._accessToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessTokenInput() {
    return this._accessToken;
  }

  // client_token - computed: false, optional: true, required: false
  private _clientToken?: string; 
  public get clientToken() {
    return this.getStringAttribute('client_token');
  }
  public set clientToken(value: string) {
    this._clientToken = value;
  }
  public resetClientToken() {
    this._clientToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientTokenInput() {
    return this._clientToken;
  }

  // client_secret - computed: false, optional: true, required: false
  private _clientSecret?: string; 
  public get clientSecret() {
    return this.getStringAttribute('client_secret');
  }
  public set clientSecret(value: string) {
    this._clientSecret = value;
  }
  public resetClientSecret() {
    this._clientSecret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretInput() {
    return this._clientSecret;
  }

  // service_token_id - computed: false, optional: true, required: false
  private _serviceTokenId?: string; 
  public get serviceTokenId() {
    return this.getStringAttribute('service_token_id');
  }
  public set serviceTokenId(value: string) {
    this._serviceTokenId = value;
  }
  public resetServiceTokenId() {
    this._serviceTokenId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceTokenIdInput() {
    return this._serviceTokenId;
  }

  // service_token - computed: false, optional: true, required: false
  private _serviceToken?: string; 
  public get serviceToken() {
    return this.getStringAttribute('service_token');
  }
  public set serviceToken(value: string) {
    this._serviceToken = value;
  }
  public resetServiceToken() {
    this._serviceToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceTokenInput() {
    return this._serviceToken;
  }
}
export interface NorthflankCloudProviderIntegrationTimeouts {
  /**
  * Timeout of creating, such as `30s` or `5m`. Default `10m`.
  *
  */
  readonly create?: string;
  /**
  * Timeout of reading, such as `30s` or `5m`. Default `10m`.
  *
  */
  readonly read?: string;
  /**
  * Timeout of updating, such as `30s` or `5m`. Default `10m`.
  *
  */
  readonly update?: string;
  /**
  * Timeout of deleting, such as `30s` or `5m`. Default `10m`.
  *
  */
  readonly delete?: string;
}

export function northflankCloudProviderIntegrationTimeoutsToTerraform(struct?: NorthflankCloudProviderIntegrationTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
    read: cdktf.stringToTerraform(struct!.read),
    update: cdktf.stringToTerraform(struct!.update),
    delete: cdktf.stringToTerraform(struct!.delete),
  }
}


export function northflankCloudProviderIntegrationTimeoutsToHclTerraform(struct?: NorthflankCloudProviderIntegrationTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    create: {
      value: cdktf.stringToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    read: {
      value: cdktf.stringToHclTerraform(struct!.read),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    update: {
      value: cdktf.stringToHclTerraform(struct!.update),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    delete: {
      value: cdktf.stringToHclTerraform(struct!.delete),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankCloudProviderIntegrationTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankCloudProviderIntegrationTimeouts | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    if (this._read !== undefined) {
      hasAnyValues = true;
      internalValueResult.read = this._read;
    }
    if (this._update !== undefined) {
      hasAnyValues = true;
      internalValueResult.update = this._update;
    }
    if (this._delete !== undefined) {
      hasAnyValues = true;
      internalValueResult.delete = this._delete;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankCloudProviderIntegrationTimeouts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._read = undefined;
      this._update = undefined;
      this._delete = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
      this._read = value.read;
      this._update = value.update;
      this._delete = value.delete;
    }
  }

  // create - computed: false, optional: true, required: false
  private _create?: string; 
  public get create() {
    return this.getStringAttribute('create');
  }
  public set create(value: string) {
    this._create = value;
  }
  public resetCreate() {
    this._create = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create;
  }

  // read - computed: false, optional: true, required: false
  private _read?: string; 
  public get read() {
    return this.getStringAttribute('read');
  }
  public set read(value: string) {
    this._read = value;
  }
  public resetRead() {
    this._read = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get readInput() {
    return this._read;
  }

  // update - computed: false, optional: true, required: false
  private _update?: string; 
  public get update() {
    return this.getStringAttribute('update');
  }
  public set update(value: string) {
    this._update = value;
  }
  public resetUpdate() {
    this._update = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateInput() {
    return this._update;
  }

  // delete - computed: false, optional: true, required: false
  private _delete?: string; 
  public get delete() {
    return this.getStringAttribute('delete');
  }
  public set delete(value: string) {
    this._delete = value;
  }
  public resetDelete() {
    this._delete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteInput() {
    return this._delete;
  }
}

/**
* Represents a integrations_northflank_cloud_provider_integration
*/
export class NorthflankCloudProviderIntegration extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_northflank_cloud_provider_integration";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a NorthflankCloudProviderIntegration resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the NorthflankCloudProviderIntegration to import
  * @param importFromId The id of the existing NorthflankCloudProviderIntegration that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the NorthflankCloudProviderIntegration to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_northflank_cloud_provider_integration", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_northflank_cloud_provider_integration Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options NorthflankCloudProviderIntegrationConfig
  */
  public constructor(scope: Construct, id: string, config: NorthflankCloudProviderIntegrationConfig) {
    super(scope, id, {
      terraformResourceType: 'integrations_northflank_cloud_provider_integration',
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
    this._name = config.name;
    this._cloudProvider = config.cloudProvider;
    this._description = config.description;
    this._features = config.features;
    this._restrictions.internalValue = config.restrictions;
    this._aws.internalValue = config.aws;
    this._gcp.internalValue = config.gcp;
    this._cloudflare.internalValue = config.cloudflare;
    this._byok.internalValue = config.byok;
    this._credentials.internalValue = config.credentials;
    this._updateMethod = config.updateMethod;
    this._additionalFields = config.additionalFields;
    this._additionalCredentials = config.additionalCredentials;
    this._externalCredentials = config.externalCredentials;
    this._credentialsVersion = config.credentialsVersion;
    this._onExternalChange = config.onExternalChange;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // team_id - computed: true, optional: true, required: false
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

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // cloud_provider - computed: false, optional: false, required: true
  private _cloudProvider?: string; 
  public get cloudProvider() {
    return this.getStringAttribute('cloud_provider');
  }
  public set cloudProvider(value: string) {
    this._cloudProvider = value;
  }
  // Temporarily expose input value. Use with caution.
  public get cloudProviderInput() {
    return this._cloudProvider;
  }

  // description - computed: true, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // features - computed: true, optional: true, required: false
  private _features?: string[]; 
  public get features() {
    return cdktf.Fn.tolist(this.getListAttribute('features'));
  }
  public set features(value: string[]) {
    this._features = value;
  }
  public resetFeatures() {
    this._features = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get featuresInput() {
    return this._features;
  }

  // restrictions - computed: true, optional: true, required: false
  private _restrictions = new NorthflankCloudProviderIntegrationRestrictionsOutputReference(this, "restrictions");
  public get restrictions() {
    return this._restrictions;
  }
  public putRestrictions(value: NorthflankCloudProviderIntegrationRestrictions) {
    this._restrictions.internalValue = value;
  }
  public resetRestrictions() {
    this._restrictions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get restrictionsInput() {
    return this._restrictions.internalValue;
  }

  // aws - computed: false, optional: true, required: false
  private _aws = new NorthflankCloudProviderIntegrationAwsOutputReference(this, "aws");
  public get aws() {
    return this._aws;
  }
  public putAws(value: NorthflankCloudProviderIntegrationAws) {
    this._aws.internalValue = value;
  }
  public resetAws() {
    this._aws.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get awsInput() {
    return this._aws.internalValue;
  }

  // gcp - computed: false, optional: true, required: false
  private _gcp = new NorthflankCloudProviderIntegrationGcpOutputReference(this, "gcp");
  public get gcp() {
    return this._gcp;
  }
  public putGcp(value: NorthflankCloudProviderIntegrationGcp) {
    this._gcp.internalValue = value;
  }
  public resetGcp() {
    this._gcp.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gcpInput() {
    return this._gcp.internalValue;
  }

  // cloudflare - computed: false, optional: true, required: false
  private _cloudflare = new NorthflankCloudProviderIntegrationCloudflareOutputReference(this, "cloudflare");
  public get cloudflare() {
    return this._cloudflare;
  }
  public putCloudflare(value: NorthflankCloudProviderIntegrationCloudflare) {
    this._cloudflare.internalValue = value;
  }
  public resetCloudflare() {
    this._cloudflare.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cloudflareInput() {
    return this._cloudflare.internalValue;
  }

  // byok - computed: true, optional: true, required: false
  private _byok = new NorthflankCloudProviderIntegrationByokOutputReference(this, "byok");
  public get byok() {
    return this._byok;
  }
  public putByok(value: NorthflankCloudProviderIntegrationByok) {
    this._byok.internalValue = value;
  }
  public resetByok() {
    this._byok.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get byokInput() {
    return this._byok.internalValue;
  }

  // credentials - computed: false, optional: true, required: false
  private _credentials = new NorthflankCloudProviderIntegrationCredentialsOutputReference(this, "credentials");
  public get credentials() {
    return this._credentials;
  }
  public putCredentials(value: NorthflankCloudProviderIntegrationCredentials) {
    this._credentials.internalValue = value;
  }
  public resetCredentials() {
    this._credentials.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get credentialsInput() {
    return this._credentials.internalValue;
  }

  // update_method - computed: true, optional: true, required: false
  private _updateMethod?: string; 
  public get updateMethod() {
    return this.getStringAttribute('update_method');
  }
  public set updateMethod(value: string) {
    this._updateMethod = value;
  }
  public resetUpdateMethod() {
    this._updateMethod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateMethodInput() {
    return this._updateMethod;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // integration_id - computed: true, optional: false, required: false
  public get integrationId() {
    return this.getStringAttribute('integration_id');
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // additional_fields - computed: false, optional: true, required: false
  private _additionalFields?: string; 
  public get additionalFields() {
    return this.getStringAttribute('additional_fields');
  }
  public set additionalFields(value: string) {
    this._additionalFields = value;
  }
  public resetAdditionalFields() {
    this._additionalFields = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get additionalFieldsInput() {
    return this._additionalFields;
  }

  // additional_credentials - computed: false, optional: true, required: false
  private _additionalCredentials?: string; 
  public get additionalCredentials() {
    return this.getStringAttribute('additional_credentials');
  }
  public set additionalCredentials(value: string) {
    this._additionalCredentials = value;
  }
  public resetAdditionalCredentials() {
    this._additionalCredentials = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get additionalCredentialsInput() {
    return this._additionalCredentials;
  }

  // external_credentials - computed: true, optional: true, required: false
  private _externalCredentials?: boolean | cdktf.IResolvable; 
  public get externalCredentials() {
    return this.getBooleanAttribute('external_credentials');
  }
  public set externalCredentials(value: boolean | cdktf.IResolvable) {
    this._externalCredentials = value;
  }
  public resetExternalCredentials() {
    this._externalCredentials = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalCredentialsInput() {
    return this._externalCredentials;
  }

  // credentials_version - computed: false, optional: true, required: false
  private _credentialsVersion?: number; 
  public get credentialsVersion() {
    return this.getNumberAttribute('credentials_version');
  }
  public set credentialsVersion(value: number) {
    this._credentialsVersion = value;
  }
  public resetCredentialsVersion() {
    this._credentialsVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get credentialsVersionInput() {
    return this._credentialsVersion;
  }

  // credentials_generation - computed: true, optional: false, required: false
  public get credentialsGeneration() {
    return this.getNumberAttribute('credentials_generation');
  }

  // on_external_change - computed: true, optional: true, required: false
  private _onExternalChange?: string; 
  public get onExternalChange() {
    return this.getStringAttribute('on_external_change');
  }
  public set onExternalChange(value: string) {
    this._onExternalChange = value;
  }
  public resetOnExternalChange() {
    this._onExternalChange = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get onExternalChangeInput() {
    return this._onExternalChange;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new NorthflankCloudProviderIntegrationTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: NorthflankCloudProviderIntegrationTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      team_id: cdktf.stringToTerraform(this._teamId),
      name: cdktf.stringToTerraform(this._name),
      cloud_provider: cdktf.stringToTerraform(this._cloudProvider),
      description: cdktf.stringToTerraform(this._description),
      features: cdktf.listMapper(cdktf.stringToTerraform, false)(this._features),
      restrictions: northflankCloudProviderIntegrationRestrictionsToTerraform(this._restrictions.internalValue),
      aws: northflankCloudProviderIntegrationAwsToTerraform(this._aws.internalValue),
      gcp: northflankCloudProviderIntegrationGcpToTerraform(this._gcp.internalValue),
      cloudflare: northflankCloudProviderIntegrationCloudflareToTerraform(this._cloudflare.internalValue),
      byok: northflankCloudProviderIntegrationByokToTerraform(this._byok.internalValue),
      credentials: northflankCloudProviderIntegrationCredentialsToTerraform(this._credentials.internalValue),
      update_method: cdktf.stringToTerraform(this._updateMethod),
      additional_fields: cdktf.stringToTerraform(this._additionalFields),
      additional_credentials: cdktf.stringToTerraform(this._additionalCredentials),
      external_credentials: cdktf.booleanToTerraform(this._externalCredentials),
      credentials_version: cdktf.numberToTerraform(this._credentialsVersion),
      on_external_change: cdktf.stringToTerraform(this._onExternalChange),
      timeouts: northflankCloudProviderIntegrationTimeoutsToTerraform(this._timeouts.internalValue),
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
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      cloud_provider: {
        value: cdktf.stringToHclTerraform(this._cloudProvider),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      features: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._features),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      restrictions: {
        value: northflankCloudProviderIntegrationRestrictionsToHclTerraform(this._restrictions.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankCloudProviderIntegrationRestrictions",
      },
      aws: {
        value: northflankCloudProviderIntegrationAwsToHclTerraform(this._aws.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankCloudProviderIntegrationAws",
      },
      gcp: {
        value: northflankCloudProviderIntegrationGcpToHclTerraform(this._gcp.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankCloudProviderIntegrationGcp",
      },
      cloudflare: {
        value: northflankCloudProviderIntegrationCloudflareToHclTerraform(this._cloudflare.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankCloudProviderIntegrationCloudflare",
      },
      byok: {
        value: northflankCloudProviderIntegrationByokToHclTerraform(this._byok.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankCloudProviderIntegrationByok",
      },
      credentials: {
        value: northflankCloudProviderIntegrationCredentialsToHclTerraform(this._credentials.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankCloudProviderIntegrationCredentials",
      },
      update_method: {
        value: cdktf.stringToHclTerraform(this._updateMethod),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      additional_fields: {
        value: cdktf.stringToHclTerraform(this._additionalFields),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      additional_credentials: {
        value: cdktf.stringToHclTerraform(this._additionalCredentials),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      external_credentials: {
        value: cdktf.booleanToHclTerraform(this._externalCredentials),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      credentials_version: {
        value: cdktf.numberToHclTerraform(this._credentialsVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      on_external_change: {
        value: cdktf.stringToHclTerraform(this._onExternalChange),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      timeouts: {
        value: northflankCloudProviderIntegrationTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankCloudProviderIntegrationTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
