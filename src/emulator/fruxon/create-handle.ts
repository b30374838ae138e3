import { NotFound } from "../host/handle";
import type { FruxonHandle, InspectedFruxonIntegration } from "./handle";
import {
  changeConfigBehindTheBack,
  changeIntegrationBehindTheBack,
  deleteIntegrationBehindTheBack,
  fillAgentSlot,
  findConfig,
  inspectedConfig,
  inspectedIntegration,
  inspectedIntegrations,
  issueOAuthKey,
  seedConfig,
  seedIntegration,
  type FoundConfig,
} from "./inspection";
import { environmentChangeSchema } from "./environments/environment";
import {
  addEnvironment,
  archiveEnvironment,
  changeEnvironment,
  environmentOf,
  environmentsOf,
} from "./environments/store";
import { submitLink } from "./credential-links";
import { publish } from "./publishing";
import { configChangeSchema, integrationChangeSchema, integrationSeedSchema } from "./records";
import { addTenant, addToken, DEFAULT_TOKENS } from "./seed";
import type { FruxonSettings } from "./settings";
import { deleteConfig, type FruxonState, type Tenant } from "./state";
import type { ToolMembers } from "./tools/members";
import { changeTool, deleteTool, seedTool, storedTool, type ToolPlace, unknownTool } from "./tools/store";
import { toolChangeSchema, toolSeedSchema } from "./tools/tool";

export interface HandleContext {
  readonly state: FruxonState;
  readonly settings: () => FruxonSettings;
  readonly configure: (changes: Partial<FruxonSettings>) => void;
}

export function createHandle(context: HandleContext): FruxonHandle {
  const { state, settings, configure } = context;
  return {
    tokens: DEFAULT_TOKENS,
    settings,
    configure,
    addTenant: (slug) => void addTenant(state, slug),
    addToken: (seed) => addToken(state, seed),
    revokeToken: (token) => void state.tokens.delete(token),
    issueOAuthKey: (grantedScopes = []) => issueOAuthKey(state, grantedScopes),
    oddSecrets: () => [...state.oddSecrets],
    droppedKeys: () => [...state.droppedKeys],
    fillAgentSlot(integration, id) {
      const { tenant, config } = fillAgentSlot(state, integration, id);
      return inspectedConfig(state, tenant, config);
    },
    ...environmentMembers(state),
    ...integrationMembers(context),
    ...configMembers(context),
    ...toolMembers(context),
  };
}

type EnvironmentMembers = "environments" | "environment" | `${"add" | "change" | "remove"}Environment`;

function environmentMembers(state: FruxonState): Pick<FruxonHandle, EnvironmentMembers> {
  const existing = (slug: string, id: string) => {
    const found = environmentOf(state, tenantOf(state, slug).slug, id);
    if (found === undefined) throw new NotFound(`There is no environment "${id}".`);
    return found;
  };
  return {
    environments: (slug) =>
      tenantsOf(state, slug).flatMap((tenant) =>
        environmentsOf(state, tenant.slug).map((each) => ({ ...each, tenant: tenant.slug })),
      ),
    environment(slug, id) {
      const found = environmentOf(state, tenantOf(state, slug).slug, id);
      return found && { ...found, tenant: slug };
    },
    addEnvironment(slug, seed = {}) {
      const parsed = environmentChangeSchema.parse(seed);
      return { ...addEnvironment(state, tenantOf(state, slug).slug, parsed), tenant: slug };
    },
    changeEnvironment(slug, id, change) {
      const parsed = environmentChangeSchema.parse(change);
      return { ...changeEnvironment(state, slug, existing(slug, id), parsed), tenant: slug };
    },
    removeEnvironment(slug, id) {
      archiveEnvironment(state, slug, existing(slug, id));
    },
  };
}

type IntegrationMembers = "integrations" | "integration" | `${"add" | "change" | "remove"}Integration`;

function integrationMembers({ state, settings }: HandleContext): Pick<FruxonHandle, IntegrationMembers> {
  return {
    integrations: (tenant) => inspectedIntegrations(state, tenantsOf(state, tenant)),
    integration: (tenant, id) => inspectedIntegration(state, tenantOf(state, tenant), id),
    addIntegration(slug, seed) {
      seedIntegration(state, tenantOf(state, slug), integrationSeedSchema.parse(seed), settings());
      return integrationOf(state, slug, seed.id);
    },
    changeIntegration(slug, id, change) {
      const tenant = tenantOf(state, slug);
      const parsed = integrationChangeSchema.parse(change);
      changeIntegrationBehindTheBack(state, tenant, id, parsed, settings());
      return integrationOf(state, slug, id);
    },
    removeIntegration(slug, id) {
      if (!deleteIntegrationBehindTheBack(state, tenantOf(state, slug), id)) throw unknown(id);
    },
  };
}

