// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface NorthflankLogSinkConfig extends cdktf.TerraformMetaArguments {
  /**
  * Team that the log sink belongs to. Default: the provider's `team_id`, then the token's own team or organisation. A change replaces the log sink, and so does a change of the provider's `team_id` if it was created with that value.
  *
  */
  readonly teamId?: string;
  /**
  * Name. The id is derived from the name. A change replaces the log sink.
  *
  */
  readonly name: string;
  /**
  * Description, at most 200 characters. Northflank cannot clear it: if it is removed from the configuration or set to `""`, Northflank's value is kept. A change replaces the log sink.
  *
  */
  readonly description?: string;
  /**
  * Type of target: `loki`, `datadog_logs`, `papertrail`, `aws_s3`, `http`, `logdna`, `betterStack`, `honeycomb`, `logzio`, `solarWinds`, `axiom`, `newRelic`, `sentry`. A change replaces the log sink.
  *
  */
  readonly sinkType: string;
  /**
  * Settings of the target, without its secrets. Optional members that are omitted, null, `""` or empty objects are not sent and not checked for drift; `{}` counts as omitted. Credentials in an address are not read: they are replaced by `REDACTED`.
  *
  */
  readonly sinkData?: NorthflankLogSinkSinkData;
  /**
  * Whether only logs of the projects in `projects` are sent. If omitted, Northflank decides; its default is all projects.
  *
  */
  readonly restricted?: boolean | cdktf.IResolvable;
  /**
  * Ids of the projects whose logs are sent. `[]` clears the list. If omitted, Northflank's value is kept.
  *
  */
  readonly projects?: string[];
  /**
  * Additional logs to send. If omitted or empty, Northflank's value is kept.
  *
  */
  readonly options?: NorthflankLogSinkOptions;
  /**
  * Which resources send logs. An object without set members counts as omitted. Northflank does not return this, so drift cannot be detected. A change replaces the log sink, except the first change after an import, which is only recorded.
  *
  */
  readonly restrictions?: NorthflankLogSinkRestrictions;
  /**
  * Whether the log sink is paused. Northflank pauses a log sink whose target fails. If omitted, Northflank's value is kept.
  *
  */
  readonly paused?: boolean | cdktf.IResolvable;
  /**
  * Secrets of the target (members of `sinkData` in Northflank's API). They are sent with every change of the settings, because the API then requires the complete `sinkData`.
  *
  */
  readonly credentials?: NorthflankLogSinkCredentials;
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
  readonly timeouts?: NorthflankLogSinkTimeouts;
}
export interface NorthflankLogSinkSinkDataEncoding {
  /**
  * `text` or `json`.
  *
  */
  readonly codec?: string;
}

export function northflankLogSinkSinkDataEncodingToTerraform(struct?: NorthflankLogSinkSinkDataEncoding | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    codec: cdktf.stringToTerraform(struct!.codec),
  }
}


export function northflankLogSinkSinkDataEncodingToHclTerraform(struct?: NorthflankLogSinkSinkDataEncoding | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    codec: {
      value: cdktf.stringToHclTerraform(struct!.codec),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankLogSinkSinkDataEncodingOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankLogSinkSinkDataEncoding | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._codec !== undefined) {
      hasAnyValues = true;
      internalValueResult.codec = this._codec;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankLogSinkSinkDataEncoding | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._codec = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._codec = value.codec;
    }
  }

  // codec - computed: true, optional: true, required: false
  private _codec?: string; 
  public get codec() {
    return this.getStringAttribute('codec');
  }
  public set codec(value: string) {
    this._codec = value;
  }
  public resetCodec() {
    this._codec = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get codecInput() {
    return this._codec;
  }
}
export interface NorthflankLogSinkSinkDataFraming {
  /**
  * `none`, `newline` or `length`.
  *
  */
  readonly method?: string;
}

export function northflankLogSinkSinkDataFramingToTerraform(struct?: NorthflankLogSinkSinkDataFraming | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    method: cdktf.stringToTerraform(struct!.method),
  }
}


export function northflankLogSinkSinkDataFramingToHclTerraform(struct?: NorthflankLogSinkSinkDataFraming | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    method: {
      value: cdktf.stringToHclTerraform(struct!.method),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankLogSinkSinkDataFramingOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankLogSinkSinkDataFraming | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._method !== undefined) {
      hasAnyValues = true;
      internalValueResult.method = this._method;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankLogSinkSinkDataFraming | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._method = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._method = value.method;
    }
  }

  // method - computed: true, optional: true, required: false
  private _method?: string; 
  public get method() {
    return this.getStringAttribute('method');
  }
  public set method(value: string) {
    this._method = value;
  }
  public resetMethod() {
    this._method = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get methodInput() {
    return this._method;
  }
}
export interface NorthflankLogSinkSinkDataBatch {
  /**
  * Maximum number of lines in a request.
  *
  */
  readonly maxEvents?: number;
  /**
  * Maximum number of bytes in a request.
  *
  */
  readonly maxBytes?: number;
}

export function northflankLogSinkSinkDataBatchToTerraform(struct?: NorthflankLogSinkSinkDataBatch | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    max_events: cdktf.numberToTerraform(struct!.maxEvents),
    max_bytes: cdktf.numberToTerraform(struct!.maxBytes),
  }
}


