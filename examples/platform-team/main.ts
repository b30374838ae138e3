/**
 * What a platform team looks after: 40 integrations over four registries, in three environments.
 *
 *   environments.ts       the table: what there is where, and what each environment insists on. This is what people edit
 *   secrets.ts            the places in which environments keep their credentials
 *   catalog/              how each integration is made, once for all environments
 *   environment-stack.ts  one line of the table becomes a stack
 *   shared-stack.ts       what the environments have in common; they refer to it by id
 *
 * Tokens: BUDDY_TOKEN and NORTHFLANK_TOKEN in the environment. The tokens of Truto and Fruxon belong to one environment
 * or tenant each, so they are variables:
 *
 *   export TF_VAR_shared_truto_token=… TF_VAR_development_truto_token=… TF_VAR_production_truto_token=…
 *   export TF_VAR_development_fruxon_token=… TF_VAR_staging_fruxon_token=… TF_VAR_production_fruxon_token=…
 *
 * Credentials come from where each environment keeps them: development has variables (TF_VAR_docker_hub_password, …),
 * staging the environment of the pipeline (STAGING_DOCKER_HUB_PASSWORD, …), production files that a secret store mounts
 * (/run/secrets/docker_hub_password, …; EXAMPLE_SECRETS names another folder). A plan says which are missing.
 *
 *   npx cdktf deploy '*'
 *
 * Production and what is shared cannot be destroyed, unless EXAMPLE_PROTECTION=off was deployed before. To try it
 * without an account: `npx integrations emulate`.
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
