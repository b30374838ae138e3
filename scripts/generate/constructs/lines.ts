import { code, type Links } from "./links";
import { examplesOf, item, paragraphsOf, propParagraphs, sentence, spaced } from "./markdown";
import type { Callable, Doc, Parameter, Prop } from "./model";

/** How what is read from the sources is written on one page. */
export class Lines {
  readonly #links: Links;
  readonly #page: string;

  constructor(links: Links, page: string) {
    this.#links = links;
    this.#page = page;
  }

  names(names: readonly string[]): string {
    return names.map((name) => this.#links.type(name, this.#page)).join(" and ");
  }

  /** Links to the public names in a code, which cannot hold them itself. */
  see(text: string, self: string): readonly string[] {
    const names = new Set(text.match(/\b[A-Z]\w+/g));
    const known = [...names].filter((name) => name !== self && this.#isLinked(name));
    return known.length === 0 ? [] : ["", `See ${known.map((name) => this.names([name])).join(", ")}.`];
  }

  /** The whole comment: text, then examples. */
  doc(doc: Doc): readonly string[] {
    return [...spaced(paragraphsOf(doc)), ...examplesOf(doc)];
  }

  /** What stands below the heading of a function. */
  call({ parameters, returns, doc }: Callable): readonly string[] {
    const given = parameters.flatMap((parameter) =>
      item(`${code(parameter.name)} (${this.#parameterType(parameter)})`, [
        doc.params.get(parameter.name) ?? needs(parameter),
      ]),
    );
    const result = returns === "void" ? "" : `Returns ${this.#links.type(returns, this.#page)}`;
    return [
      ...spaced(paragraphsOf(doc)),
      ...spaced([given.join("\n")]),
      ...spaced([
        sentence(doc.returns === undefined ? result : `${result}: ${doc.returns}`),
        ...doc.throws.map((thrown) => sentence(`Throws ${thrown}`)),
      ]),
      ...examplesOf(doc),
    ];
  }

  /** A function in an item: the names that have to be given, and where the others are told. */
  listed(call: Callable, prefix: string): readonly string[] {
    const given = call.parameters.map((parameter) => objectText(parameter) ?? parameterName(parameter));
    const objects = call.parameters.map(({ type }) => type).filter((type) => this.#isLinked(type));
    const [first = "", ...others] = paragraphsOf(call.doc);
    const taken = objects.length === 0 ? "" : `Takes ${this.names(objects)}.`;
    return item(
      `\`${prefix}${call.name}(${given.join(", ")})\``,
      [[sentence(first), taken].filter((text) => text !== "").join(" "), ...others],
      call.doc.examples.length === 0 ? [] : ["", ...examplesOf(call.doc)],
    );
  }

  /** A property that is given. */
  prop({ name, type, optional, doc, nested }: Prop): readonly string[] {
    const shown = nested.length > 0 ? "object" : this.#links.type(type, this.#page);
    return item(
      `${code(name)} (${shown}${optional ? "" : ", required"})`,
      propParagraphs(doc),
      nested.flatMap((inner) => this.prop(inner)),
    );
  }

  /** A property that is read. */
  readable({ name, type, doc }: Prop): readonly string[] {
    return item(`${code(name)} (${this.#links.type(type, this.#page)})`, propParagraphs(doc));
  }

  #isLinked(type: string): boolean {
    return this.#links.to(type, this.#page) !== undefined;
  }

  #parameterType({ type, optional, rest }: Parameter): string {
    const traits = [...(optional ? ["optional"] : []), ...(rest ? ["any number"] : [])];
    return [this.#links.type(type, this.#page), ...traits].join(", ");
  }
}

/** What the heading of a function says. */
export const heading = (name: string, { parameters }: Callable): string =>
  `\`${name}(${parameters.map(parameterName).join(", ")})\``;

const parameterName = ({ name, optional, rest }: Parameter): string =>
  `${rest ? "..." : ""}${name}${optional ? "?" : ""}`;

/** Props are written down; what is called `IThing` is handed over as it is. */
const needs = ({ object, type }: Parameter): string =>
  object === undefined || object.required.length === 0 || /^I[A-Z]/.test(type)
    ? ""
    : `Required: ${object.required.map(code).join(", ")}.`;

function objectText({ object, optional }: Parameter): string | undefined {
  if (object === undefined || optional) return undefined;
  return `{ ${[...object.required, ...(object.more ? ["…"] : [])].join(", ")} }`;
}
