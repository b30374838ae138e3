import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { ensureTerraform } from "../../../scripts/terraform/ensure";
import { PINNED_VERSION } from "../../../scripts/terraform/release";
import { withFolder } from "../folder";
import {
  altered,
  checksumList,
  fakeTerraform,
  type Files,
  hostThatWentAway,
  installed,
  publish,
  withInterruptedHost,
  withReleaseHost,
} from "./release-host";

const PINNED = fakeTerraform(PINNED_VERSION);

/** The shell is found by its path, so an empty PATH is a machine with neither Terraform nor OpenTofu. */
const BARE_MACHINE = { PATH: "" };

function cacheOf(projectFolder: string): string {
  return join(projectFolder, ".cache", "terraform", PINNED_VERSION);
}

interface Attempt {
  readonly projectFolder: string;
  readonly host: string;
  readonly publicKey: string;
}

function ensureFrom({ projectFolder, host, publicKey }: Attempt): Promise<string> {
  const environment = { ...BARE_MACHINE, TERRAFORM_RELEASES_URL: host };
  return ensureTerraform({ projectFolder, environment, publicKey, report: () => undefined });
}

/** Offers `files` to a bare machine, and returns the refusal once it is sure that nothing was kept. */
async function refusalOf(files: Files, publicKey: string): Promise<string> {
  return withFolder((projectFolder) =>
    withReleaseHost(files, async ({ url }) => {
      const failure = await ensureFrom({ projectFolder, host: url, publicKey }).catch(
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(Error);
      expect(readdirSync(projectFolder)).toEqual([]);
      return (failure as Error).message;
    }),
  );
}

describe("making sure of Terraform", () => {
  it("takes an installed one and fetches nothing", () =>
    withFolder(async (projectFolder) => {
      const PATH = installed(projectFolder, "terraform", "1.12.0");
      const report = jest.fn();

      const binary = await ensureTerraform({
        projectFolder,
        environment: { PATH, TERRAFORM_RELEASES_URL: await hostThatWentAway() },
        report,
      });

      expect(binary).toBe(join(PATH, "terraform"));
      expect(report).not.toHaveBeenCalled();
    }));

  it("fetches the pinned release when none is installed, and tells so in two lines", () =>
    withFolder(async (projectFolder) => {
      const { files, publicKey } = await publish({ "LICENSE.txt": "a licence", terraform: PINNED });
      const lines: string[] = [];

      const binary = await withReleaseHost(files, ({ url }) =>
        ensureTerraform({
          projectFolder,
          environment: { ...BARE_MACHINE, TERRAFORM_RELEASES_URL: `${url}/` },
          publicKey,
          report: (line) => lines.push(line),
        }),
      );

      expect(binary).toBe(join(cacheOf(projectFolder), "terraform"));
      expect(execFileSync(binary, ["version", "-json"], { encoding: "utf8" })).toContain(PINNED_VERSION);
      expect(readdirSync(cacheOf(projectFolder))).toEqual(["terraform"]);
      expect(lines).toEqual([
        expect.stringMatching(
          /^No Terraform or OpenTofu ≥ 1\.11 is installed .*; fetching Terraform 1\.11\.4 from /,
        ),
        "Terraform 1.11.4: signature and checksum are good; kept in .cache/terraform/1.11.4",
      ]);
    }));

  it("uses the cache from then on, without a request", () =>
    withFolder(async (projectFolder) => {
      const { files, publicKey } = await publish({ terraform: PINNED });
      const first = await withReleaseHost(files, ({ url }) =>
        ensureFrom({ projectFolder, host: url, publicKey }),
      );

      const second = await ensureFrom({ projectFolder, host: await hostThatWentAway(), publicKey });

      expect(second).toBe(first);
    }));

  it("refuses a tampered archive", async () => {
    const { files, publicKey, archivePath } = await publish({ terraform: PINNED });
    const { files: evil } = await publish({ terraform: `${PINNED}echo evil\n` });

    const refusal = await refusalOf(altered(files, archivePath, evil.get(archivePath)), publicKey);

    expect(refusal).toContain("its SHA-256 is");
  });

  it("refuses a tampered archive whose checksum was entered in the list", async () => {
    const { files, publicKey, archivePath, checksumsPath } = await publish({ terraform: PINNED });
    const archive = strToU8("evil archive");
    const list = strToU8(checksumList(archivePath, archive));

    const refusal = await refusalOf(
      altered(altered(files, archivePath, archive), checksumsPath, list),
      publicKey,
    );

    expect(refusal).toContain("no good signature by the release key");
  });

  it("refuses a release that another key signed", async () => {
    const { publicKey, signaturePath } = await publish({ terraform: PINNED });
    const foreign = await publish({ terraform: `${PINNED}echo evil\n` });
    const files = altered(foreign.files, signaturePath, foreign.files.get(foreign.signaturePath));

    const refusal = await refusalOf(files, publicKey);

    expect(refusal).toContain("no good signature by the release key");
  });

  it("refuses what is no signature at all", async () => {
    const { files, publicKey, signaturePath } = await publish({ terraform: PINNED });

    const refusal = await refusalOf(altered(files, signaturePath, new Uint8Array()), publicKey);

    expect(refusal).toContain("no good signature by the release key");
  });

  it("refuses a release without a signature", async () => {
    const { files, publicKey, signaturePath } = await publish({ terraform: PINNED });

    const refusal = await refusalOf(altered(files, signaturePath, undefined), publicKey);

    expect(refusal).toContain(`${signaturePath} answered 404`);
  });

  it("refuses an archive without the executable", async () => {
    const { files, publicKey } = await publish({ "LICENSE.txt": "a licence" });

    const refusal = await refusalOf(files, publicKey);

    expect(refusal).toContain("holds no file named terraform");
  });

  it("refuses HashiCorp's name on a release that HashiCorp did not sign", () =>
    withFolder(async (projectFolder) => {
      const { files, checksumsPath, signaturePath } = await publish({ terraform: PINNED });
      const asTheirs = new Map([
        ...files,
        [`${checksumsPath}.72D7468F.sig`, files.get(signaturePath)],
      ] as const);

      const attempt = withReleaseHost(asTheirs as Files, ({ url }) =>
        ensureTerraform({
          projectFolder,
          environment: { ...BARE_MACHINE, TERRAFORM_RELEASES_URL: url },
          report: () => undefined,
        }),
      );

      await expect(attempt).rejects.toThrow("no good signature by the release key");
    }));

  it("keeps nothing of a download that broke off, and the next run gets it whole", () =>
    withFolder(async (projectFolder) => {
      const publication = await publish({ terraform: PINNED });
      const { files, publicKey } = publication;

      const interrupted = withInterruptedHost(publication, ({ url }) =>
        ensureFrom({ projectFolder, host: url, publicKey }),
      );
      await expect(interrupted).rejects.toThrow("could not be read");
      expect(existsSync(join(projectFolder, ".cache"))).toBe(false);
      const binary = await withReleaseHost(files, ({ url }) =>
        ensureFrom({ projectFolder, host: url, publicKey }),
      );

      expect(readFileSync(binary, "utf8")).toBe(PINNED);
    }));

  it("trusts neither what a killed run left half-written nor an executable of another version", () =>
    withFolder(async (projectFolder) => {
      mkdirSync(cacheOf(projectFolder), { recursive: true });
      writeFileSync(join(cacheOf(projectFolder), ".partial-1"), PINNED.slice(0, 20));
      writeFileSync(join(cacheOf(projectFolder), "terraform"), fakeTerraform("1.12.0"));
      chmodSync(join(cacheOf(projectFolder), "terraform"), 0o755);
      const { files, publicKey } = await publish({ terraform: PINNED });

      const binary = await withReleaseHost(files, ({ url }) =>
        ensureFrom({ projectFolder, host: url, publicKey }),
      );

      expect(readFileSync(binary, "utf8")).toBe(PINNED);
    }));

  it("serves several runs at once", () =>
    withFolder(async (projectFolder) => {
      const { files, publicKey } = await publish({ terraform: PINNED });

      const binaries = await withReleaseHost(files, ({ url }) =>
        Promise.all([1, 2, 3].map(() => ensureFrom({ projectFolder, host: url, publicKey }))),
      );

      expect(new Set(binaries)).toEqual(new Set([join(cacheOf(projectFolder), "terraform")]));
      expect(readdirSync(cacheOf(projectFolder))).toEqual(["terraform"]);
    }));

  it("says what is missing and what to do when the release host is out of reach", () =>
    withFolder(async (projectFolder) => {
      const { publicKey } = await publish({ terraform: PINNED });

      const offline = ensureFrom({ projectFolder, host: await hostThatWentAway(), publicKey });

      await expect(offline).rejects.toThrow(
        /^No Terraform or OpenTofu ≥ 1\.11 is installed \(terraform: not found; tofu: not found\), and Terraform 1\.11\.4 could not be fetched: .*ECONNREFUSED.* Install one of them, or name one in TERRAFORM_BINARY_NAME/,
      );
    }));

  it("does not repeat a password that was written into the mirror's address", () =>
    withFolder(async (projectFolder) => {
      const host = (await hostThatWentAway()).replace("//", "//someone:FAKE-SECRET-mirror@");

      const failure = await ensureFrom({ projectFolder, host, publicKey: "" }).catch(
        (error: unknown) => error,
      );

      expect(String(failure)).toContain("TERRAFORM_RELEASES_URL must not hold a user name or password");
      expect(String(failure)).not.toContain("FAKE-SECRET-mirror");
    }));
});
