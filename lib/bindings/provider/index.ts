// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface IntegrationsProviderConfig {
  /**
  * Access to the API of [Buddy](https://buddy.works). Required only for the `integrations_buddy_*` types.
  *
  */
  readonly buddy?: IntegrationsProviderBuddy;
  /**
  * Access to the API of [Fruxon](https://fruxon.com). Required only for the `integrations_fruxon_*` types. A token is bound to one tenant. For several tenants, use one provider block with an alias for each.
  *
  */
  readonly fruxon?: IntegrationsProviderFruxon;
  /**
  * Access to the API of [Northflank](https://northflank.com). Required only for the `integrations_northflank_*` types.
  *
  */
  readonly northflank?: IntegrationsProviderNorthflank;
  /**
  * Access to the API of [Truto](https://truto.one). Required only for the `integrations_truto_*` types. A token is bound to one environment. For several environments, use one provider block with an alias for each.
  *
  */
  readonly truto?: IntegrationsProviderTruto;
  /**
  * A random secret of the pipeline (`openssl rand -base64 32`). If set, the hash in private state that detects changed credentials is keyed, so credentials cannot be guessed from the state alone. Changing or removing the key does not send credentials again: for an object whose hash was made with an earlier key, the plan warns that it cannot determine whether the credentials changed, until the earlier key or `credentials_version` is set. Default: the environment variable `INTEGRATIONS_FINGERPRINT_KEY`, then none.
  *
  */
  readonly fingerprintKey?: string;
  /**
  * Alias name
  *
  */
  readonly alias?: string;
}
export interface IntegrationsProviderBuddy {
  /**
  * Personal access token or OAuth2 token with the scopes `INTEGRATION_INFO`, `INTEGRATION_ADD` and `INTEGRATION_MANAGE`. Default: the environment variable `BUDDY_TOKEN`. A pipeline can do without: see `oidc_provider_id`.
  *
  */
  readonly token?: string;
  /**
  * Id of an identity provider of Buddy (workspace settings, Identity providers), instead of `token`: the provider exchanges the pipeline's identity token for a short-lived API token, which is only in memory. The identity token comes from `oidc_token`, `oidc_token_file`, GitHub Actions (`permissions: id-token: write`) or CircleCI. Default: the environment variable `BUDDY_OIDC_PROVIDER_ID`.
  *
  */
  readonly oidcProviderId?: string;
  /**
  * Identity token of the pipeline (a JWT) for `oidc_provider_id`. Default: the environment variable `BUDDY_OIDC_TOKEN`.
  *
  */
  readonly oidcToken?: string;
  /**
  * File with the identity token of the pipeline, read at each exchange. A relative path starts at the folder in which the engine runs. Default: the environment variable `BUDDY_OIDC_TOKEN_FILE`.
  *
  */
  readonly oidcTokenFile?: string;
  /**
  * Audience that GitHub Actions is asked for. Default: the environment variable `BUDDY_OIDC_AUDIENCE`, then `Buddy`.
  *
  */
  readonly oidcAudience?: string;
  /**
  * URL of the API: `https://api.buddy.works` (US, default), `https://api.eu.buddy.works` (EU), `https://api.asia.buddy.works` (Asia) or `https://<host>/api` (self-hosted). Default: the environment variable `BUDDY_BASE_URL`, then the variables that Buddy's own programs read (`BUDDY_API_URL`, `BUDDY_REGION` with `US`, `EU` or `AP`), then the US cloud.
  *
  */
  readonly baseUrl?: string;
  /**
  * Maximum number of requests per hour that one run sends with this token. A twentieth of them, at most 50, can be sent at once, the others are spread evenly; from 36,000 on (ten a second), all are. Limits that the registry reports apply as well. Default: the environment variable `BUDDY_REQUESTS_PER_HOUR`, then no limit other than the registry's.
  *
  */
  readonly requestsPerHour?: number;
}

