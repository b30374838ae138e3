import type { TrutoSettings } from "../../../src/emulator/truto/handle";
import { member, type Answer } from "../support";
import { defined, idOf, INSTALLS, installed, INTEGRATIONS, partnerClient, withTruto } from "./support";
import type { RunningTruto } from "./support";

const CLIENT_SECRET = "FAKE-OVERRIDE-CLIENT-SECRET";
const HOOK_KEY = "FAKE-OVERRIDE-HOOK-KEY";
const SIGNATURE = "FAKE-OVERRIDE-SIGNATURE";
const SECRETS = [CLIENT_SECRET, HOOK_KEY, SIGNATURE];

const OVERRIDE = {
  credentials: { oauth2: { config: { client: { id: "demo-app", secret: CLIENT_SECRET }, scope: ["a"] } } },
  webhook: { signature_verification: { format: "hmac", config: { secret: SIGNATURE, header: "X-S" } } },
  environment_variables: { REGION: "eu" },
  secret_environment_variables: { HOOK_KEY },
};

const STRIPPED = {
  credentials: { oauth2: { config: { client: { id: "demo-app" }, scope: ["a"] } } },
  webhook: { signature_verification: { format: "hmac", config: { header: "X-S" } } },
  environment_variables: { REGION: "eu" },
};

const SHAPES: readonly [TrutoSettings["readSecrets"], object][] = [
  ["absent", STRIPPED],
  [
    "subtree-absent",
    { webhook: { signature_verification: { format: "hmac" } }, environment_variables: { REGION: "eu" } },
  ],
  [
    "masked",
    {
      ...STRIPPED,
      credentials: {
        oauth2: { config: { client: { id: "demo-app", secret: "********" }, scope: ["a"] } },
      },
      webhook: {
        signature_verification: { format: "hmac", config: { secret: "********", header: "X-S" } },
      },
      secret_environment_variables: { HOOK_KEY: "********" },
    },
  ],
  ["clear", OVERRIDE],
];

async function everyAnswer({ truto, client }: RunningTruto): Promise<Answer[]> {
  const body = { integration_id: truto.demo.integrations.acmeBilling, override: OVERRIDE };
  const created = await client.post(INSTALLS, body);
  const path = `${INSTALLS}/${idOf(created)}`;
  const patched = await client.patch(path, { override: OVERRIDE });
  const flagged = await client.patch(path, { is_enabled: false });
  return [created, patched, flagged, await client.get(path)];
}

function overrideOf({ body }: Answer): unknown {
  return member(body, "override");
}

describe("secrets of an override", () => {
  it.each(SHAPES)("are %s in every answer, by the switch", (readSecrets, shown) =>
    withTruto({ readSecrets }, async (running) => {
      const answers = await everyAnswer(running);
      expect(answers.map(overrideOf)).toEqual(answers.map(() => shown));
      const list = await running.client.get(INSTALLS);
      expect(list.body).toMatchObject({ result: [{ override: shown }] });
    }),
  );

  it("are in no answer by default", () =>
    withTruto({}, async (running) => {
      const answers = [...(await everyAnswer(running)), await running.client.get(INSTALLS)];
      const texts = answers.map(({ text }) => text).join();
      expect(SECRETS.filter((secret) => texts.includes(secret))).toEqual([]);
    }));

  it("may be shown in the answer to a write only", () =>
    withTruto({ writeAnswers: "clear" }, async (running) => {
      const [created, patched, , read] = (await everyAnswer(running)).map(overrideOf);
      expect([created, patched, read]).toEqual([OVERRIDE, OVERRIDE, STRIPPED]);
    }));

  it("may be shown otherwise than those of a config", () =>
    withTruto({ readSecrets: "absent", readOverrideSecrets: "clear" }, async (running) => {
      const path = await installed(running.client, {
        integration_id: running.truto.demo.integrations.acmeCrm,
        override: OVERRIDE,
      });
      const answer = await running.client.get(path);
      expect(overrideOf(answer)).toEqual(OVERRIDE);
      expect(answer.text).not.toContain("FAKE-DEMO-CLIENT-SECRET");
    }));

  it("may take client.id with them", () =>
    withTruto({ clientId: "stripped" }, async (running) => {
      const [created] = await everyAnswer(running);
      expect(created?.text).not.toContain("demo-app");
      expect(created?.body).toMatchObject({
        override: { credentials: { oauth2: { config: { client: {} } } } },
      });
    }));

  it("are known in the form of a single credential format, too", () =>
    withTruto({}, async ({ truto, client }) => {
      const override = { credentials: { config: { client: { id: "one", secret: CLIENT_SECRET } } } };
      const body = { integration_id: truto.demo.integrations.acmeCrm, override };
      const answer = await client.post(INSTALLS, body);
      expect(overrideOf(answer)).toEqual({ credentials: { config: { client: { id: "one" } } } });
    }));

  it("are not placeholders in a webhook, nor tokens in headers", () =>
    withTruto({}, async ({ truto, client }) => {
      const override = {
        webhook: { signature_verification: { config: { secret: "{{context.key}}", password: "FAKE-PW" } } },
        headers: { Authorization: "FAKE-LITERAL" },
      };
      const body = { integration_id: truto.demo.integrations.acmeCrm, override };
      expect(overrideOf(await client.post(INSTALLS, body))).toEqual({
        ...override,
        webhook: { signature_verification: { config: { secret: "{{context.key}}" } } },
      });
    }));
});

