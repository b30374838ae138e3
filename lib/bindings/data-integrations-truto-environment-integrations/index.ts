// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataIntegrationsTrutoEnvironmentIntegrationsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Returns only the install of the integration with this id.
  *
  */
  readonly integrationId?: string;
  /**
  * Returns only installs of integrations with this name (slug).
  *
  */
  readonly integrationName?: string;
  /**
  * Returns only installs of integrations of this category.
  *
  */
  readonly integrationCategory?: string;
  /**
  * Returns only installs in this environment, which must be the token's environment.
  *
  */
  readonly environmentId?: string;
  /**
  * Returns only enabled (`true`) or disabled (`false`) installs.
  *
  */
  readonly isEnabled?: boolean | cdktf.IResolvable;
  /**
  * Returns only installs that are (`true`) or are not (`false`) offered in the catalog.
  *
  */
  readonly showInCatalog?: boolean | cdktf.IResolvable;
}
export interface DataIntegrationsTrutoEnvironmentIntegrationsEnvironmentIntegrations {
}

export function dataIntegrationsTrutoEnvironmentIntegrationsEnvironmentIntegrationsToTerraform(struct?: DataIntegrationsTrutoEnvironmentIntegrationsEnvironmentIntegrations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsTrutoEnvironmentIntegrationsEnvironmentIntegrationsToHclTerraform(struct?: DataIntegrationsTrutoEnvironmentIntegrationsEnvironmentIntegrations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsTrutoEnvironmentIntegrationsEnvironmentIntegrationsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsTrutoEnvironmentIntegrationsEnvironmentIntegrations | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsTrutoEnvironmentIntegrationsEnvironmentIntegrations | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // integration_id - computed: true, optional: false, required: false
  public get integrationId() {
    return this.getStringAttribute('integration_id');
  }

  // integration_name - computed: true, optional: false, required: false
  public get integrationName() {
    return this.getStringAttribute('integration_name');
  }

  // integration_category - computed: true, optional: false, required: false
  public get integrationCategory() {
    return this.getStringAttribute('integration_category');
  }

  // environment_id - computed: true, optional: false, required: false
  public get environmentId() {
    return this.getStringAttribute('environment_id');
  }

  // is_enabled - computed: true, optional: false, required: false
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }

  // show_in_catalog - computed: true, optional: false, required: false
  public get showInCatalog() {
    return this.getBooleanAttribute('show_in_catalog');
  }

  // override - computed: true, optional: false, required: false
  public get override() {
    return this.getStringAttribute('override');
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // updated_at - computed: true, optional: false, required: false
  public get updatedAt() {
    return this.getStringAttribute('updated_at');
  }
}

export class DataIntegrationsTrutoEnvironmentIntegrationsEnvironmentIntegrationsList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsTrutoEnvironmentIntegrationsEnvironmentIntegrationsOutputReference {
    return new DataIntegrationsTrutoEnvironmentIntegrationsEnvironmentIntegrationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a integrations_truto_environment_integrations
*/
export class DataIntegrationsTrutoEnvironmentIntegrations extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_truto_environment_integrations";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataIntegrationsTrutoEnvironmentIntegrations resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataIntegrationsTrutoEnvironmentIntegrations to import
  * @param importFromId The id of the existing DataIntegrationsTrutoEnvironmentIntegrations that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataIntegrationsTrutoEnvironmentIntegrations to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_truto_environment_integrations", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_truto_environment_integrations Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataIntegrationsTrutoEnvironmentIntegrationsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataIntegrationsTrutoEnvironmentIntegrationsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'integrations_truto_environment_integrations',
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
    this._integrationName = config.integrationName;
    this._integrationCategory = config.integrationCategory;
    this._environmentId = config.environmentId;
    this._isEnabled = config.isEnabled;
    this._showInCatalog = config.showInCatalog;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // integration_id - computed: false, optional: true, required: false
  private _integrationId?: string; 
  public get integrationId() {
    return this.getStringAttribute('integration_id');
  }
  public set integrationId(value: string) {
    this._integrationId = value;
  }
  public resetIntegrationId() {
    this._integrationId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationIdInput() {
    return this._integrationId;
  }

  // integration_name - computed: false, optional: true, required: false
  private _integrationName?: string; 
  public get integrationName() {
    return this.getStringAttribute('integration_name');
  }
  public set integrationName(value: string) {
    this._integrationName = value;
  }
  public resetIntegrationName() {
    this._integrationName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationNameInput() {
    return this._integrationName;
  }

  // integration_category - computed: false, optional: true, required: false
  private _integrationCategory?: string; 
  public get integrationCategory() {
    return this.getStringAttribute('integration_category');
  }
  public set integrationCategory(value: string) {
    this._integrationCategory = value;
  }
  public resetIntegrationCategory() {
    this._integrationCategory = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationCategoryInput() {
    return this._integrationCategory;
  }

  // environment_id - computed: false, optional: true, required: false
  private _environmentId?: string; 
  public get environmentId() {
    return this.getStringAttribute('environment_id');
  }
  public set environmentId(value: string) {
    this._environmentId = value;
  }
  public resetEnvironmentId() {
    this._environmentId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get environmentIdInput() {
    return this._environmentId;
  }

  // is_enabled - computed: false, optional: true, required: false
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

  // show_in_catalog - computed: false, optional: true, required: false
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

  // environment_integrations - computed: true, optional: false, required: false
  private _environmentIntegrations = new DataIntegrationsTrutoEnvironmentIntegrationsEnvironmentIntegrationsList(this, "environment_integrations", false);
  public get environmentIntegrations() {
    return this._environmentIntegrations;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      integration_id: cdktf.stringToTerraform(this._integrationId),
      integration_name: cdktf.stringToTerraform(this._integrationName),
      integration_category: cdktf.stringToTerraform(this._integrationCategory),
      environment_id: cdktf.stringToTerraform(this._environmentId),
      is_enabled: cdktf.booleanToTerraform(this._isEnabled),
      show_in_catalog: cdktf.booleanToTerraform(this._showInCatalog),
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
      integration_name: {
        value: cdktf.stringToHclTerraform(this._integrationName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      integration_category: {
        value: cdktf.stringToHclTerraform(this._integrationCategory),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      environment_id: {
        value: cdktf.stringToHclTerraform(this._environmentId),
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
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
