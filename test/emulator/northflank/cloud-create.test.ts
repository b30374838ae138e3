import { send } from "../support";
import {
  AWS_KEYS,
  AWS_ROLE,
  CIVO,
  CLOUD,
  dataOf,
  detailsOf,
  GCP_CROSS,
  granted,
  messageOf,
  TEAM,
  withEmulator,
  withNorthflank,
  wrongPaths,
} from "./support";

const clock = () => new Date("2026-02-03T04:05:06.789Z");

describe("creating a cloud integration", () => {
  it("answers 200 with what was asked for, an id, and no credentials", () =>
    withEmulator({ clock }, async ({ client }) => {
      const answer = await client.post(CLOUD, AWS_KEYS);
      const { credentials: _, ...readable } = AWS_KEYS;
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        data: {
          id: "prod-aws",
          ...readable,
          createdAt: "2026-02-03T04:05:06.789Z",
          registryCredentialRefresh: expect.anything(),
        },
      });
    }));

  it("keeps the credentials where only an inspection sees them", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      const answer = await client.post(CLOUD, AWS_ROLE);
      expect(answer.text).not.toContain("FAKE");
      expect(northflank.cloudIntegrations.get(TEAM, "shared-aws-role")).toMatchObject({
        entity: TEAM,
        restrictions: AWS_ROLE.restrictions,
        secrets: AWS_ROLE.credentials,
      });
    }));

  it("names the account that a cross-account integration in GCP goes through", () =>
    withNorthflank({}, async ({ client }) => {
      expect(granted(await client.post(CLOUD, GCP_CROSS))).toMatchObject({
        gcp: { ...GCP_CROSS.gcp, serviceAccountEmail: expect.stringContaining("@") },
      });
    }));

  it("puts objects into the store of the path's team", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      await client.post(`/v1/teams/${TEAM}/cloud-providers/integrations`, CIVO);
      expect(northflank.cloudIntegrations.all(TEAM).map(({ id }) => id)).toEqual(["civo-lab"]);
    }));
});

describe("the id of a cloud integration", () => {
  it("is the slug of its name", () =>
    withNorthflank({}, async ({ client }) => {
      expect(granted(await client.post(CLOUD, { ...CIVO, name: "My Own-Cloud 2" }))).toMatchObject({
        id: "my-own-cloud-2",
      });
    }));

  it("can be more than that, so that a client must not compute it", () =>
    withNorthflank({ ids: "suffixed" }, async ({ client }) => {
      expect(granted(await client.post(CLOUD, CIVO))).toMatchObject({ id: "civo-lab-0001" });
      expect((await client.get(`${CLOUD}/civo-lab-0001`)).status).toBe(200);
      expect((await client.post(CLOUD, CIVO)).status).toBe(409);
    }));
});

describe("a name that leads to an id which is taken", () => {
  it.each(["Civo lab", "civo-lab", "CIVO LAB"])("is refused with 409: %s", (name) =>
    withNorthflank({}, async ({ northflank, client }) => {
      await client.post(CLOUD, CIVO);
      const answer = await client.post(CLOUD, { ...CIVO, name, credentials: { apiKey: "FAKE-OTHER" } });
      expect(answer.status).toBe(409);
      expect(northflank.cloudIntegrations.all(TEAM)).toMatchObject([
        { name: "Civo lab", secrets: CIVO.credentials },
      ]);
    }),
  );

  it("can be refused with 400", () =>
    withNorthflank({ duplicateName: "invalid" }, async ({ client }) => {
      await client.post(CLOUD, CIVO);
      expect(detailsOf(await client.post(CLOUD, CIVO))).toEqual({ name: ["is already in use"] });
    }));

  it("can get another id", () =>
    withNorthflank({ duplicateName: "suffixed" }, async ({ client }) => {
      const ids = [];
      for (const body of [CIVO, CIVO, CIVO]) ids.push(granted(await client.post(CLOUD, body)));
      expect(ids).toMatchObject([{ id: "civo-lab" }, { id: "civo-lab-2" }, { id: "civo-lab-3" }]);
    }));

  it("is free in another team", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      northflank.cloudIntegrations.add("acme-payments", { name: "Civo lab" });
      expect((await client.post(CLOUD, CIVO)).status).toBe(200);
    }));
});

