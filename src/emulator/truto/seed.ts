import type { TrutoDemo, TrutoEnvironmentSeed, TrutoTeamSeed, TrutoTokenSeed } from "./handle";
import { seedIntegration } from "./inspection";
import type { Token, TrutoState } from "./state";

export const DEFAULT_TOKENS = {
  development: "FAKE-TRUTO-TOKEN",
  production: "FAKE-TRUTO-TOKEN-PRODUCTION",
  link: "FAKE-TRUTO-LINK-TOKEN",
} as const;

/** Fixed ids, so that examples and tests can refer to them. */
export const DEMO: TrutoDemo = {
  teams: { acme: demoId(1), truto: demoId(2), partner: demoId(3) },
  environments: { development: demoId(11), production: demoId(12) },
  integrations: {
    acmeCrm: demoId(21),
    acmeBilling: demoId(22),
    demoCalendar: demoId(23),
    demoHelpdesk: demoId(24),
    partnerErp: demoId(25),
    partnerInternal: demoId(26),
  },
  unifiedModels: { crm: demoId(31) },
};

function demoId(number: number): string {
  return `de300000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/** The default seed: a team with two environments, and integrations of every kind of owner, without installs. */
export function seedDefaults(state: TrutoState): void {
  const { teams, environments } = DEMO;
  addTeam(state, { id: teams.acme, name: "Acme" });
  addTeam(state, { id: teams.truto, name: "Truto" });
  addTeam(state, { id: teams.partner, name: "Partner" });
  addEnvironment(state, { id: environments.development, name: "Development", team_id: teams.acme });
  addEnvironment(state, { id: environments.production, name: "Production", team_id: teams.acme });
  addToken(state, { token: DEFAULT_TOKENS.development, environment_id: environments.development });
  addToken(state, { token: DEFAULT_TOKENS.production, environment_id: environments.production });
  addToken(state, {
    token: DEFAULT_TOKENS.link,
    environment_id: environments.development,
    kind: "link",
  });
  seedDefinitions(state);
  seedUnifiedModel(state);
}

/** Truto's own `crm` (docs/apis/truto.md §2.9). */
function seedUnifiedModel(state: TrutoState): void {
  const { teams, environments, unifiedModels } = DEMO;
  const now = state.clock().getTime();
  const resource = (description: string) => ({
    description,
    schema: { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } },
    methods: ["list", "get", "create", "update", "delete"],
  });
  state.records.unifiedModels.set(unifiedModels.crm, {
    id: unifiedModels.crm,
    environment_id: environments.development,
    fields: {
      name: "crm",
      category: "crm",
      description: "Contacts and accounts",
      resources: { contacts: resource("People"), accounts: resource("Companies") },
      scopes: {},
      webhooks: {},
      docs: {},
      sharing: "allow",
      team_id: teams.truto,
      version: 1,
    },
    createdAt: now,
    updatedAt: now,
    visibleFrom: 0,
  });
}

function seedDefinitions(state: TrutoState): void {
  const { teams, integrations } = DEMO;
  seedIntegration(state, {
    id: integrations.acmeCrm,
    team_id: teams.acme,
    name: "acme-crm",
    category: "crm",
    config: ACME_CRM,
  });
  seedIntegration(state, {
    id: integrations.acmeBilling,
    team_id: teams.acme,
    name: "acme-billing",
    category: "accounting",
    is_beta: true,
    config: apiKeyConfig("Acme Billing", "https://api.billing.acme.example/v2"),
  });
  const foreign = [
    [integrations.demoCalendar, teams.truto, "demo-calendar", "calendar", "allow"],
    [integrations.demoHelpdesk, teams.truto, "demo-helpdesk", "helpdesk", "allow"],
    [integrations.partnerErp, teams.partner, "partner-erp", "erp", "ask"],
    [integrations.partnerInternal, teams.partner, "partner-internal", "erp", "deny"],
  ] as const;
  for (const [id, team_id, name, category, sharing] of foreign) {
    const config = apiKeyConfig(name, `https://api.${name}.example`);
    seedIntegration(state, { id, team_id, name, category, sharing, config });
  }
}

const ACME_CRM = {
  label: "Acme CRM",
  base_url: "https://api.crm.acme.example/v1",
  credentials: {
    oauth2: {
      format: "oauth2",
      config: {
        client: { id: "acme-app", secret: "FAKE-DEMO-CLIENT-SECRET" },
        auth: { tokenHost: "https://auth.crm.acme.example", tokenPath: "/token" },
        scope: ["contacts.read"],
      },
    },
  },
  authorization: { format: "bearer" },
  resources: { contacts: { list: { method: "get", path: "/contacts", response_path: "items" } } },
};

function apiKeyConfig(label: string, base_url: string) {
  return {
    label,
    base_url,
    credentials: {
      format: "api_key",
      config: { fields: [{ name: "api_key", label: "API key", type: "password", required: true }] },
    },
    authorization: {
      format: "header",
      config: { header_name: "X-Api-Key", header_value: "{{credentials.api_key}}" },
    },
    resources: { records: { list: { method: "get", path: "/records" } } },
  };
}

/** Returns the id. */
export function addTeam(state: TrutoState, { id = state.nextId(), name, domain }: TrutoTeamSeed): string {
  const now = state.clock().getTime();
  const madeDomain = `${name.toLowerCase().replace(/\W+/g, "-")}.example`;
  state.teams.set(id, { id, name, domain: domain ?? madeDomain, createdAt: now, updatedAt: now });
  return id;
}

/** Returns the id. */
export function addEnvironment(
  state: TrutoState,
  { id = state.nextId(), name, team_id }: TrutoEnvironmentSeed,
): string {
  if (!state.teams.has(team_id)) throw new RangeError(`There is no team "${team_id}".`);
  const now = state.clock().getTime();
  state.environments.set(id, { id, name, team_id, createdAt: now, updatedAt: now });
  return id;
}

export function addToken(state: TrutoState, seed: TrutoTokenSeed): Token {
  if (!state.environments.has(seed.environment_id)) {
    throw new RangeError(`There is no environment "${seed.environment_id}".`);
  }
  const { token, kind = "api", environment_id: environmentId, expiresAt } = seed;
  const added = { token, kind, environmentId, expiresAt };
  state.tokens.set(token, added);
  return added;
}
