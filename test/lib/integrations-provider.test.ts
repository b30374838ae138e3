import { App, TerraformStack } from "cdktf";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { IntegrationsProvider, type IntegrationsProviderConfig } from "../../lib/integrations-provider";
import { Secret } from "../../lib/secret";
import { version } from "../../src/version";
import { withFolder } from "../scripts/folder";
import { newStack, problemsOf, synth, withSynthesized } from "./support";

const ADDRESS = "registry.terraform.io/integrations-as-code/integrations";
const MIRROR = join("terraform.d", "plugins", ADDRESS);
const EXECUTABLE = `terraform-provider-integrations_v${version}`;
const CODE = [
  ...[
    "buddy",
    "buddy-oidc",
    "bytes",
    "calls",
    "clients",
    "fruxon",
    "launch",
    "northflank",
    "provider",
    "proxy",
    "re2",
    "truto",
  ],
]
  .map((name) => `${name}.cjs`)
  .concat("prepared.bin");
const LOCK = ".terraform.lock.hcl";

/** Writes a program with one stack into a folder, which may have been written to before. Returns the stack's folder. */
function write(outdir: string, config: IntegrationsProviderConfig = {}): string {
  const app = new App({ outdir });
  new IntegrationsProvider(new TerraformStack(app, "stack"), "integrations", config);
  app.synth();
  return join(outdir, "stacks", "stack");
}

/** The environment says where Terraform's configuration is; nobody's home plays a part in these tests. */
const { TF_CLI_CONFIG_FILE } = process.env;
beforeEach(() => {
  process.env.TF_CLI_CONFIG_FILE = "/nowhere";
});
afterAll(() => {
  if (TF_CLI_CONFIG_FILE === undefined) delete process.env.TF_CLI_CONFIG_FILE;
  else process.env.TF_CLI_CONFIG_FILE = TF_CLI_CONFIG_FILE;
});

describe("the provider construct", () => {
  it("asks for the version of this package, at an address that is the same for Terraform and OpenTofu", () => {
    expect(synth(newStack()).terraform?.required_providers).toEqual({
      integrations: { source: ADDRESS, version },
    });
  });

  it("takes the fingerprint key as a secret", () => {
    const stack = newStack();

    new IntegrationsProvider(stack, "keyed", {
      alias: "keyed",
      fingerprintKey: Secret.variable(stack, "fingerprint_key"),
    });

    expect(synth(stack).provider).toEqual({
      integrations: [{}, { alias: "keyed", fingerprint_key: "${var.fingerprint_key}" }],
    });
  });

  it("refuses a fingerprint key that is written in the program", () => {
    const stack = newStack();
    const fingerprintKey = "FAKE-KEY-IN-THE-PROGRAM" as unknown as Secret;

    new IntegrationsProvider(stack, "written", { alias: "written", fingerprintKey });

    const problems = problemsOf(stack);
    expect(problems).toEqual([expect.stringMatching(/written.*fingerprint_?key: the value is a literal/i)]);
    expect(problems.join()).not.toContain("FAKE-KEY");
  });

  it("writes a token as the reference that it is", () => {
    const stack = newStack();

    new IntegrationsProvider(stack, "europe", {
      alias: "europe",
      buddy: { baseUrl: "https://api.eu.buddy.works", token: Secret.variable(stack, "buddy_token") },
    });

    expect(synth(stack).provider).toEqual({
      integrations: [
        {},
        {
          alias: "europe",
          buddy: { base_url: "https://api.eu.buddy.works", token: "${var.buddy_token}" },
        },
      ],
    });
  });

  it("refuses two ways of installation in one stack", () => {
    const stack = newStack();

    new IntegrationsProvider(stack, "second", { alias: "second", installation: "registry" });

    expect(problemsOf(stack)).toEqual([
      "[stack/second] all providers of a stack must have the same installation; " +
        'given: "registry", but the first provider has "package"',
    ]);
  });

  it("refuses two of one alias in a stack, which Terraform would tell by a line of cdk.tf.json", () => {
    const stack = newStack();

    new IntegrationsProvider(stack, "again");
    new IntegrationsProvider(stack, "eu", { alias: "eu" });
    new IntegrationsProvider(stack, "eu-again", { alias: "eu" });

    expect(problemsOf(stack).map((problem) => problem.split(";")[0])).toEqual([
      "[stack/again] alias: given: none, which stack/integrations has as well",
      "[stack/eu-again] alias: given: eu, which stack/eu has as well",
    ]);
  });
});

