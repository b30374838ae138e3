import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import {
  executableName,
  makeExecutable,
  providerProgram,
  TARGET_NAMES,
} from "../../scripts/package/executable";
import { releaseNames } from "../../scripts/release/names";
import { findOnPath } from "../../scripts/terraform/find";
import { startEmulator, type Emulator } from "../../src/emulator";
import { PROVIDER_SOURCE } from "../../src/provider";
import { version } from "../../src/version";
import { endLaunched, startPlugin } from "../plugin/core";
import { TERRAFORM } from "../support/terraform-binary";
import { addressOf } from "./support/engine";
import { makeBareRoot, type BareRoot } from "./support/bare-root";
import { openReleaseRegistry, type ReleaseRegistry, type ServedRelease } from "./support/release-registry";
import { newSigningKey, releaseOf, type SigningKey } from "./support/releases";
import { plainText, runProcess, type Ran } from "./support/terraform";

/** The single executable, made by this machine's Linux, in a signed release that the real engine takes from a registry. */

jest.setTimeout(300_000);

const NEXT = "0.99.0";
const SECRET = "FAKE-SECRET-executable-4be1";

let root: string;
let executable: string;
let emulator: Emulator;
let key: SigningKey;
let registry: ReleaseRegistry;
let current: ServedRelease;
let next: ServedRelease;
let bare: BareRoot;

/** By its path, because its environment has no PATH. */
const ENGINE = isAbsolute(TERRAFORM) ? TERRAFORM : (findOnPath(TERRAFORM, process.env) ?? TERRAFORM);

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "integrations-test-")));
  executable = join(root, executableName("linux_amd64", version));
  makeExecutable("linux_amd64", providerProgram(), executable);
  emulator = await startEmulator();
  key = await newSigningKey();
  registry = await openReleaseRegistry(key);
  current = await releaseOf(version, { folder: root, executable, key });
  next = await releaseOf(NEXT, { folder: root, executable, key });
  registry.offer(current);
  mkdirSync(join(root, "bare"));
  bare = makeBareRoot(join(root, "bare"), { engine: ENGINE, authority: registry.authority });
});
afterEach(endLaunched);
afterAll(async () => {
  await registry.close();
  await emulator.close();
  rmSync(root, { recursive: true, force: true });
});

/** @param required - of the provider, beside the registry's own host and any version */
const configuration = (required: Readonly<Record<string, string>> = {}): string =>
  JSON.stringify({
    terraform: { required_providers: { integrations: { source: registry.source, ...required } } },
    variable: { token: { type: "string", ephemeral: true, sensitive: true } },
    resource: {
      integrations_buddy_integration: {
        vultr: {
          domain: "acme-dev",
          name: "Vultr",
          type: "VULTR",
          scope: "WORKSPACE",
          identifier: "vultr",
          token: "${var.token}",
        },
      },
    },
  });

/** The engine in a folder of its own, outside of the bare root. */
function workspace(name: string, required?: Readonly<Record<string, string>>) {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "main.tf.json"), configuration(required));
  writeFileSync(join(folder, "ca.pem"), registry.authority);
  const run = (args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> =>
    runProcess(ENGINE, args, folder, {
      HOME: folder,
      PATH: ["/usr/bin", "/bin"].join(delimiter),
      SSL_CERT_FILE: join(folder, "ca.pem"),
      CHECKPOINT_DISABLE: "1",
      TF_INPUT: "0",
      TF_CLI_ARGS: "-no-color",
      TF_VAR_token: SECRET,
      ...emulator.environment,
      ...environment,
    });
  return { folder, run, lock: () => readFileSync(join(folder, ".terraform.lock.hcl"), "utf8") };
}

/** With what the engine said, where it failed or a plan was not empty. */
const succeeded = ({ exitCode, output }: Ran): void => expect(exitCode === 0 ? "" : output).toBe("");

const hashes = (lock: string, scheme: string): number => lock.split(`"${scheme}:`).length - 1;

test("the executable speaks to the engine with no environment, and NODE_OPTIONS and debugging of Node have no effect", async () => {
  const plugin = await startPlugin({
    command: [executable],
    environment: {
      PATH: undefined,
      NODE_OPTIONS: "--require ./otel.cjs --not-an-option-of-any-node",
      NODE_DEBUG: "module,http2,tls",
      NODE_V8_COVERAGE: join(root, "coverage"),
      NODE_COMPILE_CACHE: join(root, "compiled"),
    },
  });
  const { provider: answers } = plugin.core;

  const schema = await answers.getProviderSchema({});
  await answers.validateProviderConfig({});
  await plugin.shutDown();

  expect(Object.keys(schema.resourceSchemas)).toContain("integrations_buddy_integration");
  expect(existsSync(join(root, "coverage"))).toBe(false);
  // Node makes the folder and would keep compiled code in it, or take others' from it.
  const compiled = readdirSync(join(root, "compiled"), { recursive: true, withFileTypes: true });
  expect(compiled.filter((each) => each.isFile())).toEqual([]);
  // What Node writes before the first line of ours runs is nothing but names of modules.
  expect(plugin.stderr()).not.toMatch(/^(HTTP2|TLS) |module (tls|http2)$/m);
});

