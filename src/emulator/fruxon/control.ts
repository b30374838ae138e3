import { Hono } from "hono";
import { z } from "zod";
import { controlBody, ControlProblem } from "../host/control-errors";
import type { InspectedFruxonConfig, InspectedFruxonIntegration } from "./handle";
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
import { publish } from "./publishing";
import { configChangeSchema, integrationChangeSchema, integrationSeedSchema } from "./records";
import type { VariantSecrets } from "./rules/config";
import { fruxonSettingsSchema, type FruxonSettings } from "./settings";
import { deleteConfig, type FruxonState, type Tenant } from "./state";

export interface FruxonControl {
  readonly state: FruxonState;
  readonly settings: () => FruxonSettings;
  readonly configure: (changes: Partial<FruxonSettings>) => void;
  readonly exposeSecrets: boolean;
}

/** Fruxon's own control paths, below `/_control/fruxon`. */
export function fruxonControl(control: FruxonControl): Hono {
  const app = new Hono();
  commonPaths(app, control);
  integrationPaths(app, control);
  configPaths(app, control);
  return app;
}

function commonPaths(app: Hono, { state, settings, configure }: FruxonControl): void {
  app.get("/settings", (c) => c.json(settings()));
  app.patch("/settings", async (c) => {
    configure(await controlBody(c, fruxonSettingsSchema.partial()));
    return c.json(settings());
  });
  app.get("/dropped-keys", (c) => c.json({ count: state.droppedKeys.length, members: state.droppedKeys }));
  app.post("/agent-slots", async (c) => {
    const schema = z.strictObject({ integrationId: z.string(), tenantConfigId: z.string() });
    const { integrationId, tenantConfigId } = await controlBody(c, schema);
    try {
      const { config } = fillAgentSlot(state, integrationId, tenantConfigId);
      return c.json({ config: config.id, usedByAgents: config.usedByAgents }, 201);
    } catch (error) {
      if (error instanceof RangeError) throw new ControlProblem(400, [error.message]);
      throw error;
    }
  });
  app.get("/odd-secrets", (c) => c.json({ count: state.oddSecrets.length, places: state.oddSecrets }));
  app.post("/oauth-keys", async (c) => {
    const schema = z.strictObject({ grantedScopes: z.array(z.string()).default([]) });
    const { grantedScopes } = await controlBody(c, schema);
    return c.json({ key: issueOAuthKey(state, grantedScopes) }, 201);
  });
}

const ALL = "/tenants/:tenant/integrations";
const ONE = `${ALL}/:integration`;

function integrationPaths(app: Hono, { state, settings, exposeSecrets }: FruxonControl): void {
  const shown = (slug: string, id: string) => integrationWithoutSecrets(integrationOf(state, slug, id));

  app.get("/integrations", (c) => {
    const found = inspectedIntegrations(state, [...state.tenants.values()]);
    return c.json({ integrations: found.map(integrationWithoutSecrets) });
  });
  app.post(ALL, async (c) => {
    const slug = c.req.param("tenant");
    const seed = await controlBody(c, integrationSeedSchema);
    seedIntegration(state, tenantOf(state, slug), seed, settings());
    return c.json(shown(slug, seed.id), 201);
  });
  app.get(ONE, (c) => c.json(shown(c.req.param("tenant"), c.req.param("integration"))));
  app.patch(ONE, async (c) => {
    const { tenant: slug, integration: id } = c.req.param();
    const change = await controlBody(c, integrationChangeSchema);
    changeIntegrationBehindTheBack(state, tenantOf(state, slug), id, change, settings());
    return c.json(shown(slug, id));
  });
  app.delete(ONE, (c) => {
    const { tenant: slug, integration: id } = c.req.param();
    if (!deleteIntegrationBehindTheBack(state, tenantOf(state, slug), id)) throw unknownIntegration(id);
    return c.body(null, 204);
  });
  app.get(`${ONE}/credentials`, (c) => {
    refuseUnlessExposed(exposeSecrets);
    return c.json(integrationOf(state, c.req.param("tenant"), c.req.param("integration")).credentials);
  });
}

