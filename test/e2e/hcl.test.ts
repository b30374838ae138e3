import { App, TerraformStack } from "cdktf";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { TERRAFORM } from "../support/terraform-binary";
import { fill } from "./fixture/rich-stack";
import { EXAMPLES, PROGRAMS } from "./support/examples";
import { OVERRIDES, plainText, runProcess } from "./support/terraform";

// `cdktf synth --hcl` sets this for the program.
process.env.SYNTH_HCL_OUTPUT = "true";

const folder = mkdtempSync(join(tmpdir(), "iac-hcl-"));
const configuration = join(folder, "terraform.rc");
writeFileSync(
  configuration,
  `provider_installation {
  dev_overrides {
    ${OVERRIDES}
  }
}
`,
);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const stacksIn = (outdir: string): readonly string[] =>
  readdirSync(join(outdir, "stacks")).map((stack) => join(outdir, "stacks", stack));

/** What Terraform says of a stack; it reads only what is HCL there. */
async function verdict(stack: string): Promise<string> {
  const { PATH } = process.env;
  const env = { PATH, HOME: folder, TF_CLI_CONFIG_FILE: configuration, CHECKPOINT_DISABLE: "1" };
  const { output } = await runProcess(TERRAFORM, ["validate", "-no-color"], stack, env);
  return /Error: .*|Success!/s.exec(plainText(output))?.[0].replace(/^Success!.*/s, "Success!") ?? output;
}

it("a stack with everything in it is valid HCL, its secrets included", async () => {
  const outdir = join(folder, "rich");
  mkdirSync(outdir);
  const app = new App({ outdir });
  fill(new TerraformStack(app, "rich"));
  app.synth();
  const [stack = ""] = stacksIn(outdir);

  expect(readdirSync(stack).filter((name) => name.endsWith(".json"))).toEqual(["metadata.json"]);
  expect(await verdict(stack)).toBe("Success!");
  const secrets = readFileSync(join(stack, "integrations-secrets.tf"), "utf8");
  expect(secrets).toContain('path = "${pathexpand("~/x")}"\n  trim = true');
  expect(readFileSync(join(stack, "cdk.tf"), "utf8")).toContain(
    "ephemeral.integrations_environment_secret.EU_TOKEN",
  );
});

it.each(PROGRAMS)("examples/%s is valid HCL", async (name) => {
  const outdir = join(folder, name);
  mkdirSync(outdir);
  await promisify(execFile)(process.execPath, ["--import", "tsx", "main.ts"], {
    cwd: join(EXAMPLES, name),
    env: { ...process.env, CDKTF_OUTDIR: outdir },
  });

  const verdicts = await Promise.all(stacksIn(outdir).map(verdict));

  expect(new Set(verdicts)).toEqual(new Set(["Success!"]));
});
