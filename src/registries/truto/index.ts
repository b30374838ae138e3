import type { Declarations } from "../../framework";
import {
  trutoEnvironmentIntegrationData,
  trutoEnvironmentIntegrationsData,
} from "./environment-integration/data";
import { trutoEnvironmentIntegration } from "./environment-integration/resource";
import { trutoIntegrationData, trutoIntegrationsData } from "./integration/data";
import { trutoIntegration } from "./integration/resource";
import { trutoListResources } from "./list";

/** All that there is for Truto. */
export const declarations: Declarations = {
  resources: [trutoEnvironmentIntegration, trutoIntegration],
  dataSources: [
    trutoEnvironmentIntegrationData,
    trutoEnvironmentIntegrationsData,
    trutoIntegrationData,
    trutoIntegrationsData,
  ],
  listResources: trutoListResources,
};
