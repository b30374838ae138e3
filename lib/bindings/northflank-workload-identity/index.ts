// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface NorthflankWorkloadIdentityConfig extends cdktf.TerraformMetaArguments {
  /**
  * Team that the workload identity belongs to. Default: the provider's `team_id`, then the token's own team or organisation. A change replaces the workload identity, and so does a change of the provider's `team_id` if it was created with that value.
  *
  */
  readonly teamId?: string;
  /**
  * Name, 3 to 100 characters. The id is derived from the name. A change replaces the workload identity.
  *
  */
  readonly name: string;
  /**
  * Description, at most 200 characters. Northflank cannot clear it: if it is removed from the configuration or set to `""`, Northflank's value is kept.
  *
  */
  readonly description?: string;
  /**
  * Priority, an integer. Northflank does not document what it decides. If omitted, Northflank's value is kept.
  *
  */
  readonly priority?: number;
  /**
  * What workloads get access to (`spec.provider.type` in Northflank's API): `aws`, `gcp`, or `northflank` for Northflank's own API. Northflank does not document the names of the clouds; these are assumed, and another one causes a warning. A change replaces the workload identity.
  *
  */
  readonly providerType: string;
  /**
  * Id of the cloud provider integration, with the feature `workload-identity` or `workload-identity-managed`; required for a cloud. A change replaces the workload identity.
  *
  */
  readonly providerLinkId?: string;
  /**
  * Whether Northflank creates the role in the cloud (`managed`) or uses one of yours (`existing`); required for a cloud. A change replaces the workload identity.
  *
  */
  readonly roleMode?: string;
  /**
  * How the identity provider in the cloud is set up: `auto`, `manual`; only for a cloud. If omitted, Northflank decides. A change replaces the workload identity.
  *
  */
  readonly providerSetupMode?: string;
  /**
  * IAM policy of the role: a JSON object with `Version` and `Statement` (use `jsonencode`); `aws` with `managed`.
  *
  */
  readonly policyDocument?: string;
  /**
  * Name of the role; optional with `aws` and `managed`. A change replaces the workload identity.
  *
  */
  readonly roleName?: string;
  /**
  * Path of the role; optional with `aws` and `managed`. A change replaces the workload identity.
  *
  */
  readonly rolePath?: string;
  /**
  * ARN of the role; `aws` with `existing`.
  *
  */
  readonly existingRoleArn?: string;
  /**
  * Permissions of Google Cloud; `gcp` with `managed`.
  *
  */
  readonly permissions?: string[];
  /**
  * Audience of the workload identity provider in Google Cloud; `gcp` with `existing`.
  *
  */
  readonly existingRoleAudience?: string;
  /**
  * URL for impersonating the service account; `gcp` with `existing`.
  *
  */
  readonly existingRoleImpersonationUrl?: string;
  /**
  * Id of the role in Northflank; `northflank`.
  *
  */
  readonly roleId?: string;
  /**
  * What the role applies to: `own-project`, `role`; `northflank`.
  *
  */
  readonly scope?: string;
  /**
  * Which workloads may use the identity. A member that is omitted is not sent, and Northflank's value is kept. Northflank does not document what an identity without restrictions allows: most likely every workload.
  *
  */
  readonly restrictions?: NorthflankWorkloadIdentityRestrictions;
  /**
  * Whether Northflank only stores changes, without installing them in the cloud (`noInstall` in Northflank's API). With `false`, an apply waits until the installation has ended, and a failed one is an error. Default `false`. Northflank does not return this.
  *
  */
  readonly noInstall?: boolean | cdktf.IResolvable;
  /**
  * Further members of the object in the registry's API, as a JSON object (use `jsonencode`): for settings that have no attribute here yet. They are merged into the body of requests, objects at every depth; lists and other values are sent as they are, `null` as well. A key that another attribute sends is refused. The keys that are set here are read back as far as the registry returns them, so that drift in them is detected and repaired; what it does not return stays as configured. A key that is removed here is no longer sent, and the registry may keep its value: set it to `null` first to clear it. The value is stored in the state. An import does not read it.
  *
  */
  readonly additionalFields?: string;
  /**
  * Timeouts after which operations are cancelled.
  *
  */
  readonly timeouts?: NorthflankWorkloadIdentityTimeouts;
}
export interface NorthflankWorkloadIdentityRestrictionsProjects {
  /**
  * Whether the restriction by project is enabled.
  *
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * Ids of the projects.
  *
  */
  readonly items?: string[];
}

