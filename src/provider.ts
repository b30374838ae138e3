import { defineProvider, type Provider } from "./framework";
import { buddyIntegration } from "./registries/buddy";
import { version } from "./version";

/** The source address without its host, as users write it in `required_providers`. */
export const PROVIDER_SOURCE = "integrations-as-code/integrations";

/** Adding a registry is adding its folder and its line here. */
export const integrations: Provider = defineProvider({
  name: "integrations",
  version,
  description:
    "Integrations as code: stored connections to third-party services (settings, permissions, credentials) in the " +
    "registries of several platforms. Credentials are write-only throughout; Terraform or OpenTofu 1.11 or later is required.",
  resources: [buddyIntegration],
});
