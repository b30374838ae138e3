import { Hono } from "hono";
import { z } from "zod";
import { controlBody } from "../host/control-errors";
import { objectCollection, type ObjectCollection, type ObjectEditing } from "../host/control-objects";
import { changedMembers, editedMembers } from "../host/editing";
import { environmentChangeSchema } from "./environments/environment";
import type { FruxonHandle, InspectedFruxonConfig } from "./handle";
import { configChangeSchema, integrationChangeSchema } from "./records";
import type { VariantSecrets } from "./rules/config";
import { toolObjects } from "./tools/members";

const ALL = "/tenants/:tenant/integrations";
const ONE = `${ALL}/:integration`;

/** Fruxon's own control paths, below `/_control/fruxon`. */
export function fruxonControl(handle: FruxonHandle): Hono {
  const app = new Hono();
  commonPaths(app, handle);
  app.post("/configs/:config/publish", (c) =>
    c.json(configWithoutSecrets(handle.publishConfig(c.req.param("config")))),
  );
  return app;
}

export const fruxonObjects = (handle: FruxonHandle): readonly ObjectCollection[] => [
  objectCollection({
    list: { path: "/integrations", name: "integrations" },
    addPath: ALL,
    onePath: ONE,
    secretsPath: "credentials",
    all: () => handle.integrations(),
    find: ({ tenant = "", integration = "" }) => handle.integration(tenant, integration),
    add: ({ tenant = "" }, seed) => handle.addIntegration(tenant, seed),
    change: ({ tenant = "", integration = "" }, change) =>
      handle.changeIntegration(tenant, integration, change),
    remove: ({ tenant = "", integration = "" }) => handle.removeIntegration(tenant, integration),
    show: ({ credentials, ...integration }) => ({
      ...integration,
      credential_fields: Object.keys(credentials),
    }),
    secrets: ({ credentials }) => credentials,
    params: ({ tenant, id }) => ({ tenant, integration: id }),
    title: ({ displayName, tenant }) => ({ name: displayName, owner: tenant }),
    editing: editedMembers(integrationChangeSchema),
  }),
  objectCollection({
    list: { path: "/environments", name: "environments" },
    addPath: "/tenants/:tenant/environments",
    onePath: "/tenants/:tenant/environments/:environment",
    secretsPath: "credentials",
    all: () => handle.environments(),
    find: ({ tenant = "", environment = "" }) => handle.environment(tenant, environment),
    add: ({ tenant = "" }, seed) => handle.addEnvironment(tenant, seed),
    change: ({ tenant = "", environment = "" }, change) =>
      handle.changeEnvironment(tenant, environment, change),
    remove: ({ tenant = "", environment = "" }) => handle.removeEnvironment(tenant, environment),
    show: (environment) => environment,
    secrets: () => ({}),
    params: ({ tenant, id }) => ({ tenant, environment: id }),
    title: ({ displayName, tenant }) => ({ name: displayName, owner: tenant }),
    editing: editedMembers(environmentChangeSchema),
  }),
  objectCollection({
    list: { path: "/configs", name: "configs" },
    addPath: `${ONE}/configs`,
    onePath: "/configs/:config",
    secretsPath: "credentials",
    all: () => handle.configs(),
    find: ({ config = "" }) => handle.config(config),
    add: ({ tenant = "", integration = "" }, seed) => handle.addConfig(tenant, integration, seed),
    change: ({ config = "" }, change) => handle.changeConfig(config, change),
    remove: ({ config = "" }) => handle.removeConfig(config),
    show: configWithoutSecrets,
    secrets: ({ credentials, publishedCredentials }) => ({
      draft: credentials,
      published: publishedCredentials ?? null,
    }),
    params: ({ id }) => ({ config: id }),
    title: ({ draft, integrationId, tenant }) => ({
      name: draft.displayName,
      owner: `${tenant} / ${integrationId}`,
    }),
    editing: configEditing,
  }),
  toolObjects(handle),
];

/** A change is flat and about the draft, which agents do not use before it is published. */
const configEditing: ObjectEditing<InspectedFruxonConfig> = {
  members: Object.keys(configChangeSchema.shape),
  editable: ({ draft: { main, ...draft }, usedByAgents, credentialHealth, credentialHealthDetail }) => ({
    ...draft,
    ...main,
    usedByAgents,
    credentialHealth,
    credentialHealthDetail,
  }),
  asChange: (config, edited) => changedMembers(configEditing.editable(config), edited),
};

const agentSlot = z.strictObject({ integrationId: z.string(), tenantConfigId: z.string() });
const submission = z.strictObject({ url: z.string(), credentials: z.record(z.string(), z.unknown()) });
const oAuthKey = z.strictObject({ grantedScopes: z.array(z.string()).default([]) });

function commonPaths(app: Hono, handle: FruxonHandle): void {
  app.get("/dropped-keys", (c) => {
    const members = handle.droppedKeys();
    return c.json({ count: members.length, members });
  });
  app.get("/odd-secrets", (c) => {
    const places = handle.oddSecrets();
    return c.json({ count: places.length, places });
  });
  app.post("/agent-slots", async (c) => {
    const { integrationId, tenantConfigId } = await controlBody(c, agentSlot);
    const { id, usedByAgents } = handle.fillAgentSlot(integrationId, tenantConfigId);
    return c.json({ config: id, usedByAgents }, 201);
  });
  app.post("/credential-links/submissions", async (c) => {
    const { url, credentials } = await controlBody(c, submission);
    return c.json(configWithoutSecrets(handle.submitCredentialLink(url, credentials)));
  });
  app.post("/oauth-keys", async (c) => {
    const { grantedScopes } = await controlBody(c, oAuthKey);
    return c.json({ key: handle.issueOAuthKey(grantedScopes) }, 201);
  });
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
