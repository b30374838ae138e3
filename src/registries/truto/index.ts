export { truto } from "./connection";
export { trutoEnvironmentIntegration } from "./environment-integration";
export {
  trutoEnvironmentIntegrationData,
  trutoEnvironmentIntegrationsData,
} from "./environment-integration-data";
export { trutoIntegration } from "./integration";
export { trutoIntegrationData, trutoIntegrationsData } from "./integration-data";
