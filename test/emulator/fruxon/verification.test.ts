import {
  CONFIGS,
  createdConfig,
  createdIntegration,
  DEMO_CRM_PATH,
  errors,
  PRODUCTION,
  refused,
  withFruxon,
} from "./support";

const VERIFY = `${DEMO_CRM_PATH}:verifyConfig`;
const VALID = "FAKE-VALID-SECRET";

function authWith(apiKey: string): object {
  return { integrationAuthMetadataId: "api-key", level: "APPLICATION", parameters: { apiKey } };
}

function attempt(apiKey: string): object {
  return { authMetadataId: "api-key", authConfig: authWith(apiKey), configParameters: { region: "eu" } };
}

const ACCEPTED = { success: true, error: null, authorizationUrl: null, authMapResults: null };
const REFUSED = { ...ACCEPTED, success: false, error: "The service refused the credentials." };

describe("verifying given credentials", () => {
  it("succeeds for the test value only; a failure is HTTP 200 too", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      expect(await client.post(VERIFY, attempt(VALID))).toMatchObject({ status: 200, body: ACCEPTED });
      expect(await client.post(VERIFY, attempt("FAKE-WRONG"))).toMatchObject({ status: 200, body: REFUSED });
    }));

  it("succeeds for the values that the settings name", () =>
    withFruxon({ validSecrets: ["FAKE-MINE"] }, async ({ client }) => {
      await createdIntegration(client);
      expect((await client.post(VERIFY, attempt("FAKE-MINE"))).body).toEqual(ACCEPTED);
    }));

  it("looks at the secret ones only", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      const authConfig = { ...authWith(VALID), parameters: { apiKey: VALID, user: "somebody" } };
      expect((await client.post(VERIFY, { authMetadataId: "api-key", authConfig })).body).toEqual(ACCEPTED);
    }));

  it("stores nothing", () =>
    withFruxon({}, async ({ emulator, client }) => {
      await createdIntegration(client);
      const before = emulator.fruxon.integration("acme-corp", "custom_demo_crm");
      await client.post(VERIFY, attempt(VALID));
      expect(emulator.fruxon.integration("acme-corp", "custom_demo_crm")).toEqual(before);
      expect(emulator.fruxon.configs("acme-corp", "custom_demo_crm")).toEqual([]);
    }));

  it("gives 400 for a method that cannot be tested, 404 for an unknown one", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      const naming = (id: string) => ({
        authMetadataId: id,
        authConfig: { ...authWith(VALID), integrationAuthMetadataId: id },
      });
      expect(refused(await client.post(VERIFY, naming("app-oauth")))).toEqual([
        400,
        "Auth method 'app-oauth' cannot be verified",
      ]);
      expect(refused(await client.post(VERIFY, naming("gone")))).toEqual([
        404,
        "Auth method 'gone' not found",
      ]);
    }));

  it("needs both members, about the same method", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      const required = expect.stringMatching(/received undefined/);
      expect(errors(await client.post(VERIFY, {}))).toEqual({
        authMetadataId: [required],
        authConfig: [required],
      });
      const other = { authMetadataId: "app-oauth", authConfig: authWith(VALID) };
      expect(errors(await client.post(VERIFY, other))).toEqual({
        "authConfig.integrationAuthMetadataId": ["must be the same as authMetadataId"],
      });
    }));

  it("takes only a real colon before the method", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      expect((await client.post(`${DEMO_CRM_PATH}%3AverifyConfig`, attempt(VALID))).status).toBe(405);
      expect((await client.get(VERIFY)).status).toBe(405);
    }));
});

