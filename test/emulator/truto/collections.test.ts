import { member } from "../support";
import { badFields, eachOf, idOf, refused, UNKNOWN_ID, withTruto } from "./support";

const DESTINATIONS = "/notification-destination";
const WEBHOOK_URL = "https://hooks.slack.example/FAKE-SECRET-HOOK";
const SLACK = {
  type: "slack",
  label: "Alerts",
  event_types: ["sync_job_run:failed"],
  config: { webhook_url: WEBHOOK_URL, ignored_status_codes: [404] },
};
const EMAIL = { type: "email", config: { to: ["ops@acme.example"], cc: ["lead@acme.example"] } };

describe("records of an environment", () => {
  it("are answered whole by create, get, list and update, and no more after the delete", () =>
    withTruto({}, async ({ client, production }) => {
      const created = await client.post(DESTINATIONS, SLACK);
      const one = `${DESTINATIONS}/${idOf(created)}`;
      expect(created.status).toBe(201);
      expect(created.body).toMatchObject({ ...SLACK, is_active: true });
      expect((await client.get(one)).body).toEqual(created.body);
      expect(eachOf(await client.get(`${DESTINATIONS}?label=Alerts`), "id")).toEqual([idOf(created)]);
      expect(eachOf(await client.get(`${DESTINATIONS}?type=email`), "id")).toEqual([]);

      const updated = await client.patch(one, { is_active: false });
      expect(updated.body).toMatchObject({ ...SLACK, is_active: false });
      expect(member(updated.body, "updated_at")).not.toBe(member(created.body, "updated_at"));

      expect(eachOf(await production.get(DESTINATIONS), "id")).toEqual([]);
      expect((await production.get(one)).status).toBe(404);
      expect((await client.delete(one)).body).toEqual({ id: idOf(created) });
      expect(refused(await client.get(one))).toEqual([404, "notification destination not found"]);
    }));

  it("have uuids as ids, and no other methods", () =>
    withTruto({}, async ({ client }) => {
      expect((await client.get(`${DESTINATIONS}/x`)).status).toBe(400);
      expect((await client.get(`${DESTINATIONS}/${UNKNOWN_ID}`)).status).toBe(404);
      expect((await client.delete(DESTINATIONS)).status).toBe(405);
    }));

  it("are seeded, changed and removed behind a client's back", () =>
    withTruto({}, async ({ client, truto }) => {
      const { id, secrets } = truto.notificationDestinations.add({ label: "Seeded" });
      expect(secrets).toMatchObject({ config: { webhook_url: expect.any(String) as string } });
      const changed = truto.notificationDestinations.change(id, {
        is_active: false,
        secrets: { config: { webhook_url: WEBHOOK_URL } },
      });
      expect(changed).toMatchObject({ label: "Seeded", secrets: { config: { webhook_url: WEBHOOK_URL } } });
      expect((await client.get(`${DESTINATIONS}/${id}`)).body).toMatchObject({
        is_active: false,
        config: { webhook_url: WEBHOOK_URL },
      });
      truto.notificationDestinations.remove(id);
      expect(truto.notificationDestinations.get(id)).toBeUndefined();
      expect(() => truto.notificationDestinations.change(id, {})).toThrow(
        "There is no notification destination",
      );
    }));
});

describe("notification destinations", () => {
  it.each<[string, object, readonly unknown[]]>([
    ["without a type", { config: {} }, ["type"]],
    ["of a type that is not known", { ...SLACK, type: "pager" }, ["type"]],
    ["without the webhook's URL", { ...SLACK, config: {} }, ["config.webhook_url"]],
    ["without receivers", { ...EMAIL, config: { to: [] } }, ["config.to"]],
    [
      "with a setting of another type",
      { ...EMAIL, config: { to: ["a"], webhook_url: "x" } },
      ["config.webhook_url"],
    ],
    ["with a field that is not known", { ...SLACK, unknown: 1 }, ["unknown"]],
  ])("%s are refused", (_what, body, fields) =>
    withTruto({}, async ({ client }) => {
      const answer = await client.post(DESTINATIONS, body);
      expect([answer.status, badFields(answer).map((field) => String(field))]).toEqual([400, fields]);
      expect(answer.text).not.toContain("FAKE-SECRET");
    }),
  );

  it("merge a config or replace it, and judge the outcome", () =>
    withTruto({}, async ({ client, truto }) => {
      const one = `${DESTINATIONS}/${idOf(await client.post(DESTINATIONS, SLACK))}`;
      const merged = await client.patch(one, { config: { ignored_status_codes: null } });
      expect(member(merged.body, "config")).toEqual({ webhook_url: WEBHOOK_URL });
      truto.configure({ destinationConfigPatch: "replace" });
      expect(badFields(await client.patch(one, { config: { ignored_status_codes: [500] } }))).toEqual([
        "config.webhook_url",
      ]);
    }));

  it.each([
    ["null", null],
    ["empty", []],
    ["all", ["all"]],
  ] as const)("show omitted event types as %s", (omittedEventTypes, shown) =>
    withTruto({ omittedEventTypes }, async ({ client }) => {
      expect(member((await client.post(DESTINATIONS, EMAIL)).body, "event_types")).toEqual(shown);
    }),
  );

  it("take no change of type and event types", () =>
    withTruto({}, async ({ client }) => {
      const one = `${DESTINATIONS}/${idOf(await client.post(DESTINATIONS, EMAIL))}`;
      expect(badFields(await client.patch(one, { type: "slack", event_types: [] }))).toEqual([
        "type",
        "event_types",
      ]);
      expect((await client.patch(one, {})).status).toBe(400);
    }));
});

