import { member } from "../support";
import { eachOf, idOf, INSTALLS, installed, INTEGRATIONS, withTruto } from "./support";

/** docs/apis/truto.md §9, from the first to the last example. */
const INSTALL = {
  is_enabled: true,
  show_in_catalog: false,
  override: {
    credentials: {
      oauth2: {
        config: { client: { id: "demo-app", secret: "FAKE-not-a-secret-1" }, scope: ["contacts.read"] },
      },
    },
    environment_variables: { REGION: "eu" },
    secret_environment_variables: { HOOK_KEY: "FAKE-not-a-secret-2" },
  },
};

const DEFINITION = {
  name: "demo-crm",
  category: "crm",
  is_beta: false,
  sharing: "deny",
  config: {
    label: "Demo CRM",
    base_url: "https://api.demo-crm.invalid/v1",
    credentials: {
      oauth2: {
        format: "oauth2",
        config: {
          client: { id: "base-app", secret: "FAKE-not-a-secret-3" },
          auth: { tokenHost: "https://auth.demo-crm.invalid", tokenPath: "/token" },
          scope: ["contacts.read"],
        },
      },
    },
    authorization: { format: "bearer" },
    resources: { contacts: { list: { method: "get", path: "/contacts", response_path: "items" } } },
  },
};

describe("the documented examples", () => {
  it("install", () =>
    withTruto({}, async ({ truto, client }) => {
      const integration_id = truto.demo.integrations.acmeBilling;
      const answer = await client.post(INSTALLS, { integration_id, ...INSTALL });
      expect(answer.body).toMatchObject({
        integration_id,
        environment_id: truto.demo.environments.development,
        show_in_catalog: false,
        is_enabled: true,
        integration: { id: integration_id, name: "acme-billing", version: 1 },
      });
      expect(member(answer.body, "override")).toEqual({
        credentials: { oauth2: { config: { client: { id: "demo-app" }, scope: ["contacts.read"] } } },
        environment_variables: { REGION: "eu" },
      });
    }));

  it("update the flags, replace the override, clear it", () =>
    withTruto({}, async ({ truto, client }) => {
      const integration_id = truto.demo.integrations.acmeBilling;
      const path = await installed(client, { integration_id, ...INSTALL });
      const flags = await client.patch(path, { is_enabled: false });
      expect(flags.body).toMatchObject({ is_enabled: false, override: { environment_variables: {} } });
      const override = { pagination: { format: "cursor", config: { cursor_path: "meta.next" } } };
      expect(member((await client.patch(path, { override })).body, "override")).toEqual(override);
      expect(truto.installs()[0]?.override_secrets).toEqual({});
      expect(member((await client.patch(path, { override: {} })).body, "override")).toEqual({});
    }));

  it("list", () =>
    withTruto({}, async ({ truto, client }) => {
      const { id, integration_id } = truto.addInstall({});
      const query = `${INSTALLS}?integration_id=${integration_id}&limit=1`;
      const first = await client.get(query);
      expect([eachOf(first, "id"), member(first.body, "limit")]).toEqual([[id], 1]);
      const cursor = encodeURIComponent(String(member(first.body, "next_cursor")));
      const second = await client.get(`${query}&next_cursor=${cursor}`);
      expect(second.body).toEqual({ result: [], next_cursor: null, limit: 1 });
    }));

  it("create and update an integration", () =>
    withTruto({}, async ({ client }) => {
      const created = await client.post(INTEGRATIONS, DEFINITION);
      expect(created.text).not.toContain("FAKE-not-a-secret-3");
      const { credentials, ...config } = DEFINITION.config;
      const stripped = {
        oauth2: {
          ...credentials.oauth2,
          config: { ...credentials.oauth2.config, client: { id: "base-app" } },
        },
      };
      expect(member(created.body, "config")).toEqual({ ...config, credentials: stripped });
      const updated = await client.patch(`${INTEGRATIONS}/${idOf(created)}`, {
        version: 1,
        config: { label: "Demo CRM EU", pagination: null },
      });
      expect(updated.body).toMatchObject({
        version: 2,
        config: { label: "Demo CRM EU", base_url: config.base_url, resources: config.resources },
      });
    }));
});
