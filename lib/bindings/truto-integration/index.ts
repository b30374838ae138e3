// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface TrutoIntegrationConfig extends cdktf.TerraformMetaArguments {
  /**
  * Slug of the integration, such as `acme-crm`. It is part of OAuth callback URLs and of mappings, so a change replaces the integration.
  *
  */
  readonly name: string;
  /**
  * Short tag such as `crm`. If omitted, Truto's value is kept.
  *
  */
  readonly category?: string;
  /**
  * Whether it is marked as beta. If omitted: `false` at creation; later, Truto's value is kept.
  *
  */
  readonly isBeta?: boolean | cdktf.IResolvable;
  /**
  * Whether other teams may use it: `allow`, `ask` (this team is asked) or `deny`. If omitted: `deny` at creation; later, Truto's value is kept.
  *
  */
  readonly sharing?: string;
  /**
  * How Truto connects to the service: a JSON object (use `jsonencode`) with keys such as `label`, `base_url`, `credentials`, `authorization`, `pagination` and `resources`. It is the complete configuration: a key that is removed here is removed in Truto. `{}`, `[]` and `""` are values. A `null` is sent when the integration is created, and Truto keeps it. An update cannot set a `null`, because Truto then removes the key; so `null` and a missing key are compared as equal, and the plan warns of a new `null`. An empty object that only leads to a secret, such as `credentials = {}`, counts as omitted. Set secrets in `config_secrets`; placeholders such as `{{credentials.api_key}}` are not secrets. Literal credentials that another user has set in Truto (recognised by usual names of headers and parameters, in URLs, or by form) are not read.
  *
  */
  readonly configJson: string;
  /**
  * Secret parts of the configuration: a JSON object that is merged over `config_json` when it is sent, for example `credentials.oauth2.config.client.secret`. It is sent together with `config_json` when either of them changes. A key that is removed here is removed in Truto as well; `jsonencode({})` removes all.
  *
  */
  readonly configSecrets?: string;
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
  readonly timeouts?: TrutoIntegrationTimeouts;
}
export interface TrutoIntegrationTimeouts {
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

export function trutoIntegrationTimeoutsToTerraform(struct?: TrutoIntegrationTimeouts | cdktf.IResolvable): any {
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


export function trutoIntegrationTimeoutsToHclTerraform(struct?: TrutoIntegrationTimeouts | cdktf.IResolvable): any {
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

export class TrutoIntegrationTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): TrutoIntegrationTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: TrutoIntegrationTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a integrations_truto_integration
*/
export class TrutoIntegration extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_truto_integration";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a TrutoIntegration resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the TrutoIntegration to import
  * @param importFromId The id of the existing TrutoIntegration that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the TrutoIntegration to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_truto_integration", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_truto_integration Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options TrutoIntegrationConfig
  */
  public constructor(scope: Construct, id: string, config: TrutoIntegrationConfig) {
    super(scope, id, {
      terraformResourceType: 'integrations_truto_integration',
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
    this._name = config.name;
    this._category = config.category;
    this._isBeta = config.isBeta;
    this._sharing = config.sharing;
    this._configJson = config.configJson;
    this._configSecrets = config.configSecrets;
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

  // category - computed: true, optional: true, required: false
  private _category?: string; 
  public get category() {
    return this.getStringAttribute('category');
  }
  public set category(value: string) {
    this._category = value;
  }
  public resetCategory() {
    this._category = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get categoryInput() {
    return this._category;
  }

  // is_beta - computed: true, optional: true, required: false
  private _isBeta?: boolean | cdktf.IResolvable; 
  public get isBeta() {
    return this.getBooleanAttribute('is_beta');
  }
  public set isBeta(value: boolean | cdktf.IResolvable) {
    this._isBeta = value;
  }
  public resetIsBeta() {
    this._isBeta = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get isBetaInput() {
    return this._isBeta;
  }

  // sharing - computed: true, optional: true, required: false
  private _sharing?: string; 
  public get sharing() {
    return this.getStringAttribute('sharing');
  }
  public set sharing(value: string) {
    this._sharing = value;
  }
  public resetSharing() {
    this._sharing = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sharingInput() {
    return this._sharing;
  }

  // config_json - computed: false, optional: false, required: true
  private _configJson?: string; 
  public get configJson() {
    return this.getStringAttribute('config_json');
  }
  public set configJson(value: string) {
    this._configJson = value;
  }
  // Temporarily expose input value. Use with caution.
  public get configJsonInput() {
    return this._configJson;
  }

  // config_secrets - computed: false, optional: true, required: false
  private _configSecrets?: string; 
  public get configSecrets() {
    return this.getStringAttribute('config_secrets');
  }
  public set configSecrets(value: string) {
    this._configSecrets = value;
  }
  public resetConfigSecrets() {
    this._configSecrets = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get configSecretsInput() {
    return this._configSecrets;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // team_id - computed: true, optional: false, required: false
  public get teamId() {
    return this.getStringAttribute('team_id');
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
  private _timeouts = new TrutoIntegrationTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: TrutoIntegrationTimeouts) {
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
      name: cdktf.stringToTerraform(this._name),
      category: cdktf.stringToTerraform(this._category),
      is_beta: cdktf.booleanToTerraform(this._isBeta),
      sharing: cdktf.stringToTerraform(this._sharing),
      config_json: cdktf.stringToTerraform(this._configJson),
      config_secrets: cdktf.stringToTerraform(this._configSecrets),
      additional_fields: cdktf.stringToTerraform(this._additionalFields),
      additional_credentials: cdktf.stringToTerraform(this._additionalCredentials),
      external_credentials: cdktf.booleanToTerraform(this._externalCredentials),
      credentials_version: cdktf.numberToTerraform(this._credentialsVersion),
      on_external_change: cdktf.stringToTerraform(this._onExternalChange),
      deletion_protection: cdktf.booleanToTerraform(this._deletionProtection),
      timeouts: trutoIntegrationTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      category: {
        value: cdktf.stringToHclTerraform(this._category),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      is_beta: {
        value: cdktf.booleanToHclTerraform(this._isBeta),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      sharing: {
        value: cdktf.stringToHclTerraform(this._sharing),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      config_json: {
        value: cdktf.stringToHclTerraform(this._configJson),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      config_secrets: {
        value: cdktf.stringToHclTerraform(this._configSecrets),
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
        value: trutoIntegrationTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "TrutoIntegrationTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
