import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EmptyFolder } from "./support/empty-folder";
import { begin, deployFromNothing, outputOf } from "./support/from-nothing";
import { openProviderRegistry } from "./support/provider-registry";
import { plainText } from "./support/terraform";

// npm installs, and cdktf runs several times, on machines that may be busy.
jest.setTimeout(300_000);

let empty: EmptyFolder;

beforeAll(async () => {
  empty = await begin("cdktf");
});

afterAll(() => empty.close());

test("npm install and ten lines of TypeScript: cdktf deploys, is at rest, upgrades and destroys", () =>
  deployFromNothing(empty));

test("a provider_installation block of the user that is in the way is explained, and the advice works", async () => {
  const mirror = join(empty.home, "mirror");
  mkdirSync(mirror);
  const configure = (more: string): void => {
    const methods = `filesystem_mirror {\n  path = ${JSON.stringify(mirror)}\n}\n${more}`;
    writeFileSync(join(empty.home, ".terraformrc"), `provider_installation {\n${methods}\n}\n`);
  };

  configure("");
  const refused = await empty.npx("cdktf", "deploy", "--auto-approve");
  const [, advice = ""] =
    /Add to that block: (filesystem_mirror \{[^}]*\})/.exec(plainText(refused.output)) ?? [];
  configure(advice);
  const deployed = outputOf(await empty.npx("cdktf", "deploy", "--auto-approve"));

  expect(refused.exitCode).toBe(1);
  expect(plainText(refused.output)).toContain(
    `[hello/integrations]: Terraform will not find this provider: the provider_installation block in ${join(empty.home, ".terraformrc")} switches off the folder`,
  );
  expect(deployed).toContain("1 added, 0 changed, 0 destroyed");
  expect(deployed).not.toContain("Incomplete lock file");
});

test("a second provider in the stack is installed from its registry, and ours is not looked for there", async () => {
  const registry = await openProviderRegistry({
    "hashicorp/dummy": ["1.0.0", "1.1.0"],
    "acme/later": ["2.0.0"],
  });
  try {
    writeFileSync(join(empty.home, ".terraformrc"), registry.configuration);
    rmSync(join(empty.folder, "cdktf.out"), { recursive: true, force: true });
    const program = empty.read("main.ts");
    const override = (stack: string, name: string, source: string, version: string) =>
      `${stack}.addOverride("terraform.required_providers.${name}", ${JSON.stringify({ source, version })});\n`;
    const requiring = (...overrides: readonly string[]) => {
      const other = `const other = new TerraformStack(app, "without-ours");\n${override("other", "dummy", "hashicorp/dummy", "1.0.0")}`;
      empty.write("main.ts", program.replace("app.synth()", `${other}${overrides.join("")}app.synth()`));
    };
    const deploy = async () => outputOf(await empty.npx("cdktf", "deploy", "*", "--auto-approve"));
    const lock = () => empty.read("cdktf.out", "stacks", "hello", ".terraform.lock.hcl");

    // given: from the start, also in a stack of its own
    requiring(override("stack", "dummy", "hashicorp/dummy", "1.0.0"));
    await deploy();
    expect(lock()).toMatch(/hashicorp\/dummy" \{\n {2}version {5}= "1\.0\.0"/);

    // and: another version of it, and one more
    requiring(
      override("stack", "dummy", "hashicorp/dummy", "> 1.0.0"),
      override("stack", "later", "acme/later", "~> 2.0"),
    );
    await deploy();
    expect(lock()).toMatch(/hashicorp\/dummy" \{\n {2}version {5}= "1\.1\.0"/);
    expect(lock()).toMatch(/acme\/later" \{\n {2}version {5}= "2\.0\.0"/);
    expect(registry.requests.filter((path) => path.includes("integrations"))).toEqual([]);
  } finally {
    await registry.close();
  }
});
