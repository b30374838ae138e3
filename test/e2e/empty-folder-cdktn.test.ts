import type { EmptyFolder } from "./support/empty-folder";
import { begin, deployBesideOthers, deployFromNothing } from "./support/from-nothing";
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

test("a secret from the environment needs nothing more: an engine that does not know it is refused, others deploy it beside a second provider, and ours is not looked for in its registry", async () => {
  const program = empty.read("main.ts");
  const config = JSON.parse(empty.read("cdktf.json")) as object;
  const edit = (text: string): string =>
    text.replace('variable(stack, "vultr_token")', 'environment(stack, "TF_VAR_vultr_token")');
  empty.write("main.ts", edit(program));
  empty.write("cdktf.json", JSON.stringify({ ...config, targetVersions: { terraform: ">=1.5.7" } }));
  const refused = await empty.exec("cdktn", "synth");

  expect(refused.exitCode).toBe(1);
  expect(refused.output).toContain("ephemeral resources requires terraform >=1.10.0");
  await deployBesideOthers(empty, edit);
  expect(empty.read("main.ts")).toContain("Secret.environment");
});
