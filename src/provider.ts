import { defineProvider, type Provider } from "./framework";
import { environmentSecret, fileSecret, parseImportId } from "./builtin";
import {
  buddyIntegration,
  buddyIntegrationData,
  buddyIntegrationList,
  buddyIdentifiersData,
  buddyIntegrationsData,
} from "./registries/buddy";
import { fruxonActions, fruxonDataSources, fruxonResources } from "./registries/fruxon";
import { northflankDataSources, northflankListResources, northflankResources } from "./registries/northflank";
import {
  trutoEnvironmentIntegration,
  trutoEnvironmentIntegrationData,
  trutoEnvironmentIntegrationsData,
  trutoIntegration,
  trutoIntegrationData,
  trutoIntegrationsData,
} from "./registries/truto";
import { version } from "./version";

/** The source address without its host, as users write it in `required_providers`. */
export const PROVIDER_SOURCE = "integrations-as-code/integrations";

const name = "integrations";

const resources = [
  buddyIntegration,
  ...fruxonResources,
  ...northflankResources,
  trutoEnvironmentIntegration,
  trutoIntegration,
];

/** Adding a registry is adding its folder and its line here. */
export const integrations: Provider = defineProvider({
  name,
  version,
  description:
    "Integrations as code: stored connections to third-party services (settings, permissions, credentials) in the " +
    "registries of several platforms. Credentials are write-only throughout; Terraform or OpenTofu 1.11 or later is required. " +
    "What the provider knows of the registries' APIs rests on documents only: so far nothing has run against a live " +
    "registry. [Report what differs](https://github.com/integrations-as-code/terraform-provider-integrations/blob/main/docs/reporting-differences.md).",
  resources,
  dataSources: [
    buddyIntegrationData,
    buddyIdentifiersData,
    buddyIntegrationsData,
    ...fruxonDataSources,
    ...northflankDataSources,
    trutoEnvironmentIntegrationData,
    trutoEnvironmentIntegrationsData,
    trutoIntegrationData,
    trutoIntegrationsData,
  ],
  ephemeralResources: [environmentSecret(process.env), fileSecret],
  listResources: [buddyIntegrationList, ...northflankListResources],
  actions: [...fruxonActions],
  functions: [parseImportId(name, resources)],
});
