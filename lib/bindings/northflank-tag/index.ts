// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface NorthflankTagConfig extends cdktf.TerraformMetaArguments {
  /**
  * Team that the tag belongs to. Default: the provider's `team_id`, then the token's own team or organisation. A change replaces the tag, and so does a change of the provider's `team_id` if it was created with that value.
  *
  */
  readonly teamId?: string;
  /**
  * Name, 3 to 100 characters. The id derives from it, so names that differ in case only collide. A change replaces the tag.
  *
  */
  readonly name: string;
  /**
  * Description, at most 200 characters. Northflank cannot clear it: if it is removed from the configuration or set to `""`, Northflank's value is kept.
  *
  */
  readonly description?: string;
  /**
  * Colour in Northflank's console: `#` and 3 or 6 hexadecimal digits. Northflank cannot clear one: removed from the configuration, it stays.
  *
  */
  readonly color?: string;
  /**
  * Whether workloads with this tag are scheduled to spot nodes. If omitted, Northflank's value is kept.
  *
  */
  readonly useSpotNodes?: boolean | cdktf.IResolvable;
  /**
  * Whether they are scheduled to on-demand nodes as well; only beside `use_spot_nodes`. If omitted, Northflank's value is kept.
  *
  */
  readonly useOnDemandNodes?: boolean | cdktf.IResolvable;
  /**
  * Whether the tag is a label of the infrastructure. If omitted, Northflank's value is kept.
  *
  */
  readonly useAsInfrastructureLabel?: boolean | cdktf.IResolvable;
  /**
  * Nodes that workloads with this tag are scheduled to. `[]` clears the list. If omitted, Northflank's value is kept.
  *
  */
  readonly nodeAffinities?: NorthflankTagNodeAffinities[] | cdktf.IResolvable;
  /**
  * How workloads with this tag are isolated. If omitted, Northflank's value is kept.
  *
  */
  readonly sandboxing?: NorthflankTagSandboxing;
  /**
  * Further members of the object in the registry's API, as a JSON object (use `jsonencode`): for settings that have no attribute here yet. They are merged into the body of requests, objects at every depth; lists and other values are sent as they are, `null` as well. A key that another attribute sends is refused. The keys that are set here are read back as far as the registry returns them, so that drift in them is detected and repaired; what it does not return stays as configured. A key that is removed here is no longer sent, and the registry may keep its value: set it to `null` first to clear it. The value is stored in the state. An import does not read it.
  *
  */
  readonly additionalFields?: string;
  /**
  * Timeouts after which operations are cancelled.
  *
  */
  readonly timeouts?: NorthflankTagTimeouts;
}
export interface NorthflankTagNodeAffinitiesMatchExpressions {
  /**
  * Label of the nodes.
  *
  */
  readonly key: string;
  /**
  * `In` or `NotIn`.
  *
  */
  readonly operator: string;
  /**
  * Values of the label.
  *
  */
  readonly values: string[];
}

export function northflankTagNodeAffinitiesMatchExpressionsToTerraform(struct?: NorthflankTagNodeAffinitiesMatchExpressions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    key: cdktf.stringToTerraform(struct!.key),
    operator: cdktf.stringToTerraform(struct!.operator),
    values: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.values),
  }
}


export function northflankTagNodeAffinitiesMatchExpressionsToHclTerraform(struct?: NorthflankTagNodeAffinitiesMatchExpressions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    key: {
      value: cdktf.stringToHclTerraform(struct!.key),
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
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.values),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankTagNodeAffinitiesMatchExpressionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): NorthflankTagNodeAffinitiesMatchExpressions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._key !== undefined) {
      hasAnyValues = true;
      internalValueResult.key = this._key;
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

  public set internalValue(value: NorthflankTagNodeAffinitiesMatchExpressions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._key = undefined;
      this._operator = undefined;
      this._values = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._key = value.key;
      this._operator = value.operator;
      this._values = value.values;
    }
  }

  // key - computed: true, optional: false, required: true
  private _key?: string; 
  public get key() {
    return this.getStringAttribute('key');
  }
  public set key(value: string) {
    this._key = value;
  }
  // Temporarily expose input value. Use with caution.
  public get keyInput() {
    return this._key;
  }

  // operator - computed: true, optional: false, required: true
  private _operator?: string; 
  public get operator() {
    return this.getStringAttribute('operator');
  }
  public set operator(value: string) {
    this._operator = value;
  }
  // Temporarily expose input value. Use with caution.
  public get operatorInput() {
    return this._operator;
  }

  // values - computed: true, optional: false, required: true
  private _values?: string[]; 
  public get values() {
    return cdktf.Fn.tolist(this.getListAttribute('values'));
  }
  public set values(value: string[]) {
    this._values = value;
  }
  // Temporarily expose input value. Use with caution.
  public get valuesInput() {
    return this._values;
  }
}

