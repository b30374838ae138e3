import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serveReattached } from "../../src/plugin/reattach";
import { FAKE_ADDRESS, fakeProvider } from "./fake-provider";
import { bundleFixture, writeExecutable, type Bundle } from "./fixture/bundle";
import { TERRAFORM } from "../support/terraform-binary";

/** The real Terraform against the fake provider: handshake, TLS and codec as the other side understands them. */

const PROGRAM = `
terraform {
  required_providers {
    demo = { source = "${FAKE_ADDRESS}" }
  }
}

resource "demo_thing" "one" {
  name   = "first"
  size   = 12345678901234567890
  tags   = { "caf\u00e9" = "yes" }
  secret = "FAKE-SECRET-SMOKE"
  rules  = [{ on = true, token = "FAKE-SECRET-SMOKE" }]
}

provider "demo" {
  alias = "other"
}

resource "demo_thing" "two" {
  provider = demo.other

  name = "after-\${demo_thing.one.id}"
  size = 0.1
}

output "id" {
  value = demo_thing.one.id
}
`;

interface Run {
  readonly status: number;
  readonly text: string;
}

interface Workspace {
  readonly directory: string;
  terraform(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Run>;
}

function workspaceIn(parent: string): Workspace {
  const directory = join(parent, "workspace");
  mkdirSync(directory);
  writeFileSync(join(directory, "main.tf"), PROGRAM);
  const config = join(parent, "cli.tfrc");
  writeFileSync(
    config,
    `provider_installation {\n  dev_overrides {\n    "${FAKE_ADDRESS}" = "${parent}"\n  }\n}\n`,
  );
  return {
    directory,
    terraform: (args, environment) =>
      new Promise((resolve) => {
        const options = {
          cwd: directory,
          env: {
            PATH: process.env.PATH,
            HOME: directory,
            TF_CLI_CONFIG_FILE: config,
            TF_IN_AUTOMATION: "1",
            CHECKPOINT_DISABLE: "1",
            ...environment,
          },
        };
        const child = execFile(TERRAFORM, [...args, "-no-color"], options, (_error, stdout, stderr) => {
          resolve({ status: child.exitCode ?? -1, text: `${stdout}${stderr}` });
        });
      }),
  };
}

describe("the real Terraform", () => {
  let fixture: Bundle;
  beforeEach(() => {
    fixture = bundleFixture();
    writeExecutable(fixture, "terraform-provider-demo");
  });
  afterEach(() => {
    fixture.remove();
  });

  it("applies, sees no change afterwards, and destroys, with two processes at once (rules H1, H3, H4, H9, H10)", async () => {
    // given
    const { directory, terraform } = workspaceIn(fixture.directory);
    // when
    const apply = await terraform(["apply", "-auto-approve", "-input=false"]);
    // then
    expect(apply.text).toContain('id = "thing-1"');
    expect(apply.status).toBe(0);
    const state = readFileSync(join(directory, "terraform.tfstate"), "utf8");
    expect(state).toContain("12345678901234567890");
    expect(state).not.toContain("FAKE-SECRET-SMOKE");
    expect(await terraform(["plan", "-detailed-exitcode", "-input=false"])).toMatchObject({ status: 0 });
    expect((await terraform(["destroy", "-auto-approve", "-input=false"])).text).toContain(
      "Resources: 2 destroyed",
    );
  });

  it("works without TLS when the user switches it off (rules H5, H11)", async () => {
    const { terraform } = workspaceIn(fixture.directory);
    const plan = await terraform(["plan", "-input=false"], { TF_DISABLE_PLUGIN_TLS: "1" });
    expect(plan).toMatchObject({ status: 0, text: expect.stringContaining("2 to add") as string });
  });

  it("shows the user why a provider cannot be loaded", async () => {
    const { terraform } = workspaceIn(fixture.directory);
    const plan = await terraform(["plan", "-input=false"], { FIXTURE_LOAD: "fails" });
    expect(plan.status).toBe(1);
    expect(plan.text).toContain("the fixture was told to fail");
  });

  it("writes the provider's records into its own log, and kills no process that it asked to end (rule H7)", async () => {
    const { terraform } = workspaceIn(fixture.directory);
    const { text } = await terraform(["plan", "-input=false"], { TF_LOG_PROVIDER: "INFO" });
    expect(text).toMatch(/\[INFO\] +provider\..*loaded.*answer=42/);
    expect(text).not.toContain("plugin failed to exit gracefully");
  });

  it("finds a provider that is served in another process", async () => {
    // given
    const { terraform } = workspaceIn(fixture.directory);
    const served = await serveReattached({ address: FAKE_ADDRESS, load: () => fakeProvider() });
    // when
    const plan = await terraform(["plan", "-input=false"], { TF_REATTACH_PROVIDERS: served.reattach });
    // then
    expect(plan.status).toBe(0);
    await served.close();
  });
});
