import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Provider, providerSchemas } from "../../../src/framework";
import { indexLines } from "./index-page";
import {
  actionLines,
  dataSourceLines,
  ephemeralResourceLines,
  functionLines,
  listResourceLines,
  resourceLines,
} from "./kinds";
import { categoryOf, shortName } from "./names";
import { type Page, pageLines } from "./page";

/**
 * Writes the reference of the provider in the layout that the registries of Terraform and OpenTofu show, from the
 * schemas and from the examples in HCL below examples/.
 *
 * @throws Error if an example is missing
 */
export function writeReference(provider: Provider, folder: string): void {
  const { name } = provider;
  const schemas = providerSchemas(provider);
  const connections = Object.entries(schemas.provider.attributes)
    .filter(([, { type }]) => type.kind === "nested")
    .map(([connection]) => connection);
  const write = (file: string, page: Page): void => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${pageLines(page).join("\n").trimEnd()}\n`);
  };
  const each = <T extends { readonly description: string }>(
    directory: string,
    kind: string,
    things: Readonly<Record<string, T>>,
    body: (type: string, thing: T) => readonly string[],
  ): void => {
    for (const [type, thing] of Object.entries(things)) {
      write(`${directory}/${shortName(type)}.md`, {
        title: `${type} ${kind} - ${name}`,
        heading: `${type} (${kind})`,
        category: categoryOf(type, connections),
        description: thing.description,
        body: body(type, thing),
      });
    }
  };

  write("index.md", {
    title: `${name} Provider`,
    heading: `${name} Provider`,
    category: undefined,
    description: schemas.provider.description,
    body: indexLines(schemas, connections),
  });
  each("resources", "Resource", schemas.resources, (type) => resourceLines(type, schemas, provider));
  each("data-sources", "Data Source", schemas.dataSources, (type, schema) =>
    dataSourceLines(type, schema, schemas.resources[type] === undefined),
  );
  each("ephemeral-resources", "Ephemeral Resource", schemas.ephemeralResources, ephemeralResourceLines);
  each("list-resources", "List Resource", schemas.listResources, listResourceLines);
  each("actions", "Action", schemas.actions, actionLines);
  for (const [called, signature] of Object.entries(schemas.functions)) {
    const full = `provider::${name}::${called}`;
    write(`functions/${called}.md`, {
      title: `${called} Function - ${name}`,
      heading: full,
      category: "",
      description: signature.description,
      body: functionLines(called, full, signature),
    });
  }
}
