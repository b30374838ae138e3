import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { providerFiles } from "../../lib/private/install/launcher";
import { withFolder } from "../scripts/folder";

const ROOT = resolve(__dirname, "../..");
const EXECUTABLE = "terraform-provider-integrations_v0.2.0";
const LIVES_IN = ["linux_amd64", "terraform.d of (a) 'stack' & more; $HOME"];

/** In the place of the provider's code: says how it was started. */
const CODE = `console.log(JSON.stringify({ file: __filename, options: process.env.NODE_OPTIONS, own: process.execArgv, environment: Object.keys(process.env), args: process.argv.slice(2), cwd: process.cwd() }));`;

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Writes the package of a platform with other code in it; returns its launcher. */
function install(folder: string, code = CODE): string {
  for (const { name, content, executable } of providerFiles("linux_amd64", "0.2.0", ROOT)) {
    put(join(folder, name), name === "provider.cjs" ? code : content);
    if (executable) chmodSync(join(folder, name), 0o755);
  }
  return join(folder, EXECUTABLE);
}

interface Surroundings {
  readonly cwd?: string;
  readonly path?: string;
  readonly options?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a launcher as Terraform does. */
function launch(
  launcher: string,
  { cwd = dirname(launcher), path, options, environment }: Surroundings = {},
) {
  const PATH = path ?? `${dirname(process.execPath)}:${process.env.PATH ?? ""}`;
  const { stdout, stderr, status } = spawnSync(launcher, [], {
    cwd,
    env: { PATH, ...environment, ...(options === undefined ? {} : { NODE_OPTIONS: options }) },
    encoding: "utf8",
  });
  return { stdout: stdout.trim(), stderr, status };
}

const started = (launcher: string, surroundings?: Surroundings) => {
  const { stdout, stderr } = launch(launcher, surroundings);
  if (!stdout.startsWith("{")) throw new Error(stdout + stderr);
  return JSON.parse(stdout) as {
    file: string;
    options?: string;
    own: string[];
    environment: string[];
    args: string[];
    cwd: string;
  };
};

describe("the launcher starts the code beside it", () => {
  it.each(LIVES_IN)("in a folder called %s", async (name) => {
    await withFolder((folder) => {
      const launcher = install(join(folder, name));

      expect(started(launcher).file).toBe(join(folder, name, "provider.cjs"));
    });
  });

  it("when Terraform gives a path from the working directory, through a link to the folder", async () => {
    await withFolder((folder) => {
      install(join(folder, "cache", "linux_amd64"));
      mkdirSync(join(folder, "stack", ".terraform"), { recursive: true });
      symlinkSync(join(folder, "cache", "linux_amd64"), join(folder, "stack", ".terraform", "linux_amd64"));

      const { file, cwd } = started(join(".terraform", "linux_amd64", EXECUTABLE), {
        cwd: join(folder, "stack"),
      });

      expect(file).toBe(join(folder, "cache", "linux_amd64", "provider.cjs"));
      expect(cwd).toBe(join(folder, "stack"));
    });
  });

  it("when the launcher itself is a link to a link", async () => {
    await withFolder((folder) => {
      const launcher = install(join(folder, "package"));
      symlinkSync(join("package", EXECUTABLE), join(folder, "relative"));
      symlinkSync(join(folder, "relative"), join(folder, "absolute"));

      expect(started(join(folder, "absolute")).file).toBe(join(dirname(launcher), "provider.cjs"));
    });
  });

  it.each(["beside it", "above it", "in the working directory"])(
    "where a package.json %s says that all files are ES modules",
    async (where) => {
      await withFolder((folder) => {
        const launcher = install(join(folder, "above", "package"));
        const cwd = join(folder, "cwd");
        const places = {
          "beside it": dirname(launcher),
          "above it": join(folder, "above"),
          "in the working directory": cwd,
        };
        put(join(cwd, "anything"), "");
        put(join(places[where as keyof typeof places], "package.json"), '{"type":"module"}');

        expect(started(launcher, { cwd }).file).toBe(join(dirname(launcher), "provider.cjs"));
      });
    },
  );
});

it("code is loaded from no folder that the environment names, and debugging output is off", async () => {
  await withFolder((folder) => {
    const environment = {
      NODE_COMPILE_CACHE: join(folder, "others"),
      NODE_PATH: join(folder, "others"),
      NODE_V8_COVERAGE: join(folder, "others"),
      NODE_DEBUG: "http2,tls",
      NODE_EXTRA_CA_CERTS: "/ca.pem",
    };

    const passedOn = started(install(folder), { environment }).environment;

    expect(passedOn.filter((name) => name.startsWith("NODE_"))).toEqual(["NODE_EXTRA_CA_CERTS"]);
  });
});

describe("NODE_OPTIONS", () => {
  it.each([
    "--require ./otel.cjs",
    "-r ./otel.cjs",
    "--require=./otel.cjs",
    "--import ./otel.mjs --import=tsx",
    "--experimental-loader file:///loader.mjs",
    "--inspect-brk=0",
    '--require "./a folder/--use-openssl-ca"',
    "--not-an-option-of-any-node",
    "--tls-keylog=/tmp/keys",
    "*",
  ])("%s is for other programs", async (options) => {
    await withFolder((folder) => {
      expect(started(install(folder), { options }).options).toBeUndefined();
    });
  });

  it("for memory, certificates and DNS stays, in both ways of writing it", async () => {
    await withFolder((folder) => {
      const options =
        "--use-openssl-ca  --require ./otel.cjs --max-old-space-size=300 --dns-result-order ipv4first --inspect";

      expect(started(install(folder), { options }).options).toBe(
        "--use-openssl-ca --max-old-space-size=300 --dns-result-order ipv4first",
      );
    });
  });
});

test("Node gets no option of our own: with one of V8's it compiles its modules anew", async () => {
  await withFolder((folder) => {
    const launcher = install(folder);

    expect(started(launcher).own).toEqual([]);
    expect(started(launcher, { options: "--max-semi-space-size=64" })).toMatchObject({
      options: "--max-semi-space-size=64",
      own: [],
    });
  });
});

/** This Node, which says that it is an old one. */
function putOldNode(folder: string): void {
  const old = `Object.defineProperty(process, "versions", { value: { node: "18.20.8" } }); Object.defineProperty(process, "version", { value: "v18.20.8" });`;
  put(join(folder, "old.cjs"), old);
  put(join(folder, "node"), `#!/bin/sh\nexec '${process.execPath}' --require '${folder}/old.cjs' "$@"\n`);
  chmodSync(join(folder, "node"), 0o755);
}

describe("the launcher tells Terraform, in the one line that Terraform shows,", () => {
  it("that there is no Node", async () => {
    await withFolder((folder) => {
      expect(launch(install(folder), { path: folder })).toMatchObject({
        stdout:
          "This provider cannot start: it needs Node 20 or later where Terraform or OpenTofu runs, and node is not on PATH there.",
        status: 1,
      });
    });
  });

  it("that Node is too old", async () => {
    await withFolder((folder) => {
      const launcher = install(join(folder, "package"));
      putOldNode(folder);

      expect(launch(launcher, { path: folder })).toMatchObject({
        stdout: `This provider cannot start: it needs Node 20 or later where Terraform or OpenTofu runs, and node on PATH there is v18.20.8 (${process.execPath}).`,
        status: 1,
      });
    });
  });

  it("that Node is made for another system", async () => {
    await withFolder((folder) => {
      const launcher = install(join(folder, "package"));
      put(join(folder, "node"), "#!/no/such/loader\n");
      chmodSync(join(folder, "node"), 0o755);

      expect(launch(launcher, { path: folder })).toMatchObject({
        stdout: `This provider cannot start: node (${folder}/node) cannot be run here; it may be made for another system or architecture.`,
        status: 1,
      });
    });
  });

  /** Some engines forget what an ended process has written, unless they have read it. */
  it.each(["no Node", "an old Node"])("and stays until the engine has read it: %s", async (found) => {
    await withFolder((folder) => {
      const launcher = install(join(folder, "package"));
      if (found === "an old Node") putOldNode(folder);

      const before = performance.now();
      const { stdout, stderr } = launch(launcher, { path: folder });

      expect(performance.now() - before).toBeGreaterThan(990);
      expect(stdout).toContain("cannot start");
      expect(stderr).toBe("");
    });
  });

  it("that its code is missing", async () => {
    await withFolder((folder) => {
      put(join(folder, EXECUTABLE), readFileSync(install(join(folder, "whole"))));
      chmodSync(join(folder, EXECUTABLE), 0o755);

      expect(launch(join(folder, EXECUTABLE))).toMatchObject({
        stdout: `This provider cannot start: its code is missing (${folder}/launch.cjs). In a checkout run npm run build, elsewhere install it again.`,
        status: 1,
      });
    });
  });
});

it("what the launchers give to Node can be read by the oldest one", () => {
  const [file] = providerFiles("linux_amd64", "0.2.0", ROOT);

  expect(file?.name).toBe("launch.cjs");
  expect(file?.content.toString()).not.toMatch(/\b(const|let|class|async)\b|=>|`|\?\.|\?\?|,\s*\)/);
});

it("the launcher in bin is the same, and Node can be given it too", () => {
  const bin = join(ROOT, "bin", "terraform-provider-integrations");
  const byNode = spawnSync(process.execPath, [bin], { encoding: "utf8" });

  expect(byNode.stderr).toContain("is a plugin of Terraform");
  expect(launch(bin).stderr).toContain("is a plugin of Terraform");
});
