import { isOthersCredential } from "../../../../src/registries/fruxon/rules";
import { json, openStage, type Stage, TENANT } from "../support";

// What a definition calls no secret may hold one all the same: whoever may edit a config in Fruxon can write anything there.

const FAKE = "FAKE-SECRET-others-2f9c1d";

const PARAMETERS = {
  region: "eu",
  endpoint: `https://me:${FAKE}@crm.example`,
  callback: `https://crm.example/hook?api_key=${FAKE}`,
  api_token: FAKE,
  headers: { "X-Auth-Key": "none", "x-api-key": FAKE },
};

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  stage.fruxon.addIntegration(TENANT, {
    id: "custom_demo_crm",
    displayName: "Demo CRM",
    configMetadata: {
      parametersMetadata: [
        ...Object.keys(PARAMETERS).map((name) => ({ name, type: "STRING" })),
        { name: "signing_key", type: "STRING", defaultValue: FAKE },
      ],
      authMetadata: [],
    },
  });
  stage.fruxon.addConfig(TENANT, "custom_demo_crm", {
    displayName: "Production",
    parameters: PARAMETERS,
    authMap: [{ parameters: PARAMETERS }],
    sandboxVariant: { parameters: PARAMETERS },
  });
});

afterEach(async () => {
  await stage.close();
});

test("other users' credentials in parameters of a config stay out of the state", async () => {
  const { state } = await stage.configs.importId(`${TENANT}/custom_demo_crm/Production`);

  expect(state?.parameters).toBe(json({ region: "eu" }));
  expect(state).toMatchObject({ auth_map: [{ parameters: json({ region: "eu" }) }] });
  expect(json(state)).not.toContain(FAKE);
});

test("and so do those in default values of a definition", async () => {
  const { state } = await stage.integrations.importId(`${TENANT}/custom_demo_crm`);

  expect(json(state)).toContain("signing_key");
  expect(json(state)).not.toContain(FAKE);
});

test.each([
  ["token", FAKE, true],
  ["clientSecret", FAKE, true],
  ["url", `https://u:${FAKE}@h`, true],
  ["any", { deep: [{ password: FAKE }] }, true],
  ["passwords", ["ghp_0123456789012345678901"], true],
  ["token", "{{credentials.token}}", false],
  ["token", "", false],
  ["token", null, false],
  ["nextPageToken", FAKE, false],
  ["region", "eu-west-1", false],
  ["url", "https://crm.example/v1?limit=3", false],
])("%s = %j is a credential: %s", (name, value, expected) => {
  expect(isOthersCredential(name, value)).toBe(expected);
});
