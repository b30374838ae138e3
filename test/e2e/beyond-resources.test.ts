import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOCKER_HUB, openBuddyStage, type BuddyStage } from "./support/buddy";
import { findLeaks } from "./support/leaks";
import { plainText } from "./support/terraform";

const PASSWORD = "FAKE-SECRET-from-environment-61aa";
const TOKEN = "FAKE-SECRET-from-file-c04e";

/** A log sink as Northflank's command line takes it. */
const SINK_FILE = {
  name: "logs",
  sinkType: "betterStack",
  projects: ["shop"],
  sinkData: { uri: "https://logs.example.com", token: TOKEN },
};

/** Two integrations whose credentials come from the machine that runs Terraform. */
const program = (tokenFile: string) => ({
  ephemeral: {
    integrations_environment_secret: { hub: { name: "HUB_PASSWORD" } },
    integrations_file_secret: { cloudflare: { path: tokenFile, trim: true } },
  },
  resource: {
    integrations_buddy_integration: {
      hub: { ...DOCKER_HUB, password: "${ephemeral.integrations_environment_secret.hub.value}" },
      cloudflare: {
        domain: "acme-dev",
        name: "Cloudflare",
        type: "CLOUDFLARE",
        scope: "WORKSPACE",
        token: "${ephemeral.integrations_file_secret.cloudflare.value}",
      },
    },
  },
});

let stage: BuddyStage;
/** Outside of the stage, which is searched for secrets. */
let secrets: string;

beforeEach(async () => {
  secrets = mkdtempSync(join(tmpdir(), "iac-secrets-"));
  writeFileSync(join(secrets, "cloudflare"), `${TOKEN}\n`);
  stage = await openBuddyStage();
  stage.set({ HUB_PASSWORD: PASSWORD });
});

afterEach(async () => {
  await stage.close();
  rmSync(secrets, { recursive: true });
});

const leaks = () => findLeaks(stage.folder, { transcript: stage.transcript() }, [PASSWORD, TOKEN]);

describe("ephemeral resources", () => {
  test("feed write-only attributes, and the secrets are in no plan, no state, no log and no output", async () => {
    stage.write(program(join(secrets, "cloudflare")));

    expect((await stage.plan()).exitCode).toBe(2);
    const applied = await stage.run("apply", "-no-color", "saved.plan");

    expect(applied.exitCode).toBe(0);
    const stored = stage.emulator.buddy
      .integrations()
      .map(({ name, credentials }) => ({ name, credentials }));
    expect(stored).toEqual(
      expect.arrayContaining([
        { name: "Docker Hub", credentials: expect.objectContaining({ password: PASSWORD }) as unknown },
        { name: "Cloudflare", credentials: expect.objectContaining({ token: TOKEN }) as unknown },
      ]),
    );
    expect((await stage.plan()).output).toContain("No changes.");
    expect(leaks()).toEqual([]);
  });

  test("notice a rotated secret without a word in the configuration", async () => {
    stage.write(program(join(secrets, "cloudflare")));
    await stage.apply();

    writeFileSync(join(secrets, "cloudflare"), "FAKE-SECRET-rotated-in-file");
    const applied = await stage.apply();

    expect(applied.output).toContain("0 added, 1 changed, 0 destroyed");
  });

  test("say at their argument what is missing, and nothing of what is there", async () => {
    stage.write(program(join(secrets, "nowhere")));
    stage.set({ HUB_PASSWORD: undefined });

    const planned = await stage.plan();

    expect(planned.exitCode).toBe(1);
    const said = plainText(planned.output);
    expect(said).toContain("The environment variable HUB_PASSWORD is not set");
    expect(said).toContain("The file does not exist on the machine where the provider runs");
    expect(said).toContain("ephemeral.integrations_environment_secret.hub");
  });
});

describe("provider functions", () => {
  test("are called in expressions, with values of the same plan and with a file that holds a secret", async () => {
    const sink = join(secrets, "sink.json");
    writeFileSync(sink, JSON.stringify(SINK_FILE));
    stage.write({
      ...program(join(secrets, "cloudflare")),
      output: {
        constant: {
          value:
            '${provider::integrations::parse_import_id("acme-dev/64f0", "integrations_buddy_integration")}',
        },
        known_later: {
          value:
            "${provider::integrations::parse_import_id(integrations_buddy_integration.hub.id, " +
            '"integrations_buddy_integration").integration_id}',
        },
        from_file: {
          value: `\${provider::integrations::northflank_log_sink(file(${JSON.stringify(sink)}), "sinkData.token")}`,
        },
      },
    });

    const planned = await stage.plan();
    await stage.apply();
    const outputs = await outputsOf(stage);

    expect(planned.exitCode).toBe(2);
    expect(outputs.constant).toEqual({ domain: "acme-dev", integration_id: "64f0" });
    expect(stage.emulator.buddy.integrations().map(({ hash_id }) => hash_id)).toContain(outputs.known_later);
    expect(outputs.from_file).toMatchObject({
      sink_type: "betterStack",
      sink_data: { uri: "https://logs.example.com", port: null },
      projects: ["shop"],
    });
    expect(leaks()).toEqual([]);
  });

  test("say which argument is wrong", async () => {
    stage.write({
      output: {
        broken: {
          value: '${provider::integrations::parse_import_id("acme-dev", "integrations_buddy_integration")}',
        },
      },
    });

    const validated = await stage.run("validate", "-no-color");

    expect(validated.exitCode).toBe(1);
    expect(plainText(validated.output)).toContain(
      'Invalid value for "id" parameter: must have the form <domain>/<integration_id> or <domain>/<identifier> for integrations_buddy_integration',
    );
  });
});

