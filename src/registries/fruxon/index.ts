import type { Action, DataSource, Resource } from "../../framework";
import { fruxonConfig } from "./config/resource";
import { fruxonConfigData, fruxonConfigsData } from "./config/data";
import { fruxonVerifyConfig } from "./config/verify-action";
import { fruxonIntegration } from "./integration/resource";
import { fruxonIntegrationData, fruxonIntegrationsData } from "./integration/data";

export { fruxon } from "./connection";

/** The resources of Fruxon. */
export const fruxonResources: readonly Resource[] = [fruxonIntegration, fruxonConfig];

/** For each of them one that finds an object, and one that lists them. None holds a secret. */
export const fruxonDataSources: readonly DataSource[] = [
  fruxonIntegrationData,
  fruxonIntegrationsData,
  fruxonConfigData,
  fruxonConfigsData,
];

/** What is done with them and leaves no object behind. */
export const fruxonActions: readonly Action[] = [fruxonVerifyConfig];
