import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { startEmulator, type Emulator } from "../../src/emulator";
import { version } from "../../src/version";
import { documentsIn, PIPELINES } from "../examples/pipelines/files";
import {
  jwtOf,
  REQUEST_TOKEN,
  SIGNATURE_IN_JWT,
  startIdentityServer,
  type IdentityServer,
} from "../support/pipeline-identity";
import { findOnPath } from "../../scripts/terraform/find";
import { TERRAFORM } from "../support/terraform-binary";
import { findLeaks } from "./support/leaks";
import { FORGE_TOKEN, startForge, type Forge } from "./support/forge";
import { runProcess } from "./support/terraform";

// The commands of examples/pipelines in the order of their files, each job in a checkout of its own, with the real engine; the state
// is where all of them find it. What npm has installed is put there.

jest.setTimeout(240_000);

const ROOT = join(__dirname, "..", "..");
const PASSWORD = "FAKE-SECRET-hub-password";

let emulator: Emulator;
let identity: IdentityServer;
let github: Forge;
let gitlab: Forge;
let folder: string;
let printed: string;

beforeAll(async () => {
  emulator = await startEmulator();
  identity = await startIdentityServer();
  [github, gitlab] = [await startForge(), await startForge()];
  folder = mkdtempSync(join(tmpdir(), "iac-pipelines-"));
  printed = "";
  mkdirSync(join(folder, "bin"));
  symlinkSync(findOnPath(TERRAFORM, process.env) ?? "", join(folder, "bin", "terraform"));
  program("npm", '[ "$1" = ci ] && exit 0\nshift 4 && exec "$@"');
  program("npx", 'exec "$@"');
  symlinkSync(join(ROOT, "bin", "integrations"), join(folder, "bin", "integrations"));
  writeRepository(join(folder, "repository"));
});

afterAll(async () => {
  await Promise.all([emulator.close(), identity.close(), github.close(), gitlab.close()]);
  rmSync(folder, { recursive: true, force: true });
});

function program(name: string, script: string): void {
  writeFileSync(join(folder, "bin", name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, "bin", name), 0o755);
}

function writeRepository(repository: string): void {
  mkdirSync(join(repository, "stacks", "production"), { recursive: true });
  mkdirSync(join(repository, "pipeline"));
  copyFileSync(join(PIPELINES, "report.mjs"), join(repository, "pipeline", "report.mjs"));
  writeFileSync(
    join(repository, "stacks", "production", "main.tf"),
    `terraform {
  backend "local" {
    path = ${JSON.stringify(join(folder, "production.tfstate"))}
  }
  required_providers {
    integrations = {
      source = "integrations-as-code/integrations"
    }
  }
}

variable "hub_password" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_buddy_integration" "hub" {
  domain   = "acme-dev"
  name     = "Docker Hub"
  type     = "DOCKER_HUB"
  scope    = "WORKSPACE"
  username = "acmebot"
  password = var.hub_password
}
`,
  );
}

type Variables = Readonly<Record<string, string>>;

const common = (): Variables => ({
  PATH: [join(folder, "bin"), process.env.PATH ?? ""].join(delimiter),
  HOME: join(folder, "home"),
  TERRAFORM_BINARY_NAME: join(folder, "bin", "terraform"),
  CHECKPOINT_DISABLE: "1",
  NO_COLOR: "1",
  TF_LOG: "TRACE",
  TF_LOG_PATH: join(folder, "terraform.log"),
  TF_INPUT: "0",
  BUDDY_BASE_URL: emulator.buddy.baseUrl,
  BUDDY_OIDC_PROVIDER_ID: emulator.buddy.oidcProvider,
  STACK: "production",
});

/** A checkout of the repository. */
function checkout(name: string): string {
  const job = join(folder, name);
  cpSync(join(folder, "repository"), job, { recursive: true });
  return job;
}

