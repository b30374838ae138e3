// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface BuddyIntegrationConfig extends cdktf.TerraformMetaArguments {
  /**
  * Handle of the workspace in Buddy's URLs. A change replaces the integration.
  *
  */
  readonly domain: string;
  /**
  * Name shown in Buddy. Need not be unique.
  *
  */
  readonly name: string;
  /**
  * Kind of the third-party service: `AMAZON`, `AZURE_CLOUD`, `BACKBLAZE`, `CLOUDFLARE`, `DATADOG`, `DIGITAL_OCEAN`, `DOCKER_HUB`, `DO_SPACES`, `FIREBASE`, `GHOST_INSPECTOR`, `GIT_HUB`, `GIT_LAB`, `GOOGLE_SERVICE_ACCOUNT`, `HONEYBADGER`, `LOGGLY`, `NEW_RELIC`, `PUSHOVER`, `RACKSPACE`, `ROLLBAR`, `SENTRY`, `SENTRY_ENTERPRISE`, `SHOPIFY`, `STACK_HAWK`, `UPCLOUD`, `VULTR`. A change replaces the integration.
  *
  */
  readonly type: string;
  /**
  * Where the integration can be used: in the whole `WORKSPACE` or in one `PROJECT`. `ENVIRONMENT` is only for imported integrations. A change replaces the integration.
  *
  */
  readonly scope: string;
  /**
  * Name of the project in URLs; required with scope `PROJECT`. A change replaces the integration.
  *
  */
  readonly projectName?: string;
  /**
  * Name by which pipelines refer to the integration. If omitted, Buddy uses the integration's id.
  *
  */
  readonly identifier?: string;
  /**
  * How Buddy authenticates: `DEFAULT`, `TRUSTED` or `OIDC` for `AMAZON`; `DEFAULT` or `OIDC` for `AZURE_CLOUD` and `GOOGLE_SERVICE_ACCOUNT`; `TOKEN` or `TOKEN_APP_EXTENSION` for `SHOPIFY`. Not used by other types. Default: `TOKEN` for `SHOPIFY`, otherwise `DEFAULT`.
  *
  */
  readonly authType?: string;
  /**
  * Who may use and edit the integration. If omitted, Buddy's value is kept; a new integration can be managed by its owner and administrators and used by everyone else. `DENIED` hides the integration, but users who may run a pipeline that uses it can still run it. Not allowed with scope `ENVIRONMENT`, which inherits permissions.
  *
  */
  readonly permissions?: BuddyIntegrationPermissions;
  /**
  * Whether all pipelines may use the integration. If omitted, Buddy decides; its default is `true`.
  *
  */
  readonly allPipelinesAllowed?: boolean | cdktf.IResolvable;
  /**
  * Ids of the pipelines that may use the integration. `[]` clears the list. If omitted, Buddy's value is kept.
  *
  */
  readonly allowedPipelines?: number[];
  /**
  * Note for users who can see the integration. Must not contain secrets. If omitted, Buddy's value is kept.
  *
  */
  readonly note?: string;
  /**
  * Note that an AI agent reads before it uses the integration. Must not contain secrets. If omitted, Buddy's value is kept.
  *
  */
  readonly agentNote?: string;
  /**
  * Roles to assume one after the other; `AMAZON` only. Buddy does not return them, so drift cannot be detected.
  *
  */
  readonly roleAssumptions?: BuddyIntegrationRoleAssumptions[] | cdktf.IResolvable;
  /**
  * User name; `DOCKER_HUB`, `UPCLOUD`, `RACKSPACE`, optionally `GIT_HUB`. Buddy does not return this, so drift cannot be detected.
  *
  */
  readonly username?: string;
  /**
  * Name of the shop; `SHOPIFY`. Buddy does not return this, so drift cannot be detected.
  *
  */
  readonly shop?: string;
  /**
  * E-mail address that belongs to `api_key`; `CLOUDFLARE`. Buddy does not return this, so drift cannot be detected.
  *
  */
  readonly email?: string;
  /**
  * Application id; `AZURE_CLOUD`.
  *
  */
  readonly appId?: string;
  /**
  * Tenant id; `AZURE_CLOUD`. Buddy does not return this, so drift cannot be detected.
  *
  */
  readonly tenantId?: string;
  /**
  * Google Cloud project; `GOOGLE_SERVICE_ACCOUNT` with `auth_type` `OIDC`.
  *
  */
  readonly googleProject?: string;
  /**
  * Audience of the OIDC token; with `auth_type` `OIDC`. A trust policy also requires the token's issuer (`https://oidc.buddyusercontent.com`, in the EU `https://eu-oidc.buddyusercontent.com`) and its subject, which Buddy shows only in its web interface, on the page of the integration.
  *
  */
  readonly audience?: string;
  /**
  * API token; most types.
  *
  */
  readonly token?: string;
  /**
  * Partner token; `SHOPIFY` with `auth_type` `TOKEN_APP_EXTENSION`.
  *
  */
  readonly partnerToken?: string;
  /**
  * Access key; `AMAZON`, `DO_SPACES`, `PUSHOVER`.
  *
  */
  readonly accessKey?: string;
  /**
  * Secret key; `AMAZON`, `DO_SPACES`.
  *
  */
  readonly secretKey?: string;
  /**
  * Password; `DOCKER_HUB`, `UPCLOUD`, `AZURE_CLOUD`.
  *
  */
  readonly password?: string;
  /**
  * API key; `CLOUDFLARE` (with `email`), `STACK_HAWK`, `GOOGLE_SERVICE_ACCOUNT` (the key file's JSON as one string).
  *
  */
  readonly apiKey?: string;
  /**
  * Key id; `BACKBLAZE`.
  *
  */
  readonly keyId?: string;
  /**
  * Application key; `BACKBLAZE`.
  *
  */
  readonly applicationKey?: string;
  /**
  * Client library configuration as JSON; `GOOGLE_SERVICE_ACCOUNT` with `auth_type` `OIDC`.
  *
  */
  readonly googleConfig?: string;
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
  * Timeouts after which operations are cancelled.
  *
  */
  readonly timeouts?: BuddyIntegrationTimeouts;
}
export interface BuddyIntegrationPermissionsUsers {
  /**
  * Id of the workspace member.
  *
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id: number;
  /**
  * `DENIED`, `USE_ONLY` or `MANAGE`.
  *
  */
  readonly accessLevel: string;
}

