import type { EmptyFolder } from "./support/empty-folder";
import { begin, deployFromNothing } from "./support/from-nothing";
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
