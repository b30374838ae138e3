import { INTEGRATIONS, withEmulator } from "../support";

const workspace = { scope: "WORKSPACE" };

/** The requests of docs/apis/buddy.md §8 and what each answer is said to contain. */
const EXAMPLES: readonly [string, object, object][] = [
  [
    "§8.2 AMAZON with TRUSTED",
    {
      ...workspace,
      name: "AWS trusted",
      type: "AMAZON",
      auth_type: "TRUSTED",
      role_assumptions: [{ arn: "arn:aws:iam::000000000000:role/buddy", external_id: "demo-ext" }],
      permissions: { admins: "MANAGE", others: "USE_ONLY", users: [], groups: [] },
    },
    {
      auth_type: "TRUSTED",
      project_name: null,
      all_pipelines_allowed: true,
      allowed_pipelines: [],
      permissions: { admins: "MANAGE", others: "USE_ONLY", users: [], groups: [] },
    },
  ],
  [
    "§8.3 AMAZON with OIDC",
    {
      ...workspace,
      name: "AWS oidc",
      type: "AMAZON",
      auth_type: "OIDC",
      identifier: "aws_oidc",
      audience: "https://app.buddy.works/acme-dev",
      role_assumptions: [{ arn: "arn:aws:iam::000000000000:role/buddy-oidc" }],
    },
    { auth_type: "OIDC", identifier: "aws_oidc", audience: "https://app.buddy.works/acme-dev" },
  ],
  [
    "§8.4 CLOUDFLARE with a token",
    { ...workspace, name: "CF token", type: "CLOUDFLARE", token: "FAKE-CF-TOKEN" },
    { type: "CLOUDFLARE", auth_type: null, scope: "WORKSPACE", project_name: null },
  ],
  [
    "§8.5 DOCKER_HUB",
    {
      ...workspace,
      name: "Docker Hub",
      type: "DOCKER_HUB",
      identifier: "docker_hub",
      username: "acmebot",
      password: "FAKE-DOCKER-PASSWORD",
    },
    { identifier: "docker_hub" },
  ],
  [
    "§8.6 GOOGLE_SERVICE_ACCOUNT with OIDC",
    {
      ...workspace,
      name: "GCP oidc",
      type: "GOOGLE_SERVICE_ACCOUNT",
      auth_type: "OIDC",
      google_project: "demo-project",
      config: '{"type":"FAKE-CONFIG"}',
      audience: "https://app.buddy.works/acme-dev",
    },
    { auth_type: "OIDC", google_project: "demo-project", audience: "https://app.buddy.works/acme-dev" },
  ],
  [
    "§8.7 AZURE_CLOUD",
    {
      ...workspace,
      name: "Azure",
      type: "AZURE_CLOUD",
      auth_type: "DEFAULT",
      app_id: "00000000-0000-0000-0000-000000000001",
      tenant_id: "00000000-0000-0000-0000-000000000002",
      password: "FAKE-AZURE-SECRET",
    },
    { auth_type: "DEFAULT", app_id: "00000000-0000-0000-0000-000000000001" },
  ],
  [
    "§8.8 SHOPIFY with a token",
    {
      name: "Shop",
      type: "SHOPIFY",
      scope: "PROJECT",
      project_name: "storefront",
      shop: "acme-demo",
      token: "FAKE-SHOPIFY-TOKEN",
    },
    { auth_type: "TOKEN", scope: "PROJECT", project_name: "storefront" },
  ],
];

describe("the documented examples", () => {
  it.each(EXAMPLES)("%s", (_, body, expected) =>
    withEmulator({}, async ({ client }) => {
      const answer = await client.post(INTEGRATIONS, body);
      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject(expected);
      expect(answer.text).not.toMatch(/FAKE|tenant_id|"username"|"shop"|role_assumptions/);
    }),
  );
});
