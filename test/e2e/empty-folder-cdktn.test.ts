import { SECRET, type EmptyFolder } from "./support/empty-folder";
import { begin, deployBesideOthers, deployFromNothing, outputOf } from "./support/from-nothing";
import { nodeForCdktn } from "./support/npm";

// npm installs, and cdktn runs several times, on machines that may be busy.
jest.setTimeout(300_000);

let empty: EmptyFolder;

beforeAll(async () => {
  empty = await begin("cdktn", await nodeForCdktn());
});

afterAll(() => empty.close());

test("npm install and ten lines of TypeScript: cdktn deploys, is at rest, upgrades and destroys", () =>
  deployFromNothing(empty));

test("a secret from the environment needs nothing more, and an engine that does not know it is refused", async () => {
  const program = empty.read("main.ts");
  const config = JSON.parse(empty.read("cdktf.json")) as object;
  empty.write(
    "main.ts",
    program.replace('variable(stack, "vultr_token")', 'environment(stack, "TF_VAR_vultr_token")'),
  );

  const deployed = outputOf(await empty.npx("cdktn", "deploy", "--auto-approve"));
  empty.write("cdktf.json", JSON.stringify({ ...config, targetVersions: { terraform: ">=1.5.7" } }));
  const refused = await empty.npx("cdktn", "synth");

  expect(refused.exitCode).toBe(1);
  expect(refused.output).toContain("ephemeral resources requires terraform >=1.10.0");
  expect(deployed).toContain("1 added, 0 changed, 0 destroyed");
  expect(empty.emulator.buddy.integrations().map(({ credentials }) => credentials)).toEqual([
    { token: SECRET },
  ]);
  expect(empty.leaks()).toEqual([]);
});

test("a second provider in the stack is installed from its registry, and ours is not looked for there", () =>
  deployBesideOthers(empty));
