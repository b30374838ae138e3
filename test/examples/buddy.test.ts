import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { withFolder } from "../scripts/folder";
import type { Synthesized } from "../lib/support";

// Starts processes, on machines that may be busy.
jest.setTimeout(60_000);

const EXAMPLE = resolve(__dirname, "../../examples/buddy");

/** Runs the example as `cdktf synth` does; `npm run build` comes first, as in `npm test`. */
async function synthExample(environment: Readonly<Record<string, string>> = {}): Promise<Synthesized> {
  const { app } = JSON.parse(readFileSync(join(EXAMPLE, "cdktf.json"), "utf8")) as { app: string };
  const [command = "", ...args] = app.split(" ");
  return withFolder((outdir) => {
    execFileSync(command === "node" ? process.execPath : command, args, {
      cwd: EXAMPLE,
      env: { ...process.env, ...environment, CDKTF_OUTDIR: outdir },
    });
    return JSON.parse(readFileSync(join(outdir, "stacks", "buddy", "cdk.tf.json"), "utf8")) as Synthesized;
  });
}

describe("the Buddy example", () => {
  it("declares three integrations, and nothing in it is a secret", async () => {
    const { resource, variable } = await synthExample();

    const integrations = Object.values(resource?.integrations_buddy_integration ?? {});
    expect(integrations.map(({ "//": _, ...attributes }) => attributes)).toMatchSnapshot();
    expect(variable).toMatchSnapshot();
  });

  it("takes names and workspace from the environment", async () => {
    const { resource } = await synthExample({
      EXAMPLE_WORKSPACE: "acme-prod",
      EXAMPLE_DOCKER_HUB_NAME: "Docker Hub (production)",
    });

    const integrations = Object.values(resource?.integrations_buddy_integration ?? {});
    expect(integrations.map(({ domain }) => domain)).toEqual(["acme-prod", "acme-prod", "acme-prod"]);
    expect(integrations.map(({ name }) => name)).toContain("Docker Hub (production)");
  });
});
