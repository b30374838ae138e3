import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { DESCRIPTIONS } from "../../lib/private/synth/descriptions";
import { withPropNames } from "../../lib/private/props/prop-names";
import type { ListShape, ObjectShape, Shape } from "../../lib/private/props/shape";
import { SHAPES } from "../../lib/private/props/shapes";

// Every sentence that the rules of a registry can say at synth, as the user of a program reads it.

const ROOT = resolve(__dirname, "../..");

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith(".ts"));

/** The texts with a blank in them in the code of a file; what is computed in a template is `…`. */
function sentencesIn(file: string): readonly string[] {
  const code = readFileSync(join(ROOT, file), "utf8");
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push(
        [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
          .join("…")
          .replaceAll(".…", ".member"),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found.filter((text) => text.trim().includes(" "));
}

const isList = (shape: ObjectShape | ListShape): shape is ListShape => Array.isArray(shape);

/** All names of props, at any depth. */
function propNames(shape: Shape): readonly string[] {
  if (typeof shape === "string") return [];
  if (isList(shape)) return propNames(shape[0]);
  return Object.entries(shape).flatMap(([name, member]) => [name, ...propNames(member)]);
}
const PROPS = new Set(Object.values(SHAPES).flatMap(propNames));

/** Names as Terraform has them, outside of quotes and JSON. */
const SNAKE_CASE = /(?<![\w./"'`{$-])[a-z][a-z0-9]*_\w+(?!["'`\w(])/;
const CAMEL_CASE = /(?<![\w."'`])[a-z]+[A-Z]\w*(?!["'`])/g;

/** Said of HCL only: a construct does not write what it is about. */
const NOT_OF_CONSTRUCTS = [
  "… is set without config_metadata",
  "… does not have the form of config_metadata",
  "Its secrets are merged into config_metadata when it is sent. Set config_metadata as well.",
  "config_metadata has …. Their ids are the keys of auth_metadata.",
];

const SAID = ["buddy", "northflank", "truto", "fruxon"].flatMap((registry) =>
  filesIn(`src/registries/${registry}`)
    .filter((file) => file.includes("/rules"))
    .flatMap(sentencesIn)
    .filter((sentence) => SNAKE_CASE.test(sentence) && !NOT_OF_CONSTRUCTS.includes(sentence))
    .map((sentence) => [registry, sentence] as const),
);

/** The ways to say it: a sentence about one object of a registry need not fit the others. */
const forConstructs = (registry: string, sentence: string): readonly string[] =>
  Object.entries(DESCRIPTIONS).flatMap(([type, description]) =>
    description === undefined || !type.startsWith(`integrations_${registry}_`)
      ? []
      : [withPropNames(sentence, description, description.names)],
  );

it("the sentences are found", () => {
  expect(SAID.length).toBeGreaterThan(20);
});

it.each(SAID)("%s: %s", (registry, sentence) => {
  const said = forConstructs(registry, sentence).filter((text) => !SNAKE_CASE.test(text));

  expect(said).not.toEqual([]);
  const invented = said.map((text) => (text.match(CAMEL_CASE) ?? []).filter((name) => !PROPS.has(name)));
  expect(invented).toContainEqual([]);
});

it("nothing advises a command of Terraform where a construct has a function for it", () => {
  const files = [
    ...filesIn("lib"),
    ...filesIn("src/checks"),
    ...filesIn("src/registries").filter((file) => file.includes("/rules")),
  ];

  expect(files.flatMap(sentencesIn).filter((text) => /terraform (import|state|taint)/.test(text))).toEqual(
    [],
  );
});
