import { heading, Lines } from "./lines";
import { code, type Links, pageOf, titleOf, typesOf, valuesOf } from "./links";
import { resourceOf } from "../reference/names";
import type { ClassEntry, Entry, FunctionEntry, InterfaceEntry, Module, TypeEntry } from "./model";

/** The page of one file: its classes and functions first, then the types that belong to them. */
export function page(module: Module, links: Links): readonly string[] {
  const lines = new Lines(links, pageOf(module));
  const title = titleOf(module);
  const [values, types] = [valuesOf(module), typesOf(module)];
  return [
    `<!-- Generated from lib/${module.path}.ts by \`npm run generate\`. -->`,
    "",
    `# ${title}`,
    "",
    ...resourceLines(module),
    ...values.flatMap((entry) =>
      entry.name === title
        ? entryLines(entry, "##", lines)
        : [`## ${entry.name}`, "", ...entryLines(entry, "###", lines)],
    ),
    ...section(
      "## Types",
      types.flatMap((entry) => [`### ${entry.name}`, "", ...entryLines(entry, "####", lines)]),
    ),
    ...section("## Import", importLines(module, values)),
  ];
}

/** The attributes are on the page of the resource. */
function resourceLines({ path }: Module): readonly string[] {
  const resource = resourceOf(path);
  return resource === undefined ? [] : [`Resource: [\`${resource.type}\`](${resource.page}).`, ""];
}

function importLines({ path }: Module, values: readonly Entry[]): readonly string[] {
  if (values.length === 0) return [];
  const names = values.map(({ name }) => name);
  const listed =
    names.length > 3 ? `{\n${names.map((name) => `  ${name},\n`).join("")}}` : `{ ${names.join(", ")} }`;
  return [
    "```ts",
    `import ${listed} from "cdktf-provider-integrations";`,
    "```",
    "",
    `To load nothing else, import from \`cdktf-provider-integrations/lib/${path}\`.`,
  ];
}

/** @param level of the headings within */
function entryLines(entry: Entry, level: string, lines: Lines): readonly string[] {
  switch (entry.kind) {
    case "class":
      return classLines(entry, level, lines);
    case "interface":
      return interfaceLines(entry, lines);
    case "type":
      return typeLines(entry, lines);
    case "function":
      return functionLines(entry, lines);
  }
}

function classLines(entry: ClassEntry, level: string, lines: Lines): readonly string[] {
  const { name, doc, base, implemented, construct, statics, properties, methods } = entry;
  const alike = statics.filter(({ declaredAs }) => declaredAs !== undefined);
  const alone = statics.filter(({ declaredAs }) => declaredAs === undefined);
  return [
    ...lines.doc(doc),
    ...(base === undefined ? [] : [`Has all members of ${lines.names([base])}.`, ""]),
    ...(implemented.length === 0 ? [] : [`Can be used as ${lines.names(implemented)}.`, ""]),
    ...section(`${level} Constructor`, construct === undefined ? [] : lines.listed(construct, "new ")),
    ...section(
      `${level} Factories`,
      alike.flatMap((call) => lines.listed(call, `${name}.`)),
    ),
    ...section(
      `${level} Static functions`,
      alone.flatMap((call) => [
        `${level}# ${heading(`${name}.${call.name}`, call)}`,
        "",
        ...lines.call(call),
      ]),
    ),
    ...section(
      `${level} Properties`,
      properties.flatMap((property) => lines.readable(property)),
    ),
    ...section(
      `${level} Methods`,
      methods.flatMap((call) => [`${level}# ${heading(call.name, call)}`, "", ...lines.call(call)]),
    ),
  ];
}

function interfaceLines({ doc, bases, props }: InterfaceEntry, lines: Lines): readonly string[] {
  const takes = bases.length === 1 ? "takes" : "take";
  const inherited = `Takes what ${lines.names(bases)} ${takes}${props.length === 0 ? "." : ", and:"}`;
  return [
    ...lines.doc(doc),
    ...(bases.length === 0 ? [] : [inherited, ""]),
    ...props.flatMap((prop) => lines.prop(prop)),
    ...(props.length === 0 ? [] : [""]),
  ];
}

const functionLines = ({ name, call }: FunctionEntry, lines: Lines): readonly string[] => [
  heading(name, call),
  "",
  ...lines.call(call),
];

const typeLines = ({ name, doc, text, alternatives }: TypeEntry, lines: Lines): readonly string[] => [
  ...lines.doc(doc),
  ...(alternatives.length === 0
    ? ["```ts", text, "```", ...lines.see(text, name)]
    : alternatives.map(({ discriminants, interfaces }) => {
        const apart = discriminants.length === 0 ? "" : `${discriminants.map(code).join(", ")}: `;
        return `- ${apart}${lines.names(interfaces)}`;
      })),
  "",
];

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, "", ...lines, ...(lines.at(-1) === "" ? [] : [""])];
