import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { withFolder } from "../scripts/folder";

// Starts processes, on machines that may be busy.
jest.setTimeout(60_000);

/** These look at what is published: `npm run build` comes first, as in `npm test`. */
const ROOT = resolve(__dirname, "../..");
const DEEP = ["secret", "buddy-integration", "policies", "bindings/buddy-integration"];

/** A user's project that has this package installed. */
async function inProject<T>(use: (folder: string) => T): Promise<T> {
  return withFolder((folder) => {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(ROOT, join(folder, "node_modules", "cdktf-provider-integrations"));
    for (const name of ["cdktf", "constructs", "@types"]) {
      symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
    }
    return use(realpathSync(folder));
  });
}

const run = (folder: string, type: "module" | "commonjs", program: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [`--input-type=${type}`, "--eval", program], {
      cwd: folder,
      encoding: "utf8",
    }),
  );

describe("a program imports", () => {
  it("by name from a strict ES module", async () => {
    const program = `
      import { BuddyIntegration, IntegrationsProvider, Secret } from "cdktf-provider-integrations";
      ${DEEP.map((path, index) => `import * as deep${index} from "cdktf-provider-integrations/lib/${path}";`).join("\n")}
      const same = deep0.Secret === Secret && deep1.BuddyIntegration === BuddyIntegration;
      console.log(JSON.stringify([same, typeof IntegrationsProvider, typeof deep2.applyPolicies, typeof deep3.BuddyIntegration]));`;

    await inProject((folder) => {
      expect(run(folder, "module", program)).toEqual([true, "function", "function", "function"]);
    });
  });

  it("from CommonJS, and loads only what it uses", async () => {
    const program = `
      const { Secret } = require("cdktf-provider-integrations");
      const loaded = Object.keys(require.cache).filter((path) => !path.includes("/node_modules/"));
      console.log(JSON.stringify(loaded.map((path) => path.split("/dist/").pop())));`;

    await inProject((folder) => {
      expect(run(folder, "commonjs", program)).toEqual(["lib/lazy-index.js", "lib/secret.js"]);
    });
  });

  it("one construct by its path, without those of other registries or the provider's own code", async () => {
    const program = `
      require("cdktf-provider-integrations/lib/buddy-integration");
      const loaded = Object.keys(require.cache).filter((path) => !path.includes("/node_modules/"));
      console.log(JSON.stringify(loaded.map((path) => path.split("/dist/").pop())));`;

    await inProject((folder) => {
      expect(run(folder, "commonjs", program)).toEqual([
        "lib/buddy-integration.js",
        "lib/bindings/buddy-integration/index.js",
        "lib/buddy/permissions.js",
        "lib/private/with-secrets.js",
        "lib/secret.js",
        "lib/registry-object.js",
      ]);
    });
  });

  it.each(["lib/private/launcher", "lib/bindings/provider", "dist/provider.js"])(
    "nothing of %s",
    async (path) => {
      const program = `
      try { require("cdktf-provider-integrations/${path}"); }
      catch ({ code }) { console.log(JSON.stringify(code)); }`;

      await inProject((folder) => {
        expect(run(folder, "commonjs", program)).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
      });
    },
  );
});

describe("the compiler finds the types", () => {
  const resolutions = {
    "of today (node16)": { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
    "of bundlers": { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    "of old (node10)": { module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10 },
  };

  it.each(Object.entries(resolutions))("in the way %s", async (_, options) => {
    await inProject((folder) => {
      const found = ["", ...DEEP.map((path) => `/lib/${path}`)].map((path) => {
        const name = `cdktf-provider-integrations${path}`;
        const { resolvedModule } = ts.resolveModuleName(name, join(folder, "main.ts"), options, ts.sys);
        return relative(ROOT, resolvedModule?.resolvedFileName ?? "not found");
      });

      expect(found).toEqual([
        join("dist", "lib", "index.d.ts"),
        join("dist", "lib", "secret.d.ts"),
        join("dist", "lib", "buddy-integration.d.ts"),
        join("dist", "lib", "policies.d.ts"),
        join("dist", "lib", "bindings", "buddy-integration", "index.d.ts"),
      ]);
    });
  });

  it("and checks them: they need no skipLibCheck", async () => {
    await inProject((folder) => {
      const main = join(folder, "main.ts");
      writeFileSync(main, `export * from "cdktf-provider-integrations";`);
      const program = ts.createProgram([main], {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.Node16,
        moduleResolution: ts.ModuleResolutionKind.Node16,
        types: ["node"],
      });

      const messages = ts
        .getPreEmitDiagnostics(program)
        .map(
          ({ file, messageText }) =>
            `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
        );
      expect(messages).toEqual([]);
    });
  });
});

it("the sources that declarations and code refer to are all in dist", () => {
  const folder = join(ROOT, "dist", "lib");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(js|d\.ts)$/.test(name),
  );

  const missing = files.flatMap((name) => {
    const text = ts.sys.readFile(join(folder, name)) ?? "";
    return [...text.matchAll(/(?:from|require\()\s*["'](\.[^"']*)["']/g)]
      .map(([, path = ""]) => resolve(folder, dirname(name), path))
      .filter(
        (path) => ![`${path}.js`, `${path}.d.ts`, join(path, "index.js")].some((file) => existsSync(file)),
      );
  });

  expect(missing).toEqual([]);
});