export class NorthflankTagNodeAffinitiesMatchExpressionsList extends cdktf.ComplexList {
  public internalValue? : NorthflankTagNodeAffinitiesMatchExpressions[] | cdktf.IResolvable

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
  public get(index: number): NorthflankTagNodeAffinitiesMatchExpressionsOutputReference {
    return new NorthflankTagNodeAffinitiesMatchExpressionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface NorthflankTagNodeAffinities {
  /**
  * Which nodes are meant; all expressions must match.
  *
  */
  readonly matchExpressions: NorthflankTagNodeAffinitiesMatchExpressions[] | cdktf.IResolvable;
  /**
  * Whether the nodes are only preferred. Default: false, they are required.
  *
  */
  readonly preference?: boolean | cdktf.IResolvable;
  /**
  * Weight of the preference, 1 to 100. Required with `preference`.
  *
  */
  readonly weight?: number;
}

export function northflankTagNodeAffinitiesToTerraform(struct?: NorthflankTagNodeAffinities | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    match_expressions: cdktf.listMapper(northflankTagNodeAffinitiesMatchExpressionsToTerraform, false)(struct!.matchExpressions),
    preference: cdktf.booleanToTerraform(struct!.preference),
    weight: cdktf.numberToTerraform(struct!.weight),
  }
}


export function northflankTagNodeAffinitiesToHclTerraform(struct?: NorthflankTagNodeAffinities | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    match_expressions: {
      value: cdktf.listMapperHcl(northflankTagNodeAffinitiesMatchExpressionsToHclTerraform, false)(struct!.matchExpressions),
      isBlock: false,
      type: "list",
      storageClassType: "NorthflankTagNodeAffinitiesMatchExpressionsList",
    },
    preference: {
      value: cdktf.booleanToHclTerraform(struct!.preference),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    weight: {
      value: cdktf.numberToHclTerraform(struct!.weight),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankTagNodeAffinitiesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): NorthflankTagNodeAffinities | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._matchExpressions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.matchExpressions = this._matchExpressions?.internalValue;
    }
    if (this._preference !== undefined) {
      hasAnyValues = true;
      internalValueResult.preference = this._preference;
    }
    if (this._weight !== undefined) {
      hasAnyValues = true;
      internalValueResult.weight = this._weight;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankTagNodeAffinities | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._matchExpressions.internalValue = undefined;
      this._preference = undefined;
      this._weight = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._matchExpressions.internalValue = value.matchExpressions;
      this._preference = value.preference;
      this._weight = value.weight;
    }
  }