describe("verifying a stored config", () => {
  it("tries the credentials of the draft", () =>
    withFruxon({}, async ({ client }) => {
      const path = `${CONFIGS}/${await createdConfig(client)}`;
      expect((await client.post(`${path}:verifyAuth`)).body).toEqual(REFUSED);
      await client.patch(path, { auth: authWith(VALID) });
      expect((await client.post(`${path}:verifyAuth`, {})).body).toEqual(ACCEPTED);
    }));

  it("gives 400 without auth, and for a method that cannot be tested", () =>
    withFruxon({}, async ({ client }) => {
      const path = `${CONFIGS}/${await createdConfig(client, { displayName: "Bare" })}`;
      expect(refused(await client.post(`${path}:verifyAuth`))).toEqual([
        400,
        `Config '${path.slice(-36)}' has no auth`,
      ]);
      await client.patch(path, {
        auth: { integrationAuthMetadataId: "app-oauth", level: "APPLICATION", parameters: {} },
      });
      expect((await client.post(`${path}:verifyAuth`)).status).toBe(400);
    }));

  it("tries every entry of an auth map, or the one with the index", () =>
    withFruxon({}, async ({ client }) => {
      const entry = (account: string, apiKey: string) => ({
        parameters: { account },
        authConfig: authWith(apiKey),
      });
      const authMap = [entry("one", VALID), entry("two", "FAKE-WRONG")];
      const path = `${CONFIGS}/${await createdConfig(client, { displayName: "Many", authMap })}`;
      const one = { parameters: { account: "one" }, success: true };
      const two = { parameters: { account: "two" }, success: false };
      expect((await client.post(`${path}:verifyAuth`)).body).toMatchObject({
        success: false,
        authMapResults: [one, two],
      });
      expect((await client.post(`${path}:verifyAuth?authMapIndex=0`)).body).toMatchObject({
        success: true,
        authMapResults: [one],
      });
      expect(errors(await client.post(`${path}:verifyAuth?authMapIndex=2`))).toEqual({
        authMapIndex: ["there is no such entry"],
      });
    }));
});

describe("OAuth", () => {
  const oAuth = { integrationAuthMetadataId: "app-oauth", level: "APPLICATION", parameters: {} };

  it("redeems a credential key once; nothing is stored the second time", () =>
    withFruxon({}, async ({ emulator, client }) => {
      await createdIntegration(client);
      const body = { displayName: "x", auth: oAuth, oAuthCredentialKey: "FAKE-OAUTH-KEY" };
      expect((await client.post(CONFIGS, body)).body).toMatchObject({
        hasAuth: true,
        authMethodId: "app-oauth",
      });
      const again = await client.post(CONFIGS, body);
      expect(refused(again)).toEqual([400, "The OAuth credential key is not valid or was used already."]);
      const configs = emulator.fruxon.configs("acme-corp", "custom_demo_crm");
      expect(configs.map(({ credentials }) => credentials.oAuthCredentialKey)).toEqual(["FAKE-OAUTH-KEY"]);
    }));

  it("finds the method of the key when the config names none", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      const body = { displayName: "x", oAuthCredentialKey: "FAKE-OAUTH-KEY" };
      expect((await client.post(CONFIGS, body)).body).toMatchObject({ authMethodId: "app-oauth" });
    }));

  it("can insist on keys that were handed out, and tells the scopes that they grant", () =>
    withFruxon({ oAuthKeys: "issued" }, async ({ emulator, client }) => {
      const path = `${CONFIGS}/${await createdConfig(client, { displayName: "x", auth: oAuth })}`;
      expect((await client.patch(path, { oAuthCredentialKey: "FAKE-INVENTED" })).status).toBe(400);
      const oAuthCredentialKey = emulator.fruxon.issueOAuthKey(["contacts.read"]);
      expect((await client.patch(path, { oAuthCredentialKey })).body).toMatchObject({
        auth: { integrationAuthMetadataId: "app-oauth", grantedScopes: ["contacts.read"] },
      });
    }));

  it("leaves an unused key alone when the request is refused for another reason", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      const body = { displayName: "x", auth: oAuth, oAuthCredentialKey: "FAKE-OAUTH-KEY" };
      const wrong = { ...body, auth: { ...oAuth, level: "USER" } };
      expect((await client.post(CONFIGS, wrong)).status).toBe(400);
      expect((await client.post(CONFIGS, body)).status).toBe(200);
    }));

  it("tells where to consent, and redeems the key for a stored config", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const id = await createdConfig(client, { displayName: "x", auth: oAuth });
      const authorize = { integrationAuthMetadataId: "app-oauth", scopes: ["contacts.read"] };
      expect((await client.post(`${DEMO_CRM_PATH}:authorize`, authorize)).body).toEqual({
        authorizationUrl: "https://consent.example/custom_demo_crm/app-oauth?scope=contacts.read",
      });
      const consume = { credentialKey: "FAKE-OAUTH-KEY", integrationConfigId: id };
      const path = `${DEMO_CRM_PATH}:consumeOAuthCredentials`;
      expect(await client.post(path, consume)).toMatchObject({ status: 200, text: "" });
      expect(emulator.fruxon.config(id)?.credentials.oAuthCredentialKey).toBe("FAKE-OAUTH-KEY");
    }));

  it("is refused for methods that are no OAuth", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      const body = { integrationAuthMetadataId: PRODUCTION.auth.integrationAuthMetadataId };
      expect((await client.post(`${DEMO_CRM_PATH}:authorize`, body)).status).toBe(400);
    }));
});
