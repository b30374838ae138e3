import nock from "nock";
import { createFruxonClient } from "../../../../src/registries/fruxon/api/client";
import { changedConfigBody } from "../../../../src/registries/fruxon/config/body";
import { configView } from "../../../../src/registries/fruxon/config/body";
import { healthProblem } from "../../../../src/registries/fruxon/config/validate";
import { explained } from "../../../../src/registries/fruxon/errors";
import { parseConfig } from "../../../../src/registries/fruxon/api/parse-config";
import { Failure } from "../../../../src/framework";

// What the vendor's client 2.0 reads, and docs/apis/fruxon.md's older sources do not have.

const OWNER = { tenant: "acme-corp", integration: "custom_demo_crm" };
const ORIGIN = "https://fruxon.invalid";
const createClient = () =>
  createFruxonClient({ token: "FAKE-TOKEN-fruxon", baseUrl: ORIGIN, userAgent: "test" });

const ANSWER = {
  id: "55555555-aaaa-4bbb-8ccc-000000000005",
  integrationId: OWNER.integration,
  displayName: "Production",
  parameters: {},
  auth: {
    integrationAuthMetadataId: "api-key",
    level: "APPLICATION",
    parameters: { apiKey: "FAKE-SECRET-answered" },
  },
  egressCountry: "DE",
  credentialHealth: "ReauthRequired",
  credentialHealthDetail: "The grant FAKE-SECRET-9a8b7c was revoked",
  modifiedAt: 1,
};

beforeAll(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());
afterAll(() => {
  nock.enableNetConnect();
  // Otherwise it stays between all later files of this worker and the network.
  nock.restore();
});

describe("a config's answer", () => {
  const view = configView(OWNER, parseConfig(ANSWER), {}, undefined);

  test("has the country and the health of the credentials", () => {
    expect(view).toMatchObject({ egress_country: "DE", credential_health: "REAUTH_REQUIRED" });
  });

  test("brings neither credentials nor what a service says of them into the state", () => {
    expect(view.credential_health_detail).toBe("The grant (left out) was revoked");
    expect(JSON.stringify(view)).not.toContain("FAKE-SECRET");
  });

  test.each([null, "", undefined])("whose country is %j has an empty one", (egressCountry) => {
    const seen = parseConfig({ ...ANSWER, egressCountry });

    expect(configView(OWNER, seen, {}, undefined).egress_country).toBe("");
  });

  test.each(["REAUTH_REQUIRED", "RefreshRejected"])("whose credentials are %s is a warning", (health) => {
    const problem = healthProblem(OWNER, parseConfig({ ...ANSWER, credentialHealth: health }));

    expect(problem?.summary).toBe(
      `The credentials of the config acme-corp/custom_demo_crm/${ANSWER.id} no longer work`,
    );
    expect(problem?.detail).toContain("Fruxon's explanation: The grant (left out) was revoked");
  });

  test.each(["HEALTHY", "UNKNOWN", "UNSPECIFIED", "NEWER_STATE", null])(
    "whose credentials are %s is none",
    (health) => {
      expect(healthProblem(OWNER, parseConfig({ ...ANSWER, credentialHealth: health }))).toBeUndefined();
    },
  );
});

test.each(["DE", ""])("a country %j is sent as it is", (country) => {
  const desired = { integration_id: OWNER.integration, display_name: "Production", egress_country: country };
  const { body } = changedConfigBody({ egress_country: country }, {
    desired,
    credentials: undefined,
    key: undefined,
  } as Parameters<typeof changedConfigBody>[1]);

  expect(body).toEqual({ egressCountry: country });
});

test("a refusal for want of a scope names it, without a further request", async () => {
  const api = createClient();
  const path = "/v1/tenants/acme-corp/integrations/custom_demo_crm";
  nock(ORIGIN)
    .delete(path)
    .reply(403, {
      error: "insufficient_scope",
      required: "integrations:write",
      granted: ["integrations:read", "tools:read"],
    });

  const asked = { tenant: "acme-corp", object: "the integration", scope: "integrations:write" } as const;
  const failed: unknown = await explained(api, asked, () =>
    api.integrations.delete("acme-corp", "custom_demo_crm"),
  ).catch((error: unknown) => error);

  expect(failed).toBeInstanceOf(Failure);
  const [problem] = (failed as Failure).problems;
  expect(problem?.summary).toBe("The Fruxon token lacks the scope integrations:write");
  expect(problem?.detail).toContain("It has integrations:read, tools:read.");
});

test("what a refused publication says holds none of the credentials that were sent before", async () => {
  const config = ANSWER.id;
  nock(ORIGIN)
    .post(`/v1/tenants/acme-corp/integrations/custom_demo_crm/configs/${config}:publish`)
    .reply(400, { detail: "cannot publish FAKE-SECRET-sent-4711", code: "not_publishable" });

  const failed: unknown = await createClient()
    .configs.publish(OWNER, config, undefined, ["FAKE-SECRET-sent-4711"])
    .catch((error: unknown) => error);

  const message = failed instanceof Error ? failed.message : "";
  expect(message).toContain("not_publishable");
  expect(message).not.toContain("FAKE-SECRET");
});