describe("the installation from the package", () => {
  it("is all of the provider for every platform, with a launcher for its shell", async () => {
    await withFolder((outdir) => {
      const mirror = join(write(outdir), MIRROR, version);

      expect(readdirSync(mirror).sort()).toEqual([
        "darwin_amd64",
        "darwin_arm64",
        "linux_amd64",
        "linux_arm64",
        "windows_amd64",
        "windows_arm64",
      ]);
      for (const platform of readdirSync(mirror)) {
        const launcher = platform.startsWith("windows") ? `${EXECUTABLE}.cmd` : EXECUTABLE;
        expect(readdirSync(join(mirror, platform)).sort()).toEqual([...CODE, launcher].sort());
        expect(statSync(join(mirror, platform, launcher)).mode & 0o777).toBe(0o755);
      }
    });
  });

  it("takes its place on the disk once, however many stacks there are", async () => {
    await withSynthesized(
      (app) => {
        for (const name of ["one", "two"])
          new IntegrationsProvider(new TerraformStack(app, name), "provider");
      },
      (stacks) => {
        const files = ["one/linux_amd64", "one/windows_arm64", "two/darwin_arm64"].map((place) => {
          const [stack = "", platform = ""] = place.split("/");
          return statSync(join(stacks, stack, MIRROR, version, platform, "provider.cjs")).ino;
        });
        expect(new Set(files).size).toBe(1);
      },
    );
  });

  it("is the same wherever a program is synthesized, so that cdktf.out can be committed", async () => {
    await withFolder((folder) => {
      const [here, there] = ["a", "b"].map((outdir) => {
        const stack = write(join(folder, outdir));
        return readdirSync(stack, { recursive: true, encoding: "utf8" })
          .filter((file) => statSync(join(stack, file)).isFile())
          .map((file) => [
            file,
            createHash("sha256")
              .update(readFileSync(join(stack, file)))
              .digest("hex"),
          ]);
      });

      expect(here).toEqual(there);
      expect(here?.map(([file]) => file)).toContain(join("terraform.d", ".gitattributes"));
    });
  });

  it("locks version and checksums", async () => {
    await withFolder((outdir) => {
      expect(readFileSync(join(write(outdir), LOCK), "utf8")).toMatch(
        new RegExp(
          `provider "${ADDRESS}" \\{\n  version     = "${version}"\n  constraints = "${version}"\n  hashes = \\[\n(    "h1:.*=",\n){2}  \\]\n\\}\n$`,
        ),
      );
    });
  });

  it("keeps the lock of other providers", async () => {
    await withFolder((outdir) => {
      const others = `provider "registry.terraform.io/hashicorp/random" {\n  version = "3.7.2"\n}\n`;
      mkdirSync(join(outdir, "stacks", "stack"), { recursive: true });
      writeFileSync(join(outdir, "stacks", "stack", LOCK), others);

      const lock = readFileSync(join(write(outdir), LOCK), "utf8");

      expect(lock.startsWith(others)).toBe(true);
      expect(lock).toContain(`provider "${ADDRESS}"`);
    });
  });

  it("takes the place of an older version", async () => {
    await withFolder((outdir) => {
      const folder = join(outdir, "stacks", "stack");
      mkdirSync(join(folder, MIRROR, "0.0.1", "linux_amd64"), { recursive: true });
      writeFileSync(join(folder, LOCK), `provider "${ADDRESS}" {\n  version = "0.0.1"\n}\n`);

      write(outdir);

      expect(readdirSync(join(folder, MIRROR))).toEqual([version]);
      expect(readFileSync(join(folder, LOCK), "utf8")).not.toContain("0.0.1");
    });
  });

  it("does not touch files that are as they should be", async () => {
    await withFolder((outdir) => {
      const launcher = join(write(outdir), MIRROR, version, "linux_amd64", EXECUTABLE);
      const before = statSync(launcher).mtimeMs;

      write(outdir);

      expect(statSync(launcher).mtimeMs).toBe(before);
    });
  });

  it("mends what somebody broke", async () => {
    await withFolder((outdir) => {
      const folder = join(write(outdir), MIRROR, version, "linux_amd64");
      const right = readFileSync(join(folder, EXECUTABLE), "utf8");
      writeFileSync(join(folder, EXECUTABLE), "broken");
      writeFileSync(join(folder, "provider.cjs"), "broken");
      writeFileSync(join(folder, "left-behind.js"), "");

      write(outdir);

      expect(readFileSync(join(folder, EXECUTABLE), "utf8")).toBe(right);
      expect(readFileSync(join(folder, "provider.cjs"))).toEqual(
        readFileSync(resolve(__dirname, "../../dist/provider/provider.cjs")),
      );
      expect(readdirSync(folder).sort()).toEqual([...CODE, EXECUTABLE].sort());
    });
  });

  it("is in every stack, once for all aliases", async () => {
    await withSynthesized(
      (app) => {
        for (const name of ["one", "two"]) {
          const stack = new TerraformStack(app, name);
          new IntegrationsProvider(stack, "integrations");
          new IntegrationsProvider(stack, "second", { alias: "second" });
        }
      },
      (stacks) => {
        for (const name of ["one", "two"]) {
          expect(existsSync(join(stacks, name, MIRROR, version, "linux_amd64", EXECUTABLE))).toBe(true);
          const lock = readFileSync(join(stacks, name, LOCK), "utf8");
          expect(lock.split(`provider "${ADDRESS}"`)).toHaveLength(2);
        }
      },
    );
  });
});

