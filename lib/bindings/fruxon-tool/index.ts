// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface FruxonToolConfig extends cdktf.TerraformMetaArguments {
  /**
  * Slug of the tenant (workspace) that the tool belongs to. Default: the provider's `tenant`. A change replaces the tool, and so does a change of the provider's `tenant` if it was created with that value.
  *
  */
  readonly tenant?: string;
  /**
  * Id of the integration that the tool belongs to. A change replaces the tool.
  *
  */
  readonly integrationId: string;
  /**
  * Id of the tool, unique in the integration: lower-case words and digits joined by `_`, such as `list_contacts`. Agents refer to it. A change replaces the tool.
  *
  */
  readonly toolId: string;
  /**
  * Display name. If omitted, Fruxon's value is kept.
  *
  */
  readonly displayName?: string;
  /**
  * Description, by which agents choose a tool; `""` clears it. If omitted, Fruxon's value is kept.
  *
  */
  readonly description?: string;
  /**
  * Whether what the tool does can be undone: `READ_ONLY`, `REVERSIBLE`, `IRREVERSIBLE`. If omitted: `READ_ONLY` at creation; later, Fruxon's value is kept.
  *
  */
  readonly actionType?: string;
  /**
  * Parameters that an agent passes. Parameters of the config need not be repeated. The complete list is sent; additions by other users are reported as drift.
  *
  */
  readonly parametersMetadata?: FruxonToolParametersMetadata[] | cdktf.IResolvable;
  /**
  * A tool that sends an HTTP request. Exactly one of `api_tool`, `code_tool` and `mcp_tool` is required.
  *
  */
  readonly apiTool?: FruxonToolApiTool;
  /**
  * A tool that runs Python code in a sandbox.
  *
  */
  readonly codeTool?: FruxonToolCodeTool;
  /**
  * A tool of an MCP server.
  *
  */
  readonly mcpTool?: FruxonToolMcpTool;
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
  readonly timeouts?: FruxonToolTimeouts;
}
export interface FruxonToolParametersMetadataIntegerRange {
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

export function fruxonToolParametersMetadataIntegerRangeToTerraform(struct?: FruxonToolParametersMetadataIntegerRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    min: cdktf.numberToTerraform(struct!.min),
    max: cdktf.numberToTerraform(struct!.max),
  }
}


