/**
 * The integrations of a platform team: 40 of them, in four registries and three environments.
 *
 *   environments.ts       the table: which integrations each environment has, and its policies. The team edits this file
 *   secrets.ts            where the environments store their credentials
 *   catalog/              how each integration is created, once for all environments
 *   environment-stack.ts  one line of the table becomes a stack
 *   shared-stack.ts       the integrations that all environments share and refer to by id
 *
 * Tokens: BUDDY_TOKEN and NORTHFLANK_TOKEN in the environment. The tokens of Truto and Fruxon belong to one environment
 * or tenant each, so they are variables:
 *
 *   export TF_VAR_shared_truto_token=… TF_VAR_development_truto_token=… TF_VAR_production_truto_token=…
 *   export TF_VAR_development_fruxon_token=… TF_VAR_staging_fruxon_token=… TF_VAR_production_fruxon_token=…
 *
 * Credentials come from where each environment stores them: development uses variables (TF_VAR_docker_hub_password, …),
 * staging the environment of the pipeline (STAGING_DOCKER_HUB_PASSWORD, …), production files that a secret store mounts
 * (/run/secrets/docker_hub_password, …; EXAMPLE_SECRETS names another folder). A plan reports missing ones.
 *
 *   npx cdktf deploy '*'
 *
 * Production and the shared integrations cannot be destroyed unless EXAMPLE_PROTECTION=off was deployed before. To test
 * this program without an account: `npx integrations emulate`.
 */
import { App } from "cdktf";
import { EnvironmentStack } from "./environment-stack";
import { ENVIRONMENTS } from "./environments";
import { isProductionProtected } from "./protection";
import { SharedStack } from "./shared-stack";

const app = new App();
const shared = new SharedStack(app, "shared", { isProtected: isProductionProtected });
for (const environment of ENVIRONMENTS) new EnvironmentStack(app, environment, shared);
app.synth();