export function northflankWorkloadIdentityRestrictionsProjectsToTerraform(struct?: NorthflankWorkloadIdentityRestrictionsProjects | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    items: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.items),
  }
}


export function northflankWorkloadIdentityRestrictionsProjectsToHclTerraform(struct?: NorthflankWorkloadIdentityRestrictionsProjects | cdktf.IResolvable): any {
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
    items: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.items),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankWorkloadIdentityRestrictionsProjectsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankWorkloadIdentityRestrictionsProjects | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._items !== undefined) {
      hasAnyValues = true;
      internalValueResult.items = this._items;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankWorkloadIdentityRestrictionsProjects | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._enabled = undefined;
      this._items = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._enabled = value.enabled;
      this._items = value.items;
    }
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // items - computed: true, optional: true, required: false
  private _items?: string[]; 
  public get items() {
    return cdktf.Fn.tolist(this.getListAttribute('items'));
  }
  public set items(value: string[]) {
    this._items = value;
  }
  public resetItems() {
    this._items = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get itemsInput() {
    return this._items;
  }
}
export interface NorthflankWorkloadIdentityRestrictionsTags {
  /**
  * Whether the restriction by tag is enabled.
  *
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * Ids of the workloads' tags: `tag_id` of `integrations_northflank_tag`.
  *
  */
  readonly items?: string[];
  /**
  * `and`: a workload needs all tags; `or`: a workload needs at least one tag.
  *
  */
  readonly matchCondition?: string;
}

export function northflankWorkloadIdentityRestrictionsTagsToTerraform(struct?: NorthflankWorkloadIdentityRestrictionsTags | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    items: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.items),
    match_condition: cdktf.stringToTerraform(struct!.matchCondition),
  }
}


export function northflankWorkloadIdentityRestrictionsTagsToHclTerraform(struct?: NorthflankWorkloadIdentityRestrictionsTags | cdktf.IResolvable): any {
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
    items: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.items),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    match_condition: {
      value: cdktf.stringToHclTerraform(struct!.matchCondition),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankWorkloadIdentityRestrictionsTagsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankWorkloadIdentityRestrictionsTags | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._items !== undefined) {
      hasAnyValues = true;
      internalValueResult.items = this._items;
    }
    if (this._matchCondition !== undefined) {
      hasAnyValues = true;
      internalValueResult.matchCondition = this._matchCondition;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankWorkloadIdentityRestrictionsTags | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._enabled = undefined;
      this._items = undefined;
      this._matchCondition = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._enabled = value.enabled;
      this._items = value.items;
      this._matchCondition = value.matchCondition;
    }
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // items - computed: true, optional: true, required: false
  private _items?: string[]; 
  public get items() {
    return cdktf.Fn.tolist(this.getListAttribute('items'));
  }
  public set items(value: string[]) {
    this._items = value;
  }
  public resetItems() {
    this._items = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get itemsInput() {
    return this._items;
  }

  // match_condition - computed: true, optional: true, required: false
  private _matchCondition?: string; 
  public get matchCondition() {
    return this.getStringAttribute('match_condition');
  }
  public set matchCondition(value: string) {
    this._matchCondition = value;
  }
  public resetMatchCondition() {
    this._matchCondition = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get matchConditionInput() {
    return this._matchCondition;
  }
}
export interface NorthflankWorkloadIdentityRestrictions {
  /**
  * Restriction by project.
  *
  */
  readonly projects?: NorthflankWorkloadIdentityRestrictionsProjects;
  /**
  * Restriction by tag.
  *
  */
  readonly tags?: NorthflankWorkloadIdentityRestrictionsTags;
  /**
  * Types of workloads. Northflank does not document their names.
  *
  */
  readonly workloadTypes?: string[];
}

export function northflankWorkloadIdentityRestrictionsToTerraform(struct?: NorthflankWorkloadIdentityRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    projects: northflankWorkloadIdentityRestrictionsProjectsToTerraform(struct!.projects),
    tags: northflankWorkloadIdentityRestrictionsTagsToTerraform(struct!.tags),
    workload_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.workloadTypes),
  }
}


