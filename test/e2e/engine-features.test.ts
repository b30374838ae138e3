import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator, type Emulator } from "../../src/emulator";
import { createProviderServer } from "../../src/framework";
import { SILENT } from "../../src/framework/diagnostics/logger";
import { integrations } from "../../src/provider";
import { succeeded } from "./matrix/world";
import { knows, takes } from "./support/engine";
import { openReattached, type ReattachedStage } from "./support/reattached";
import { plainText } from "./support/terraform";

// What only some engines have. Each test asks the engine first whether it has it, and ends there if not;
// docs/guides/engines.md names the engines with which all of them were run.

const BUDDY = "integrations_buddy_integration";
const CONFIG = "integrations_fruxon_config";
const VERIFY = "integrations_fruxon_verify_config";
const LINK = "integrations_fruxon_credential_link";
const SECRET = "FAKE-SECRET-features-vultr";
/** One that the emulated service behind Fruxon accepts. */
const VALID_KEY = "FAKE-VALID-SECRET";
const WRONG_KEY = "FAKE-SECRET-features-wrong";
const PLACE = { tenant: "acme-corp", integration_id: "custom_demo_crm" };

let emulator: Emulator;
let stage: ReattachedStage;

beforeEach(async () => {
  emulator = await startEmulator();
  const server = createProviderServer(integrations, { environment: emulator.environment, logger: SILENT });
  stage = await openReattached({ "integrations-as-code/integrations": server });
});

afterEach(async () => {
  await stage.close();
  await emulator.close();
});

const vultr = (more: object = {}) => ({
  domain: "acme-dev",
  name: "Vultr",
  scope: "WORKSPACE",
  type: "VULTR",
  identifier: "vultr",
  token: SECRET,
  ...more,
});

const writeVultr = (more: object = {}, besides: object = {}): void => {
  stage.write({ resource: { [BUDDY]: { vultr: vultr(more) } }, ...besides });
};

const stored = () => emulator.buddy.integrations("acme-dev").find(({ identifier }) => identifier === "vultr");

const buddyRequests = (method: string) =>
  emulator.buddy.requests.all().filter((request) => request.method === method);

