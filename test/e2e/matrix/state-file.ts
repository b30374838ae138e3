import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Stage, StateJson } from "../support/terraform";
import type { Attributes } from "./row";

/** The state, by resource type. */
export interface StateFile {
  readonly labels: (type: string) => readonly string[];
  /** Of an object; an error when there is none. */
  readonly attributes: (type: string, label: string) => Attributes;
  /** Remembers the objects of a type; the answer puts them back, and leaves those of other types as they are by then. */
  readonly keep: (type: string) => () => void;
}

export function openStateFile({ folder }: Stage): StateFile {
  const file = join(folder, "terraform.tfstate");
  let read: { readonly text: string; readonly state: StateJson } | undefined;

  // Tests ask for hundreds of objects between two commands.
  const current = (): StateJson => {
    const text = existsSync(file) ? readFileSync(file, "utf8") : '{"resources":[]}';
    if (read?.text !== text) read = { text, state: JSON.parse(text) as StateJson };
    return read.state;
  };
  const of = (type: string) => current().resources.filter((each) => each.type === type);

  return {
    labels: (type) => of(type).map(({ name }) => name),
    attributes(type, label) {
      const attributes = of(type).find(({ name }) => name === label)?.instances[0]?.attributes;
      if (attributes === undefined) throw new Error(`the state has no ${type}.${label}`);
      return attributes;
    },
    keep(type) {
      const kept = of(type);
      return () => {
        const { resources, ...rest } = current();
        const others = resources.filter((each) => each.type !== type);
        writeFileSync(file, JSON.stringify({ ...rest, resources: [...others, ...kept] }, null, 2));
      };
    },
  };
}