export function fruxonToolParametersMetadataIntegerRangeToHclTerraform(struct?: FruxonToolParametersMetadataIntegerRange | cdktf.IResolvable): any {
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

export class FruxonToolParametersMetadataIntegerRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonToolParametersMetadataIntegerRange | cdktf.IResolvable | undefined {
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

  public set internalValue(value: FruxonToolParametersMetadataIntegerRange | cdktf.IResolvable | undefined) {
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
export interface FruxonToolParametersMetadataFloatRange {
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

export function fruxonToolParametersMetadataFloatRangeToTerraform(struct?: FruxonToolParametersMetadataFloatRange | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    min: cdktf.numberToTerraform(struct!.min),
    max: cdktf.numberToTerraform(struct!.max),
  }
}


export function fruxonToolParametersMetadataFloatRangeToHclTerraform(struct?: FruxonToolParametersMetadataFloatRange | cdktf.IResolvable): any {
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

export class FruxonToolParametersMetadataFloatRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonToolParametersMetadataFloatRange | cdktf.IResolvable | undefined {
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

  public set internalValue(value: FruxonToolParametersMetadataFloatRange | cdktf.IResolvable | undefined) {
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
export interface FruxonToolParametersMetadataOptions {
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

export function fruxonToolParametersMetadataOptionsToTerraform(struct?: FruxonToolParametersMetadataOptions | cdktf.IResolvable): any {
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


export function fruxonToolParametersMetadataOptionsToHclTerraform(struct?: FruxonToolParametersMetadataOptions | cdktf.IResolvable): any {
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

export class FruxonToolParametersMetadataOptionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonToolParametersMetadataOptions | cdktf.IResolvable | undefined {
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

  public set internalValue(value: FruxonToolParametersMetadataOptions | cdktf.IResolvable | undefined) {
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

export class FruxonToolParametersMetadataOptionsList extends cdktf.ComplexList {
  public internalValue? : FruxonToolParametersMetadataOptions[] | cdktf.IResolvable

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
  public get(index: number): FruxonToolParametersMetadataOptionsOutputReference {
    return new FruxonToolParametersMetadataOptionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonToolParametersMetadataAsset {
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

export function fruxonToolParametersMetadataAssetToTerraform(struct?: FruxonToolParametersMetadataAsset | cdktf.IResolvable): any {
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


export function fruxonToolParametersMetadataAssetToHclTerraform(struct?: FruxonToolParametersMetadataAsset | cdktf.IResolvable): any {
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

export class FruxonToolParametersMetadataAssetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonToolParametersMetadataAsset | cdktf.IResolvable | undefined {
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

  public set internalValue(value: FruxonToolParametersMetadataAsset | cdktf.IResolvable | undefined) {
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
export interface FruxonToolParametersMetadataRulesAll {
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

export function fruxonToolParametersMetadataRulesAllToTerraform(struct?: FruxonToolParametersMetadataRulesAll | cdktf.IResolvable): any {
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


export function fruxonToolParametersMetadataRulesAllToHclTerraform(struct?: FruxonToolParametersMetadataRulesAll | cdktf.IResolvable): any {
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

export class FruxonToolParametersMetadataRulesAllOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonToolParametersMetadataRulesAll | cdktf.IResolvable | undefined {
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

  public set internalValue(value: FruxonToolParametersMetadataRulesAll | cdktf.IResolvable | undefined) {
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

export class FruxonToolParametersMetadataRulesAllList extends cdktf.ComplexList {
  public internalValue? : FruxonToolParametersMetadataRulesAll[] | cdktf.IResolvable

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
  public get(index: number): FruxonToolParametersMetadataRulesAllOutputReference {
    return new FruxonToolParametersMetadataRulesAllOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonToolParametersMetadataRules {
  /**
  * Effect when all conditions are met.
  *
  */
  readonly effect?: string;
  /**
  * Conditions.
  *
  */
  readonly all?: FruxonToolParametersMetadataRulesAll[] | cdktf.IResolvable;
}

export function fruxonToolParametersMetadataRulesToTerraform(struct?: FruxonToolParametersMetadataRules | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    effect: cdktf.stringToTerraform(struct!.effect),
    all: cdktf.listMapper(fruxonToolParametersMetadataRulesAllToTerraform, false)(struct!.all),
  }
}


export function fruxonToolParametersMetadataRulesToHclTerraform(struct?: FruxonToolParametersMetadataRules | cdktf.IResolvable): any {
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
      value: cdktf.listMapperHcl(fruxonToolParametersMetadataRulesAllToHclTerraform, false)(struct!.all),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonToolParametersMetadataRulesAllList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonToolParametersMetadataRulesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonToolParametersMetadataRules | cdktf.IResolvable | undefined {
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

  public set internalValue(value: FruxonToolParametersMetadataRules | cdktf.IResolvable | undefined) {
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
  private _all = new FruxonToolParametersMetadataRulesAllList(this, "all", false);
  public get all() {
    return this._all;
  }
  public putAll(value: FruxonToolParametersMetadataRulesAll[] | cdktf.IResolvable) {
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

export class FruxonToolParametersMetadataRulesList extends cdktf.ComplexList {
  public internalValue? : FruxonToolParametersMetadataRules[] | cdktf.IResolvable

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
  public get(index: number): FruxonToolParametersMetadataRulesOutputReference {
    return new FruxonToolParametersMetadataRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonToolParametersMetadata {
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
  * Default value; `""` equals omitted. That of a secret parameter cannot be set: nothing of a tool is kept secret.
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
  readonly integerRange?: FruxonToolParametersMetadataIntegerRange;
  /**
  * Allowed values of a `FLOAT`.
  *
  */
  readonly floatRange?: FruxonToolParametersMetadataFloatRange;
  /**
  * Options of an `OPTION`. `[]` equals omitted.
  *
  */
  readonly options?: FruxonToolParametersMetadataOptions[] | cdktf.IResolvable;
  /**
  * Requirements for an `ASSET`.
  *
  */
  readonly asset?: FruxonToolParametersMetadataAsset;
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
  readonly rules?: FruxonToolParametersMetadataRules[] | cdktf.IResolvable;
}

export function fruxonToolParametersMetadataToTerraform(struct?: FruxonToolParametersMetadata | cdktf.IResolvable): any {
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
    integer_range: fruxonToolParametersMetadataIntegerRangeToTerraform(struct!.integerRange),
    float_range: fruxonToolParametersMetadataFloatRangeToTerraform(struct!.floatRange),
    options: cdktf.listMapper(fruxonToolParametersMetadataOptionsToTerraform, false)(struct!.options),
    asset: fruxonToolParametersMetadataAssetToTerraform(struct!.asset),
    json_schema: cdktf.stringToTerraform(struct!.jsonSchema),
    ui_hint: cdktf.stringToTerraform(struct!.uiHint),
    rules: cdktf.listMapper(fruxonToolParametersMetadataRulesToTerraform, false)(struct!.rules),
  }
}


export function fruxonToolParametersMetadataToHclTerraform(struct?: FruxonToolParametersMetadata | cdktf.IResolvable): any {
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
      value: fruxonToolParametersMetadataIntegerRangeToHclTerraform(struct!.integerRange),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonToolParametersMetadataIntegerRange",
    },
    float_range: {
      value: fruxonToolParametersMetadataFloatRangeToHclTerraform(struct!.floatRange),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonToolParametersMetadataFloatRange",
    },
    options: {
      value: cdktf.listMapperHcl(fruxonToolParametersMetadataOptionsToHclTerraform, false)(struct!.options),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonToolParametersMetadataOptionsList",
    },
    asset: {
      value: fruxonToolParametersMetadataAssetToHclTerraform(struct!.asset),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonToolParametersMetadataAsset",
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
      value: cdktf.listMapperHcl(fruxonToolParametersMetadataRulesToHclTerraform, false)(struct!.rules),
      isBlock: false,
      type: "list",
      storageClassType: "FruxonToolParametersMetadataRulesList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonToolParametersMetadataOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): FruxonToolParametersMetadata | cdktf.IResolvable | undefined {
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

  public set internalValue(value: FruxonToolParametersMetadata | cdktf.IResolvable | undefined) {
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
  private _integerRange = new FruxonToolParametersMetadataIntegerRangeOutputReference(this, "integer_range");
  public get integerRange() {
    return this._integerRange;
  }
  public putIntegerRange(value: FruxonToolParametersMetadataIntegerRange) {
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
  private _floatRange = new FruxonToolParametersMetadataFloatRangeOutputReference(this, "float_range");
  public get floatRange() {
    return this._floatRange;
  }
  public putFloatRange(value: FruxonToolParametersMetadataFloatRange) {
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
  private _options = new FruxonToolParametersMetadataOptionsList(this, "options", false);
  public get options() {
    return this._options;
  }
  public putOptions(value: FruxonToolParametersMetadataOptions[] | cdktf.IResolvable) {
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
  private _asset = new FruxonToolParametersMetadataAssetOutputReference(this, "asset");
  public get asset() {
    return this._asset;
  }
  public putAsset(value: FruxonToolParametersMetadataAsset) {
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
  private _rules = new FruxonToolParametersMetadataRulesList(this, "rules", false);
  public get rules() {
    return this._rules;
  }
  public putRules(value: FruxonToolParametersMetadataRules[] | cdktf.IResolvable) {
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

export class FruxonToolParametersMetadataList extends cdktf.ComplexList {
  public internalValue? : FruxonToolParametersMetadata[] | cdktf.IResolvable

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
  public get(index: number): FruxonToolParametersMetadataOutputReference {
    return new FruxonToolParametersMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface FruxonToolApiTool {
  /**
  * Method: `GET`, `POST`, `PUT`, `PATCH`, `DELETE`, `HEAD`, `OPTIONS`.
  *
  */
  readonly httpMethod: string;
  /**
  * Address, in which `{{name}}` stands for a parameter of the tool or of the config and `{{tenant}}` for the tenant. Credentials in an address are not read: they are replaced by `REDACTED`.
  *
  */
  readonly url: string;
  /**
  * Headers without `Authorization`, which the auth method of the config adds, as a JSON object of texts (use `jsonencode`); `{}` equals omitted. A `null` in place of a value equals omitted: it is not compared and not sent. `{}`, `[]`, `""` and `false` are values, and so is everything inside a value. Everyone who can read tools can read it.
  *
  */
  readonly headers?: string;
  /**
  * Parameters that are appended to the address, as a JSON object of texts (use `jsonencode`); `{}` equals omitted. A `null` in place of a value equals omitted: it is not compared and not sent. `{}`, `[]`, `""` and `false` are values, and so is everything inside a value. Everyone who can read tools can read it.
  *
  */
  readonly queryParameters?: string;
  /**
  * Fields of a form that is sent, as a JSON object of texts (use `jsonencode`); `{}` equals omitted. A `null` in place of a value equals omitted: it is not compared and not sent. `{}`, `[]`, `""` and `false` are values, and so is everything inside a value. Everyone who can read tools can read it.
  *
  */
  readonly formParameters?: string;
  /**
  * Body that is sent, with placeholders. Everyone who can read tools can read it.
  *
  */
  readonly body?: string;
  /**
  * Type of the result: `JSON`, `STRING`, `BOOLEAN`, `INTEGER`, `TOOL`. If omitted, Fruxon's value is kept.
  *
  */
  readonly resultType?: string;
  /**
  * Expression that is applied to the answer. Fruxon does not document its language.
  *
  */
  readonly resultTransformExpression?: string;
}

export function fruxonToolApiToolToTerraform(struct?: FruxonToolApiTool | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    http_method: cdktf.stringToTerraform(struct!.httpMethod),
    url: cdktf.stringToTerraform(struct!.url),
    headers: cdktf.stringToTerraform(struct!.headers),
    query_parameters: cdktf.stringToTerraform(struct!.queryParameters),
    form_parameters: cdktf.stringToTerraform(struct!.formParameters),
    body: cdktf.stringToTerraform(struct!.body),
    result_type: cdktf.stringToTerraform(struct!.resultType),
    result_transform_expression: cdktf.stringToTerraform(struct!.resultTransformExpression),
  }
}


export function fruxonToolApiToolToHclTerraform(struct?: FruxonToolApiTool | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    http_method: {
      value: cdktf.stringToHclTerraform(struct!.httpMethod),
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
    headers: {
      value: cdktf.stringToHclTerraform(struct!.headers),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    query_parameters: {
      value: cdktf.stringToHclTerraform(struct!.queryParameters),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    form_parameters: {
      value: cdktf.stringToHclTerraform(struct!.formParameters),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    body: {
      value: cdktf.stringToHclTerraform(struct!.body),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    result_type: {
      value: cdktf.stringToHclTerraform(struct!.resultType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    result_transform_expression: {
      value: cdktf.stringToHclTerraform(struct!.resultTransformExpression),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonToolApiToolOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonToolApiTool | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._httpMethod !== undefined) {
      hasAnyValues = true;
      internalValueResult.httpMethod = this._httpMethod;
    }
    if (this._url !== undefined) {
      hasAnyValues = true;
      internalValueResult.url = this._url;
    }
    if (this._headers !== undefined) {
      hasAnyValues = true;
      internalValueResult.headers = this._headers;
    }
    if (this._queryParameters !== undefined) {
      hasAnyValues = true;
      internalValueResult.queryParameters = this._queryParameters;
    }
    if (this._formParameters !== undefined) {
      hasAnyValues = true;
      internalValueResult.formParameters = this._formParameters;
    }
    if (this._body !== undefined) {
      hasAnyValues = true;
      internalValueResult.body = this._body;
    }
    if (this._resultType !== undefined) {
      hasAnyValues = true;
      internalValueResult.resultType = this._resultType;
    }
    if (this._resultTransformExpression !== undefined) {
      hasAnyValues = true;
      internalValueResult.resultTransformExpression = this._resultTransformExpression;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonToolApiTool | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._httpMethod = undefined;
      this._url = undefined;
      this._headers = undefined;
      this._queryParameters = undefined;
      this._formParameters = undefined;
      this._body = undefined;
      this._resultType = undefined;
      this._resultTransformExpression = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._httpMethod = value.httpMethod;
      this._url = value.url;
      this._headers = value.headers;
      this._queryParameters = value.queryParameters;
      this._formParameters = value.formParameters;
      this._body = value.body;
      this._resultType = value.resultType;
      this._resultTransformExpression = value.resultTransformExpression;
    }
  }

  // http_method - computed: false, optional: false, required: true
  private _httpMethod?: string; 
  public get httpMethod() {
    return this.getStringAttribute('http_method');
  }
  public set httpMethod(value: string) {
    this._httpMethod = value;
  }
  // Temporarily expose input value. Use with caution.
  public get httpMethodInput() {
    return this._httpMethod;
  }

  // url - computed: false, optional: false, required: true
  private _url?: string; 
  public get url() {
    return this.getStringAttribute('url');
  }
  public set url(value: string) {
    this._url = value;
  }
  // Temporarily expose input value. Use with caution.
  public get urlInput() {
    return this._url;
  }

  // headers - computed: false, optional: true, required: false
  private _headers?: string; 
  public get headers() {
    return this.getStringAttribute('headers');
  }
  public set headers(value: string) {
    this._headers = value;
  }
  public resetHeaders() {
    this._headers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get headersInput() {
    return this._headers;
  }

  // query_parameters - computed: false, optional: true, required: false
  private _queryParameters?: string; 
  public get queryParameters() {
    return this.getStringAttribute('query_parameters');
  }
  public set queryParameters(value: string) {
    this._queryParameters = value;
  }
  public resetQueryParameters() {
    this._queryParameters = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get queryParametersInput() {
    return this._queryParameters;
  }

  // form_parameters - computed: false, optional: true, required: false
  private _formParameters?: string; 
  public get formParameters() {
    return this.getStringAttribute('form_parameters');
  }
  public set formParameters(value: string) {
    this._formParameters = value;
  }
  public resetFormParameters() {
    this._formParameters = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get formParametersInput() {
    return this._formParameters;
  }

  // body - computed: false, optional: true, required: false
  private _body?: string; 
  public get body() {
    return this.getStringAttribute('body');
  }
  public set body(value: string) {
    this._body = value;
  }
  public resetBody() {
    this._body = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bodyInput() {
    return this._body;
  }

  // result_type - computed: true, optional: true, required: false
  private _resultType?: string; 
  public get resultType() {
    return this.getStringAttribute('result_type');
  }
  public set resultType(value: string) {
    this._resultType = value;
  }
  public resetResultType() {
    this._resultType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resultTypeInput() {
    return this._resultType;
  }

  // result_transform_expression - computed: false, optional: true, required: false
  private _resultTransformExpression?: string; 
  public get resultTransformExpression() {
    return this.getStringAttribute('result_transform_expression');
  }
  public set resultTransformExpression(value: string) {
    this._resultTransformExpression = value;
  }
  public resetResultTransformExpression() {
    this._resultTransformExpression = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resultTransformExpressionInput() {
    return this._resultTransformExpression;
  }
}
export interface FruxonToolCodeTool {
  /**
  * Python code. Parameters are variables of their names; the result is assigned to `result`. Everyone who can read tools can read it.
  *
  */
  readonly code: string;
  /**
  * Packages of PyPI that the code imports.
  *
  */
  readonly packages?: string[];
  /**
  * Timeout in seconds, 1 to 120. Default `60`.
  *
  */
  readonly timeoutSeconds?: number;
  /**
  * Type of the result: `JSON`, `STRING`, `BOOLEAN`, `INTEGER`, `TOOL`. If omitted, Fruxon's value is kept.
  *
  */
  readonly resultType?: string;
}

export function fruxonToolCodeToolToTerraform(struct?: FruxonToolCodeTool | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    code: cdktf.stringToTerraform(struct!.code),
    packages: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.packages),
    timeout_seconds: cdktf.numberToTerraform(struct!.timeoutSeconds),
    result_type: cdktf.stringToTerraform(struct!.resultType),
  }
}


export function fruxonToolCodeToolToHclTerraform(struct?: FruxonToolCodeTool | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    code: {
      value: cdktf.stringToHclTerraform(struct!.code),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    packages: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.packages),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    timeout_seconds: {
      value: cdktf.numberToHclTerraform(struct!.timeoutSeconds),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    result_type: {
      value: cdktf.stringToHclTerraform(struct!.resultType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonToolCodeToolOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonToolCodeTool | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._code !== undefined) {
      hasAnyValues = true;
      internalValueResult.code = this._code;
    }
    if (this._packages !== undefined) {
      hasAnyValues = true;
      internalValueResult.packages = this._packages;
    }
    if (this._timeoutSeconds !== undefined) {
      hasAnyValues = true;
      internalValueResult.timeoutSeconds = this._timeoutSeconds;
    }
    if (this._resultType !== undefined) {
      hasAnyValues = true;
      internalValueResult.resultType = this._resultType;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonToolCodeTool | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._code = undefined;
      this._packages = undefined;
      this._timeoutSeconds = undefined;
      this._resultType = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._code = value.code;
      this._packages = value.packages;
      this._timeoutSeconds = value.timeoutSeconds;
      this._resultType = value.resultType;
    }
  }

  // code - computed: false, optional: false, required: true
  private _code?: string; 
  public get code() {
    return this.getStringAttribute('code');
  }
  public set code(value: string) {
    this._code = value;
  }
  // Temporarily expose input value. Use with caution.
  public get codeInput() {
    return this._code;
  }

  // packages - computed: true, optional: true, required: false
  private _packages?: string[]; 
  public get packages() {
    return cdktf.Fn.tolist(this.getListAttribute('packages'));
  }
  public set packages(value: string[]) {
    this._packages = value;
  }
  public resetPackages() {
    this._packages = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get packagesInput() {
    return this._packages;
  }

  // timeout_seconds - computed: true, optional: true, required: false
  private _timeoutSeconds?: number; 
  public get timeoutSeconds() {
    return this.getNumberAttribute('timeout_seconds');
  }
  public set timeoutSeconds(value: number) {
    this._timeoutSeconds = value;
  }
  public resetTimeoutSeconds() {
    this._timeoutSeconds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutSecondsInput() {
    return this._timeoutSeconds;
  }

  // result_type - computed: true, optional: true, required: false
  private _resultType?: string; 
  public get resultType() {
    return this.getStringAttribute('result_type');
  }
  public set resultType(value: string) {
    this._resultType = value;
  }
  public resetResultType() {
    this._resultType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resultTypeInput() {
    return this._resultType;
  }
}
export interface FruxonToolMcpTool {
  /**
  * Address of the MCP server. Credentials in an address are not read: they are replaced by `REDACTED`.
  *
  */
  readonly serverUrl: string;
  /**
  * Name of the tool on that server.
  *
  */
  readonly mcpToolName: string;
  /**
  * Type of the result: `JSON`, `STRING`, `BOOLEAN`, `INTEGER`, `TOOL`. If omitted, Fruxon's value is kept.
  *
  */
  readonly resultType?: string;
}

export function fruxonToolMcpToolToTerraform(struct?: FruxonToolMcpTool | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    server_url: cdktf.stringToTerraform(struct!.serverUrl),
    mcp_tool_name: cdktf.stringToTerraform(struct!.mcpToolName),
    result_type: cdktf.stringToTerraform(struct!.resultType),
  }
}


export function fruxonToolMcpToolToHclTerraform(struct?: FruxonToolMcpTool | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    server_url: {
      value: cdktf.stringToHclTerraform(struct!.serverUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    mcp_tool_name: {
      value: cdktf.stringToHclTerraform(struct!.mcpToolName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    result_type: {
      value: cdktf.stringToHclTerraform(struct!.resultType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class FruxonToolMcpToolOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonToolMcpTool | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._serverUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.serverUrl = this._serverUrl;
    }
    if (this._mcpToolName !== undefined) {
      hasAnyValues = true;
      internalValueResult.mcpToolName = this._mcpToolName;
    }
    if (this._resultType !== undefined) {
      hasAnyValues = true;
      internalValueResult.resultType = this._resultType;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: FruxonToolMcpTool | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._serverUrl = undefined;
      this._mcpToolName = undefined;
      this._resultType = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._serverUrl = value.serverUrl;
      this._mcpToolName = value.mcpToolName;
      this._resultType = value.resultType;
    }
  }

  // server_url - computed: false, optional: false, required: true
  private _serverUrl?: string; 
  public get serverUrl() {
    return this.getStringAttribute('server_url');
  }
  public set serverUrl(value: string) {
    this._serverUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get serverUrlInput() {
    return this._serverUrl;
  }

  // mcp_tool_name - computed: false, optional: false, required: true
  private _mcpToolName?: string; 
  public get mcpToolName() {
    return this.getStringAttribute('mcp_tool_name');
  }
  public set mcpToolName(value: string) {
    this._mcpToolName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get mcpToolNameInput() {
    return this._mcpToolName;
  }

  // result_type - computed: true, optional: true, required: false
  private _resultType?: string; 
  public get resultType() {
    return this.getStringAttribute('result_type');
  }
  public set resultType(value: string) {
    this._resultType = value;
  }
  public resetResultType() {
    this._resultType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resultTypeInput() {
    return this._resultType;
  }
}
export interface FruxonToolTimeouts {
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

export function fruxonToolTimeoutsToTerraform(struct?: FruxonToolTimeouts | cdktf.IResolvable): any {
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


export function fruxonToolTimeoutsToHclTerraform(struct?: FruxonToolTimeouts | cdktf.IResolvable): any {
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

export class FruxonToolTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): FruxonToolTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: FruxonToolTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a integrations_fruxon_tool
*/
export class FruxonTool extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_fruxon_tool";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a FruxonTool resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the FruxonTool to import
  * @param importFromId The id of the existing FruxonTool that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the FruxonTool to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_fruxon_tool", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_fruxon_tool Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options FruxonToolConfig
  */
  public constructor(scope: Construct, id: string, config: FruxonToolConfig) {
    super(scope, id, {
      terraformResourceType: 'integrations_fruxon_tool',
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
    this._integrationId = config.integrationId;
    this._toolId = config.toolId;
    this._displayName = config.displayName;
    this._description = config.description;
    this._actionType = config.actionType;
    this._parametersMetadata.internalValue = config.parametersMetadata;
    this._apiTool.internalValue = config.apiTool;
    this._codeTool.internalValue = config.codeTool;
    this._mcpTool.internalValue = config.mcpTool;
    this._additionalFields = config.additionalFields;
    this._deletionProtection = config.deletionProtection;
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

  // tool_id - computed: false, optional: false, required: true
  private _toolId?: string; 
  public get toolId() {
    return this.getStringAttribute('tool_id');
  }
  public set toolId(value: string) {
    this._toolId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get toolIdInput() {
    return this._toolId;
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

  // action_type - computed: true, optional: true, required: false
  private _actionType?: string; 
  public get actionType() {
    return this.getStringAttribute('action_type');
  }
  public set actionType(value: string) {
    this._actionType = value;
  }
  public resetActionType() {
    this._actionType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get actionTypeInput() {
    return this._actionType;
  }

  // parameters_metadata - computed: true, optional: true, required: false
  private _parametersMetadata = new FruxonToolParametersMetadataList(this, "parameters_metadata", false);
  public get parametersMetadata() {
    return this._parametersMetadata;
  }
  public putParametersMetadata(value: FruxonToolParametersMetadata[] | cdktf.IResolvable) {
    this._parametersMetadata.internalValue = value;
  }
  public resetParametersMetadata() {
    this._parametersMetadata.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersMetadataInput() {
    return this._parametersMetadata.internalValue;
  }

  // api_tool - computed: false, optional: true, required: false
  private _apiTool = new FruxonToolApiToolOutputReference(this, "api_tool");
  public get apiTool() {
    return this._apiTool;
  }
  public putApiTool(value: FruxonToolApiTool) {
    this._apiTool.internalValue = value;
  }
  public resetApiTool() {
    this._apiTool.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiToolInput() {
    return this._apiTool.internalValue;
  }

  // code_tool - computed: false, optional: true, required: false
  private _codeTool = new FruxonToolCodeToolOutputReference(this, "code_tool");
  public get codeTool() {
    return this._codeTool;
  }
  public putCodeTool(value: FruxonToolCodeTool) {
    this._codeTool.internalValue = value;
  }
  public resetCodeTool() {
    this._codeTool.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get codeToolInput() {
    return this._codeTool.internalValue;
  }

  // mcp_tool - computed: false, optional: true, required: false
  private _mcpTool = new FruxonToolMcpToolOutputReference(this, "mcp_tool");
  public get mcpTool() {
    return this._mcpTool;
  }
  public putMcpTool(value: FruxonToolMcpTool) {
    this._mcpTool.internalValue = value;
  }
  public resetMcpTool() {
    this._mcpTool.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mcpToolInput() {
    return this._mcpTool.internalValue;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // tool_type - computed: true, optional: false, required: false
  public get toolType() {
    return this.getStringAttribute('tool_type');
  }

  // is_async - computed: true, optional: false, required: false
  public get isAsync() {
    return this.getBooleanAttribute('is_async');
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
  private _timeouts = new FruxonToolTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: FruxonToolTimeouts) {
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
      integration_id: cdktf.stringToTerraform(this._integrationId),
      tool_id: cdktf.stringToTerraform(this._toolId),
      display_name: cdktf.stringToTerraform(this._displayName),
      description: cdktf.stringToTerraform(this._description),
      action_type: cdktf.stringToTerraform(this._actionType),
      parameters_metadata: cdktf.listMapper(fruxonToolParametersMetadataToTerraform, false)(this._parametersMetadata.internalValue),
      api_tool: fruxonToolApiToolToTerraform(this._apiTool.internalValue),
      code_tool: fruxonToolCodeToolToTerraform(this._codeTool.internalValue),
      mcp_tool: fruxonToolMcpToolToTerraform(this._mcpTool.internalValue),
      additional_fields: cdktf.stringToTerraform(this._additionalFields),
      deletion_protection: cdktf.booleanToTerraform(this._deletionProtection),
      timeouts: fruxonToolTimeoutsToTerraform(this._timeouts.internalValue),
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
      integration_id: {
        value: cdktf.stringToHclTerraform(this._integrationId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      tool_id: {
        value: cdktf.stringToHclTerraform(this._toolId),
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
      action_type: {
        value: cdktf.stringToHclTerraform(this._actionType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      parameters_metadata: {
        value: cdktf.listMapperHcl(fruxonToolParametersMetadataToHclTerraform, false)(this._parametersMetadata.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "FruxonToolParametersMetadataList",
      },
      api_tool: {
        value: fruxonToolApiToolToHclTerraform(this._apiTool.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "FruxonToolApiTool",
      },
      code_tool: {
        value: fruxonToolCodeToolToHclTerraform(this._codeTool.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "FruxonToolCodeTool",
      },
      mcp_tool: {
        value: fruxonToolMcpToolToHclTerraform(this._mcpTool.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "FruxonToolMcpTool",
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
        value: fruxonToolTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "FruxonToolTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
