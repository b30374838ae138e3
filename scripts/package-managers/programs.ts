const PROGRAM = `
const app = new App();
const stack = new TerraformStack(app, "hello");
new IntegrationsProvider(stack, "integrations");
BuddyIntegration.vultr(stack, "vultr", { domain: "acme-dev", token: Secret.variable(stack, "token") });
app.synth();
`;

/** One program in both kinds of modules, by the name of its file. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  "main.mjs": `import { App, TerraformStack } from "cdktf";
import { BuddyIntegration, IntegrationsProvider, Secret } from "cdktf-provider-integrations";
${PROGRAM}`,
  "main.cjs": `const { App, TerraformStack } = require("cdktf");
const { BuddyIntegration, IntegrationsProvider, Secret } = require("cdktf-provider-integrations");
${PROGRAM}`,
};
