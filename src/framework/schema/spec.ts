import type { Check, SentKeys } from "../../checks";
import type { Value } from "../values/value";
import type { Rule } from "./rule";
import type { Nesting } from "./terraform-schema";
import type { Type } from "./type";

/** Who sets an attribute: the configuration, the provider, or whichever of them speaks first. */
export type Mode = "required" | "optional" | "computed" | "optional+computed";

/** Whether an attribute is a credential itself (`true`) or holds some further inside. */
export type Secrecy = boolean | "inside";

/** Only there for the compiler: the types that follow from an attribute. */
export declare const INFERRED: unique symbol;

/** What an `Attribute` is for code that uses its spec and the types that follow from it. */
export interface Specified {
  readonly [INFERRED]: { readonly value: unknown; readonly mode: Mode; readonly writeOnly: Secrecy };
  readonly spec: AttributeSpec;
}

/** The attributes of a resource, a data source or a nested object, by name. */
export type Fields = Readonly<Record<string, Specified>>;

/** When a changed attribute means that the object has to be replaced. */
export type Replacement =
  | "never"
  | "always"
  /** Only when the configuration sets it; a value that the registry chose may change in place. */
  | "if-configured"
  | ((change: { readonly prior: Value; readonly planned: Value; readonly config: Value }) => boolean);

/** Whether what the registry chose stays through updates; `"once-set"`: only when it has a value. */
export type Stability = boolean | "once-set";

/** Everything the framework knows of an attribute. Immutable. */
export interface AttributeSpec {
  readonly shape: Shape;
  readonly mode: Mode;
  readonly writeOnly: boolean;
  /** Write-only without being a secret: the registry does not return it, and a program may contain it. */
  readonly isPublic: boolean;
  readonly sensitive: boolean;
  readonly replacement: Replacement;
  /** Planned as the prior value, not as unknown, when an update leaves it alone. */
  readonly stable: Stability;
  readonly description: string;
  readonly rules: readonly Rule[];
  /** Values that the registry is known to accept; others are warned of, since it may have added some. */
  readonly known?: readonly string[];
  /** What a value usually is; what it is not is warned of, since the registry decides. Messages begin with "should". */
  readonly usual?: Check;
  /** A text that holds JSON. */
  readonly isJson: boolean;
  /** For JSON that is merged over a readable attribute when it is sent: the name of that attribute. */
  readonly secretPartOf?: string;
  /** For JSON that is merged into the bodies of requests. */
  readonly additional?: Additional;
  /** Value that is used where the configuration has null. */
  readonly fallback?: Value;
  readonly deprecationMessage?: string;
  /** Belongs to the credentials without being secret: a change sends them all again. */
  readonly companion: boolean;
  /** An empty text or list means that there is none: it is checked, compared and sent like null. */
  readonly emptyIsNone: boolean;
  /** Other texts that mean the same, in the spelling that `canonical` makes of them. */
  readonly textsForNone?: readonly string[];
  /** Same meaning in another spelling: no diff. Never called with null or unknown. */
  readonly equivalent?: (a: Value, b: Value) => boolean;
  /** One spelling for all that mean the same: values with the same one are equal. Never called with null or unknown. */
  readonly canonical?: (value: Value) => Value;
}

/** What an attribute that holds further members of an object knows of the other attributes. */
export interface Additional {
  /** What the other attributes send. Worked out when it is first asked for. */
  readonly keys: () => SentKeys;
  /** Whether the registry takes keys that differ in case only for one. */
  readonly ignoresCase: boolean;
}

/**
 * There are no blocks: a nested attribute says the same, can be computed, written with `for`, set to null and given as
 * one value, and Terraform advises new providers to use it (docs/apis/terraform-protocol.md §2.5). Blocks remain in
 * Terraform for providers that had them before protocol 6.
 */
export type Shape =
  | { readonly kind: "plain"; readonly type: Type; readonly inner: Inner }
  | {
      readonly kind: "nested";
      readonly nesting: Nesting;
      readonly fields: Fields;
      /** Checks of each object of a collection; of a single object they are the attribute's own. */
      readonly elementRules: readonly Rule[];
    };

/** What a plain value is made of; kept for the rules and spellings of the parts. */
export type Inner =
  | { readonly kind: "nothing" }
  | { readonly kind: "elements"; readonly spec: AttributeSpec }
  | { readonly kind: "members"; readonly specs: Readonly<Record<string, AttributeSpec>> }
  | { readonly kind: "positions"; readonly specs: readonly AttributeSpec[] };
