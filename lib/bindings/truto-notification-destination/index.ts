// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface TrutoNotificationDestinationConfig extends cdktf.TerraformMetaArguments {
  /**
  * Kind of receiver: `slack` or `email`. A change replaces the notification destination.
  *
  */
  readonly type: string;
  /**
  * Name for people. Several destinations may have the same one; an import by label needs one that just one has. If omitted, Truto's value is kept.
  *
  */
  readonly label?: string;
  /**
  * Whether notifications are sent. If omitted: `true` at creation; later, Truto's value is kept.
  *
  */
  readonly isActive?: boolean | cdktf.IResolvable;
  /**
  * Names of the events to send. Truto documents neither their names nor what a destination without them gets. Its API cannot change them, so a change replaces the notification destination. If omitted, Truto decides.
  *
  */
  readonly eventTypes?: string[];
  /**
  * Settings of the receiver: a JSON object (use `jsonencode`). `slack`: `ignored_status_codes` (numbers), or `jsonencode({})`. `email`: `to` (required), `cc`, `bcc` (lists of addresses), `subject_prefix`. It is always sent complete; a key that is removed here is removed in Truto. `null` and a missing key are compared as equal.
  *
  */
  readonly configJson: string;
  /**
  * Secret settings: a JSON object that is merged over `config_json` when it is sent. `slack`: `webhook_url`, required unless `external_credentials` is `true`. Truto returns the URL in clear; the provider never reads it. It is sent together with `config_json` when either of them changes.
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
  * Timeouts after which operations are cancelled.
  *
  */
  readonly timeouts?: TrutoNotificationDestinationTimeouts;
}
export interface TrutoNotificationDestinationTimeouts {
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

export function trutoNotificationDestinationTimeoutsToTerraform(struct?: TrutoNotificationDestinationTimeouts | cdktf.IResolvable): any {
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


export function trutoNotificationDestinationTimeoutsToHclTerraform(struct?: TrutoNotificationDestinationTimeouts | cdktf.IResolvable): any {
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

export class TrutoNotificationDestinationTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): TrutoNotificationDestinationTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: TrutoNotificationDestinationTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a integrations_truto_notification_destination
*/
export class TrutoNotificationDestination extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_truto_notification_destination";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a TrutoNotificationDestination resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the TrutoNotificationDestination to import
  * @param importFromId The id of the existing TrutoNotificationDestination that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the TrutoNotificationDestination to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_truto_notification_destination", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_truto_notification_destination Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options TrutoNotificationDestinationConfig
  */
  public constructor(scope: Construct, id: string, config: TrutoNotificationDestinationConfig) {
    super(scope, id, {
      terraformResourceType: 'integrations_truto_notification_destination',
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
    this._type = config.type;
    this._label = config.label;
    this._isActive = config.isActive;
    this._eventTypes = config.eventTypes;
    this._configJson = config.configJson;
    this._configSecrets = config.configSecrets;
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

  // label - computed: true, optional: true, required: false
  private _label?: string; 
  public get label() {
    return this.getStringAttribute('label');
  }
  public set label(value: string) {
    this._label = value;
  }
  public resetLabel() {
    this._label = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get labelInput() {
    return this._label;
  }

  // is_active - computed: true, optional: true, required: false
  private _isActive?: boolean | cdktf.IResolvable; 
  public get isActive() {
    return this.getBooleanAttribute('is_active');
  }
  public set isActive(value: boolean | cdktf.IResolvable) {
    this._isActive = value;
  }
  public resetIsActive() {
    this._isActive = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get isActiveInput() {
    return this._isActive;
  }

  // event_types - computed: true, optional: true, required: false
  private _eventTypes?: string[]; 
  public get eventTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('event_types'));
  }
  public set eventTypes(value: string[]) {
    this._eventTypes = value;
  }
  public resetEventTypes() {
    this._eventTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get eventTypesInput() {
    return this._eventTypes;
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

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new TrutoNotificationDestinationTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: TrutoNotificationDestinationTimeouts) {
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
      type: cdktf.stringToTerraform(this._type),
      label: cdktf.stringToTerraform(this._label),
      is_active: cdktf.booleanToTerraform(this._isActive),
      event_types: cdktf.listMapper(cdktf.stringToTerraform, false)(this._eventTypes),
      config_json: cdktf.stringToTerraform(this._configJson),
      config_secrets: cdktf.stringToTerraform(this._configSecrets),
      additional_fields: cdktf.stringToTerraform(this._additionalFields),
      additional_credentials: cdktf.stringToTerraform(this._additionalCredentials),
      external_credentials: cdktf.booleanToTerraform(this._externalCredentials),
      credentials_version: cdktf.numberToTerraform(this._credentialsVersion),
      on_external_change: cdktf.stringToTerraform(this._onExternalChange),
      timeouts: trutoNotificationDestinationTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      type: {
        value: cdktf.stringToHclTerraform(this._type),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      label: {
        value: cdktf.stringToHclTerraform(this._label),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      is_active: {
        value: cdktf.booleanToHclTerraform(this._isActive),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      event_types: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._eventTypes),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
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
      timeouts: {
        value: trutoNotificationDestinationTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "TrutoNotificationDestinationTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