  // match_expressions - computed: true, optional: false, required: true
  private _matchExpressions = new NorthflankTagNodeAffinitiesMatchExpressionsList(this, "match_expressions", false);
  public get matchExpressions() {
    return this._matchExpressions;
  }
  public putMatchExpressions(value: NorthflankTagNodeAffinitiesMatchExpressions[] | cdktf.IResolvable) {
    this._matchExpressions.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get matchExpressionsInput() {
    return this._matchExpressions.internalValue;
  }

  // preference - computed: true, optional: true, required: false
  private _preference?: boolean | cdktf.IResolvable; 
  public get preference() {
    return this.getBooleanAttribute('preference');
  }
  public set preference(value: boolean | cdktf.IResolvable) {
    this._preference = value;
  }
  public resetPreference() {
    this._preference = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get preferenceInput() {
    return this._preference;
  }

  // weight - computed: true, optional: true, required: false
  private _weight?: number; 
  public get weight() {
    return this.getNumberAttribute('weight');
  }
  public set weight(value: number) {
    this._weight = value;
  }
  public resetWeight() {
    this._weight = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get weightInput() {
    return this._weight;
  }
}

export class NorthflankTagNodeAffinitiesList extends cdktf.ComplexList {
  public internalValue? : NorthflankTagNodeAffinities[] | cdktf.IResolvable

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
  public get(index: number): NorthflankTagNodeAffinitiesOutputReference {
    return new NorthflankTagNodeAffinitiesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface NorthflankTagSandboxingAddons {
  /**
  * Whether they are isolated.
  *
  */
  readonly enabled: boolean | cdktf.IResolvable;
  /**
  * The sandbox: `none`, `gvisor`, `kata-clh`, `kata-qemu`. If omitted, Northflank's value is kept.
  *
  */
  readonly runtimeClass?: string;
}

export function northflankTagSandboxingAddonsToTerraform(struct?: NorthflankTagSandboxingAddons | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    runtime_class: cdktf.stringToTerraform(struct!.runtimeClass),
  }
}


export function northflankTagSandboxingAddonsToHclTerraform(struct?: NorthflankTagSandboxingAddons | cdktf.IResolvable): any {
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
    runtime_class: {
      value: cdktf.stringToHclTerraform(struct!.runtimeClass),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankTagSandboxingAddonsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankTagSandboxingAddons | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._runtimeClass !== undefined) {
      hasAnyValues = true;
      internalValueResult.runtimeClass = this._runtimeClass;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankTagSandboxingAddons | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._enabled = undefined;
      this._runtimeClass = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._enabled = value.enabled;
      this._runtimeClass = value.runtimeClass;
    }
  }

  // enabled - computed: true, optional: false, required: true
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // runtime_class - computed: true, optional: true, required: false
  private _runtimeClass?: string; 
  public get runtimeClass() {
    return this.getStringAttribute('runtime_class');
  }
  public set runtimeClass(value: string) {
    this._runtimeClass = value;
  }
  public resetRuntimeClass() {
    this._runtimeClass = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get runtimeClassInput() {
    return this._runtimeClass;
  }
}
export interface NorthflankTagSandboxingBuilds {
  /**
  * Whether they are isolated.
  *
  */
  readonly enabled: boolean | cdktf.IResolvable;
  /**
  * The sandbox: `none`, `gvisor`, `kata-clh`, `kata-qemu`. If omitted, Northflank's value is kept.
  *
  */
  readonly runtimeClass?: string;
}

export function northflankTagSandboxingBuildsToTerraform(struct?: NorthflankTagSandboxingBuilds | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    runtime_class: cdktf.stringToTerraform(struct!.runtimeClass),
  }
}


export function northflankTagSandboxingBuildsToHclTerraform(struct?: NorthflankTagSandboxingBuilds | cdktf.IResolvable): any {
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
    runtime_class: {
      value: cdktf.stringToHclTerraform(struct!.runtimeClass),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankTagSandboxingBuildsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankTagSandboxingBuilds | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._runtimeClass !== undefined) {
      hasAnyValues = true;
      internalValueResult.runtimeClass = this._runtimeClass;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankTagSandboxingBuilds | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._enabled = undefined;
      this._runtimeClass = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._enabled = value.enabled;
      this._runtimeClass = value.runtimeClass;
    }
  }

  // enabled - computed: true, optional: false, required: true
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // runtime_class - computed: true, optional: true, required: false
  private _runtimeClass?: string; 
  public get runtimeClass() {
    return this.getStringAttribute('runtime_class');
  }
  public set runtimeClass(value: string) {
    this._runtimeClass = value;
  }
  public resetRuntimeClass() {
    this._runtimeClass = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get runtimeClassInput() {
    return this._runtimeClass;
  }
}
export interface NorthflankTagSandboxingJobs {
  /**
  * Whether they are isolated.
  *
  */
  readonly enabled: boolean | cdktf.IResolvable;
  /**
  * The sandbox: `none`, `gvisor`, `kata-clh`, `kata-qemu`. If omitted, Northflank's value is kept.
  *
  */
  readonly runtimeClass?: string;
}

export function northflankTagSandboxingJobsToTerraform(struct?: NorthflankTagSandboxingJobs | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    runtime_class: cdktf.stringToTerraform(struct!.runtimeClass),
  }
}


export function northflankTagSandboxingJobsToHclTerraform(struct?: NorthflankTagSandboxingJobs | cdktf.IResolvable): any {
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
    runtime_class: {
      value: cdktf.stringToHclTerraform(struct!.runtimeClass),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankTagSandboxingJobsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankTagSandboxingJobs | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._runtimeClass !== undefined) {
      hasAnyValues = true;
      internalValueResult.runtimeClass = this._runtimeClass;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankTagSandboxingJobs | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._enabled = undefined;
      this._runtimeClass = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._enabled = value.enabled;
      this._runtimeClass = value.runtimeClass;
    }
  }

  // enabled - computed: true, optional: false, required: true
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // runtime_class - computed: true, optional: true, required: false
  private _runtimeClass?: string; 
  public get runtimeClass() {
    return this.getStringAttribute('runtime_class');
  }
  public set runtimeClass(value: string) {
    this._runtimeClass = value;
  }
  public resetRuntimeClass() {
    this._runtimeClass = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get runtimeClassInput() {
    return this._runtimeClass;
  }
}
export interface NorthflankTagSandboxingServices {
  /**
  * Whether they are isolated.
  *
  */
  readonly enabled: boolean | cdktf.IResolvable;
  /**
  * The sandbox: `none`, `gvisor`, `kata-clh`, `kata-qemu`. If omitted, Northflank's value is kept.
  *
  */
  readonly runtimeClass?: string;
}

export function northflankTagSandboxingServicesToTerraform(struct?: NorthflankTagSandboxingServices | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    runtime_class: cdktf.stringToTerraform(struct!.runtimeClass),
  }
}


export function northflankTagSandboxingServicesToHclTerraform(struct?: NorthflankTagSandboxingServices | cdktf.IResolvable): any {
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
    runtime_class: {
      value: cdktf.stringToHclTerraform(struct!.runtimeClass),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankTagSandboxingServicesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankTagSandboxingServices | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._runtimeClass !== undefined) {
      hasAnyValues = true;
      internalValueResult.runtimeClass = this._runtimeClass;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankTagSandboxingServices | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._enabled = undefined;
      this._runtimeClass = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._enabled = value.enabled;
      this._runtimeClass = value.runtimeClass;
    }
  }