async function run(job: string, commands: readonly string[], variables: Variables): Promise<void> {
  for (const command of commands) {
    const { exitCode, output } = await runProcess("sh", ["-e", "-c", command], job, {
      ...common(),
      ...variables,
    });
    printed += output;
    if (exitCode !== 0) throw new Error(`${command} ended with ${exitCode}:\n${output}`);
  }
}

interface Step {
  readonly run?: string;
  readonly env?: Variables;
}
interface GithubWorkflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
type GitlabPipeline = Readonly<Record<string, { readonly script: readonly string[] }>> & {
  readonly default: { readonly before_script: readonly string[] };
};

const githubCommands = (job: string): readonly string[] =>
  ((documentsIn("github/integrations.yml")[0] as GithubWorkflow).jobs[job]?.steps ?? []).flatMap(
    ({ run: command }) => (command === undefined ? [] : [command]),
  );

/** The last command that a job runs for a report, for a report that is there: what a further run of the job comes to. */
const reportOf = (commands: readonly string[], code = 0): readonly string[] => {
  const line = /node pipeline\/report\.mjs .*$/m.exec(commands.join("\n"))?.[0] ?? "false";
  return [`code=${code}; ${line}`];
};

const hub = () => emulator.buddy.integrations().find(({ name }) => name.startsWith("Docker"));

const driftByHand = (note: string | null): void => {
  emulator.buddy.changeIntegration(hub()?.hash_id ?? "", { note });
};

test("GitHub: one comment, the saved plan in another job, one issue that is opened, updated and closed", async () => {
  const job: Variables = {
    ...identity.environment,
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: "acme/x",
    GITHUB_TOKEN: FORGE_TOKEN,
  };
  const secrets = { TF_VAR_hub_password: PASSWORD };

  const planning = checkout("github-plan");
  const plan = githubCommands("plan");
  await run(planning, plan, { ...job, ...secrets, PULL_REQUEST: "7" });
  await run(planning, reportOf(plan), { ...job, ...secrets, PULL_REQUEST: "7" });
  expect(github.comments()).toHaveLength(1);
  expect(github.comments()[0]?.body).toContain("## Drift");

  const applying = checkout("github-apply");
  const [from, to] = [planning, applying].map((each) => join(each, "stacks/production/plan.tfplan"));
  copyFileSync(from ?? "", to ?? "");
  await run(applying, githubCommands("apply"), { ...job, ...secrets });
  expect(hub()?.credentials).toMatchObject({ password: PASSWORD });

  driftByHand("by hand");
  const drift = githubCommands("drift");
  const checking = checkout("github-drift");
  await run(checking, drift, job);
  expect(github.issues()).toMatchObject([{ title: "Drift: production", open: true }]);
  expect(github.issues()[0]?.body).toContain("by hand");
  writeFileSync(join(checking, "drift.md"), "the next report");
  await run(checking, reportOf(drift, 2), job);
  expect(github.issues()).toMatchObject([{ open: true }]);
  expect(github.issues()[0]?.body).toContain("the next report");
  driftByHand(null);
  await run(checking, drift.slice(-1), job);
  expect(github.issues()).toMatchObject([{ open: false }]);
});

test("GitLab: the same with its own variables and its own API", async () => {
  const [pipeline] = documentsIn("gitlab/gitlab-ci.yml") as readonly GitlabPipeline[];
  const commands = (job: string) => [
    ...(pipeline?.default.before_script ?? []),
    ...(pipeline?.[job]?.script ?? []),
  ];
  const job: Variables = {
    BUDDY_OIDC_TOKEN: jwtOf(),
    CI_API_V4_URL: `${gitlab.url}/api/v4`,
    CI_PROJECT_ID: "3",
    GITLAB_TOKEN: FORGE_TOKEN,
  };
  // What the jobs do with the engine is what those of GitHub do.
  const engine = (all: readonly string[]) =>
    all.filter((each) => each.includes("terraform")).map((each) => each.replace(/^\(|\)$/g, ""));
  for (const name of ["plan", "apply"]) expect(engine(commands(name))).toEqual(engine(githubCommands(name)));
  const others = (name: string) => commands(name).filter((each) => !each.includes("terraform"));

  driftByHand("by hand");
  const checkedOut = checkout("gitlab");
  await run(checkedOut, commands("drift"), job);
  expect(gitlab.issues()).toMatchObject([{ title: "Drift: production", open: true }]);
  await run(checkedOut, others("plan"), { ...job, CI_MERGE_REQUEST_IID: "7" });
  await run(checkedOut, reportOf(commands("plan")), { ...job, CI_MERGE_REQUEST_IID: "7" });
  expect(gitlab.comments()).toHaveLength(1);
  expect(gitlab.comments()[0]?.body).toContain("by hand");
  driftByHand(null);
  await run(checkedOut, reportOf(commands("drift"), 3), job);
  await run(checkedOut, reportOf(commands("drift"), 0), job);
  expect(gitlab.issues()).toMatchObject([{ open: false }]);
});

