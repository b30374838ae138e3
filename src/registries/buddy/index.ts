import type { Declarations } from "../../framework";
import { buddyIdentifiersData } from "./identifiers/data";
import { buddyIntegrationData, buddyIntegrationsData } from "./integration/data";
import { buddyIntegrationList } from "./integration/list";
import { buddyIntegration } from "./integration/resource";

/** All that there is for Buddy. */
export const declarations: Declarations = {
  resources: [buddyIntegration],
  dataSources: [buddyIntegrationData, buddyIdentifiersData, buddyIntegrationsData],
  listResources: [buddyIntegrationList],
};
