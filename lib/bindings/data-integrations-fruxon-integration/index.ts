// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataIntegrationsFruxonIntegrationConfig extends cdktf.TerraformMetaArguments {
  /**
  * Slug of the tenant (workspace) to search in. Default: the provider's `tenant`.
  *
  */
  readonly tenant?: string;
  /**
  * Id of the integration. Set either this or `display_name`.
  *
  */
  readonly integrationId?: string;
  /**
  * Display name. Set either this or `integration_id`.
  *
  */
  readonly displayName?: string;
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataIntegerRange {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataIntegerRangeToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataIntegerRange): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataIntegerRangeToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataIntegerRange): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataIntegerRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataIntegerRange | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataIntegerRange | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // min - computed: true, optional: false, required: false
  public get min() {
    return this.getNumberAttribute('min');
  }

  // max - computed: true, optional: false, required: false
  public get max() {
    return this.getNumberAttribute('max');
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataFloatRange {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataFloatRangeToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataFloatRange): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataFloatRangeToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataFloatRange): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataFloatRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataFloatRange | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataFloatRange | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // min - computed: true, optional: false, required: false
  public get min() {
    return this.getNumberAttribute('min');
  }

  // max - computed: true, optional: false, required: false
  public get max() {
    return this.getNumberAttribute('max');
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOptions {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOptionsToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOptions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOptionsToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOptions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOptionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOptions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOptions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // value - computed: true, optional: false, required: false
  public get value() {
    return this.getStringAttribute('value');
  }

  // label - computed: true, optional: false, required: false
  public get label() {
    return this.getStringAttribute('label');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }
}

export class DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOptionsList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOptionsOutputReference {
    return new DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOptionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataAsset {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataAssetToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataAsset): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataAssetToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataAsset): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataAssetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataAsset | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataAsset | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // providers - computed: true, optional: false, required: false
  public get providers() {
    return cdktf.Fn.tolist(this.getListAttribute('providers'));
  }

  // content_types - computed: true, optional: false, required: false
  public get contentTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('content_types'));
  }

  // vectorized - computed: true, optional: false, required: false
  public get vectorized() {
    return this.getBooleanAttribute('vectorized');
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesAll {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesAllToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesAll): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesAllToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesAll): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesAllOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesAll | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesAll | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // source_param - computed: true, optional: false, required: false
  public get sourceParam() {
    return this.getStringAttribute('source_param');
  }

  // operator - computed: true, optional: false, required: false
  public get operator() {
    return this.getStringAttribute('operator');
  }

  // values - computed: true, optional: false, required: false
  public get values() {
    return this.getStringAttribute('values');
  }
}

export class DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesAllList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesAllOutputReference {
    return new DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesAllOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRules {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRules): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRules): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRules | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRules | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // effect - computed: true, optional: false, required: false
  public get effect() {
    return this.getStringAttribute('effect');
  }

  // all - computed: true, optional: false, required: false
  private _all = new DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesAllList(this, "all", false);
  public get all() {
    return this._all;
  }
}

export class DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesOutputReference {
    return new DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadata {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadata): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadata): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadata | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadata | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }

  // display_name - computed: true, optional: false, required: false
  public get displayName() {
    return this.getStringAttribute('display_name');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // required - computed: true, optional: false, required: false
  public get required() {
    return this.getBooleanAttribute('required');
  }

  // secret - computed: true, optional: false, required: false
  public get secret() {
    return this.getBooleanAttribute('secret');
  }

  // default_value - computed: true, optional: false, required: false
  public get defaultValue() {
    return this.getStringAttribute('default_value');
  }

  // index - computed: true, optional: false, required: false
  public get index() {
    return this.getNumberAttribute('index');
  }

  // type_name - computed: true, optional: false, required: false
  public get typeName() {
    return this.getStringAttribute('type_name');
  }

  // integer_range - computed: true, optional: false, required: false
  private _integerRange = new DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataIntegerRangeOutputReference(this, "integer_range");
  public get integerRange() {
    return this._integerRange;
  }

  // float_range - computed: true, optional: false, required: false
  private _floatRange = new DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataFloatRangeOutputReference(this, "float_range");
  public get floatRange() {
    return this._floatRange;
  }

  // options - computed: true, optional: false, required: false
  private _options = new DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOptionsList(this, "options", false);
  public get options() {
    return this._options;
  }

  // asset - computed: true, optional: false, required: false
  private _asset = new DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataAssetOutputReference(this, "asset");
  public get asset() {
    return this._asset;
  }

  // json_schema - computed: true, optional: false, required: false
  public get jsonSchema() {
    return this.getStringAttribute('json_schema');
  }

  // ui_hint - computed: true, optional: false, required: false
  public get uiHint() {
    return this.getStringAttribute('ui_hint');
  }

  // rules - computed: true, optional: false, required: false
  private _rules = new DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataRulesList(this, "rules", false);
  public get rules() {
    return this._rules;
  }
}

