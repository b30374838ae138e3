import type { Path } from "./diagnostic";
import { BOOL, DYNAMIC, NUMBER, STRING, type Type } from "./type";
import type { Nesting } from "./terraform-schema";
import type { NumberValue, Value } from "./value";

/** Who sets an attribute: the configuration, the provider, or whichever of them speaks first. */
export type Mode = "required" | "optional" | "computed" | "optional+computed";

/** The attributes of a resource, a data source or a nested object, by name. */
export type Fields = Readonly<Record<string, Attribute<unknown, Mode, boolean>>>;

/**
 * A check of one known value. zod schemas are such checks; so is any object with a `safeParse` of that shape.
 * The issues' messages are shown to users: they say what is allowed, without naming the attribute.
 */
export interface Rule {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly RuleIssue[] };
  };
}

export interface RuleIssue {
  readonly message: string;
}

/** A {@link Rule} that also says, as zod schemas do, which TypeScript type a value has that passes. */
export interface TypedRule<T> extends Rule {
  readonly _zod: { readonly output: T };
}

/** When a changed attribute means that the object has to be replaced. */
export type Replacement =
  | "never"
  | "always"
  /** Only when the configuration sets it; a value that the registry chose may change in place. */
  | "if-configured"
  | ((change: { readonly prior: Value; readonly planned: Value; readonly config: Value }) => boolean);

/** Everything the framework knows of an attribute. Immutable. */
export interface AttributeSpec {
  readonly shape: Shape;
  readonly mode: Mode;
  readonly writeOnly: boolean;
  readonly sensitive: boolean;
  readonly replacement: Replacement;
  /** Planned as the prior value, not as unknown, when an update leaves it alone. */
  readonly stable: boolean;
  readonly description: string;
  readonly rules: readonly Rule[];
  /** Value that stands in where the configuration has null. */
  readonly fallback?: Value;
  readonly deprecationMessage?: string;
  /** Belongs to the credentials without being secret: a change sends them all again. */
  readonly companion: boolean;
  /** Same meaning in another spelling: no diff. Never called with null or unknown. */
  readonly equivalent?: (a: Value, b: Value) => boolean;
}

export type Shape =
  | { readonly kind: "plain"; readonly type: Type }
  | { readonly kind: "nested"; readonly nesting: Nesting; readonly fields: Fields };

/** Only there for the compiler: the types that follow from an attribute. */
declare const INFERRED: unique symbol;

/**
 * One attribute, built by its kind and then refined: `string().required().immutable().describe("…")`.
 * Every step returns a new attribute.
 *
 * @typeParam T - the TypeScript type of a known, non-null value
 */
export class Attribute<out T, out M extends Mode, out W extends boolean> {
  declare readonly [INFERRED]: { readonly value: T; readonly mode: M; readonly writeOnly: W };

  constructor(readonly spec: AttributeSpec) {}

  private with<N extends Mode = M, V extends boolean = W>(
    change: Partial<AttributeSpec>,
  ): Attribute<T, N, V> {
    return new Attribute<T, N, V>({ ...this.spec, ...change });
  }

  /** The configuration must set it. */
  required(): Attribute<T, "required", W> {
    return this.with<"required">({ mode: "required" });
  }

  /** The configuration may set it. */
  optional(): Attribute<T, "optional", W> {
    return this.with<"optional">({ mode: "optional" });
  }

  /** The registry sets it, and the configuration cannot. */
  computed(): Attribute<T, "computed", W> {
    return this.with<"computed">({ mode: "computed" });
  }

  /** The configuration may set it; unset, it is the registry's to choose. */
  optionalComputed(): Attribute<T, "optional+computed", W> {
    return this.with<"optional+computed">({ mode: "optional+computed" });
  }

  /** A credential: reaches the registry, and never plan, state, log or message. Implies sensitive. */
  writeOnly(): Attribute<T, M, true> {
    return this.with<M, true>({ writeOnly: true, sensitive: true });
  }

