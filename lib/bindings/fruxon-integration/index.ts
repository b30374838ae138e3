// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface FruxonIntegrationConfig extends cdktf.TerraformMetaArguments {
  /**
  * Slug of the tenant (workspace) that the integration belongs to. Default: the provider's `tenant`. A change replaces the integration, and so does a change of the provider's `tenant` if it was created with that value.
  *
  */
  readonly tenant?: string;
  /**
  * Id with which the integration is created, unique in the tenant: `custom_`, then lower-case words and digits joined by `_`. Older integrations may have other ids of letters, digits, `_` and `-`. The id assigned by the server is `integration_id`. A change replaces the integration.
  *
  */
  readonly slug: string;
  /**
  * Display name, at most 100 characters.
  *
  */
  readonly displayName: string;
  /**
  * Description, at most 500 characters; `""` clears it. If omitted, Fruxon's value is kept.
  *
  */
  readonly description?: string;
  /**
  * Parameters and auth methods of the integration's configs, without secrets. Fruxon always replaces the complete value, so set all of it; additions by other users are reported as drift. If omitted, Fruxon's value is kept. Inside it, empty texts and lists, `UNSPECIFIED` and objects without any set member equal omitted, unless the attribute says otherwise.
  *
  */
  readonly configMetadata?: FruxonIntegrationConfigMetadata;
  /**
  * Secret parts of `config_metadata`: the same tree as a JSON object, with objects by id or name instead of lists. `auth_metadata.<id>.auth_settings.<setting>` contains settings such as an OAuth client secret; `auth_metadata.<id>.parameters_metadata.<name>`, `auth_metadata.<id>.auth_map.<name>` and `parameters_metadata.<name>` contain default values of secret parameters. It is sent when it or `config_metadata` changes; otherwise Fruxon keeps its values. Most integrations do not need it: the credentials of an account belong in an `integrations_fruxon_config`. A `null`, and a `{}` in place of an object of values, equal omitted: they are not compared and not sent. `{}` and `[]` for a setting, `""`, and everything inside a setting are values.
  *
  */
  readonly configMetadataSecrets?: string;
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
  readonly timeouts?: FruxonIntegrationTimeouts;
}
export interface FruxonIntegrationConfigMetadataParametersMetadataIntegerRange {
  /**
  * Minimum value.
  *
  */
  readonly min?: number;
  /**
  * Maximum value.
  *
  */
  readonly max?: number;
}

export function fruxonIntegrationConfigMetadataParametersMetadataIntegerRangeToTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadataIntegerRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    min: cdktf.numberToTerraform(struct!.min),
    max: cdktf.numberToTerraform(struct!.max),
  }
}


export function fruxonIntegrationConfigMetadataParametersMetadataIntegerRangeToHclTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadataIntegerRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    min: {
      value: cdktf.numberToHclTerraform(struct!.min),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    max: {
      value: cdktf.numberToHclTerraform(struct!.max),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataParametersMetadataIntegerRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonIntegrationConfigMetadataParametersMetadataIntegerRange | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._min !== undefined) {
      hasAnyValues = true;
      internalValueResult.min = this._min;
    }
    if (this._max !== undefined) {
      hasAnyValues = true;
      internalValueResult.max = this._max;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataParametersMetadataIntegerRange | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._min = undefined;
      this._max = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._min = value.min;
      this._max = value.max;
    }
  }

  // min - computed: true, optional: true, required: false
  private _min?: number; 
  public get min() {
    return this.getNumberAttribute('min');
  }
  public set min(value: number) {
    this._min = value;
  }
  public resetMin() {
    this._min = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minInput() {
    return this._min;
  }

  // max - computed: true, optional: true, required: false
  private _max?: number; 
  public get max() {
    return this.getNumberAttribute('max');
  }
  public set max(value: number) {
    this._max = value;
  }
  public resetMax() {
    this._max = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxInput() {
    return this._max;
  }
}
export interface FruxonIntegrationConfigMetadataParametersMetadataFloatRange {
  /**
  * Minimum value.
  *
  */
  readonly min?: number;
  /**
  * Maximum value.
  *
  */
  readonly max?: number;
}

export function fruxonIntegrationConfigMetadataParametersMetadataFloatRangeToTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadataFloatRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    min: cdktf.numberToTerraform(struct!.min),
    max: cdktf.numberToTerraform(struct!.max),
  }
}


export function fruxonIntegrationConfigMetadataParametersMetadataFloatRangeToHclTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadataFloatRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    min: {
      value: cdktf.numberToHclTerraform(struct!.min),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    max: {
      value: cdktf.numberToHclTerraform(struct!.max),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataParametersMetadataFloatRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonIntegrationConfigMetadataParametersMetadataFloatRange | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._min !== undefined) {
      hasAnyValues = true;
      internalValueResult.min = this._min;
    }
    if (this._max !== undefined) {
      hasAnyValues = true;
      internalValueResult.max = this._max;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataParametersMetadataFloatRange | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._min = undefined;
      this._max = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._min = value.min;
      this._max = value.max;
    }
  }

  // min - computed: true, optional: true, required: false
  private _min?: number; 
  public get min() {
    return this.getNumberAttribute('min');
  }
  public set min(value: number) {
    this._min = value;
  }
  public resetMin() {
    this._min = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minInput() {
    return this._min;
  }

  // max - computed: true, optional: true, required: false
  private _max?: number; 
  public get max() {
    return this.getNumberAttribute('max');
  }
  public set max(value: number) {
    this._max = value;
  }
  public resetMax() {
    this._max = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxInput() {
    return this._max;
  }
}
export interface FruxonIntegrationConfigMetadataParametersMetadataOptions {
  /**
  * Value that is stored.
  *
  */
  readonly value: string;
  /**
  * Label that is displayed.
  *
  */
  readonly label?: string;
  /**
  * Description.
  *
  */
  readonly description?: string;
}

export function fruxonIntegrationConfigMetadataParametersMetadataOptionsToTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadataOptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    value: cdktf.stringToTerraform(struct!.value),
    label: cdktf.stringToTerraform(struct!.label),
    description: cdktf.stringToTerraform(struct!.description),
  }
}


export function fruxonIntegrationConfigMetadataParametersMetadataOptionsToHclTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadataOptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    value: {
      value: cdktf.stringToHclTerraform(struct!.value),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    label: {
      value: cdktf.stringToHclTerraform(struct!.label),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    description: {
      value: cdktf.stringToHclTerraform(struct!.description),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataParametersMetadataOptionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonIntegrationConfigMetadataParametersMetadataOptions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._value !== undefined) {
      hasAnyValues = true;
      internalValueResult.value = this._value;
    }
    if (this._label !== undefined) {
      hasAnyValues = true;
      internalValueResult.label = this._label;
    }
    if (this._description !== undefined) {
      hasAnyValues = true;
      internalValueResult.description = this._description;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataParametersMetadataOptions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._value = undefined;
      this._label = undefined;
      this._description = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._value = value.value;
      this._label = value.label;
      this._description = value.description;
    }
  }

  // value - computed: true, optional: false, required: true
  private _value?: string; 
  public get value() {
    return this.getStringAttribute('value');
  }
  public set value(value: string) {
    this._value = value;
  }
  // Temporarily expose input value. Use with caution.
  public get valueInput() {
    return this._value;
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
}

export class FruxonIntegrationConfigMetadataParametersMetadataOptionsList extends cdktf.ComplexList {
  public internalValue? : FruxonIntegrationConfigMetadataParametersMetadataOptions[] | cdktf.IResolvable

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
  public get(index: number): FruxonIntegrationConfigMetadataParametersMetadataOptionsOutputReference {
    return new FruxonIntegrationConfigMetadataParametersMetadataOptionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonIntegrationConfigMetadataParametersMetadataAsset {
  /**
  * Allowed sources.
  *
  */
  readonly providers?: string[];
  /**
  * Allowed media types.
  *
  */
  readonly contentTypes?: string[];
  /**
  * Whether the asset must be vectorized. Default `false`.
  *
  */
  readonly vectorized?: boolean | cdktf.IResolvable;
}

export function fruxonIntegrationConfigMetadataParametersMetadataAssetToTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadataAsset | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    providers: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.providers),
    content_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.contentTypes),
    vectorized: cdktf.booleanToTerraform(struct!.vectorized),
  }
}


export function fruxonIntegrationConfigMetadataParametersMetadataAssetToHclTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadataAsset | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    providers: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.providers),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    content_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.contentTypes),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    vectorized: {
      value: cdktf.booleanToHclTerraform(struct!.vectorized),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataParametersMetadataAssetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonIntegrationConfigMetadataParametersMetadataAsset | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._providers !== undefined) {
      hasAnyValues = true;
      internalValueResult.providers = this._providers;
    }
    if (this._contentTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.contentTypes = this._contentTypes;
    }
    if (this._vectorized !== undefined) {
      hasAnyValues = true;
      internalValueResult.vectorized = this._vectorized;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataParametersMetadataAsset | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._providers = undefined;
      this._contentTypes = undefined;
      this._vectorized = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._providers = value.providers;
      this._contentTypes = value.contentTypes;
      this._vectorized = value.vectorized;
    }
  }

  // providers - computed: true, optional: true, required: false
  private _providers?: string[]; 
  public get providers() {
    return cdktf.Fn.tolist(this.getListAttribute('providers'));
  }
  public set providers(value: string[]) {
    this._providers = value;
  }
  public resetProviders() {
    this._providers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get providersInput() {
    return this._providers;
  }

  // content_types - computed: true, optional: true, required: false
  private _contentTypes?: string[]; 
  public get contentTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('content_types'));
  }
  public set contentTypes(value: string[]) {
    this._contentTypes = value;
  }
  public resetContentTypes() {
    this._contentTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get contentTypesInput() {
    return this._contentTypes;
  }

  // vectorized - computed: true, optional: true, required: false
  private _vectorized?: boolean | cdktf.IResolvable; 
  public get vectorized() {
    return this.getBooleanAttribute('vectorized');
  }
  public set vectorized(value: boolean | cdktf.IResolvable) {
    this._vectorized = value;
  }
  public resetVectorized() {
    this._vectorized = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vectorizedInput() {
    return this._vectorized;
  }
}
export interface FruxonIntegrationConfigMetadataParametersMetadataRulesAll {
  /**
  * Name of the parameter to compare.
  *
  */
  readonly sourceParam?: string;
  /**
  * Comparison operator.
  *
  */
  readonly operator?: string;
  /**
  * Values to compare with, as a JSON array. `[]` equals omitted; inside the array, `null` and empty values are values.
  *
  */
  readonly values?: string;
}

export function fruxonIntegrationConfigMetadataParametersMetadataRulesAllToTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadataRulesAll | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    source_param: cdktf.stringToTerraform(struct!.sourceParam),
    operator: cdktf.stringToTerraform(struct!.operator),
    values: cdktf.stringToTerraform(struct!.values),
  }
}