  // enabled - computed: true, optional: false, required: true
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // runtime_class - computed: true, optional: true, required: false
  private _runtimeClass?: string; 
  public get runtimeClass() {
    return this.getStringAttribute('runtime_class');
  }
  public set runtimeClass(value: string) {
    this._runtimeClass = value;
  }
  public resetRuntimeClass() {
    this._runtimeClass = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get runtimeClassInput() {
    return this._runtimeClass;
  }
}
export interface NorthflankTagSandboxing {
  /**
  * How addons are isolated. If omitted, Northflank's value is kept.
  *
  */
  readonly addons?: NorthflankTagSandboxingAddons;
  /**
  * How builds are isolated. If omitted, Northflank's value is kept.
  *
  */
  readonly builds?: NorthflankTagSandboxingBuilds;
  /**
  * How jobs are isolated. If omitted, Northflank's value is kept.
  *
  */
  readonly jobs?: NorthflankTagSandboxingJobs;
  /**
  * How services are isolated. If omitted, Northflank's value is kept.
  *
  */
  readonly services?: NorthflankTagSandboxingServices;
}

export function northflankTagSandboxingToTerraform(struct?: NorthflankTagSandboxing | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    addons: northflankTagSandboxingAddonsToTerraform(struct!.addons),
    builds: northflankTagSandboxingBuildsToTerraform(struct!.builds),
    jobs: northflankTagSandboxingJobsToTerraform(struct!.jobs),
    services: northflankTagSandboxingServicesToTerraform(struct!.services),
  }
}


