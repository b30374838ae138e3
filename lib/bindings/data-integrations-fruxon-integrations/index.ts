// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataIntegrationsFruxonIntegrationsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Slug of the tenant (workspace) to search in. Default: the provider's `tenant`.
  *
  */
  readonly tenant?: string;
  /**
  * Returns only integrations with this text in their id, name or description.
  *
  */
  readonly search?: string;
  /**
  * Returns only integrations of these types, such as `SYSTEM`.
  *
  */
  readonly types?: string[];
  /**
  * Returns only integrations with these tags.
  *
  */
  readonly tags?: string[];
  /**
  * Returns only integrations with (`true`) or without (`false`) configs.
  *
  */
  readonly hasConfigs?: boolean | cdktf.IResolvable;
  /**
  * Returns only integrations with (`true`) or without (`false`) triggers.
  *
  */
  readonly hasTriggers?: boolean | cdktf.IResolvable;
  /**
  * Returns only integrations with (`true`) or without (`false`) channels.
  *
  */
  readonly hasChannels?: boolean | cdktf.IResolvable;
}
export interface DataIntegrationsFruxonIntegrationsIntegrations {
}

export function dataIntegrationsFruxonIntegrationsIntegrationsToTerraform(struct?: DataIntegrationsFruxonIntegrationsIntegrations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationsIntegrationsToHclTerraform(struct?: DataIntegrationsFruxonIntegrationsIntegrations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationsIntegrationsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataIntegrationsFruxonIntegrationsIntegrations | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationsIntegrations | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // integration_id - computed: true, optional: false, required: false
  public get integrationId() {
    return this.getStringAttribute('integration_id');
  }

  // display_name - computed: true, optional: false, required: false
  public get displayName() {
    return this.getStringAttribute('display_name');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }

  // tags - computed: true, optional: false, required: false
  public get tags() {
    return this.getListAttribute('tags');
  }

  // is_internal - computed: true, optional: false, required: false
  public get isInternal() {
    return this.getBooleanAttribute('is_internal');
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getNumberAttribute('created_at');
  }

  // modified_at - computed: true, optional: false, required: false
  public get modifiedAt() {
    return this.getNumberAttribute('modified_at');
  }
}

export class DataIntegrationsFruxonIntegrationsIntegrationsList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationsIntegrationsOutputReference {
    return new DataIntegrationsFruxonIntegrationsIntegrationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a integrations_fruxon_integrations
*/
export class DataIntegrationsFruxonIntegrations extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_fruxon_integrations";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataIntegrationsFruxonIntegrations resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataIntegrationsFruxonIntegrations to import
  * @param importFromId The id of the existing DataIntegrationsFruxonIntegrations that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataIntegrationsFruxonIntegrations to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_fruxon_integrations", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_fruxon_integrations Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataIntegrationsFruxonIntegrationsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataIntegrationsFruxonIntegrationsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'integrations_fruxon_integrations',
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
    this._search = config.search;
    this._types = config.types;
    this._tags = config.tags;
    this._hasConfigs = config.hasConfigs;
    this._hasTriggers = config.hasTriggers;
    this._hasChannels = config.hasChannels;
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

  // search - computed: false, optional: true, required: false
  private _search?: string; 
  public get search() {
    return this.getStringAttribute('search');
  }
  public set search(value: string) {
    this._search = value;
  }
  public resetSearch() {
    this._search = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get searchInput() {
    return this._search;
  }

  // types - computed: false, optional: true, required: false
  private _types?: string[]; 
  public get types() {
    return cdktf.Fn.tolist(this.getListAttribute('types'));
  }
  public set types(value: string[]) {
    this._types = value;
  }
  public resetTypes() {
    this._types = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typesInput() {
    return this._types;
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: string[]; 
  public get tags() {
    return cdktf.Fn.tolist(this.getListAttribute('tags'));
  }
  public set tags(value: string[]) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // has_configs - computed: false, optional: true, required: false
  private _hasConfigs?: boolean | cdktf.IResolvable; 
  public get hasConfigs() {
    return this.getBooleanAttribute('has_configs');
  }
  public set hasConfigs(value: boolean | cdktf.IResolvable) {
    this._hasConfigs = value;
  }
  public resetHasConfigs() {
    this._hasConfigs = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hasConfigsInput() {
    return this._hasConfigs;
  }

  // has_triggers - computed: false, optional: true, required: false
  private _hasTriggers?: boolean | cdktf.IResolvable; 
  public get hasTriggers() {
    return this.getBooleanAttribute('has_triggers');
  }
  public set hasTriggers(value: boolean | cdktf.IResolvable) {
    this._hasTriggers = value;
  }
  public resetHasTriggers() {
    this._hasTriggers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hasTriggersInput() {
    return this._hasTriggers;
  }

  // has_channels - computed: false, optional: true, required: false
  private _hasChannels?: boolean | cdktf.IResolvable; 
  public get hasChannels() {
    return this.getBooleanAttribute('has_channels');
  }
  public set hasChannels(value: boolean | cdktf.IResolvable) {
    this._hasChannels = value;
  }
  public resetHasChannels() {
    this._hasChannels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hasChannelsInput() {
    return this._hasChannels;
  }

  // integrations - computed: true, optional: false, required: false
  private _integrations = new DataIntegrationsFruxonIntegrationsIntegrationsList(this, "integrations", false);
  public get integrations() {
    return this._integrations;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      tenant: cdktf.stringToTerraform(this._tenant),
      search: cdktf.stringToTerraform(this._search),
      types: cdktf.listMapper(cdktf.stringToTerraform, false)(this._types),
      tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
      has_configs: cdktf.booleanToTerraform(this._hasConfigs),
      has_triggers: cdktf.booleanToTerraform(this._hasTriggers),
      has_channels: cdktf.booleanToTerraform(this._hasChannels),
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
      search: {
        value: cdktf.stringToHclTerraform(this._search),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      types: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._types),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      tags: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._tags),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      has_configs: {
        value: cdktf.booleanToHclTerraform(this._hasConfigs),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      has_triggers: {
        value: cdktf.booleanToHclTerraform(this._hasTriggers),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      has_channels: {
        value: cdktf.booleanToHclTerraform(this._hasChannels),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
