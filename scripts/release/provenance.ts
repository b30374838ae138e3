import nodes from "../package/nodes.json";
import { sha256 } from "./names";

/** Where a release was made, as far as it is known. */
export interface Origin {
  readonly repository: string;
  readonly commit: string;
  readonly version: string;
  /** The address of the run that made it; undefined where a person did. */
  readonly run: string | undefined;
}

/**
 * How the archives were made: a statement of in-toto with a predicate of SLSA 1, which the release signs
 * like its checksums.
 */
export function provenanceOf(archives: Readonly<Record<string, Uint8Array>>, origin: Origin): string {
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: Object.entries(archives).map(([name, content]) => ({
      name,
      digest: { sha256: sha256(content) },
    })),
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        buildType: `${origin.repository}/blob/main/scripts/release.ts`,
        externalParameters: { version: origin.version, command: "npm run release" },
        resolvedDependencies: [
          { uri: `git+${origin.repository}`, digest: { gitCommit: origin.commit } },
          ...nodes.map(({ name, version, integrity }) => ({
            uri: `pkg:npm/${name}@${version}`,
            digest: { sha512: Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex") },
          })),
        ],
      },
      runDetails: { builder: { id: origin.run ?? "a person" } },
    },
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}
