import { setTimeout as sleep } from "node:timers/promises";
import { createProviderServer } from "../../../../src/framework";
import { SILENT } from "../../../../src/framework/diagnostics/logger";
import { UNKNOWN, type ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import type { Core } from "../../../plugin/core";
import type { CoreCalls } from "../../../plugin/core-calls";
import { withCalls } from "../../../plugin/in-process";
import { shortenWaits } from "../../../support/short-waits";
import { API_KEY, openStage, type Stage, TENANT, VALID_KEY } from "../support";

const ACTION = "integrations_fruxon_verify_config";

const CRM = {
  id: "custom_demo_crm",
  displayName: "Demo CRM",
  configMetadata: {
    parametersMetadata: [],
    authMetadata: [
      {
        id: "api-key",
        type: "API_KEY",
        supportedLevels: ["APPLICATION"],
        parametersMetadata: [{ name: "apiKey", type: "STRING", required: true, secret: true }],
      },
      { id: "app-oauth", type: "OAUTH2", supportedLevels: ["APPLICATION"] },
    ],
  },
};

const authWith = (apiKey: string) => ({
  integrationAuthMetadataId: "api-key",
  level: "APPLICATION",
  parameters: { apiKey },
});

let stage: Stage;

const open = async () => {
  stage = await openStage();
  stage.fruxon.addIntegration(TENANT, CRM);
};
afterEach(() => stage.close());

const configWith = (seed: object) => ({
  integration_id: "custom_demo_crm",
  config_id: stage.fruxon.addConfig(TENANT, "custom_demo_crm", { displayName: "Production", ...seed }).id,
});

/** One provider process, as Terraform starts one for each walk (docs/apis/terraform-protocol.md §9). */
const walk = (
  use: (calls: CoreCalls, core: Core) => Promise<void>,
  token = stage.fruxon.tokens.full,
): Promise<void> =>
  withCalls(
    createProviderServer(integrations, {
      environment: { FRUXON_BASE_URL: stage.fruxon.baseUrl, FRUXON_TOKEN: token, FRUXON_TENANT: TENANT },
      logger: SILENT,
    }),
    use,
  );

interface Reported {
  readonly summary: string;
  readonly detail: string;
  readonly severity: number;
  readonly attribute?: { readonly steps: readonly { readonly selector: { readonly value?: unknown } }[] };
}

interface Run {
  readonly planned: readonly Reported[];
  readonly progress: readonly string[];
  readonly completed: readonly Reported[];
}

const summaries = (reported: readonly Reported[]) => reported.map(({ summary }) => summary);
const places = (reported: readonly Reported[]) =>
  reported.map(({ attribute }) => attribute?.steps.map(({ selector }) => selector.value).join("."));

/** The walks of Terraform 1.14: validate, plan, and in apply plan again and invoke. */
async function run(config: ObjectValue, token?: string): Promise<Run> {
  const events: { case: string | undefined; value?: unknown }[] = [];
  let planned: readonly Reported[] = [];
  await walk(async (calls) => {
    expect((await calls.validateAction(ACTION, config)).diagnostics).toEqual([]);
  }, token);
  await walk(async (calls) => {
    await calls.configure({});
    planned = (await calls.planAction(ACTION, config)).diagnostics;
  }, token);
  await walk(async (calls) => {
    await calls.configure({});
    await calls.planAction(ACTION, config);
    events.push(...(await calls.invokeAction(ACTION, config)));
  }, token);
  const last = events.pop();
  expect(last?.case).toBe("completed");
  expect(events.every((event) => event.case === "progress")).toBe(true);
  return {
    planned,
    progress: events.map(({ value }) => (value as { message: string }).message),
    completed: (last?.value as { diagnostics: readonly Reported[] }).diagnostics,
  };
}

describe("the stored credentials of a config", () => {
  beforeEach(() => open());

  test("that work are said to work, while it goes on; nothing is changed", async () => {
    const config = configWith({ auth: authWith(VALID_KEY) });

    expect(await run(config)).toEqual({
      planned: [],
      progress: [
        `Fruxon tests the credentials of the config acme-corp/custom_demo_crm/${config.config_id}`,
        "They work",
      ],
      completed: [],
    });
    expect(stage.writes().map(({ path }) => path)).toEqual([
      `/v1/tenants/acme-corp/integrations/custom_demo_crm/configs/${config.config_id}:verifyAuth`,
    ]);
  });

  test("that do not work end the action with the reason and what to do, and are not shown", async () => {
    const { planned, progress, completed } = await run(configWith({ auth: authWith(API_KEY) }));

    expect(planned).toEqual([]);
    expect(progress.at(-1)).toBe("They do not work");
    expect(summaries(completed)).toEqual(["The test of the credentials failed"]);
    expect(completed[0]?.detail).toBe(
      "The service refused the credentials. Set new ones in auth_secrets of integrations_fruxon_config.",
    );
    expect(places(completed)).toEqual(["config_id"]);
    expect(JSON.stringify([progress, completed])).not.toContain(API_KEY);
  });

  const account = (name: string, key: string) => ({
    parameters: { account: name },
    authConfig: authWith(key),
  });
  const authMap = [account("one", VALID_KEY), account("two", API_KEY), account("three", API_KEY)];

  test("in an auth map are all tried out, and all that do not work are told at once", async () => {
    const { progress, completed } = await run(configWith({ authMap }));

    expect(progress.filter((message) => message.startsWith("They"))).toEqual([
      "They work",
      "They do not work",
      "They do not work",
    ]);
    expect(summaries(completed)).toEqual([
      "The test of the credentials of auth map entry 1 failed",
      "The test of the credentials of auth map entry 2 failed",
    ]);
    expect(completed[0]?.detail).toContain("auth_map_secrets");
  });

  test("of an entry that cannot be tried out do not keep those of the others from it", async () => {
    const consent = {
      integrationAuthMetadataId: "app-oauth",
      level: "APPLICATION",
      parameters: { code: API_KEY },
    };
    const { progress, completed } = await run(
      configWith({
        authMap: [
          account("one", API_KEY),
          { parameters: {}, authConfig: consent },
          account("three", API_KEY),
        ],
      }),
    );

    expect(progress.filter((message) => message.startsWith("They"))).toEqual([
      "They do not work",
      "They cannot be tested",
      "They do not work",
    ]);
    expect(summaries(completed)).toEqual([
      "The test of the credentials of auth map entry 0 failed",
      "Fruxon cannot test the credentials of auth map entry 1",
      "The test of the credentials of auth map entry 2 failed",
    ]);
  });

  describe("when the action then ends", () => {
    shortenWaits();

    test.each([
      [{ kind: "answer", status: 424 }, "Fruxon failed to test the credentials of auth map entry 2"],
      [{ kind: "drop", when: "before" }, "Unknown whether the credentials of auth map entry 2 work"],
    ] as const)("with %j, those that do not work are told too", async (fault, summary) => {
      stage.fruxon.faults.add({ match: { path: "**:verifyAuth" }, skip: 2, times: "always", fault });

      const { completed } = await run(configWith({ authMap }));

      expect(summaries(completed)).toEqual([
        "The test of the credentials of auth map entry 1 failed",
        summary,
      ]);
    });
  });

  test("of one entry of an auth map can be tried out alone", async () => {
    const config = configWith({ authMap });

    expect((await run({ ...config, auth_map_index: 0 })).completed).toEqual([]);
    expect(summaries((await run({ ...config, auth_map_index: 1 })).completed)).toHaveLength(1);
  });

  test("of an entry that is not there are a warning in the plan, and an error when the action runs", async () => {
    const { planned, completed } = await run({ ...configWith({ authMap }), auth_map_index: 3 });

    expect(summaries(planned)).toEqual(["The auth map has no entry 3"]);
    expect(planned[0]?.severity).toBe(2);
    expect(summaries(completed)).toEqual(["The auth map has no entry 3"]);
    expect(completed[0]?.detail).toBe("Its auth map has the entries 0 to 2.");
    expect(places(completed)).toEqual(["auth_map_index"]);
  });

  test("that are none are a warning in the plan, since the same apply may set them", async () => {
    const config = configWith({});
    const { planned, completed } = await run(config);

    expect(summaries(planned)).toEqual(["The config has no credentials"]);
    expect(planned[0]?.severity).toBe(2);
    expect(summaries(completed)).toEqual(["The config has no credentials"]);

    await walk(async (calls) => {
      await calls.configure({});
      stage.fruxon.changeConfig(config.config_id, { auth: authWith(VALID_KEY) });
      expect(await calls.invokeAction(ACTION, config)).toMatchObject([
        { case: "progress" },
        { case: "progress", value: { message: "They work" } },
        { case: "completed", value: { diagnostics: [] } },
      ]);
    });
  });

  test("of a method that cannot be tried out say so", async () => {
    const auth = {
      integrationAuthMetadataId: "app-oauth",
      level: "APPLICATION",
      parameters: { code: API_KEY },
    };
    const { completed } = await run(configWith({ auth }));

    expect(summaries(completed)).toEqual(["Fruxon cannot test the credentials"]);
    expect(completed[0]?.detail).toMatch(/cannot be verified.*Fruxon cannot test every auth method\.$/s);
  });
});

describe("a config", () => {
  beforeEach(() => open());

  test("that is not there is an error already in the plan", async () => {
    const config = { integration_id: "custom_demo_crm", config_id: "11111111-aaaa-4bbb-8ccc-000000000001" };
    const { planned, progress, completed } = await run(config);

    expect(summaries(planned)).toEqual(["The config does not exist"]);
    expect(places(planned)).toEqual(["config_id"]);
    expect([progress, summaries(completed)]).toEqual([[], ["The config does not exist"]]);
  });

  test("that is made by the same apply is not asked for before it is there", async () => {
    await walk(async (calls) => {
      await calls.configure({});
      const planned = await calls.planAction(ACTION, {
        integration_id: "custom_demo_crm",
        config_id: UNKNOWN,
      });
      expect(planned.diagnostics).toEqual([]);
    });
    expect(stage.fruxon.requests.all()).toEqual([]);
  });

  test("is checked by its arguments before anything is asked", async () => {
    await walk(async (calls) => {
      const { diagnostics } = await calls.validateAction(ACTION, {
        integration_id: "",
        config_id: "",
        auth_map_index: -1,
      });
      expect(summaries(diagnostics)).toEqual([
        "Invalid value for integration_id",
        "Invalid value for config_id",
        "Invalid value for auth_map_index",
      ]);
    });
    expect(stage.fruxon.requests.all()).toEqual([]);
  });

  test("of a tenant that the token is not for is told at the tenant", async () => {
    const config = configWith({ auth: authWith(VALID_KEY) });
    const { planned, completed } = await run({ ...config, tenant: "acme-labs" });

    expect(places(planned)).toEqual(["tenant"]);
    expect(places(completed)).toEqual(["tenant"]);
  });

  test("can be verified with a token that may only read", async () => {
    const config = configWith({ auth: authWith(VALID_KEY) });

    expect((await run(config, stage.fruxon.tokens.readOnly)).completed).toEqual([]);
  });
});

test("an action without a token is planned and invoked with an error that says where to put one", async () => {
  await open();
  const config = configWith({ auth: authWith(VALID_KEY) });
  const { planned, completed } = await run(config, "");

  expect(summaries(planned)).toEqual(["Fruxon is not configured"]);
  expect(summaries(completed)).toEqual(["Fruxon is not configured"]);
});

describe("an outside service", () => {
  const answering = (patch: Readonly<Record<string, unknown>>) => {
    stage.fruxon.faults.add({ match: { path: "**:verifyAuth" }, fault: { kind: "rewriteAnswer", patch } });
  };

  test("that quotes a credential is quoted without it", async () => {
    await open();
    answering({ error: `Incorrect API key provided: ${API_KEY}` });
    const { completed } = await run(configWith({ auth: authWith(API_KEY) }));

    expect(completed[0]?.detail).toContain("Incorrect API key provided: (left out).");
    expect(JSON.stringify(completed)).not.toContain(API_KEY);
  });

  test.each([
    [400, "Fruxon cannot test the credentials"],
    [424, "Fruxon failed to test the credentials"],
  ])("whose words Fruxon passes on with %i is quoted without a credential", async (status, summary) => {
    await open();
    stage.fruxon.faults.add({
      match: { path: "**:verifyAuth" },
      fault: { kind: "answer", status, message: `Upstream refused ${API_KEY}` },
    });
    const { completed } = await run(configWith({ auth: authWith(API_KEY) }));

    expect(summaries(completed)).toEqual([summary]);
    expect(completed[0]?.detail).toContain("Upstream refused (left out)");
    expect(JSON.stringify(completed)).not.toContain(API_KEY);
  });

  test("that wants a person's consent is named with its address", async () => {
    await open();
    answering({ error: null, authorizationUrl: "https://consent.example/custom_demo_crm" });
    const { completed } = await run(configWith({ auth: authWith(API_KEY) }));

    expect(completed[0]?.detail).toContain(
      "Fruxon gave no reason. A user has to consent first at https://consent.example/custom_demo_crm",
    );
  });

  test("that takes long is not waited for when Terraform is interrupted", async () => {
    await open();
    stage.fruxon.faults.add({
      match: { path: "**:verifyAuth" },
      fault: { kind: "delay", milliseconds: 60_000 },
    });
    const config = configWith({ auth: authWith(VALID_KEY) });

    await walk(async (calls, { provider }) => {
      await calls.configure({});
      const invoked = calls.invokeAction(ACTION, config);
      while (stage.fruxon.requests.count({ path: "**:verifyAuth" }) === 0) await sleep(5);
      await provider.stopProvider({});
      expect((await invoked).at(-1)).toMatchObject({
        case: "completed",
        value: { diagnostics: [{ detail: expect.stringContaining("The run was interrupted") as string }] },
      });
    });
  });
});
