import type { IResolvable } from "cdktf";
import type { JsonObject, JsonValue } from "../json";
import type { Secret } from "../secret";

/** Properties of every parameter, an input that a config sets. */
export interface FruxonParameterCommonProps {
  /** Key, unique in its list. Tools refer to it as `{{name}}`. */
  readonly name: string;
  /**
   * Display name.
   *
   * @default - none
   */
  readonly displayName?: string;
  /**
   * Description.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * Whether a value is required.
   *
   * @default false
   */
  readonly required?: boolean | IResolvable;
  /**
   * Display position.
   *
   * @default - the order of the list applies and is not compared
   */
  readonly index?: number;
  /**
   * Name of the type, if Fruxon requires one.
   *
   * @default - none
   */
  readonly typeName?: string;
  /**
   * Input control in the dashboard, such as `CODE`.
   *
   * @default - Fruxon decides
   */
  readonly uiHint?: string;
  /**
   * Conditions under which a value is requested. Fruxon does not document the values.
   *
   * @default - always
   */
  readonly rules?: readonly FruxonParameterRule[];
}

/** When a parameter is requested. */
export interface FruxonParameterRule {
  /**
   * Effect when all conditions are met.
   *
   * @default - Fruxon decides
   */
  readonly effect?: string;
  /** The conditions. */
  readonly all: readonly FruxonParameterCondition[];
}

/** One condition on another parameter. */
export interface FruxonParameterCondition {
  /**
   * Name of the parameter to compare.
   *
   * @default - Fruxon decides
   */
  readonly sourceParam?: string;
  /**
   * Comparison operator.
   *
   * @default - Fruxon decides
   */
  readonly operator?: string;
  /**
   * Values to compare with.
   *
   * @default - nothing
   */
  readonly values?: readonly JsonValue[];
}

/** An option. */
export interface FruxonOption {
  /** Value that is stored. */
  readonly value: string;
  /**
   * Label that is displayed.
   *
   * @default - the value
   */
  readonly label?: string;
  /**
   * Description.
   *
   * @default - none
   */
  readonly description?: string;
}

/** Allowed values, by type. */
export type FruxonParameterType =
  | {
      /**
       * A text.
       *
       * @default "STRING"
       */
      readonly type?: "STRING";
    }
  | { readonly type: "BOOLEAN" | "STRING_ARRAY" | "TOOL" | "DICTIONARY" }
  | {
      /** Numbers, with an optional minimum and maximum. */
      readonly type: "INTEGER" | "FLOAT";
      readonly min?: number;
      readonly max?: number;
    }
  | {
      /** One value out of a list. */
      readonly type: "OPTION";
      readonly options: readonly [FruxonOption, ...FruxonOption[]];
    }
  | {
      /** JSON, whose form a JSON schema may describe. */
      readonly type: "JSON";
      readonly jsonSchema?: JsonObject;
    }
  | {
      /** A file: its sources, its media types, and whether it must be vectorized. */
      readonly type: "ASSET";
      readonly providers?: readonly string[];
      readonly contentTypes?: readonly string[];
      readonly vectorized?: boolean | IResolvable;
    };

/** Whether the value is a secret; the default value is then a secret as well. */
export type FruxonParameterSecrecy =
  | { readonly secret?: false; readonly defaultValue?: string }
  | { readonly secret: true; readonly defaultValue?: Secret };

/** An input that a config of the integration sets. It describes a value and contains only its default. */
export type FruxonParameter = FruxonParameterCommonProps & FruxonParameterType & FruxonParameterSecrecy;