export function fruxonIntegrationConfigMetadataParametersMetadataRulesAllToHclTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadataRulesAll | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    source_param: {
      value: cdktf.stringToHclTerraform(struct!.sourceParam),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    operator: {
      value: cdktf.stringToHclTerraform(struct!.operator),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    values: {
      value: cdktf.stringToHclTerraform(struct!.values),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataParametersMetadataRulesAllOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonIntegrationConfigMetadataParametersMetadataRulesAll | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._sourceParam !== undefined) {
      hasAnyValues = true;
      internalValueResult.sourceParam = this._sourceParam;
    }
    if (this._operator !== undefined) {
      hasAnyValues = true;
      internalValueResult.operator = this._operator;
    }
    if (this._values !== undefined) {
      hasAnyValues = true;
      internalValueResult.values = this._values;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataParametersMetadataRulesAll | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._sourceParam = undefined;
      this._operator = undefined;
      this._values = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._sourceParam = value.sourceParam;
      this._operator = value.operator;
      this._values = value.values;
    }
  }

  // source_param - computed: true, optional: true, required: false
  private _sourceParam?: string; 
  public get sourceParam() {
    return this.getStringAttribute('source_param');
  }
  public set sourceParam(value: string) {
    this._sourceParam = value;
  }
  public resetSourceParam() {
    this._sourceParam = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceParamInput() {
    return this._sourceParam;
  }

  // operator - computed: true, optional: true, required: false
  private _operator?: string; 
  public get operator() {
    return this.getStringAttribute('operator');
  }
  public set operator(value: string) {
    this._operator = value;
  }
  public resetOperator() {
    this._operator = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get operatorInput() {
    return this._operator;
  }

  // values - computed: true, optional: true, required: false
  private _values?: string; 
  public get values() {
    return this.getStringAttribute('values');
  }
  public set values(value: string) {
    this._values = value;
  }
  public resetValues() {
    this._values = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get valuesInput() {
    return this._values;
  }
}

export class FruxonIntegrationConfigMetadataParametersMetadataRulesAllList extends cdktf.ComplexList {
  public internalValue? : FruxonIntegrationConfigMetadataParametersMetadataRulesAll[] | cdktf.IResolvable

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
  public get(index: number): FruxonIntegrationConfigMetadataParametersMetadataRulesAllOutputReference {
    return new FruxonIntegrationConfigMetadataParametersMetadataRulesAllOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonIntegrationConfigMetadataParametersMetadataRules {
  /**
  * Effect when all conditions are met.
  *
  */
  readonly effect?: string;
  /**
  * Conditions.
  *
  */
  readonly all?: FruxonIntegrationConfigMetadataParametersMetadataRulesAll[] | cdktf.IResolvable;
}

export function fruxonIntegrationConfigMetadataParametersMetadataRulesToTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadataRules | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    effect: cdktf.stringToTerraform(struct!.effect),
    all: cdktf.listMapper(fruxonIntegrationConfigMetadataParametersMetadataRulesAllToTerraform, false)(struct!.all),
  }
}


export function fruxonIntegrationConfigMetadataParametersMetadataRulesToHclTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadataRules | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    effect: {
      value: cdktf.stringToHclTerraform(struct!.effect),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    all: {
      value: cdktf.listMapperHcl(fruxonIntegrationConfigMetadataParametersMetadataRulesAllToHclTerraform, false)(struct!.all),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataParametersMetadataRulesAllList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataParametersMetadataRulesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonIntegrationConfigMetadataParametersMetadataRules | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._effect !== undefined) {
      hasAnyValues = true;
      internalValueResult.effect = this._effect;
    }
    if (this._all?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.all = this._all?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataParametersMetadataRules | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._effect = undefined;
      this._all.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._effect = value.effect;
      this._all.internalValue = value.all;
    }
  }

  // effect - computed: true, optional: true, required: false
  private _effect?: string; 
  public get effect() {
    return this.getStringAttribute('effect');
  }
  public set effect(value: string) {
    this._effect = value;
  }
  public resetEffect() {
    this._effect = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get effectInput() {
    return this._effect;
  }

  // all - computed: true, optional: true, required: false
  private _all = new FruxonIntegrationConfigMetadataParametersMetadataRulesAllList(this, "all", false);
  public get all() {
    return this._all;
  }
  public putAll(value: FruxonIntegrationConfigMetadataParametersMetadataRulesAll[] | cdktf.IResolvable) {
    this._all.internalValue = value;
  }
  public resetAll() {
    this._all.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allInput() {
    return this._all.internalValue;
  }
}

export class FruxonIntegrationConfigMetadataParametersMetadataRulesList extends cdktf.ComplexList {
  public internalValue? : FruxonIntegrationConfigMetadataParametersMetadataRules[] | cdktf.IResolvable

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
  public get(index: number): FruxonIntegrationConfigMetadataParametersMetadataRulesOutputReference {
    return new FruxonIntegrationConfigMetadataParametersMetadataRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonIntegrationConfigMetadataParametersMetadata {
  /**
  * Key, unique in the list. Tools refer to it as `{{name}}`.
  *
  */
  readonly name: string;
  /**
  * Type of value: `STRING`, `INTEGER`, `FLOAT`, `BOOLEAN`, `OPTION`, `STRING_ARRAY`, `JSON`, `TOOL`, `ASSET`, `DICTIONARY`. Default `STRING`.
  *
  */
  readonly type?: string;
  /**
  * Display name.
  *
  */
  readonly displayName?: string;
  /**
  * Description.
  *
  */
  readonly description?: string;
  /**
  * Whether a value is required. Default `false`.
  *
  */
  readonly required?: boolean | cdktf.IResolvable;
  /**
  * Whether the value is a secret: masked in the dashboard and never returned. Default `false`.
  *
  */
  readonly secret?: boolean | cdktf.IResolvable;
  /**
  * Default value; `""` equals omitted. For a secret parameter, set it in `config_metadata_secrets`.
  *
  */
  readonly defaultValue?: string;
  /**
  * Display position. If omitted, the order of the list applies and is not compared.
  *
  */
  readonly index?: number;
  /**
  * Name of the type, if Fruxon requires one.
  *
  */
  readonly typeName?: string;
  /**
  * Allowed values of an `INTEGER`.
  *
  */
  readonly integerRange?: FruxonIntegrationConfigMetadataParametersMetadataIntegerRange;
  /**
  * Allowed values of a `FLOAT`.
  *
  */
  readonly floatRange?: FruxonIntegrationConfigMetadataParametersMetadataFloatRange;
  /**
  * Options of an `OPTION`. `[]` equals omitted.
  *
  */
  readonly options?: FruxonIntegrationConfigMetadataParametersMetadataOptions[] | cdktf.IResolvable;
  /**
  * Requirements for an `ASSET`.
  *
  */
  readonly asset?: FruxonIntegrationConfigMetadataParametersMetadataAsset;
  /**
  * JSON schema of the value, as JSON (use `jsonencode`). `{}`, `null` and `""` equal omitted; inside the schema each is a value.
  *
  */
  readonly jsonSchema?: string;
  /**
  * Input control in the dashboard, such as `CODE`.
  *
  */
  readonly uiHint?: string;
  /**
  * Conditions under which a value is requested. `[]` equals omitted. Fruxon does not document the values.
  *
  */
  readonly rules?: FruxonIntegrationConfigMetadataParametersMetadataRules[] | cdktf.IResolvable;
}

export function fruxonIntegrationConfigMetadataParametersMetadataToTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadata | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    type: cdktf.stringToTerraform(struct!.type),
    display_name: cdktf.stringToTerraform(struct!.displayName),
    description: cdktf.stringToTerraform(struct!.description),
    required: cdktf.booleanToTerraform(struct!.required),
    secret: cdktf.booleanToTerraform(struct!.secret),
    default_value: cdktf.stringToTerraform(struct!.defaultValue),
    index: cdktf.numberToTerraform(struct!.index),
    type_name: cdktf.stringToTerraform(struct!.typeName),
    integer_range: fruxonIntegrationConfigMetadataParametersMetadataIntegerRangeToTerraform(struct!.integerRange),
    float_range: fruxonIntegrationConfigMetadataParametersMetadataFloatRangeToTerraform(struct!.floatRange),
    options: cdktf.listMapper(fruxonIntegrationConfigMetadataParametersMetadataOptionsToTerraform, false)(struct!.options),
    asset: fruxonIntegrationConfigMetadataParametersMetadataAssetToTerraform(struct!.asset),
    json_schema: cdktf.stringToTerraform(struct!.jsonSchema),
    ui_hint: cdktf.stringToTerraform(struct!.uiHint),
    rules: cdktf.listMapper(fruxonIntegrationConfigMetadataParametersMetadataRulesToTerraform, false)(struct!.rules),
  }
}


export function fruxonIntegrationConfigMetadataParametersMetadataToHclTerraform(struct?: FruxonIntegrationConfigMetadataParametersMetadata | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    display_name: {
      value: cdktf.stringToHclTerraform(struct!.displayName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    description: {
      value: cdktf.stringToHclTerraform(struct!.description),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    required: {
      value: cdktf.booleanToHclTerraform(struct!.required),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    secret: {
      value: cdktf.booleanToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    default_value: {
      value: cdktf.stringToHclTerraform(struct!.defaultValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    index: {
      value: cdktf.numberToHclTerraform(struct!.index),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    type_name: {
      value: cdktf.stringToHclTerraform(struct!.typeName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    integer_range: {
      value: fruxonIntegrationConfigMetadataParametersMetadataIntegerRangeToHclTerraform(struct!.integerRange),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataParametersMetadataIntegerRange",
    },
    float_range: {
      value: fruxonIntegrationConfigMetadataParametersMetadataFloatRangeToHclTerraform(struct!.floatRange),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataParametersMetadataFloatRange",
    },
    options: {
      value: cdktf.listMapperHcl(fruxonIntegrationConfigMetadataParametersMetadataOptionsToHclTerraform, false)(struct!.options),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataParametersMetadataOptionsList",
    },
    asset: {
      value: fruxonIntegrationConfigMetadataParametersMetadataAssetToHclTerraform(struct!.asset),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataParametersMetadataAsset",
    },
    json_schema: {
      value: cdktf.stringToHclTerraform(struct!.jsonSchema),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    ui_hint: {
      value: cdktf.stringToHclTerraform(struct!.uiHint),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    rules: {
      value: cdktf.listMapperHcl(fruxonIntegrationConfigMetadataParametersMetadataRulesToHclTerraform, false)(struct!.rules),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataParametersMetadataRulesList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataParametersMetadataOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonIntegrationConfigMetadataParametersMetadata | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._displayName !== undefined) {
      hasAnyValues = true;
      internalValueResult.displayName = this._displayName;
    }
    if (this._description !== undefined) {
      hasAnyValues = true;
      internalValueResult.description = this._description;
    }
    if (this._required !== undefined) {
      hasAnyValues = true;
      internalValueResult.required = this._required;
    }
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    if (this._defaultValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.defaultValue = this._defaultValue;
    }
    if (this._index !== undefined) {
      hasAnyValues = true;
      internalValueResult.index = this._index;
    }
    if (this._typeName !== undefined) {
      hasAnyValues = true;
      internalValueResult.typeName = this._typeName;
    }
    if (this._integerRange?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.integerRange = this._integerRange?.internalValue;
    }
    if (this._floatRange?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.floatRange = this._floatRange?.internalValue;
    }
    if (this._options?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.options = this._options?.internalValue;
    }
    if (this._asset?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.asset = this._asset?.internalValue;
    }
    if (this._jsonSchema !== undefined) {
      hasAnyValues = true;
      internalValueResult.jsonSchema = this._jsonSchema;
    }
    if (this._uiHint !== undefined) {
      hasAnyValues = true;
      internalValueResult.uiHint = this._uiHint;
    }
    if (this._rules?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.rules = this._rules?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataParametersMetadata | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._type = undefined;
      this._displayName = undefined;
      this._description = undefined;
      this._required = undefined;
      this._secret = undefined;
      this._defaultValue = undefined;
      this._index = undefined;
      this._typeName = undefined;
      this._integerRange.internalValue = undefined;
      this._floatRange.internalValue = undefined;
      this._options.internalValue = undefined;
      this._asset.internalValue = undefined;
      this._jsonSchema = undefined;
      this._uiHint = undefined;
      this._rules.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._type = value.type;
      this._displayName = value.displayName;
      this._description = value.description;
      this._required = value.required;
      this._secret = value.secret;
      this._defaultValue = value.defaultValue;
      this._index = value.index;
      this._typeName = value.typeName;
      this._integerRange.internalValue = value.integerRange;
      this._floatRange.internalValue = value.floatRange;
      this._options.internalValue = value.options;
      this._asset.internalValue = value.asset;
      this._jsonSchema = value.jsonSchema;
      this._uiHint = value.uiHint;
      this._rules.internalValue = value.rules;
    }
  }

  // name - computed: true, optional: false, required: true
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

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // display_name - computed: true, optional: true, required: false
  private _displayName?: string; 
  public get displayName() {
    return this.getStringAttribute('display_name');
  }
  public set displayName(value: string) {
    this._displayName = value;
  }
  public resetDisplayName() {
    this._displayName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get displayNameInput() {
    return this._displayName;
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

  // required - computed: true, optional: true, required: false
  private _required?: boolean | cdktf.IResolvable; 
  public get required() {
    return this.getBooleanAttribute('required');
  }
  public set required(value: boolean | cdktf.IResolvable) {
    this._required = value;
  }
  public resetRequired() {
    this._required = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requiredInput() {
    return this._required;
  }

  // secret - computed: true, optional: true, required: false
  private _secret?: boolean | cdktf.IResolvable; 
  public get secret() {
    return this.getBooleanAttribute('secret');
  }
  public set secret(value: boolean | cdktf.IResolvable) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }

  // default_value - computed: true, optional: true, required: false
  private _defaultValue?: string; 
  public get defaultValue() {
    return this.getStringAttribute('default_value');
  }
  public set defaultValue(value: string) {
    this._defaultValue = value;
  }
  public resetDefaultValue() {
    this._defaultValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultValueInput() {
    return this._defaultValue;
  }

  // index - computed: true, optional: true, required: false
  private _index?: number; 
  public get index() {
    return this.getNumberAttribute('index');
  }
  public set index(value: number) {
    this._index = value;
  }
  public resetIndex() {
    this._index = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get indexInput() {
    return this._index;
  }

  // type_name - computed: true, optional: true, required: false
  private _typeName?: string; 
  public get typeName() {
    return this.getStringAttribute('type_name');
  }
  public set typeName(value: string) {
    this._typeName = value;
  }
  public resetTypeName() {
    this._typeName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeNameInput() {
    return this._typeName;
  }

  // integer_range - computed: true, optional: true, required: false
  private _integerRange = new FruxonIntegrationConfigMetadataParametersMetadataIntegerRangeOutputReference(this, "integer_range");
  public get integerRange() {
    return this._integerRange;
  }
  public putIntegerRange(value: FruxonIntegrationConfigMetadataParametersMetadataIntegerRange) {
    this._integerRange.internalValue = value;
  }
  public resetIntegerRange() {
    this._integerRange.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integerRangeInput() {
    return this._integerRange.internalValue;
  }

  // float_range - computed: true, optional: true, required: false
  private _floatRange = new FruxonIntegrationConfigMetadataParametersMetadataFloatRangeOutputReference(this, "float_range");
  public get floatRange() {
    return this._floatRange;
  }
  public putFloatRange(value: FruxonIntegrationConfigMetadataParametersMetadataFloatRange) {
    this._floatRange.internalValue = value;
  }
  public resetFloatRange() {
    this._floatRange.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get floatRangeInput() {
    return this._floatRange.internalValue;
  }

  // options - computed: true, optional: true, required: false
  private _options = new FruxonIntegrationConfigMetadataParametersMetadataOptionsList(this, "options", false);
  public get options() {
    return this._options;
  }
  public putOptions(value: FruxonIntegrationConfigMetadataParametersMetadataOptions[] | cdktf.IResolvable) {
    this._options.internalValue = value;
  }
  public resetOptions() {
    this._options.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get optionsInput() {
    return this._options.internalValue;
  }

  // asset - computed: true, optional: true, required: false
  private _asset = new FruxonIntegrationConfigMetadataParametersMetadataAssetOutputReference(this, "asset");
  public get asset() {
    return this._asset;
  }
  public putAsset(value: FruxonIntegrationConfigMetadataParametersMetadataAsset) {
    this._asset.internalValue = value;
  }
  public resetAsset() {
    this._asset.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get assetInput() {
    return this._asset.internalValue;
  }

  // json_schema - computed: true, optional: true, required: false
  private _jsonSchema?: string; 
  public get jsonSchema() {
    return this.getStringAttribute('json_schema');
  }
  public set jsonSchema(value: string) {
    this._jsonSchema = value;
  }
  public resetJsonSchema() {
    this._jsonSchema = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get jsonSchemaInput() {
    return this._jsonSchema;
  }

  // ui_hint - computed: true, optional: true, required: false
  private _uiHint?: string; 
  public get uiHint() {
    return this.getStringAttribute('ui_hint');
  }
  public set uiHint(value: string) {
    this._uiHint = value;
  }
  public resetUiHint() {
    this._uiHint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get uiHintInput() {
    return this._uiHint;
  }

  // rules - computed: true, optional: true, required: false
  private _rules = new FruxonIntegrationConfigMetadataParametersMetadataRulesList(this, "rules", false);
  public get rules() {
    return this._rules;
  }
  public putRules(value: FruxonIntegrationConfigMetadataParametersMetadataRules[] | cdktf.IResolvable) {
    this._rules.internalValue = value;
  }
  public resetRules() {
    this._rules.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rulesInput() {
    return this._rules.internalValue;
  }
}

export class FruxonIntegrationConfigMetadataParametersMetadataList extends cdktf.ComplexList {
  public internalValue? : FruxonIntegrationConfigMetadataParametersMetadata[] | cdktf.IResolvable

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
  public get(index: number): FruxonIntegrationConfigMetadataParametersMetadataOutputReference {
    return new FruxonIntegrationConfigMetadataParametersMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataAuthSettings {
  /**
  * Settings as a JSON object (use `jsonencode`), without secret settings; `{}` states that there are none. A `null` in place of a value equals omitted: it is not compared and not sent. `{}`, `[]`, `""` and `false` are values, and so is everything inside a value.
  *
  */
  readonly parameters: string;
}

export function fruxonIntegrationConfigMetadataAuthMetadataAuthSettingsToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthSettings | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    parameters: cdktf.stringToTerraform(struct!.parameters),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataAuthSettingsToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthSettings | cdktf.IResolvable): any {
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
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataAuthSettingsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataAuthSettings | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._parameters !== undefined) {
      hasAnyValues = true;
      internalValueResult.parameters = this._parameters;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataAuthSettings | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._parameters = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._parameters = value.parameters;
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
}
export interface FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRange {
  /**
  * Minimum value.
  *
  */
  readonly min?: number;
  /**
  * Maximum value.
  *
  */
  readonly max?: number;
}

export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRangeToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    min: cdktf.numberToTerraform(struct!.min),
    max: cdktf.numberToTerraform(struct!.max),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRangeToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    min: {
      value: cdktf.numberToHclTerraform(struct!.min),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    max: {
      value: cdktf.numberToHclTerraform(struct!.max),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRange | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._min !== undefined) {
      hasAnyValues = true;
      internalValueResult.min = this._min;
    }
    if (this._max !== undefined) {
      hasAnyValues = true;
      internalValueResult.max = this._max;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRange | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._min = undefined;
      this._max = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._min = value.min;
      this._max = value.max;
    }
  }

  // min - computed: true, optional: true, required: false
  private _min?: number; 
  public get min() {
    return this.getNumberAttribute('min');
  }
  public set min(value: number) {
    this._min = value;
  }
  public resetMin() {
    this._min = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minInput() {
    return this._min;
  }

  // max - computed: true, optional: true, required: false
  private _max?: number; 
  public get max() {
    return this.getNumberAttribute('max');
  }
  public set max(value: number) {
    this._max = value;
  }
  public resetMax() {
    this._max = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxInput() {
    return this._max;
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRange {
  /**
  * Minimum value.
  *
  */
  readonly min?: number;
  /**
  * Maximum value.
  *
  */
  readonly max?: number;
}

export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRangeToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    min: cdktf.numberToTerraform(struct!.min),
    max: cdktf.numberToTerraform(struct!.max),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRangeToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    min: {
      value: cdktf.numberToHclTerraform(struct!.min),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    max: {
      value: cdktf.numberToHclTerraform(struct!.max),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRange | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._min !== undefined) {
      hasAnyValues = true;
      internalValueResult.min = this._min;
    }
    if (this._max !== undefined) {
      hasAnyValues = true;
      internalValueResult.max = this._max;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRange | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._min = undefined;
      this._max = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._min = value.min;
      this._max = value.max;
    }
  }

  // min - computed: true, optional: true, required: false
  private _min?: number; 
  public get min() {
    return this.getNumberAttribute('min');
  }
  public set min(value: number) {
    this._min = value;
  }
  public resetMin() {
    this._min = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minInput() {
    return this._min;
  }

  // max - computed: true, optional: true, required: false
  private _max?: number; 
  public get max() {
    return this.getNumberAttribute('max');
  }
  public set max(value: number) {
    this._max = value;
  }
  public resetMax() {
    this._max = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxInput() {
    return this._max;
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptions {
  /**
  * Value that is stored.
  *
  */
  readonly value: string;
  /**
  * Label that is displayed.
  *
  */
  readonly label?: string;
  /**
  * Description.
  *
  */
  readonly description?: string;
}

export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    value: cdktf.stringToTerraform(struct!.value),
    label: cdktf.stringToTerraform(struct!.label),
    description: cdktf.stringToTerraform(struct!.description),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    value: {
      value: cdktf.stringToHclTerraform(struct!.value),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    label: {
      value: cdktf.stringToHclTerraform(struct!.label),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    description: {
      value: cdktf.stringToHclTerraform(struct!.description),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._value !== undefined) {
      hasAnyValues = true;
      internalValueResult.value = this._value;
    }
    if (this._label !== undefined) {
      hasAnyValues = true;
      internalValueResult.label = this._label;
    }
    if (this._description !== undefined) {
      hasAnyValues = true;
      internalValueResult.description = this._description;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._value = undefined;
      this._label = undefined;
      this._description = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._value = value.value;
      this._label = value.label;
      this._description = value.description;
    }
  }

  // value - computed: true, optional: false, required: true
  private _value?: string; 
  public get value() {
    return this.getStringAttribute('value');
  }
  public set value(value: string) {
    this._value = value;
  }
  // Temporarily expose input value. Use with caution.
  public get valueInput() {
    return this._value;
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
}

export class FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsList extends cdktf.ComplexList {
  public internalValue? : FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptions[] | cdktf.IResolvable

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
  public get(index: number): FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsOutputReference {
    return new FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAsset {
  /**
  * Allowed sources.
  *
  */
  readonly providers?: string[];
  /**
  * Allowed media types.
  *
  */
  readonly contentTypes?: string[];
  /**
  * Whether the asset must be vectorized. Default `false`.
  *
  */
  readonly vectorized?: boolean | cdktf.IResolvable;
}

export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAssetToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAsset | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    providers: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.providers),
    content_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.contentTypes),
    vectorized: cdktf.booleanToTerraform(struct!.vectorized),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAssetToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAsset | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    providers: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.providers),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    content_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.contentTypes),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    vectorized: {
      value: cdktf.booleanToHclTerraform(struct!.vectorized),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAssetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAsset | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._providers !== undefined) {
      hasAnyValues = true;
      internalValueResult.providers = this._providers;
    }
    if (this._contentTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.contentTypes = this._contentTypes;
    }
    if (this._vectorized !== undefined) {
      hasAnyValues = true;
      internalValueResult.vectorized = this._vectorized;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAsset | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._providers = undefined;
      this._contentTypes = undefined;
      this._vectorized = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._providers = value.providers;
      this._contentTypes = value.contentTypes;
      this._vectorized = value.vectorized;
    }
  }

  // providers - computed: true, optional: true, required: false
  private _providers?: string[]; 
  public get providers() {
    return cdktf.Fn.tolist(this.getListAttribute('providers'));
  }
  public set providers(value: string[]) {
    this._providers = value;
  }
  public resetProviders() {
    this._providers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get providersInput() {
    return this._providers;
  }

  // content_types - computed: true, optional: true, required: false
  private _contentTypes?: string[]; 
  public get contentTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('content_types'));
  }
  public set contentTypes(value: string[]) {
    this._contentTypes = value;
  }
  public resetContentTypes() {
    this._contentTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get contentTypesInput() {
    return this._contentTypes;
  }

  // vectorized - computed: true, optional: true, required: false
  private _vectorized?: boolean | cdktf.IResolvable; 
  public get vectorized() {
    return this.getBooleanAttribute('vectorized');
  }
  public set vectorized(value: boolean | cdktf.IResolvable) {
    this._vectorized = value;
  }
  public resetVectorized() {
    this._vectorized = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vectorizedInput() {
    return this._vectorized;
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAll {
  /**
  * Name of the parameter to compare.
  *
  */
  readonly sourceParam?: string;
  /**
  * Comparison operator.
  *
  */
  readonly operator?: string;
  /**
  * Values to compare with, as a JSON array. `[]` equals omitted; inside the array, `null` and empty values are values.
  *
  */
  readonly values?: string;
}

export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAll | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    source_param: cdktf.stringToTerraform(struct!.sourceParam),
    operator: cdktf.stringToTerraform(struct!.operator),
    values: cdktf.stringToTerraform(struct!.values),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAll | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    source_param: {
      value: cdktf.stringToHclTerraform(struct!.sourceParam),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    operator: {
      value: cdktf.stringToHclTerraform(struct!.operator),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    values: {
      value: cdktf.stringToHclTerraform(struct!.values),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAll | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._sourceParam !== undefined) {
      hasAnyValues = true;
      internalValueResult.sourceParam = this._sourceParam;
    }
    if (this._operator !== undefined) {
      hasAnyValues = true;
      internalValueResult.operator = this._operator;
    }
    if (this._values !== undefined) {
      hasAnyValues = true;
      internalValueResult.values = this._values;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAll | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._sourceParam = undefined;
      this._operator = undefined;
      this._values = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._sourceParam = value.sourceParam;
      this._operator = value.operator;
      this._values = value.values;
    }
  }

  // source_param - computed: true, optional: true, required: false
  private _sourceParam?: string; 
  public get sourceParam() {
    return this.getStringAttribute('source_param');
  }
  public set sourceParam(value: string) {
    this._sourceParam = value;
  }
  public resetSourceParam() {
    this._sourceParam = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceParamInput() {
    return this._sourceParam;
  }

  // operator - computed: true, optional: true, required: false
  private _operator?: string; 
  public get operator() {
    return this.getStringAttribute('operator');
  }
  public set operator(value: string) {
    this._operator = value;
  }
  public resetOperator() {
    this._operator = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get operatorInput() {
    return this._operator;
  }

  // values - computed: true, optional: true, required: false
  private _values?: string; 
  public get values() {
    return this.getStringAttribute('values');
  }
  public set values(value: string) {
    this._values = value;
  }
  public resetValues() {
    this._values = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get valuesInput() {
    return this._values;
  }
}

export class FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllList extends cdktf.ComplexList {
  public internalValue? : FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAll[] | cdktf.IResolvable

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
  public get(index: number): FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllOutputReference {
    return new FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRules {
  /**
  * Effect when all conditions are met.
  *
  */
  readonly effect?: string;
  /**
  * Conditions.
  *
  */
  readonly all?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAll[] | cdktf.IResolvable;
}

export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRules | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    effect: cdktf.stringToTerraform(struct!.effect),
    all: cdktf.listMapper(fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllToTerraform, false)(struct!.all),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRules | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    effect: {
      value: cdktf.stringToHclTerraform(struct!.effect),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    all: {
      value: cdktf.listMapperHcl(fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllToHclTerraform, false)(struct!.all),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRules | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._effect !== undefined) {
      hasAnyValues = true;
      internalValueResult.effect = this._effect;
    }
    if (this._all?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.all = this._all?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRules | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._effect = undefined;
      this._all.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._effect = value.effect;
      this._all.internalValue = value.all;
    }
  }

  // effect - computed: true, optional: true, required: false
  private _effect?: string; 
  public get effect() {
    return this.getStringAttribute('effect');
  }
  public set effect(value: string) {
    this._effect = value;
  }
  public resetEffect() {
    this._effect = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get effectInput() {
    return this._effect;
  }

  // all - computed: true, optional: true, required: false
  private _all = new FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllList(this, "all", false);
  public get all() {
    return this._all;
  }
  public putAll(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAll[] | cdktf.IResolvable) {
    this._all.internalValue = value;
  }
  public resetAll() {
    this._all.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allInput() {
    return this._all.internalValue;
  }
}

export class FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesList extends cdktf.ComplexList {
  public internalValue? : FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRules[] | cdktf.IResolvable

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
  public get(index: number): FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesOutputReference {
    return new FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataParametersMetadata {
  /**
  * Key, unique in the list. Tools refer to it as `{{name}}`.
  *
  */
  readonly name: string;
  /**
  * Type of value: `STRING`, `INTEGER`, `FLOAT`, `BOOLEAN`, `OPTION`, `STRING_ARRAY`, `JSON`, `TOOL`, `ASSET`, `DICTIONARY`. Default `STRING`.
  *
  */
  readonly type?: string;
  /**
  * Display name.
  *
  */
  readonly displayName?: string;
  /**
  * Description.
  *
  */
  readonly description?: string;
  /**
  * Whether a value is required. Default `false`.
  *
  */
  readonly required?: boolean | cdktf.IResolvable;
  /**
  * Whether the value is a secret: masked in the dashboard and never returned. Default `false`.
  *
  */
  readonly secret?: boolean | cdktf.IResolvable;
  /**
  * Default value; `""` equals omitted. For a secret parameter, set it in `config_metadata_secrets`.
  *
  */
  readonly defaultValue?: string;
  /**
  * Display position. If omitted, the order of the list applies and is not compared.
  *
  */
  readonly index?: number;
  /**
  * Name of the type, if Fruxon requires one.
  *
  */
  readonly typeName?: string;
  /**
  * Allowed values of an `INTEGER`.
  *
  */
  readonly integerRange?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRange;
  /**
  * Allowed values of a `FLOAT`.
  *
  */
  readonly floatRange?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRange;
  /**
  * Options of an `OPTION`. `[]` equals omitted.
  *
  */
  readonly options?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptions[] | cdktf.IResolvable;
  /**
  * Requirements for an `ASSET`.
  *
  */
  readonly asset?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAsset;
  /**
  * JSON schema of the value, as JSON (use `jsonencode`). `{}`, `null` and `""` equal omitted; inside the schema each is a value.
  *
  */
  readonly jsonSchema?: string;
  /**
  * Input control in the dashboard, such as `CODE`.
  *
  */
  readonly uiHint?: string;
  /**
  * Conditions under which a value is requested. `[]` equals omitted. Fruxon does not document the values.
  *
  */
  readonly rules?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRules[] | cdktf.IResolvable;
}

export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadata | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    type: cdktf.stringToTerraform(struct!.type),
    display_name: cdktf.stringToTerraform(struct!.displayName),
    description: cdktf.stringToTerraform(struct!.description),
    required: cdktf.booleanToTerraform(struct!.required),
    secret: cdktf.booleanToTerraform(struct!.secret),
    default_value: cdktf.stringToTerraform(struct!.defaultValue),
    index: cdktf.numberToTerraform(struct!.index),
    type_name: cdktf.stringToTerraform(struct!.typeName),
    integer_range: fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRangeToTerraform(struct!.integerRange),
    float_range: fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRangeToTerraform(struct!.floatRange),
    options: cdktf.listMapper(fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsToTerraform, false)(struct!.options),
    asset: fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAssetToTerraform(struct!.asset),
    json_schema: cdktf.stringToTerraform(struct!.jsonSchema),
    ui_hint: cdktf.stringToTerraform(struct!.uiHint),
    rules: cdktf.listMapper(fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesToTerraform, false)(struct!.rules),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadata | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    display_name: {
      value: cdktf.stringToHclTerraform(struct!.displayName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    description: {
      value: cdktf.stringToHclTerraform(struct!.description),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    required: {
      value: cdktf.booleanToHclTerraform(struct!.required),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    secret: {
      value: cdktf.booleanToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    default_value: {
      value: cdktf.stringToHclTerraform(struct!.defaultValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    index: {
      value: cdktf.numberToHclTerraform(struct!.index),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    type_name: {
      value: cdktf.stringToHclTerraform(struct!.typeName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    integer_range: {
      value: fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRangeToHclTerraform(struct!.integerRange),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRange",
    },
    float_range: {
      value: fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRangeToHclTerraform(struct!.floatRange),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRange",
    },
    options: {
      value: cdktf.listMapperHcl(fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsToHclTerraform, false)(struct!.options),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsList",
    },
    asset: {
      value: fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAssetToHclTerraform(struct!.asset),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAsset",
    },
    json_schema: {
      value: cdktf.stringToHclTerraform(struct!.jsonSchema),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    ui_hint: {
      value: cdktf.stringToHclTerraform(struct!.uiHint),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    rules: {
      value: cdktf.listMapperHcl(fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesToHclTerraform, false)(struct!.rules),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataParametersMetadata | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._displayName !== undefined) {
      hasAnyValues = true;
      internalValueResult.displayName = this._displayName;
    }
    if (this._description !== undefined) {
      hasAnyValues = true;
      internalValueResult.description = this._description;
    }
    if (this._required !== undefined) {
      hasAnyValues = true;
      internalValueResult.required = this._required;
    }
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    if (this._defaultValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.defaultValue = this._defaultValue;
    }
    if (this._index !== undefined) {
      hasAnyValues = true;
      internalValueResult.index = this._index;
    }
    if (this._typeName !== undefined) {
      hasAnyValues = true;
      internalValueResult.typeName = this._typeName;
    }
    if (this._integerRange?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.integerRange = this._integerRange?.internalValue;
    }
    if (this._floatRange?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.floatRange = this._floatRange?.internalValue;
    }
    if (this._options?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.options = this._options?.internalValue;
    }
    if (this._asset?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.asset = this._asset?.internalValue;
    }
    if (this._jsonSchema !== undefined) {
      hasAnyValues = true;
      internalValueResult.jsonSchema = this._jsonSchema;
    }
    if (this._uiHint !== undefined) {
      hasAnyValues = true;
      internalValueResult.uiHint = this._uiHint;
    }
    if (this._rules?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.rules = this._rules?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadata | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._type = undefined;
      this._displayName = undefined;
      this._description = undefined;
      this._required = undefined;
      this._secret = undefined;
      this._defaultValue = undefined;
      this._index = undefined;
      this._typeName = undefined;
      this._integerRange.internalValue = undefined;
      this._floatRange.internalValue = undefined;
      this._options.internalValue = undefined;
      this._asset.internalValue = undefined;
      this._jsonSchema = undefined;
      this._uiHint = undefined;
      this._rules.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._type = value.type;
      this._displayName = value.displayName;
      this._description = value.description;
      this._required = value.required;
      this._secret = value.secret;
      this._defaultValue = value.defaultValue;
      this._index = value.index;
      this._typeName = value.typeName;
      this._integerRange.internalValue = value.integerRange;
      this._floatRange.internalValue = value.floatRange;
      this._options.internalValue = value.options;
      this._asset.internalValue = value.asset;
      this._jsonSchema = value.jsonSchema;
      this._uiHint = value.uiHint;
      this._rules.internalValue = value.rules;
    }
  }

  // name - computed: true, optional: false, required: true
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

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // display_name - computed: true, optional: true, required: false
  private _displayName?: string; 
  public get displayName() {
    return this.getStringAttribute('display_name');
  }
  public set displayName(value: string) {
    this._displayName = value;
  }
  public resetDisplayName() {
    this._displayName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get displayNameInput() {
    return this._displayName;
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

  // required - computed: true, optional: true, required: false
  private _required?: boolean | cdktf.IResolvable; 
  public get required() {
    return this.getBooleanAttribute('required');
  }
  public set required(value: boolean | cdktf.IResolvable) {
    this._required = value;
  }
  public resetRequired() {
    this._required = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requiredInput() {
    return this._required;
  }

  // secret - computed: true, optional: true, required: false
  private _secret?: boolean | cdktf.IResolvable; 
  public get secret() {
    return this.getBooleanAttribute('secret');
  }
  public set secret(value: boolean | cdktf.IResolvable) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }

  // default_value - computed: true, optional: true, required: false
  private _defaultValue?: string; 
  public get defaultValue() {
    return this.getStringAttribute('default_value');
  }
  public set defaultValue(value: string) {
    this._defaultValue = value;
  }
  public resetDefaultValue() {
    this._defaultValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultValueInput() {
    return this._defaultValue;
  }

  // index - computed: true, optional: true, required: false
  private _index?: number; 
  public get index() {
    return this.getNumberAttribute('index');
  }
  public set index(value: number) {
    this._index = value;
  }
  public resetIndex() {
    this._index = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get indexInput() {
    return this._index;
  }

  // type_name - computed: true, optional: true, required: false
  private _typeName?: string; 
  public get typeName() {
    return this.getStringAttribute('type_name');
  }
  public set typeName(value: string) {
    this._typeName = value;
  }
  public resetTypeName() {
    this._typeName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeNameInput() {
    return this._typeName;
  }

  // integer_range - computed: true, optional: true, required: false
  private _integerRange = new FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRangeOutputReference(this, "integer_range");
  public get integerRange() {
    return this._integerRange;
  }
  public putIntegerRange(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRange) {
    this._integerRange.internalValue = value;
  }
  public resetIntegerRange() {
    this._integerRange.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integerRangeInput() {
    return this._integerRange.internalValue;
  }

  // float_range - computed: true, optional: true, required: false
  private _floatRange = new FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRangeOutputReference(this, "float_range");
  public get floatRange() {
    return this._floatRange;
  }
  public putFloatRange(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRange) {
    this._floatRange.internalValue = value;
  }
  public resetFloatRange() {
    this._floatRange.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get floatRangeInput() {
    return this._floatRange.internalValue;
  }

  // options - computed: true, optional: true, required: false
  private _options = new FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsList(this, "options", false);
  public get options() {
    return this._options;
  }
  public putOptions(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptions[] | cdktf.IResolvable) {
    this._options.internalValue = value;
  }
  public resetOptions() {
    this._options.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get optionsInput() {
    return this._options.internalValue;
  }

  // asset - computed: true, optional: true, required: false
  private _asset = new FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAssetOutputReference(this, "asset");
  public get asset() {
    return this._asset;
  }
  public putAsset(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAsset) {
    this._asset.internalValue = value;
  }
  public resetAsset() {
    this._asset.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get assetInput() {
    return this._asset.internalValue;
  }

  // json_schema - computed: true, optional: true, required: false
  private _jsonSchema?: string; 
  public get jsonSchema() {
    return this.getStringAttribute('json_schema');
  }
  public set jsonSchema(value: string) {
    this._jsonSchema = value;
  }
  public resetJsonSchema() {
    this._jsonSchema = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get jsonSchemaInput() {
    return this._jsonSchema;
  }

  // ui_hint - computed: true, optional: true, required: false
  private _uiHint?: string; 
  public get uiHint() {
    return this.getStringAttribute('ui_hint');
  }
  public set uiHint(value: string) {
    this._uiHint = value;
  }
  public resetUiHint() {
    this._uiHint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get uiHintInput() {
    return this._uiHint;
  }

  // rules - computed: true, optional: true, required: false
  private _rules = new FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesList(this, "rules", false);
  public get rules() {
    return this._rules;
  }
  public putRules(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRules[] | cdktf.IResolvable) {
    this._rules.internalValue = value;
  }
  public resetRules() {
    this._rules.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rulesInput() {
    return this._rules.internalValue;
  }
}

export class FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataList extends cdktf.ComplexList {
  public internalValue? : FruxonIntegrationConfigMetadataAuthMetadataParametersMetadata[] | cdktf.IResolvable

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
  public get(index: number): FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOutputReference {
    return new FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRange {
  /**
  * Minimum value.
  *
  */
  readonly min?: number;
  /**
  * Maximum value.
  *
  */
  readonly max?: number;
}

export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRangeToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    min: cdktf.numberToTerraform(struct!.min),
    max: cdktf.numberToTerraform(struct!.max),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRangeToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    min: {
      value: cdktf.numberToHclTerraform(struct!.min),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    max: {
      value: cdktf.numberToHclTerraform(struct!.max),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRange | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._min !== undefined) {
      hasAnyValues = true;
      internalValueResult.min = this._min;
    }
    if (this._max !== undefined) {
      hasAnyValues = true;
      internalValueResult.max = this._max;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRange | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._min = undefined;
      this._max = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._min = value.min;
      this._max = value.max;
    }
  }

  // min - computed: true, optional: true, required: false
  private _min?: number; 
  public get min() {
    return this.getNumberAttribute('min');
  }
  public set min(value: number) {
    this._min = value;
  }
  public resetMin() {
    this._min = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minInput() {
    return this._min;
  }

  // max - computed: true, optional: true, required: false
  private _max?: number; 
  public get max() {
    return this.getNumberAttribute('max');
  }
  public set max(value: number) {
    this._max = value;
  }
  public resetMax() {
    this._max = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxInput() {
    return this._max;
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRange {
  /**
  * Minimum value.
  *
  */
  readonly min?: number;
  /**
  * Maximum value.
  *
  */
  readonly max?: number;
}

export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRangeToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    min: cdktf.numberToTerraform(struct!.min),
    max: cdktf.numberToTerraform(struct!.max),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRangeToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    min: {
      value: cdktf.numberToHclTerraform(struct!.min),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    max: {
      value: cdktf.numberToHclTerraform(struct!.max),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRange | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._min !== undefined) {
      hasAnyValues = true;
      internalValueResult.min = this._min;
    }
    if (this._max !== undefined) {
      hasAnyValues = true;
      internalValueResult.max = this._max;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRange | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._min = undefined;
      this._max = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._min = value.min;
      this._max = value.max;
    }
  }

  // min - computed: true, optional: true, required: false
  private _min?: number; 
  public get min() {
    return this.getNumberAttribute('min');
  }
  public set min(value: number) {
    this._min = value;
  }
  public resetMin() {
    this._min = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minInput() {
    return this._min;
  }

  // max - computed: true, optional: true, required: false
  private _max?: number; 
  public get max() {
    return this.getNumberAttribute('max');
  }
  public set max(value: number) {
    this._max = value;
  }
  public resetMax() {
    this._max = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxInput() {
    return this._max;
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptions {
  /**
  * Value that is stored.
  *
  */
  readonly value: string;
  /**
  * Label that is displayed.
  *
  */
  readonly label?: string;
  /**
  * Description.
  *
  */
  readonly description?: string;
}

export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    value: cdktf.stringToTerraform(struct!.value),
    label: cdktf.stringToTerraform(struct!.label),
    description: cdktf.stringToTerraform(struct!.description),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    value: {
      value: cdktf.stringToHclTerraform(struct!.value),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    label: {
      value: cdktf.stringToHclTerraform(struct!.label),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    description: {
      value: cdktf.stringToHclTerraform(struct!.description),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._value !== undefined) {
      hasAnyValues = true;
      internalValueResult.value = this._value;
    }
    if (this._label !== undefined) {
      hasAnyValues = true;
      internalValueResult.label = this._label;
    }
    if (this._description !== undefined) {
      hasAnyValues = true;
      internalValueResult.description = this._description;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._value = undefined;
      this._label = undefined;
      this._description = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._value = value.value;
      this._label = value.label;
      this._description = value.description;
    }
  }

  // value - computed: true, optional: false, required: true
  private _value?: string; 
  public get value() {
    return this.getStringAttribute('value');
  }
  public set value(value: string) {
    this._value = value;
  }
  // Temporarily expose input value. Use with caution.
  public get valueInput() {
    return this._value;
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
}

export class FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsList extends cdktf.ComplexList {
  public internalValue? : FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptions[] | cdktf.IResolvable

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
  public get(index: number): FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsOutputReference {
    return new FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAsset {
  /**
  * Allowed sources.
  *
  */
  readonly providers?: string[];
  /**
  * Allowed media types.
  *
  */
  readonly contentTypes?: string[];
  /**
  * Whether the asset must be vectorized. Default `false`.
  *
  */
  readonly vectorized?: boolean | cdktf.IResolvable;
}

export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAssetToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAsset | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    providers: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.providers),
    content_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.contentTypes),
    vectorized: cdktf.booleanToTerraform(struct!.vectorized),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAssetToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAsset | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    providers: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.providers),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    content_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.contentTypes),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    vectorized: {
      value: cdktf.booleanToHclTerraform(struct!.vectorized),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAssetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAsset | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._providers !== undefined) {
      hasAnyValues = true;
      internalValueResult.providers = this._providers;
    }
    if (this._contentTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.contentTypes = this._contentTypes;
    }
    if (this._vectorized !== undefined) {
      hasAnyValues = true;
      internalValueResult.vectorized = this._vectorized;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAsset | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._providers = undefined;
      this._contentTypes = undefined;
      this._vectorized = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._providers = value.providers;
      this._contentTypes = value.contentTypes;
      this._vectorized = value.vectorized;
    }
  }

  // providers - computed: true, optional: true, required: false
  private _providers?: string[]; 
  public get providers() {
    return cdktf.Fn.tolist(this.getListAttribute('providers'));
  }
  public set providers(value: string[]) {
    this._providers = value;
  }
  public resetProviders() {
    this._providers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get providersInput() {
    return this._providers;
  }

  // content_types - computed: true, optional: true, required: false
  private _contentTypes?: string[]; 
  public get contentTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('content_types'));
  }
  public set contentTypes(value: string[]) {
    this._contentTypes = value;
  }
  public resetContentTypes() {
    this._contentTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get contentTypesInput() {
    return this._contentTypes;
  }

  // vectorized - computed: true, optional: true, required: false
  private _vectorized?: boolean | cdktf.IResolvable; 
  public get vectorized() {
    return this.getBooleanAttribute('vectorized');
  }
  public set vectorized(value: boolean | cdktf.IResolvable) {
    this._vectorized = value;
  }
  public resetVectorized() {
    this._vectorized = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vectorizedInput() {
    return this._vectorized;
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAll {
  /**
  * Name of the parameter to compare.
  *
  */
  readonly sourceParam?: string;
  /**
  * Comparison operator.
  *
  */
  readonly operator?: string;
  /**
  * Values to compare with, as a JSON array. `[]` equals omitted; inside the array, `null` and empty values are values.
  *
  */
  readonly values?: string;
}

export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAll | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    source_param: cdktf.stringToTerraform(struct!.sourceParam),
    operator: cdktf.stringToTerraform(struct!.operator),
    values: cdktf.stringToTerraform(struct!.values),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAll | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    source_param: {
      value: cdktf.stringToHclTerraform(struct!.sourceParam),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    operator: {
      value: cdktf.stringToHclTerraform(struct!.operator),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    values: {
      value: cdktf.stringToHclTerraform(struct!.values),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAll | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._sourceParam !== undefined) {
      hasAnyValues = true;
      internalValueResult.sourceParam = this._sourceParam;
    }
    if (this._operator !== undefined) {
      hasAnyValues = true;
      internalValueResult.operator = this._operator;
    }
    if (this._values !== undefined) {
      hasAnyValues = true;
      internalValueResult.values = this._values;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAll | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._sourceParam = undefined;
      this._operator = undefined;
      this._values = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._sourceParam = value.sourceParam;
      this._operator = value.operator;
      this._values = value.values;
    }
  }

  // source_param - computed: true, optional: true, required: false
  private _sourceParam?: string; 
  public get sourceParam() {
    return this.getStringAttribute('source_param');
  }
  public set sourceParam(value: string) {
    this._sourceParam = value;
  }
  public resetSourceParam() {
    this._sourceParam = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceParamInput() {
    return this._sourceParam;
  }

  // operator - computed: true, optional: true, required: false
  private _operator?: string; 
  public get operator() {
    return this.getStringAttribute('operator');
  }
  public set operator(value: string) {
    this._operator = value;
  }
  public resetOperator() {
    this._operator = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get operatorInput() {
    return this._operator;
  }

  // values - computed: true, optional: true, required: false
  private _values?: string; 
  public get values() {
    return this.getStringAttribute('values');
  }
  public set values(value: string) {
    this._values = value;
  }
  public resetValues() {
    this._values = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get valuesInput() {
    return this._values;
  }
}

export class FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllList extends cdktf.ComplexList {
  public internalValue? : FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAll[] | cdktf.IResolvable

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
  public get(index: number): FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllOutputReference {
    return new FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRules {
  /**
  * Effect when all conditions are met.
  *
  */
  readonly effect?: string;
  /**
  * Conditions.
  *
  */
  readonly all?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAll[] | cdktf.IResolvable;
}

export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRules | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    effect: cdktf.stringToTerraform(struct!.effect),
    all: cdktf.listMapper(fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllToTerraform, false)(struct!.all),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRules | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    effect: {
      value: cdktf.stringToHclTerraform(struct!.effect),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    all: {
      value: cdktf.listMapperHcl(fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllToHclTerraform, false)(struct!.all),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRules | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._effect !== undefined) {
      hasAnyValues = true;
      internalValueResult.effect = this._effect;
    }
    if (this._all?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.all = this._all?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRules | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._effect = undefined;
      this._all.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._effect = value.effect;
      this._all.internalValue = value.all;
    }
  }

  // effect - computed: true, optional: true, required: false
  private _effect?: string; 
  public get effect() {
    return this.getStringAttribute('effect');
  }
  public set effect(value: string) {
    this._effect = value;
  }
  public resetEffect() {
    this._effect = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get effectInput() {
    return this._effect;
  }

  // all - computed: true, optional: true, required: false
  private _all = new FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllList(this, "all", false);
  public get all() {
    return this._all;
  }
  public putAll(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAll[] | cdktf.IResolvable) {
    this._all.internalValue = value;
  }
  public resetAll() {
    this._all.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allInput() {
    return this._all.internalValue;
  }
}

export class FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesList extends cdktf.ComplexList {
  public internalValue? : FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRules[] | cdktf.IResolvable

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
  public get(index: number): FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesOutputReference {
    return new FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadata {
  /**
  * Key, unique in the list. Tools refer to it as `{{name}}`.
  *
  */
  readonly name: string;
  /**
  * Type of value: `STRING`, `INTEGER`, `FLOAT`, `BOOLEAN`, `OPTION`, `STRING_ARRAY`, `JSON`, `TOOL`, `ASSET`, `DICTIONARY`. Default `STRING`.
  *
  */
  readonly type?: string;
  /**
  * Display name.
  *
  */
  readonly displayName?: string;
  /**
  * Description.
  *
  */
  readonly description?: string;
  /**
  * Whether a value is required. Default `false`.
  *
  */
  readonly required?: boolean | cdktf.IResolvable;
  /**
  * Whether the value is a secret: masked in the dashboard and never returned. Default `false`.
  *
  */
  readonly secret?: boolean | cdktf.IResolvable;
  /**
  * Default value; `""` equals omitted. For a secret parameter, set it in `config_metadata_secrets`.
  *
  */
  readonly defaultValue?: string;
  /**
  * Display position. If omitted, the order of the list applies and is not compared.
  *
  */
  readonly index?: number;
  /**
  * Name of the type, if Fruxon requires one.
  *
  */
  readonly typeName?: string;
  /**
  * Allowed values of an `INTEGER`.
  *
  */
  readonly integerRange?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRange;
  /**
  * Allowed values of a `FLOAT`.
  *
  */
  readonly floatRange?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRange;
  /**
  * Options of an `OPTION`. `[]` equals omitted.
  *
  */
  readonly options?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptions[] | cdktf.IResolvable;
  /**
  * Requirements for an `ASSET`.
  *
  */
  readonly asset?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAsset;
  /**
  * JSON schema of the value, as JSON (use `jsonencode`). `{}`, `null` and `""` equal omitted; inside the schema each is a value.
  *
  */
  readonly jsonSchema?: string;
  /**
  * Input control in the dashboard, such as `CODE`.
  *
  */
  readonly uiHint?: string;
  /**
  * Conditions under which a value is requested. `[]` equals omitted. Fruxon does not document the values.
  *
  */
  readonly rules?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRules[] | cdktf.IResolvable;
}

export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadata | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    type: cdktf.stringToTerraform(struct!.type),
    display_name: cdktf.stringToTerraform(struct!.displayName),
    description: cdktf.stringToTerraform(struct!.description),
    required: cdktf.booleanToTerraform(struct!.required),
    secret: cdktf.booleanToTerraform(struct!.secret),
    default_value: cdktf.stringToTerraform(struct!.defaultValue),
    index: cdktf.numberToTerraform(struct!.index),
    type_name: cdktf.stringToTerraform(struct!.typeName),
    integer_range: fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRangeToTerraform(struct!.integerRange),
    float_range: fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRangeToTerraform(struct!.floatRange),
    options: cdktf.listMapper(fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsToTerraform, false)(struct!.options),
    asset: fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAssetToTerraform(struct!.asset),
    json_schema: cdktf.stringToTerraform(struct!.jsonSchema),
    ui_hint: cdktf.stringToTerraform(struct!.uiHint),
    rules: cdktf.listMapper(fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesToTerraform, false)(struct!.rules),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadata | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    display_name: {
      value: cdktf.stringToHclTerraform(struct!.displayName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    description: {
      value: cdktf.stringToHclTerraform(struct!.description),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    required: {
      value: cdktf.booleanToHclTerraform(struct!.required),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    secret: {
      value: cdktf.booleanToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    default_value: {
      value: cdktf.stringToHclTerraform(struct!.defaultValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    index: {
      value: cdktf.numberToHclTerraform(struct!.index),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    type_name: {
      value: cdktf.stringToHclTerraform(struct!.typeName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    integer_range: {
      value: fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRangeToHclTerraform(struct!.integerRange),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRange",
    },
    float_range: {
      value: fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRangeToHclTerraform(struct!.floatRange),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRange",
    },
    options: {
      value: cdktf.listMapperHcl(fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsToHclTerraform, false)(struct!.options),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsList",
    },
    asset: {
      value: fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAssetToHclTerraform(struct!.asset),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAsset",
    },
    json_schema: {
      value: cdktf.stringToHclTerraform(struct!.jsonSchema),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    ui_hint: {
      value: cdktf.stringToHclTerraform(struct!.uiHint),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    rules: {
      value: cdktf.listMapperHcl(fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesToHclTerraform, false)(struct!.rules),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadata | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._displayName !== undefined) {
      hasAnyValues = true;
      internalValueResult.displayName = this._displayName;
    }
    if (this._description !== undefined) {
      hasAnyValues = true;
      internalValueResult.description = this._description;
    }
    if (this._required !== undefined) {
      hasAnyValues = true;
      internalValueResult.required = this._required;
    }
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    if (this._defaultValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.defaultValue = this._defaultValue;
    }
    if (this._index !== undefined) {
      hasAnyValues = true;
      internalValueResult.index = this._index;
    }
    if (this._typeName !== undefined) {
      hasAnyValues = true;
      internalValueResult.typeName = this._typeName;
    }
    if (this._integerRange?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.integerRange = this._integerRange?.internalValue;
    }
    if (this._floatRange?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.floatRange = this._floatRange?.internalValue;
    }
    if (this._options?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.options = this._options?.internalValue;
    }
    if (this._asset?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.asset = this._asset?.internalValue;
    }
    if (this._jsonSchema !== undefined) {
      hasAnyValues = true;
      internalValueResult.jsonSchema = this._jsonSchema;
    }
    if (this._uiHint !== undefined) {
      hasAnyValues = true;
      internalValueResult.uiHint = this._uiHint;
    }
    if (this._rules?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.rules = this._rules?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadata | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._type = undefined;
      this._displayName = undefined;
      this._description = undefined;
      this._required = undefined;
      this._secret = undefined;
      this._defaultValue = undefined;
      this._index = undefined;
      this._typeName = undefined;
      this._integerRange.internalValue = undefined;
      this._floatRange.internalValue = undefined;
      this._options.internalValue = undefined;
      this._asset.internalValue = undefined;
      this._jsonSchema = undefined;
      this._uiHint = undefined;
      this._rules.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._type = value.type;
      this._displayName = value.displayName;
      this._description = value.description;
      this._required = value.required;
      this._secret = value.secret;
      this._defaultValue = value.defaultValue;
      this._index = value.index;
      this._typeName = value.typeName;
      this._integerRange.internalValue = value.integerRange;
      this._floatRange.internalValue = value.floatRange;
      this._options.internalValue = value.options;
      this._asset.internalValue = value.asset;
      this._jsonSchema = value.jsonSchema;
      this._uiHint = value.uiHint;
      this._rules.internalValue = value.rules;
    }
  }

  // name - computed: true, optional: false, required: true
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

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // display_name - computed: true, optional: true, required: false
  private _displayName?: string; 
  public get displayName() {
    return this.getStringAttribute('display_name');
  }
  public set displayName(value: string) {
    this._displayName = value;
  }
  public resetDisplayName() {
    this._displayName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get displayNameInput() {
    return this._displayName;
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

  // required - computed: true, optional: true, required: false
  private _required?: boolean | cdktf.IResolvable; 
  public get required() {
    return this.getBooleanAttribute('required');
  }
  public set required(value: boolean | cdktf.IResolvable) {
    this._required = value;
  }
  public resetRequired() {
    this._required = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requiredInput() {
    return this._required;
  }

  // secret - computed: true, optional: true, required: false
  private _secret?: boolean | cdktf.IResolvable; 
  public get secret() {
    return this.getBooleanAttribute('secret');
  }
  public set secret(value: boolean | cdktf.IResolvable) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }

  // default_value - computed: true, optional: true, required: false
  private _defaultValue?: string; 
  public get defaultValue() {
    return this.getStringAttribute('default_value');
  }
  public set defaultValue(value: string) {
    this._defaultValue = value;
  }
  public resetDefaultValue() {
    this._defaultValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultValueInput() {
    return this._defaultValue;
  }

  // index - computed: true, optional: true, required: false
  private _index?: number; 
  public get index() {
    return this.getNumberAttribute('index');
  }
  public set index(value: number) {
    this._index = value;
  }
  public resetIndex() {
    this._index = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get indexInput() {
    return this._index;
  }

  // type_name - computed: true, optional: true, required: false
  private _typeName?: string; 
  public get typeName() {
    return this.getStringAttribute('type_name');
  }
  public set typeName(value: string) {
    this._typeName = value;
  }
  public resetTypeName() {
    this._typeName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeNameInput() {
    return this._typeName;
  }

  // integer_range - computed: true, optional: true, required: false
  private _integerRange = new FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRangeOutputReference(this, "integer_range");
  public get integerRange() {
    return this._integerRange;
  }
  public putIntegerRange(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRange) {
    this._integerRange.internalValue = value;
  }
  public resetIntegerRange() {
    this._integerRange.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integerRangeInput() {
    return this._integerRange.internalValue;
  }

  // float_range - computed: true, optional: true, required: false
  private _floatRange = new FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRangeOutputReference(this, "float_range");
  public get floatRange() {
    return this._floatRange;
  }
  public putFloatRange(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRange) {
    this._floatRange.internalValue = value;
  }
  public resetFloatRange() {
    this._floatRange.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get floatRangeInput() {
    return this._floatRange.internalValue;
  }

  // options - computed: true, optional: true, required: false
  private _options = new FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsList(this, "options", false);
  public get options() {
    return this._options;
  }
  public putOptions(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptions[] | cdktf.IResolvable) {
    this._options.internalValue = value;
  }
  public resetOptions() {
    this._options.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get optionsInput() {
    return this._options.internalValue;
  }

  // asset - computed: true, optional: true, required: false
  private _asset = new FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAssetOutputReference(this, "asset");
  public get asset() {
    return this._asset;
  }
  public putAsset(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAsset) {
    this._asset.internalValue = value;
  }
  public resetAsset() {
    this._asset.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get assetInput() {
    return this._asset.internalValue;
  }

  // json_schema - computed: true, optional: true, required: false
  private _jsonSchema?: string; 
  public get jsonSchema() {
    return this.getStringAttribute('json_schema');
  }
  public set jsonSchema(value: string) {
    this._jsonSchema = value;
  }
  public resetJsonSchema() {
    this._jsonSchema = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get jsonSchemaInput() {
    return this._jsonSchema;
  }

  // ui_hint - computed: true, optional: true, required: false
  private _uiHint?: string; 
  public get uiHint() {
    return this.getStringAttribute('ui_hint');
  }
  public set uiHint(value: string) {
    this._uiHint = value;
  }
  public resetUiHint() {
    this._uiHint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get uiHintInput() {
    return this._uiHint;
  }

  // rules - computed: true, optional: true, required: false
  private _rules = new FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesList(this, "rules", false);
  public get rules() {
    return this._rules;
  }
  public putRules(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRules[] | cdktf.IResolvable) {
    this._rules.internalValue = value;
  }
  public resetRules() {
    this._rules.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rulesInput() {
    return this._rules.internalValue;
  }
}

export class FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataList extends cdktf.ComplexList {
  public internalValue? : FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadata[] | cdktf.IResolvable

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
  public get(index: number): FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOutputReference {
    return new FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadataAuthMap {
  /**
  * Whether a config contains several credentials, selected by parameters. Default `false`.
  *
  */
  readonly useMap?: boolean | cdktf.IResolvable;
  /**
  * How the key of an entry is derived from the parameters.
  *
  */
  readonly keyTemplate?: string;
  /**
  * Parameters that select an entry.
  *
  */
  readonly parametersMetadata?: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadata[] | cdktf.IResolvable;
}

export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMap | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    use_map: cdktf.booleanToTerraform(struct!.useMap),
    key_template: cdktf.stringToTerraform(struct!.keyTemplate),
    parameters_metadata: cdktf.listMapper(fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataToTerraform, false)(struct!.parametersMetadata),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataAuthMapToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadataAuthMap | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    use_map: {
      value: cdktf.booleanToHclTerraform(struct!.useMap),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    key_template: {
      value: cdktf.stringToHclTerraform(struct!.keyTemplate),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    parameters_metadata: {
      value: cdktf.listMapperHcl(fruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataToHclTerraform, false)(struct!.parametersMetadata),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataAuthMapOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadataAuthMap | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._useMap !== undefined) {
      hasAnyValues = true;
      internalValueResult.useMap = this._useMap;
    }
    if (this._keyTemplate !== undefined) {
      hasAnyValues = true;
      internalValueResult.keyTemplate = this._keyTemplate;
    }
    if (this._parametersMetadata?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.parametersMetadata = this._parametersMetadata?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMap | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._useMap = undefined;
      this._keyTemplate = undefined;
      this._parametersMetadata.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._useMap = value.useMap;
      this._keyTemplate = value.keyTemplate;
      this._parametersMetadata.internalValue = value.parametersMetadata;
    }
  }

  // use_map - computed: true, optional: true, required: false
  private _useMap?: boolean | cdktf.IResolvable; 
  public get useMap() {
    return this.getBooleanAttribute('use_map');
  }
  public set useMap(value: boolean | cdktf.IResolvable) {
    this._useMap = value;
  }
  public resetUseMap() {
    this._useMap = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get useMapInput() {
    return this._useMap;
  }

  // key_template - computed: true, optional: true, required: false
  private _keyTemplate?: string; 
  public get keyTemplate() {
    return this.getStringAttribute('key_template');
  }
  public set keyTemplate(value: string) {
    this._keyTemplate = value;
  }
  public resetKeyTemplate() {
    this._keyTemplate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyTemplateInput() {
    return this._keyTemplate;
  }

  // parameters_metadata - computed: true, optional: true, required: false
  private _parametersMetadata = new FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataList(this, "parameters_metadata", false);
  public get parametersMetadata() {
    return this._parametersMetadata;
  }
  public putParametersMetadata(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadata[] | cdktf.IResolvable) {
    this._parametersMetadata.internalValue = value;
  }
  public resetParametersMetadata() {
    this._parametersMetadata.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersMetadataInput() {
    return this._parametersMetadata.internalValue;
  }
}
export interface FruxonIntegrationConfigMetadataAuthMetadata {
  /**
  * Name of the method, such as `api-key`; unique in the list. Configs refer to it, so changing or removing a method in use breaks them.
  *
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id: string;
  /**
  * Type of the method: `NONE`, `API_KEY`, `BEARER_TOKEN`, `BASIC_AUTH`, `O_AUTH2`, `CUSTOM`, or a newer type of Fruxon.
  *
  */
  readonly type: string;
  /**
  * For a method of type `CUSTOM`: the standard type whose form is used to enter its credentials.
  *
  */
  readonly userCredentialAuthType?: string;
  /**
  * Display name.
  *
  */
  readonly displayName?: string;
  /**
  * Description.
  *
  */
  readonly description?: string;
  /**
  * Sensitivity of its credentials. Fruxon does not document the values.
  *
  */
  readonly sensitivity?: string;
  /**
  * Name of the authentication provider.
  *
  */
  readonly authProviderName?: string;
  /**
  * Whether configs with this method can be verified. If omitted, Fruxon decides, and the value is not compared.
  *
  */
  readonly configTestSupported?: boolean | cdktf.IResolvable;
  /**
  * Supported owners of credentials: `APPLICATION`, `USER`.
  *
  */
  readonly supportedLevels?: string[];
  /**
  * Settings of the method, such as the name of a header, the URLs of an OAuth server or the client id. Set secret settings, such as an OAuth client secret, in `config_metadata_secrets`.
  *
  */
  readonly authSettings?: FruxonIntegrationConfigMetadataAuthMetadataAuthSettings;
  /**
  * Credentials that a config must set.
  *
  */
  readonly parametersMetadata?: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadata[] | cdktf.IResolvable;
  /**
  * Several credentials for one config, selected by parameters.
  *
  */
  readonly authMap?: FruxonIntegrationConfigMetadataAuthMetadataAuthMap;
  /**
  * Available OAuth scopes, as a JSON array (use `jsonencode`). `[]` equals omitted; inside the array, `null` and empty values are values.
  *
  */
  readonly availableScopes?: string;
}

export function fruxonIntegrationConfigMetadataAuthMetadataToTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadata | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
    type: cdktf.stringToTerraform(struct!.type),
    user_credential_auth_type: cdktf.stringToTerraform(struct!.userCredentialAuthType),
    display_name: cdktf.stringToTerraform(struct!.displayName),
    description: cdktf.stringToTerraform(struct!.description),
    sensitivity: cdktf.stringToTerraform(struct!.sensitivity),
    auth_provider_name: cdktf.stringToTerraform(struct!.authProviderName),
    config_test_supported: cdktf.booleanToTerraform(struct!.configTestSupported),
    supported_levels: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.supportedLevels),
    auth_settings: fruxonIntegrationConfigMetadataAuthMetadataAuthSettingsToTerraform(struct!.authSettings),
    parameters_metadata: cdktf.listMapper(fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataToTerraform, false)(struct!.parametersMetadata),
    auth_map: fruxonIntegrationConfigMetadataAuthMetadataAuthMapToTerraform(struct!.authMap),
    available_scopes: cdktf.stringToTerraform(struct!.availableScopes),
  }
}


export function fruxonIntegrationConfigMetadataAuthMetadataToHclTerraform(struct?: FruxonIntegrationConfigMetadataAuthMetadata | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    user_credential_auth_type: {
      value: cdktf.stringToHclTerraform(struct!.userCredentialAuthType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    display_name: {
      value: cdktf.stringToHclTerraform(struct!.displayName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    description: {
      value: cdktf.stringToHclTerraform(struct!.description),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    sensitivity: {
      value: cdktf.stringToHclTerraform(struct!.sensitivity),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auth_provider_name: {
      value: cdktf.stringToHclTerraform(struct!.authProviderName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    config_test_supported: {
      value: cdktf.booleanToHclTerraform(struct!.configTestSupported),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    supported_levels: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.supportedLevels),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    auth_settings: {
      value: fruxonIntegrationConfigMetadataAuthMetadataAuthSettingsToHclTerraform(struct!.authSettings),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataAuthSettings",
    },
    parameters_metadata: {
      value: cdktf.listMapperHcl(fruxonIntegrationConfigMetadataAuthMetadataParametersMetadataToHclTerraform, false)(struct!.parametersMetadata),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataList",
    },
    auth_map: {
      value: fruxonIntegrationConfigMetadataAuthMetadataAuthMapToHclTerraform(struct!.authMap),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataAuthMap",
    },
    available_scopes: {
      value: cdktf.stringToHclTerraform(struct!.availableScopes),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataAuthMetadataOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonIntegrationConfigMetadataAuthMetadata | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._userCredentialAuthType !== undefined) {
      hasAnyValues = true;
      internalValueResult.userCredentialAuthType = this._userCredentialAuthType;
    }
    if (this._displayName !== undefined) {
      hasAnyValues = true;
      internalValueResult.displayName = this._displayName;
    }
    if (this._description !== undefined) {
      hasAnyValues = true;
      internalValueResult.description = this._description;
    }
    if (this._sensitivity !== undefined) {
      hasAnyValues = true;
      internalValueResult.sensitivity = this._sensitivity;
    }
    if (this._authProviderName !== undefined) {
      hasAnyValues = true;
      internalValueResult.authProviderName = this._authProviderName;
    }
    if (this._configTestSupported !== undefined) {
      hasAnyValues = true;
      internalValueResult.configTestSupported = this._configTestSupported;
    }
    if (this._supportedLevels !== undefined) {
      hasAnyValues = true;
      internalValueResult.supportedLevels = this._supportedLevels;
    }
    if (this._authSettings?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authSettings = this._authSettings?.internalValue;
    }
    if (this._parametersMetadata?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.parametersMetadata = this._parametersMetadata?.internalValue;
    }
    if (this._authMap?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMap = this._authMap?.internalValue;
    }
    if (this._availableScopes !== undefined) {
      hasAnyValues = true;
      internalValueResult.availableScopes = this._availableScopes;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadataAuthMetadata | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
      this._type = undefined;
      this._userCredentialAuthType = undefined;
      this._displayName = undefined;
      this._description = undefined;
      this._sensitivity = undefined;
      this._authProviderName = undefined;
      this._configTestSupported = undefined;
      this._supportedLevels = undefined;
      this._authSettings.internalValue = undefined;
      this._parametersMetadata.internalValue = undefined;
      this._authMap.internalValue = undefined;
      this._availableScopes = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
      this._type = value.type;
      this._userCredentialAuthType = value.userCredentialAuthType;
      this._displayName = value.displayName;
      this._description = value.description;
      this._sensitivity = value.sensitivity;
      this._authProviderName = value.authProviderName;
      this._configTestSupported = value.configTestSupported;
      this._supportedLevels = value.supportedLevels;
      this._authSettings.internalValue = value.authSettings;
      this._parametersMetadata.internalValue = value.parametersMetadata;
      this._authMap.internalValue = value.authMap;
      this._availableScopes = value.availableScopes;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // type - computed: true, optional: false, required: true
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

  // user_credential_auth_type - computed: true, optional: true, required: false
  private _userCredentialAuthType?: string; 
  public get userCredentialAuthType() {
    return this.getStringAttribute('user_credential_auth_type');
  }
  public set userCredentialAuthType(value: string) {
    this._userCredentialAuthType = value;
  }
  public resetUserCredentialAuthType() {
    this._userCredentialAuthType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userCredentialAuthTypeInput() {
    return this._userCredentialAuthType;
  }

  // display_name - computed: true, optional: true, required: false
  private _displayName?: string; 
  public get displayName() {
    return this.getStringAttribute('display_name');
  }
  public set displayName(value: string) {
    this._displayName = value;
  }
  public resetDisplayName() {
    this._displayName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get displayNameInput() {
    return this._displayName;
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

  // sensitivity - computed: true, optional: true, required: false
  private _sensitivity?: string; 
  public get sensitivity() {
    return this.getStringAttribute('sensitivity');
  }
  public set sensitivity(value: string) {
    this._sensitivity = value;
  }
  public resetSensitivity() {
    this._sensitivity = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sensitivityInput() {
    return this._sensitivity;
  }

  // auth_provider_name - computed: true, optional: true, required: false
  private _authProviderName?: string; 
  public get authProviderName() {
    return this.getStringAttribute('auth_provider_name');
  }
  public set authProviderName(value: string) {
    this._authProviderName = value;
  }
  public resetAuthProviderName() {
    this._authProviderName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authProviderNameInput() {
    return this._authProviderName;
  }

  // config_test_supported - computed: true, optional: true, required: false
  private _configTestSupported?: boolean | cdktf.IResolvable; 
  public get configTestSupported() {
    return this.getBooleanAttribute('config_test_supported');
  }
  public set configTestSupported(value: boolean | cdktf.IResolvable) {
    this._configTestSupported = value;
  }
  public resetConfigTestSupported() {
    this._configTestSupported = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get configTestSupportedInput() {
    return this._configTestSupported;
  }

  // supported_levels - computed: true, optional: true, required: false
  private _supportedLevels?: string[]; 
  public get supportedLevels() {
    return cdktf.Fn.tolist(this.getListAttribute('supported_levels'));
  }
  public set supportedLevels(value: string[]) {
    this._supportedLevels = value;
  }
  public resetSupportedLevels() {
    this._supportedLevels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get supportedLevelsInput() {
    return this._supportedLevels;
  }

  // auth_settings - computed: true, optional: true, required: false
  private _authSettings = new FruxonIntegrationConfigMetadataAuthMetadataAuthSettingsOutputReference(this, "auth_settings");
  public get authSettings() {
    return this._authSettings;
  }
  public putAuthSettings(value: FruxonIntegrationConfigMetadataAuthMetadataAuthSettings) {
    this._authSettings.internalValue = value;
  }
  public resetAuthSettings() {
    this._authSettings.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authSettingsInput() {
    return this._authSettings.internalValue;
  }

  // parameters_metadata - computed: true, optional: true, required: false
  private _parametersMetadata = new FruxonIntegrationConfigMetadataAuthMetadataParametersMetadataList(this, "parameters_metadata", false);
  public get parametersMetadata() {
    return this._parametersMetadata;
  }
  public putParametersMetadata(value: FruxonIntegrationConfigMetadataAuthMetadataParametersMetadata[] | cdktf.IResolvable) {
    this._parametersMetadata.internalValue = value;
  }
  public resetParametersMetadata() {
    this._parametersMetadata.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersMetadataInput() {
    return this._parametersMetadata.internalValue;
  }

  // auth_map - computed: true, optional: true, required: false
  private _authMap = new FruxonIntegrationConfigMetadataAuthMetadataAuthMapOutputReference(this, "auth_map");
  public get authMap() {
    return this._authMap;
  }
  public putAuthMap(value: FruxonIntegrationConfigMetadataAuthMetadataAuthMap) {
    this._authMap.internalValue = value;
  }
  public resetAuthMap() {
    this._authMap.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authMapInput() {
    return this._authMap.internalValue;
  }

  // available_scopes - computed: true, optional: true, required: false
  private _availableScopes?: string; 
  public get availableScopes() {
    return this.getStringAttribute('available_scopes');
  }
  public set availableScopes(value: string) {
    this._availableScopes = value;
  }
  public resetAvailableScopes() {
    this._availableScopes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get availableScopesInput() {
    return this._availableScopes;
  }
}

export class FruxonIntegrationConfigMetadataAuthMetadataList extends cdktf.ComplexList {
  public internalValue? : FruxonIntegrationConfigMetadataAuthMetadata[] | cdktf.IResolvable

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
  public get(index: number): FruxonIntegrationConfigMetadataAuthMetadataOutputReference {
    return new FruxonIntegrationConfigMetadataAuthMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonIntegrationConfigMetadata {
  /**
  * Parameters of a config that are not credentials, such as a region or a base URL.
  *
  */
  readonly parametersMetadata?: FruxonIntegrationConfigMetadataParametersMetadata[] | cdktf.IResolvable;
  /**
  * Auth methods.
  *
  */
  readonly authMetadata?: FruxonIntegrationConfigMetadataAuthMetadata[] | cdktf.IResolvable;
}

export function fruxonIntegrationConfigMetadataToTerraform(struct?: FruxonIntegrationConfigMetadata | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    parameters_metadata: cdktf.listMapper(fruxonIntegrationConfigMetadataParametersMetadataToTerraform, false)(struct!.parametersMetadata),
    auth_metadata: cdktf.listMapper(fruxonIntegrationConfigMetadataAuthMetadataToTerraform, false)(struct!.authMetadata),
  }
}


export function fruxonIntegrationConfigMetadataToHclTerraform(struct?: FruxonIntegrationConfigMetadata | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    parameters_metadata: {
      value: cdktf.listMapperHcl(fruxonIntegrationConfigMetadataParametersMetadataToHclTerraform, false)(struct!.parametersMetadata),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataParametersMetadataList",
    },
    auth_metadata: {
      value: cdktf.listMapperHcl(fruxonIntegrationConfigMetadataAuthMetadataToHclTerraform, false)(struct!.authMetadata),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonIntegrationConfigMetadataAuthMetadataList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonIntegrationConfigMetadataOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonIntegrationConfigMetadata | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._parametersMetadata?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.parametersMetadata = this._parametersMetadata?.internalValue;
    }
    if (this._authMetadata?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMetadata = this._authMetadata?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonIntegrationConfigMetadata | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._parametersMetadata.internalValue = undefined;
      this._authMetadata.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._parametersMetadata.internalValue = value.parametersMetadata;
      this._authMetadata.internalValue = value.authMetadata;
    }
  }

  // parameters_metadata - computed: true, optional: true, required: false
  private _parametersMetadata = new FruxonIntegrationConfigMetadataParametersMetadataList(this, "parameters_metadata", false);
  public get parametersMetadata() {
    return this._parametersMetadata;
  }
  public putParametersMetadata(value: FruxonIntegrationConfigMetadataParametersMetadata[] | cdktf.IResolvable) {
    this._parametersMetadata.internalValue = value;
  }
  public resetParametersMetadata() {
    this._parametersMetadata.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersMetadataInput() {
    return this._parametersMetadata.internalValue;
  }

  // auth_metadata - computed: true, optional: true, required: false
  private _authMetadata = new FruxonIntegrationConfigMetadataAuthMetadataList(this, "auth_metadata", false);
  public get authMetadata() {
    return this._authMetadata;
  }
  public putAuthMetadata(value: FruxonIntegrationConfigMetadataAuthMetadata[] | cdktf.IResolvable) {
    this._authMetadata.internalValue = value;
  }
  public resetAuthMetadata() {
    this._authMetadata.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authMetadataInput() {
    return this._authMetadata.internalValue;
  }
}
export interface FruxonIntegrationTimeouts {
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

export function fruxonIntegrationTimeoutsToTerraform(struct?: FruxonIntegrationTimeouts | cdktf.IResolvable): any {
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


export function fruxonIntegrationTimeoutsToHclTerraform(struct?: FruxonIntegrationTimeouts | cdktf.IResolvable): any {
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

export class FruxonIntegrationTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonIntegrationTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: FruxonIntegrationTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a integrations_fruxon_integration
*/
export class FruxonIntegration extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_fruxon_integration";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a FruxonIntegration resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the FruxonIntegration to import
  * @param importFromId The id of the existing FruxonIntegration that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the FruxonIntegration to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_fruxon_integration", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_fruxon_integration Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options FruxonIntegrationConfig
  */
  public constructor(scope: Construct, id: string, config: FruxonIntegrationConfig) {
    super(scope, id, {
      terraformResourceType: 'integrations_fruxon_integration',
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
    this._slug = config.slug;
    this._displayName = config.displayName;
    this._description = config.description;
    this._configMetadata.internalValue = config.configMetadata;
    this._configMetadataSecrets = config.configMetadataSecrets;
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

  // slug - computed: false, optional: false, required: true
  private _slug?: string; 
  public get slug() {
    return this.getStringAttribute('slug');
  }
  public set slug(value: string) {
    this._slug = value;
  }
  // Temporarily expose input value. Use with caution.
  public get slugInput() {
    return this._slug;
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

  // config_metadata - computed: true, optional: true, required: false
  private _configMetadata = new FruxonIntegrationConfigMetadataOutputReference(this, "config_metadata");
  public get configMetadata() {
    return this._configMetadata;
  }
  public putConfigMetadata(value: FruxonIntegrationConfigMetadata) {
    this._configMetadata.internalValue = value;
  }
  public resetConfigMetadata() {
    this._configMetadata.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get configMetadataInput() {
    return this._configMetadata.internalValue;
  }

  // config_metadata_secrets - computed: false, optional: true, required: false
  private _configMetadataSecrets?: string; 
  public get configMetadataSecrets() {
    return this.getStringAttribute('config_metadata_secrets');
  }
  public set configMetadataSecrets(value: string) {
    this._configMetadataSecrets = value;
  }
  public resetConfigMetadataSecrets() {
    this._configMetadataSecrets = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get configMetadataSecretsInput() {
    return this._configMetadataSecrets;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // integration_id - computed: true, optional: false, required: false
  public get integrationId() {
    return this.getStringAttribute('integration_id');
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
  private _timeouts = new FruxonIntegrationTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: FruxonIntegrationTimeouts) {
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
      slug: cdktf.stringToTerraform(this._slug),
      display_name: cdktf.stringToTerraform(this._displayName),
      description: cdktf.stringToTerraform(this._description),
      config_metadata: fruxonIntegrationConfigMetadataToTerraform(this._configMetadata.internalValue),
      config_metadata_secrets: cdktf.stringToTerraform(this._configMetadataSecrets),
      additional_fields: cdktf.stringToTerraform(this._additionalFields),
      additional_credentials: cdktf.stringToTerraform(this._additionalCredentials),
      external_credentials: cdktf.booleanToTerraform(this._externalCredentials),
      credentials_version: cdktf.numberToTerraform(this._credentialsVersion),
      on_external_change: cdktf.stringToTerraform(this._onExternalChange),
      timeouts: fruxonIntegrationTimeoutsToTerraform(this._timeouts.internalValue),
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
      slug: {
        value: cdktf.stringToHclTerraform(this._slug),
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
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      config_metadata: {
        value: fruxonIntegrationConfigMetadataToHclTerraform(this._configMetadata.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "FruxonIntegrationConfigMetadata",
      },
      config_metadata_secrets: {
        value: cdktf.stringToHclTerraform(this._configMetadataSecrets),
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
        value: fruxonIntegrationTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "FruxonIntegrationTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