describe("webhooks", () => {
  const WEBHOOK = {
    target_url: "https://hooks.acme.example/truto",
    event_types: ["environment_integration:created"],
  };

  it("show their secret once: in the answer of create", () =>
    withTruto({}, async ({ client, truto }) => {
      const created = await client.post("/webhook", WEBHOOK);
      const one = `/webhook/${idOf(created)}`;
      const secret = member(created.body, "secret");
      expect(created.body).toMatchObject({ ...WEBHOOK, is_active: true });
      expect(secret).toMatch(/^[0-9a-f-]{36}$/);
      expect(truto.webhooks.get(idOf(created))).toMatchObject({ secrets: { secret } });

      for (const answer of [
        await client.get(one),
        await client.get("/webhook"),
        await client.patch(one, { is_active: false, event_types: ["all"] }),
      ]) {
        expect(answer.text).not.toContain(secret);
      }
      expect(eachOf(await client.get("/webhook?is_active=false"), "event_types")).toEqual([["all"]]);
    }));

  it.each([
    ["http://hooks.acme.example", ["target_url"]],
    [undefined, ["target_url"]],
  ])("are refused with the address %s", (target_url, fields) =>
    withTruto({}, async ({ client }) => {
      expect(badFields(await client.post("/webhook", { target_url }))).toEqual(fields);
    }),
  );

  it("keep their secret: no change takes one", () =>
    withTruto({}, async ({ client }) => {
      const one = `/webhook/${idOf(await client.post("/webhook", WEBHOOK))}`;
      expect(badFields(await client.patch(one, { secret: "x" }))).toEqual(["secret"]);
    }));
});

describe("datastores", () => {
  const S3 = {
    type: "s3",
    label: "Lake",
    config: {
      access_key_id: "FAKE-SECRET-key-id",
      secret_access_key: "FAKE-SECRET-key",
      region: "eu-west-1",
      bucket: "lake",
    },
  };

  it("never show credentials; a change is merged, and judged as a whole", () =>
    withTruto({}, async ({ client, truto }) => {
      const created = await client.post("/datastore", S3);
      const one = `/datastore/${idOf(created)}`;
      const patched = await client.patch(one, {
        label: "Lakes",
        config: { base_url: "https://s3.example", bucket: "b" },
      });
      const removed = await client.patch(one, { config: { base_url: null } });

      expect(member(patched.body, "config")).toEqual({
        region: "eu-west-1",
        bucket: "b",
        base_url: "https://s3.example",
      });
      expect(member(removed.body, "config")).toEqual({ region: "eu-west-1", bucket: "b" });
      expect(badFields(await client.patch(one, { config: { region: null } }))).toEqual(["config.region"]);
      for (const { text } of [
        created,
        patched,
        await client.get(one),
        await client.get("/datastore?label=Lakes"),
      ]) {
        expect(text).not.toContain("FAKE-SECRET");
      }
      expect(truto.datastores.get(idOf(created))?.secrets).toEqual({
        config: { access_key_id: "FAKE-SECRET-key-id", secret_access_key: "FAKE-SECRET-key" },
      });
    }));

  it("show credentials in the answers of writing requests where the setting says so, and in no other", () =>
    withTruto({ writeAnswers: "clear" }, async ({ client }) => {
      const created = await client.post("/datastore", S3);
      const one = `/datastore/${idOf(created)}`;

      expect(created.text).toContain("FAKE-SECRET-key");
      expect((await client.patch(one, { label: "Lakes" })).text).toContain("FAKE-SECRET-key");
      expect((await client.get(one)).text).not.toContain("FAKE-SECRET");
      expect((await client.get("/datastore")).text).not.toContain("FAKE-SECRET");
    }));

  it.each<[object, readonly unknown[]]>([
    [{ ...S3, type: "tape" }, ["type"]],
    [{ ...S3, label: "" }, ["label"]],
    [{ ...S3, type: "qdrant", config: { base_url: "x", api_key: "x" } }, ["config.collection"]],
    [{ ...S3, config: { ...S3.config, port: 1 } }, ["config.port"]],
  ])("of %j are refused", (body, fields) =>
    withTruto({}, async ({ client }) => {
      expect(badFields(await client.post("/datastore", body))).toEqual(fields);
    }),
  );
});
