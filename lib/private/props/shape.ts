/**
 * How a value is built that a program gives: `value` is taken as it is, and so is a `reference`, an object that has to be
 * there; `texts`, `numbers` and `list` are lists whose members are, and a token may stand for a `list or token`; an object has its own members, and so have the
 * objects in a list.
 */
export type Shape =
  "value" | "reference" | "texts" | "numbers" | "list" | "list or token" | ObjectShape | ListShape;

export interface ObjectShape {
  readonly [name: string]: Shape;
}

/** `token`: one may be given in place of the list. */
export type ListShape = readonly [of: ObjectShape, more?: "token" | "required"];
