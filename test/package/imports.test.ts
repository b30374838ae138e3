import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../src/version";
import { LIBRARIES, packageFor, projects, type Project } from "../support/packed";

const project = projects();
const DEEP = [
  "secret",
  "buddy-integration",
  "policies",
  "bindings/buddy-integration",
  // As users of prebuilt providers write it in ES modules.
  "secret.js",
  "buddy-integration.js",
  "buddy-integration/index.js",
  "bindings/buddy-integration/index.js",
];

/** A secret, and how it is read from where Terraform runs. */
const SECRET = [
  "lib/secret.js",
  "lib/private/secrets/ephemeral-secret.js",
  "lib/private/hcl/attributes.js",
  "lib/private/hcl/token.js",
  "lib/private/install/launcher.js",
  "lib/private/hcl/template.js",
  // The options of Secret.file are checked by name.
  "lib/private/props/props.js",
  "src/checks/nearest.js",
  "lib/private/props/shapes.js",
  "lib/private/secrets/secret-sources.js",
  "lib/private/secrets/secret-variable.js",
  "lib/private/synth/once-per-pass.js",
];

/** What a program says, read as JSON. */
const run = ({ folder }: Project, type: "module" | "commonjs", program: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [`--input-type=${type}`, "--eval", program], {
      cwd: folder,
      encoding: "utf8",
    }),
  );

const REGISTRIES = ["buddy", "northflank", "truto", "fruxon"];

/** Whether constructs of a registry have no use for a file of the package; with the provider they share its schemas and rules. */
const isForeign = (registry: string, file: string): boolean =>
  !/^(lib|src\/checks|src\/framework\/(?:schema|values)|src\/registries\/\w+\/(?:[\w-]+\/)?(?:schema|fields|rules))/.test(
    file,
  ) ||
  /^lib\/(integrations-provider|policies)/.test(file) ||
  REGISTRIES.some((other) => other !== registry && file.includes(other));

/** Prints which files of the package were loaded, from its `dist`. */
const PRINT_LOADED = `
  const loaded = Object.keys(require.cache).filter((path) => path.includes("-provider-integrations/"));
  console.log(JSON.stringify(loaded.map((path) => path.split("/dist/").pop())));`;

describe.each(LIBRARIES)("a program for %s imports", (library) => {
  const name = packageFor(library);

  it("by name from a strict ES module", () => {
    const program = `
      import { BuddyIntegration, IntegrationsProvider, Secret } from "${name}";
      ${DEEP.map((path, index) => `import * as deep${index} from "${name}/lib/${path}";`).join("\n")}
      const same =
        [deep0, deep4].every((each) => each.Secret === Secret) &&
        [deep1, deep5, deep6].every((each) => each.BuddyIntegration === BuddyIntegration) &&
        deep3.BuddyIntegration === deep7.BuddyIntegration;
      console.log(JSON.stringify([same, typeof IntegrationsProvider, typeof deep2.applyPolicies, typeof deep3.BuddyIntegration]));`;

    expect(run(project(library), "module", program)).toEqual([true, "function", "function", "function"]);
  });

  it("from CommonJS, and loads only what it uses", () => {
    const program = `const { Secret } = require("${name}"); ${PRINT_LOADED}`;

    expect(run(project(library), "commonjs", program)).toEqual(["lib/lazy-index.js", ...SECRET]);
  });

  it("the constructs of one registry by their paths, without those of others or the provider's own code", () => {
    for (const registry of REGISTRIES) {
      const modules = readdirSync(join(project(library).installed, "dist", "lib"))
        .filter((file) => file.startsWith(`${registry}-`) && file.endsWith(".js"))
        .map((file) => `require("${name}/lib/${file.replace(/\.js$/, "")}");`);

      const loaded = run(project(library), "commonjs", modules.join("\n") + PRINT_LOADED) as string[];

      expect(loaded.length).toBeGreaterThanOrEqual(modules.length);
      expect(loaded.filter((file) => isForeign(registry, file))).toEqual([]);
    }
  });

  it.each([
    "lib/private/install/launcher",
    "lib/private/install/launcher.js",
    "lib/private/install/launcher/index.js",
    "lib/bindings/provider",
    "lib/bindings/provider/index.js",
    "dist/provider/provider.cjs",
  ])("nothing of %s", (path) => {
    const program = `
      try { require("${name}/${path}"); }
      catch ({ code }) { console.log(JSON.stringify(code)); }`;

    expect(run(project(library), "commonjs", program)).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });

  it.each(["module", "commonjs"] as const)("the emulator from a %s", (type) => {
    const load = {
      module: `import { startEmulator } from "${name}/emulator";`,
      commonjs: `const { startEmulator } = require("${name}/emulator");`,
    };
    const program = `${load[type]}
      startEmulator().then(async (emulator) => {
        const { status } = await fetch(emulator.environment.BUDDY_BASE_URL + "/workspaces");
        await emulator.close();
        console.log(JSON.stringify(status));
      });`;

    expect(run(project(library), type, program)).toBe(401);
  });

  it("and synthesizes: the stack asks for the provider of this very package", () => {
    const program = `
      import { mkdtempSync, readFileSync, rmSync } from "node:fs";
      import { tmpdir } from "node:os";
      import { join } from "node:path";
      import { App, TerraformStack } from "${library}";
      import { BuddyIntegration, IntegrationsProvider, Secret } from "${name}";

      const outdir = mkdtempSync(join(tmpdir(), "integrations-test-"));
      const app = new App({ outdir });
      const stack = new TerraformStack(app, "stack");
      new IntegrationsProvider(stack, "integrations");
      BuddyIntegration.vultr(stack, "vultr", { domain: "acme", token: Secret.variable(stack, "vultr_token") });
      app.synth();
      const lock = readFileSync(join(outdir, "stacks/stack/.terraform.lock.hcl"), "utf8");
      const { resource } = JSON.parse(readFileSync(join(outdir, "stacks/stack/cdk.tf.json"), "utf8"));
      rmSync(outdir, { recursive: true });
      console.log(JSON.stringify([/version *= "(.*)"/.exec(lock)[1], Object.values(resource.integrations_buddy_integration)[0].token]));`;

    expect(run(project(library), "module", program)).toEqual([version, "${var.vultr_token}"]);
  });
});
