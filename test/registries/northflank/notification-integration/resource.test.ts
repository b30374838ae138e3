import { startEmulator, type Emulator } from "../../../../src/emulator";
import type { NorthflankHandle } from "../../../../src/emulator/northflank/handle";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { changedOutside, NOTHING, summariesOf } from "../../../support/core";
import { coreOf, DESTROY, lastBody, NOTIFICATION, TEAM, textOf, writes } from "../support";

const WEBHOOK = "https://hooks.example.com/FAKE-SECRET-path";
const RAW: ObjectValue = {
  name: "Builds",
  type: "RAW_WEBHOOK",
  events: ["trigger:build:failure", "trigger:build:abort"],
  restricted: true,
  projects: ["storefront"],
  webhook: WEBHOOK,
  secret: "FAKE-SECRET-s1",
};

let emulator: Emulator;
let northflank: NorthflankHandle;

beforeEach(async () => {
  emulator = await startEmulator();
  northflank = emulator.northflank;
});

afterEach(async () => {
  await emulator.close();
});

const core = () => coreOf(emulator, NOTIFICATION);

test.each(["RAW_WEBHOOK", "DISCORD", "TEAMS", "TEAMS_WORKFLOWS"])(
  "one of type %s is created, read back, and then at rest",
  async (type) => {
    const config = { ...RAW, type, secret: type === "RAW_WEBHOOK" ? "FAKE-SECRET-s1" : null };
    const terraform = core();

    expect(summariesOf(await terraform.validate(config))).toEqual([]);
    const created = await terraform.apply(config, NOTHING);
    const refreshed = await terraform.refresh(created);

    expect(summariesOf(created.diagnostics)).toEqual([]);
    expect(summariesOf(refreshed.diagnostics)).toEqual([]);
    expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
  },
);

test("what is configured is sent", async () => {
  await core().apply(RAW, NOTHING);

  expect(lastBody(emulator)).toEqual({
    name: "Builds",
    type: "RAW_WEBHOOK",
    webhook: WEBHOOK,
    secret: "FAKE-SECRET-s1",
    events: { "trigger:build:failure": true, "trigger:build:abort": true },
    restricted: true,
    projects: ["storefront"],
  });
});

test("everything that can be read is in the state, and neither the webhook, which is returned, nor its secret", async () => {
  const terraform = core();

  const { state } = await terraform.refresh(await terraform.apply(RAW, NOTHING));

  const stored = northflank.notifications.get(TEAM, "builds");
  expect(state).toMatchObject({
    id: "builds",
    notification_id: "builds",
    name: "Builds",
    type: "RAW_WEBHOOK",
    restricted: true,
    projects: ["storefront"],
    webhook: null,
    secret: null,
    created_at: stored?.createdAt,
    updated_at: stored?.updatedAt,
  });
  expect([...(state?.events as string[])].sort()).toEqual(["trigger:build:abort", "trigger:build:failure"]);
  expect(JSON.stringify(state)).not.toContain("FAKE-SECRET");
});

test.each<[string, ObjectValue, unknown]>([
  ["name", { name: "All builds" }, { name: "All builds" }],
  ["restricted", { restricted: false }, { restricted: false }],
  ["projects", { projects: ["shop"] }, { projects: ["shop"] }],
  [
    "restrictions",
    { restrictions: { tags: { enabled: true, items: ["prod"], match_condition: null } } },
    { restrictions: { tags: { enabled: true, items: ["prod"] } } },
  ],
  [
    "the secret, which goes with the webhook",
    { secret: "FAKE-SECRET-s2" },
    { webhook: WEBHOOK, secret: "FAKE-SECRET-s2" },
  ],
  [
    "the webhook",
    { webhook: "https://hooks.example.com/FAKE-SECRET-new" },
    { webhook: "https://hooks.example.com/FAKE-SECRET-new", secret: "FAKE-SECRET-s1" },
  ],
])("a change of %s sends that and nothing else", async (_what, change, body) => {
  const terraform = core();
  const stored = await terraform.apply(RAW, NOTHING);

  const applied = await terraform.apply({ ...RAW, ...change }, stored);

  expect(summariesOf(applied.diagnostics)).toEqual([]);
  expect(writes(emulator).at(-1)).toEqual({
    method: "POST",
    path: "/v1/integrations/notifications/builds",
    body,
  });
  expect((await terraform.plan({ ...RAW, ...change }, applied)).changed).toEqual([]);
});

test.each(["merge", "replace"] as const)(
  "an event that is taken out is off, whether the server would %s events",
  async (eventsUpdate) => {
    northflank.configure({ eventsUpdate });
    const config = { ...RAW, events: ["trigger:build:failure", "trigger:build:success"] };
    const terraform = core();
    const stored = await terraform.apply(RAW, NOTHING);

    const applied = await terraform.apply(config, stored);

    expect(lastBody(emulator)).toEqual({
      events: {
        "trigger:build:abort": false,
        "trigger:build:failure": true,
        "trigger:build:success": true,
      },
    });
    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect((await terraform.plan(config, await terraform.refresh(applied))).changed).toEqual([]);
  },
);

