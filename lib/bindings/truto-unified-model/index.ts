// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface TrutoUnifiedModelConfig extends cdktf.TerraformMetaArguments {
  /**
  * Name in kebab-case, such as `marketing`. It is part of the addresses of the unified API (`/unified/<name>/<resource>`), so a change breaks the calls of existing clients.
  *
  */
  readonly name: string;
  /**
  * Short tag such as `crm`.
  *
  */
  readonly category: string;
  /**
  * Note on what the model is for. If omitted, Truto's value is kept.
  *
  */
  readonly description?: string;
  /**
  * The resources of the model: a JSON object (use `jsonencode`) from the name of each resource to an object with `schema` (a JSON Schema), `description` and `methods` (a list of names such as `list`, `get`, `create`). It is the complete object: a key that is removed here is removed in Truto. `null` and a missing key are compared as equal. How integrations answer them is set by `integrations_truto_unified_model_mapping`; an `integration_mapping` that is not set here is not read.
  *
  */
  readonly resources: string;
  /**
  * OAuth scopes that the methods of each resource require: a JSON object. It is the complete object: a key that is removed here is removed in Truto. `null` and a missing key are compared as equal. If omitted, Truto's value is kept; `jsonencode({})` clears it.
  *
  */
  readonly scopes?: string;
  /**
  * JSONata expression for each resource, which decides whether an inbound webhook is delivered to it: a JSON object. It is the complete object: a key that is removed here is removed in Truto. `null` and a missing key are compared as equal. If omitted, Truto's value is kept; `jsonencode({})` clears it.
  *
  */
  readonly webhooks?: string;
  /**
  * Documentation of each resource (plan, scopes, instructions): a JSON object. It is the complete object: a key that is removed here is removed in Truto. `null` and a missing key are compared as equal. If omitted, Truto's value is kept; `jsonencode({})` clears it.
  *
  */
  readonly docs?: string;
  /**
  * Further members of the object in the registry's API, as a JSON object (use `jsonencode`): for settings that have no attribute here yet. They are merged into the body of requests, objects at every depth; lists and other values are sent as they are, `null` as well. A key that another attribute sends is refused. The keys that are set here are read back as far as the registry returns them, so that drift in them is detected and repaired; what it does not return stays as configured. A key that is removed here is no longer sent, and the registry may keep its value: set it to `null` first to clear it. The value is stored in the state. An import does not read it.
  *
  */
  readonly additionalFields?: string;
  /**
  * Prevents the destruction of the object, whatever the cause: `destroy`, a removed block, a smaller `count`, a change that replaces it, `-replace`, `replace_triggered_by`. The plan fails; for a tainted object, whose plan does not show the provider the old object, the apply fails. The last applied value counts. To destroy the object, set `false`, apply, and then destroy it; to replace it, set `false` in the same change. If the resource has no configuration any more (a removed block, a deposed object), set the environment variable `INTEGRATIONS_DESTROY_PROTECTED` to `TYPE/ID` as given in the error, for the run that destroys it; separate several with commas. Default `true`.
  *
  */
  readonly deletionProtection?: boolean | cdktf.IResolvable;
  /**
  * Timeouts after which operations are cancelled.
  *
  */
  readonly timeouts?: TrutoUnifiedModelTimeouts;
}
export interface TrutoUnifiedModelTimeouts {
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

export function trutoUnifiedModelTimeoutsToTerraform(struct?: TrutoUnifiedModelTimeouts | cdktf.IResolvable): any {
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


export function trutoUnifiedModelTimeoutsToHclTerraform(struct?: TrutoUnifiedModelTimeouts | cdktf.IResolvable): any {
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

export class TrutoUnifiedModelTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): TrutoUnifiedModelTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: TrutoUnifiedModelTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a integrations_truto_unified_model
*/
export class TrutoUnifiedModel extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_truto_unified_model";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a TrutoUnifiedModel resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the TrutoUnifiedModel to import
  * @param importFromId The id of the existing TrutoUnifiedModel that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the TrutoUnifiedModel to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_truto_unified_model", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_truto_unified_model Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options TrutoUnifiedModelConfig
  */
  public constructor(scope: Construct, id: string, config: TrutoUnifiedModelConfig) {
    super(scope, id, {
      terraformResourceType: 'integrations_truto_unified_model',
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
    this._description = config.description;
    this._resources = config.resources;
    this._scopes = config.scopes;
    this._webhooks = config.webhooks;
    this._docs = config.docs;
    this._additionalFields = config.additionalFields;
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

  // category - computed: false, optional: false, required: true
  private _category?: string; 
  public get category() {
    return this.getStringAttribute('category');
  }
  public set category(value: string) {
    this._category = value;
  }
  // Temporarily expose input value. Use with caution.
  public get categoryInput() {
    return this._category;
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

  // resources - computed: false, optional: false, required: true
  private _resources?: string; 
  public get resources() {
    return this.getStringAttribute('resources');
  }
  public set resources(value: string) {
    this._resources = value;
  }
  // Temporarily expose input value. Use with caution.
  public get resourcesInput() {
    return this._resources;
  }

  // scopes - computed: true, optional: true, required: false
  private _scopes?: string; 
  public get scopes() {
    return this.getStringAttribute('scopes');
  }
  public set scopes(value: string) {
    this._scopes = value;
  }
  public resetScopes() {
    this._scopes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scopesInput() {
    return this._scopes;
  }

  // webhooks - computed: true, optional: true, required: false
  private _webhooks?: string; 
  public get webhooks() {
    return this.getStringAttribute('webhooks');
  }
  public set webhooks(value: string) {
    this._webhooks = value;
  }
  public resetWebhooks() {
    this._webhooks = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get webhooksInput() {
    return this._webhooks;
  }

  // docs - computed: true, optional: true, required: false
  private _docs?: string; 
  public get docs() {
    return this.getStringAttribute('docs');
  }
  public set docs(value: string) {
    this._docs = value;
  }
  public resetDocs() {
    this._docs = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get docsInput() {
    return this._docs;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // team_id - computed: true, optional: false, required: false
  public get teamId() {
    return this.getStringAttribute('team_id');
  }

  // sharing - computed: true, optional: false, required: false
  public get sharing() {
    return this.getStringAttribute('sharing');
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
  private _timeouts = new TrutoUnifiedModelTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: TrutoUnifiedModelTimeouts) {
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
      description: cdktf.stringToTerraform(this._description),
      resources: cdktf.stringToTerraform(this._resources),
      scopes: cdktf.stringToTerraform(this._scopes),
      webhooks: cdktf.stringToTerraform(this._webhooks),
      docs: cdktf.stringToTerraform(this._docs),
      additional_fields: cdktf.stringToTerraform(this._additionalFields),
      deletion_protection: cdktf.booleanToTerraform(this._deletionProtection),
      timeouts: trutoUnifiedModelTimeoutsToTerraform(this._timeouts.internalValue),
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
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      resources: {
        value: cdktf.stringToHclTerraform(this._resources),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      scopes: {
        value: cdktf.stringToHclTerraform(this._scopes),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      webhooks: {
        value: cdktf.stringToHclTerraform(this._webhooks),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      docs: {
        value: cdktf.stringToHclTerraform(this._docs),
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
      deletion_protection: {
        value: cdktf.booleanToHclTerraform(this._deletionProtection),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      timeouts: {
        value: trutoUnifiedModelTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "TrutoUnifiedModelTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