export function northflankLogSinkSinkDataBatchToHclTerraform(struct?: NorthflankLogSinkSinkDataBatch | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    max_events: {
      value: cdktf.numberToHclTerraform(struct!.maxEvents),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    max_bytes: {
      value: cdktf.numberToHclTerraform(struct!.maxBytes),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankLogSinkSinkDataBatchOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankLogSinkSinkDataBatch | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._maxEvents !== undefined) {
      hasAnyValues = true;
      internalValueResult.maxEvents = this._maxEvents;
    }
    if (this._maxBytes !== undefined) {
      hasAnyValues = true;
      internalValueResult.maxBytes = this._maxBytes;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankLogSinkSinkDataBatch | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._maxEvents = undefined;
      this._maxBytes = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._maxEvents = value.maxEvents;
      this._maxBytes = value.maxBytes;
    }
  }

  // max_events - computed: true, optional: true, required: false
  private _maxEvents?: number; 
  public get maxEvents() {
    return this.getNumberAttribute('max_events');
  }
  public set maxEvents(value: number) {
    this._maxEvents = value;
  }
  public resetMaxEvents() {
    this._maxEvents = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxEventsInput() {
    return this._maxEvents;
  }

  // max_bytes - computed: true, optional: true, required: false
  private _maxBytes?: number; 
  public get maxBytes() {
    return this.getNumberAttribute('max_bytes');
  }
  public set maxBytes(value: number) {
    this._maxBytes = value;
  }
  public resetMaxBytes() {
    this._maxBytes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxBytesInput() {
    return this._maxBytes;
  }
}
export interface NorthflankLogSinkSinkDataAuth {
  /**
  * `none`, `basic` or `bearer` with `http`; `basic` with `loki`.
  *
  */
  readonly strategy?: string;
  /**
  * User name; `basic`.
  *
  */
  readonly user?: string;
  /**
  * Id of the access key; `aws_s3`.
  *
  */
  readonly accessKeyId?: string;
}

export function northflankLogSinkSinkDataAuthToTerraform(struct?: NorthflankLogSinkSinkDataAuth | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    strategy: cdktf.stringToTerraform(struct!.strategy),
    user: cdktf.stringToTerraform(struct!.user),
    access_key_id: cdktf.stringToTerraform(struct!.accessKeyId),
  }
}


export function northflankLogSinkSinkDataAuthToHclTerraform(struct?: NorthflankLogSinkSinkDataAuth | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    strategy: {
      value: cdktf.stringToHclTerraform(struct!.strategy),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    user: {
      value: cdktf.stringToHclTerraform(struct!.user),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    access_key_id: {
      value: cdktf.stringToHclTerraform(struct!.accessKeyId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankLogSinkSinkDataAuthOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankLogSinkSinkDataAuth | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._strategy !== undefined) {
      hasAnyValues = true;
      internalValueResult.strategy = this._strategy;
    }
    if (this._user !== undefined) {
      hasAnyValues = true;
      internalValueResult.user = this._user;
    }
    if (this._accessKeyId !== undefined) {
      hasAnyValues = true;
      internalValueResult.accessKeyId = this._accessKeyId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankLogSinkSinkDataAuth | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._strategy = undefined;
      this._user = undefined;
      this._accessKeyId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._strategy = value.strategy;
      this._user = value.user;
      this._accessKeyId = value.accessKeyId;
    }
  }

  // strategy - computed: true, optional: true, required: false
  private _strategy?: string; 
  public get strategy() {
    return this.getStringAttribute('strategy');
  }
  public set strategy(value: string) {
    this._strategy = value;
  }
  public resetStrategy() {
    this._strategy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get strategyInput() {
    return this._strategy;
  }

  // user - computed: true, optional: true, required: false
  private _user?: string; 
  public get user() {
    return this.getStringAttribute('user');
  }
  public set user(value: string) {
    this._user = value;
  }
  public resetUser() {
    this._user = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userInput() {
    return this._user;
  }

  // access_key_id - computed: true, optional: true, required: false
  private _accessKeyId?: string; 
  public get accessKeyId() {
    return this.getStringAttribute('access_key_id');
  }
  public set accessKeyId(value: string) {
    this._accessKeyId = value;
  }
  public resetAccessKeyId() {
    this._accessKeyId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessKeyIdInput() {
    return this._accessKeyId;
  }
}
export interface NorthflankLogSinkSinkData {
  /**
  * URL that receives the logs; `loki`, `aws_s3`, `sentry`.
  *
  */
  readonly endpoint?: string;
  /**
  * URL that receives the logs; `http`, `betterStack`, `papertrail` with `token`.
  *
  */
  readonly uri?: string;
  /**
  * Host that receives the logs; `papertrail` with `port`.
  *
  */
  readonly host?: string;
  /**
  * Port that receives the logs; `papertrail` with `port`.
  *
  */
  readonly port?: number;
  /**
  * Region; `datadog_logs`, `aws_s3`, `logzio`, `newRelic`.
  *
  */
  readonly region?: string;
  /**
  * Name of the bucket; `aws_s3`.
  *
  */
  readonly bucket?: string;
  /**
  * `gzip` or `none`; `aws_s3`.
  *
  */
  readonly compression?: string;
  /**
  * Name of the dataset; `honeycomb`, `axiom`.
  *
  */
  readonly dataset?: string;
  /**
  * Id of the account; `newRelic`.
  *
  */
  readonly accountId?: string;
  /**
  * Id of the organisation, for a personal token; `axiom`.
  *
  */
  readonly orgId?: string;
  /**
  * URL of a self-hosted Axiom; `axiom`.
  *
  */
  readonly url?: string;
  /**
  * Public key; `sentry`.
  *
  */
  readonly publicKey?: string;
  /**
  * `port` or `token`; `papertrail`.
  *
  */
  readonly authenticationStrategy?: string;
  /**
  * `unitary` or `bulk`; `solarWinds`.
  *
  */
  readonly endpointType?: string;
  /**
  * `personal` or `api`; `axiom`.
  *
  */
  readonly tokenType?: string;
  /**
  * Encoding of log lines; `http`, optional with `loki` and `solarWinds`. A change replaces a `loki` sink.
  *
  */
  readonly encoding?: NorthflankLogSinkSinkDataEncoding;
  /**
  * How log lines are joined; optional with `http`.
  *
  */
  readonly framing?: NorthflankLogSinkSinkDataFraming;
  /**
  * Batching of log lines; optional with `http`.
  *
  */
  readonly batch?: NorthflankLogSinkSinkDataBatch;
  /**
  * How Northflank authenticates to the target; `http`, `aws_s3`, optional with `loki`.
  *
  */
  readonly auth?: NorthflankLogSinkSinkDataAuth;
}

export function northflankLogSinkSinkDataToTerraform(struct?: NorthflankLogSinkSinkData | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    endpoint: cdktf.stringToTerraform(struct!.endpoint),
    uri: cdktf.stringToTerraform(struct!.uri),
    host: cdktf.stringToTerraform(struct!.host),
    port: cdktf.numberToTerraform(struct!.port),
    region: cdktf.stringToTerraform(struct!.region),
    bucket: cdktf.stringToTerraform(struct!.bucket),
    compression: cdktf.stringToTerraform(struct!.compression),
    dataset: cdktf.stringToTerraform(struct!.dataset),
    account_id: cdktf.stringToTerraform(struct!.accountId),
    org_id: cdktf.stringToTerraform(struct!.orgId),
    url: cdktf.stringToTerraform(struct!.url),
    public_key: cdktf.stringToTerraform(struct!.publicKey),
    authentication_strategy: cdktf.stringToTerraform(struct!.authenticationStrategy),
    endpoint_type: cdktf.stringToTerraform(struct!.endpointType),
    token_type: cdktf.stringToTerraform(struct!.tokenType),
    encoding: northflankLogSinkSinkDataEncodingToTerraform(struct!.encoding),
    framing: northflankLogSinkSinkDataFramingToTerraform(struct!.framing),
    batch: northflankLogSinkSinkDataBatchToTerraform(struct!.batch),
    auth: northflankLogSinkSinkDataAuthToTerraform(struct!.auth),
  }
}


export function northflankLogSinkSinkDataToHclTerraform(struct?: NorthflankLogSinkSinkData | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    endpoint: {
      value: cdktf.stringToHclTerraform(struct!.endpoint),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    uri: {
      value: cdktf.stringToHclTerraform(struct!.uri),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    host: {
      value: cdktf.stringToHclTerraform(struct!.host),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    port: {
      value: cdktf.numberToHclTerraform(struct!.port),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    region: {
      value: cdktf.stringToHclTerraform(struct!.region),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    bucket: {
      value: cdktf.stringToHclTerraform(struct!.bucket),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    compression: {
      value: cdktf.stringToHclTerraform(struct!.compression),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    dataset: {
      value: cdktf.stringToHclTerraform(struct!.dataset),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    account_id: {
      value: cdktf.stringToHclTerraform(struct!.accountId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    org_id: {
      value: cdktf.stringToHclTerraform(struct!.orgId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    url: {
      value: cdktf.stringToHclTerraform(struct!.url),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    public_key: {
      value: cdktf.stringToHclTerraform(struct!.publicKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    authentication_strategy: {
      value: cdktf.stringToHclTerraform(struct!.authenticationStrategy),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    endpoint_type: {
      value: cdktf.stringToHclTerraform(struct!.endpointType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token_type: {
      value: cdktf.stringToHclTerraform(struct!.tokenType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    encoding: {
      value: northflankLogSinkSinkDataEncodingToHclTerraform(struct!.encoding),
      isBlock: false,
      type: "list",
      storageClassType: "NorthflankLogSinkSinkDataEncoding",
    },
    framing: {
      value: northflankLogSinkSinkDataFramingToHclTerraform(struct!.framing),
      isBlock: false,
      type: "list",
      storageClassType: "NorthflankLogSinkSinkDataFraming",
    },
    batch: {
      value: northflankLogSinkSinkDataBatchToHclTerraform(struct!.batch),
      isBlock: false,
      type: "list",
      storageClassType: "NorthflankLogSinkSinkDataBatch",
    },
    auth: {
      value: northflankLogSinkSinkDataAuthToHclTerraform(struct!.auth),
      isBlock: false,
      type: "list",
      storageClassType: "NorthflankLogSinkSinkDataAuth",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankLogSinkSinkDataOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankLogSinkSinkData | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._endpoint !== undefined) {
      hasAnyValues = true;
      internalValueResult.endpoint = this._endpoint;
    }
    if (this._uri !== undefined) {
      hasAnyValues = true;
      internalValueResult.uri = this._uri;
    }
    if (this._host !== undefined) {
      hasAnyValues = true;
      internalValueResult.host = this._host;
    }
    if (this._port !== undefined) {
      hasAnyValues = true;
      internalValueResult.port = this._port;
    }
    if (this._region !== undefined) {
      hasAnyValues = true;
      internalValueResult.region = this._region;
    }
    if (this._bucket !== undefined) {
      hasAnyValues = true;
      internalValueResult.bucket = this._bucket;
    }
    if (this._compression !== undefined) {
      hasAnyValues = true;
      internalValueResult.compression = this._compression;
    }
    if (this._dataset !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataset = this._dataset;
    }
    if (this._accountId !== undefined) {
      hasAnyValues = true;
      internalValueResult.accountId = this._accountId;
    }
    if (this._orgId !== undefined) {
      hasAnyValues = true;
      internalValueResult.orgId = this._orgId;
    }
    if (this._url !== undefined) {
      hasAnyValues = true;
      internalValueResult.url = this._url;
    }
    if (this._publicKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.publicKey = this._publicKey;
    }
    if (this._authenticationStrategy !== undefined) {
      hasAnyValues = true;
      internalValueResult.authenticationStrategy = this._authenticationStrategy;
    }
    if (this._endpointType !== undefined) {
      hasAnyValues = true;
      internalValueResult.endpointType = this._endpointType;
    }
    if (this._tokenType !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenType = this._tokenType;
    }
    if (this._encoding?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.encoding = this._encoding?.internalValue;
    }
    if (this._framing?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.framing = this._framing?.internalValue;
    }
    if (this._batch?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.batch = this._batch?.internalValue;
    }
    if (this._auth?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.auth = this._auth?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankLogSinkSinkData | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._endpoint = undefined;
      this._uri = undefined;
      this._host = undefined;
      this._port = undefined;
      this._region = undefined;
      this._bucket = undefined;
      this._compression = undefined;
      this._dataset = undefined;
      this._accountId = undefined;
      this._orgId = undefined;
      this._url = undefined;
      this._publicKey = undefined;
      this._authenticationStrategy = undefined;
      this._endpointType = undefined;
      this._tokenType = undefined;
      this._encoding.internalValue = undefined;
      this._framing.internalValue = undefined;
      this._batch.internalValue = undefined;
      this._auth.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._endpoint = value.endpoint;
      this._uri = value.uri;
      this._host = value.host;
      this._port = value.port;
      this._region = value.region;
      this._bucket = value.bucket;
      this._compression = value.compression;
      this._dataset = value.dataset;
      this._accountId = value.accountId;
      this._orgId = value.orgId;
      this._url = value.url;
      this._publicKey = value.publicKey;
      this._authenticationStrategy = value.authenticationStrategy;
      this._endpointType = value.endpointType;
      this._tokenType = value.tokenType;
      this._encoding.internalValue = value.encoding;
      this._framing.internalValue = value.framing;
      this._batch.internalValue = value.batch;
      this._auth.internalValue = value.auth;
    }
  }

  // endpoint - computed: true, optional: true, required: false
  private _endpoint?: string; 
  public get endpoint() {
    return this.getStringAttribute('endpoint');
  }
  public set endpoint(value: string) {
    this._endpoint = value;
  }
  public resetEndpoint() {
    this._endpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get endpointInput() {
    return this._endpoint;
  }

  // uri - computed: true, optional: true, required: false
  private _uri?: string; 
  public get uri() {
    return this.getStringAttribute('uri');
  }
  public set uri(value: string) {
    this._uri = value;
  }
  public resetUri() {
    this._uri = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get uriInput() {
    return this._uri;
  }

  // host - computed: true, optional: true, required: false
  private _host?: string; 
  public get host() {
    return this.getStringAttribute('host');
  }
  public set host(value: string) {
    this._host = value;
  }
  public resetHost() {
    this._host = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hostInput() {
    return this._host;
  }

  // port - computed: true, optional: true, required: false
  private _port?: number; 
  public get port() {
    return this.getNumberAttribute('port');
  }
  public set port(value: number) {
    this._port = value;
  }
  public resetPort() {
    this._port = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get portInput() {
    return this._port;
  }

  // region - computed: true, optional: true, required: false
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }
  public set region(value: string) {
    this._region = value;
  }
  public resetRegion() {
    this._region = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get regionInput() {
    return this._region;
  }

  // bucket - computed: true, optional: true, required: false
  private _bucket?: string; 
  public get bucket() {
    return this.getStringAttribute('bucket');
  }
  public set bucket(value: string) {
    this._bucket = value;
  }
  public resetBucket() {
    this._bucket = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bucketInput() {
    return this._bucket;
  }

  // compression - computed: true, optional: true, required: false
  private _compression?: string; 
  public get compression() {
    return this.getStringAttribute('compression');
  }
  public set compression(value: string) {
    this._compression = value;
  }
  public resetCompression() {
    this._compression = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get compressionInput() {
    return this._compression;
  }

  // dataset - computed: true, optional: true, required: false
  private _dataset?: string; 
  public get dataset() {
    return this.getStringAttribute('dataset');
  }
  public set dataset(value: string) {
    this._dataset = value;
  }
  public resetDataset() {
    this._dataset = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get datasetInput() {
    return this._dataset;
  }

  // account_id - computed: true, optional: true, required: false
  private _accountId?: string; 
  public get accountId() {
    return this.getStringAttribute('account_id');
  }
  public set accountId(value: string) {
    this._accountId = value;
  }
  public resetAccountId() {
    this._accountId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accountIdInput() {
    return this._accountId;
  }

  // org_id - computed: true, optional: true, required: false
  private _orgId?: string; 
  public get orgId() {
    return this.getStringAttribute('org_id');
  }
  public set orgId(value: string) {
    this._orgId = value;
  }
  public resetOrgId() {
    this._orgId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get orgIdInput() {
    return this._orgId;
  }

  // url - computed: true, optional: true, required: false
  private _url?: string; 
  public get url() {
    return this.getStringAttribute('url');
  }
  public set url(value: string) {
    this._url = value;
  }
  public resetUrl() {
    this._url = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get urlInput() {
    return this._url;
  }

  // public_key - computed: true, optional: true, required: false
  private _publicKey?: string; 
  public get publicKey() {
    return this.getStringAttribute('public_key');
  }
  public set publicKey(value: string) {
    this._publicKey = value;
  }
  public resetPublicKey() {
    this._publicKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get publicKeyInput() {
    return this._publicKey;
  }

  // authentication_strategy - computed: true, optional: true, required: false
  private _authenticationStrategy?: string; 
  public get authenticationStrategy() {
    return this.getStringAttribute('authentication_strategy');
  }
  public set authenticationStrategy(value: string) {
    this._authenticationStrategy = value;
  }
  public resetAuthenticationStrategy() {
    this._authenticationStrategy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authenticationStrategyInput() {
    return this._authenticationStrategy;
  }

  // endpoint_type - computed: true, optional: true, required: false
  private _endpointType?: string; 
  public get endpointType() {
    return this.getStringAttribute('endpoint_type');
  }
  public set endpointType(value: string) {
    this._endpointType = value;
  }
  public resetEndpointType() {
    this._endpointType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get endpointTypeInput() {
    return this._endpointType;
  }

  // token_type - computed: true, optional: true, required: false
  private _tokenType?: string; 
  public get tokenType() {
    return this.getStringAttribute('token_type');
  }
  public set tokenType(value: string) {
    this._tokenType = value;
  }
  public resetTokenType() {
    this._tokenType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenTypeInput() {
    return this._tokenType;
  }

  // encoding - computed: true, optional: true, required: false
  private _encoding = new NorthflankLogSinkSinkDataEncodingOutputReference(this, "encoding");
  public get encoding() {
    return this._encoding;
  }
  public putEncoding(value: NorthflankLogSinkSinkDataEncoding) {
    this._encoding.internalValue = value;
  }
  public resetEncoding() {
    this._encoding.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get encodingInput() {
    return this._encoding.internalValue;
  }

  // framing - computed: true, optional: true, required: false
  private _framing = new NorthflankLogSinkSinkDataFramingOutputReference(this, "framing");
  public get framing() {
    return this._framing;
  }
  public putFraming(value: NorthflankLogSinkSinkDataFraming) {
    this._framing.internalValue = value;
  }
  public resetFraming() {
    this._framing.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get framingInput() {
    return this._framing.internalValue;
  }

  // batch - computed: true, optional: true, required: false
  private _batch = new NorthflankLogSinkSinkDataBatchOutputReference(this, "batch");
  public get batch() {
    return this._batch;
  }
  public putBatch(value: NorthflankLogSinkSinkDataBatch) {
    this._batch.internalValue = value;
  }
  public resetBatch() {
    this._batch.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get batchInput() {
    return this._batch.internalValue;
  }

  // auth - computed: true, optional: true, required: false
  private _auth = new NorthflankLogSinkSinkDataAuthOutputReference(this, "auth");
  public get auth() {
    return this._auth;
  }
  public putAuth(value: NorthflankLogSinkSinkDataAuth) {
    this._auth.internalValue = value;
  }
  public resetAuth() {
    this._auth.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authInput() {
    return this._auth.internalValue;
  }
}
export interface NorthflankLogSinkOptions {
  /**
  * Whether labels are extracted from JSON lines.
  *
  */
  readonly useCustomLabels?: boolean | cdktf.IResolvable;
  /**
  * Whether CDN logs are sent as well.
  *
  */
  readonly forwardCdnLogs?: boolean | cdktf.IResolvable;
  /**
  * Whether ingress logs are sent as well.
  *
  */
  readonly forwardIngressLogs?: boolean | cdktf.IResolvable;
  /**
  * Whether mesh logs are sent as well.
  *
  */
  readonly forwardMeshLogs?: boolean | cdktf.IResolvable;
}

export function northflankLogSinkOptionsToTerraform(struct?: NorthflankLogSinkOptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    use_custom_labels: cdktf.booleanToTerraform(struct!.useCustomLabels),
    forward_cdn_logs: cdktf.booleanToTerraform(struct!.forwardCdnLogs),
    forward_ingress_logs: cdktf.booleanToTerraform(struct!.forwardIngressLogs),
    forward_mesh_logs: cdktf.booleanToTerraform(struct!.forwardMeshLogs),
  }
}


export function northflankLogSinkOptionsToHclTerraform(struct?: NorthflankLogSinkOptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    use_custom_labels: {
      value: cdktf.booleanToHclTerraform(struct!.useCustomLabels),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    forward_cdn_logs: {
      value: cdktf.booleanToHclTerraform(struct!.forwardCdnLogs),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    forward_ingress_logs: {
      value: cdktf.booleanToHclTerraform(struct!.forwardIngressLogs),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    forward_mesh_logs: {
      value: cdktf.booleanToHclTerraform(struct!.forwardMeshLogs),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankLogSinkOptionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankLogSinkOptions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._useCustomLabels !== undefined) {
      hasAnyValues = true;
      internalValueResult.useCustomLabels = this._useCustomLabels;
    }
    if (this._forwardCdnLogs !== undefined) {
      hasAnyValues = true;
      internalValueResult.forwardCdnLogs = this._forwardCdnLogs;
    }
    if (this._forwardIngressLogs !== undefined) {
      hasAnyValues = true;
      internalValueResult.forwardIngressLogs = this._forwardIngressLogs;
    }
    if (this._forwardMeshLogs !== undefined) {
      hasAnyValues = true;
      internalValueResult.forwardMeshLogs = this._forwardMeshLogs;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankLogSinkOptions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._useCustomLabels = undefined;
      this._forwardCdnLogs = undefined;
      this._forwardIngressLogs = undefined;
      this._forwardMeshLogs = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._useCustomLabels = value.useCustomLabels;
      this._forwardCdnLogs = value.forwardCdnLogs;
      this._forwardIngressLogs = value.forwardIngressLogs;
      this._forwardMeshLogs = value.forwardMeshLogs;
    }
  }

  // use_custom_labels - computed: true, optional: true, required: false
  private _useCustomLabels?: boolean | cdktf.IResolvable; 
  public get useCustomLabels() {
    return this.getBooleanAttribute('use_custom_labels');
  }
  public set useCustomLabels(value: boolean | cdktf.IResolvable) {
    this._useCustomLabels = value;
  }
  public resetUseCustomLabels() {
    this._useCustomLabels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get useCustomLabelsInput() {
    return this._useCustomLabels;
  }

  // forward_cdn_logs - computed: true, optional: true, required: false
  private _forwardCdnLogs?: boolean | cdktf.IResolvable; 
  public get forwardCdnLogs() {
    return this.getBooleanAttribute('forward_cdn_logs');
  }
  public set forwardCdnLogs(value: boolean | cdktf.IResolvable) {
    this._forwardCdnLogs = value;
  }
  public resetForwardCdnLogs() {
    this._forwardCdnLogs = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forwardCdnLogsInput() {
    return this._forwardCdnLogs;
  }

  // forward_ingress_logs - computed: true, optional: true, required: false
  private _forwardIngressLogs?: boolean | cdktf.IResolvable; 
  public get forwardIngressLogs() {
    return this.getBooleanAttribute('forward_ingress_logs');
  }
  public set forwardIngressLogs(value: boolean | cdktf.IResolvable) {
    this._forwardIngressLogs = value;
  }
  public resetForwardIngressLogs() {
    this._forwardIngressLogs = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forwardIngressLogsInput() {
    return this._forwardIngressLogs;
  }

  // forward_mesh_logs - computed: true, optional: true, required: false
  private _forwardMeshLogs?: boolean | cdktf.IResolvable; 
  public get forwardMeshLogs() {
    return this.getBooleanAttribute('forward_mesh_logs');
  }
  public set forwardMeshLogs(value: boolean | cdktf.IResolvable) {
    this._forwardMeshLogs = value;
  }
  public resetForwardMeshLogs() {
    this._forwardMeshLogs = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forwardMeshLogsInput() {
    return this._forwardMeshLogs;
  }
}
export interface NorthflankLogSinkRestrictionsTags {
  /**
  * Whether the tag restriction is enabled.
  *
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * Ids of the resources' tags: `tag_id` of `integrations_northflank_tag`.
  *
  */
  readonly items?: string[];
  /**
  * `and`: a resource needs all tags; `or`: a resource needs at least one tag.
  *
  */
  readonly matchCondition?: string;
}

export function northflankLogSinkRestrictionsTagsToTerraform(struct?: NorthflankLogSinkRestrictionsTags | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    items: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.items),
    match_condition: cdktf.stringToTerraform(struct!.matchCondition),
  }
}


export function northflankLogSinkRestrictionsTagsToHclTerraform(struct?: NorthflankLogSinkRestrictionsTags | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    items: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.items),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    match_condition: {
      value: cdktf.stringToHclTerraform(struct!.matchCondition),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankLogSinkRestrictionsTagsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankLogSinkRestrictionsTags | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._items !== undefined) {
      hasAnyValues = true;
      internalValueResult.items = this._items;
    }
    if (this._matchCondition !== undefined) {
      hasAnyValues = true;
      internalValueResult.matchCondition = this._matchCondition;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankLogSinkRestrictionsTags | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._enabled = undefined;
      this._items = undefined;
      this._matchCondition = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._enabled = value.enabled;
      this._items = value.items;
      this._matchCondition = value.matchCondition;
    }
  }

  // enabled - computed: false, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // items - computed: false, optional: true, required: false
  private _items?: string[]; 
  public get items() {
    return cdktf.Fn.tolist(this.getListAttribute('items'));
  }
  public set items(value: string[]) {
    this._items = value;
  }
  public resetItems() {
    this._items = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get itemsInput() {
    return this._items;
  }

  // match_condition - computed: false, optional: true, required: false
  private _matchCondition?: string; 
  public get matchCondition() {
    return this.getStringAttribute('match_condition');
  }
  public set matchCondition(value: string) {
    this._matchCondition = value;
  }
  public resetMatchCondition() {
    this._matchCondition = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get matchConditionInput() {
    return this._matchCondition;
  }
}
export interface NorthflankLogSinkRestrictions {
  /**
  * Restriction by tag.
  *
  */
  readonly tags?: NorthflankLogSinkRestrictionsTags;
}

export function northflankLogSinkRestrictionsToTerraform(struct?: NorthflankLogSinkRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    tags: northflankLogSinkRestrictionsTagsToTerraform(struct!.tags),
  }
}


export function northflankLogSinkRestrictionsToHclTerraform(struct?: NorthflankLogSinkRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    tags: {
      value: northflankLogSinkRestrictionsTagsToHclTerraform(struct!.tags),
      isBlock: false,
      type: "list",
      storageClassType: "NorthflankLogSinkRestrictionsTags",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankLogSinkRestrictionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankLogSinkRestrictions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._tags?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankLogSinkRestrictions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._tags.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._tags.internalValue = value.tags;
    }
  }

  // tags - computed: false, optional: true, required: false
  private _tags = new NorthflankLogSinkRestrictionsTagsOutputReference(this, "tags");
  public get tags() {
    return this._tags;
  }
  public putTags(value: NorthflankLogSinkRestrictionsTags) {
    this._tags.internalValue = value;
  }
  public resetTags() {
    this._tags.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags.internalValue;
  }
}
export interface NorthflankLogSinkCredentials {
  /**
  * Password; `loki` and `http` with `basic`.
  *
  */
  readonly password?: string;
  /**
  * Token; `papertrail` with `token`, `betterStack`, `logzio`, `axiom`, optional with `http` and `bearer`.
  *
  */
  readonly token?: string;
  /**
  * API key; `logdna`, `honeycomb`, `solarWinds`.
  *
  */
  readonly apiKey?: string;
  /**
  * API key; `datadog_logs`.
  *
  */
  readonly defaultApiKey?: string;
  /**
  * License key; `newRelic`.
  *
  */
  readonly licenseKey?: string;
  /**
  * Secret access key; `aws_s3`.
  *
  */
  readonly secretAccessKey?: string;
}

export function northflankLogSinkCredentialsToTerraform(struct?: NorthflankLogSinkCredentials | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    password: cdktf.stringToTerraform(struct!.password),
    token: cdktf.stringToTerraform(struct!.token),
    api_key: cdktf.stringToTerraform(struct!.apiKey),
    default_api_key: cdktf.stringToTerraform(struct!.defaultApiKey),
    license_key: cdktf.stringToTerraform(struct!.licenseKey),
    secret_access_key: cdktf.stringToTerraform(struct!.secretAccessKey),
  }
}


export function northflankLogSinkCredentialsToHclTerraform(struct?: NorthflankLogSinkCredentials | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    password: {
      value: cdktf.stringToHclTerraform(struct!.password),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token: {
      value: cdktf.stringToHclTerraform(struct!.token),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    api_key: {
      value: cdktf.stringToHclTerraform(struct!.apiKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    default_api_key: {
      value: cdktf.stringToHclTerraform(struct!.defaultApiKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    license_key: {
      value: cdktf.stringToHclTerraform(struct!.licenseKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    secret_access_key: {
      value: cdktf.stringToHclTerraform(struct!.secretAccessKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankLogSinkCredentialsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankLogSinkCredentials | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._password !== undefined) {
      hasAnyValues = true;
      internalValueResult.password = this._password;
    }
    if (this._token !== undefined) {
      hasAnyValues = true;
      internalValueResult.token = this._token;
    }
    if (this._apiKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.apiKey = this._apiKey;
    }
    if (this._defaultApiKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.defaultApiKey = this._defaultApiKey;
    }
    if (this._licenseKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.licenseKey = this._licenseKey;
    }
    if (this._secretAccessKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.secretAccessKey = this._secretAccessKey;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankLogSinkCredentials | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._password = undefined;
      this._token = undefined;
      this._apiKey = undefined;
      this._defaultApiKey = undefined;
      this._licenseKey = undefined;
      this._secretAccessKey = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._password = value.password;
      this._token = value.token;
      this._apiKey = value.apiKey;
      this._defaultApiKey = value.defaultApiKey;
      this._licenseKey = value.licenseKey;
      this._secretAccessKey = value.secretAccessKey;
    }
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

  // default_api_key - computed: false, optional: true, required: false
  private _defaultApiKey?: string; 
  public get defaultApiKey() {
    return this.getStringAttribute('default_api_key');
  }
  public set defaultApiKey(value: string) {
    this._defaultApiKey = value;
  }
  public resetDefaultApiKey() {
    this._defaultApiKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultApiKeyInput() {
    return this._defaultApiKey;
  }

  // license_key - computed: false, optional: true, required: false
  private _licenseKey?: string; 
  public get licenseKey() {
    return this.getStringAttribute('license_key');
  }
  public set licenseKey(value: string) {
    this._licenseKey = value;
  }
  public resetLicenseKey() {
    this._licenseKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get licenseKeyInput() {
    return this._licenseKey;
  }

  // secret_access_key - computed: false, optional: true, required: false
  private _secretAccessKey?: string; 
  public get secretAccessKey() {
    return this.getStringAttribute('secret_access_key');
  }
  public set secretAccessKey(value: string) {
    this._secretAccessKey = value;
  }
  public resetSecretAccessKey() {
    this._secretAccessKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretAccessKeyInput() {
    return this._secretAccessKey;
  }
}
export interface NorthflankLogSinkTimeouts {
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

export function northflankLogSinkTimeoutsToTerraform(struct?: NorthflankLogSinkTimeouts | cdktf.IResolvable): any {
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


export function northflankLogSinkTimeoutsToHclTerraform(struct?: NorthflankLogSinkTimeouts | cdktf.IResolvable): any {
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

export class NorthflankLogSinkTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankLogSinkTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: NorthflankLogSinkTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a integrations_northflank_log_sink
*/
export class NorthflankLogSink extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_northflank_log_sink";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a NorthflankLogSink resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the NorthflankLogSink to import
  * @param importFromId The id of the existing NorthflankLogSink that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the NorthflankLogSink to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_northflank_log_sink", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_northflank_log_sink Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options NorthflankLogSinkConfig
  */
  public constructor(scope: Construct, id: string, config: NorthflankLogSinkConfig) {
    super(scope, id, {
      terraformResourceType: 'integrations_northflank_log_sink',
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
    this._teamId = config.teamId;
    this._name = config.name;
    this._description = config.description;
    this._sinkType = config.sinkType;
    this._sinkData.internalValue = config.sinkData;
    this._restricted = config.restricted;
    this._projects = config.projects;
    this._options.internalValue = config.options;
    this._restrictions.internalValue = config.restrictions;
    this._paused = config.paused;
    this._credentials.internalValue = config.credentials;
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

  // team_id - computed: true, optional: true, required: false
  private _teamId?: string; 
  public get teamId() {
    return this.getStringAttribute('team_id');
  }
  public set teamId(value: string) {
    this._teamId = value;
  }
  public resetTeamId() {
    this._teamId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamIdInput() {
    return this._teamId;
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

  // sink_type - computed: false, optional: false, required: true
  private _sinkType?: string; 
  public get sinkType() {
    return this.getStringAttribute('sink_type');
  }
  public set sinkType(value: string) {
    this._sinkType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get sinkTypeInput() {
    return this._sinkType;
  }

  // sink_data - computed: true, optional: true, required: false
  private _sinkData = new NorthflankLogSinkSinkDataOutputReference(this, "sink_data");
  public get sinkData() {
    return this._sinkData;
  }
  public putSinkData(value: NorthflankLogSinkSinkData) {
    this._sinkData.internalValue = value;
  }
  public resetSinkData() {
    this._sinkData.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sinkDataInput() {
    return this._sinkData.internalValue;
  }

  // restricted - computed: true, optional: true, required: false
  private _restricted?: boolean | cdktf.IResolvable; 
  public get restricted() {
    return this.getBooleanAttribute('restricted');
  }
  public set restricted(value: boolean | cdktf.IResolvable) {
    this._restricted = value;
  }
  public resetRestricted() {
    this._restricted = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get restrictedInput() {
    return this._restricted;
  }

  // projects - computed: true, optional: true, required: false
  private _projects?: string[]; 
  public get projects() {
    return cdktf.Fn.tolist(this.getListAttribute('projects'));
  }
  public set projects(value: string[]) {
    this._projects = value;
  }
  public resetProjects() {
    this._projects = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get projectsInput() {
    return this._projects;
  }

  // options - computed: true, optional: true, required: false
  private _options = new NorthflankLogSinkOptionsOutputReference(this, "options");
  public get options() {
    return this._options;
  }
  public putOptions(value: NorthflankLogSinkOptions) {
    this._options.internalValue = value;
  }
  public resetOptions() {
    this._options.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get optionsInput() {
    return this._options.internalValue;
  }

  // restrictions - computed: false, optional: true, required: false
  private _restrictions = new NorthflankLogSinkRestrictionsOutputReference(this, "restrictions");
  public get restrictions() {
    return this._restrictions;
  }
  public putRestrictions(value: NorthflankLogSinkRestrictions) {
    this._restrictions.internalValue = value;
  }
  public resetRestrictions() {
    this._restrictions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get restrictionsInput() {
    return this._restrictions.internalValue;
  }

  // paused - computed: true, optional: true, required: false
  private _paused?: boolean | cdktf.IResolvable; 
  public get paused() {
    return this.getBooleanAttribute('paused');
  }
  public set paused(value: boolean | cdktf.IResolvable) {
    this._paused = value;
  }
  public resetPaused() {
    this._paused = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pausedInput() {
    return this._paused;
  }

  // credentials - computed: false, optional: true, required: false
  private _credentials = new NorthflankLogSinkCredentialsOutputReference(this, "credentials");
  public get credentials() {
    return this._credentials;
  }
  public putCredentials(value: NorthflankLogSinkCredentials) {
    this._credentials.internalValue = value;
  }
  public resetCredentials() {
    this._credentials.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get credentialsInput() {
    return this._credentials.internalValue;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // log_sink_id - computed: true, optional: false, required: false
  public get logSinkId() {
    return this.getStringAttribute('log_sink_id');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
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
  private _timeouts = new NorthflankLogSinkTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: NorthflankLogSinkTimeouts) {
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
      team_id: cdktf.stringToTerraform(this._teamId),
      name: cdktf.stringToTerraform(this._name),
      description: cdktf.stringToTerraform(this._description),
      sink_type: cdktf.stringToTerraform(this._sinkType),
      sink_data: northflankLogSinkSinkDataToTerraform(this._sinkData.internalValue),
      restricted: cdktf.booleanToTerraform(this._restricted),
      projects: cdktf.listMapper(cdktf.stringToTerraform, false)(this._projects),
      options: northflankLogSinkOptionsToTerraform(this._options.internalValue),
      restrictions: northflankLogSinkRestrictionsToTerraform(this._restrictions.internalValue),
      paused: cdktf.booleanToTerraform(this._paused),
      credentials: northflankLogSinkCredentialsToTerraform(this._credentials.internalValue),
      additional_fields: cdktf.stringToTerraform(this._additionalFields),
      additional_credentials: cdktf.stringToTerraform(this._additionalCredentials),
      external_credentials: cdktf.booleanToTerraform(this._externalCredentials),
      credentials_version: cdktf.numberToTerraform(this._credentialsVersion),
      on_external_change: cdktf.stringToTerraform(this._onExternalChange),
      timeouts: northflankLogSinkTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      team_id: {
        value: cdktf.stringToHclTerraform(this._teamId),
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
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      sink_type: {
        value: cdktf.stringToHclTerraform(this._sinkType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      sink_data: {
        value: northflankLogSinkSinkDataToHclTerraform(this._sinkData.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankLogSinkSinkData",
      },
      restricted: {
        value: cdktf.booleanToHclTerraform(this._restricted),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      projects: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._projects),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      options: {
        value: northflankLogSinkOptionsToHclTerraform(this._options.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankLogSinkOptions",
      },
      restrictions: {
        value: northflankLogSinkRestrictionsToHclTerraform(this._restrictions.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankLogSinkRestrictions",
      },
      paused: {
        value: cdktf.booleanToHclTerraform(this._paused),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      credentials: {
        value: northflankLogSinkCredentialsToHclTerraform(this._credentials.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankLogSinkCredentials",
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
        value: northflankLogSinkTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankLogSinkTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
