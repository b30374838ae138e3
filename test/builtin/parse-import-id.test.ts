import { defineResource, integer, NO_CONNECTION, string, type Resource } from "../../src/framework";
import type { Value } from "../../src/framework/values/value";
import { parseImportId } from "../../src/builtin/parse-import-id";
import { integrations } from "../../src/provider";
import { serve } from "../framework/support/server";

const noOperations = {
  connection: NO_CONNECTION,
  create: async () => ({}),
  read: async () => ({}),
  update: async () => ({}),
  delete: async () => undefined,
};

const resources: Readonly<Record<string, Resource>> = {
  demo_pair: defineResource({
    ...{ type: "pair", description: "", ...noOperations },
    schema: { zone: string().required().immutable(), key: string().computed() },
    identity: ["zone", "key"],
  }),
  demo_single: defineResource({
    ...{ type: "single", description: "", ...noOperations },
    schema: { number: integer().computed() },
    identity: ["number"],
  }),
};

const parse = (...args: readonly Value[]) =>
  serve({ functions: [parseImportId(() => resources)] }).callFunction("parse_import_id", args);

test("the parts are there by the names of the attributes that they stand for", async () => {
  expect(await parse("eu/k", "demo_pair")).toEqual({ ok: true, value: { zone: "eu", key: "k" } });
  expect(await parse("17", "demo_single")).toEqual({ ok: true, value: { number: "17" } });
});

test("the last part keeps any further slash, as importing does", async () => {
  expect(await parse("eu/a/b", "demo_pair")).toEqual({ ok: true, value: { zone: "eu", key: "a/b" } });
});

test.each(["eu", "eu/", "/k", ""])(
  "%j is an error at the id, which says the form and quotes nothing",
  async (id) => {
    expect(await parse(id, "demo_pair")).toEqual({
      ok: false,
      message: "must have the form <zone>/<key> for demo_pair",
      argument: 0,
    });
  },
);

test("a type that the provider does not manage is an error at the type, which lists those that it does", async () => {
  expect(await parse("eu/k", "pair")).toEqual({
    ok: false,
    message: "must be one of demo_pair, demo_single",
    argument: 1,
  });
});

test("every resource of the provider is known to its function", async () => {
  const known = integrations.functions.parse_import_id;

  for (const [type, { importId }] of Object.entries(integrations.resources)) {
    const parts = importId.map((_, position) => `part${position}`);
    expect(known?.run({ id: parts.join("/"), type }, [])).toEqual(
      Object.fromEntries(importId.map((name, position) => [name, parts[position]])),
    );
  }
});
