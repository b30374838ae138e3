export { truto } from "./connection";
export { trutoEnvironmentIntegration } from "./environment-integration/resource";
export {
  trutoEnvironmentIntegrationData,
  trutoEnvironmentIntegrationsData,
} from "./environment-integration/data";
export { trutoIntegration } from "./integration/resource";
export { trutoIntegrationData, trutoIntegrationsData } from "./integration/data";
