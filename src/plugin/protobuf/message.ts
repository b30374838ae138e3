/**
 * Messages as tables of fields. Only what a call needs is built, when it needs it: descriptors of all messages would be
 * made in each of the three or four processes that a plan starts.
 */

export type Scalar = "string" | "bytes" | "bool" | "int32" | "int64" | "enum";

/**
 * - `single`: a scalar has its default where it is absent, a message is undefined;
 * - `optional`: undefined where it is absent, and written even if it is the default;
 * - `repeated`: an array; `map`: an object by key (a string).
 */
export type Cardinality = "single" | "optional" | "repeated" | "map";

export interface Field {
  readonly number: number;
  /** In our objects. */
  readonly name: string;
  readonly type: Scalar | Message<unknown>;
  readonly cardinality: Cardinality;
  /** The property that holds `{ case, value }` of the oneof that it is a member of. */
  readonly oneof?: string;
}

/** How messages of type `T` are read and written. */
export interface Message<T> {
  /** Made at the first use. */
  readonly fields: () => readonly Field[];
  /** Only for the compiler: it keeps messages of different types apart. */
  readonly example?: T;
}

/** A message whose table is written down in a function: messages refer to others further down, and to themselves. */
export function message<T>(list: () => readonly (Field | readonly Field[])[]): Message<T> {
  let fields: readonly Field[] | undefined;
  return {
    fields: () =>
      (fields ??= list()
        .flat()
        .sort((a, b) => a.number - b.number)),
  };
}

export const field = (number: number, name: string, type: Field["type"]): Field => ({
  number,
  name,
  type,
  cardinality: "single",
});

export const optional = (one: Field): Field => ({ ...one, cardinality: "optional" });
export const repeated = (one: Field): Field => ({ ...one, cardinality: "repeated" });
/** `one` is the value; keys are strings. */
export const map = (one: Field): Field => ({ ...one, cardinality: "map" });
export const oneof = (name: string, ...members: readonly Field[]): readonly Field[] =>
  members.map((member) => ({ ...member, oneof: name }));

/** Types of the wire (the three lowest bits of a tag). */
export const VARINT = 0;
export const FIXED_64 = 1;
export const DELIMITED = 2;
export const FIXED_32 = 5;
