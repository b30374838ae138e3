import {
  type Requirement,
  withLocked,
  withLockEntry,
  withoutLockEntry,
} from "../../../../lib/private/install/lock-file";

const OURS = "registry.terraform.io/integrations-as-code/integrations";
const OTHERS = `provider "registry.terraform.io/hashicorp/random" {
  version     = "3.7.2"
  constraints = "~> 3.7"
  hashes = [
    "h1:aaaa=",
    "zh:bbbb",
  ]
}`;
const HEADER = `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.
`;
const block = (version: string, hashes = ""): string => `provider "${OURS}" {
  version     = "${version}"
  constraints = "${version}"
${hashes}}`;

describe("the lock file", () => {
  it("is begun where there is none", () => {
    expect(withLockEntry("", { address: OURS, version: "0.2.0", hashes: [] })).toBe(
      `${HEADER}\n${block("0.2.0")}\n`,
    );
  });

  it("lists the checksums in order", () => {
    expect(withLockEntry("", { address: OURS, version: "0.2.0", hashes: ["h1:z=", "h1:a="] })).toBe(
      `${HEADER}\n${block("0.2.0", '  hashes = [\n    "h1:a=",\n    "h1:z=",\n  ]\n')}\n`,
    );
  });

  it("keeps what it says about other providers, before and after ours", () => {
    const after = OTHERS.replaceAll("random", "time");
    const before = `${HEADER}\n${OTHERS}\n\n${block("0.1.0", '  hashes = [\n    "h1:old=",\n  ]\n')}\n\n${after}\n`;

    expect(withLockEntry(before, { address: OURS, version: "0.2.0", hashes: [] })).toBe(
      `${HEADER}\n${OTHERS}\n\n${block("0.2.0")}\n\n${after}\n`,
    );
  });

  it("gets ours at its end when it has others only", () => {
    expect(withLockEntry(`${HEADER}\n${OTHERS}\n`, { address: OURS, version: "0.2.0", hashes: [] })).toBe(
      `${HEADER}\n${OTHERS}\n\n${block("0.2.0")}\n`,
    );
  });

  it("does not take a provider with a longer name for ours", () => {
    const longer = OTHERS.replace("hashicorp/random", "integrations-as-code/integrations-extra");

    expect(withLockEntry(`${longer}\n`, { address: OURS, version: "0.2.0", hashes: [] })).toBe(
      `${longer}\n\n${block("0.2.0")}\n`,
    );
  });

  it("may have Windows line ends", () => {
    const before = `${HEADER}\n${block("0.1.0")}\n\n${OTHERS}\n`.replaceAll("\n", "\r\n");

    expect(withLockEntry(before, { address: OURS, version: "0.2.0", hashes: [] })).toBe(
      `${HEADER}\n${block("0.2.0")}\n\n${OTHERS}\n`,
    );
  });

  it("is the same after a second time", () => {
    const entry = { address: OURS, version: "0.2.0", hashes: ["h1:a="] };
    const once = withLockEntry(`${HEADER}\n${OTHERS}\n`, entry);

    expect(withLockEntry(once, entry)).toBe(once);
  });

  it("loses our entry, and nothing else", () => {
    const others = `${HEADER}\n${OTHERS}\n`;
    const both = withLockEntry(others, { address: OURS, version: "0.2.0", hashes: ["h1:a="] });

    expect(withoutLockEntry(both, OURS)).toBe(others);
    expect(withoutLockEntry(others, OURS)).toBe(others);
    expect(withoutLockEntry("", OURS)).toBe("");
  });
});

describe("the lock file for a stack with other providers", () => {
  const RANDOM = "registry.terraform.io/hashicorp/random";
  const entry = { address: OURS, version: "0.2.0", hashes: [] };
  const requires = (constraint: string | undefined, lockedAs = [RANDOM]): Requirement => ({
    address: RANDOM,
    lockedAs,
    constraint,
  });
  const ours: Requirement = { address: OURS, lockedAs: [OURS], constraint: "0.2.0" };
  const locked = (constraint: string | undefined, lockedAs?: string[]): string =>
    withLocked(`${HEADER}\n${OTHERS}\n`, entry, [ours, requires(constraint, lockedAs)]);

  it("names them in a comment, which Terraform does not read and cdktf does", () => {
    expect(locked("~> 3.0")).toBe(
      `${HEADER}\n${OTHERS}\n\n${block("0.2.0")}\n\n` +
        "/* For the command line of cdktf, not for Terraform:\n" +
        "   it is not to look for this stack's providers in a registry, where one of them is not. terraform init locks them.\n" +
        `  provider "${RANDOM}" {\n    constraints = ""\n  }\n*/\n`,
    );
  });

  it.each(["~> 3.0", "3.7.2", undefined, "something that only Terraform understands"])(
    "keeps what is locked where %s is required",
    (constraint) => {
      expect(locked(constraint)).toContain(OTHERS);
    },
  );

  it.each([["~> 4.0"], ["3.7.3"]])("frees what is locked where %s is required now", (constraint) => {
    const freed = locked(constraint);

    expect(freed).not.toContain("3.7.2");
    expect(freed).toContain(block("0.2.0"));
  });

  it("frees it under the name that OpenTofu has for it, too", () => {
    const tofu = "registry.opentofu.org/hashicorp/random";
    const before = `${HEADER}\n${OTHERS.replace(RANDOM, tofu)}\n`;

    expect(withLocked(before, entry, [requires("~> 4.0", [RANDOM, tofu])])).not.toContain("3.7.2");
  });

  it("is the same after a second time, and loses the comment with the entry or with the other providers", () => {
    const once = locked("~> 3.0");

    expect(withLocked(once, entry, [ours, requires("~> 3.0")])).toBe(once);
    expect(withoutLockEntry(once, OURS)).toBe(`${HEADER}\n${OTHERS}\n`);
    expect(withLocked(once, entry, [ours])).toBe(`${HEADER}\n${OTHERS}\n\n${block("0.2.0")}\n`);
  });

  it("names this provider as well where an override requires another version of it", () => {
    expect(withLocked("", entry, [{ ...ours, constraint: "~> 0.1" }])).toContain(`  provider "${OURS}" {`);
  });
});
