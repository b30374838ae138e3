import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "../../src/emulator";
import { copyProgram } from "../../scripts/demo/program";

jest.setTimeout(300_000);

const EXAMPLES = join(__dirname, "..", "..", "examples");

/** The others have stories of their own (demo.test.ts). */
const TOLD = ["buddy", "all-registries"];

/** A recognisable secret that has the form its registry asks for. */
function secretFor(variable: string): string {
  const secret = `FAKE-VALID-SECRET-${variable.replaceAll("_", "-")}`;
  if (variable.endsWith("_arn")) return `arn:aws:iam::000000000000:role/${secret}`;
  return variable.endsWith("_webhook") ? `https://hooks.example.com/${secret}` : secret;
}

const names = readdirSync(EXAMPLES).filter((name) => !TOLD.includes(name));

test("there is an example for each registry", () => {
  expect(readdirSync(EXAMPLES)).toEqual(
    expect.arrayContaining(["all-registries", "buddy", "fruxon", "northflank", "truto"]),
  );
});

test.each(names)(
  "examples/%s is deployed by cdktf, at rest and destroyed, with no secret left anywhere",
  async (name) => {
    const emulator = await startEmulator();
    const folder = join(EXAMPLES, "..", ".cache", "demo", `test-${name}-${String(process.pid)}`);
    const source = readFileSync(join(EXAMPLES, name, "main.ts"), "utf8");
    const variables = [...source.matchAll(/Secret\.variable\(\s*this,\s*"(\w+)"/g)].map(
      ([, variable = ""]) => variable,
    );
    const secrets = variables.map((variable) => [`TF_VAR_${variable}`, secretFor(variable)] as const);

    const program = copyProgram(join(EXAMPLES, name), folder, process.env);
    program.set({ ...emulator.environment, ...Object.fromEntries(secrets), EXAMPLE_PROTECTION: "off" });
    const deployed = await program.run("deploy");
    const again = await program.run("deploy");
    const destroyed = await program.run("destroy");
    const leaks = Object.entries(program.traces()).filter(([, content]) =>
      secrets.some(([, secret]) => content.includes(secret)),
    );
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });

    expect(deployed.exitCode === 0 ? "deployed" : deployed.output).toBe("deployed");
    expect(again.output).toContain("No changes.");
    expect(destroyed.exitCode === 0 ? "destroyed" : destroyed.output).toBe("destroyed");
    expect(leaks.map(([file]) => file)).toEqual([]);
  },
);