export function northflankWorkloadIdentityRestrictionsToHclTerraform(struct?: NorthflankWorkloadIdentityRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    projects: {
      value: northflankWorkloadIdentityRestrictionsProjectsToHclTerraform(struct!.projects),
      isBlock: false,
      type: "list",
      storageClassType: "NorthflankWorkloadIdentityRestrictionsProjects",
    },
    tags: {
      value: northflankWorkloadIdentityRestrictionsTagsToHclTerraform(struct!.tags),
      isBlock: false,
      type: "list",
      storageClassType: "NorthflankWorkloadIdentityRestrictionsTags",
    },
    workload_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.workloadTypes),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankWorkloadIdentityRestrictionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankWorkloadIdentityRestrictions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._projects?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.projects = this._projects?.internalValue;
    }
    if (this._tags?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags?.internalValue;
    }
    if (this._workloadTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.workloadTypes = this._workloadTypes;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankWorkloadIdentityRestrictions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._projects.internalValue = undefined;
      this._tags.internalValue = undefined;
      this._workloadTypes = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._projects.internalValue = value.projects;
      this._tags.internalValue = value.tags;
      this._workloadTypes = value.workloadTypes;
    }
  }

  // projects - computed: true, optional: true, required: false
  private _projects = new NorthflankWorkloadIdentityRestrictionsProjectsOutputReference(this, "projects");
  public get projects() {
    return this._projects;
  }
  public putProjects(value: NorthflankWorkloadIdentityRestrictionsProjects) {
    this._projects.internalValue = value;
  }
  public resetProjects() {
    this._projects.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get projectsInput() {
    return this._projects.internalValue;
  }

  // tags - computed: true, optional: true, required: false
  private _tags = new NorthflankWorkloadIdentityRestrictionsTagsOutputReference(this, "tags");
  public get tags() {
    return this._tags;
  }
  public putTags(value: NorthflankWorkloadIdentityRestrictionsTags) {
    this._tags.internalValue = value;
  }
  public resetTags() {
    this._tags.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags.internalValue;
  }

  // workload_types - computed: true, optional: true, required: false
  private _workloadTypes?: string[]; 
  public get workloadTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('workload_types'));
  }
  public set workloadTypes(value: string[]) {
    this._workloadTypes = value;
  }
  public resetWorkloadTypes() {
    this._workloadTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get workloadTypesInput() {
    return this._workloadTypes;
  }
}
export interface NorthflankWorkloadIdentityTimeouts {
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

export function northflankWorkloadIdentityTimeoutsToTerraform(struct?: NorthflankWorkloadIdentityTimeouts | cdktf.IResolvable): any {
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


export function northflankWorkloadIdentityTimeoutsToHclTerraform(struct?: NorthflankWorkloadIdentityTimeouts | cdktf.IResolvable): any {
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

export class NorthflankWorkloadIdentityTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankWorkloadIdentityTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: NorthflankWorkloadIdentityTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a integrations_northflank_workload_identity
*/
export class NorthflankWorkloadIdentity extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_northflank_workload_identity";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a NorthflankWorkloadIdentity resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the NorthflankWorkloadIdentity to import
  * @param importFromId The id of the existing NorthflankWorkloadIdentity that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the NorthflankWorkloadIdentity to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_northflank_workload_identity", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_northflank_workload_identity Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options NorthflankWorkloadIdentityConfig
  */
  public constructor(scope: Construct, id: string, config: NorthflankWorkloadIdentityConfig) {
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
    this._name = config.name;
    this._description = config.description;
    this._priority = config.priority;
    this._providerType = config.providerType;
    this._providerLinkId = config.providerLinkId;
    this._roleMode = config.roleMode;
    this._providerSetupMode = config.providerSetupMode;
    this._policyDocument = config.policyDocument;
    this._roleName = config.roleName;
    this._rolePath = config.rolePath;
    this._existingRoleArn = config.existingRoleArn;
    this._permissions = config.permissions;
    this._existingRoleAudience = config.existingRoleAudience;
    this._existingRoleImpersonationUrl = config.existingRoleImpersonationUrl;
    this._roleId = config.roleId;
    this._scope = config.scope;
    this._restrictions.internalValue = config.restrictions;
    this._noInstall = config.noInstall;
    this._additionalFields = config.additionalFields;
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

  // priority - computed: true, optional: true, required: false
  private _priority?: number; 
  public get priority() {
    return this.getNumberAttribute('priority');
  }
  public set priority(value: number) {
    this._priority = value;
  }
  public resetPriority() {
    this._priority = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get priorityInput() {
    return this._priority;
  }

  // provider_type - computed: false, optional: false, required: true
  private _providerType?: string; 
  public get providerType() {
    return this.getStringAttribute('provider_type');
  }
  public set providerType(value: string) {
    this._providerType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get providerTypeInput() {
    return this._providerType;
  }

  // provider_link_id - computed: false, optional: true, required: false
  private _providerLinkId?: string; 
  public get providerLinkId() {
    return this.getStringAttribute('provider_link_id');
  }
  public set providerLinkId(value: string) {
    this._providerLinkId = value;
  }
  public resetProviderLinkId() {
    this._providerLinkId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get providerLinkIdInput() {
    return this._providerLinkId;
  }

  // role_mode - computed: false, optional: true, required: false
  private _roleMode?: string; 
  public get roleMode() {
    return this.getStringAttribute('role_mode');
  }
  public set roleMode(value: string) {
    this._roleMode = value;
  }
  public resetRoleMode() {
    this._roleMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleModeInput() {
    return this._roleMode;
  }

  // provider_setup_mode - computed: true, optional: true, required: false
  private _providerSetupMode?: string; 
  public get providerSetupMode() {
    return this.getStringAttribute('provider_setup_mode');
  }
  public set providerSetupMode(value: string) {
    this._providerSetupMode = value;
  }
  public resetProviderSetupMode() {
    this._providerSetupMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get providerSetupModeInput() {
    return this._providerSetupMode;
  }

  // policy_document - computed: false, optional: true, required: false
  private _policyDocument?: string; 
  public get policyDocument() {
    return this.getStringAttribute('policy_document');
  }
  public set policyDocument(value: string) {
    this._policyDocument = value;
  }
  public resetPolicyDocument() {
    this._policyDocument = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get policyDocumentInput() {
    return this._policyDocument;
  }

  // role_name - computed: true, optional: true, required: false
  private _roleName?: string; 
  public get roleName() {
    return this.getStringAttribute('role_name');
  }
  public set roleName(value: string) {
    this._roleName = value;
  }
  public resetRoleName() {
    this._roleName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleNameInput() {
    return this._roleName;
  }

  // role_path - computed: true, optional: true, required: false
  private _rolePath?: string; 
  public get rolePath() {
    return this.getStringAttribute('role_path');
  }
  public set rolePath(value: string) {
    this._rolePath = value;
  }
  public resetRolePath() {
    this._rolePath = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rolePathInput() {
    return this._rolePath;
  }

  // existing_role_arn - computed: false, optional: true, required: false
  private _existingRoleArn?: string; 
  public get existingRoleArn() {
    return this.getStringAttribute('existing_role_arn');
  }
  public set existingRoleArn(value: string) {
    this._existingRoleArn = value;
  }
  public resetExistingRoleArn() {
    this._existingRoleArn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get existingRoleArnInput() {
    return this._existingRoleArn;
  }

  // permissions - computed: false, optional: true, required: false
  private _permissions?: string[]; 
  public get permissions() {
    return cdktf.Fn.tolist(this.getListAttribute('permissions'));
  }
  public set permissions(value: string[]) {
    this._permissions = value;
  }
  public resetPermissions() {
    this._permissions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get permissionsInput() {
    return this._permissions;
  }

  // existing_role_audience - computed: false, optional: true, required: false
  private _existingRoleAudience?: string; 
  public get existingRoleAudience() {
    return this.getStringAttribute('existing_role_audience');
  }
  public set existingRoleAudience(value: string) {
    this._existingRoleAudience = value;
  }
  public resetExistingRoleAudience() {
    this._existingRoleAudience = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get existingRoleAudienceInput() {
    return this._existingRoleAudience;
  }

  // existing_role_impersonation_url - computed: false, optional: true, required: false
  private _existingRoleImpersonationUrl?: string; 
  public get existingRoleImpersonationUrl() {
    return this.getStringAttribute('existing_role_impersonation_url');
  }
  public set existingRoleImpersonationUrl(value: string) {
    this._existingRoleImpersonationUrl = value;
  }
  public resetExistingRoleImpersonationUrl() {
    this._existingRoleImpersonationUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get existingRoleImpersonationUrlInput() {
    return this._existingRoleImpersonationUrl;
  }

  // role_id - computed: false, optional: true, required: false
  private _roleId?: string; 
  public get roleId() {
    return this.getStringAttribute('role_id');
  }
  public set roleId(value: string) {
    this._roleId = value;
  }
  public resetRoleId() {
    this._roleId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleIdInput() {
    return this._roleId;
  }

  // scope - computed: false, optional: true, required: false
  private _scope?: string; 
  public get scope() {
    return this.getStringAttribute('scope');
  }
  public set scope(value: string) {
    this._scope = value;
  }
  public resetScope() {
    this._scope = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scopeInput() {
    return this._scope;
  }

  // restrictions - computed: true, optional: true, required: false
  private _restrictions = new NorthflankWorkloadIdentityRestrictionsOutputReference(this, "restrictions");
  public get restrictions() {
    return this._restrictions;
  }
  public putRestrictions(value: NorthflankWorkloadIdentityRestrictions) {
    this._restrictions.internalValue = value;
  }
  public resetRestrictions() {
    this._restrictions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get restrictionsInput() {
    return this._restrictions.internalValue;
  }

  // no_install - computed: true, optional: true, required: false
  private _noInstall?: boolean | cdktf.IResolvable; 
  public get noInstall() {
    return this.getBooleanAttribute('no_install');
  }
  public set noInstall(value: boolean | cdktf.IResolvable) {
    this._noInstall = value;
  }
  public resetNoInstall() {
    this._noInstall = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get noInstallInput() {
    return this._noInstall;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // workload_identity_id - computed: true, optional: false, required: false
  public get workloadIdentityId() {
    return this.getStringAttribute('workload_identity_id');
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

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new NorthflankWorkloadIdentityTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: NorthflankWorkloadIdentityTimeouts) {
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
      description: cdktf.stringToTerraform(this._description),
      priority: cdktf.numberToTerraform(this._priority),
      provider_type: cdktf.stringToTerraform(this._providerType),
      provider_link_id: cdktf.stringToTerraform(this._providerLinkId),
      role_mode: cdktf.stringToTerraform(this._roleMode),
      provider_setup_mode: cdktf.stringToTerraform(this._providerSetupMode),
      policy_document: cdktf.stringToTerraform(this._policyDocument),
      role_name: cdktf.stringToTerraform(this._roleName),
      role_path: cdktf.stringToTerraform(this._rolePath),
      existing_role_arn: cdktf.stringToTerraform(this._existingRoleArn),
      permissions: cdktf.listMapper(cdktf.stringToTerraform, false)(this._permissions),
      existing_role_audience: cdktf.stringToTerraform(this._existingRoleAudience),
      existing_role_impersonation_url: cdktf.stringToTerraform(this._existingRoleImpersonationUrl),
      role_id: cdktf.stringToTerraform(this._roleId),
      scope: cdktf.stringToTerraform(this._scope),
      restrictions: northflankWorkloadIdentityRestrictionsToTerraform(this._restrictions.internalValue),
      no_install: cdktf.booleanToTerraform(this._noInstall),
      additional_fields: cdktf.stringToTerraform(this._additionalFields),
      timeouts: northflankWorkloadIdentityTimeoutsToTerraform(this._timeouts.internalValue),
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
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      priority: {
        value: cdktf.numberToHclTerraform(this._priority),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      provider_type: {
        value: cdktf.stringToHclTerraform(this._providerType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      provider_link_id: {
        value: cdktf.stringToHclTerraform(this._providerLinkId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      role_mode: {
        value: cdktf.stringToHclTerraform(this._roleMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      provider_setup_mode: {
        value: cdktf.stringToHclTerraform(this._providerSetupMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      policy_document: {
        value: cdktf.stringToHclTerraform(this._policyDocument),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      role_name: {
        value: cdktf.stringToHclTerraform(this._roleName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      role_path: {
        value: cdktf.stringToHclTerraform(this._rolePath),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      existing_role_arn: {
        value: cdktf.stringToHclTerraform(this._existingRoleArn),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      permissions: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._permissions),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      existing_role_audience: {
        value: cdktf.stringToHclTerraform(this._existingRoleAudience),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      existing_role_impersonation_url: {
        value: cdktf.stringToHclTerraform(this._existingRoleImpersonationUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      role_id: {
        value: cdktf.stringToHclTerraform(this._roleId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      scope: {
        value: cdktf.stringToHclTerraform(this._scope),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      restrictions: {
        value: northflankWorkloadIdentityRestrictionsToHclTerraform(this._restrictions.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankWorkloadIdentityRestrictions",
      },
      no_install: {
        value: cdktf.booleanToHclTerraform(this._noInstall),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      additional_fields: {
        value: cdktf.stringToHclTerraform(this._additionalFields),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      timeouts: {
        value: northflankWorkloadIdentityTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankWorkloadIdentityTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