describe("the command line of cdktf", () => {
  it("finds every provider of the stack in the lock file, so that it does not ask the registries for ours", async () => {
    await withFolder((outdir) => {
      const synth = (): string => {
        const app = new App({ outdir });
        const stack = new TerraformStack(app, "stack");
        new IntegrationsProvider(stack, "integrations");
        stack.addOverride("terraform.required_providers.random", {
          source: "hashicorp/random",
          version: "> 3.0",
        });
        stack.addOverride("terraform.required_providers.plain", { source: "example.test/acme/plain" });
        app.synth();
        return readFileSync(join(outdir, "stacks", "stack", LOCK), "utf8");
      };

      const once = synth();

      for (const address of ["registry.terraform.io/hashicorp/random", "example.test/acme/plain"]) {
        expect(once).toContain(`  provider "${address}" {\n    constraints = ""\n  }\n`);
      }
      expect(synth()).toBe(once);
    });
  });

  it("needs no such comment where this provider is the only one", async () => {
    await withFolder((outdir) => {
      expect(readFileSync(join(write(outdir), LOCK), "utf8")).not.toContain("/*");
    });
  });
});

describe("the installation of an executable", () => {
  it("is that file alone, for this machine, and the lock has its checksum", async () => {
    await withFolder((folder) => {
      writeFileSync(join(folder, "made"), "an executable");
      const stack = write(join(folder, "out"));
      write(join(folder, "out"), { executable: join(folder, "made") });
      const mirror = join(stack, MIRROR, version);
      const [platform = ""] = readdirSync(mirror);
      const [name = ""] = readdirSync(join(mirror, platform));
      const sum = createHash("sha256").update("an executable").digest("hex");
      const hash = createHash("sha256").update(`${sum}  ${name}\n`).digest("base64");

      expect(readdirSync(mirror)).toHaveLength(1);
      expect(readdirSync(join(mirror, platform))).toHaveLength(1);
      expect(name.startsWith(EXECUTABLE)).toBe(true);
      expect(statSync(join(mirror, platform, name)).mode & 0o777).toBe(0o755);
      expect(readFileSync(join(stack, LOCK), "utf8").match(/"h1:.*"/g)).toEqual([`"h1:${hash}"`]);

      write(join(folder, "out"), { installation: "registry" });
      expect(existsSync(join(stack, MIRROR))).toBe(false);
    });
  });

  it("is a problem of the program where none is installed, or where another installation is asked for as well", () => {
    const [none, both] = [new TerraformStack(new App(), "none"), new TerraformStack(new App(), "both")];

    new IntegrationsProvider(none, "integrations", { installation: "executable" });
    new IntegrationsProvider(both, "integrations", { installation: "registry", executable: "made" });

    expect(problemsOf(none)).toEqual([
      expect.stringContaining(
        `run npm install terraform-provider-integrations@${version}, or set executable`,
      ),
    ]);
    expect(problemsOf(both)).toEqual([
      expect.stringContaining('with installation: "executable" only; given: "registry"'),
    ]);
  });

  describe("on Windows, which is where a synth believes to run,", () => {
    const { platform } = process;
    const believe = (name: string): unknown => Object.defineProperty(process, "platform", { value: name });
    beforeAll(() => believe("win32"));
    afterAll(() => believe(platform));

    it("is the default, and the synth says what to install", () => {
      const stack = new TerraformStack(new App(), "stack");

      new IntegrationsProvider(stack, "integrations");

      expect(problemsOf(stack)).toEqual([
        expect.stringMatching(/on Windows, Terraform and OpenTofu start executables only: .*npm install/),
      ]);
    });

    it("is the only way but a registry", () => {
      const stack = new TerraformStack(new App(), "stack");

      new IntegrationsProvider(stack, "integrations", { installation: "package" });

      expect(problemsOf(stack)).toEqual([expect.stringContaining("start no scripts on Windows")]);
    });
  });
});

