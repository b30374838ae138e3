// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface FruxonConfigConfig extends cdktf.TerraformMetaArguments {
  /**
  * Slug of the tenant (workspace) that the config belongs to. Default: the provider's `tenant`. A change replaces the config, and so does a change of the provider's `tenant` if it was created with that value.
  *
  */
  readonly tenant?: string;
  /**
  * Id of the integration that the config belongs to: your own or one built into Fruxon. A change replaces the config.
  *
  */
  readonly integrationId: string;
  /**
  * Display name. Need not be unique.
  *
  */
  readonly displayName: string;
  /**
  * Values of the integration's parameters, such as a region, as a JSON object (use `jsonencode`). Set parameters that the integration marks as secret in `parameters_secrets`. If omitted, Fruxon's values are kept; `{}` removes them all. A `null` in place of a value equals omitted: it is not compared and not sent. `{}`, `[]`, `""` and `false` are values, and so is everything inside a value.
  *
  */
  readonly parameters?: string;
  /**
  * Values of the parameters that the integration marks as secret: a JSON object that is merged over `parameters` when it is sent. `{}` states that there are none: stored ones are removed when it is sent. A `null` in place of a value equals omitted: it is not compared and not sent. `{}`, `[]`, `""` and `false` are values, and so is everything inside a value.
  *
  */
  readonly parametersSecrets?: string;
  /**
  * Auth method of the config. If omitted, Fruxon's value is kept. Fruxon cannot remove the credentials of a config; to remove them, replace the config (`apply -replace=ADDRESS`).
  *
  */
  readonly auth?: FruxonConfigAuth;
  /**
  * Credentials by the names of the auth method's inputs, as a JSON object (use `jsonencode`), for example `{ apiKey = var.key }`. Always sent completely and together with `auth`; `{}` removes the stored ones. A `null` in place of a value equals omitted: it is not compared and not sent. `{}`, `[]`, `""` and `false` are values, and so is everything inside a value.
  *
  */
  readonly authSecrets?: string;
  /**
  * Several credentials for one config, selected by parameters. The order is not significant. If omitted, Fruxon's value is kept; `[]` removes them.
  *
  */
  readonly authMap?: FruxonConfigAuthMap[] | cdktf.IResolvable;
  /**
  * Credentials of the entries of `auth_map`, at the same positions: a JSON array of objects such as `auth_secrets`, with `{}` for an entry without credentials; `[]` if `auth_map` is `[]`. A `null` in place of a value equals omitted: it is not compared and not sent. `{}`, `[]`, `""` and `false` are values, and so is everything inside a value.
  *
  */
  readonly authMapSecrets?: string;
  /**
  * Behaviour of tools while an agent is tested: `UNSPECIFIED`, `NONE`, `VENDOR`, `SIMULATED`, `READ_THROUGH`. If omitted, Fruxon's value is kept.
  *
  */
  readonly sandboxMode?: string;
  /**
  * Parameters and credentials that are used instead while an agent is tested. If omitted, Fruxon's value is kept; Fruxon cannot remove it.
  *
  */
  readonly sandboxVariant?: FruxonConfigSandboxVariant;
  /**
  * Secret parts of `sandbox_variant`: a JSON object with `parameters` and `auth` (objects such as `parameters_secrets` and `auth_secrets`) and `auth_map` (an array such as `auth_map_secrets`). A part that is `null` equals omitted. A `null` in place of a value equals omitted: it is not compared and not sent. `{}`, `[]`, `""` and `false` are values, and so is everything inside a value.
  *
  */
  readonly sandboxVariantSecrets?: string;
  /**
  * Country from which Fruxon sends the requests of its tools. `""` removes it. If omitted, Fruxon's value is kept. Agents use a new value after the next publication.
  *
  */
  readonly egressCountry?: string;
  /**
  * Key that Fruxon issues when a user has consented to an OAuth method. It works only once and is sent only once; sending credentials again requires a new key. The state contains a salted hash of the key that was used last, with `credentials_version` too.
  *
  */
  readonly oauthCredentialKey?: string;
  /**
  * Whether the config is published after each change, so that agents use it. If another user publishes or rolls back the config, this is reported as drift, and the next apply publishes it again; with `external_credentials`, only a rollback is, because entering credentials under a credential link publishes the config. With `false`, changes stay in the draft. Default `true`.
  *
  */
  readonly published?: boolean | cdktf.IResolvable;
  /**
  * Note that is stored with each published revision. Fruxon does not return this, so drift cannot be detected.
  *
  */
  readonly publishNote?: string;
  /**
  * Whether Fruxon tests the credentials on each apply. If they do not work, nothing is published, and a new config is deleted again. Default `false`.
  *
  */
  readonly verifyOnApply?: boolean | cdktf.IResolvable;
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
  readonly timeouts?: FruxonConfigTimeouts;
}
export interface FruxonConfigAuth {
  /**
  * Id of an auth method of the integration (in `config_metadata.auth_metadata`).
  *
  */
  readonly integrationAuthMetadataId: string;
  /**
  * Owner of the credentials: `APPLICATION` or `USER`. Default `APPLICATION`.
  *
  */
  readonly level?: string;
}

