import type { Declarations } from "../../framework";
import { fruxonConfigData, fruxonConfigsData } from "./config/data";
import { fruxonConfig } from "./config/resource";
import { fruxonVerifyConfig } from "./config/verify-action";
import { fruxonCredentialLink } from "./credential-link/action";
import { fruxonEnvironmentData, fruxonEnvironmentsData } from "./environment/data";
import { fruxonEnvironment } from "./environment/resource";
import { fruxonIntegrationData, fruxonIntegrationsData } from "./integration/data";
import { fruxonIntegration } from "./integration/resource";
import { fruxonListResources } from "./list";
import { functions } from "./functions";
import { fruxonToolData, fruxonToolsData } from "./tool/data";
import { fruxonTool } from "./tool/resource";

/** All that there is for Fruxon. */
export const declarations: Declarations = {
  resources: [fruxonIntegration, fruxonConfig, fruxonTool, fruxonEnvironment],
  dataSources: [
    fruxonIntegrationData,
    fruxonIntegrationsData,
    fruxonConfigData,
    fruxonConfigsData,
    fruxonToolData,
    fruxonToolsData,
    fruxonEnvironmentData,
    fruxonEnvironmentsData,
  ],
  listResources: fruxonListResources,
  actions: [fruxonVerifyConfig, fruxonCredentialLink],
  functions,
};