describe("a provider_installation block of the user", () => {
  /** The annotations of a program that is written under this CLI configuration, and its lock file. */
  async function writeUnder(config: string): Promise<{ annotations: unknown; lock: string }> {
    return withFolder((folder) => {
      const file = join(folder, "cli.tfrc");
      writeFileSync(file, config);
      process.env.TF_CLI_CONFIG_FILE = file;
      const stack = write(join(folder, "out"));
      const manifest = JSON.parse(readFileSync(join(folder, "out", "manifest.json"), "utf8")) as {
        stacks: { stack: { annotations: unknown } };
      };
      return {
        annotations: manifest.stacks.stack.annotations,
        lock: readFileSync(join(stack, LOCK), "utf8"),
      };
    });
  }

  it("that switches the folder off is explained by a warning at the provider construct", async () => {
    const { annotations } = await writeUnder("provider_installation {\n  direct {}\n}\n");

    expect(annotations).toEqual([
      expect.objectContaining({
        constructPath: "stack/integrations",
        level: "@cdktf/warn",
        message: expect.stringContaining("disables the folder"),
      }),
    ]);
  });

  it("with a mirror for us is no problem, and the lock leaves the checksum to the mirror's package", async () => {
    const { annotations, lock } = await writeUnder(
      `provider_installation {\n  network_mirror {\n    url = "https://mirror.example/"\n  }\n}\n`,
    );

    expect(annotations).toEqual([]);
    expect(lock).toContain(`version     = "${version}"`);
    expect(lock).not.toContain("h1:");
  });
});

describe("the installation from a registry", () => {
  it("puts nothing into the stack's folder", async () => {
    await withFolder((outdir) => {
      expect(readdirSync(write(outdir, { installation: "registry" }))).toEqual(["cdk.tf.json"]);
    });
  });

  it("takes away what an earlier synth put there, and nothing else", async () => {
    await withFolder((outdir) => {
      const folder = write(outdir);
      const others = `provider "registry.terraform.io/hashicorp/random" {\n  version = "3.7.2"\n}\n`;
      writeFileSync(join(folder, LOCK), `${others}\n${readFileSync(join(folder, LOCK), "utf8")}`);
      const foreign = join(folder, "terraform.d", "plugins", "registry.terraform.io", "acme", "other");
      cpSync(join(folder, MIRROR), foreign, { recursive: true });

      write(outdir, { installation: "registry" });

      expect(existsSync(join(folder, MIRROR))).toBe(false);
      expect(existsSync(foreign)).toBe(true);
      expect(readFileSync(join(folder, LOCK), "utf8")).toContain("hashicorp/random");
      expect(readFileSync(join(folder, LOCK), "utf8")).not.toContain(ADDRESS);
    });
  });
});
