import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashicorpKey, refuseUnsigned, releasePlatform } from "../../../scripts/terraform/release";

/** The checksum list of a release that HashiCorp published in April 2021, and its detached signature. */
const CHECKSUMS = readFileSync(join(__dirname, "fixtures", "terraform-provider-null_3.1.0_SHA256SUMS"));
const SIGNATURE = Buffer.from(
  readFileSync(join(__dirname, "fixtures", "terraform-provider-null_3.1.0_SHA256SUMS.sig.base64"), "utf8"),
  "base64",
);

describe("the release key", () => {
  it("is the one that HashiCorp publishes", async () => {
    const { readKey } = await import("openpgp");

    const key = await readKey({ armoredKey: hashicorpKey() });

    expect(key.getFingerprint()).toBe("c874011f0ab405110d02105534365d9472d7468f");
  });

  it("was valid when the pinned release came out, 2025-04-09", async () => {
    const { readKey } = await import("openpgp");
    const key = await readKey({ armoredKey: hashicorpKey() });

    const signingKey = await key.getSigningKey(undefined, new Date("2025-04-09T12:00:00Z"));

    expect(signingKey.getKeyID().toHex()).toBe("c820c6d5cd27ab87");
  });

  it("accepts what HashiCorp really signed, years after", async () => {
    await expect(refuseUnsigned(CHECKSUMS, SIGNATURE, hashicorpKey())).resolves.toBeUndefined();
  });

  it("refuses the same signature on a list in which one digit differs", async () => {
    const changed = Buffer.from(CHECKSUMS.toString("utf8").replace("fea4", "fea5"));

    await expect(refuseUnsigned(changed, SIGNATURE, hashicorpKey())).rejects.toThrow("no good signature");
  });
});

describe("the platform of a release", () => {
  it.each([
    ["linux", "x64", "linux_amd64"],
    ["linux", "arm64", "linux_arm64"],
    ["darwin", "arm64", "darwin_arm64"],
    ["linux", "riscv64", undefined],
    ["win32", "x64", undefined],
  ] as const)("of %s on %s is %s", (os, architecture, expected) => {
    expect(releasePlatform(os, architecture)).toBe(expected);
  });
});