  /** Terraform does not print it. It is kept in plan and state nevertheless: credentials are {@link writeOnly}. */
  sensitive(): Attribute<T, M, W> {
    return this.with({ sensitive: true });
  }

  /** A change replaces the object. */
  immutable(replacement: Exclude<Replacement, "never"> = "always"): Attribute<T, M, W> {
    return this.with({ replacement });
  }

  /** What the registry chose stays as it is through updates, so a plan need not call it unknown. */
  stable(): Attribute<T, M, W> {
    return this.with({ stable: true });
  }

  /** Value that stands in where the configuration has none. Makes the attribute optional and computed (protocol sheet P7). */
  default(fallback: T & Value): Attribute<T, "optional+computed", W> {
    return this.with<"optional+computed">({ mode: "optional+computed", fallback });
  }

  /** Belongs to the credentials without being secret, as a user name does: when it changes, they are all sent again. */
  sentWithCredentials(): Attribute<T, M, W> {
    return this.with({ companion: true });
  }

  /** Markdown: meaning, unit, format, default. */
  describe(description: string): Attribute<T, M, W> {
    return this.with({ description });
  }

  /** Terraform warns whoever sets it. */
  deprecated(deprecationMessage: string): Attribute<T, M, W> {
    return this.with({ deprecationMessage });
  }

  /** One more check of a known value. */
  check(rule: Rule): Attribute<T, M, W> {
    return this.with({ rules: [...this.spec.rules, rule] });
  }

  /** Two spellings of the same thing are no difference. */
  equivalentWhen(equivalent: (a: T & Value, b: T & Value) => boolean): Attribute<T, M, W> {
    return this.with({ equivalent: (a, b) => equivalent(a as T & Value, b as T & Value) });
  }
}

type Plain<T> = Attribute<T, "optional", false>;

/** The type of an attribute's known value. */
export type ValueOf<A> = A extends { readonly [INFERRED]: { readonly value: infer T } } ? T : never;
export type ModeOf<A> = A extends { readonly [INFERRED]: { readonly mode: infer M } } ? M : never;
export type IsWriteOnly<A> = A extends { readonly [INFERRED]: { readonly writeOnly: infer W } } ? W : never;

function attribute<T>(shape: Shape, rules: readonly Rule[]): Plain<T> {
  return new Attribute<T, "optional", false>({
    shape,
    mode: "optional",
    writeOnly: false,
    sensitive: false,
    replacement: "never",
    stable: false,
    companion: false,
    description: "",
    rules,
  });
}

const plain = <T>(type: Type, rules: readonly Rule[] = []): Plain<T> =>
  attribute<T>({ kind: "plain", type }, rules);

/** A string; the zod schema, if any, says which strings are allowed. */
export function string(): Plain<string>;
export function string<T extends string>(rule: TypedRule<T>): Plain<T>;
export function string(rule?: Rule): Plain<string> {
  return plain<string>(STRING, rule === undefined ? [] : [rule]);
}

/** A string out of a fixed list. */
export function oneOf<const T extends string>(allowed: readonly T[]): Plain<T> {
  return plain<T>(STRING, [oneOfRule(allowed)]);
}

export const boolean = (): Plain<boolean> => plain<boolean>(BOOL);

/** An integer that a JavaScript number holds exactly. */
export const integer = (rule?: Rule): Plain<number> =>
  plain<number>(NUMBER, [SAFE_INTEGER, ...(rule === undefined ? [] : [rule])]);

/** Any number, without loss. */
export const number = (rule?: Rule): Plain<NumberValue> =>
  plain<NumberValue>(NUMBER, rule === undefined ? [] : [rule]);

/** A JSON text; other spacing or key order is no difference. */
export const json = (): Plain<string> => plain<string>(STRING, [JSON_TEXT]).equivalentWhen(sameJson);