test("in a root with an engine and C libraries only: init from the registry, plan, apply, drift, destroy", async () => {
  writeFileSync(join(bare.folder, "main.tf.json"), configuration());
  const environment = { ...emulator.environment, TF_VAR_token: SECRET };
  const run = async (...args: readonly string[]) => bare.run(args, environment);

  // Engines ask for a home where they download; the provider gets none.
  const init = await bare.run(["init"], { HOME: "/nowhere" });
  expect(plainText(init.output)).toContain("has been successfully initialized");
  expect(plainText(init.output)).toMatch(/Installed localhost:\S+ v\S+ \((self-)?signed/);
  const applied = await run("apply", "-auto-approve");
  expect(plainText(applied.output)).toContain("1 added, 0 changed, 0 destroyed");
  succeeded(await run("plan", "-detailed-exitcode"));
  const [stored] = emulator.buddy.integrations("acme-dev");
  emulator.buddy.changeIntegration(stored?.hash_id ?? "", { name: "By hand" });
  const drifted = await run("plan", "-detailed-exitcode");
  expect(drifted.exitCode).toBe(2);
  expect(plainText(drifted.output)).toContain('"By hand" -> "Vultr"');
  const destroyed = await run("destroy", "-auto-approve");
  expect(plainText(destroyed.output)).toContain("1 destroyed");
  expect(emulator.buddy.integrations("acme-dev").filter(({ name }) => name === "By hand")).toEqual([]);
});

test("the lock file holds for every platform, a mirror can be made and used, and an upgrade keeps the state", async () => {
  // As users write it: each engine puts the host of its own registry before it.
  const source = PROVIDER_SOURCE;
  const address = addressOf(source);
  const { run, lock, folder } = workspace("mirrored", { source, version: "< 0.99.0" });
  const platforms = TARGET_NAMES.map((name) => `-platform=${name}`);
  const configured = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return { TF_CLI_CONFIG_FILE: join(folder, name) };
  };
  const direct = configured("direct.rc", registry.inThePlaceOf(address.split("/")[0] ?? ""));

  succeeded(await run(["providers", "lock", ...platforms], direct));
  expect(hashes(lock(), "zh")).toBeGreaterThanOrEqual(TARGET_NAMES.length);
  expect(hashes(lock(), "h1")).toBe(TARGET_NAMES.length);
  expect(lock()).toContain(`provider "${address}"`);
  succeeded(await run(["providers", "mirror", ...platforms, join(folder, "mirror")], direct));

  registry.mirror(join(folder, "mirror"));
  registry.offer();
  const network = `provider_installation {\n  network_mirror {\n    url = "${registry.mirrorUrl}"\n  }\n}\n`;
  const mirrored = configured("mirror.rc", network);
  succeeded(await run(["init"], mirrored));
  succeeded(await run(["apply", "-auto-approve"], mirrored));

  registry.offer(current, next);
  writeFileSync(join(folder, "main.tf.json"), configuration({ source, version: ">= 0.99.0" }));
  succeeded(await run(["init", "-upgrade"], direct));
  expect(lock()).toContain(`version     = "${NEXT}"`);
  succeeded(await run(["plan", "-detailed-exitcode"], direct));
  succeeded(await run(["destroy", "-auto-approve"], direct));
});

describe("the engine refuses", () => {
  /** A copy of the release with something changed. */
  async function offerChanged(name: string, change: (folder: string) => void): Promise<void> {
    const changed = await releaseOf(version, {
      folder: join(root, name),
      executable: join(root, "ca-of-nothing"),
      key,
    });
    change(changed.folder);
    registry.offer(changed);
  }
  beforeAll(() => writeFileSync(join(root, "ca-of-nothing"), "a small stand-in"));
  afterAll(() => registry.offer(current));

  test("an archive that is not the one of the list", async () => {
    await offerChanged("broken-archive", (folder) =>
      appendFileSync(join(folder, releaseNames(version).archive("linux_amd64")), "more"),
    );

    const { exitCode, output } = await workspace("broken-archive-used").run(["init"]);

    expect(exitCode).toBe(1);
    expect(plainText(output)).toContain("archive has incorrect checksum zh:");
  });

  test("a list that another key has signed", async () => {
    const openpgp = await import("openpgp");
    const other = await openpgp.generateKey({ userIDs: [{ name: "Somebody else" }], format: "object" });
    const id = other.publicKey.getKeyID().toHex().toUpperCase();
    registry.offer(current);
    registry.trust({ id, armored: other.publicKey.armor() });

    const { exitCode, output } = await workspace("wrong-signature").run(["init"]);
    registry.trust(key);

    expect(exitCode).toBe(1);
    expect(plainText(output)).toContain("authentication signature from unknown issuer");
  });

  test("a platform that the release does not have", async () => {
    registry.offer({ ...current, platforms: ["windows_arm64"] });

    const { exitCode, output } = await workspace("missing-platform").run(["init"]);

    expect(exitCode).toBe(1);
    expect(plainText(output)).toContain("does not have a package available for your current platform");
  });
});