test("Atlantis: its steps show the drift beside the plan", async () => {
  interface Atlantis {
    readonly workflows: {
      readonly integrations: { readonly plan: { readonly steps: readonly (string | Step)[] } };
    };
  }
  const [{ workflows }] = documentsIn("atlantis/atlantis.yaml") as readonly [Atlantis];
  const steps = workflows.integrations.plan.steps.flatMap((each) => {
    if (typeof each === "object") return [each.run ?? ""];
    // Atlantis's own commands.
    return each === "init" ? ["terraform init"] : [];
  });
  driftByHand("by hand");
  printed = "";

  await run(join(checkout("atlantis"), "stacks", "production"), steps, { BUDDY_OIDC_TOKEN: jwtOf() });

  expect(printed).toMatch(/\| `note` \| .* \| `"by hand"` \|/);
  driftByHand(null);
});

test("Buddy and Flux: the executable is installed where their engines look", async () => {
  interface Buddy {
    readonly actions: readonly { readonly execute_commands?: readonly string[] }[];
  }
  const repository = checkout("buddy");
  for (const name of [
    "terraform-provider-integrations",
    `terraform-provider-integrations-linux-${process.arch}`,
  ]) {
    mkdirSync(join(repository, "node_modules", name, "bin"), { recursive: true });
    writeFileSync(join(repository, "node_modules", name, "package.json"), JSON.stringify({ name, version }));
    writeFileSync(join(repository, "node_modules", name, "bin", "terraform-provider-integrations"), "FAKE");
  }
  const [pipelines] = documentsIn("buddy/integrations.yml") as readonly (readonly Buddy[])[];
  const commands = new Set(
    (pipelines ?? []).flatMap(({ actions }) => actions.flatMap((each) => each.execute_commands ?? [])),
  );
  await run(repository, [...commands], {});
  const image = readFileSync(join(PIPELINES, "flux/runner.Dockerfile"), "utf8").replaceAll("\\\n", " ");
  const installing = /^RUN (npm ci .*)$/m.exec(image)?.[1] ?? "false";
  await run(repository, [installing.replaceAll("/home/runner", join(folder, "runner"))], {});

  const place = join("integrations-as-code/integrations", version);
  for (const plugins of [
    join(repository, "stacks/production/terraform.d"),
    join(folder, "runner/.terraform.d"),
  ]) {
    const platforms = join(plugins, "plugins/registry.opentofu.org", place);
    const installed = readdirSync(platforms).flatMap((platform) => readdirSync(join(platforms, platform)));
    expect(installed).toEqual([`terraform-provider-integrations_v${version}`]);
  }
});

test("no token and no credential is in a plan, a state, a log, a report or on the screen", () => {
  const secrets = [
    PASSWORD,
    FORGE_TOKEN,
    REQUEST_TOKEN,
    SIGNATURE_IN_JWT,
    ...emulator.buddy.exchangedTokens(),
  ];

  expect(emulator.buddy.exchangedTokens().length).toBeGreaterThan(3);
  expect(
    findLeaks(folder, { printed, reports: JSON.stringify([github.issues(), gitlab.issues()]) }, secrets),
  ).toEqual([]);
});