function configPaths(app: Hono, { state, settings, exposeSecrets }: FruxonControl): void {
  const shown = (id: string) => configWithoutSecrets(inspected(state, configOf(state, id)));

  app.get("/configs", (c) => {
    const configs = [...state.tenants.values()].flatMap((tenant) =>
      [...tenant.configs.values()].map((config) =>
        configWithoutSecrets(inspected(state, { tenant, config })),
      ),
    );
    return c.json({ configs });
  });
  app.post(`${ONE}/configs`, async (c) => {
    const { tenant: slug, integration } = c.req.param();
    const seed = await controlBody(c, configChangeSchema);
    const { id } = integrationOf(state, slug, integration);
    return c.json(shown(seedConfig(state, tenantOf(state, slug), id, seed).id), 201);
  });
  app.get("/configs/:config", (c) => c.json(shown(c.req.param("config"))));
  app.patch("/configs/:config", async (c) => {
    const { tenant, config } = configOf(state, c.req.param("config"));
    changeConfigBehindTheBack(state, tenant, config, await controlBody(c, configChangeSchema));
    return c.json(shown(config.id));
  });
  app.post("/configs/:config/publish", (c) => {
    const { tenant, config } = configOf(state, c.req.param("config"));
    publish(state, tenant, config, { note: null, createdBy: "somebody-else" }, settings());
    return c.json(shown(config.id));
  });
  app.delete("/configs/:config", (c) => {
    const { tenant, config } = configOf(state, c.req.param("config"));
    deleteConfig(state, tenant, config);
    return c.body(null, 204);
  });
  app.get("/configs/:config/credentials", (c) => {
    refuseUnlessExposed(exposeSecrets);
    const { credentials, publishedCredentials } = inspected(state, configOf(state, c.req.param("config")));
    return c.json({ draft: credentials, published: publishedCredentials ?? null });
  });
}

/** Says which credentials are stored, never their values: those have a path of their own. */
function integrationWithoutSecrets({ credentials, ...integration }: InspectedFruxonIntegration): object {
  return { ...integration, credential_fields: Object.keys(credentials) };
}

function configWithoutSecrets(config: InspectedFruxonConfig): object {
  const { credentials, publishedCredentials: _, ...shown } = config;
  const { main, sandboxVariant, oAuthCredentialKey } = credentials;
  const fields = [...namesOf("", main), ...namesOf("/sandboxVariant", sandboxVariant)];
  return {
    ...shown,
    credential_fields: oAuthCredentialKey === null ? fields : [...fields, "/oAuthCredentialKey"],
  };
}

function namesOf(place: string, { parameters, auth, authMap }: VariantSecrets): string[] {
  return [
    ...Object.keys(parameters).map((name) => `${place}/parameters/${name}`),
    ...Object.keys(auth).map((name) => `${place}/auth/parameters/${name}`),
    ...authMap.flatMap((entry, index) =>
      Object.keys(entry).map((name) => `${place}/authMap/${index}/authConfig/parameters/${name}`),
    ),
  ];
}

function inspected(state: FruxonState, { tenant, config }: FoundConfig): InspectedFruxonConfig {
  return inspectedConfig(state, tenant, config);
}

function integrationOf(state: FruxonState, slug: string, id: string): InspectedFruxonIntegration {
  const found = inspectedIntegration(state, tenantOf(state, slug), id);
  if (found === undefined) throw unknownIntegration(id);
  return found;
}

function configOf(state: FruxonState, id: string): FoundConfig {
  const found = findConfig(state, id);
  if (found === undefined) throw new ControlProblem(404, [`There is no config "${id}".`]);
  return found;
}

function tenantOf(state: FruxonState, slug: string): Tenant {
  const tenant = state.tenants.get(slug);
  if (tenant === undefined) throw new ControlProblem(404, [`There is no tenant "${slug}".`]);
  return tenant;
}

function unknownIntegration(id: string): ControlProblem {
  return new ControlProblem(404, [`There is no integration "${id}".`]);
}

function refuseUnlessExposed(exposeSecrets: boolean): void {
  if (exposeSecrets) return;
  throw new ControlProblem(403, ["Secrets are shown only by an emulator started with exposeSecrets."]);
}