describe("the body of a create", () => {
  it("is refused with the documented error body", () =>
    withNorthflank({}, async ({ client }) => {
      const answer = await client.post(CLOUD, { ...CIVO, name: "ab", provider: "gcp", gcp: {} });
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({
        error: {
          status: 400,
          message: "Request failed payload validation - see details.",
          id: "nf-invalid-request-body",
          details: { name: ["must be at least 3 characters long"], "gcp.projectId": ["is required"] },
        },
      });
    }));

  it.each([
    ["without name", { name: undefined }, ["name"]],
    ["with a name over 39 characters", { name: "a".repeat(40) }, ["name"]],
    ["with a name that begins with a digit", { name: "1 cloud" }, ["name"]],
    ["with a name with a double blank", { name: "my  cloud" }, ["name"]],
    ["with a name with an underscore", { name: "my_cloud" }, ["name"]],
    ["with an empty description", { description: "" }, ["description"]],
    ["with null as description", { description: null }, ["description"]],
    ["with a # in the description", { description: "the #1 cloud" }, ["description"]],
    ["with an umlaut in the description", { description: "für alle" }, ["description"]],
    ["with a description over 200 characters", { description: "a".repeat(201) }, ["description"]],
    ["with an unknown provider", { provider: "hetzner" }, ["provider"]],
    ["with an unknown feature", { features: ["byoc", "teleport"] }, ["features.1"]],
    ["with features that are no list", { features: "byoc" }, ["features"]],
    ["with restrictions without enabled", { restrictions: { teams: [] } }, ["restrictions.enabled"]],
    [
      "with a team id that is no id",
      { restrictions: { enabled: true, teams: [{ teamId: "Payments Team" }] } },
      ["restrictions.teams.0.teamId"],
    ],
    ["with a credential that is a number", { credentials: { apiKey: 42 } }, ["credentials.apiKey"]],
    ["with an unknown field", { region: "lon1" }, ["region"]],
    ["with an unknown credential", { credentials: { apiKey: "x", key: "y" } }, ["credentials.key"]],
    ["with a field that answers have", { createdAt: "2026-02-03T04:05:06.789Z" }, ["createdAt"]],
  ])("is refused %s", (_, change, paths) =>
    withNorthflank({}, async ({ northflank, client }) => {
      expect(wrongPaths(await client.post(CLOUD, { ...CIVO, ...change }))).toEqual(paths);
      expect(northflank.cloudIntegrations.all(TEAM)).toEqual([]);
    }),
  );

  it("accepts every character that the description's pattern has", () =>
    withNorthflank({}, async ({ client }) => {
      const description = "aZ09.,? \\/'\"()[];`%^&*-_:!\n";
      expect(granted(await client.post(CLOUD, { ...CIVO, description }))).toMatchObject({ description });
    }));

  it("is refused with every problem at once, and no value is repeated", () =>
    withNorthflank({}, async ({ client }) => {
      const body = {
        provider: "SECRET-1",
        credentials: { apiKey: 1, "SECRET-2": "SECRET-3" },
        more: "SECRET-4",
      };
      const answer = await client.post(CLOUD, body);
      expect(wrongPaths(answer)).toEqual([
        "name",
        "provider",
        "credentials.apiKey",
        "credentials.SECRET-2",
        "more",
      ]);
      expect(answer.text).not.toMatch(/SECRET-[134]/);
    }));

  it.each(["", "plain text", "[]", "null", "{"])("is refused when it is no JSON object: %j", (body) =>
    withNorthflank({}, async ({ northflank }) => {
      const answer = await send(northflank.baseUrl + CLOUD, {
        method: "POST",
        headers: { Authorization: `Bearer ${northflank.tokens.full}`, "Content-Type": "application/json" },
        body,
      });
      expect(wrongPaths(answer)).toEqual(["body"]);
    }),
  );

  it("is refused without the JSON content type", () =>
    withNorthflank({}, async ({ northflank }) => {
      const answer = await send(northflank.baseUrl + CLOUD, {
        method: "POST",
        headers: { Authorization: `Bearer ${northflank.tokens.full}`, "Content-Type": "text/plain" },
        body: JSON.stringify(CIVO),
      });
      expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining("validation")]);
    }));

  it("may have unknown fields in lenient mode, which are dropped", () =>
    withNorthflank({ mode: "lenient" }, async ({ northflank, client }) => {
      const restrictions = { enabled: true, teams: [{ teamId: "payments", role: "admin" }] };
      await client.post(CLOUD, { ...CIVO, restrictions, region: "lon1" });
      const stored = northflank.cloudIntegrations.get(TEAM, "civo-lab");
      expect(stored).not.toHaveProperty("region");
      expect(stored?.restrictions).toEqual({ enabled: true, teams: [{ teamId: "payments" }] });
    }));
});