export function buddyIntegrationPermissionsUsersToTerraform(struct?: BuddyIntegrationPermissionsUsers | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    id: cdktf.numberToTerraform(struct!.id),
    access_level: cdktf.stringToTerraform(struct!.accessLevel),
  }
}


export function buddyIntegrationPermissionsUsersToHclTerraform(struct?: BuddyIntegrationPermissionsUsers | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    id: {
      value: cdktf.numberToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    access_level: {
      value: cdktf.stringToHclTerraform(struct!.accessLevel),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class BuddyIntegrationPermissionsUsersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): BuddyIntegrationPermissionsUsers | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._accessLevel !== undefined) {
      hasAnyValues = true;
      internalValueResult.accessLevel = this._accessLevel;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: BuddyIntegrationPermissionsUsers | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
      this._accessLevel = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
      this._accessLevel = value.accessLevel;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: number; 
  public get id() {
    return this.getNumberAttribute('id');
  }
  public set id(value: number) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // access_level - computed: true, optional: false, required: true
  private _accessLevel?: string; 
  public get accessLevel() {
    return this.getStringAttribute('access_level');
  }
  public set accessLevel(value: string) {
    this._accessLevel = value;
  }
  // Temporarily expose input value. Use with caution.
  public get accessLevelInput() {
    return this._accessLevel;
  }
}

export class BuddyIntegrationPermissionsUsersList extends cdktf.ComplexList {
  public internalValue? : BuddyIntegrationPermissionsUsers[] | cdktf.IResolvable

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
  public get(index: number): BuddyIntegrationPermissionsUsersOutputReference {
    return new BuddyIntegrationPermissionsUsersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface BuddyIntegrationPermissionsGroups {
  /**
  * Id of the group.
  *
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id: number;
  /**
  * `DENIED`, `USE_ONLY` or `MANAGE`.
  *
  */
  readonly accessLevel: string;
}

export function buddyIntegrationPermissionsGroupsToTerraform(struct?: BuddyIntegrationPermissionsGroups | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    id: cdktf.numberToTerraform(struct!.id),
    access_level: cdktf.stringToTerraform(struct!.accessLevel),
  }
}


export function buddyIntegrationPermissionsGroupsToHclTerraform(struct?: BuddyIntegrationPermissionsGroups | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    id: {
      value: cdktf.numberToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    access_level: {
      value: cdktf.stringToHclTerraform(struct!.accessLevel),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class BuddyIntegrationPermissionsGroupsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): BuddyIntegrationPermissionsGroups | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._accessLevel !== undefined) {
      hasAnyValues = true;
      internalValueResult.accessLevel = this._accessLevel;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: BuddyIntegrationPermissionsGroups | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
      this._accessLevel = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
      this._accessLevel = value.accessLevel;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: number; 
  public get id() {
    return this.getNumberAttribute('id');
  }
  public set id(value: number) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // access_level - computed: true, optional: false, required: true
  private _accessLevel?: string; 
  public get accessLevel() {
    return this.getStringAttribute('access_level');
  }
  public set accessLevel(value: string) {
    this._accessLevel = value;
  }
  // Temporarily expose input value. Use with caution.
  public get accessLevelInput() {
    return this._accessLevel;
  }
}

export class BuddyIntegrationPermissionsGroupsList extends cdktf.ComplexList {
  public internalValue? : BuddyIntegrationPermissionsGroups[] | cdktf.IResolvable

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
  public get(index: number): BuddyIntegrationPermissionsGroupsOutputReference {
    return new BuddyIntegrationPermissionsGroupsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface BuddyIntegrationPermissions {
  /**
  * Access of workspace administrators: `DENIED`, `USE_ONLY` or `MANAGE`. Default `MANAGE`.
  *
  */
  readonly admins?: string;
  /**
  * Access of all other users: `DENIED`, `USE_ONLY` or `MANAGE`. Default `DENIED`.
  *
  */
  readonly others?: string;
  /**
  * Members with their own access level. Default: none.
  *
  */
  readonly users?: BuddyIntegrationPermissionsUsers[] | cdktf.IResolvable;
  /**
  * Groups with their own access level. Default: none.
  *
  */
  readonly groups?: BuddyIntegrationPermissionsGroups[] | cdktf.IResolvable;
}

export function buddyIntegrationPermissionsToTerraform(struct?: BuddyIntegrationPermissions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    admins: cdktf.stringToTerraform(struct!.admins),
    others: cdktf.stringToTerraform(struct!.others),
    users: cdktf.listMapper(buddyIntegrationPermissionsUsersToTerraform, false)(struct!.users),
    groups: cdktf.listMapper(buddyIntegrationPermissionsGroupsToTerraform, false)(struct!.groups),
  }
}


export function buddyIntegrationPermissionsToHclTerraform(struct?: BuddyIntegrationPermissions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    admins: {
      value: cdktf.stringToHclTerraform(struct!.admins),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    others: {
      value: cdktf.stringToHclTerraform(struct!.others),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    users: {
      value: cdktf.listMapperHcl(buddyIntegrationPermissionsUsersToHclTerraform, false)(struct!.users),
      isBlock: false,
      type: "list",
      storageClassType: "BuddyIntegrationPermissionsUsersList",
    },
    groups: {
      value: cdktf.listMapperHcl(buddyIntegrationPermissionsGroupsToHclTerraform, false)(struct!.groups),
      isBlock: false,
      type: "list",
      storageClassType: "BuddyIntegrationPermissionsGroupsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class BuddyIntegrationPermissionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): BuddyIntegrationPermissions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._admins !== undefined) {
      hasAnyValues = true;
      internalValueResult.admins = this._admins;
    }
    if (this._others !== undefined) {
      hasAnyValues = true;
      internalValueResult.others = this._others;
    }
    if (this._users?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.users = this._users?.internalValue;
    }
    if (this._groups?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.groups = this._groups?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: BuddyIntegrationPermissions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._admins = undefined;
      this._others = undefined;
      this._users.internalValue = undefined;
      this._groups.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._admins = value.admins;
      this._others = value.others;
      this._users.internalValue = value.users;
      this._groups.internalValue = value.groups;
    }
  }

  // admins - computed: true, optional: true, required: false
  private _admins?: string; 
  public get admins() {
    return this.getStringAttribute('admins');
  }
  public set admins(value: string) {
    this._admins = value;
  }
  public resetAdmins() {
    this._admins = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adminsInput() {
    return this._admins;
  }

  // others - computed: true, optional: true, required: false
  private _others?: string; 
  public get others() {
    return this.getStringAttribute('others');
  }
  public set others(value: string) {
    this._others = value;
  }
  public resetOthers() {
    this._others = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get othersInput() {
    return this._others;
  }

  // users - computed: true, optional: true, required: false
  private _users = new BuddyIntegrationPermissionsUsersList(this, "users", true);
  public get users() {
    return this._users;
  }
  public putUsers(value: BuddyIntegrationPermissionsUsers[] | cdktf.IResolvable) {
    this._users.internalValue = value;
  }
  public resetUsers() {
    this._users.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usersInput() {
    return this._users.internalValue;
  }

  // groups - computed: true, optional: true, required: false
  private _groups = new BuddyIntegrationPermissionsGroupsList(this, "groups", true);
  public get groups() {
    return this._groups;
  }
  public putGroups(value: BuddyIntegrationPermissionsGroups[] | cdktf.IResolvable) {
    this._groups.internalValue = value;
  }
  public resetGroups() {
    this._groups.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupsInput() {
    return this._groups.internalValue;
  }
}
export interface BuddyIntegrationRoleAssumptions {
  /**
  * ARN of the role.
  *
  */
  readonly arn: string;
  /**
  * External id that the role's trust policy requires.
  *
  */
  readonly externalId?: string;
  /**
  * Duration of the session in seconds. AWS accepts 900 to 43200; Buddy does not check the value.
  *
  */
  readonly duration?: number;
}

export function buddyIntegrationRoleAssumptionsToTerraform(struct?: BuddyIntegrationRoleAssumptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    arn: cdktf.stringToTerraform(struct!.arn),
    external_id: cdktf.stringToTerraform(struct!.externalId),
    duration: cdktf.numberToTerraform(struct!.duration),
  }
}


export function buddyIntegrationRoleAssumptionsToHclTerraform(struct?: BuddyIntegrationRoleAssumptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    arn: {
      value: cdktf.stringToHclTerraform(struct!.arn),
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
    duration: {
      value: cdktf.numberToHclTerraform(struct!.duration),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class BuddyIntegrationRoleAssumptionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): BuddyIntegrationRoleAssumptions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._arn !== undefined) {
      hasAnyValues = true;
      internalValueResult.arn = this._arn;
    }
    if (this._externalId !== undefined) {
      hasAnyValues = true;
      internalValueResult.externalId = this._externalId;
    }
    if (this._duration !== undefined) {
      hasAnyValues = true;
      internalValueResult.duration = this._duration;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: BuddyIntegrationRoleAssumptions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._arn = undefined;
      this._externalId = undefined;
      this._duration = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._arn = value.arn;
      this._externalId = value.externalId;
      this._duration = value.duration;
    }
  }

  // arn - computed: false, optional: false, required: true
  private _arn?: string; 
  public get arn() {
    return this.getStringAttribute('arn');
  }
  public set arn(value: string) {
    this._arn = value;
  }
  // Temporarily expose input value. Use with caution.
  public get arnInput() {
    return this._arn;
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

  // duration - computed: false, optional: true, required: false
  private _duration?: number; 
  public get duration() {
    return this.getNumberAttribute('duration');
  }
  public set duration(value: number) {
    this._duration = value;
  }
  public resetDuration() {
    this._duration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get durationInput() {
    return this._duration;
  }
}

export class BuddyIntegrationRoleAssumptionsList extends cdktf.ComplexList {
  public internalValue? : BuddyIntegrationRoleAssumptions[] | cdktf.IResolvable

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
  public get(index: number): BuddyIntegrationRoleAssumptionsOutputReference {
    return new BuddyIntegrationRoleAssumptionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface BuddyIntegrationTimeouts {
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

export function buddyIntegrationTimeoutsToTerraform(struct?: BuddyIntegrationTimeouts | cdktf.IResolvable): any {
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


export function buddyIntegrationTimeoutsToHclTerraform(struct?: BuddyIntegrationTimeouts | cdktf.IResolvable): any {
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

export class BuddyIntegrationTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): BuddyIntegrationTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: BuddyIntegrationTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a integrations_buddy_integration
*/
export class BuddyIntegration extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_buddy_integration";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a BuddyIntegration resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the BuddyIntegration to import
  * @param importFromId The id of the existing BuddyIntegration that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the BuddyIntegration to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_buddy_integration", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_buddy_integration Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options BuddyIntegrationConfig
  */
  public constructor(scope: Construct, id: string, config: BuddyIntegrationConfig) {
    super(scope, id, {
      terraformResourceType: 'integrations_buddy_integration',
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
    this._domain = config.domain;
    this._name = config.name;
    this._type = config.type;
    this._scope = config.scope;
    this._projectName = config.projectName;
    this._identifier = config.identifier;
    this._authType = config.authType;
    this._permissions.internalValue = config.permissions;
    this._allPipelinesAllowed = config.allPipelinesAllowed;
    this._allowedPipelines = config.allowedPipelines;
    this._note = config.note;
    this._agentNote = config.agentNote;
    this._roleAssumptions.internalValue = config.roleAssumptions;
    this._username = config.username;
    this._shop = config.shop;
    this._email = config.email;
    this._appId = config.appId;
    this._tenantId = config.tenantId;
    this._googleProject = config.googleProject;
    this._audience = config.audience;
    this._token = config.token;
    this._partnerToken = config.partnerToken;
    this._accessKey = config.accessKey;
    this._secretKey = config.secretKey;
    this._password = config.password;
    this._apiKey = config.apiKey;
    this._keyId = config.keyId;
    this._applicationKey = config.applicationKey;
    this._googleConfig = config.googleConfig;
    this._additionalFields = config.additionalFields;
    this._additionalCredentials = config.additionalCredentials;
    this._externalCredentials = config.externalCredentials;
    this._credentialsVersion = config.credentialsVersion;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // domain - computed: false, optional: false, required: true
  private _domain?: string; 
  public get domain() {
    return this.getStringAttribute('domain');
  }
  public set domain(value: string) {
    this._domain = value;
  }
  // Temporarily expose input value. Use with caution.
  public get domainInput() {
    return this._domain;
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

  // type - computed: false, optional: false, required: true
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // scope - computed: false, optional: false, required: true
  private _scope?: string; 
  public get scope() {
    return this.getStringAttribute('scope');
  }
  public set scope(value: string) {
    this._scope = value;
  }
  // Temporarily expose input value. Use with caution.
  public get scopeInput() {
    return this._scope;
  }

  // project_name - computed: false, optional: true, required: false
  private _projectName?: string; 
  public get projectName() {
    return this.getStringAttribute('project_name');
  }
  public set projectName(value: string) {
    this._projectName = value;
  }
  public resetProjectName() {
    this._projectName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get projectNameInput() {
    return this._projectName;
  }

  // identifier - computed: true, optional: true, required: false
  private _identifier?: string; 
  public get identifier() {
    return this.getStringAttribute('identifier');
  }
  public set identifier(value: string) {
    this._identifier = value;
  }
  public resetIdentifier() {
    this._identifier = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get identifierInput() {
    return this._identifier;
  }

  // auth_type - computed: true, optional: true, required: false
  private _authType?: string; 
  public get authType() {
    return this.getStringAttribute('auth_type');
  }
  public set authType(value: string) {
    this._authType = value;
  }
  public resetAuthType() {
    this._authType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authTypeInput() {
    return this._authType;
  }

  // permissions - computed: true, optional: true, required: false
  private _permissions = new BuddyIntegrationPermissionsOutputReference(this, "permissions");
  public get permissions() {
    return this._permissions;
  }
  public putPermissions(value: BuddyIntegrationPermissions) {
    this._permissions.internalValue = value;
  }
  public resetPermissions() {
    this._permissions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get permissionsInput() {
    return this._permissions.internalValue;
  }

  // all_pipelines_allowed - computed: true, optional: true, required: false
  private _allPipelinesAllowed?: boolean | cdktf.IResolvable; 
  public get allPipelinesAllowed() {
    return this.getBooleanAttribute('all_pipelines_allowed');
  }
  public set allPipelinesAllowed(value: boolean | cdktf.IResolvable) {
    this._allPipelinesAllowed = value;
  }
  public resetAllPipelinesAllowed() {
    this._allPipelinesAllowed = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allPipelinesAllowedInput() {
    return this._allPipelinesAllowed;
  }

  // allowed_pipelines - computed: true, optional: true, required: false
  private _allowedPipelines?: number[]; 
  public get allowedPipelines() {
    return cdktf.Token.asNumberList(cdktf.Fn.tolist(this.getNumberListAttribute('allowed_pipelines')));
  }
  public set allowedPipelines(value: number[]) {
    this._allowedPipelines = value;
  }
  public resetAllowedPipelines() {
    this._allowedPipelines = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedPipelinesInput() {
    return this._allowedPipelines;
  }

  // note - computed: true, optional: true, required: false
  private _note?: string; 
  public get note() {
    return this.getStringAttribute('note');
  }
  public set note(value: string) {
    this._note = value;
  }
  public resetNote() {
    this._note = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get noteInput() {
    return this._note;
  }

  // agent_note - computed: true, optional: true, required: false
  private _agentNote?: string; 
  public get agentNote() {
    return this.getStringAttribute('agent_note');
  }
  public set agentNote(value: string) {
    this._agentNote = value;
  }
  public resetAgentNote() {
    this._agentNote = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get agentNoteInput() {
    return this._agentNote;
  }

  // role_assumptions - computed: false, optional: true, required: false
  private _roleAssumptions = new BuddyIntegrationRoleAssumptionsList(this, "role_assumptions", false);
  public get roleAssumptions() {
    return this._roleAssumptions;
  }
  public putRoleAssumptions(value: BuddyIntegrationRoleAssumptions[] | cdktf.IResolvable) {
    this._roleAssumptions.internalValue = value;
  }
  public resetRoleAssumptions() {
    this._roleAssumptions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleAssumptionsInput() {
    return this._roleAssumptions.internalValue;
  }

  // username - computed: false, optional: true, required: false
  private _username?: string; 
  public get username() {
    return this.getStringAttribute('username');
  }
  public set username(value: string) {
    this._username = value;
  }
  public resetUsername() {
    this._username = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usernameInput() {
    return this._username;
  }

  // shop - computed: false, optional: true, required: false
  private _shop?: string; 
  public get shop() {
    return this.getStringAttribute('shop');
  }
  public set shop(value: string) {
    this._shop = value;
  }
  public resetShop() {
    this._shop = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get shopInput() {
    return this._shop;
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

  // app_id - computed: true, optional: true, required: false
  private _appId?: string; 
  public get appId() {
    return this.getStringAttribute('app_id');
  }
  public set appId(value: string) {
    this._appId = value;
  }
  public resetAppId() {
    this._appId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get appIdInput() {
    return this._appId;
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

  // google_project - computed: true, optional: true, required: false
  private _googleProject?: string; 
  public get googleProject() {
    return this.getStringAttribute('google_project');
  }
  public set googleProject(value: string) {
    this._googleProject = value;
  }
  public resetGoogleProject() {
    this._googleProject = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get googleProjectInput() {
    return this._googleProject;
  }

  // audience - computed: true, optional: true, required: false
  private _audience?: string; 
  public get audience() {
    return this.getStringAttribute('audience');
  }
  public set audience(value: string) {
    this._audience = value;
  }
  public resetAudience() {
    this._audience = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get audienceInput() {
    return this._audience;
  }

  // token - computed: false, optional: true, required: false
  private _token?: string; 
  public get token() {
    return this.getStringAttribute('token');
  }
  public set token(value: string) {
    this._token = value;
  }
  public resetToken() {
    this._token = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenInput() {
    return this._token;
  }

  // partner_token - computed: false, optional: true, required: false
  private _partnerToken?: string; 
  public get partnerToken() {
    return this.getStringAttribute('partner_token');
  }
  public set partnerToken(value: string) {
    this._partnerToken = value;
  }
  public resetPartnerToken() {
    this._partnerToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get partnerTokenInput() {
    return this._partnerToken;
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

  // password - computed: false, optional: true, required: false
  private _password?: string; 
  public get password() {
    return this.getStringAttribute('password');
  }
  public set password(value: string) {
    this._password = value;
  }
  public resetPassword() {
    this._password = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordInput() {
    return this._password;
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

  // key_id - computed: false, optional: true, required: false
  private _keyId?: string; 
  public get keyId() {
    return this.getStringAttribute('key_id');
  }
  public set keyId(value: string) {
    this._keyId = value;
  }
  public resetKeyId() {
    this._keyId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyIdInput() {
    return this._keyId;
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

  // google_config - computed: false, optional: true, required: false
  private _googleConfig?: string; 
  public get googleConfig() {
    return this.getStringAttribute('google_config');
  }
  public set googleConfig(value: string) {
    this._googleConfig = value;
  }
  public resetGoogleConfig() {
    this._googleConfig = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get googleConfigInput() {
    return this._googleConfig;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // integration_id - computed: true, optional: false, required: false
  public get integrationId() {
    return this.getStringAttribute('integration_id');
  }

  // html_url - computed: true, optional: false, required: false
  public get htmlUrl() {
    return this.getStringAttribute('html_url');
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

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new BuddyIntegrationTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: BuddyIntegrationTimeouts) {
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
      domain: cdktf.stringToTerraform(this._domain),
      name: cdktf.stringToTerraform(this._name),
      type: cdktf.stringToTerraform(this._type),
      scope: cdktf.stringToTerraform(this._scope),
      project_name: cdktf.stringToTerraform(this._projectName),
      identifier: cdktf.stringToTerraform(this._identifier),
      auth_type: cdktf.stringToTerraform(this._authType),
      permissions: buddyIntegrationPermissionsToTerraform(this._permissions.internalValue),
      all_pipelines_allowed: cdktf.booleanToTerraform(this._allPipelinesAllowed),
      allowed_pipelines: cdktf.listMapper(cdktf.numberToTerraform, false)(this._allowedPipelines),
      note: cdktf.stringToTerraform(this._note),
      agent_note: cdktf.stringToTerraform(this._agentNote),
      role_assumptions: cdktf.listMapper(buddyIntegrationRoleAssumptionsToTerraform, false)(this._roleAssumptions.internalValue),
      username: cdktf.stringToTerraform(this._username),
      shop: cdktf.stringToTerraform(this._shop),
      email: cdktf.stringToTerraform(this._email),
      app_id: cdktf.stringToTerraform(this._appId),
      tenant_id: cdktf.stringToTerraform(this._tenantId),
      google_project: cdktf.stringToTerraform(this._googleProject),
      audience: cdktf.stringToTerraform(this._audience),
      token: cdktf.stringToTerraform(this._token),
      partner_token: cdktf.stringToTerraform(this._partnerToken),
      access_key: cdktf.stringToTerraform(this._accessKey),
      secret_key: cdktf.stringToTerraform(this._secretKey),
      password: cdktf.stringToTerraform(this._password),
      api_key: cdktf.stringToTerraform(this._apiKey),
      key_id: cdktf.stringToTerraform(this._keyId),
      application_key: cdktf.stringToTerraform(this._applicationKey),
      google_config: cdktf.stringToTerraform(this._googleConfig),
      additional_fields: cdktf.stringToTerraform(this._additionalFields),
      additional_credentials: cdktf.stringToTerraform(this._additionalCredentials),
      external_credentials: cdktf.booleanToTerraform(this._externalCredentials),
      credentials_version: cdktf.numberToTerraform(this._credentialsVersion),
      timeouts: buddyIntegrationTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      domain: {
        value: cdktf.stringToHclTerraform(this._domain),
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
      type: {
        value: cdktf.stringToHclTerraform(this._type),
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
      project_name: {
        value: cdktf.stringToHclTerraform(this._projectName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      identifier: {
        value: cdktf.stringToHclTerraform(this._identifier),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      auth_type: {
        value: cdktf.stringToHclTerraform(this._authType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      permissions: {
        value: buddyIntegrationPermissionsToHclTerraform(this._permissions.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "BuddyIntegrationPermissions",
      },
      all_pipelines_allowed: {
        value: cdktf.booleanToHclTerraform(this._allPipelinesAllowed),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      allowed_pipelines: {
        value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(this._allowedPipelines),
        isBlock: false,
        type: "set",
        storageClassType: "numberList",
      },
      note: {
        value: cdktf.stringToHclTerraform(this._note),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      agent_note: {
        value: cdktf.stringToHclTerraform(this._agentNote),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      role_assumptions: {
        value: cdktf.listMapperHcl(buddyIntegrationRoleAssumptionsToHclTerraform, false)(this._roleAssumptions.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "BuddyIntegrationRoleAssumptionsList",
      },
      username: {
        value: cdktf.stringToHclTerraform(this._username),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      shop: {
        value: cdktf.stringToHclTerraform(this._shop),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      email: {
        value: cdktf.stringToHclTerraform(this._email),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      app_id: {
        value: cdktf.stringToHclTerraform(this._appId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      tenant_id: {
        value: cdktf.stringToHclTerraform(this._tenantId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      google_project: {
        value: cdktf.stringToHclTerraform(this._googleProject),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      audience: {
        value: cdktf.stringToHclTerraform(this._audience),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      token: {
        value: cdktf.stringToHclTerraform(this._token),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      partner_token: {
        value: cdktf.stringToHclTerraform(this._partnerToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      access_key: {
        value: cdktf.stringToHclTerraform(this._accessKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secret_key: {
        value: cdktf.stringToHclTerraform(this._secretKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      password: {
        value: cdktf.stringToHclTerraform(this._password),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      api_key: {
        value: cdktf.stringToHclTerraform(this._apiKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      key_id: {
        value: cdktf.stringToHclTerraform(this._keyId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      application_key: {
        value: cdktf.stringToHclTerraform(this._applicationKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      google_config: {
        value: cdktf.stringToHclTerraform(this._googleConfig),
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
      timeouts: {
        value: buddyIntegrationTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "BuddyIntegrationTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
