import { createHash } from "node:crypto";

const NAME = "terraform-provider-integrations";

/** Names of a release's files, as Terraform's and OpenTofu's registries expect them. */
export function releaseNames(version: string) {
  const stem = `${NAME}_${version}`;
  return {
    archive: (target: string) => `${stem}_${target}.zip`,
    manifest: `${stem}_manifest.json`,
    checksums: `${stem}_SHA256SUMS`,
    signature: `${stem}_SHA256SUMS.sig`,
    sbom: `${stem}_sbom.cdx.json`,
    provenance: `${stem}_provenance.intoto.json`,
    provenanceSignature: `${stem}_provenance.intoto.json.sig`,
  };
}

export const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** A list of checksums as `sha256sum` prints it, by name. */
export const checksumsOf = (files: Readonly<Record<string, Uint8Array>>): string =>
  Object.entries(files)
    .map(([name, content]) => `${sha256(content)}  ${name}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join("");
