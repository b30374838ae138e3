import { eventKeysOf } from "../../../src/emulator/northflank/notifications/events";
import { granted, NOTIFICATIONS, TEAM, WEBHOOK, withEmulator, withNorthflank, wrongPaths } from "./support";

const ONE = `${NOTIFICATIONS}/deploy-events`;

describe("creating a notification integration", () => {
  it("answers everything but secret and restrictions, as get does", () => {
    const clock = () => new Date("2026-02-03T04:05:06.789Z");
    return withEmulator({ clock }, async ({ northflank, client }) => {
      const restrictions = { tags: { enabled: true, items: ["prod"], matchCondition: "and" } };
      const { secret, ...readable } = WEBHOOK;
      const expected = {
        id: "deploy-events",
        ...readable,
        createdAt: "2026-02-03T04:05:06.789Z",
        updatedAt: "2026-02-03T04:05:06.789Z",
      };
      expect((await client.post(NOTIFICATIONS, { ...WEBHOOK, restrictions })).body).toEqual({
        data: expected,
      });
      expect(granted(await client.get(ONE))).toEqual(expected);
      expect(northflank.notifications.get(TEAM, "deploy-events")).toMatchObject({
        restrictions,
        secrets: { webhook: WEBHOOK.webhook, secret },
      });
    });
  });

  it.each([
    ["name", { name: "x" }],
    ["type", { type: "SLACK" }],
    ["webhook", { webhook: undefined }],
    ["events", { events: undefined }],
    ["events.trigger:unknown", { events: { "trigger:unknown": true } }],
    ["events.trigger:build:start", { events: { "trigger:build:start": "yes" } }],
    ["secret", { type: "DISCORD" }],
    ["projects", { projects: "storefront" }],
    ["restrictions.tags.matchCondition", { restrictions: { tags: { matchCondition: "xor" } } }],
    ["status", { status: {} }],
  ])("refuses a wrong %s: %j", (path, change) =>
    withNorthflank({}, async ({ client }) => {
      expect(wrongPaths(await client.post(NOTIFICATIONS, { ...WEBHOOK, ...change }))).toEqual([path]);
    }),
  );

  it("knows exactly 70 events, and none of the memory of an addon", () =>
    withNorthflank({}, async ({ client }) => {
      expect(eventKeysOf("newest")).toHaveLength(70);
      const key = "trigger:infrastructure:addon:container-memorySpike90";
      const answer = await client.post(NOTIFICATIONS, { ...WEBHOOK, events: { [key]: true } });
      expect(wrongPaths(answer)).toEqual([`events.${key}`]);
    }));

  it.each([
    "trigger:harness:autoscaling:event",
    "trigger:infrastructure:addon-volume:disk-autoresize-triggered",
  ])("knows the event %s in the newest generation only", (event) =>
    withNorthflank({}, async ({ northflank, client }) => {
      const body = { ...WEBHOOK, events: { [event]: true } };
      granted(await client.post(NOTIFICATIONS, body));
      northflank.configure({ generation: "0.9.5" });
      expect(wrongPaths(await client.post(NOTIFICATIONS, body))).toEqual([`events.${event}`]);
    }),
  );

  it.each([
    "trigger:project:tailscale-regen-failure",
    "trigger:job-run:terminate",
    "trigger:cdn:action-delay",
    "trigger:billing:invoice-carried-over",
    "trigger:infrastructure:build:container-eviction",
    "trigger:infrastructure:job:container-memorySustained90",
    "trigger:infrastructure:platform-volume:usage-90-exceeded",
    "trigger:infrastructure:byoc:volume:attach",
  ])("knows the event %s in generation 0.9.5", (event) =>
    withNorthflank({ generation: "0.9.5" }, async ({ client }) => {
      const events = { [event]: true };
      expect(granted(await client.post(NOTIFICATIONS, { ...WEBHOOK, events }))).toMatchObject({ events });
    }),
  );

  it("gives 409 when the derived id is taken", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(NOTIFICATIONS, WEBHOOK);
      expect((await client.post(NOTIFICATIONS, WEBHOOK)).status).toBe(409);
    }));
});

