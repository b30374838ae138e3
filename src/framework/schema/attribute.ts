import type { Check } from "../../checks";
import { valueFromPlain, valueToPlain } from "../values/convert";
import { type Rule, ruleOf } from "./rule";
import type { Additional, AttributeSpec, INFERRED, Mode, Replacement, Secrecy } from "./spec";
import type { Value } from "../values/value";

/**
 * One attribute, built by its kind and then refined: `string().required().immutable().describe("…")`.
 * Every step returns a new attribute.
 *
 * @typeParam T - the TypeScript type of a known, non-null value
 */
export class Attribute<out T, out M extends Mode, out W extends Secrecy> {
  declare readonly [INFERRED]: { readonly value: T; readonly mode: M; readonly writeOnly: W };

  constructor(readonly spec: AttributeSpec) {}

  private with<N extends Mode = M, V extends Secrecy = W>(
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

  /**
   * For write-only attributes that are no secret, such as a region among credentials: constructs take a plain text, not a
   * `Secret`.
   */
  notSecret(): Attribute<T, M, W> {
    return this.with({ isPublic: true });
  }

  /** For write-only JSON that is merged over a readable attribute when it is sent: each value in it is a secret. */
  secretPartOf(readable: string): Attribute<T, M, W> {
    return this.with({ secretPartOf: readable });
  }

  /** For JSON that is merged into the bodies of requests, beside what the other attributes send. */
  additional(additional: Additional): Attribute<T, M, W> {
    return this.with({ additional });
  }

  /** Terraform does not print it. It is kept in plan and state nevertheless: credentials are {@link writeOnly}. */
  sensitive(): Attribute<T, M, W> {
    return this.with({ sensitive: true });
  }

  /** A change replaces the object. */
  immutable(replacement: Exclude<Replacement, "never"> = "always"): Attribute<T, M, W> {
    return this.with({ replacement });
  }

  /**
   * What the registry chose stays as it is through updates, so a plan need not call it unknown.
   *
   * @param when - `"once-set"`: but an update may still give it its first value, as publishing gives a date
   */
  stable(when: "always" | "once-set" = "always"): Attribute<T, M, W> {
    return this.with({ stable: when === "always" ? true : when });
  }

  /**
   * Value that is used where the configuration has none. Makes the attribute optional and computed
   * (docs/apis/terraform-protocol.md P7).
   */
  default(fallback: T): Attribute<T, "optional+computed", W> {
    return this.with<"optional+computed">({
      mode: "optional+computed",
      fallback: valueFromPlain(this.spec, fallback),
    });
  }

  /** Belongs to the credentials without being secret, as a user name does: when it changes, they are all sent again. */
  sentWithCredentials(): Attribute<T, M, W> {
    return this.with({ companion: true });
  }

  /**
   * An empty text or list counts as omitted, because the registry has no empty one. For optional attributes.
   *
   * @param texts - other texts that count as omitted, in the spelling that they are compared in
   */
  emptyIsNone(...texts: readonly string[]): Attribute<T, M, W> {
    return this.with({ emptyIsNone: true, ...(texts.length === 0 ? {} : { textsForNone: texts }) });
  }

  /** Markdown: meaning, unit, format, default. */
  describe(description: string): Attribute<T, M, W> {
    return this.with({ description });
  }

  /** Terraform warns users who set it. */
  deprecated(deprecationMessage: string): Attribute<T, M, W> {
    return this.with({ deprecationMessage });
  }

  /** One more check of a known value. */
  check(rule: Rule | Check): Attribute<T, M, W> {
    return this.with({ rules: [...this.spec.rules, typeof rule === "function" ? ruleOf(rule) : rule] });
  }

  /** The values that the registry is known to accept. Another one is a warning with the nearest of these. */
  known(values: readonly string[]): Attribute<T, M, W> {
    return this.with({ known: values });
  }

  /** What a value usually is; the messages begin with "should". Another one is a warning. */
  usually(usual: Check): Attribute<T, M, W> {
    return this.with({ usual });
  }

  /** Two spellings of the same thing are no difference. Prefer {@link comparedAs}, which is quick in big sets too. */
  equivalentWhen(equivalent: (a: T, b: T) => boolean): Attribute<T, M, W> {
    const plain = (value: Value): T => valueToPlain(this.spec, value, "undefined") as T;
    return this.with({ equivalent: (a, b) => equivalent(plain(a), plain(b)) });
  }

  /** Two values are no difference when this makes the same of them: `comparedAs(ignoringLayout)`. */
  comparedAs(canonical: (value: T) => T): Attribute<T, M, W> {
    const { spec } = this;
    return this.with({
      canonical: (value) => valueFromPlain(spec, canonical(valueToPlain(spec, value, "undefined") as T)),
    });
  }
}

/** The type of an attribute's known value. */
export type ValueOf<A> = A extends { readonly [INFERRED]: { readonly value: infer T } } ? T : never;
export type ModeOf<A> = A extends { readonly [INFERRED]: { readonly mode: infer M } } ? M : never;
export type SecrecyOf<A> = A extends { readonly [INFERRED]: { readonly writeOnly: infer W } } ? W : never;
