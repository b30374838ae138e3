import { member, type Client } from "../support";
import { badFields, defined, refused, withTruto } from "./support";

const SECRET = "FAKE-BASE-CLIENT-SECRET";
const CONFIG = {
  label: "Demo",
  headers: { A: "1", B: "2" },
  tool_tags: { contacts: ["x", "y"] },
  credentials: { oauth2: { config: { client: { id: "base-app", secret: SECRET } } } },
};

function define(client: Client): Promise<string> {
  return defined(client, { name: "demo", config: CONFIG, category: "crm" });
}

function idIn(path: string): string {
  return path.split("/").at(-1) ?? "";
}

describe("the version", () => {
  it("is required", () =>
    withTruto({}, async ({ client }) => {
      const answer = await client.patch(await define(client), { is_beta: true });
      expect([answer.status, badFields(answer)]).toEqual([400, ["version"]]);
    }));

  it("goes up by one with each update", () =>
    withTruto({}, async ({ client }) => {
      const path = await define(client);
      const before = await client.get(path);
      const answer = await client.patch(path, { version: 1, is_beta: true });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ version: 2, is_beta: true, category: "crm" });
      expect(member(answer.body, "updated_at")).not.toBe(member(before.body, "updated_at"));
      expect((await client.get(path)).body).toEqual(answer.body);
    }));

  it.each([
    [400, 1],
    [400, 3],
    [409, 1],
  ] as const)("gives %d for a version of %d where it is 2", (staleVersionStatus, version) =>
    withTruto({ staleVersionStatus }, async ({ truto, client }) => {
      const path = await define(client);
      truto.changeIntegration(idIn(path), { is_beta: true });
      const answer = await client.patch(path, { version, category: "erp" });
      expect(refused(answer)).toEqual([staleVersionStatus, "version mismatch"]);
      expect(truto.integration(idIn(path))).toMatchObject({ version: 2, category: "crm" });
    }),
  );

  it("stays, by the other reading, when nothing changes", () =>
    withTruto({ noopPatch: "keeps" }, async ({ client }) => {
      const path = await define(client);
      const before = await client.get(path);
      const same = await client.patch(path, { version: 1, category: "crm", config: { label: "Demo" } });
      expect(same.body).toEqual(before.body);
      const changed = await client.patch(path, { version: 1, config: { label: "New" } });
      expect(member(changed.body, "version")).toBe(2);
    }));
});

describe("an update of config that is merged", () => {
  it("keeps what is absent, replaces arrays and drops what is null", () =>
    withTruto({}, async ({ client }) => {
      const config = { label: "EU", headers: { A: null }, tool_tags: { contacts: ["z"] } };
      const answer = await client.patch(await define(client), { version: 1, config });
      expect(member(answer.body, "config")).toEqual({
        label: "EU",
        headers: { B: "2" },
        tool_tags: { contacts: ["z"] },
        credentials: { oauth2: { config: { client: { id: "base-app" } } } },
      });
    }));

  it("keeps a secret that it omits, and drops one that is null", () =>
    withTruto({}, async ({ truto, client }) => {
      const path = await define(client);
      const secrets = () => JSON.stringify(truto.integration(idIn(path))?.config_secrets);
      const client1 = { id: "other-app" };
      const credentials = (inner: object) => ({ oauth2: { config: { client: inner } } });
      await client.patch(path, { version: 1, config: { credentials: credentials(client1) } });
      expect(secrets()).toContain(SECRET);
      await client.patch(path, { version: 2, config: { credentials: credentials({ secret: null }) } });
      expect(secrets()).toBe("{}");
    }));
});

describe("an update of config that replaces", () => {
  it("stores what was sent and nothing else, null included", () =>
    withTruto({ configPatch: "replace" }, async ({ truto, client }) => {
      const path = await define(client);
      const config = { label: "EU", headers: null };
      const answer = await client.patch(path, { version: 1, config });
      expect(member(answer.body, "config")).toEqual(config);
      expect(truto.integration(idIn(path))?.config_secrets).toEqual({});
    }));

  it("keeps everything when config is not sent", () =>
    withTruto({ configPatch: "replace" }, async ({ truto, client }) => {
      const path = await define(client);
      await client.patch(path, { version: 1, is_beta: true });
      expect(JSON.stringify(truto.integration(idIn(path))?.config_secrets)).toContain(SECRET);
    }));
});

describe("an update that is refused", () => {
  it.each([
    ["a null config", { config: null }, ["config"]],
    ["an empty name", { name: "" }, ["name"]],
    ["an unknown field", { team_id: "x" }, ["team_id"]],
    ["a version as text", { version: "1" }, ["version"]],
  ])("names %s", (_, body, fields) =>
    withTruto({}, async ({ client }) => {
      const answer = await client.patch(await define(client), { version: 1, ...body });
      expect([answer.status, badFields(answer)]).toEqual([400, fields]);
    }),
  );

  it("may be so for null inside config", () =>
    withTruto({ configNulls: "refused" }, async ({ client }) => {
      const path = await define(client);
      const config = { headers: { A: null } };
      expect(badFields(await client.patch(path, { version: 1, config }))).toEqual(["config"]);
      expect((await client.patch(path, { version: 1, config: { label: "EU" } })).status).toBe(200);
    }));
});
