import { App, TerraformStack } from "cdktf";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import { IntegrationsProvider } from "../../lib/integrations-provider";
import { version } from "../../src/version";
import { TERRAFORM } from "../support/terraform-binary";
import { plainText, runProcess, type Ran } from "./support/terraform";

/** What synth installs, as the real engine finds, checks and starts it. */

const PACKAGE = join(
  "terraform.d/plugins/registry.terraform.io/integrations-as-code/integrations",
  version,
  `${process.platform}_${process.arch === "x64" ? "amd64" : process.arch}`,
);

let project: string;
let stack: string;

/** A project of ES modules, synthesized, and then moved: `cdktf.out` is all that goes along. */
beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), "integrations-test-")));
  const synthesized = join(project, "synthesized");
  process.env.TF_CLI_CONFIG_FILE = "/nowhere";
  const app = new App({ outdir: synthesized });
  new IntegrationsProvider(new TerraformStack(app, "stack"), "integrations");
  app.synth();
  cpSync(synthesized, join(project, "moved", "cdktf.out"), { recursive: true });
  rmSync(synthesized, { recursive: true });
  stack = join(project, "moved", "cdktf.out", "stacks", "stack");
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  // An empty PATH but for links to what a test allows.
  for (const tool of ["with-node", "without-node"]) mkdirSync(join(project, tool));
  symlinkSync(process.execPath, join(project, "with-node", "node"));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** By its path, because its PATH has nothing but Node. */
const ENGINE =
  [TERRAFORM, ...(process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, TERRAFORM))].find(
    (file) => isAbsolute(file) && existsSync(file),
  ) ?? TERRAFORM;

const engine = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  runProcess(ENGINE, args, stack, {
    HOME: project,
    PATH: join(project, "with-node"),
    CHECKPOINT_DISABLE: "1",
    TF_CLI_ARGS: "-no-color",
    ...environment,
  });

const schema = (environment?: Readonly<Record<string, string>>) =>
  engine(["providers", "schema", "-json"], environment);

test("the provider starts below a package.json of ES modules, with nothing but Node, whatever NODE_OPTIONS loads", async () => {
  const init = await engine(["init", "-input=false"]);
  const { output } = await schema({ NODE_OPTIONS: "--require ./otel.cjs --import tsx --inspect-brk" });

  expect(init).toMatchObject({ exitCode: 0 });
  expect(output).toContain("integrations_buddy_integration");
});

test("the engine shows that Node is missing, and why a socket cannot be made", async () => {
  const withoutNode = await schema({ PATH: join(project, "without-node") });
  const withoutSocket = await schema({ PLUGIN_UNIX_SOCKET_DIR: "/nowhere/at/all" });

  expect(plainText(withoutNode.output)).toContain(
    "This provider cannot start: it needs Node 20 or later where Terraform or OpenTofu runs, and node is not on PATH there.",
  );
  expect(plainText(withoutSocket.output)).toContain(
    "PLUGIN_UNIX_SOCKET_DIR (/nowhere/at/all) cannot be used: ENOENT",
  );
});

test("only what was locked is run: a pointer to other code is not read, and changed code is refused by the engine", async () => {
  const foreign = join(project, "moved", "node_modules", "cdktf-provider-integrations");
  mkdirSync(join(foreign, "bin"), { recursive: true });
  writeFileSync(
    join(foreign, "package.json"),
    JSON.stringify({ name: "cdktf-provider-integrations", version }),
  );
  writeFileSync(
    join(foreign, "bin", "terraform-provider-integrations"),
    `require("node:fs").writeFileSync(${JSON.stringify(join(project, "foreign-ran"))}, "")`,
  );
  writeFileSync(
    join(stack, "terraform.d", "integrations-package.json"),
    JSON.stringify({ name: "cdktf-provider-integrations", package: foreign, relative: foreign }),
  );

  const pointed = await schema();
  writeFileSync(join(stack, PACKAGE, "provider.cjs"), 'require("node:fs").writeFileSync("foreign-ran", "")');
  const changed = await schema();

  expect(pointed.output).toContain("integrations_buddy_integration");
  expect(changed.exitCode).toBe(1);
  expect(plainText(changed.output)).toContain(
    "does not match any of the checksums recorded in the dependency lock file",
  );
  expect(
    [join(project, "foreign-ran"), join(stack, "foreign-ran")].filter((file) => existsSync(file)),
  ).toEqual([]);
});
