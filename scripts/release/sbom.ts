import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { TARGET_NAMES, TARGETS } from "../package/executable";
import nodes from "../package/nodes.json";

const bundled = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ "bom-ref": z.string() }) }),
  components: z.array(z.looseObject({})),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

/** What Node says of the libraries in it, by its version: `process.versions`. */
export type LibrariesOfNode = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The list of what is in the executables (CycloneDX): that of the bundles, and each Node with its libraries. */
export function releaseSbom(root: string, libraries: LibrariesOfNode): string {
  const own = bundled.parse(JSON.parse(readFileSync(join(root, "dist", "sbom.cdx.json"), "utf8")));
  const subject = own.metadata.component["bom-ref"];
  const runtimes = TARGET_NAMES.map((target) => {
    const { name, version } = TARGETS[target].node;
    return runtime({ target, name, version, libraries: libraries[version] ?? {} });
  });
  const dependencies = own.dependencies.map((each) =>
    each.ref === subject
      ? { ...each, dependsOn: [...each.dependsOn, ...runtimes.map((added) => added["bom-ref"])] }
      : each,
  );
  const whole = { ...own, components: [...own.components, ...runtimes], dependencies };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

interface Runtime {
  readonly target: string;
  readonly name: string;
  readonly version: string;
  readonly libraries: Readonly<Record<string, string>>;
}

function runtime({ target, name, version, libraries }: Runtime) {
  const reference = `pkg:npm/${name}@${version}`;
  const pinned = nodes.find((each) => each.name === name && each.version === version);
  const content = Buffer.from((pinned?.integrity ?? "").replace("sha512-", ""), "base64").toString("hex");
  return {
    type: "platform",
    "bom-ref": reference,
    name: "node",
    version,
    cpe: `cpe:2.3:a:nodejs:node.js:${version}:*:*:*:*:*:*:*`,
    purl: reference,
    hashes: [{ alg: "SHA-512", content }],
    properties: [{ name: "integrations:platform", value: target }],
    components: Object.entries(libraries)
      // Numbers of interfaces, not of libraries.
      .filter(([library]) => !["node", "modules", "napi"].includes(library))
      .map(([library, its]) => ({
        type: "library",
        "bom-ref": `${reference}#${library}`,
        name: library,
        version: its,
      })),
  };
}
