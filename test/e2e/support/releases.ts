import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { executableName, TARGET_NAMES, type TargetName } from "../../../scripts/package/executable";
import { assembleRelease } from "../../../scripts/release/assemble";
import type { ServedRelease } from "./release-registry";

const ROOT = resolve(__dirname, "../../..");

/** A key that signs releases, as a maintainer has one. */
export interface SigningKey {
  readonly id: string;
  readonly armored: string;
  readonly privateKey: string;
}

export async function newSigningKey(): Promise<SigningKey> {
  const openpgp = await import("openpgp");
  const { publicKey, privateKey } = await openpgp.generateKey({
    type: "rsa",
    rsaBits: 4096,
    userIDs: [{ name: "Releases of a test" }],
    format: "object",
  });
  return {
    id: publicKey.getKeyID().toHex().toUpperCase(),
    armored: publicKey.armor(),
    privateKey: privateKey.armor(),
  };
}

/** A release of this platform's executable; those of other platforms, which nothing here starts, are only names. */
export async function releaseOf(
  version: string,
  {
    folder,
    executable,
    key,
  }: { readonly folder: string; readonly executable: string; readonly key: SigningKey },
): Promise<ServedRelease> {
  const executables = Object.fromEntries(
    TARGET_NAMES.map((target): [TargetName, string] => {
      if (target === "linux_amd64") return [target, executable];
      const file = join(folder, "others", target, executableName(target, version));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `for ${target}`);
      return [target, file];
    }),
  );
  const release = join(folder, version);
  await assembleRelease(release, {
    version,
    root: ROOT,
    executables,
    nodeLicence: join(ROOT, "LICENSE"),
    key: { armoredKey: key.privateKey, passphrase: undefined },
    level: 0,
  });
  return { version, folder: release, platforms: TARGET_NAMES };
}