test("restrictions that an import cannot read are sent once more, with a warning that says why they change", async () => {
  const terraform = core();
  const config = {
    ...RAW,
    restrictions: { tags: { enabled: true, items: ["prod"], match_condition: "or" } },
  };
  await terraform.apply(config, NOTHING);
  const imported = await terraform.importId("builds");

  const planned = await terraform.plan(config, imported);
  const applied = await terraform.apply(config, imported);
  const later = await terraform.plan({ ...config, restrictions: null }, applied);

  expect(planned.changed).toContain("restrictions");
  expect(textOf(planned.diagnostics)).toContain("Northflank does not return restrictions");
  expect(lastBody(emulator)).toMatchObject({
    restrictions: { tags: { enabled: true, items: ["prod"], matchCondition: "or" } },
  });
  expect((await terraform.plan(config, applied)).changed).toEqual([]);
  expect(summariesOf(later.diagnostics)).toEqual([]);
});

test("restrictions that are taken out of the configuration are lifted", async () => {
  const terraform = core();
  const restrictions = { tags: { enabled: true, items: ["prod"], match_condition: null } };
  const stored = await terraform.apply({ ...RAW, restrictions }, NOTHING);

  await terraform.apply(RAW, stored);

  expect(lastBody(emulator)).toEqual({ restrictions: { tags: { enabled: false, items: [] } } });
});

test("a change of type replaces it", async () => {
  const terraform = core();
  const stored = await terraform.apply(RAW, NOTHING);

  expect((await terraform.plan({ ...RAW, type: "DISCORD", secret: null }, stored)).replaces).toBe(true);
});

test.each(["stay", "follow"] as const)(
  "a new name is no other object when ids %s",
  async (notificationIds) => {
    northflank.configure({ notificationIds });
    const config = { ...RAW, name: "All builds" };
    const terraform = core();
    const stored = await terraform.apply(RAW, NOTHING);

    const renamed = await terraform.apply(config, stored);
    const refreshed = await terraform.refresh(renamed);

    expect(summariesOf([...renamed.diagnostics, ...refreshed.diagnostics])).toEqual([]);
    expect(refreshed.state).toMatchObject({
      id: "builds",
      notification_id: notificationIds === "stay" ? "builds" : "all-builds",
      name: "All builds",
    });
    expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
    expect(summariesOf((await terraform.apply(DESTROY, refreshed)).diagnostics)).toEqual([]);
    expect(northflank.notifications.all(TEAM)).toEqual([]);
  },
);

test.each<[string, Parameters<NorthflankHandle["notifications"]["change"]>[2]]>([
  ["name", { name: "Renamed" }],
  ["type", { type: "DISCORD" }],
  ["events", { events: { "trigger:build:abort": false } }],
  ["restricted", { restricted: false }],
  ["projects", { projects: ["shop"] }],
])("a change of %s by hand is drift", async (field, change) => {
  const terraform = core();
  const stored = await terraform.apply(RAW, NOTHING);
  northflank.notifications.change(TEAM, "builds", change);

  const planned = await terraform.plan(RAW, await terraform.refresh(stored));

  expect(planned.changed).toContain(field);
});

test("another one of the same name in its place is not taken for it", async () => {
  const terraform = core();
  const stored = await terraform.apply(RAW, NOTHING);
  northflank.notifications.remove(TEAM, "builds");
  northflank.notifications.add(TEAM, {
    name: "Builds",
    id: "builds-2",
    createdAt: "2031-01-01T00:00:00.000Z",
  });

  expect((await terraform.refresh(stored)).state).toBeNull();
});

test.each(["iso", "documented"] as const)(
  "a webhook that somebody else replaced is a warning, with dates in the form %s",
  async (dates) => {
    northflank.configure({ dates });
    const terraform = core();
    const stored = await terraform.apply(RAW, NOTHING);
    const quiet = await terraform.refresh(stored);
    northflank.notifications.change(TEAM, "builds", { updatedAt: "2031-01-01T00:00:00.000Z" });

    const refreshed = await terraform.refresh(quiet);

    expect(summariesOf(quiet.diagnostics)).toEqual([]);
    expect(refreshed.diagnostics[0]).toMatchObject({ severity: "warning" });
  },
);

test("a webhook that Northflank has given up shows in the status, which does not explain why updated_at moved", async () => {
  const terraform = core();
  const stored = await terraform.apply(RAW, NOTHING);
  northflank.notifications.change(TEAM, "builds", {
    status: {
      disabled: true,
      numberOfFailedRequests: 12,
      timeOfFirstFailedRequest: "2031-01-01T00:00:00.000Z",
    },
    updatedAt: "2031-01-01T00:00:00.000Z",
  });

  const refreshed = await terraform.refresh(stored);

  expect(summariesOf(refreshed.diagnostics)).toEqual([changedOutside()]);
  expect(refreshed.state?.status).toMatchObject({ disabled: true, number_of_failed_requests: 12 });
  expect((await terraform.plan(RAW, refreshed)).changed).toEqual([]);
});

test("one of Slack can be read", async () => {
  northflank.notifications.add(TEAM, { name: "Slack", type: "SLACK" });

  expect((await core().importId("slack")).state).toMatchObject({ type: "SLACK" });
});

test.each([
  ["id", "builds"],
  ["name", "Builds"],
])("an import by %s gives the whole object", async (_by, id) => {
  const terraform = core();
  const stored = await terraform.apply(RAW, NOTHING);

  const imported = await terraform.importId(id);

  expect(summariesOf(imported.diagnostics)).toEqual([]);
  expect({ ...imported.state, credentials_generation: 1, external_credentials: false }).toEqual(stored.state);
});
