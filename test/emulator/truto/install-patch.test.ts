import { member } from "../support";
import { badFields, installed, withTruto, type RunningTruto } from "./support";

const OVERRIDE = {
  pagination: { format: "page", config: { page_key: "page" } },
  environment_variables: { REGION: "eu" },
};

function install({ truto, client }: RunningTruto, override: object = OVERRIDE): Promise<string> {
  return installed(client, { integration_id: truto.demo.integrations.acmeCrm, override });
}

describe("updating an install", () => {
  it("keeps what is absent and moves updated_at", () =>
    withTruto({}, async (running) => {
      const path = await install(running);
      const before = await running.client.get(path);
      const answer = await running.client.patch(path, { is_enabled: false });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ is_enabled: false, show_in_catalog: true, override: OVERRIDE });
      expect(member(answer.body, "updated_at")).not.toBe(member(before.body, "updated_at"));
      expect(member(answer.body, "created_at")).toBe(member(before.body, "created_at"));
      expect((await running.client.get(path)).body).toEqual(answer.body);
    }));

  it("replaces the override as a whole", () =>
    withTruto({}, async (running) => {
      const path = await install(running);
      const override = { pagination: { format: "cursor", config: { cursor_path: "meta.next" } } };
      const answer = await running.client.patch(path, { override });
      expect(member(answer.body, "override")).toEqual(override);
    }));

  it("clears it with an empty object", () =>
    withTruto({}, async (running) => {
      const answer = await running.client.patch(await install(running), { override: {} });
      expect(member(answer.body, "override")).toEqual({});
    }));

  it("stores null slots and placeholders as they are", () =>
    withTruto({}, async (running) => {
      const override = { rate_limit: null, headers: { "X-Region": "{{environment_variables.REGION}}" } };
      const path = await install(running);
      await running.client.patch(path, { override });
      expect(member((await running.client.get(path)).body, "override")).toEqual(override);
    }));

  it("does not touch the definition's config", () =>
    withTruto({}, async (running) => {
      const answer = await running.client.patch(await install(running), { override: { label: "Over" } });
      expect(answer.body).toMatchObject({ integration: { config: { label: "Acme CRM" } } });
    }));

  it.each([
    ["the integration", { integration_id: "de300000-0000-4000-8000-000000000022" }, ["integration_id"]],
    ["the environment", { environment_id: "de300000-0000-4000-8000-000000000012" }, ["environment_id"]],
    ["a null override", { override: null }, ["override"]],
    ["a flag as text", { show_in_catalog: "true" }, ["show_in_catalog"]],
    ["nothing", {}, ["body"]],
  ])("is refused with 400 for %s", (_, body, fields) =>
    withTruto({}, async (running) => {
      const path = await install(running);
      const before = await running.client.get(path);
      const answer = await running.client.patch(path, body);
      expect([answer.status, badFields(answer)]).toEqual([400, fields]);
      expect((await running.client.get(path)).body).toEqual(before.body);
    }),
  );

  it("takes them in lenient mode, where a null override clears", () =>
    withTruto({ mode: "lenient" }, async (running) => {
      const path = await install(running);
      expect((await running.client.patch(path, {})).status).toBe(200);
      const answer = await running.client.patch(path, { integration_id: "ignored", override: null });
      expect(answer.body).toMatchObject({
        integration_id: running.truto.demo.integrations.acmeCrm,
        override: {},
      });
    }));
});

describe("an update that changes nothing", () => {
  it.each([
    ["moves", true],
    ["keeps", false],
  ] as const)("%s updated_at, by the switch", (noopPatch, moves) =>
    withTruto({ noopPatch }, async (running) => {
      const path = await install(running);
      const before = await running.client.get(path);
      const answer = await running.client.patch(path, { is_enabled: true, override: OVERRIDE });
      expect(member(answer.body, "updated_at") !== member(before.body, "updated_at")).toBe(moves);
    }),
  );
});

describe("an empty override", () => {
  it.each([
    ["object", {}],
    ["null", null],
    ["absent", undefined],
  ] as const)("is shown as %s", (emptyOverride, shown) =>
    withTruto({ emptyOverride }, async (running) => {
      const path = await install(running, {});
      expect(member((await running.client.get(path)).body, "override")).toEqual(shown);
    }),
  );
});

describe("time stamps", () => {
  it("can be without zone and fraction", () =>
    withTruto(
      { timeFormat: "sql" },
      async (running) => {
        const answer = await running.client.get(await install(running));
        expect(answer.body).toMatchObject({
          created_at: "2030-01-02 03:04:05",
          integration: { created_at: "2030-01-02 03:04:05" },
        });
      },
      { clock: () => new Date("2030-01-02T03:04:05.678Z") },
    ));

  it("move with each change although the clock stands still", () =>
    withTruto(
      {},
      async (running) => {
        const path = await install(running);
        const times = [];
        for (const is_enabled of [false, true, false]) {
          times.push(member((await running.client.patch(path, { is_enabled })).body, "updated_at"));
        }
        expect(new Set(times).size).toBe(3);
      },
      { clock: () => new Date("2030-01-02") },
    ));
});
