import type { Fields, IsWriteOnly, ModeOf, ValueOf } from "./attribute";
import type { Unknown } from "./value";

type Settable = "required" | "optional" | "optional+computed";

type WriteOnlyNames<F extends Fields> = {
  [K in keyof F]: IsWriteOnly<F[K]> extends true ? K : never;
}[keyof F];
type StoredNames<F extends Fields> = Exclude<keyof F, WriteOnlyNames<F>>;
type SettableNames<F extends Fields> = {
  [K in StoredNames<F>]: ModeOf<F[K]> extends Settable ? K : never;
}[StoredNames<F>];

/** What the registry is to hold: every settable attribute that is no credential. Undefined: not set, the registry chooses. */
export type Desired<F extends Fields> = {
  readonly [K in SettableNames<F>]: ModeOf<F[K]> extends "required"
    ? ValueOf<F[K]>
    : ValueOf<F[K]> | undefined;
};

/** The part of {@link Desired} that differs from the prior state. A key that is present counts, even with undefined. */
export type Changes<F extends Fields> = { readonly [K in keyof Desired<F>]?: Desired<F>[K] };

/** The write-only attributes, as the configuration has them. */
export type Credentials<F extends Fields> = {
  readonly [K in WriteOnlyNames<F>]: ModeOf<F[K]> extends "required"
    ? ValueOf<F[K]>
    : ValueOf<F[K]> | undefined;
};

/** What the state holds; undefined where it holds null. */
export type State<F extends Fields> = {
  readonly [K in StoredNames<F>]: ModeOf<F[K]> extends "required" ? ValueOf<F[K]> : ValueOf<F[K]> | undefined;
};

/**
 * What a registry said an object is. Absent or undefined: it did not say, so what is known stays; null: it said that
 * nothing is set.
 */
export type Observed<F extends Fields> = {
  readonly [K in StoredNames<F>]?: ValueOf<F[K]> | null | undefined;
};

/** A configuration while it is checked: undefined where it sets nothing, {@link Unknown} where the value comes later. */
export type Configured<F extends Fields> = {
  readonly [K in keyof F]: ConfiguredValue<ValueOf<F[K]>> | undefined;
};

/** Unknown may stand anywhere inside a value. */
export type ConfiguredValue<T> =
  | Unknown
  | (T extends string | number | bigint | boolean
      ? T
      : T extends readonly (infer E)[]
        ? readonly ConfiguredValue<E>[]
        : T extends object
          ? { readonly [K in keyof T]: ConfiguredValue<T[K]> }
          : T);