describe("actions", () => {
  beforeEach(() => {
    emulator.fruxon.addIntegration(PLACE.tenant, {
      id: PLACE.integration_id,
      displayName: "CRM",
      configMetadata: {
        parametersMetadata: [],
        authMetadata: [
          {
            id: "api-key",
            type: "API_KEY",
            supportedLevels: ["APPLICATION"],
            parametersMetadata: [{ name: "apiKey", type: "STRING", required: true, secret: true }],
          },
        ],
      },
    });
  });

  const verify = (config_id: string) => ({ [VERIFY]: { crm: { config: { ...PLACE, config_id } } } });

  const crm = (apiKey: string, events: readonly string[], more: object = {}) => ({
    [CONFIG]: {
      crm: {
        ...PLACE,
        display_name: "Production",
        auth: { integration_auth_metadata_id: "api-key", level: "APPLICATION" },
        auth_secrets: JSON.stringify({ apiKey }),
        lifecycle: { action_trigger: { events, actions: [`action.${VERIFY}.crm`] } },
        ...more,
      },
    },
  });

  const crmStored = () => emulator.fruxon.configs(PLACE.tenant, PLACE.integration_id);

  test("run before and after changes and alone, and one that fails stops what comes after it", async () => {
    if (!knows('action "a" "b" {}')) return;
    const seeded = (apiKey: string) => ({
      displayName: "Seeded",
      auth: { integrationAuthMetadataId: "api-key", level: "APPLICATION", parameters: { apiKey } },
    });
    const { id } = emulator.fruxon.addConfig(PLACE.tenant, PLACE.integration_id, seeded(VALID_KEY));
    const guarded = (name: string) => {
      const action_trigger = {
        events: ["before_create", "before_update", "after_update"],
        actions: [`action.${VERIFY}.crm`],
      };
      writeVultr({ name, lifecycle: { action_trigger } }, { action: verify(id) });
    };

    guarded("Vultr");
    const created = plainText((await stage.apply()).output);
    guarded("Renamed");
    const updated = plainText((await stage.apply()).output);
    const invoked = await stage.run("apply", `-invoke=action.${VERIFY}.crm`, "-auto-approve");
    emulator.fruxon.changeConfig(id, seeded(WRONG_KEY));
    guarded("Renamed once more");
    const stopped = await stage.apply();

    expect(created).toMatch(/They work.*1 added, 0 changed/);
    expect(updated.match(/They work/g)).toHaveLength(2);
    expect(plainText(invoked.output)).toContain("They work");
    expect(stopped.exitCode).toBe(1);
    expect(plainText(stopped.output)).toContain("The service refused the credentials");
    expect(stored()?.name).toBe("Renamed");
    expect((await stage.plan()).exitCode).toBe(2);
  });

  test("run after a creation on the object itself, whose failure leaves the object managed", async () => {
    if (!knows('action "a" "b" {}')) return;
    const action = verify(`\${${CONFIG}.crm.config_id}`);
    stage.write({ action, resource: crm(WRONG_KEY, ["after_create", "after_update"]) });
    const failed = await stage.apply();
    const atRest = await stage.plan();
    stage.write({ action, resource: crm(VALID_KEY, ["after_create", "after_update"]) });
    const repaired = await stage.apply();

    expect(failed.exitCode).toBe(1);
    expect(plainText(failed.output)).toContain("Set new ones in auth_secrets of integrations_fruxon_config");
    expect(atRest.exitCode).toBe(0);
    expect(plainText(repaired.output)).toContain("They work");
    expect(crmStored()).toHaveLength(1);
  });

  test("write the URL of a credential link to a file, and nowhere else", async () => {
    if (!knows('action "a" "b" {}')) return;
    const folder = mkdtempSync(join(tmpdir(), "engine-link-"));
    try {
      const file = join(folder, "url");
      const config = { ...PLACE, config_id: `\${${CONFIG}.crm.config_id}`, url_file: file };
      const { auth_secrets: _, ...external } = crm("", []).integrations_fruxon_config.crm;
      const action_trigger = { events: ["after_create"], actions: [`action.${LINK}.crm`] };
      const write = (): void => {
        stage.write({
          action: { [LINK]: { crm: { config } } },
          resource: {
            [CONFIG]: { crm: { ...external, external_credentials: true, lifecycle: { action_trigger } } },
          },
        });
      };
      write();
      const applied = await stage.apply();
      const url = readFileSync(file, "utf8").trim();
      const [stored] = crmStored();
      expect(emulator.fruxon.credentialLink(stored?.id ?? "")?.url).toBe(url);
      emulator.fruxon.submitCredentialLink(url, { apiKey: VALID_KEY });
      const after = await stage.plan();

      expect(plainText(applied.output)).toMatch(/The URL is in the file .*1 added/s);
      expect(after.exitCode).toBe(0);
      expect(applied.output + after.output + stage.stateText()).not.toContain(url);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("run before a destruction and know their caller, and one that fails keeps the object", async () => {
    if (!knows(DESTROY_TRIGGER)) return;
    const configure = (apiKey: string, count: number): void => {
      const resource = crm(apiKey, ["before_destroy"], { count });
      stage.write({ action: verify("${caller.config_id}"), resource });
    };
    configure(WRONG_KEY, 1);
    succeeded(await stage.apply());
    configure(WRONG_KEY, 0);
    const kept = await stage.apply();
    const left = crmStored().length;
    configure(VALID_KEY, 1);
    succeeded(await stage.apply());
    configure(VALID_KEY, 0);
    const destroyed = await stage.apply();

    expect(kept.exitCode).toBe(1);
    expect(plainText(kept.output)).toContain("The service refused the credentials");
    expect(left).toBe(1);
    expect(plainText(destroyed.output)).toMatch(/They work.*1 destroyed/);
    expect(crmStored()).toEqual([]);
  });
});

const DESTROY_TRIGGER = `
action "a" "b" {}
resource "terraform_data" "any" {
  lifecycle {
    action_trigger {
      events  = [before_destroy]
      actions = [action.a.b]
    }
  }
}
`;

const lifecycleOf = (argument: string): string =>
  `resource "terraform_data" "any" {\n  lifecycle {\n    ${argument}\n  }\n}\n`;

describe("lifecycle", () => {
  const TRUTO = "integrations_truto_integration";
  const integration = (deletion_protection: boolean, lifecycle: object): void => {
    const crm = {
      name: "features-crm",
      config_json: JSON.stringify({ label: "CRM" }),
      deletion_protection,
      lifecycle,
    };
    stage.write({ resource: { [TRUTO]: { crm } } });
  };
  const integrationStored = () => emulator.truto.integrations().find(({ name }) => name === "features-crm");

  test("enabled = false destroys the object, unless it is protected", async () => {
    if (!knows(lifecycleOf("enabled = false"))) return;
    integration(true, { enabled: true });
    succeeded(await stage.apply());
    integration(true, { enabled: false });
    const refused = await stage.plan();
    integration(false, { enabled: true });
    succeeded(await stage.apply());
    integration(false, { enabled: false });
    const destroyed = await stage.apply();

    expect(refused.exitCode).toBe(1);
    expect(plainText(refused.output)).toContain("deletion_protection is enabled");
    expect(plainText(destroyed.output)).toContain("1 destroyed");
    expect(integrationStored()).toBeUndefined();
    expect((await stage.plan()).exitCode).toBe(0);
  });

  test("destroy = false forgets a protected object and leaves it in the registry; a replacement is refused", async () => {
    if (!knows(lifecycleOf("destroy = false"))) return;
    integration(true, { destroy: false });
    succeeded(await stage.apply());

    const replaced = await stage.plan(`-replace=${TRUTO}.crm`);
    const destroyed = await stage.run("destroy", "-auto-approve");

    expect(replaced.exitCode).toBe(1);
    expect(plainText(replaced.output)).toContain("deletion_protection is enabled");
    expect(plainText(destroyed.output)).toContain("0 to change, 0 to destroy");
    expect(JSON.parse(stage.stateText())).toMatchObject({ resources: [] });
    expect(integrationStored()).toBeDefined();
  });
});

test("an encrypted state is at rest, notices drift and rotation, and shows nothing in its file", async () => {
  if (!knows("terraform {\n  encryption {}\n}\n")) return;
  const encrypted = {
    key_provider: {
      pbkdf2: { one: { passphrase: "FAKE-SECRET-passphrase-of-the-state", iterations: 200_000 } },
    },
    method: { aes_gcm: { one: { keys: "${key_provider.pbkdf2.one}" } } },
    state: { method: "method.aes_gcm.one", enforced: true },
    plan: { method: "method.aes_gcm.one", enforced: true },
  };
  const write = (more: object = {}) => {
    const required_providers = { integrations: { source: "integrations-as-code/integrations" } };
    writeVultr(more, { terraform: { required_providers, encryption: encrypted } });
  };
  write();
  succeeded(await stage.apply());
  const atRest = await stage.plan();
  write({ token: "FAKE-SECRET-features-rotated" });
  const rotated = await stage.plan("-out=saved.plan");
  const applied = await stage.run("apply", "saved.plan");
  emulator.buddy.changeIntegration(stored()?.hash_id ?? "", { name: "By hand" });
  const drifted = await stage.plan();

  expect(stage.stateText()).toContain("encrypted_data");
  expect(stage.stateText()).not.toMatch(/Vultr|integrations_buddy_integration/);
  expect(atRest.exitCode).toBe(0);
  expect(rotated.output).toMatch(/credentials_generation\s+= 1 ->/);
  expect(plainText(applied.output)).toContain("0 added, 1 changed, 0 destroyed");
  expect(drifted.output).toContain('"By hand" -> "Vultr"');
});

test("a plan that reads only what may differ asks Buddy for nothing, and finds what the configuration changes", async () => {
  if (!takes("plan", "-minimal-refresh")) return;
  writeVultr();
  succeeded(await stage.apply());
  const before = buddyRequests("GET").length;

  const atRest = await stage.plan("-minimal-refresh");
  const asked = buddyRequests("GET").length - before;
  writeVultr({ name: "Renamed", token: "FAKE-SECRET-features-rotated" });
  const changed = await stage.run("apply", "-minimal-refresh", "-auto-approve");

  expect(atRest.exitCode).toBe(0);
  expect(asked).toBe(0);
  expect(plainText(changed.output)).toContain("0 added, 1 changed, 0 destroyed");
  expect(stored()?.name).toBe("Renamed");
  expect((await stage.plan()).exitCode).toBe(0);
});

test("objects of a registry whose settings are known later are deferred, and created by the next apply", async () => {
  if (!takes("plan", "-allow-deferral")) return;
  const provider = { integrations: { buddy: { base_url: "${terraform_data.later.output}" } } };
  writeVultr(
    {},
    {
      provider,
      resource: {
        terraform_data: { later: { input: emulator.buddy.baseUrl } },
        [BUDDY]: { vultr: vultr() },
      },
    },
  );

  const first = await stage.apply("-allow-deferral");
  const meanwhile = stored();
  const second = await stage.apply("-allow-deferral");

  expect(plainText(first.output)).toContain("1 added, 0 changed, 0 destroyed");
  expect(meanwhile).toBeUndefined();
  expect(plainText(second.output)).toContain("1 added, 0 changed, 0 destroyed");
  expect(stored()).toBeDefined();
  expect((await stage.plan()).exitCode).toBe(0);
});
