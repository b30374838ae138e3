import type { WithAnswer } from "../additional/answer";
import type { ModeOf, SecrecyOf, ValueOf } from "./attribute";
import type { Fields } from "./spec";
import type { Decimal, Dynamic, Unknown, Value } from "../values/value";

type Settable = "required" | "optional" | "optional+computed";

type WriteOnlyNames<F extends Fields> = {
  [K in keyof F]: SecrecyOf<F[K]> extends true ? K : never;
}[keyof F];
/** The write-only attributes, and those that hold some further inside. */
type SecretNames<F extends Fields> = {
  [K in keyof F]: SecrecyOf<F[K]> extends false ? never : K;
}[keyof F];
type StoredNames<F extends Fields> = Exclude<keyof F, WriteOnlyNames<F>>;
type SettableNames<F extends Fields> = {
  [K in StoredNames<F>]: ModeOf<F[K]> extends Settable ? K : never;
}[StoredNames<F>];

/**
 * What the registry is to hold: every settable attribute that is no credential. Undefined: not set, the registry chooses.
 * Credentials inside nested attributes are undefined here; they are in {@link Credentials}.
 */
export type Desired<F extends Fields> = {
  readonly [K in SettableNames<F>]: ModeOf<F[K]> extends "required"
    ? ValueOf<F[K]>
    : ValueOf<F[K]> | undefined;
};

/** The part of {@link Desired} that differs from the prior state. A key that is present counts, even with undefined. */
export type Changes<F extends Fields> = { readonly [K in keyof Desired<F>]?: Desired<F>[K] };

/**
 * The write-only attributes as the configuration has them, and whole the nested attributes that hold some further
 * inside, so that a secret can be told by what stands beside it.
 */
export type Credentials<F extends Fields> = {
  readonly [K in SecretNames<F>]: ModeOf<F[K]> extends "required" ? ValueOf<F[K]> : ValueOf<F[K]> | undefined;
};

/** A whole configuration, credentials included, once everything in it is known. */
export type Given<F extends Fields> = {
  readonly [K in keyof F]: ModeOf<F[K]> extends "required" ? ValueOf<F[K]> : ValueOf<F[K]> | undefined;
};

/** What the state holds; undefined where it holds null. */
export type State<F extends Fields> = {
  readonly [K in StoredNames<F>]: ModeOf<F[K]> extends "required" ? ValueOf<F[K]> : ValueOf<F[K]> | undefined;
};

/**
 * What a registry said an object is, at every depth. Absent or undefined: it did not say, so what is known stays; null:
 * it said that nothing is set.
 */
export type Observed<F extends Fields> = WithAnswer & {
  readonly [K in StoredNames<F>]?: ObservedValue<ValueOf<F[K]>> | null | undefined;
};

type Scalar = null | undefined | string | number | bigint | boolean | Decimal | Dynamic | Unknown;

/** A value of any type says nothing about what is inside it. */
type IsAnything<T> = [Value] extends [T] ? true : false;

type ObservedValue<T> =
  IsAnything<T> extends true
    ? T
    : T extends Scalar
      ? T
      : T extends readonly unknown[]
        ? { readonly [K in keyof T]: ObservedValue<T[K]> }
        : { readonly [K in keyof T]?: ObservedValue<T[K]> | null | undefined };

/** A configuration while it is checked: undefined where it sets nothing, {@link Unknown} where the value comes later. */
export type Configured<F extends Fields> = {
  readonly [K in keyof F]: ConfiguredValue<ValueOf<F[K]>> | undefined;
};

/** Unknown may stand anywhere inside a value. */
export type ConfiguredValue<T> =
  | Unknown
  | (IsAnything<T> extends true
      ? T
      : T extends Scalar
        ? T
        : T extends readonly unknown[]
          ? { readonly [K in keyof T]: ConfiguredValue<T[K]> }
          : { readonly [K in keyof T]: ConfiguredValue<T[K]> });

/** A planned object: undefined where null is planned, {@link Unknown} for what is known after apply. No credentials. */
export type Planned<F extends Fields> = {
  readonly [K in StoredNames<F>]: ConfiguredValue<ValueOf<F[K]>> | undefined;
};

type Choosable = "computed" | "optional+computed";

/** Planned values that the provider may choose: those of attributes that are computed, where no configuration sets them. */
export type Adjusted<F extends Fields> = {
  readonly [K in StoredNames<F> as ModeOf<F[K]> extends Choosable ? K : never]?: ConfiguredValue<
    ValueOf<F[K]>
  > | null;
};