describe("secrets that a new override omits", () => {
  const heldAfter = async (running: RunningTruto, override: object): Promise<unknown> => {
    const integration_id = running.truto.demo.integrations.acmeCrm;
    const path = await installed(running.client, { integration_id, override: OVERRIDE });
    await running.client.patch(path, { override });
    return running.truto.install(path.split("/").at(-1) ?? "")?.override_secrets;
  };

  it("are lost by default", () =>
    withTruto({}, async (running) => {
      expect(await heldAfter(running, STRIPPED)).toEqual({});
    }));

  it("stay where the object around them is sent, by the other reading", () =>
    withTruto({ overrideSecretsOnOmit: "keep" }, async (running) => {
      expect(await heldAfter(running, { credentials: STRIPPED.credentials })).toEqual({
        credentials: { oauth2: { config: { client: { secret: CLIENT_SECRET } } } },
        secret_environment_variables: { HOOK_KEY },
      });
    }));

  it("are lost by an empty override in any case", () =>
    withTruto({ overrideSecretsOnOmit: "keep" }, async (running) => {
      expect(await heldAfter(running, {})).toEqual({});
    }));

  it("stay when only flags are sent", () =>
    withTruto({}, async (running) => {
      const integration_id = running.truto.demo.integrations.acmeCrm;
      const path = await installed(running.client, { integration_id, override: OVERRIDE });
      await running.client.patch(path, { is_enabled: false });
      expect(JSON.stringify(running.truto.installs()[0]?.override_secrets)).toContain(CLIENT_SECRET);
    }));

  it("become their mask when a masked read is written back", () =>
    withTruto({ readSecrets: "masked" }, async (running) => {
      const integration_id = running.truto.demo.integrations.acmeCrm;
      const path = await installed(running.client, { integration_id, override: OVERRIDE });
      const read = await running.client.get(path);
      await running.client.patch(path, { override: overrideOf(read) });
      expect(running.truto.installs()[0]?.override_secrets).toMatchObject({
        secret_environment_variables: { HOOK_KEY: "********" },
      });
    }));
});

describe("secrets of a config", () => {
  const CONFIG = {
    label: "Demo",
    credentials: { oauth2: { config: { client: { id: "base-app", secret: CLIENT_SECRET } } } },
  };

  it.each([
    ["absent", { label: "Demo", credentials: { oauth2: { config: { client: { id: "base-app" } } } } }],
    ["subtree-absent", { label: "Demo" }],
    [
      "masked",
      {
        label: "Demo",
        credentials: { oauth2: { config: { client: { id: "base-app", secret: "********" } } } },
      },
    ],
    ["clear", CONFIG],
  ] as const)("are %s in every answer, by the switch", (readSecrets, shown) =>
    withTruto({ readSecrets }, async ({ client }) => {
      const created = await client.post(INTEGRATIONS, { name: "demo", config: CONFIG });
      const path = `${INTEGRATIONS}/${idOf(created)}`;
      const answers = [created, await client.get(path), await client.patch(path, { version: 1 })];
      expect(answers.map(({ body }) => member(body, "config"))).toEqual(answers.map(() => shown));
      const list = await client.get(`${INTEGRATIONS}?name=demo`);
      expect(list.body).toMatchObject({ result: [{ config: shown }] });
      const install = await client.post(INSTALLS, { integration_id: idOf(created) });
      expect(install.body).toMatchObject({ integration: { config: shown } });
    }),
  );

  it("are never shown to another team", () =>
    withTruto({ readSecrets: "clear" }, async ({ truto, client }) => {
      const path = await defined(client, { name: "demo", config: CONFIG, sharing: "allow" });
      const answer = await partnerClient(truto).get(path);
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain(CLIENT_SECRET);
      expect((await client.get(path)).text).toContain(CLIENT_SECRET);
    }));
});
