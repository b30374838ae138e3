import { FruxonAuthMethod, FruxonConfig, FruxonIntegration } from "cdktf-provider-integrations";
import type { Maker } from "./place";

/** Services that agents use. */
export const FRUXON = {
  tickets: (scope, id, { name, identifier, secret }) => {
    const key = FruxonAuthMethod.apiKey("api-key");
    const tickets = new FruxonIntegration(scope, id, {
      slug: `custom_${identifier("tickets")}`,
      displayName: name("Tickets"),
      authMethods: [key],
    });
    new FruxonConfig(scope, `${id}-access`, {
      integration: tickets,
      displayName: name("Tickets of all teams"),
      auth: { method: key, credentials: { apiKey: secret("tickets_api_key") } },
    });
  },
  "web-search": (scope, id, { name, secret }) => {
    // Built into Fruxon.
    const search = FruxonIntegration.fromIntegrationId(scope, `${id}-of-fruxon`, "web-search");
    new FruxonConfig(scope, id, {
      integration: search,
      displayName: name("Web search"),
      auth: { method: "api-key", credentials: { apiKey: secret("web_search_api_key") } },
    });
  },
} satisfies Readonly<Record<string, Maker>>;

/** The names that the table can use. */
export type FruxonService = keyof typeof FRUXON;
