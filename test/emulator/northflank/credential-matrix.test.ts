import { CLOUD, detailsOf, granted, TEAM, withNorthflank, wrongPaths } from "./support";

/**
 * The table of docs/apis/northflank.md §2.4, a second time and by hand: provider, its block, required members, optional
 * ones.
 */
const MATRIX: readonly [string, Record<string, string> | undefined, readonly string[], readonly string[]][] =
  [
    ["aws", { authenticationMode: "accessKey" }, ["accessKey", "secretKey"], []],
    ["aws", {}, ["accessKey", "secretKey"], []],
    ["aws", { authenticationMode: "crossAccountRole" }, ["roleArn"], ["externalId"]],
    ["azure", undefined, ["tenantId", "clientId", "objectId", "secret", "subscriptionId"], []],
    ["civo", undefined, ["apiKey"], []],
    ["gcp", { projectId: "demo", authenticationMode: "accessKey" }, ["keyfileJson"], []],
    ["gcp", { projectId: "demo", authenticationMode: "crossAccountRole" }, [], []],
    [
      "oci",
      undefined,
      ["region", "tenancyId", "userId", "fingerprint", "privateKey", "compartmentId"],
      ["passphrase"],
    ],
    ["byok", undefined, ["kubeconfig"], []],
    ["coreweave", undefined, ["apiKey"], []],
    ["cloudflare", { credentialType: "apiToken" }, ["apiKey"], []],
    ["cloudflare", { credentialType: "originCAKey" }, ["apiKey"], []],
    ["cloudflare", { credentialType: "globalApiKey" }, ["apiKey", "email"], []],
    ["nebius", undefined, ["serviceAccountId", "publicKeyId", "privateKeyPem"], []],
    ["aiven", undefined, ["apiKey"], []],
    ["backblaze", undefined, ["applicationKeyId", "applicationKey"], []],
    ["akamai", undefined, ["host", "accessToken", "clientToken", "clientSecret"], []],
    ["planetscale", undefined, ["serviceTokenId", "serviceToken"], []],
  ];

const ALL_MEMBERS = [...new Set(MATRIX.flatMap(([, , required, optional]) => [...required, ...optional]))];

function bodyWith(provider: string, block: object | undefined, members: readonly string[]) {
  const credentials = Object.fromEntries(members.map((name) => [name, valueOf(name)]));
  return { name: "The cloud", provider, credentials, ...(block && { [provider]: block }) };
}

function valueOf(member: string): string {
  return member === "email" ? "fake@example.test" : `FAKE-SECRET-${member}`;
}

describe.each(MATRIX)("provider %s with %j", (provider, block, required, optional) => {
  it("takes its required and optional members and keeps them", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      const body = bodyWith(provider, block, [...required, ...optional]);
      granted(await client.post(CLOUD, body));
      expect(northflank.cloudIntegrations.get(TEAM, "the-cloud")?.secrets).toEqual(body.credentials);
    }));

  it("takes the required members alone", () =>
    withNorthflank({}, async ({ client }) => {
      expect((await client.post(CLOUD, bodyWith(provider, block, required))).status).toBe(200);
    }));

  it("names every required member that is missing", () =>
    withNorthflank({}, async ({ client }) => {
      const answer = await client.post(CLOUD, bodyWith(provider, block, []));
      const missing = required.length === 0 ? [] : wrongPaths(answer);
      expect(missing).toEqual(required.map((name) => `credentials.${name}`));
    }));

  it("refuses the members of all others", () =>
    withNorthflank({}, async ({ client }) => {
      const foreign = ALL_MEMBERS.filter((name) => ![...required, ...optional].includes(name));
      const answer = await client.post(CLOUD, bodyWith(provider, block, [...required, ...foreign]));
      expect(wrongPaths(answer).sort()).toEqual(foreign.map((name) => `credentials.${name}`).sort());
    }));
});

describe("credentials", () => {
  it("must not be empty strings", () =>
    withNorthflank({}, async ({ client }) => {
      const body = { name: "Civo lab", provider: "civo", credentials: { apiKey: "" } };
      expect(detailsOf(await client.post(CLOUD, body))).toEqual({
        "credentials.apiKey": ["must not be empty"],
      });
    }));

  it("with an email need one that is an address", () =>
    withNorthflank({}, async ({ client }) => {
      const body = bodyWith("cloudflare", { credentialType: "globalApiKey" }, ["apiKey", "email"]);
      const answer = await client.post(CLOUD, { ...body, credentials: { ...body.credentials, email: "me" } });
      expect(wrongPaths(answer)).toEqual(["credentials.email"]);
    }));

  it("of an AWS role can be made to need an external id", () =>
    withNorthflank({ externalId: "required" }, async ({ client }) => {
      const body = bodyWith("aws", { authenticationMode: "crossAccountRole" }, ["roleArn"]);
      expect(wrongPaths(await client.post(CLOUD, body))).toEqual(["credentials.externalId"]);
    }));

  it("are taken as they come in lenient mode", () =>
    withNorthflank({ mode: "lenient" }, async ({ northflank, client }) => {
      await client.post(CLOUD, bodyWith("aws", undefined, ["apiKey"]));
      expect(northflank.cloudIntegrations.get(TEAM, "the-cloud")).toMatchObject({
        secrets: { apiKey: "FAKE-SECRET-apiKey" },
      });
    }));
});

describe("the block of a provider", () => {
  it.each([
    ["aws", ["accessKey", "secretKey"]],
    ["gcp", ["keyfileJson"]],
    ["cloudflare", ["apiKey"]],
  ])("is required for %s", (provider, members) =>
    withNorthflank({}, async ({ client }) => {
      expect(wrongPaths(await client.post(CLOUD, bodyWith(provider, undefined, members)))).toEqual([
        provider,
      ]);
    }),
  );

  it("must not be another provider's", () =>
    withNorthflank({}, async ({ client }) => {
      const body = { ...bodyWith("civo", undefined, ["apiKey"]), gcp: { projectId: "demo" }, aws: {} };
      expect(wrongPaths(await client.post(CLOUD, body))).toEqual(["aws", "gcp"]);
    }));

  it("has enums", () =>
    withNorthflank({}, async ({ client }) => {
      const block = { authenticationMode: "password", permissionCheckLevel: "sometimes" };
      const answer = await client.post(CLOUD, bodyWith("aws", block, ["accessKey", "secretKey"]));
      expect(detailsOf(answer)).toEqual({
        "aws.authenticationMode": ["must be one of accessKey, crossAccountRole"],
        "aws.permissionCheckLevel": [
          "must be one of enabled, disabled, ignore-implicit-deny-by-organization",
        ],
      });
    }));
});