/** A value of any type. */
export const dynamic = (): Plain<Value> => plain<Value>(DYNAMIC);

export const list = <A extends Attribute<unknown, Mode, false>>(element: A): Plain<readonly ValueOf<A>[]> =>
  collection("list", element);

/** Order does not count, and equal elements are one. */
export const set = <A extends Attribute<unknown, Mode, false>>(element: A): Plain<readonly ValueOf<A>[]> =>
  collection("set", element);

export const map = <A extends Attribute<unknown, Mode, false>>(
  element: A,
): Plain<Readonly<Record<string, ValueOf<A>>>> => collection("map", element);

/** A nested object with attributes of its own. */
export const object = <F extends Fields>(fields: F): Plain<ObjectOf<F>> =>
  attribute<ObjectOf<F>>({ kind: "nested", nesting: "single", fields }, []);

/** A nested object as resource code sees it: what is not set is undefined. */
export type ObjectOf<F extends Fields> = {
  readonly [K in keyof F]: ModeOf<F[K]> extends "required" ? ValueOf<F[K]> : ValueOf<F[K]> | undefined;
};

/** A collection of nested objects where the element is one, of plain values otherwise; an element's rules go along. */
function collection<T>(
  nesting: "list" | "set" | "map",
  element: Attribute<unknown, Mode, boolean>,
): Plain<T> {
  const { shape, rules } = element.spec;
  const each = rules.length === 0 ? [] : [everyElement(rules)];
  if (shape.kind === "plain") return plain<T>({ kind: nesting, element: shape.type }, each);
  if (shape.nesting !== "single")
    throw new TypeError("a collection of collections of objects is not supported");
  return attribute<T>({ kind: "nested", nesting, fields: shape.fields }, each);
}

function everyElement(rules: readonly Rule[]): Rule {
  return ruleOf((value) => {
    const elements: readonly unknown[] = Array.isArray(value) ? value : Object.values(value as object);
    const messages = elements.flatMap((element) => rules.flatMap((rule) => messagesOf(rule, element)));
    return [...new Set(messages)];
  });
}

/** A rule from a function that says what is wrong; no messages: nothing is. */
export function ruleOf(messages: (value: unknown) => readonly string[]): Rule {
  return {
    safeParse(value) {
      const issues = messages(value).map((message) => ({ message }));
      return issues.length === 0 ? { success: true } : { success: false, error: { issues } };
    },
  };
}

/** What a rule has against a value. */
export function messagesOf(rule: Rule, value: unknown): readonly string[] {
  const result = rule.safeParse(value);
  if (result.success) return [];
  return result.error?.issues.map((issue) => issue.message) ?? ["is not allowed"];
}

/** The rule behind {@link oneOf}, for use elsewhere. */
export function oneOfRule(allowed: readonly string[]): Rule {
  return ruleOf((value) =>
    typeof value === "string" && allowed.includes(value) ? [] : [`must be one of ${allowed.join(", ")}`],
  );
}

const SAFE_INTEGER = ruleOf((value) => (Number.isSafeInteger(value) ? [] : ["must be a whole number"]));

const JSON_TEXT = ruleOf((value) => {
  try {
    JSON.parse(String(value));
    return [];
  } catch {
    // The parser's own message quotes the text, which may be a secret.
    return ["must be valid JSON (use jsonencode)"];
  }
});

function sameJson(a: string, b: string): boolean {
  try {
    return canonicalJson(JSON.parse(a)) === canonicalJson(JSON.parse(b));
  } catch {
    return false;
  }
}

/** A JSON text that is the same for equal values: object keys in order, no spacing. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** A path as resource code writes it: names and map keys as strings, list positions as numbers. */
export type At = readonly (string | number)[];

/** The path Terraform gets for an {@link At}: the first step and every later string is an attribute. */
export const pathAt = (at: At): Path =>
  at.map((step) => (typeof step === "number" ? { index: step } : { attribute: step }));