export class DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOutputReference {
    return new DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthSettings {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthSettingsToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthSettings): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthSettingsToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthSettings): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthSettingsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthSettings | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthSettings | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // parameters - computed: true, optional: false, required: false
  public get parameters() {
    return this.getStringAttribute('parameters');
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRange {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRangeToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRange): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRangeToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRange): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRange | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRange | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // min - computed: true, optional: false, required: false
  public get min() {
    return this.getNumberAttribute('min');
  }

  // max - computed: true, optional: false, required: false
  public get max() {
    return this.getNumberAttribute('max');
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRange {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRangeToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRange): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRangeToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRange): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRange | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRange | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // min - computed: true, optional: false, required: false
  public get min() {
    return this.getNumberAttribute('min');
  }

  // max - computed: true, optional: false, required: false
  public get max() {
    return this.getNumberAttribute('max');
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptions {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // value - computed: true, optional: false, required: false
  public get value() {
    return this.getStringAttribute('value');
  }

  // label - computed: true, optional: false, required: false
  public get label() {
    return this.getStringAttribute('label');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsOutputReference {
    return new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAsset {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAssetToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAsset): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAssetToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAsset): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAssetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAsset | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAsset | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // providers - computed: true, optional: false, required: false
  public get providers() {
    return cdktf.Fn.tolist(this.getListAttribute('providers'));
  }

  // content_types - computed: true, optional: false, required: false
  public get contentTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('content_types'));
  }

  // vectorized - computed: true, optional: false, required: false
  public get vectorized() {
    return this.getBooleanAttribute('vectorized');
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAll {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAll): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAll): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAll | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAll | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // source_param - computed: true, optional: false, required: false
  public get sourceParam() {
    return this.getStringAttribute('source_param');
  }

  // operator - computed: true, optional: false, required: false
  public get operator() {
    return this.getStringAttribute('operator');
  }

  // values - computed: true, optional: false, required: false
  public get values() {
    return this.getStringAttribute('values');
  }
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllOutputReference {
    return new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRules {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRules): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRules): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRules | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRules | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // effect - computed: true, optional: false, required: false
  public get effect() {
    return this.getStringAttribute('effect');
  }

  // all - computed: true, optional: false, required: false
  private _all = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesAllList(this, "all", false);
  public get all() {
    return this._all;
  }
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesOutputReference {
    return new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadata {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadata): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadata): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadata | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadata | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }

  // display_name - computed: true, optional: false, required: false
  public get displayName() {
    return this.getStringAttribute('display_name');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // required - computed: true, optional: false, required: false
  public get required() {
    return this.getBooleanAttribute('required');
  }

  // secret - computed: true, optional: false, required: false
  public get secret() {
    return this.getBooleanAttribute('secret');
  }

  // default_value - computed: true, optional: false, required: false
  public get defaultValue() {
    return this.getStringAttribute('default_value');
  }

  // index - computed: true, optional: false, required: false
  public get index() {
    return this.getNumberAttribute('index');
  }

  // type_name - computed: true, optional: false, required: false
  public get typeName() {
    return this.getStringAttribute('type_name');
  }

  // integer_range - computed: true, optional: false, required: false
  private _integerRange = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataIntegerRangeOutputReference(this, "integer_range");
  public get integerRange() {
    return this._integerRange;
  }

  // float_range - computed: true, optional: false, required: false
  private _floatRange = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataFloatRangeOutputReference(this, "float_range");
  public get floatRange() {
    return this._floatRange;
  }

  // options - computed: true, optional: false, required: false
  private _options = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOptionsList(this, "options", false);
  public get options() {
    return this._options;
  }

  // asset - computed: true, optional: false, required: false
  private _asset = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataAssetOutputReference(this, "asset");
  public get asset() {
    return this._asset;
  }

  // json_schema - computed: true, optional: false, required: false
  public get jsonSchema() {
    return this.getStringAttribute('json_schema');
  }

  // ui_hint - computed: true, optional: false, required: false
  public get uiHint() {
    return this.getStringAttribute('ui_hint');
  }

  // rules - computed: true, optional: false, required: false
  private _rules = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataRulesList(this, "rules", false);
  public get rules() {
    return this._rules;
  }
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOutputReference {
    return new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRange {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRangeToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRange): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRangeToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRange): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRange | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRange | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // min - computed: true, optional: false, required: false
  public get min() {
    return this.getNumberAttribute('min');
  }

  // max - computed: true, optional: false, required: false
  public get max() {
    return this.getNumberAttribute('max');
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRange {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRangeToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRange): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRangeToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRange): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRangeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRange | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRange | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // min - computed: true, optional: false, required: false
  public get min() {
    return this.getNumberAttribute('min');
  }

  // max - computed: true, optional: false, required: false
  public get max() {
    return this.getNumberAttribute('max');
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptions {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // value - computed: true, optional: false, required: false
  public get value() {
    return this.getStringAttribute('value');
  }

  // label - computed: true, optional: false, required: false
  public get label() {
    return this.getStringAttribute('label');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsOutputReference {
    return new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAsset {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAssetToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAsset): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAssetToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAsset): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAssetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAsset | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAsset | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // providers - computed: true, optional: false, required: false
  public get providers() {
    return cdktf.Fn.tolist(this.getListAttribute('providers'));
  }

  // content_types - computed: true, optional: false, required: false
  public get contentTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('content_types'));
  }

  // vectorized - computed: true, optional: false, required: false
  public get vectorized() {
    return this.getBooleanAttribute('vectorized');
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAll {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAll): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAll): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAll | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAll | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // source_param - computed: true, optional: false, required: false
  public get sourceParam() {
    return this.getStringAttribute('source_param');
  }

  // operator - computed: true, optional: false, required: false
  public get operator() {
    return this.getStringAttribute('operator');
  }

  // values - computed: true, optional: false, required: false
  public get values() {
    return this.getStringAttribute('values');
  }
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllOutputReference {
    return new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRules {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRules): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRules): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRules | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRules | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // effect - computed: true, optional: false, required: false
  public get effect() {
    return this.getStringAttribute('effect');
  }

  // all - computed: true, optional: false, required: false
  private _all = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesAllList(this, "all", false);
  public get all() {
    return this._all;
  }
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesOutputReference {
    return new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadata {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadata): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadata): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadata | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadata | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }

  // display_name - computed: true, optional: false, required: false
  public get displayName() {
    return this.getStringAttribute('display_name');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // required - computed: true, optional: false, required: false
  public get required() {
    return this.getBooleanAttribute('required');
  }

  // secret - computed: true, optional: false, required: false
  public get secret() {
    return this.getBooleanAttribute('secret');
  }

  // default_value - computed: true, optional: false, required: false
  public get defaultValue() {
    return this.getStringAttribute('default_value');
  }

  // index - computed: true, optional: false, required: false
  public get index() {
    return this.getNumberAttribute('index');
  }

  // type_name - computed: true, optional: false, required: false
  public get typeName() {
    return this.getStringAttribute('type_name');
  }

  // integer_range - computed: true, optional: false, required: false
  private _integerRange = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataIntegerRangeOutputReference(this, "integer_range");
  public get integerRange() {
    return this._integerRange;
  }

  // float_range - computed: true, optional: false, required: false
  private _floatRange = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataFloatRangeOutputReference(this, "float_range");
  public get floatRange() {
    return this._floatRange;
  }

  // options - computed: true, optional: false, required: false
  private _options = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOptionsList(this, "options", false);
  public get options() {
    return this._options;
  }

  // asset - computed: true, optional: false, required: false
  private _asset = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataAssetOutputReference(this, "asset");
  public get asset() {
    return this._asset;
  }

  // json_schema - computed: true, optional: false, required: false
  public get jsonSchema() {
    return this.getStringAttribute('json_schema');
  }

  // ui_hint - computed: true, optional: false, required: false
  public get uiHint() {
    return this.getStringAttribute('ui_hint');
  }

  // rules - computed: true, optional: false, required: false
  private _rules = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataRulesList(this, "rules", false);
  public get rules() {
    return this._rules;
  }
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOutputReference {
    return new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMap {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMap): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMap): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMap | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMap | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // use_map - computed: true, optional: false, required: false
  public get useMap() {
    return this.getBooleanAttribute('use_map');
  }

  // key_template - computed: true, optional: false, required: false
  public get keyTemplate() {
    return this.getStringAttribute('key_template');
  }

  // parameters_metadata - computed: true, optional: false, required: false
  private _parametersMetadata = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapParametersMetadataList(this, "parameters_metadata", false);
  public get parametersMetadata() {
    return this._parametersMetadata;
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadata {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadata): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadata): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadata | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadata | undefined) {
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

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }

  // user_credential_auth_type - computed: true, optional: false, required: false
  public get userCredentialAuthType() {
    return this.getStringAttribute('user_credential_auth_type');
  }

  // display_name - computed: true, optional: false, required: false
  public get displayName() {
    return this.getStringAttribute('display_name');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // sensitivity - computed: true, optional: false, required: false
  public get sensitivity() {
    return this.getStringAttribute('sensitivity');
  }

  // auth_provider_name - computed: true, optional: false, required: false
  public get authProviderName() {
    return this.getStringAttribute('auth_provider_name');
  }

  // config_test_supported - computed: true, optional: false, required: false
  public get configTestSupported() {
    return this.getBooleanAttribute('config_test_supported');
  }

  // supported_levels - computed: true, optional: false, required: false
  public get supportedLevels() {
    return cdktf.Fn.tolist(this.getListAttribute('supported_levels'));
  }

  // auth_settings - computed: true, optional: false, required: false
  private _authSettings = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthSettingsOutputReference(this, "auth_settings");
  public get authSettings() {
    return this._authSettings;
  }

  // parameters_metadata - computed: true, optional: false, required: false
  private _parametersMetadata = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataParametersMetadataList(this, "parameters_metadata", false);
  public get parametersMetadata() {
    return this._parametersMetadata;
  }

  // auth_map - computed: true, optional: false, required: false
  private _authMap = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataAuthMapOutputReference(this, "auth_map");
  public get authMap() {
    return this._authMap;
  }

  // available_scopes - computed: true, optional: false, required: false
  public get availableScopes() {
    return this.getStringAttribute('available_scopes');
  }
}

export class DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataList extends cdktf.ComplexList {

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
  public get(index: number): DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataOutputReference {
    return new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataIntegrationsFruxonIntegrationConfigMetadata {
}

export function dataIntegrationsFruxonIntegrationConfigMetadataToTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadata): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataIntegrationsFruxonIntegrationConfigMetadataToHclTerraform(struct?: DataIntegrationsFruxonIntegrationConfigMetadata): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataIntegrationsFruxonIntegrationConfigMetadataOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataIntegrationsFruxonIntegrationConfigMetadata | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataIntegrationsFruxonIntegrationConfigMetadata | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // parameters_metadata - computed: true, optional: false, required: false
  private _parametersMetadata = new DataIntegrationsFruxonIntegrationConfigMetadataParametersMetadataList(this, "parameters_metadata", false);
  public get parametersMetadata() {
    return this._parametersMetadata;
  }

  // auth_metadata - computed: true, optional: false, required: false
  private _authMetadata = new DataIntegrationsFruxonIntegrationConfigMetadataAuthMetadataList(this, "auth_metadata", false);
  public get authMetadata() {
    return this._authMetadata;
  }
}

/**
* Represents a integrations_fruxon_integration
*/
export class DataIntegrationsFruxonIntegration extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_fruxon_integration";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataIntegrationsFruxonIntegration resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataIntegrationsFruxonIntegration to import
  * @param importFromId The id of the existing DataIntegrationsFruxonIntegration that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataIntegrationsFruxonIntegration to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_fruxon_integration", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_fruxon_integration Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataIntegrationsFruxonIntegrationConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataIntegrationsFruxonIntegrationConfig = {}) {
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
    this._integrationId = config.integrationId;
    this._displayName = config.displayName;
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

  // integration_id - computed: true, optional: true, required: false
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

  // config_metadata - computed: true, optional: false, required: false
  private _configMetadata = new DataIntegrationsFruxonIntegrationConfigMetadataOutputReference(this, "config_metadata");
  public get configMetadata() {
    return this._configMetadata;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      tenant: cdktf.stringToTerraform(this._tenant),
      integration_id: cdktf.stringToTerraform(this._integrationId),
      display_name: cdktf.stringToTerraform(this._displayName),
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
      display_name: {
        value: cdktf.stringToHclTerraform(this._displayName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