describe("the generation of the API", () => {
  it.each([
    ["seed", { provider: "cloudflare" }, ["provider"]],
    ["seed", { features: ["registry-pull"] }, ["features.0"]],
    ["0.9.5", { provider: "nebius" }, ["provider"]],
    ["0.9.5", { features: ["docker-registry-credential"] }, ["features.0"]],
    ["0.9.5", { features: ["workload-identity-managed"] }, ["features.0"]],
    ["newest", { features: ["self-hosted-registry"] }, ["features.0"]],
  ] as const)("%s refuses %j", (generation, change, paths) =>
    withNorthflank({ generation }, async ({ client }) => {
      expect(wrongPaths(await client.post(CLOUD, { ...CIVO, ...change }))).toEqual(paths);
    }),
  );

  it.each([
    ["seed", ["byoc", "self-hosted-logs-metrics"]],
    ["0.9.5", ["byoc-logs", "opentofu", "workload-identity"]],
    ["newest", ["byoc-logs", "workload-identity-managed"]],
  ] as const)("%s accepts the features %j", (generation, features) =>
    withNorthflank({ generation }, async ({ client }) => {
      expect(granted(await client.post(CLOUD, { ...CIVO, features }))).toMatchObject({ features });
    }),
  );

  it("0.9.5 does not know aws.permissionCheckLevel", () =>
    withNorthflank({ generation: "0.9.5" }, async ({ client }) => {
      expect(wrongPaths(await client.post(CLOUD, AWS_KEYS))).toEqual(["aws.permissionCheckLevel"]);
    }));

  it("seed has no credentials for byok", () =>
    withNorthflank({ generation: "seed" }, async ({ client }) => {
      const body = { name: "Own cluster", provider: "byok", credentials: {} };
      expect(dataOf(await client.post(CLOUD, body))).toMatchObject({ id: "own-cluster" });
    }));
});

describe("what is newer than the older documents", () => {
  it("takes a cloud without credentials, which earlier generations refuse", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      const { credentials: _, ...bare } = CIVO;
      granted(await client.post(CLOUD, bare));
      expect(northflank.cloudIntegrations.get(TEAM, "civo-lab")?.secrets).toEqual({});
      northflank.configure({ generation: "0.9.5" });
      expect(wrongPaths(await client.post(CLOUD, bare))).toEqual(["credentials"]);
    }));

  it("knows the European sovereign cloud, with the block and the credentials of AWS", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      const body = { ...AWS_KEYS, provider: "aws-eusc" };
      const aws = { ...AWS_KEYS.aws, permissionVersions: { byoc: 2 } };
      expect(granted(await client.post(CLOUD, { ...body, aws }))).toMatchObject({
        provider: "aws-eusc",
        aws,
      });
      expect(wrongPaths(await client.post(CLOUD, { ...body, aws: undefined }))).toEqual(["aws"]);
      northflank.configure({ generation: "0.9.5" });
      expect(wrongPaths(await client.post(CLOUD, { ...body, aws: {} }))).toEqual(["provider"]);
    }));

  it("knows how a cluster of one's own is connected", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      const byok = { connectionMode: "connector", requireVerification: true };
      const body = { name: "My cluster", provider: "byok" };
      expect(granted(await client.post(CLOUD, { ...body, byok, credentials: {} }))).toMatchObject({ byok });
      expect(granted(await client.get(CLOUD))).toMatchObject({ integrations: [{ byok }] });
      const direct = { ...body, byok: { connectionMode: "direct" }, credentials: {} };
      expect(wrongPaths(await client.post(CLOUD, direct))).toEqual(["credentials.kubeconfig"]);
      expect(wrongPaths(await client.post(CLOUD, { ...CIVO, byok }))).toEqual(["byok"]);
      northflank.configure({ generation: "0.9.5" });
      expect(wrongPaths(await client.post(CLOUD, { ...body, byok, credentials: {} }))).toEqual(["byok"]);
    }));
});
