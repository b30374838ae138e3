import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EmptyFolder } from "./support/empty-folder";
import { begin, deployBesideOthers, deployFromNothing, outputOf } from "./support/from-nothing";
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
    `[hello/integrations]: Terraform will not find this provider: the provider_installation block in ${join(empty.home, ".terraformrc")} disables the folder`,
  );
  expect(deployed).toContain("1 added, 0 changed, 0 destroyed");
  expect(deployed).not.toContain("Incomplete lock file");
});

test("a second provider in the stack is installed from its registry, and ours is not looked for there", () =>
  deployBesideOthers(empty));
