import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Fields } from "../../../src/framework/schema/spec";
import { integrations } from "../../../src/provider";
import type { AttributePath, Row } from "./row";
import { ROWS } from "./rows";

const resources = Object.entries(integrations.resources);
const rowOf = (type: string): Row | undefined => ROWS.find((row) => row.type === type);

test("every resource of the provider has its row in the matrix, and every row its resource", () => {
  expect(ROWS.map(({ type }) => type).sort()).toEqual(resources.map(([type]) => type).sort());
});

test.each([".", "troubles"])(
  "every registry has its test file in %s, where its rows or troubles are played",
  (folder) => {
    const registries = new Set(resources.map(([, { connection }]) => connection.name));

    const files = readdirSync(join(__dirname, folder));

    expect(files).toEqual(expect.arrayContaining([...registries].map((name) => `${name}.test.ts`)));
  },
);

describe.each(resources)("%s", (type, resource) => {
  test("has a drift for every attribute that can be set and read, or the reason why it never drifts", () => {
    const { drifts = {}, neverDrifts = {} } = rowOf(type) ?? {};

    const missing = driftable(resource.ownFields, resource.identity).filter(
      (path) => !(path in drifts) && !isBelow(neverDrifts, path) && !isAdditional(path),
    );

    expect(missing).toEqual([]);
  });

  test("has no drift and no reason for what is no such attribute", () => {
    const { drifts = {}, neverDrifts = {} } = rowOf(type) ?? {};
    const paths = driftable(resource.ownFields, resource.identity);

    expect(Object.keys(drifts).filter((path) => !paths.includes(path))).toEqual([]);
    expect(
      Object.keys(neverDrifts).filter((path) => !paths.some((each) => isBelow({ [path]: "" }, each))),
    ).toEqual([]);
  });

  test("with credentials and a change marker says how somebody else replaces them", () => {
    const hasBoth =
      resource.changeMarker !== undefined &&
      Object.values(resource.ownFields).some(({ spec }) => spec.writeOnly);

    expect(rowOf(type)?.replaceCredentials !== undefined).toBe(hasBoth);
  });
});

test("the rows are made of one file each, and all of them are in the matrix", () => {
  const files = readdirSync(join(__dirname, "rows")).map((file) => file.replace(/\.ts$/, ""));

  const expected = ROWS.map(({ type }) => type.replace(/^integrations_/, "").replaceAll("_", "-"));

  expect(files).toEqual(expect.arrayContaining(expected));
});

/** Attributes that the configuration may set and a registry may answer; the members of nested objects one by one. */
function driftable(fields: Fields, identity: readonly string[], above = ""): readonly AttributePath[] {
  return Object.entries(fields).flatMap(([name, { spec }]) => {
    const path = above === "" ? name : `${above}.${name}`;
    if (spec.writeOnly || spec.mode === "computed" || identity.includes(path)) return [];
    const { shape } = spec;
    return shape.kind === "nested" && shape.nesting === "single" ? driftable(shape.fields, [], path) : [path];
  });
}

/** Played for every resource in test/registries/additional.test.ts, and for one with the real engine in test/e2e/additional.test.ts. */
const isAdditional = (path: AttributePath): boolean => path === "additional_fields";

const isBelow = (paths: Readonly<Record<AttributePath, string>>, path: AttributePath): boolean =>
  Object.keys(paths).some((each) => path === each || path.startsWith(`${each}.`));
