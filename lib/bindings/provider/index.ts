// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface IntegrationsProviderConfig {
  /**
  * Access to the API of [Buddy](https://buddy.works). Needed by the `integrations_buddy_*` types only.
  *
  */
  readonly buddy?: IntegrationsProviderBuddy;
  /**
  * Alias name
  *
  */
  readonly alias?: string;
}
export interface IntegrationsProviderBuddy {
  /**
  * Personal access token or OAuth2 token with the scopes `INTEGRATION_INFO`, `INTEGRATION_ADD` and `INTEGRATION_MANAGE`. Default: the environment variable `BUDDY_TOKEN`.
  *
  */
  readonly token?: string;
  /**
  * Where the API is: `https://api.buddy.works` (US, default), `https://api.eu.buddy.works` (EU), `https://api.asia.buddy.works` (Asia) or `https://<host>/api` (self-hosted). Default: the environment variable `BUDDY_BASE_URL`, then the US cloud.
  *
  */
  readonly baseUrl?: string;
}

export function integrationsProviderBuddyToTerraform(struct?: IntegrationsProviderBuddy | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    token: cdktf.stringToTerraform(struct!.token),
    base_url: cdktf.stringToTerraform(struct!.baseUrl),
  }
}


export function integrationsProviderBuddyToHclTerraform(struct?: IntegrationsProviderBuddy | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    token: {
      value: cdktf.stringToHclTerraform(struct!.token),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    base_url: {
      value: cdktf.stringToHclTerraform(struct!.baseUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}


/**
* Represents a integrations
*/
export class IntegrationsProvider extends cdktf.TerraformProvider {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a IntegrationsProvider resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the IntegrationsProvider to import
  * @param importFromId The id of the existing IntegrationsProvider that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the IntegrationsProvider to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options IntegrationsProviderConfig = {}
  */
  public constructor(scope: Construct, id: string, config: IntegrationsProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'integrations',
      terraformGeneratorMetadata: {
        providerName: 'integrations'
      },
      terraformProviderSource: 'integrations-as-code/integrations'
    });
    this._buddy = config.buddy;
    this._alias = config.alias;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // buddy - computed: false, optional: true, required: false
  private _buddy?: IntegrationsProviderBuddy; 
  public get buddy() {
    return this._buddy;
  }
  public set buddy(value: IntegrationsProviderBuddy | undefined) {
    this._buddy = value;
  }
  public resetBuddy() {
    this._buddy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get buddyInput() {
    return this._buddy;
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string; 
  public get alias() {
    return this._alias;
  }
  public set alias(value: string | undefined) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      buddy: integrationsProviderBuddyToTerraform(this._buddy),
      alias: cdktf.stringToTerraform(this._alias),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      buddy: {
        value: integrationsProviderBuddyToHclTerraform(this._buddy),
        isBlock: true,
        type: "struct",
        storageClassType: "IntegrationsProviderBuddy",
      },
      alias: {
        value: cdktf.stringToHclTerraform(this._alias),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