describe("data sources", () => {
  const data = (lookup: Readonly<Record<string, unknown>>) => ({
    data: { integrations_buddy_integration: { one: { domain: "acme-dev", ...lookup } } },
    output: { found: { value: "${data.integrations_buddy_integration.one.integration_id}" } },
  });

  test("find an integration by its identifier, and list those of a type", async () => {
    const { hash_id } = stage.emulator.buddy.addIntegration("acme-dev", { ...SEED, identifier: "hub" });
    stage.write({
      ...data({ identifier: "hub" }),
      output: {
        found: { value: "${data.integrations_buddy_integration.one}" },
        names: { value: "${data.integrations_buddy_integrations.all.integrations[*].name}" },
      },
      data: {
        ...data({ identifier: "hub" }).data,
        integrations_buddy_integrations: { all: { domain: "acme-dev", type: "DOCKER_HUB" } },
      },
    });

    const applied = await stage.apply();

    expect(applied.output).toContain("Apply complete!");
    const { found, names } = await outputsOf(stage);
    expect(found).toMatchObject({ integration_id: hash_id, type: "DOCKER_HUB", scope: "WORKSPACE" });
    expect(names).toEqual(["Hub"]);
  });

  test("name the candidates where a name is not unique", async () => {
    const ids = [SEED, SEED].map((seed) => stage.emulator.buddy.addIntegration("acme-dev", seed).hash_id);
    stage.write(data({ name: "Hub" }));

    const planned = await stage.plan();

    expect(planned.exitCode).toBe(1);
    const said = plainText(planned.output);
    expect(said).toContain('Buddy has 2 integrations "Hub"');
    for (const id of ids) expect(said).toContain(id);
  });

  test("are read during apply where what they ask for is known only then", async () => {
    stage.write({
      ...program(join(secrets, "cloudflare")),
      ...data({ integration_id: "${integrations_buddy_integration.hub.integration_id}" }),
    });

    const applied = await stage.apply();

    expect(applied.exitCode).toBe(0);
    expect(stage.emulator.buddy.integrations().map(({ hash_id }) => hash_id)).toContain(
      (await outputsOf(stage)).found,
    );
  });
});

test("a terraform test file runs against the provider", async () => {
  const folder = join(stage.folder, "tests");
  mkdirSync(folder);
  writeFileSync(join(folder, "hub.tftest.hcl"), TEST_FILE);
  stage.write({
    ...program(join(secrets, "cloudflare")),
    // Called here, because OpenTofu 1.12 crashes where an assertion calls a function of a provider.
    output: {
      hub_id: {
        value:
          '${provider::integrations::parse_import_id(integrations_buddy_integration.hub.id, "integrations_buddy_integration")}',
      },
    },
  });

  const tested = await stage.run("test", "-no-color");

  expect(tested.output).toContain("Success! 3 passed, 0 failed.");
  expect(tested.exitCode).toBe(0);
  // What a test has made it destroys.
  expect(stage.emulator.buddy.integrations()).toEqual([]);
  expect(leaks()).toEqual([]);
});

const TEST_FILE = `
run "plans_two" {
  command = plan
  assert {
    condition     = integrations_buddy_integration.hub.type == "DOCKER_HUB"
    error_message = "not the configured type"
  }
}

run "creates" {
  assert {
    condition     = integrations_buddy_integration.hub.credentials_generation == 1
    error_message = "the credentials were not sent once"
  }
  assert {
    condition     = output.hub_id.domain == "acme-dev"
    error_message = "the import id does not begin with the domain"
  }
}

run "is_at_rest" {
  command = plan
  assert {
    condition     = integrations_buddy_integration.hub.credentials_generation == 1
    error_message = "the credentials would be sent again"
  }
}
`;

const SEED = { name: "Hub", type: "DOCKER_HUB", scope: "WORKSPACE" } as const;

async function outputsOf({ run }: BuddyStage): Promise<Readonly<Record<string, unknown>>> {
  const { output } = await run("output", "-json", "-no-color");
  const outputs = JSON.parse(output.slice(output.indexOf("{"))) as Record<
    string,
    { readonly value: unknown }
  >;
  return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
}