export function integrationsProviderBuddyToTerraform(struct?: IntegrationsProviderBuddy | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    token: cdktf.stringToTerraform(struct!.token),
    oidc_provider_id: cdktf.stringToTerraform(struct!.oidcProviderId),
    oidc_token: cdktf.stringToTerraform(struct!.oidcToken),
    oidc_token_file: cdktf.stringToTerraform(struct!.oidcTokenFile),
    oidc_audience: cdktf.stringToTerraform(struct!.oidcAudience),
    base_url: cdktf.stringToTerraform(struct!.baseUrl),
    requests_per_hour: cdktf.numberToTerraform(struct!.requestsPerHour),
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
    oidc_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.oidcProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    oidc_token: {
      value: cdktf.stringToHclTerraform(struct!.oidcToken),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    oidc_token_file: {
      value: cdktf.stringToHclTerraform(struct!.oidcTokenFile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    oidc_audience: {
      value: cdktf.stringToHclTerraform(struct!.oidcAudience),
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
    requests_per_hour: {
      value: cdktf.numberToHclTerraform(struct!.requestsPerHour),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface IntegrationsProviderFruxon {
  /**
  * Personal token (`fx_pat_…`) or token of a service account (`fx_sat_…`) with the scopes `integrations:read` and `integrations:write`, for tools also `tools:read` and `tools:write`. Default: the environment variable `FRUXON_TOKEN`.
  *
  */
  readonly token?: string;
  /**
  * URL of the API; it depends on the region of the workspace. Default: the environment variable `FRUXON_BASE_URL`, then `https://api.fruxon.com`.
  *
  */
  readonly baseUrl?: string;
  /**
  * Default tenant (workspace) of resources and data sources without `tenant`, as a slug. Default: the environment variable `FRUXON_TENANT`, then `FRUXON_WORKSPACE`, which Fruxon's own programs read. Apply a saved plan with the value that it was made with. If the environment contains another value by then, Terraform 1.16 and later carries out the plan as it is, with a warning; older versions and OpenTofu do not pass the plan to the provider and stop with "Provider produced inconsistent final plan" before anything is changed.
  *
  */
  readonly tenant?: string;
  /**
  * Maximum number of requests per hour that one run sends with this token. A twentieth of them, at most 50, can be sent at once, the others are spread evenly; from 36,000 on (ten a second), all are. Limits that the registry reports apply as well. Default: the environment variable `FRUXON_REQUESTS_PER_HOUR`, then no limit other than the registry's.
  *
  */
  readonly requestsPerHour?: number;
}

export function integrationsProviderFruxonToTerraform(struct?: IntegrationsProviderFruxon | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    token: cdktf.stringToTerraform(struct!.token),
    base_url: cdktf.stringToTerraform(struct!.baseUrl),
    tenant: cdktf.stringToTerraform(struct!.tenant),
    requests_per_hour: cdktf.numberToTerraform(struct!.requestsPerHour),
  }
}


export function integrationsProviderFruxonToHclTerraform(struct?: IntegrationsProviderFruxon | cdktf.IResolvable): any {
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
    tenant: {
      value: cdktf.stringToHclTerraform(struct!.tenant),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    requests_per_hour: {
      value: cdktf.numberToHclTerraform(struct!.requestsPerHour),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface IntegrationsProviderNorthflank {
  /**
  * API token of a team or of an organisation. Its role needs Read, Create, Update and Delete for the objects in use: `Account > Cloud > Integrations` for cloud provider integrations, `Account > Cloud > Registries` for registry credentials, `Account > Observability > LogSinks` for log sinks, `Account > Observability > Notifications` for notification integrations, `Account > Tags > General` for tags, `Account > Admin > AuditLogSinks` for audit log sinks, `Account > Platform > BackupDestinations` for backup destinations, `Account > Cloud > WorkloadIdentities` for workload identities, `Account > Platform > Ssh` for SSH identities. Default: the environment variable `NORTHFLANK_TOKEN`, then `NORTHFLANK_API_TOKEN` or `NF_API_TOKEN`, which Northflank's own programs read.
  *
  */
  readonly token?: string;
  /**
  * URL of the API, without `/v1`. Default: the environment variable `NORTHFLANK_BASE_URL`, then the variables that Northflank's own programs read (`NORTHFLANK_API_BASE_URL`, `NF_API_HOST`, `NF_HOST`), then `https://api.northflank.com`.
  *
  */
  readonly baseUrl?: string;
  /**
  * Default team of resources and data sources without `team_id`. Required with the token of an organisation, unless you manage the organisation's own objects. Default: the environment variable `NORTHFLANK_TEAM_ID`, then the token's own team or organisation. Apply a saved plan with the value that it was made with. If the environment contains another value by then, Terraform 1.16 and later carries out the plan as it is, with a warning; older versions and OpenTofu do not pass the plan to the provider and stop with "Provider produced inconsistent final plan" before anything is changed.
  *
  */
  readonly teamId?: string;
  /**
  * Maximum number of requests per hour that one run sends with this token. A twentieth of them, at most 50, can be sent at once, the others are spread evenly; from 36,000 on (ten a second), all are. Limits that the registry reports apply as well. Default: the environment variable `NORTHFLANK_REQUESTS_PER_HOUR`, then no limit other than the registry's.
  *
  */
  readonly requestsPerHour?: number;
}

export function integrationsProviderNorthflankToTerraform(struct?: IntegrationsProviderNorthflank | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    token: cdktf.stringToTerraform(struct!.token),
    base_url: cdktf.stringToTerraform(struct!.baseUrl),
    team_id: cdktf.stringToTerraform(struct!.teamId),
    requests_per_hour: cdktf.numberToTerraform(struct!.requestsPerHour),
  }
}


export function integrationsProviderNorthflankToHclTerraform(struct?: IntegrationsProviderNorthflank | cdktf.IResolvable): any {
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
    team_id: {
      value: cdktf.stringToHclTerraform(struct!.teamId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    requests_per_hour: {
      value: cdktf.numberToHclTerraform(struct!.requestsPerHour),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface IntegrationsProviderTruto {
  /**
  * API token of one environment, created in Truto's dashboard. Link tokens, integrated-account tokens and MCP tokens cannot be used. Default: the environment variable `TRUTO_TOKEN`, then `TRUTO_API_TOKEN`.
  *
  */
  readonly token?: string;
  /**
  * URL of the API. Default: the environment variable `TRUTO_BASE_URL`, then `https://api.truto.one`.
  *
  */
  readonly baseUrl?: string;
  /**
  * Maximum number of requests per hour that one run sends with this token. A twentieth of them, at most 50, can be sent at once, the others are spread evenly; from 36,000 on (ten a second), all are. Limits that the registry reports apply as well. Default: the environment variable `TRUTO_REQUESTS_PER_HOUR`, then no limit other than the registry's.
  *
  */
  readonly requestsPerHour?: number;
}

export function integrationsProviderTrutoToTerraform(struct?: IntegrationsProviderTruto | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    token: cdktf.stringToTerraform(struct!.token),
    base_url: cdktf.stringToTerraform(struct!.baseUrl),
    requests_per_hour: cdktf.numberToTerraform(struct!.requestsPerHour),
  }
}


export function integrationsProviderTrutoToHclTerraform(struct?: IntegrationsProviderTruto | cdktf.IResolvable): any {
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
    requests_per_hour: {
      value: cdktf.numberToHclTerraform(struct!.requestsPerHour),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
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
    this._fruxon = config.fruxon;
    this._northflank = config.northflank;
    this._truto = config.truto;
    this._fingerprintKey = config.fingerprintKey;
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

  // fruxon - computed: false, optional: true, required: false
  private _fruxon?: IntegrationsProviderFruxon; 
  public get fruxon() {
    return this._fruxon;
  }
  public set fruxon(value: IntegrationsProviderFruxon | undefined) {
    this._fruxon = value;
  }
  public resetFruxon() {
    this._fruxon = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fruxonInput() {
    return this._fruxon;
  }

  // northflank - computed: false, optional: true, required: false
  private _northflank?: IntegrationsProviderNorthflank; 
  public get northflank() {
    return this._northflank;
  }
  public set northflank(value: IntegrationsProviderNorthflank | undefined) {
    this._northflank = value;
  }
  public resetNorthflank() {
    this._northflank = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get northflankInput() {
    return this._northflank;
  }

  // truto - computed: false, optional: true, required: false
  private _truto?: IntegrationsProviderTruto; 
  public get truto() {
    return this._truto;
  }
  public set truto(value: IntegrationsProviderTruto | undefined) {
    this._truto = value;
  }
  public resetTruto() {
    this._truto = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get trutoInput() {
    return this._truto;
  }

  // fingerprint_key - computed: false, optional: true, required: false
  private _fingerprintKey?: string; 
  public get fingerprintKey() {
    return this._fingerprintKey;
  }
  public set fingerprintKey(value: string | undefined) {
    this._fingerprintKey = value;
  }
  public resetFingerprintKey() {
    this._fingerprintKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fingerprintKeyInput() {
    return this._fingerprintKey;
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
      fruxon: integrationsProviderFruxonToTerraform(this._fruxon),
      northflank: integrationsProviderNorthflankToTerraform(this._northflank),
      truto: integrationsProviderTrutoToTerraform(this._truto),
      fingerprint_key: cdktf.stringToTerraform(this._fingerprintKey),
      alias: cdktf.stringToTerraform(this._alias),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      buddy: {
        value: integrationsProviderBuddyToHclTerraform(this._buddy),
        isBlock: false,
        type: "list",
        storageClassType: "IntegrationsProviderBuddy",
      },
      fruxon: {
        value: integrationsProviderFruxonToHclTerraform(this._fruxon),
        isBlock: false,
        type: "list",
        storageClassType: "IntegrationsProviderFruxon",
      },
      northflank: {
        value: integrationsProviderNorthflankToHclTerraform(this._northflank),
        isBlock: false,
        type: "list",
        storageClassType: "IntegrationsProviderNorthflank",
      },
      truto: {
        value: integrationsProviderTrutoToHclTerraform(this._truto),
        isBlock: false,
        type: "list",
        storageClassType: "IntegrationsProviderTruto",
      },
      fingerprint_key: {
        value: cdktf.stringToHclTerraform(this._fingerprintKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
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
