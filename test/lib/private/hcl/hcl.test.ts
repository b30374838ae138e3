import { App, TerraformStack } from "cdktf";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { BuddyIntegration } from "../../../../lib/buddy-integration";
import { IntegrationsProvider } from "../../../../lib/integrations-provider";
import { Secret } from "../../../../lib/secret";
import { TrutoIntegration } from "../../../../lib/truto-integration";
import { withFolder } from "../../../scripts/folder";

const hcl = (isOn: boolean): void => {
  if (isOn) process.env.SYNTH_HCL_OUTPUT = "true";
  else delete process.env.SYNTH_HCL_OUTPUT;
};

afterEach(() => hcl(false));

function write(outdir: string, build: (stack: TerraformStack) => void): void {
  const app = new App({ outdir });
  const stack = new TerraformStack(app, "stack");
  new IntegrationsProvider(stack, "integrations");
  build(stack);
  app.synth();
}

const hub = (stack: TerraformStack, name = "Hub"): BuddyIntegration =>
  BuddyIntegration.dockerHub(stack, "hub", {
    domain: "acme-dev",
    name,
    username: "acmebot",
    password: Secret.environment(stack, "HUB_PASSWORD"),
  });

describe("cdktf synth --hcl", () => {
  it("gets the ephemeral resources of secrets in a file of their own, which JSON does not need", async () => {
    await withFolder((outdir) => {
      const file = join(outdir, "stacks", "stack", "integrations-secrets.tf");

      hcl(true);
      write(outdir, (stack) => hub(stack));
      expect(existsSync(file)).toBe(true);

      hcl(false);
      write(outdir, (stack) => hub(stack));
      expect(existsSync(file)).toBe(false);
    });
  });

  it.each<[string, (stack: TerraformStack) => void, string]>([
    [
      "a line break in a text",
      (stack) => hub(stack, "a\nb"),
      "[stack/hub] name: cdktf does not correctly write a line break",
    ],
    [
      "a backslash in a text",
      (stack) => hub(stack, "a\\b"),
      "[stack/hub] name: cdktf does not correctly write a line break, a backslash",
    ],
    [
      "a quote next to an expression",
      (stack) => hub(stack, 'a "b" ${terraform.workspace}'),
      "[stack/hub] name: cdktf does not correctly write a line break, a backslash, or a quote next to an expression",
    ],
    [
      "an override inside an attribute",
      (stack) => hub(stack).resource.addOverride("permissions.others", "DENIED"),
      "[stack/hub] permissions: cdktf does not write an override inside an attribute",
    ],
    [
      "an override of the stack",
      (stack) => stack.addOverride("resource.integrations_buddy_integration.hub.name", "x"),
      "[stack] integrations_buddy_integration.hub: cdktf does not write an override of the stack in HCL",
    ],
  ])("fails, because cdktf cannot write it, for %s", async (_, build, problem) => {
    hcl(true);
    await withFolder((outdir) => {
      expect(() => write(outdir, build)).toThrow("synthesize it as JSON (without --hcl)");
      expect(() => write(outdir, build)).toThrow(problem);
    });
  });

  it("takes quotes alone, JSON with everything in it, and overrides of whole attributes", async () => {
    hcl(true);
    await withFolder((outdir) => {
      write(outdir, (stack) => {
        hub(stack, 'a "b"').resource.addOverride("identifier", "hub");
        new TrutoIntegration(stack, "crm", { name: "acme", config: { label: 'a "b" \\ c\nd' } });
      });
    });
  });

  it("says that an App that asks for it alone gets JSON under the name of HCL", async () => {
    await withFolder((outdir) => {
      const app = new App({ outdir, hclOutput: true });
      new IntegrationsProvider(new TerraformStack(app, "stack"), "integrations");
      expect(() => app.synth()).toThrow("required: cdktf synth --hcl");
    });
  });
});
