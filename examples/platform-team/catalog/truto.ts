import {
  type ITrutoIntegration,
  TrutoEnvironmentIntegration,
  TrutoIntegration,
} from "cdktf-provider-integrations";
import type { Maker, Place } from "./place";

interface TrutoPlace extends Place {
  /** The team's integrations, which all environments install. */
  readonly shared: { readonly crm: ITrutoIntegration; readonly billing: ITrutoIntegration };
  /** Whether to refuse to destroy an install, because that would revoke every account that customers have connected. */
  readonly deletionProtection: boolean;
}

/** Services whose accounts customers connect. */
export const TRUTO = {
  billing: (scope, id, { shared, deletionProtection }) => {
    new TrutoEnvironmentIntegration(scope, id, { integration: shared.billing, deletionProtection });
  },
  calendar: (scope, id, { deletionProtection }) => {
    const calendar = TrutoIntegration.fromName(scope, `${id}-of-catalog`, "demo-calendar");
    new TrutoEnvironmentIntegration(scope, id, { integration: calendar, deletionProtection });
  },
  crm: (scope, id, { shared, secret, deletionProtection }) => {
    new TrutoEnvironmentIntegration(scope, id, {
      integration: shared.crm,
      overrideSecrets: {
        credentials: { oauth2: { config: { client: { secret: secret("crm_client_secret") } } } },
      },
      deletionProtection,
    });
  },
} satisfies Readonly<Record<string, Maker<TrutoPlace>>>;

/** The names that the table can use. */
export type TrutoService = keyof typeof TRUTO;
