import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const { packages } = lockFile.parse(
  JSON.parse(readFileSync(resolve(__dirname, "../package-lock.json"), "utf8")),
);

/** Whether a package finds another one where Node would look for it: beside itself, or further up. */
function isLocked(dependent: string, name: string): boolean {
  const folders = dependent
    .split("/node_modules/")
    .map((_, depth, parts) => parts.slice(0, parts.length - depth));
  const places = [
    ...folders.map((parts) => `${parts.join("/node_modules/")}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
  return places.some((place) => place in packages);
}

describe("the lock file", () => {
  it("names no registry's address, so that npm ci works from any", () => {
    const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);

    expect(addressed).toEqual([]);
  });

  // npm leaves out what it could not get for other platforms, and `npm ci` then refuses the lock file it wrote. The cure
  // is a version of the dependent whose platform packages can all be had; `overrides` in package.json for a transitive one.
  it("names the optional packages of every platform, without which npm ci refuses it", () => {
    const missing = Object.entries(packages).flatMap(([dependent, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(dependent, name))
        .map((name) => `${name}, which ${dependent} may need`),
    );

    expect(missing).toEqual([]);
  });
});
