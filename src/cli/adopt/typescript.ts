import type { Resource } from "../../framework/definitions/resource";
import { isList, isRecord, type Value } from "../../framework/values/value";
import { jsonEscape, withEscapes } from "../unseen";
import { TITLES, type RegistryName } from "../registries";
import type { Adopted } from "./collect";
import { constName } from "./labels";
import type { WrittenProgram } from "./program";
import { inOrder, referencesIn } from "./references";
import { type Needed, neededBy } from "./secrets";
import { untemplated } from "./templates";
import { type Written, writtenAs } from "./variants";

type Resources = Readonly<Record<string, Resource>>;

/** Code among values, written as it is. */
class Code {
  constructor(readonly text: string) {}
}

/** The program with the constructs: a file for each registry, and the stack. */
export function typescriptProgram(
  adopted: readonly Adopted[],
  resources: Resources,
  {
    withSecrets,
    packageName,
    cdk,
  }: { readonly withSecrets: boolean; readonly packageName: string; readonly cdk: string },
): WrittenProgram {
  const referenceOf = referencesIn(adopted);
  const targets = new Set(adopted.flatMap((object) => referenceOf(object)?.target ?? []));
  const variables: string[] = [];
  const registries = [...new Set(adopted.map(({ registry }) => registry))];
  const files = registries.map((registry) => {
    const used = new Set<string>();
    const bindings = new Set<string>();
    const statements = inOrder(adopted.filter((object) => object.registry === registry)).map((object) => {
      const needed = withSecrets ? neededBy(resources[object.type], object) : [];
      variables.push(...needed.map(({ variable }) => variable));
      const reference = referenceOf(object);
      const written = writtenAs(object) ?? asGenerated(object, bindings);
      used.add(written.construct);
      if (needed.some(({ isSecret }) => isSecret)) used.add("Secret");
      const props: Record<string, unknown> = { ...written.props };
      if (reference !== undefined && written.reference !== undefined) {
        props[written.reference] = new Code(constName(reference.target.label));
      }
      if (needed.length > 0) delete props.externalCredentials;
      for (const each of needed) Object.assign(props, secretProp(each, written, props));
      return statement(object, { ...written, props }, targets.has(object));
    });
    const isGiven = statements.some((each) => each.includes("given("));
    return {
      name: `${registry}.ts`,
      text: [
        HEADER,
        `import { ${[...used]
          .filter((name) => !bindings.has(name))
          .sort()
          .join(", ")} } from ${quoted(packageName)};`,
        ...[...bindings].map(
          (name) =>
            `import { ${bindingOf(name)} as ${name} } from ${quoted(`${packageName}/lib/bindings/${kebab(bindingOf(name))}`)};`,
        ),
        'import type { Construct } from "constructs";',
        ...(statements.some((each) => each.includes("Fn.jsondecode("))
          ? [`import { Fn, Token } from ${quoted(cdk)};`]
          : []),
        "",
        `/** Existing objects of ${TITLES[registry as RegistryName]}. */`,
        `export function ${registry}(scope: Construct): void {`,
        ...statements,
        "}",
        "",
        ...(isGiven ? [GIVEN] : []),
      ]
        .filter((line) => !line.startsWith("import {  }"))
        .join("\n"),
    };
  });
  return { files: [{ name: "main.ts", text: main(registries, packageName, cdk) }, ...files], variables };
}

const HEADER = "// Written by integrations adopt.";

const GIVEN = `/** A value that belongs to credentials and is not secret. */
function given(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(\`Set \${variable}.\`);
  return value;
}
`;

const main = (registries: readonly string[], packageName: string, cdk: string): string =>
  [
    HEADER,
    `import { App, TerraformStack } from ${quoted(cdk)};`,
    `import { IntegrationsProvider } from ${quoted(packageName)};`,
    ...registries.map((registry) => `import { ${registry} } from "./${registry}";`),
    "",
    "const app = new App();",
    'const stack = new TerraformStack(app, "integrations");',
    'new IntegrationsProvider(stack, "integrations");',
    ...registries.map((registry) => `${registry}(stack);`),
    "app.synth();",
    "",
  ].join("\n");

function statement(
  { label, id }: Adopted,
  { construct, factory, props }: Written,
  isTarget: boolean,
): string {
  const made = factory === undefined ? `new ${construct}` : `${construct}.${factory}`;
  const code = `${made}(scope, ${quoted(label)}, ${printed(props, "  ")})`;
  return isTarget
    ? `  const ${constName(label)} = ${code};\n  ${constName(label)}.importFrom(${quoted(untemplated(id))});`
    : `  ${code}.importFrom(${quoted(untemplated(id))});`;
}

/** The prop for a credential: one with its name, or, in the registry's form, its member of the JSON that holds the secrets. */
function secretProp(
  { path, variable, isSecret, isJson }: Needed,
  { props: own, factory }: Written,
  before: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const code = isSecret ? `Secret.environment(scope, ${quoted(variable)})` : `given(${quoted(variable)})`;
  const [attribute = "", member] = path;
  if (factory !== undefined || member === undefined || !("config" in own)) {
    return { [camel(path.at(-1) ?? "")]: new Code(code) };
  }
  const value = isJson ? `Secret.of(Token.asString(Fn.jsondecode(${code}.token)))` : code;
  const others = before[camel(attribute)];
  return {
    [camel(attribute)]: { ...(typeof others === "object" ? others : {}), [member]: new Code(value) },
  };
}

/** What the constructs do not cover: the generated construct, which covers everything. */
function asGenerated({ type, config }: Adopted, bindings: Set<string>): Written {
  const name = `${pascal(type.replace(/^integrations_/, ""))}Resource`;
  bindings.add(name);
  return { construct: name, factory: undefined, props: generated(config) as Record<string, unknown> };
}

const generated = (value: Value): unknown => {
  if (isList(value)) return value.map(generated);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [camel(name), generated(member)]),
  );
};

const bindingOf = (name: string): string => name.replace(/Resource$/, "");

const camel = (name: string): string =>
  name.replace(/_+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());

const pascal = (name: string): string => camel(`_${name}`);

const kebab = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();

/** A name from a registry must not change how the program reads. */
const quoted = (value: string): string => withEscapes(JSON.stringify(value), jsonEscape);

function printed(value: unknown, indent: string): string {
  if (value instanceof Code) return value.text;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return value.length === 0
      ? "[]"
      : `[\n${value.map((each) => `${inner}${printed(each, inner)},`).join("\n")}\n${indent}]`;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    if (members.length === 0) return "{}";
    const lines = members.map(
      ([name, member]) =>
        `${inner}${/^[a-zA-Z_$][\w$]*$/.test(name) ? name : quoted(untemplated(name))}: ${printed(member, inner)},`,
    );
    return `{\n${lines.join("\n")}\n${indent}}`;
  }
  return typeof value === "string" ? quoted(untemplated(value)) : String(value);
}
