import { defineConnection, defineResource, string, UNKNOWN } from "../../../src/framework";
import type { ProviderServer } from "../../../src/framework/calls/provider-server";
import type { ObjectValue } from "../../../src/framework/values/value";
import { NO_BYTES, textOf, whole } from "../support/resources";
import { configure, serve, TODAY } from "../support/server";

const RESOURCE = defineResource({
  type: "thing",
  description: "",
  connection: defineConnection({
    name: "api",
    description: "",
    schema: { place: string().optional() },
    connect: ({ place }) => ({ place }),
  }),
  schema: {
    id: string().computed().stable(),
    place: string().optional(),
    name: string().required(),
    kind: string().required().immutable(),
  },
  identity: ["id"],
  naturalKey: (api, { place, name }, given) =>
    name === undefined || !given.isKnown("place")
      ? undefined
      : { at: ["name"], parts: [place ?? api.place, name.toLowerCase()] },
  create: async () => ({ id: "x" }),
  read: async () => ({}),
  update: async () => ({}),
  delete: async () => undefined,
});

async function begin(api: ObjectValue = { place: "eu" }): Promise<ProviderServer> {
  const server = serve({ resources: [RESOURCE] });
  await configure(server, { api });
  return server;
}

const plan = (
  server: ProviderServer,
  config: ObjectValue,
  prior: ObjectValue | null = null,
  priorPrivate: Uint8Array = NO_BYTES,
) =>
  server.planResource({
    type: "demo_thing",
    prior: prior && whole(RESOURCE, prior),
    proposed: null,
    config: whole(RESOURCE, config),
    priorPrivate,
    priorIdentity: null,
    capabilities: TODAY,
  });

const A = { name: "Same", kind: "a" };
const B = { name: "same", kind: "b" };

test("two resources that plan one object are an error at the key of the second, which tells both apart", async () => {
  const server = await begin();

  expect((await plan(server, A)).diagnostics).toEqual([]);
  const { diagnostics } = await plan(server, B);

  expect(diagnostics).toMatchObject([
    { severity: "error", summary: "Two resources declare the same object", path: [{ attribute: "name" }] },
  ]);
  expect(textOf(diagnostics)).toContain(
    'First: name = "same", kind = "b", to be created. Second: name = "Same", kind = "a", to be created.',
  );
});

test("one of them may be there already, whichever Terraform plans first", async () => {
  const [first, second] = [await begin(), await begin()];
  await plan(first, A, { ...A, id: "x" });
  await plan(second, B);

  expect(textOf((await plan(first, B)).diagnostics)).toContain('kind = "a", now demo_thing "x"');
  expect(textOf((await plan(second, A, { ...A, id: "x" })).diagnostics)).toContain("declare the same object");
});

test("a default of the provider's block counts like a value", async () => {
  const server = await begin();
  await plan(server, { ...A, place: "eu" });

  expect(textOf((await plan(server, B)).diagnostics)).toContain("declare the same object");
});

test.each([
  ["another place", { ...B, place: "us" }],
  ["a place that is not known yet", { ...B, place: UNKNOWN }],
  ["a key that is not known yet", { ...B, name: UNKNOWN }],
])("%s is another object, as far as can be told", async (_case, other) => {
  const server = await begin();
  await plan(server, A);

  expect((await plan(server, other)).diagnostics).toEqual([]);
});

test("an object that is replaced is planned twice, and is one", async () => {
  const server = await begin();
  const first = await plan(server, { ...A, kind: "c" }, { ...A, id: "x" });

  expect((await plan(server, { ...A, kind: "c" }, null, first.private)).diagnostics).toEqual([]);
  expect(textOf((await plan(server, B)).diagnostics)).toContain("declare the same object");
});

test("one object at two addresses of the state is a warning: nothing fails because of it, not even a destroy", async () => {
  const server = await begin();
  await plan(server, A, { ...A, id: "x" });

  expect((await plan(server, A, { ...A, id: "x" })).diagnostics).toMatchObject([
    { severity: "warning", summary: "Two resources manage the same object" },
  ]);
});

test("each walk begins anew, and an apply, which plans again, finds none", async () => {
  const server = await begin();
  await plan(server, A);
  await configure(server, { api: null });
  const { planned, private: plannedPrivate } = await plan(server, A);

  await server.applyResource({
    type: "demo_thing",
    prior: null,
    planned,
    config: whole(RESOURCE, A),
    plannedPrivate,
    plannedIdentity: null,
  });

  expect((await plan(server, B)).diagnostics).toEqual([]);
});

test("without a configured provider there is nothing to compare", async () => {
  const server = await begin({ place: UNKNOWN });
  await plan(server, A);

  expect((await plan(server, B)).diagnostics).toEqual([]);
});