describe("changing a notification integration", () => {
  it("answers nothing, changes what is sent and keeps what is not", () => {
    let now = Date.parse("2026-02-03T04:05:06.789Z");
    return withEmulator({ clock: () => new Date(now) }, async ({ northflank, client }) => {
      await client.post(NOTIFICATIONS, WEBHOOK);
      now += 60_000;
      expect((await client.post(ONE, { secret: "FAKE-2", restricted: false })).body).toEqual({ data: {} });
      expect(granted(await client.get(ONE))).toMatchObject({
        webhook: WEBHOOK.webhook,
        restricted: false,
        projects: WEBHOOK.projects,
        events: WEBHOOK.events,
        createdAt: "2026-02-03T04:05:06.789Z",
        updatedAt: "2026-02-03T04:06:06.789Z",
      });
      expect(northflank.notifications.get(TEAM, "deploy-events")?.secrets).toEqual({
        webhook: WEBHOOK.webhook,
        secret: "FAKE-2",
      });
    });
  });

  it.each([
    ["replace", { "trigger:build:start": true }],
    ["merge", { ...WEBHOOK.events, "trigger:build:start": true }],
  ] as const)("does to events what the setting says: %s", (eventsUpdate, events) =>
    withNorthflank({ eventsUpdate }, async ({ client }) => {
      await client.post(NOTIFICATIONS, WEBHOOK);
      await client.post(ONE, { events: { "trigger:build:start": true } });
      expect(granted(await client.get(ONE))).toHaveProperty("events", events);
    }),
  );

  it("keeps the id when the name changes", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(NOTIFICATIONS, WEBHOOK);
      await client.post(ONE, { name: "Renamed" });
      expect(granted(await client.get(ONE))).toMatchObject({ id: "deploy-events", name: "Renamed" });
    }));

  it("can be made to change the id with the name, but not to one that is taken", () =>
    withNorthflank({ notificationIds: "follow" }, async ({ northflank, client }) => {
      await client.post(NOTIFICATIONS, WEBHOOK);
      await client.post(NOTIFICATIONS, { ...WEBHOOK, name: "Other" });
      granted(await client.post(ONE, { name: "Renamed" }));
      expect((await client.get(ONE)).status).toBe(404);
      expect(northflank.notifications.all(TEAM).map(({ id }) => id)).toEqual(["renamed", "other"]);
      expect(wrongPaths(await client.post(`${NOTIFICATIONS}/renamed`, { name: "Other" }))).toEqual(["name"]);
    }));

  it.each([
    ["type", { type: "DISCORD" }],
    ["webhook", { webhook: "" }],
    ["unknown", { unknown: 1 }],
  ])("refuses %s: %j", (path, change) =>
    withNorthflank({}, async ({ client }) => {
      await client.post(NOTIFICATIONS, WEBHOOK);
      expect(wrongPaths(await client.post(ONE, change))).toEqual([path]);
    }),
  );

  it("refuses a secret for anything but a raw webhook", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      northflank.notifications.add(TEAM, { name: "Discord", type: "DISCORD" });
      expect(wrongPaths(await client.post(`${NOTIFICATIONS}/discord`, { secret: "x" }))).toEqual(["secret"]);
    }));
});

describe("reading notification integrations", () => {
  it("lists them without events, projects and restricted", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(NOTIFICATIONS, WEBHOOK);
      const { name, type, webhook } = WEBHOOK;
      const dates = { createdAt: expect.any(String), updatedAt: expect.any(String) };
      expect(granted(await client.get(NOTIFICATIONS))).toEqual({
        notificationIntegrations: [{ id: "deploy-events", name, type, webhook, ...dates }],
      });
    }));

  it("may find some that cannot be created, and what has failed", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      const status = { disabled: true, numberOfFailedRequests: 12 };
      northflank.notifications.add(TEAM, { name: "Slack", type: "SLACK", status });
      expect(granted(await client.get(`${NOTIFICATIONS}/slack`))).toMatchObject({ type: "SLACK", status });
    }));

  it("can have the stray quote of the documented dates", () => {
    const clock = () => new Date("2026-02-03T04:05:06.789Z");
    return withEmulator({ clock, northflank: { dates: "documented" } }, async ({ client }) => {
      expect(granted(await client.post(NOTIFICATIONS, WEBHOOK))).toMatchObject({
        createdAt: '2026-02-03T04:05:06.789Z"',
      });
    });
  });
});

describe("deleting a notification integration", () => {
  it("answers nothing, and it is gone", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(NOTIFICATIONS, WEBHOOK);
      expect((await client.delete(ONE)).body).toEqual({ data: {} });
      expect((await client.get(ONE)).status).toBe(404);
      expect((await client.delete(ONE)).status).toBe(404);
    }));
});
