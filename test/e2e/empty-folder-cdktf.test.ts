import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EmptyFolder } from "./support/empty-folder";
import { begin, deployBesideOthers, deployFromNothing } from "./support/from-nothing";
import { plainText } from "./support/terraform";

// npm installs, and cdktf runs several times, on machines that may be busy.
jest.setTimeout(300_000);

let empty: EmptyFolder;

beforeAll(async () => {
  empty = await begin("cdktf");
});

afterAll(() => empty.close());

test("npm install and ten lines of TypeScript: a provider_installation block in the way is explained; cdktf deploys without one, and upgrades and destroys with what was advised", async () => {
  const mirror = join(empty.home, "mirror");
  mkdirSync(mirror);
  const file = join(empty.home, ".terraformrc");
  const configure = (more: string): void => {
    const methods = `filesystem_mirror {\n  path = ${JSON.stringify(mirror)}\n}\n${more}`;
    writeFileSync(file, `provider_installation {\n${methods}\n}\n`);
  };

  configure("");
  const refused = await empty.exec("cdktf", "deploy", "--auto-approve");
  const [, advice = ""] =
    /Add to that block: (filesystem_mirror \{[^}]*\})/.exec(plainText(refused.output)) ?? [];
  rmSync(file);
  rmSync(join(empty.folder, "cdktf.out"), { recursive: true });

  expect(refused.exitCode).toBe(1);
  expect(plainText(refused.output)).toContain(
    `[hello/integrations]: Terraform will not find this provider: the provider_installation block in ${file} disables the folder`,
  );
  await deployFromNothing(empty, () => {
    configure(advice);
  });
});

test("a second provider in the stack is installed from its registry, and ours is not looked for there", () =>
  deployBesideOthers(empty));