type ConfigMembers =
  | "configs"
  | "config"
  | "credentialLink"
  | "submitCredentialLink"
  | `${"add" | "change" | "publish" | "remove"}Config`;

function configMembers({ state, settings }: HandleContext): Pick<FruxonHandle, ConfigMembers> {
  return {
    configs: (slug, integration) =>
      tenantsOf(state, slug).flatMap((tenant) =>
        [...tenant.configs.values()]
          .filter(({ integrationId }) => integration === undefined || integrationId === integration)
          .map((config) => inspectedConfig(state, tenant, config)),
      ),
    config(id) {
      const found = findConfig(state, id);
      return found === undefined ? undefined : inspectedConfig(state, found.tenant, found.config);
    },
    addConfig(slug, integration, seed = {}) {
      const tenant = tenantOf(state, slug);
      integrationOf(state, slug, integration);
      const config = seedConfig(state, tenant, integration, configChangeSchema.parse(seed));
      return inspectedConfig(state, tenant, config);
    },
    changeConfig(id, change) {
      const { tenant, config } = configOf(state, id);
      const changed = changeConfigBehindTheBack(state, tenant, config, configChangeSchema.parse(change));
      return inspectedConfig(state, tenant, changed);
    },
    publishConfig(id) {
      const { tenant, config } = configOf(state, id);
      publish(state, tenant, config, { note: null, createdBy: "somebody-else" }, settings());
      return inspectedConfig(state, tenant, configOf(state, id).config);
    },
    credentialLink: (id) => state.credentialLinks.get(configOf(state, id).config.id),
    submitCredentialLink(url, credentials) {
      const [id, link] = [...state.credentialLinks].find(([, open]) => open.url === url) ?? [];
      if (id === undefined || link === undefined) throw new NotFound("There is no open link with this URL.");
      const { tenant, config } = configOf(state, id);
      submitLink(state, { tenant, config, link, credentials }, settings());
      return inspectedConfig(state, tenant, configOf(state, id).config);
    },
    removeConfig(id) {
      const { tenant, config } = configOf(state, id);
      deleteConfig(state, tenant, config);
    },
  };
}

function toolMembers({ state, settings }: HandleContext): ToolMembers {
  const placeOf = (slug: string): ToolPlace => ({
    state,
    tenant: tenantOf(state, slug),
    settings: settings(),
  });
  return {
    tools: (slug, integration) =>
      tenantsOf(state, slug).flatMap((tenant) =>
        [...tenant.tools.values()]
          .filter(({ integrationId }) => integration === undefined || integrationId === integration)
          .map((tool) => ({ ...tool, tenant: tenant.slug })),
      ),
    tool(slug, integration, id) {
      const tool = storedTool(tenantOf(state, slug), integration, id);
      return tool && { ...tool, tenant: slug };
    },
    addTool(slug, integration, seed) {
      integrationOf(state, slug, integration);
      return { ...seedTool(placeOf(slug), integration, toolSeedSchema.parse(seed)), tenant: slug };
    },
    changeTool: (slug, integration, id, change) => ({
      ...changeTool(placeOf(slug), integration, id, toolChangeSchema.parse(change)),
      tenant: slug,
    }),
    removeTool(slug, integration, id) {
      const place = placeOf(slug);
      const tool = storedTool(place.tenant, integration, id);
      if (tool === undefined) throw unknownTool(integration, id);
      deleteTool(place, tool);
    },
  };
}

function tenantsOf(state: FruxonState, slug: string | undefined): Tenant[] {
  return slug === undefined ? [...state.tenants.values()] : [tenantOf(state, slug)];
}

function tenantOf(state: FruxonState, slug: string): Tenant {
  const tenant = state.tenants.get(slug);
  if (tenant === undefined) throw new NotFound(`There is no tenant "${slug}".`);
  return tenant;
}

function integrationOf(state: FruxonState, slug: string, id: string): InspectedFruxonIntegration {
  const found = inspectedIntegration(state, tenantOf(state, slug), id);
  if (found === undefined) throw unknown(id);
  return found;
}

function configOf(state: FruxonState, id: string): FoundConfig {
  const found = findConfig(state, id);
  if (found === undefined) throw new NotFound(`There is no config "${id}".`);
  return found;
}

function unknown(id: string): NotFound {
  return new NotFound(`There is no integration "${id}".`);
}
