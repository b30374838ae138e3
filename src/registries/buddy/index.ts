export { buddy } from "./connection";
export { buddyIntegration } from "./integration/resource";
export { buddyIntegrationData, buddyIntegrationsData } from "./integration/data";
export { buddyIdentifiersData } from "./identifiers/data";
export { buddyIntegrationList } from "./integration/list";
