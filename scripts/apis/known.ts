import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AttributeSpec, Fields } from "../../src/framework/schema/spec";
import { integrations } from "../../src/provider";
import { comparablePath, type Endpoint, folded } from "./contents";

/** What this project knows of a registry's API: the schemas of the provider, and the page in docs/apis. */
export interface Known {
  /** Attributes at every depth, by resource, data source and action: their names by one spelling ({@link folded}). */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The resources among them: what they send, without what only finds an object. */
  readonly sent: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Attributes with a list of known values. */
  readonly lists: readonly KnownValues[];
  /** Every name in the page, in one spelling. */
  readonly words: ReadonlySet<string>;
  readonly endpoints: readonly KnownEndpoint[];
}

export interface KnownValues {
  /** `integrations_buddy_integration: scope` */
  readonly attribute: string;
  readonly values: readonly string[];
}

export interface KnownEndpoint extends Endpoint {
  /** The page abbreviates its beginning. */
  readonly isEnding: boolean;
}

/** What is known of a registry, with its page in docs/apis. */
export function knownOf(registry: string, page: string = pageOf(registry)): Known {
  const attributes = new Map<string, Map<string, string>>();
  const lists: KnownValues[] = [];
  const declared = [integrations.resources, integrations.dataSources, integrations.actions];
  for (const [type, { fields }] of declared.flatMap((each) => Object.entries<{ fields: Fields }>(each))) {
    if (!type.startsWith(`integrations_${registry}_`)) continue;
    const names = attributes.get(type) ?? new Map<string, string>();
    attributes.set(type, names);
    walkFields(fields, [], (path, { known }) => {
      const name = path.at(-1) ?? "";
      names.set(folded(name), name);
      const isNew = !lists.some(({ values }) => values.join() === known?.join());
      if (known !== undefined && isNew)
        lists.push({ attribute: `${type}: ${path.join(".")}`, values: known });
    });
  }
  return { attributes, sent: sentOf(registry), lists, words: wordsIn(page), endpoints: endpointsIn(page) };
}

function sentOf(registry: string): Known["sent"] {
  const ours = Object.entries(integrations.resources).filter(([type]) =>
    type.startsWith(`integrations_${registry}_`),
  );
  return new Map(
    ours.map(([type, { ownFields, identity }]) => {
      const names = new Map<string, string>();
      walkFields(ownFields, [], (path, { mode }) => {
        const name = path.at(-1) ?? "";
        if (mode !== "computed" && !identity.includes(name)) names.set(folded(name), name);
      });
      return [type, names];
    }),
  );
}

const pageOf = (registry: string): string =>
  readFileSync(join(__dirname, "../../docs/apis", `${registry}.md`), "utf8");

type Visit = (path: readonly string[], spec: AttributeSpec) => void;

function walkFields(fields: Fields, path: readonly string[], visit: Visit): void {
  for (const [name, { spec }] of Object.entries(fields)) walkSpec(spec, [...path, name], visit);
}

function walkSpec(spec: AttributeSpec, path: readonly string[], visit: Visit): void {
  visit(path, spec);
  const { shape } = spec;
  if (shape.kind === "nested") {
    walkFields(shape.fields, path, visit);
    return;
  }
  const { inner } = shape;
  if (inner.kind === "elements") walkSpec(inner.spec, path, visit);
  if (inner.kind === "members")
    for (const [name, each] of Object.entries(inner.specs)) walkSpec(each, [...path, name], visit);
}

const SPAN = /`([^`\n]+)`/g;
const BLOCK = /^```.*?^```/gms;

/** What stands in backticks or in an example: whole, and each name in it. */
function wordsIn(page: string): ReadonlySet<string> {
  const prose = page.replaceAll(BLOCK, "");
  const code = [...prose.matchAll(SPAN)].map(([, span = ""]) => span);
  const texts = [...code, ...(page.match(BLOCK) ?? [])];
  return new Set([...code, ...texts.flatMap((text) => text.match(/[\w-]+/g) ?? [])].map(folded));
}

const METHOD = /^((?:GET|POST|PUT|PATCH|DELETE)(?:\/(?:GET|POST|PUT|PATCH|DELETE))*) +(\S+)/;

/** The operations that a page names: `GET /path`, with the page's abbreviations (`C` is `/clouds`) and optional parts in brackets. */
export function endpointsIn(page: string): readonly KnownEndpoint[] {
  const abbreviations = new Map(
    [...page.matchAll(/`([A-Z])` is\s+`([^`]+)`/g)].map(([, name = "", path = ""]) => [name, path] as const),
  );
  const spelledOut = (path: string): string => {
    const [, name = "", rest = ""] = /^([A-Z])(?=\W|$)(.*)$/s.exec(path) ?? [];
    const start = abbreviations.get(name);
    return start === undefined ? path : spelledOut(start) + rest;
  };
  return [...page.matchAll(SPAN)].flatMap(([, span = ""]) => {
    const [, methods, operand = ""] = METHOD.exec(span) ?? [];
    const path = spelledOut(methods === undefined ? span : operand);
    if (!/^(?:\/|…\/)\w*[^\s]*$/.test(path)) return [];
    const isEnding = path.startsWith("…");
    return optionalParts(path.replace("…", "")).flatMap((each) =>
      (methods?.split("/") ?? [undefined]).map((method) => ({
        method,
        path: comparablePath(each),
        isEnding,
      })),
    );
  });
}

/** `/v1[/teams/{id}]/tags` is two paths. */
function optionalParts(path: string): readonly string[] {
  const part = /\[([^\]]*)\]/.exec(path);
  if (part === null) return [path];
  return [path.replace(part[0], ""), path.replace(part[0], part[1] ?? "")].flatMap(optionalParts);
}
