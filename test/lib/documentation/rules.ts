import type {
  Callable,
  ClassEntry,
  Doc,
  Entry,
  Module,
  Prop,
} from "../../../scripts/generate/constructs/model";
import { examplesIn } from "./examples";

/** What is public and not told: a line each, with the name and what is missing. */
export const undocumented = (modules: readonly Module[]): readonly string[] =>
  modules.flatMap(({ path, entries }) =>
    entries
      .flatMap((entry) => [...withoutDoc(entry.name, entry.doc), ...partsOf(entry)])
      .map((problem) => `lib/${path}: ${problem}`),
  );

function partsOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case "interface":
      return entry.props.filter(({ own }) => own).flatMap((prop) => propProblems(entry.name, prop));
    case "class":
      return [...entry.statics, ...entry.methods, ...entry.properties].flatMap(({ name, doc }) =>
        withoutDoc(`${entry.name}.${name}`, doc),
      );
    case "type":
    case "function":
      return [];
  }
}

const withoutDoc = (name: string, { text }: Doc): readonly string[] =>
  text === "" ? [`${name} has no doc comment`] : [];

/** What may be left out says what happens then; that can be all that there is to say. */
function propProblems(owner: string, { name, optional, doc }: Prop): readonly string[] {
  if (optional && doc.defaultValue === undefined) {
    return [`${owner}.${name} is optional and has no @default that says what happens without it`];
  }
  return optional ? [] : withoutDoc(`${owner}.${name}`, doc);
}

/**
 * What is called and has no `@example`: constructs, functions, static functions. Of static functions of one function
 * type (`BuddyIntegrationFactory`), one example of one of them is enough; an example elsewhere in the library counts.
 */
export function withoutExample(modules: readonly Module[]): readonly string[] {
  const all = modules.flatMap(({ entries }) => entries.flatMap(examplesIn)).map(({ code }) => code);
  return modules.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      if (entry.kind !== "class" && entry.kind !== "function") return [];
      const own = entry.doc.examples.length > 0 ? [] : [`${entry.name} has no @example`];
      return entry.kind === "class" ? [...own, ...staticsWithout(entry, all)] : own;
    }),
  );
}

function staticsWithout({ name, statics }: ClassEntry, all: readonly string[]): readonly string[] {
  const isShown = (call: Callable): boolean => all.some((code) => code.includes(`${name}.${call.name}(`));
  const groups = new Map(statics.map((call) => [call.declaredAs ?? call.name, call]));
  return [...groups.keys()].flatMap((group) => {
    const calls = statics.filter((call) => (call.declaredAs ?? call.name) === group);
    if (calls.some(isShown)) return [];
    const [first, ...others] = calls.map((call) => `${name}.${call.name}`);
    return others.length === 0
      ? [`${first} is in no @example`]
      : [`none of these is in an @example: ${[first, ...others].join(", ")}`];
  });
}
