export { buddy } from "./connection";
export { buddyIntegration } from "./integration";
export { buddyIntegrationData, buddyIntegrationsData } from "./integration-data";
export { buddyIntegrationList } from "./integration-list";
