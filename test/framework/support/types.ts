/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- to compare types is all that this is for */

/** True only where two types are the same, down to `readonly` and `undefined`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An object type written out, so that two of them are compared member by member. */
type Flat<T> = { [K in keyof T]: T[K] };

/** `hasType<string>()(value)` does not compile unless the value's type is exactly `string`. */
export const hasType =
  <Expected>() =>
  <Actual>(
    value: Actual & (Same<Flat<Actual>, Flat<Expected>> extends true ? unknown : "another type"),
  ): Actual =>
    value;
