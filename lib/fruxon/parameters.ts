import type { IResolvable } from "cdktf";
import type { JsonObject, JsonValue } from "../json";
import type { Secret } from "../secret";

/** What every parameter takes: an input that a config fills in. */
export interface FruxonParameterCommonProps {
  /** Key; unique in its list. Tools refer to it as `{{name}}`. */
  readonly name: string;
  /**
   * Name that people see.
   *
   * @default - none
   */
  readonly displayName?: string;
  /**
   * Text for people.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * Whether it has to be filled in.
   *
   * @default false
   */
  readonly required?: boolean | IResolvable;
  /**
   * Position in which it is shown.
   *
   * @default - the order of the list counts and is not compared
   */
  readonly index?: number;
  /**
   * Name of the type, as far as Fruxon asks for one.
   *
   * @default - none
   */
  readonly typeName?: string;
  /**
   * How the dashboard asks for it, such as `CODE`.
   *
   * @default - Fruxon decides
   */
  readonly uiHint?: string;
  /**
   * Under which conditions it is asked for. Fruxon does not document the values.
   *
   * @default - always
   */
  readonly rules?: readonly FruxonParameterRule[];
}

/** When a parameter is asked for. */
export interface FruxonParameterRule {
  /**
   * What happens when all conditions hold.
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
   * Name of the parameter that is looked at.
   *
   * @default - Fruxon decides
   */
  readonly sourceParam?: string;
  /**
   * How it is compared.
   *
   * @default - Fruxon decides
   */
  readonly operator?: string;
  /**
   * What it is compared with.
   *
   * @default - nothing
   */
  readonly values?: readonly JsonValue[];
}

/** A value to choose from. */
export interface FruxonOption {
  /** What is stored. */
  readonly value: string;
  /**
   * What people see.
   *
   * @default - the value
   */
  readonly label?: string;
  /**
   * Text for people.
   *
   * @default - none
   */
  readonly description?: string;
}

/** What may be filled in, by type. */
export type FruxonParameterType =
  | { readonly type: "STRING" | "BOOLEAN" | "STRING_ARRAY" | "TOOL" | "DICTIONARY" }
  | {
      /** Numbers, of which the least and the greatest may be limited. */
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
      /** A file: where it may come from, its media types, and whether it has to be vectorized. */
      readonly type: "ASSET";
      readonly providers?: readonly string[];
      readonly contentTypes?: readonly string[];
      readonly vectorized?: boolean | IResolvable;
    };

/** Whether what is filled in is a secret; then the value where none is filled in is one, too. */
export type FruxonParameterSecrecy =
  | { readonly secret?: false; readonly defaultValue?: string }
  | { readonly secret: true; readonly defaultValue?: Secret };

/** An input that a config of the integration fills in. It describes a value and holds none but its default. */
export type FruxonParameter = FruxonParameterCommonProps & FruxonParameterType & FruxonParameterSecrecy;
