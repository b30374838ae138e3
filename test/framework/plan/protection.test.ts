import { string } from "../../../src/framework";
import type { ProviderServer } from "../../../src/framework/calls/provider-server";
import { UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";
import { NO_BYTES, resourceWith, textOf, whole } from "../support/resources";
import { configure, serve, TODAY } from "../support/server";

// Terraform decides on many destructions by itself. These tests make its calls in its order, as it makes them for each.

const RESOURCE = resourceWith(
  { region: string().required().immutable() },
  { destroyLoses: "takes everything with it" },
);

interface Object {
  readonly state: ObjectValue;
  readonly private: Uint8Array;
}

const state = (protection: boolean): ObjectValue =>
  whole(RESOURCE, { id: "thing-1", region: "eu", deletion_protection: protection });

const config = (protection: boolean | typeof UNKNOWN, region = "eu"): ObjectValue =>
  whole(RESOURCE, { region, deletion_protection: protection });

function world(environment: Readonly<Record<string, string>> = {}) {
  const deleted: unknown[] = [];
  const resource = {
    ...RESOURCE,
    delete: async (_clients: unknown, gone: Readonly<Record<string, unknown>>) => {
      deleted.push(gone.id);
    },
  };
  return { deleted, server: serve({ resources: [resource] }, environment) };
}

const plan = (
  server: ProviderServer,
  given: ObjectValue | null,
  prior: ObjectValue | null,
  priorPrivate: Uint8Array = NO_BYTES,
) =>
  server.planResource({
    type: "demo_thing",
    prior,
    proposed: given,
    config: given,
    priorPrivate,
    priorIdentity: null,
    capabilities: TODAY,
  });

const remove = (server: ProviderServer, { state: prior, private: plannedPrivate }: Object) =>
  server.applyResource({
    type: "demo_thing",
    prior,
    planned: null,
    config: null,
    plannedPrivate,
    plannedIdentity: null,
  });

/** A replacement that Terraform decides on: an update is planned, and then a creation with what that plan noted. */
async function replacement(server: ProviderServer, given: ObjectValue, prior: ObjectValue) {
  const first = await plan(server, given, prior);
  return { first, second: await plan(server, given, null, first.private) };
}

describe("a replacement that Terraform decides on", () => {
  test("is refused in its second half, with the object and what would be lost", async () => {
    const { server } = world();

    const { first, second } = await replacement(server, config(true), state(true));

    expect(first.diagnostics).toEqual([]);
    expect(textOf(second.diagnostics)).toContain(
      "Cannot replace this object: deletion_protection is enabled",
    );
    expect(textOf(second.diagnostics)).toContain('thing "thing-1". Destroying it takes everything with it.');
  });

  test.each([
    ["the object is protected already", true, UNKNOWN],
    ["its protection is switched on by the same change", false, true],
  ])("is refused where %s", async (_case, before, after) => {
    const { server } = world();

    const { second } = await replacement(server, config(after), state(before));

    expect(textOf(second.diagnostics)).toContain("Cannot replace this object");
  });

  test("is carried out where the same change switches the protection off", async () => {
    const { server, deleted } = world();

    const { second } = await replacement(server, config(false), state(true));
    const removed = await remove(server, { state: state(true), private: second.private });

    expect([second.diagnostics, removed.diagnostics, deleted]).toEqual([[], [], ["thing-1"]]);
  });

  test("of an object that was never protected is nobody's business", async () => {
    const { server, deleted } = world();

    const { second } = await replacement(server, config(false), state(false));
    await remove(server, { state: state(false), private: second.private });

    expect(deleted).toEqual(["thing-1"]);
  });
});

describe("the deletion itself", () => {
  test("refuses a tainted object, whose plan showed nothing of it, and says how to go on", async () => {
    const { server, deleted } = world();
    const planned = await plan(server, config(true), null);

    const refused = await remove(server, { state: state(true), private: planned.private });

    expect(deleted).toEqual([]);
    expect(refused.state).toEqual(state(true));
    expect(textOf(refused.diagnostics)).toContain("untaint ADDRESS");
    expect(textOf(refused.diagnostics)).toContain("set deletion_protection = false and apply");
  });

  test("carries a tainted object's out where the configuration switches the protection off", async () => {
    const { server, deleted } = world();
    const planned = await plan(server, config(false), null);

    await remove(server, { state: state(true), private: planned.private });

    expect(deleted).toEqual(["thing-1"]);
  });

  test("is not deceived by a note that was left in the state", async () => {
    const { server, deleted } = world();
    const { second } = await replacement(server, config(false), state(true));

    const destroy = await plan(server, null, state(true), second.private);
    const refused = await remove(server, { state: state(true), private: NO_BYTES });
    const again = await plan(server, config(true), state(true), second.private);
    const forced = await plan(server, config(true), null, again.private);

    expect(textOf(destroy.diagnostics)).toContain("Cannot destroy this object");
    expect(textOf(refused.diagnostics)).toContain("Cannot destroy this object");
    expect(textOf(forced.diagnostics)).toContain("Cannot replace this object");
    expect(deleted).toEqual([]);
  });

  test("leaves no note beside the object when it fails", async () => {
    const resource = { ...RESOURCE, delete: () => Promise.reject(new Error("still in use")) };
    const server = serve({ resources: [resource] });
    const { second } = await replacement(server, config(false), state(true));

    const failed = await remove(server, { state: state(true), private: second.private });

    expect(textOf(failed.diagnostics)).toContain("still in use");
    expect(failed.private).toEqual(NO_BYTES);
  });
});

test("an update leaves no note beside the object", async () => {
  const { server } = world();
  const planned = await plan(server, config(false), state(true));

  const updated = await server.applyResource({
    type: "demo_thing",
    prior: state(true),
    planned: planned.planned,
    config: config(false),
    plannedPrivate: planned.private,
    plannedIdentity: null,
  });

  expect(updated.private).toEqual(NO_BYTES);
});

describe("a deposed object", () => {
  /** Terraform applies the new object first, and plans the destruction of the old one only then. */
  async function createdBefore(server: ProviderServer, protection: boolean) {
    const given = config(protection, "us");
    const { planned, private: plannedPrivate } = await plan(server, given, null);
    await server.applyResource({
      type: "demo_thing",
      prior: null,
      planned,
      config: given,
      plannedPrivate,
      plannedIdentity: null,
    });
  }

  test("goes in the run that switches its protection off and replaces it", async () => {
    const { server, deleted } = world();
    await configure(server, {});
    await createdBefore(server, false);

    const planned = await plan(server, null, state(true));
    await remove(server, { state: state(true), private: planned.private });

    expect([planned.diagnostics, deleted]).toEqual([[], ["thing-1"]]);
  });

  test("stays where any creation of the run is protected, which may be the one that replaced it", async () => {
    const { server } = world();
    await configure(server, {});
    await createdBefore(server, false);
    await createdBefore(server, true);

    expect(textOf((await plan(server, null, state(true))).diagnostics)).toContain(
      "Cannot destroy this object",
    );
  });

  test("stays in a later run, with the way out in the message, which works", async () => {
    const refusing = world();
    await configure(refusing.server, {});
    await createdBefore(refusing.server, false);
    await configure(refusing.server, {});
    const text = textOf((await plan(refusing.server, null, state(true))).diagnostics);
    expect(text).toContain("set the environment variable DEMO_DESTROY_PROTECTED to demo_thing/thing-1");

    const { server, deleted } = world({ DEMO_DESTROY_PROTECTED: "demo_thing/other, demo_thing/thing-1" });
    const planned = await plan(server, null, state(true));
    await remove(world().server, { state: state(true), private: planned.private });
    await remove(server, { state: state(true), private: planned.private });

    expect([planned.diagnostics, deleted]).toEqual([[], ["thing-1"]]);
  });

  test("is not let go by a permission for another object", async () => {
    const { server } = world({ DEMO_DESTROY_PROTECTED: "demo_thing/thing-10,thing/thing-1,demo_thing" });

    expect(textOf((await plan(server, null, state(true))).diagnostics)).toContain(
      "Cannot destroy this object",
    );
  });
});
