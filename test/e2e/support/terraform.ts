import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PROVIDER } from "../../support/provider";
import { TERRAFORM } from "../../support/terraform-binary";

/** For the hosts of both engines, each of which fills in its own where none is given; constructs write Terraform's. */
export const OVERRIDES = ["registry.terraform.io", "registry.opentofu.org"]
  .map((host) => `"${host}/integrations-as-code/integrations" = ${JSON.stringify(dirname(PROVIDER))}`)
  .join("\n    ");

/** What one terraform command did. */
export interface Ran {
  readonly exitCode: number;
  /** Standard output and standard error, as a person would see them. */
  readonly output: string;
}

export type Configuration = Readonly<Record<string, unknown>>;

/** A folder in which the real terraform runs the built provider, with nothing inherited from this machine. */
export interface Stage {
  readonly folder: string;
  /** Everything that terraform printed so far. */
  readonly transcript: () => string;
  readonly write: (configuration: Configuration) => void;
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  readonly apply: (...args: readonly string[]) => Promise<Ran>;
  /** Saves the plan; exit code 0: no changes, 2: changes, 1: error. */
  readonly plan: (...args: readonly string[]) => Promise<Ran>;
  readonly destroy: () => Promise<Ran>;
  /** The saved plan as `terraform show -json` gives it. */
  readonly planned: () => Promise<PlanJson>;
  readonly state: () => StateJson;
  readonly set: (environment: Readonly<Record<string, string | undefined>>) => void;
  readonly remove: () => void;
}

export interface PlanJson {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly change: {
      readonly actions: readonly string[];
      readonly before: Record<string, unknown> | null;
      readonly after: Record<string, unknown> | null;
      readonly after_unknown: Record<string, unknown>;
      readonly replace_paths?: readonly (readonly string[])[];
    };
  }[];
}

export interface StateJson {
  readonly resources: readonly {
    readonly type: string;
    readonly name: string;
    readonly instances: readonly {
      readonly attributes: Record<string, unknown>;
      readonly private?: string;
      readonly status?: string;
      /** From Terraform and OpenTofu 1.12. */
      readonly identity?: Record<string, unknown>;
    }[];
  }[];
}

/**
 * @param environment - variables for terraform and the provider, on top of what a process needs to run at all
 * @param engine - another one than that of the tests
 */
export function openStage(environment: Readonly<Record<string, string>> = {}, engine = TERRAFORM): Stage {
  const folder = mkdtempSync(join(tmpdir(), "iac-e2e-"));
  const logs = join(folder, "logs");
  // Of providers that a test kills, what they had there stays: it goes with the folder.
  const temporary = join(folder, "tmp");
  for (const each of [logs, temporary]) mkdirSync(each);
  writeFileSync(
    join(folder, "terraform.rc"),
    `provider_installation {
  dev_overrides {
    ${OVERRIDES}
  }
  direct {}
}
`,
  );
  const printed: string[] = [];
  let own: Readonly<Record<string, string | undefined>> = environment;
  const env = (): NodeJS.ProcessEnv => ({
    PATH: process.env.PATH,
    HOME: folder,
    TMPDIR: temporary,
    TF_CLI_CONFIG_FILE: join(folder, "terraform.rc"),
    TF_IN_AUTOMATION: "1",
    TF_INPUT: "0",
    CHECKPOINT_DISABLE: "1",
    TF_LOG: "TRACE",
    TF_LOG_PATH: join(logs, "terraform.log"),
    ...own,
  });

  const run = async (...args: readonly string[]): Promise<Ran> => {
    const ran = await runProcess(engine, args, folder, env());
    printed.push(ran.output);
    return ran;
  };

  return {
    folder,
    transcript: () => printed.join("\n"),
    write(configuration) {
      const withProvider = {
        terraform: { required_providers: { integrations: { source: "integrations-as-code/integrations" } } },
        ...configuration,
      };
      writeFileSync(join(folder, "main.tf.json"), JSON.stringify(withProvider, null, 2));
    },
    run,
    apply: (...args) => run("apply", "-auto-approve", "-no-color", ...args),
    plan: (...args) => run("plan", "-detailed-exitcode", "-no-color", "-out=saved.plan", ...args),
    destroy: () => run("destroy", "-auto-approve", "-no-color"),
    async planned() {
      const shown = await run("show", "-json", "saved.plan");
      return JSON.parse(shown.output.slice(shown.output.indexOf("{"))) as PlanJson;
    },
    state: () => JSON.parse(readFileSync(join(folder, "terraform.tfstate"), "utf8")) as StateJson,
    set(more) {
      own = { ...own, ...more };
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Engines of the tests end after a moment, so that collecting what they leave behind in memory is a third of their work for
 * nothing. They still do it above the limit.
 */
export const ENGINE_MEMORY = { GOGC: "off", GOMEMLIMIT: "512MiB" };

/** Runs a program to its end; a missing program is an error, not a skipped test. */
export function runProcess(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...ENGINE_MEMORY, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ exitCode: code ?? -1, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

/** The message without Terraform's frame and line breaks, so that a test can look for a sentence. */
export const plainText = (output: string): string => output.replace(/[│╷╵]/g, " ").replace(/\s+/g, " ");
