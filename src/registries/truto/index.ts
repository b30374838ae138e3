import type { Declarations } from "../../framework";
import { dataSources as datastores } from "./datastore/data";
import { list as datastoreList } from "./datastore/list";
import { trutoDatastore } from "./datastore/resource";
import { dataSources as documentation } from "./documentation/data";
import { list as documentationList } from "./documentation/list";
import { trutoDocumentation } from "./documentation/resource";
import {
  trutoEnvironmentIntegrationData,
  trutoEnvironmentIntegrationsData,
} from "./environment-integration/data";
import { trutoEnvironmentIntegration } from "./environment-integration/resource";
import { dataSources as environmentUnifiedModelMappings } from "./environment-unified-model-mapping/data";
import { list as environmentUnifiedModelMappingList } from "./environment-unified-model-mapping/list";
import { trutoEnvironmentUnifiedModelMapping } from "./environment-unified-model-mapping/resource";
import { dataSources as environmentUnifiedModels } from "./environment-unified-model/data";
import { list as environmentUnifiedModelList } from "./environment-unified-model/list";
import { trutoEnvironmentUnifiedModel } from "./environment-unified-model/resource";
import { trutoIntegrationData, trutoIntegrationsData } from "./integration/data";
import { trutoIntegration } from "./integration/resource";
import { trutoListResources } from "./list";
import { dataSources as notificationDestinations } from "./notification-destination/data";
import { list as notificationDestinationList } from "./notification-destination/list";
import { trutoNotificationDestination } from "./notification-destination/resource";
import { dataSources as unifiedModelMappings } from "./unified-model-mapping/data";
import { list as unifiedModelMappingList } from "./unified-model-mapping/list";
import { trutoUnifiedModelMapping } from "./unified-model-mapping/resource";
import { dataSources as unifiedModels } from "./unified-model/data";
import { list as unifiedModelList } from "./unified-model/list";
import { trutoUnifiedModel } from "./unified-model/resource";
import { dataSources as webhooks } from "./webhook/data";
import { list as webhookList } from "./webhook/list";
import { trutoWebhook } from "./webhook/resource";
import { functions } from "./functions";

/** All that there is for Truto. */
export const declarations: Declarations = {
  resources: [
    trutoEnvironmentIntegration,
    trutoIntegration,
    trutoDatastore,
    trutoDocumentation,
    trutoEnvironmentUnifiedModel,
    trutoEnvironmentUnifiedModelMapping,
    trutoNotificationDestination,
    trutoUnifiedModel,
    trutoUnifiedModelMapping,
    trutoWebhook,
  ],
  dataSources: [
    trutoEnvironmentIntegrationData,
    trutoEnvironmentIntegrationsData,
    trutoIntegrationData,
    trutoIntegrationsData,
    ...datastores,
    ...documentation,
    ...environmentUnifiedModels,
    ...environmentUnifiedModelMappings,
    ...notificationDestinations,
    ...unifiedModels,
    ...unifiedModelMappings,
    ...webhooks,
  ],
  listResources: [
    ...trutoListResources,
    datastoreList,
    documentationList,
    environmentUnifiedModelList,
    environmentUnifiedModelMappingList,
    notificationDestinationList,
    unifiedModelList,
    unifiedModelMappingList,
    webhookList,
  ],
  functions,
};