export function northflankTagSandboxingToHclTerraform(struct?: NorthflankTagSandboxing | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    addons: {
      value: northflankTagSandboxingAddonsToHclTerraform(struct!.addons),
      isBlock: false,
      type: "list",
      storageClassType: "NorthflankTagSandboxingAddons",
    },
    builds: {
      value: northflankTagSandboxingBuildsToHclTerraform(struct!.builds),
      isBlock: false,
      type: "list",
      storageClassType: "NorthflankTagSandboxingBuilds",
    },
    jobs: {
      value: northflankTagSandboxingJobsToHclTerraform(struct!.jobs),
      isBlock: false,
      type: "list",
      storageClassType: "NorthflankTagSandboxingJobs",
    },
    services: {
      value: northflankTagSandboxingServicesToHclTerraform(struct!.services),
      isBlock: false,
      type: "list",
      storageClassType: "NorthflankTagSandboxingServices",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NorthflankTagSandboxingOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankTagSandboxing | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._addons?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.addons = this._addons?.internalValue;
    }
    if (this._builds?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.builds = this._builds?.internalValue;
    }
    if (this._jobs?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.jobs = this._jobs?.internalValue;
    }
    if (this._services?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.services = this._services?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NorthflankTagSandboxing | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._addons.internalValue = undefined;
      this._builds.internalValue = undefined;
      this._jobs.internalValue = undefined;
      this._services.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._addons.internalValue = value.addons;
      this._builds.internalValue = value.builds;
      this._jobs.internalValue = value.jobs;
      this._services.internalValue = value.services;
    }
  }

  // addons - computed: true, optional: true, required: false
  private _addons = new NorthflankTagSandboxingAddonsOutputReference(this, "addons");
  public get addons() {
    return this._addons;
  }
  public putAddons(value: NorthflankTagSandboxingAddons) {
    this._addons.internalValue = value;
  }
  public resetAddons() {
    this._addons.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get addonsInput() {
    return this._addons.internalValue;
  }

  // builds - computed: true, optional: true, required: false
  private _builds = new NorthflankTagSandboxingBuildsOutputReference(this, "builds");
  public get builds() {
    return this._builds;
  }
  public putBuilds(value: NorthflankTagSandboxingBuilds) {
    this._builds.internalValue = value;
  }
  public resetBuilds() {
    this._builds.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get buildsInput() {
    return this._builds.internalValue;
  }

  // jobs - computed: true, optional: true, required: false
  private _jobs = new NorthflankTagSandboxingJobsOutputReference(this, "jobs");
  public get jobs() {
    return this._jobs;
  }
  public putJobs(value: NorthflankTagSandboxingJobs) {
    this._jobs.internalValue = value;
  }
  public resetJobs() {
    this._jobs.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get jobsInput() {
    return this._jobs.internalValue;
  }

  // services - computed: true, optional: true, required: false
  private _services = new NorthflankTagSandboxingServicesOutputReference(this, "services");
  public get services() {
    return this._services;
  }
  public putServices(value: NorthflankTagSandboxingServices) {
    this._services.internalValue = value;
  }
  public resetServices() {
    this._services.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get servicesInput() {
    return this._services.internalValue;
  }
}
export interface NorthflankTagTimeouts {
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

export function northflankTagTimeoutsToTerraform(struct?: NorthflankTagTimeouts | cdktf.IResolvable): any {
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


export function northflankTagTimeoutsToHclTerraform(struct?: NorthflankTagTimeouts | cdktf.IResolvable): any {
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

export class NorthflankTagTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NorthflankTagTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: NorthflankTagTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a integrations_northflank_tag
*/
export class NorthflankTag extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "integrations_northflank_tag";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a NorthflankTag resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the NorthflankTag to import
  * @param importFromId The id of the existing NorthflankTag that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the NorthflankTag to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "integrations_northflank_tag", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new integrations_northflank_tag Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options NorthflankTagConfig
  */
  public constructor(scope: Construct, id: string, config: NorthflankTagConfig) {
    super(scope, id, {
      terraformResourceType: 'integrations_northflank_tag',
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
    this._color = config.color;
    this._useSpotNodes = config.useSpotNodes;
    this._useOnDemandNodes = config.useOnDemandNodes;
    this._useAsInfrastructureLabel = config.useAsInfrastructureLabel;
    this._nodeAffinities.internalValue = config.nodeAffinities;
    this._sandboxing.internalValue = config.sandboxing;
    this._additionalFields = config.additionalFields;
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

  // color - computed: true, optional: true, required: false
  private _color?: string; 
  public get color() {
    return this.getStringAttribute('color');
  }
  public set color(value: string) {
    this._color = value;
  }
  public resetColor() {
    this._color = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get colorInput() {
    return this._color;
  }

  // use_spot_nodes - computed: true, optional: true, required: false
  private _useSpotNodes?: boolean | cdktf.IResolvable; 
  public get useSpotNodes() {
    return this.getBooleanAttribute('use_spot_nodes');
  }
  public set useSpotNodes(value: boolean | cdktf.IResolvable) {
    this._useSpotNodes = value;
  }
  public resetUseSpotNodes() {
    this._useSpotNodes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get useSpotNodesInput() {
    return this._useSpotNodes;
  }

  // use_on_demand_nodes - computed: true, optional: true, required: false
  private _useOnDemandNodes?: boolean | cdktf.IResolvable; 
  public get useOnDemandNodes() {
    return this.getBooleanAttribute('use_on_demand_nodes');
  }
  public set useOnDemandNodes(value: boolean | cdktf.IResolvable) {
    this._useOnDemandNodes = value;
  }
  public resetUseOnDemandNodes() {
    this._useOnDemandNodes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get useOnDemandNodesInput() {
    return this._useOnDemandNodes;
  }

  // use_as_infrastructure_label - computed: true, optional: true, required: false
  private _useAsInfrastructureLabel?: boolean | cdktf.IResolvable; 
  public get useAsInfrastructureLabel() {
    return this.getBooleanAttribute('use_as_infrastructure_label');
  }
  public set useAsInfrastructureLabel(value: boolean | cdktf.IResolvable) {
    this._useAsInfrastructureLabel = value;
  }
  public resetUseAsInfrastructureLabel() {
    this._useAsInfrastructureLabel = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get useAsInfrastructureLabelInput() {
    return this._useAsInfrastructureLabel;
  }

  // node_affinities - computed: true, optional: true, required: false
  private _nodeAffinities = new NorthflankTagNodeAffinitiesList(this, "node_affinities", false);
  public get nodeAffinities() {
    return this._nodeAffinities;
  }
  public putNodeAffinities(value: NorthflankTagNodeAffinities[] | cdktf.IResolvable) {
    this._nodeAffinities.internalValue = value;
  }
  public resetNodeAffinities() {
    this._nodeAffinities.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nodeAffinitiesInput() {
    return this._nodeAffinities.internalValue;
  }

  // sandboxing - computed: true, optional: true, required: false
  private _sandboxing = new NorthflankTagSandboxingOutputReference(this, "sandboxing");
  public get sandboxing() {
    return this._sandboxing;
  }
  public putSandboxing(value: NorthflankTagSandboxing) {
    this._sandboxing.internalValue = value;
  }
  public resetSandboxing() {
    this._sandboxing.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sandboxingInput() {
    return this._sandboxing.internalValue;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // tag_id - computed: true, optional: false, required: false
  public get tagId() {
    return this.getStringAttribute('tag_id');
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
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

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new NorthflankTagTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: NorthflankTagTimeouts) {
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
      color: cdktf.stringToTerraform(this._color),
      use_spot_nodes: cdktf.booleanToTerraform(this._useSpotNodes),
      use_on_demand_nodes: cdktf.booleanToTerraform(this._useOnDemandNodes),
      use_as_infrastructure_label: cdktf.booleanToTerraform(this._useAsInfrastructureLabel),
      node_affinities: cdktf.listMapper(northflankTagNodeAffinitiesToTerraform, false)(this._nodeAffinities.internalValue),
      sandboxing: northflankTagSandboxingToTerraform(this._sandboxing.internalValue),
      additional_fields: cdktf.stringToTerraform(this._additionalFields),
      timeouts: northflankTagTimeoutsToTerraform(this._timeouts.internalValue),
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
      color: {
        value: cdktf.stringToHclTerraform(this._color),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      use_spot_nodes: {
        value: cdktf.booleanToHclTerraform(this._useSpotNodes),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      use_on_demand_nodes: {
        value: cdktf.booleanToHclTerraform(this._useOnDemandNodes),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      use_as_infrastructure_label: {
        value: cdktf.booleanToHclTerraform(this._useAsInfrastructureLabel),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      node_affinities: {
        value: cdktf.listMapperHcl(northflankTagNodeAffinitiesToHclTerraform, false)(this._nodeAffinities.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankTagNodeAffinitiesList",
      },
      sandboxing: {
        value: northflankTagSandboxingToHclTerraform(this._sandboxing.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankTagSandboxing",
      },
      additional_fields: {
        value: cdktf.stringToHclTerraform(this._additionalFields),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      timeouts: {
        value: northflankTagTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "NorthflankTagTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
