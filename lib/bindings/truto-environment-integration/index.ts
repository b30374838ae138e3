// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface TrutoEnvironmentIntegrationConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the integration to install. An integration can be installed only once in an environment. A change replaces the install.
  *
  */
  readonly integrationId: string;
  /**
  * Whether accounts can be connected and used. If omitted: `true` at creation; later, Truto's value is kept.
  *
  */
  readonly isEnabled?: boolean | cdktf.IResolvable;
  /**
  * Whether the integration is offered in the catalog. If omitted: `true` at creation; later, Truto's value is kept.
  *
  */
  readonly showInCatalog?: boolean | cdktf.IResolvable;
  /**
  * Overrides of the integration's configuration in this environment: a JSON object (use `jsonencode`) with keys such as `base_url`, `headers`, `credentials`, `authorization`, `pagination`, `resources` and `environment_variables`. Truto always replaces the complete override, so it must contain every overridden value. `null`, `{}`, `[]` and `""` are values: they are compared, shown and sent as written (a null slot means the integration's own value, a null header removes the header). An empty object that only leads to a secret, such as `credentials = {}`, counts as omitted. Set secrets in `override_secrets`; placeholders such as `{{credentials.api_key}}` are not secrets. Literal credentials that another user has set in Truto (recognised by usual names of headers and parameters, in URLs, or by form) are not read. If omitted: `{}` with `override_secrets`, otherwise Truto's value is kept; `jsonencode({})` clears it.
  *
  */
  readonly override?: string;
  /**
  * Secret parts of the override: a JSON object that is merged over `override` when it is sent, for example `credentials.oauth2.config.client.secret` or `secret_environment_variables`. It is sent together with `override` when either of them changes. A key that is removed here is removed in Truto as well; `jsonencode({})` removes all.
  *
  */
  readonly overrideSecrets?: string;
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
  * Prevents the destruction of the object, whatever the cause: `destroy`, a removed block, a smaller `count`, a change that replaces it, `-replace`, `replace_triggered_by`. The plan fails; for a tainted object, whose plan does not show the provider the old object, the apply fails. The last applied value counts. To destroy the object, set `false`, apply, and then destroy it; to replace it, set `false` in the same change. If the resource has no configuration any more (a removed block, a deposed object), set the environment variable `INTEGRATIONS_DESTROY_PROTECTED` to `TYPE/ID` as given in the error, for the run that destroys it; separate several with commas. Default `true`.
  *
  */
  readonly deletionProtection?: boolean | cdktf.IResolvable;
  /**
  * Timeouts after which operations are cancelled.
  *
  */
  readonly timeouts?: TrutoEnvironmentIntegrationTimeouts;
}
export interface TrutoEnvironmentIntegrationTimeouts {
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

export function trutoEnvironmentIntegrationTimeoutsToTerraform(struct?: TrutoEnvironmentIntegrationTimeouts | cdktf.IResolvable): any {
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


export function trutoEnvironmentIntegrationTimeoutsToHclTerraform(struct?: TrutoEnvironmentIntegrationTimeouts | cdktf.IResolvable): any {
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

export class TrutoEnvironmentIntegrationTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): TrutoEnvironmentIntegrationTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: TrutoEnvironmentIntegrationTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a integrations_truto_environment_integration
*/
export class TrutoEnvironmentIntegration extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_truto_environment_integration";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a TrutoEnvironmentIntegration resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the TrutoEnvironmentIntegration to import
  * @param importFromId The id of the existing TrutoEnvironmentIntegration that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the TrutoEnvironmentIntegration to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_truto_environment_integration", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_truto_environment_integration Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options TrutoEnvironmentIntegrationConfig
  */
  public constructor(scope: Construct, id: string, config: TrutoEnvironmentIntegrationConfig) {
    super(scope, id, {
      terraformResourceType: 'integrations_truto_environment_integration',
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
    this._integrationId = config.integrationId;
    this._isEnabled = config.isEnabled;
    this._showInCatalog = config.showInCatalog;
    this._override = config.override;
    this._overrideSecrets = config.overrideSecrets;
    this._additionalFields = config.additionalFields;
    this._additionalCredentials = config.additionalCredentials;
    this._externalCredentials = config.externalCredentials;
    this._credentialsVersion = config.credentialsVersion;
    this._onExternalChange = config.onExternalChange;
    this._deletionProtection = config.deletionProtection;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

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

  // is_enabled - computed: true, optional: true, required: false
  private _isEnabled?: boolean | cdktf.IResolvable; 
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }
  public set isEnabled(value: boolean | cdktf.IResolvable) {
    this._isEnabled = value;
  }
  public resetIsEnabled() {
    this._isEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get isEnabledInput() {
    return this._isEnabled;
  }

  // show_in_catalog - computed: true, optional: true, required: false
  private _showInCatalog?: boolean | cdktf.IResolvable; 
  public get showInCatalog() {
    return this.getBooleanAttribute('show_in_catalog');
  }
  public set showInCatalog(value: boolean | cdktf.IResolvable) {
    this._showInCatalog = value;
  }
  public resetShowInCatalog() {
    this._showInCatalog = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get showInCatalogInput() {
    return this._showInCatalog;
  }

  // override - computed: true, optional: true, required: false
  private _override?: string; 
  public get override() {
    return this.getStringAttribute('override');
  }
  public set override(value: string) {
    this._override = value;
  }
  public resetOverride() {
    this._override = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get overrideInput() {
    return this._override;
  }

  // override_secrets - computed: false, optional: true, required: false
  private _overrideSecrets?: string; 
  public get overrideSecrets() {
    return this.getStringAttribute('override_secrets');
  }
  public set overrideSecrets(value: string) {
    this._overrideSecrets = value;
  }
  public resetOverrideSecrets() {
    this._overrideSecrets = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get overrideSecretsInput() {
    return this._overrideSecrets;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // environment_id - computed: true, optional: false, required: false
  public get environmentId() {
    return this.getStringAttribute('environment_id');
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // updated_at - computed: true, optional: false, required: false
  public get updatedAt() {
    return this.getStringAttribute('updated_at');
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

  // deletion_protection - computed: true, optional: true, required: false
  private _deletionProtection?: boolean | cdktf.IResolvable; 
  public get deletionProtection() {
    return this.getBooleanAttribute('deletion_protection');
  }
  public set deletionProtection(value: boolean | cdktf.IResolvable) {
    this._deletionProtection = value;
  }
  public resetDeletionProtection() {
    this._deletionProtection = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deletionProtectionInput() {
    return this._deletionProtection;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new TrutoEnvironmentIntegrationTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: TrutoEnvironmentIntegrationTimeouts) {
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
      integration_id: cdktf.stringToTerraform(this._integrationId),
      is_enabled: cdktf.booleanToTerraform(this._isEnabled),
      show_in_catalog: cdktf.booleanToTerraform(this._showInCatalog),
      override: cdktf.stringToTerraform(this._override),
      override_secrets: cdktf.stringToTerraform(this._overrideSecrets),
      additional_fields: cdktf.stringToTerraform(this._additionalFields),
      additional_credentials: cdktf.stringToTerraform(this._additionalCredentials),
      external_credentials: cdktf.booleanToTerraform(this._externalCredentials),
      credentials_version: cdktf.numberToTerraform(this._credentialsVersion),
      on_external_change: cdktf.stringToTerraform(this._onExternalChange),
      deletion_protection: cdktf.booleanToTerraform(this._deletionProtection),
      timeouts: trutoEnvironmentIntegrationTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      integration_id: {
        value: cdktf.stringToHclTerraform(this._integrationId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      is_enabled: {
        value: cdktf.booleanToHclTerraform(this._isEnabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      show_in_catalog: {
        value: cdktf.booleanToHclTerraform(this._showInCatalog),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      override: {
        value: cdktf.stringToHclTerraform(this._override),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      override_secrets: {
        value: cdktf.stringToHclTerraform(this._overrideSecrets),
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
      deletion_protection: {
        value: cdktf.booleanToHclTerraform(this._deletionProtection),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      timeouts: {
        value: trutoEnvironmentIntegrationTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "TrutoEnvironmentIntegrationTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
