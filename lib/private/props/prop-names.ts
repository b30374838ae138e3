import type { PropNames, ResourceDescription } from "../synth/description";

export type { PropNames } from "../synth/description";

type Place = readonly (string | number)[];

/** A place in a resource as a program writes it: `authMethods[0].type`. */
export function propPath(at: Place, names: PropNames = {}): string {
  const path: string[] = [];
  const parts: string[] = [];
  for (const step of at) {
    if (typeof step === "number") {
      parts.push(`${parts.pop() ?? ""}[${step}]`);
    } else {
      path.push(step);
      const name = names[path.join(".")] ?? camelCase(step);
      if (name !== "") parts.push(name);
    }
  }
  return parts.length > 0 ? parts.join(".") : camelCase(String(at[0] ?? ""));
}

/** A message in which the attributes of a resource are called as a program writes them. */
export function withPropNames(
  message: string,
  description: ResourceDescription,
  names: PropNames = {},
): string {
  const known = namesOf(description);
  const renamed = (isName: (first: string) => boolean) => (attribute: string) => {
    const path = attribute.split(".");
    return isName(path[0] ?? "") ? propPath(path, names) : attribute;
  };
  return message
    .replace(
      ATTRIBUTE,
      renamed((first) => known.has(first)),
    )
    .replace(
      MEMBER,
      renamed((first) => names[first] === ""),
    );
}

/** Names with an underscore in them, with what is around them; none in quotes, in a placeholder or in a place of JSON. */
const ATTRIBUTE = /(?<![\w./"'`{$-])(?:[a-z]\w*\.)*[a-z][a-z0-9]*_\w+(?:\.[a-z]\w*)*(?!["'`\w(])/g;

/** Members of objects that a program does not write: `credentials.password` is its prop `password`. */
const MEMBER = /(?<![\w./"'`{$-])[a-z]\w*(?:\.[a-z]\w*)+(?!["'`\w(])/g;

const known = new WeakMap<ResourceDescription, ReadonlySet<string>>();

/** Those of the schema, those of other resources that props are named for, and those that every resource has. */
function namesOf(description: ResourceDescription): ReadonlySet<string> {
  const { attributes, names: named = {} } = description;
  const others = Object.keys(named).flatMap((path) => path.split("."));
  const names = known.get(description) ?? new Set([...attributes, ...others, ...OF_EVERY_RESOURCE]);
  known.set(description, names);
  return names;
}

const OF_EVERY_RESOURCE = ["credentials_version", "on_external_change", "deletion_protection"];

export const camelCase = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
