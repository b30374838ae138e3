import {
  defineDataSource,
  defineEphemeralResource,
  Failure,
  NO_CONNECTION,
  string,
  type ResourceCall,
} from "../../../src/framework";
import { UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";
import { summariesOf } from "../../support/core";
import { NO_BYTES, resourceWith, textOf, whole } from "../support/resources";
import { serve, TODAY } from "../support/server";

const SECRET = "FAKE-SECRET-warned";
const OLD = { at: ["name"], summary: "This name is going away" };

const warning = (call: Pick<ResourceCall, "warn">) => {
  call.warn(OLD);
};

const thing = resourceWith(
  { name: string().required(), key: string().optional().writeOnly() },
  {
    create: async (_clients, { desired }, call) => {
      warning(call);
      if (desired.name === "fails") throw new Failure({ summary: "refused" });
      if (desired.name === "tells") call.warn({ summary: `it was ${SECRET}` });
      return { id: "x" };
    },
    read: async (_clients, _state, call) => {
      warning(call);
      return {};
    },
    update: async (_clients, _request, call) => {
      warning(call);
      return {};
    },
    delete: async (_clients, _state, call) => {
      warning(call);
    },
  },
);
const server = serve({ resources: [thing] });

const apply = (prior: ObjectValue | null, planned: ObjectValue | null) =>
  server.applyResource({
    type: "demo_thing",
    prior: prior && whole(thing, prior),
    planned: planned && whole(thing, planned),
    config: planned && whole(thing, { ...planned, key: SECRET }),
    plannedPrivate: NO_BYTES,
    plannedIdentity: null,
  });

const IS_OLD = { severity: "warning", summary: OLD.summary, path: [{ attribute: "name" }] };

describe("a warning", () => {
  test("stands beside the result of every operation, at its attribute", async () => {
    const created = await apply(null, { id: UNKNOWN, name: "n" });
    const updated = await apply({ id: "x", name: "n" }, { id: "x", name: "m" });
    const deleted = await apply({ id: "x", name: "n" }, null);
    const read = await server.readResource({
      type: "demo_thing",
      state: whole(thing, { id: "x", name: "n" }),
      private: NO_BYTES,
      identity: null,
      capabilities: TODAY,
    });

    expect([created, updated, deleted, read].map(({ diagnostics }) => diagnostics)).toEqual(
      Array(4).fill([IS_OLD]),
    );
    expect(created.state).toMatchObject({ id: "x", name: "n" });
    expect(updated.state).toMatchObject({ name: "m" });
    expect(deleted.state).toBeNull();
  });

  test("stays when the operation fails after it", async () => {
    const { diagnostics, state } = await apply(null, { id: UNKNOWN, name: "fails" });

    expect(summariesOf(diagnostics)).toEqual([`warning: ${OLD.summary}`, "error: refused"]);
    expect(state).toBeNull();
  });

  test("shows no credential", async () => {
    const { diagnostics } = await apply(null, { id: UNKNOWN, name: "tells" });

    expect(textOf(diagnostics)).toContain("it was (sensitive)");
  });

  test("comes from data sources and ephemeral resources too", async () => {
    const schema = { name: string().required() };
    const base = { type: "thing", description: "", connection: NO_CONNECTION, schema };
    const things = defineDataSource({
      ...base,
      read: async (_, _config, call) => {
        warning(call);
        return {};
      },
    });
    const lease = defineEphemeralResource({
      ...base,
      open: async (_, _config, call) => {
        warning(call);
        return { result: {}, kept: "k" };
      },
      renew: async (_, kept: string, call) => {
        warning(call);
        return { kept };
      },
      close: async (_, _kept, call) => {
        warning(call);
      },
    });
    const both = serve({ dataSources: [things], ephemeralResources: [lease] });
    const request = { type: "demo_thing", config: { name: "n" }, capabilities: TODAY };

    const read = await both.readDataSource(request);
    const opened = await both.openEphemeralResource(request);
    const kept = { type: "demo_thing", private: opened.private };
    const answers = [
      read,
      opened,
      await both.renewEphemeralResource(kept),
      await both.closeEphemeralResource(kept),
    ];

    expect(answers.map(({ diagnostics }) => diagnostics)).toEqual(Array(4).fill([IS_OLD]));
    expect([read.state, opened.result]).toEqual([{ name: "n" }, { name: "n" }]);
  });
});