export function fruxonConfigAuthToTerraform(struct?: FruxonConfigAuth | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integration_auth_metadata_id: cdktf.stringToTerraform(struct!.integrationAuthMetadataId),
    level: cdktf.stringToTerraform(struct!.level),
  }
}


export function fruxonConfigAuthToHclTerraform(struct?: FruxonConfigAuth | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    integration_auth_metadata_id: {
      value: cdktf.stringToHclTerraform(struct!.integrationAuthMetadataId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    level: {
      value: cdktf.stringToHclTerraform(struct!.level),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonConfigAuthOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonConfigAuth | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationAuthMetadataId !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationAuthMetadataId = this._integrationAuthMetadataId;
    }
    if (this._level !== undefined) {
      hasAnyValues = true;
      internalValueResult.level = this._level;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonConfigAuth | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._integrationAuthMetadataId = undefined;
      this._level = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._integrationAuthMetadataId = value.integrationAuthMetadataId;
      this._level = value.level;
    }
  }

  // integration_auth_metadata_id - computed: true, optional: false, required: true
  private _integrationAuthMetadataId?: string; 
  public get integrationAuthMetadataId() {
    return this.getStringAttribute('integration_auth_metadata_id');
  }
  public set integrationAuthMetadataId(value: string) {
    this._integrationAuthMetadataId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationAuthMetadataIdInput() {
    return this._integrationAuthMetadataId;
  }

  // level - computed: true, optional: true, required: false
  private _level?: string; 
  public get level() {
    return this.getStringAttribute('level');
  }
  public set level(value: string) {
    this._level = value;
  }
  public resetLevel() {
    this._level = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get levelInput() {
    return this._level;
  }
}
export interface FruxonConfigAuthMapAuthConfig {
  /**
  * Id of an auth method of the integration (in `config_metadata.auth_metadata`).
  *
  */
  readonly integrationAuthMetadataId: string;
  /**
  * Owner of the credentials: `APPLICATION` or `USER`. Default `APPLICATION`.
  *
  */
  readonly level?: string;
}

export function fruxonConfigAuthMapAuthConfigToTerraform(struct?: FruxonConfigAuthMapAuthConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integration_auth_metadata_id: cdktf.stringToTerraform(struct!.integrationAuthMetadataId),
    level: cdktf.stringToTerraform(struct!.level),
  }
}


export function fruxonConfigAuthMapAuthConfigToHclTerraform(struct?: FruxonConfigAuthMapAuthConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    integration_auth_metadata_id: {
      value: cdktf.stringToHclTerraform(struct!.integrationAuthMetadataId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    level: {
      value: cdktf.stringToHclTerraform(struct!.level),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonConfigAuthMapAuthConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonConfigAuthMapAuthConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationAuthMetadataId !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationAuthMetadataId = this._integrationAuthMetadataId;
    }
    if (this._level !== undefined) {
      hasAnyValues = true;
      internalValueResult.level = this._level;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonConfigAuthMapAuthConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._integrationAuthMetadataId = undefined;
      this._level = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._integrationAuthMetadataId = value.integrationAuthMetadataId;
      this._level = value.level;
    }
  }

  // integration_auth_metadata_id - computed: true, optional: false, required: true
  private _integrationAuthMetadataId?: string; 
  public get integrationAuthMetadataId() {
    return this.getStringAttribute('integration_auth_metadata_id');
  }
  public set integrationAuthMetadataId(value: string) {
    this._integrationAuthMetadataId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationAuthMetadataIdInput() {
    return this._integrationAuthMetadataId;
  }

  // level - computed: true, optional: true, required: false
  private _level?: string; 
  public get level() {
    return this.getStringAttribute('level');
  }
  public set level(value: string) {
    this._level = value;
  }
  public resetLevel() {
    this._level = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get levelInput() {
    return this._level;
  }
}
export interface FruxonConfigAuthMap {
  /**
  * Parameters that select this entry, as a JSON object (use `jsonencode`). A `null` in place of a value equals omitted: it is not compared and not sent. `{}`, `[]`, `""` and `false` are values, and so is everything inside a value.
  *
  */
  readonly parameters: string;
  /**
  * Auth method of the entry's credentials. Fruxon does not return this, so drift cannot be detected; after an import, the configured value is assumed until `auth_map` is sent.
  *
  */
  readonly authConfig?: FruxonConfigAuthMapAuthConfig;
}

export function fruxonConfigAuthMapToTerraform(struct?: FruxonConfigAuthMap | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    parameters: cdktf.stringToTerraform(struct!.parameters),
    auth_config: fruxonConfigAuthMapAuthConfigToTerraform(struct!.authConfig),
  }
}


export function fruxonConfigAuthMapToHclTerraform(struct?: FruxonConfigAuthMap | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    parameters: {
      value: cdktf.stringToHclTerraform(struct!.parameters),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auth_config: {
      value: fruxonConfigAuthMapAuthConfigToHclTerraform(struct!.authConfig),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonConfigAuthMapAuthConfig",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonConfigAuthMapOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonConfigAuthMap | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._parameters !== undefined) {
      hasAnyValues = true;
      internalValueResult.parameters = this._parameters;
    }
    if (this._authConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authConfig = this._authConfig?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonConfigAuthMap | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._parameters = undefined;
      this._authConfig.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._parameters = value.parameters;
      this._authConfig.internalValue = value.authConfig;
    }
  }

  // parameters - computed: true, optional: false, required: true
  private _parameters?: string; 
  public get parameters() {
    return this.getStringAttribute('parameters');
  }
  public set parameters(value: string) {
    this._parameters = value;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersInput() {
    return this._parameters;
  }

  // auth_config - computed: true, optional: true, required: false
  private _authConfig = new FruxonConfigAuthMapAuthConfigOutputReference(this, "auth_config");
  public get authConfig() {
    return this._authConfig;
  }
  public putAuthConfig(value: FruxonConfigAuthMapAuthConfig) {
    this._authConfig.internalValue = value;
  }
  public resetAuthConfig() {
    this._authConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authConfigInput() {
    return this._authConfig.internalValue;
  }
}

export class FruxonConfigAuthMapList extends cdktf.ComplexList {
  public internalValue? : FruxonConfigAuthMap[] | cdktf.IResolvable

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
  public get(index: number): FruxonConfigAuthMapOutputReference {
    return new FruxonConfigAuthMapOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonConfigSandboxVariantAuth {
  /**
  * Id of an auth method of the integration (in `config_metadata.auth_metadata`).
  *
  */
  readonly integrationAuthMetadataId: string;
  /**
  * Owner of the credentials: `APPLICATION` or `USER`. Default `APPLICATION`.
  *
  */
  readonly level?: string;
}

export function fruxonConfigSandboxVariantAuthToTerraform(struct?: FruxonConfigSandboxVariantAuth | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integration_auth_metadata_id: cdktf.stringToTerraform(struct!.integrationAuthMetadataId),
    level: cdktf.stringToTerraform(struct!.level),
  }
}


export function fruxonConfigSandboxVariantAuthToHclTerraform(struct?: FruxonConfigSandboxVariantAuth | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    integration_auth_metadata_id: {
      value: cdktf.stringToHclTerraform(struct!.integrationAuthMetadataId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    level: {
      value: cdktf.stringToHclTerraform(struct!.level),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonConfigSandboxVariantAuthOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonConfigSandboxVariantAuth | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationAuthMetadataId !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationAuthMetadataId = this._integrationAuthMetadataId;
    }
    if (this._level !== undefined) {
      hasAnyValues = true;
      internalValueResult.level = this._level;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonConfigSandboxVariantAuth | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._integrationAuthMetadataId = undefined;
      this._level = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._integrationAuthMetadataId = value.integrationAuthMetadataId;
      this._level = value.level;
    }
  }

  // integration_auth_metadata_id - computed: true, optional: false, required: true
  private _integrationAuthMetadataId?: string; 
  public get integrationAuthMetadataId() {
    return this.getStringAttribute('integration_auth_metadata_id');
  }
  public set integrationAuthMetadataId(value: string) {
    this._integrationAuthMetadataId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationAuthMetadataIdInput() {
    return this._integrationAuthMetadataId;
  }

  // level - computed: true, optional: true, required: false
  private _level?: string; 
  public get level() {
    return this.getStringAttribute('level');
  }
  public set level(value: string) {
    this._level = value;
  }
  public resetLevel() {
    this._level = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get levelInput() {
    return this._level;
  }
}
export interface FruxonConfigSandboxVariantAuthMapAuthConfig {
  /**
  * Id of an auth method of the integration (in `config_metadata.auth_metadata`).
  *
  */
  readonly integrationAuthMetadataId: string;
  /**
  * Owner of the credentials: `APPLICATION` or `USER`. Default `APPLICATION`.
  *
  */
  readonly level?: string;
}

export function fruxonConfigSandboxVariantAuthMapAuthConfigToTerraform(struct?: FruxonConfigSandboxVariantAuthMapAuthConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integration_auth_metadata_id: cdktf.stringToTerraform(struct!.integrationAuthMetadataId),
    level: cdktf.stringToTerraform(struct!.level),
  }
}


export function fruxonConfigSandboxVariantAuthMapAuthConfigToHclTerraform(struct?: FruxonConfigSandboxVariantAuthMapAuthConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    integration_auth_metadata_id: {
      value: cdktf.stringToHclTerraform(struct!.integrationAuthMetadataId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    level: {
      value: cdktf.stringToHclTerraform(struct!.level),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonConfigSandboxVariantAuthMapAuthConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonConfigSandboxVariantAuthMapAuthConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationAuthMetadataId !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationAuthMetadataId = this._integrationAuthMetadataId;
    }
    if (this._level !== undefined) {
      hasAnyValues = true;
      internalValueResult.level = this._level;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonConfigSandboxVariantAuthMapAuthConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._integrationAuthMetadataId = undefined;
      this._level = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._integrationAuthMetadataId = value.integrationAuthMetadataId;
      this._level = value.level;
    }
  }

  // integration_auth_metadata_id - computed: true, optional: false, required: true
  private _integrationAuthMetadataId?: string; 
  public get integrationAuthMetadataId() {
    return this.getStringAttribute('integration_auth_metadata_id');
  }
  public set integrationAuthMetadataId(value: string) {
    this._integrationAuthMetadataId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationAuthMetadataIdInput() {
    return this._integrationAuthMetadataId;
  }

  // level - computed: true, optional: true, required: false
  private _level?: string; 
  public get level() {
    return this.getStringAttribute('level');
  }
  public set level(value: string) {
    this._level = value;
  }
  public resetLevel() {
    this._level = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get levelInput() {
    return this._level;
  }
}
export interface FruxonConfigSandboxVariantAuthMap {
  /**
  * Parameters that select this entry, as a JSON object (use `jsonencode`). A `null` in place of a value equals omitted: it is not compared and not sent. `{}`, `[]`, `""` and `false` are values, and so is everything inside a value.
  *
  */
  readonly parameters: string;
  /**
  * Auth method of the entry's credentials. Fruxon does not return this, so drift cannot be detected; after an import, the configured value is assumed until `auth_map` is sent.
  *
  */
  readonly authConfig?: FruxonConfigSandboxVariantAuthMapAuthConfig;
}

export function fruxonConfigSandboxVariantAuthMapToTerraform(struct?: FruxonConfigSandboxVariantAuthMap | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    parameters: cdktf.stringToTerraform(struct!.parameters),
    auth_config: fruxonConfigSandboxVariantAuthMapAuthConfigToTerraform(struct!.authConfig),
  }
}


export function fruxonConfigSandboxVariantAuthMapToHclTerraform(struct?: FruxonConfigSandboxVariantAuthMap | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    parameters: {
      value: cdktf.stringToHclTerraform(struct!.parameters),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auth_config: {
      value: fruxonConfigSandboxVariantAuthMapAuthConfigToHclTerraform(struct!.authConfig),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonConfigSandboxVariantAuthMapAuthConfig",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonConfigSandboxVariantAuthMapOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonConfigSandboxVariantAuthMap | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._parameters !== undefined) {
      hasAnyValues = true;
      internalValueResult.parameters = this._parameters;
    }
    if (this._authConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authConfig = this._authConfig?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonConfigSandboxVariantAuthMap | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._parameters = undefined;
      this._authConfig.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._parameters = value.parameters;
      this._authConfig.internalValue = value.authConfig;
    }
  }

  // parameters - computed: true, optional: false, required: true
  private _parameters?: string; 
  public get parameters() {
    return this.getStringAttribute('parameters');
  }
  public set parameters(value: string) {
    this._parameters = value;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersInput() {
    return this._parameters;
  }

  // auth_config - computed: true, optional: true, required: false
  private _authConfig = new FruxonConfigSandboxVariantAuthMapAuthConfigOutputReference(this, "auth_config");
  public get authConfig() {
    return this._authConfig;
  }
  public putAuthConfig(value: FruxonConfigSandboxVariantAuthMapAuthConfig) {
    this._authConfig.internalValue = value;
  }
  public resetAuthConfig() {
    this._authConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authConfigInput() {
    return this._authConfig.internalValue;
  }
}

export class FruxonConfigSandboxVariantAuthMapList extends cdktf.ComplexList {
  public internalValue? : FruxonConfigSandboxVariantAuthMap[] | cdktf.IResolvable

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
  public get(index: number): FruxonConfigSandboxVariantAuthMapOutputReference {
    return new FruxonConfigSandboxVariantAuthMapOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonConfigSandboxVariant {
  /**
  * Values of the parameters, as a JSON object. `{}` equals omitted. A `null` in place of a value equals omitted: it is not compared and not sent. `{}`, `[]`, `""` and `false` are values, and so is everything inside a value.
  *
  */
  readonly parameters?: string;
  /**
  * Auth method.
  *
  */
  readonly auth?: FruxonConfigSandboxVariantAuth;
  /**
  * Several credentials, selected by parameters. `[]` equals omitted.
  *
  */
  readonly authMap?: FruxonConfigSandboxVariantAuthMap[] | cdktf.IResolvable;
}

export function fruxonConfigSandboxVariantToTerraform(struct?: FruxonConfigSandboxVariant | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    parameters: cdktf.stringToTerraform(struct!.parameters),
    auth: fruxonConfigSandboxVariantAuthToTerraform(struct!.auth),
    auth_map: cdktf.listMapper(fruxonConfigSandboxVariantAuthMapToTerraform, false)(struct!.authMap),
  }
}


export function fruxonConfigSandboxVariantToHclTerraform(struct?: FruxonConfigSandboxVariant | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    parameters: {
      value: cdktf.stringToHclTerraform(struct!.parameters),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auth: {
      value: fruxonConfigSandboxVariantAuthToHclTerraform(struct!.auth),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonConfigSandboxVariantAuth",
    },
    auth_map: {
      value: cdktf.listMapperHcl(fruxonConfigSandboxVariantAuthMapToHclTerraform, false)(struct!.authMap),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonConfigSandboxVariantAuthMapList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonConfigSandboxVariantOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonConfigSandboxVariant | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._parameters !== undefined) {
      hasAnyValues = true;
      internalValueResult.parameters = this._parameters;
    }
    if (this._auth?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.auth = this._auth?.internalValue;
    }
    if (this._authMap?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMap = this._authMap?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonConfigSandboxVariant | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._parameters = undefined;
      this._auth.internalValue = undefined;
      this._authMap.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._parameters = value.parameters;
      this._auth.internalValue = value.auth;
      this._authMap.internalValue = value.authMap;
    }
  }

  // parameters - computed: true, optional: true, required: false
  private _parameters?: string; 
  public get parameters() {
    return this.getStringAttribute('parameters');
  }
  public set parameters(value: string) {
    this._parameters = value;
  }
  public resetParameters() {
    this._parameters = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersInput() {
    return this._parameters;
  }

  // auth - computed: true, optional: true, required: false
  private _auth = new FruxonConfigSandboxVariantAuthOutputReference(this, "auth");
  public get auth() {
    return this._auth;
  }
  public putAuth(value: FruxonConfigSandboxVariantAuth) {
    this._auth.internalValue = value;
  }
  public resetAuth() {
    this._auth.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authInput() {
    return this._auth.internalValue;
  }

  // auth_map - computed: true, optional: true, required: false
  private _authMap = new FruxonConfigSandboxVariantAuthMapList(this, "auth_map", false);
  public get authMap() {
    return this._authMap;
  }
  public putAuthMap(value: FruxonConfigSandboxVariantAuthMap[] | cdktf.IResolvable) {
    this._authMap.internalValue = value;
  }
  public resetAuthMap() {
    this._authMap.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authMapInput() {
    return this._authMap.internalValue;
  }
}
export interface FruxonConfigTimeouts {
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

export function fruxonConfigTimeoutsToTerraform(struct?: FruxonConfigTimeouts | cdktf.IResolvable): any {
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


export function fruxonConfigTimeoutsToHclTerraform(struct?: FruxonConfigTimeouts | cdktf.IResolvable): any {
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

export class FruxonConfigTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonConfigTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: FruxonConfigTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a integrations_fruxon_config
*/
export class FruxonConfig extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_fruxon_config";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a FruxonConfig resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the FruxonConfig to import
  * @param importFromId The id of the existing FruxonConfig that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the FruxonConfig to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_fruxon_config", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_fruxon_config Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options FruxonConfigConfig
  */
  public constructor(scope: Construct, id: string, config: FruxonConfigConfig) {
    super(scope, id, {
      terraformResourceType: 'integrations_fruxon_config',
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
    this._tenant = config.tenant;
    this._integrationId = config.integrationId;
    this._displayName = config.displayName;
    this._parameters = config.parameters;
    this._parametersSecrets = config.parametersSecrets;
    this._auth.internalValue = config.auth;
    this._authSecrets = config.authSecrets;
    this._authMap.internalValue = config.authMap;
    this._authMapSecrets = config.authMapSecrets;
    this._sandboxMode = config.sandboxMode;
    this._sandboxVariant.internalValue = config.sandboxVariant;
    this._sandboxVariantSecrets = config.sandboxVariantSecrets;
    this._egressCountry = config.egressCountry;
    this._oauthCredentialKey = config.oauthCredentialKey;
    this._published = config.published;
    this._publishNote = config.publishNote;
    this._verifyOnApply = config.verifyOnApply;
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

  // tenant - computed: true, optional: true, required: false
  private _tenant?: string; 
  public get tenant() {
    return this.getStringAttribute('tenant');
  }
  public set tenant(value: string) {
    this._tenant = value;
  }
  public resetTenant() {
    this._tenant = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tenantInput() {
    return this._tenant;
  }

  // integration_id - computed: false, optional: false, required: true
  private _integrationId?: string; 
  public get integrationId() {
    return this.getStringAttribute('integration_id');
  }
  public set integrationId(value: string) {
    this._integrationId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationIdInput() {
    return this._integrationId;
  }

  // display_name - computed: false, optional: false, required: true
  private _displayName?: string; 
  public get displayName() {
    return this.getStringAttribute('display_name');
  }
  public set displayName(value: string) {
    this._displayName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get displayNameInput() {
    return this._displayName;
  }

  // parameters - computed: true, optional: true, required: false
  private _parameters?: string; 
  public get parameters() {
    return this.getStringAttribute('parameters');
  }
  public set parameters(value: string) {
    this._parameters = value;
  }
  public resetParameters() {
    this._parameters = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersInput() {
    return this._parameters;
  }

  // parameters_secrets - computed: false, optional: true, required: false
  private _parametersSecrets?: string; 
  public get parametersSecrets() {
    return this.getStringAttribute('parameters_secrets');
  }
  public set parametersSecrets(value: string) {
    this._parametersSecrets = value;
  }
  public resetParametersSecrets() {
    this._parametersSecrets = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersSecretsInput() {
    return this._parametersSecrets;
  }

  // auth - computed: true, optional: true, required: false
  private _auth = new FruxonConfigAuthOutputReference(this, "auth");
  public get auth() {
    return this._auth;
  }
  public putAuth(value: FruxonConfigAuth) {
    this._auth.internalValue = value;
  }
  public resetAuth() {
    this._auth.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authInput() {
    return this._auth.internalValue;
  }

  // auth_secrets - computed: false, optional: true, required: false
  private _authSecrets?: string; 
  public get authSecrets() {
    return this.getStringAttribute('auth_secrets');
  }
  public set authSecrets(value: string) {
    this._authSecrets = value;
  }
  public resetAuthSecrets() {
    this._authSecrets = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authSecretsInput() {
    return this._authSecrets;
  }

  // auth_map - computed: true, optional: true, required: false
  private _authMap = new FruxonConfigAuthMapList(this, "auth_map", false);
  public get authMap() {
    return this._authMap;
  }
  public putAuthMap(value: FruxonConfigAuthMap[] | cdktf.IResolvable) {
    this._authMap.internalValue = value;
  }
  public resetAuthMap() {
    this._authMap.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authMapInput() {
    return this._authMap.internalValue;
  }

  // auth_map_secrets - computed: false, optional: true, required: false
  private _authMapSecrets?: string; 
  public get authMapSecrets() {
    return this.getStringAttribute('auth_map_secrets');
  }
  public set authMapSecrets(value: string) {
    this._authMapSecrets = value;
  }
  public resetAuthMapSecrets() {
    this._authMapSecrets = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authMapSecretsInput() {
    return this._authMapSecrets;
  }

  // sandbox_mode - computed: true, optional: true, required: false
  private _sandboxMode?: string; 
  public get sandboxMode() {
    return this.getStringAttribute('sandbox_mode');
  }
  public set sandboxMode(value: string) {
    this._sandboxMode = value;
  }
  public resetSandboxMode() {
    this._sandboxMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sandboxModeInput() {
    return this._sandboxMode;
  }

  // sandbox_variant - computed: true, optional: true, required: false
  private _sandboxVariant = new FruxonConfigSandboxVariantOutputReference(this, "sandbox_variant");
  public get sandboxVariant() {
    return this._sandboxVariant;
  }
  public putSandboxVariant(value: FruxonConfigSandboxVariant) {
    this._sandboxVariant.internalValue = value;
  }
  public resetSandboxVariant() {
    this._sandboxVariant.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sandboxVariantInput() {
    return this._sandboxVariant.internalValue;
  }

  // sandbox_variant_secrets - computed: false, optional: true, required: false
  private _sandboxVariantSecrets?: string; 
  public get sandboxVariantSecrets() {
    return this.getStringAttribute('sandbox_variant_secrets');
  }
  public set sandboxVariantSecrets(value: string) {
    this._sandboxVariantSecrets = value;
  }
  public resetSandboxVariantSecrets() {
    this._sandboxVariantSecrets = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sandboxVariantSecretsInput() {
    return this._sandboxVariantSecrets;
  }

  // egress_country - computed: true, optional: true, required: false
  private _egressCountry?: string; 
  public get egressCountry() {
    return this.getStringAttribute('egress_country');
  }
  public set egressCountry(value: string) {
    this._egressCountry = value;
  }
  public resetEgressCountry() {
    this._egressCountry = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get egressCountryInput() {
    return this._egressCountry;
  }

  // oauth_credential_key - computed: false, optional: true, required: false
  private _oauthCredentialKey?: string; 
  public get oauthCredentialKey() {
    return this.getStringAttribute('oauth_credential_key');
  }
  public set oauthCredentialKey(value: string) {
    this._oauthCredentialKey = value;
  }
  public resetOauthCredentialKey() {
    this._oauthCredentialKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oauthCredentialKeyInput() {
    return this._oauthCredentialKey;
  }

  // published - computed: true, optional: true, required: false
  private _published?: boolean | cdktf.IResolvable; 
  public get published() {
    return this.getBooleanAttribute('published');
  }
  public set published(value: boolean | cdktf.IResolvable) {
    this._published = value;
  }
  public resetPublished() {
    this._published = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get publishedInput() {
    return this._published;
  }

  // publish_note - computed: true, optional: true, required: false
  private _publishNote?: string; 
  public get publishNote() {
    return this.getStringAttribute('publish_note');
  }
  public set publishNote(value: string) {
    this._publishNote = value;
  }
  public resetPublishNote() {
    this._publishNote = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get publishNoteInput() {
    return this._publishNote;
  }

  // verify_on_apply - computed: true, optional: true, required: false
  private _verifyOnApply?: boolean | cdktf.IResolvable; 
  public get verifyOnApply() {
    return this.getBooleanAttribute('verify_on_apply');
  }
  public set verifyOnApply(value: boolean | cdktf.IResolvable) {
    this._verifyOnApply = value;
  }
  public resetVerifyOnApply() {
    this._verifyOnApply = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get verifyOnApplyInput() {
    return this._verifyOnApply;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // config_id - computed: true, optional: false, required: false
  public get configId() {
    return this.getStringAttribute('config_id');
  }

  // has_auth - computed: true, optional: false, required: false
  public get hasAuth() {
    return this.getBooleanAttribute('has_auth');
  }

  // has_auth_map - computed: true, optional: false, required: false
  public get hasAuthMap() {
    return this.getBooleanAttribute('has_auth_map');
  }

  // granted_scopes - computed: true, optional: false, required: false
  public get grantedScopes() {
    return cdktf.Fn.tolist(this.getListAttribute('granted_scopes'));
  }

  // credential_health - computed: true, optional: false, required: false
  public get credentialHealth() {
    return this.getStringAttribute('credential_health');
  }

  // credential_health_detail - computed: true, optional: false, required: false
  public get credentialHealthDetail() {
    return this.getStringAttribute('credential_health_detail');
  }

  // published_revision_id - computed: true, optional: false, required: false
  public get publishedRevisionId() {
    return this.getStringAttribute('published_revision_id');
  }

  // created_by - computed: true, optional: false, required: false
  public get createdBy() {
    return this.getStringAttribute('created_by');
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getNumberAttribute('created_at');
  }

  // modified_at - computed: true, optional: false, required: false
  public get modifiedAt() {
    return this.getNumberAttribute('modified_at');
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
  private _timeouts = new FruxonConfigTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: FruxonConfigTimeouts) {
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
      tenant: cdktf.stringToTerraform(this._tenant),
      integration_id: cdktf.stringToTerraform(this._integrationId),
      display_name: cdktf.stringToTerraform(this._displayName),
      parameters: cdktf.stringToTerraform(this._parameters),
      parameters_secrets: cdktf.stringToTerraform(this._parametersSecrets),
      auth: fruxonConfigAuthToTerraform(this._auth.internalValue),
      auth_secrets: cdktf.stringToTerraform(this._authSecrets),
      auth_map: cdktf.listMapper(fruxonConfigAuthMapToTerraform, false)(this._authMap.internalValue),
      auth_map_secrets: cdktf.stringToTerraform(this._authMapSecrets),
      sandbox_mode: cdktf.stringToTerraform(this._sandboxMode),
      sandbox_variant: fruxonConfigSandboxVariantToTerraform(this._sandboxVariant.internalValue),
      sandbox_variant_secrets: cdktf.stringToTerraform(this._sandboxVariantSecrets),
      egress_country: cdktf.stringToTerraform(this._egressCountry),
      oauth_credential_key: cdktf.stringToTerraform(this._oauthCredentialKey),
      published: cdktf.booleanToTerraform(this._published),
      publish_note: cdktf.stringToTerraform(this._publishNote),
      verify_on_apply: cdktf.booleanToTerraform(this._verifyOnApply),
      additional_fields: cdktf.stringToTerraform(this._additionalFields),
      additional_credentials: cdktf.stringToTerraform(this._additionalCredentials),
      external_credentials: cdktf.booleanToTerraform(this._externalCredentials),
      credentials_version: cdktf.numberToTerraform(this._credentialsVersion),
      on_external_change: cdktf.stringToTerraform(this._onExternalChange),
      timeouts: fruxonConfigTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      tenant: {
        value: cdktf.stringToHclTerraform(this._tenant),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      integration_id: {
        value: cdktf.stringToHclTerraform(this._integrationId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      display_name: {
        value: cdktf.stringToHclTerraform(this._displayName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      parameters: {
        value: cdktf.stringToHclTerraform(this._parameters),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      parameters_secrets: {
        value: cdktf.stringToHclTerraform(this._parametersSecrets),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      auth: {
        value: fruxonConfigAuthToHclTerraform(this._auth.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "FruxonConfigAuth",
      },
      auth_secrets: {
        value: cdktf.stringToHclTerraform(this._authSecrets),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      auth_map: {
        value: cdktf.listMapperHcl(fruxonConfigAuthMapToHclTerraform, false)(this._authMap.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "FruxonConfigAuthMapList",
      },
      auth_map_secrets: {
        value: cdktf.stringToHclTerraform(this._authMapSecrets),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      sandbox_mode: {
        value: cdktf.stringToHclTerraform(this._sandboxMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      sandbox_variant: {
        value: fruxonConfigSandboxVariantToHclTerraform(this._sandboxVariant.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "FruxonConfigSandboxVariant",
      },
      sandbox_variant_secrets: {
        value: cdktf.stringToHclTerraform(this._sandboxVariantSecrets),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      egress_country: {
        value: cdktf.stringToHclTerraform(this._egressCountry),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      oauth_credential_key: {
        value: cdktf.stringToHclTerraform(this._oauthCredentialKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      published: {
        value: cdktf.booleanToHclTerraform(this._published),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      publish_note: {
        value: cdktf.stringToHclTerraform(this._publishNote),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      verify_on_apply: {
        value: cdktf.booleanToHclTerraform(this._verifyOnApply),
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
        value: fruxonConfigTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "FruxonConfigTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
