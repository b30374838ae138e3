import type { JsonObject } from "./shape";

/** The answers that objects were made of, for as long as the objects are kept. */
const answers = new WeakMap<object, JsonObject>();

/** Keeps an answer, or the part of it that is needed, with what was made of it: a list counts both. */
export function keepAnswer(made: object, answer: JsonObject): void {
  answers.set(made, answer);
}

/** The answer that is kept with an object; undefined: none is. */
export const keptAnswer = (made: object): JsonObject | undefined => answers.get(made);
