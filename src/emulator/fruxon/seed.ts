import type { FruxonTokenSeed } from "./handle";
import { seedConfig, seedIntegration } from "./inspection";
import { publish } from "./publishing";
import type { IntegrationSeed } from "./records";
import type { FruxonSettings } from "./settings";
import type { FruxonState, Tenant, Token } from "./state";

/** The scopes of whoever manages integrations and their tools (docs/apis/fruxon.md §1). */
export const ALL_SCOPES = ["integrations:read", "integrations:write", "tools:read", "tools:write"];

export const DEFAULT_TENANT = "acme-corp";

export const DEFAULT_TOKENS = {
  full: "FAKE-FRUXON-TOKEN",
  admin: "FAKE-FRUXON-TOKEN-ADMIN",
  readOnly: "FAKE-FRUXON-TOKEN-READ-ONLY",
  labs: "FAKE-FRUXON-TOKEN-LABS",
} as const;

/**
 * The default seed: two tenants with the built-in integrations; `acme-corp` also has a custom one with a published
 * config. Ids such as `custom_demo_crm` are free.
 */
export function seedDefaults(state: FruxonState, settings: FruxonSettings): void {
  const corp = addTenant(state, DEFAULT_TENANT);
  addTenant(state, "acme-labs");
  const access = { tenant: DEFAULT_TENANT, scopes: ALL_SCOPES };
  addToken(state, { ...access, token: DEFAULT_TOKENS.full, name: "svc-terraform" });
  addToken(state, {
    ...access,
    token: DEFAULT_TOKENS.admin,
    name: "svc-admin",
    scopes: [...ALL_SCOPES, "workspace:write"],
  });
  addToken(state, {
    ...access,
    token: DEFAULT_TOKENS.readOnly,
    name: "svc-audit",
    scopes: ["integrations:read", "tools:read"],
  });
  addToken(state, { ...access, token: DEFAULT_TOKENS.labs, name: "svc-labs", tenant: "acme-labs" });

  for (const tenant of state.tenants.values()) {
    for (const integration of BUILT_IN) seedIntegration(state, tenant, integration, settings);
  }
  seedIntegration(state, corp, SUPPORT_DESK, settings);
  const config = seedConfig(state, corp, SUPPORT_DESK.id, {
    displayName: "Production",
    parameters: { site: "acme" },
    auth: {
      integrationAuthMetadataId: "api-key",
      level: "APPLICATION",
      parameters: { apiKey: "FAKE-SUPPORT-DESK-KEY" },
    },
    usedByAgents: 1,
  });
  publish(state, corp, config, { note: "first version", createdBy: "seed" }, settings);
}

const API_KEY_INPUT = {
  name: "apiKey",
  type: "STRING",
  displayName: "API key",
  required: true,
  secret: true,
};

const SUPPORT_DESK: IntegrationSeed = {
  id: "custom_support_desk",
  displayName: "Support desk",
  description: "Tickets of the support desk",
  configMetadata: {
    parametersMetadata: [{ name: "site", type: "STRING", displayName: "Site", required: true }],
    authMetadata: [
      {
        id: "api-key",
        displayName: "API key",
        type: "API_KEY",
        supportedLevels: ["APPLICATION", "USER"],
        parametersMetadata: [API_KEY_INPUT],
      },
    ],
  },
  toolCount: 4,
};

/** Examples of built-in integrations (docs/apis/fruxon.md §2.1); the real ones are not documented. */
const BUILT_IN: readonly IntegrationSeed[] = [
  {
    id: "chat",
    displayName: "Chat",
    description: "Messages in channels",
    type: "SYSTEM",
    tags: ["messaging"],
    toolCount: 6,
    configMetadata: {
      parametersMetadata: [],
      authMetadata: [
        {
          id: "oauth",
          displayName: "Sign in",
          type: "O_AUTH2",
          supportedLevels: ["APPLICATION", "USER"],
          authSettings: {
            parameters: {
              clientId: "fruxon-chat",
              clientSecret: "FAKE-BUILT-IN-CLIENT-SECRET",
              tokenUrl: "https://chat.example/token",
            },
          },
        },
      ],
    },
  },
  {
    id: "web-search",
    displayName: "Web search",
    type: "SYSTEM",
    tags: ["search"],
    toolCount: 1,
    configMetadata: {
      authMetadata: [{ id: "api-key", type: "API_KEY", parametersMetadata: [API_KEY_INPUT] }],
    },
  },
  { id: "agent-memory", displayName: "Agent memory", type: "SYSTEM", isInternal: true },
];

export function addTenant(state: FruxonState, slug: string): Tenant {
  if (state.tenants.has(slug)) throw new RangeError(`Tenant "${slug}" already exists.`);
  const tenant: Tenant = {
    slug,
    uuid: state.nextUuid(),
    integrations: new Map(),
    configs: new Map(),
    tools: new Map(),
  };
  state.tenants.set(slug, tenant);
  return tenant;
}

export function addToken(state: FruxonState, seed: FruxonTokenSeed): Token {
  const { token, tenant, scopes, name = "seeded-token", expiresAt } = seed;
  if (!state.tenants.has(tenant)) throw new RangeError(`There is no tenant "${tenant}".`);
  const added = { token, tenant, scopes, name, expiresAt, userId: state.nextUuid() };
  state.tokens.set(token, added);
  return added;
}
