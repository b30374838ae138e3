import {
  type AnsweredJson,
  type JsonObject,
  type Known,
  NOTHING_KNOWN,
  readable,
} from "../../../../src/registries/truto/rules";

const answer = (json: JsonObject): AnsweredJson => json as AnsweredJson;
const knowing = (json: JsonObject, ...secretPlaces: Known["secretPlaces"]): Known => ({ json, secretPlaces });

const CLIENT = ["credentials", "oauth2", "config", "client", "secret"];

const MULTI = { credentials: { oauth2: { config: { client: { id: "app" }, scope: ["a"] } } } };
const SINGLE = { credentials: { format: "oauth2", config: { client: { id: "app" } } } };

/** What an answer shows in place of a secret. */
const SHAPES: Readonly<Record<string, (secret: string) => JsonObject>> = {
  "leaves it out": () => ({}),
  "masks it": () => ({ secret: "********" }),
  "shows it": (secret) => ({ secret }),
};

describe.each(Object.entries(SHAPES))("an answer that %s", (_name, shape) => {
  test("has the client secret of several formats taken out", () => {
    const client = { id: "app", ...shape("FAKE-SECRET") };
    const seen = answer({ credentials: { oauth2: { config: { client, scope: ["a"] } } } });

    expect(readable(seen, NOTHING_KNOWN)).toEqual(MULTI);
    expect(readable(seen, knowing(MULTI, CLIENT))).toEqual(MULTI);
  });

  test("has the client secret of a single format taken out", () => {
    const client = { id: "app", ...shape("FAKE-SECRET") };

    expect(
      readable(answer({ credentials: { format: "oauth2", config: { client } } }), NOTHING_KNOWN),
    ).toEqual(SINGLE);
  });

  test("and the client's id with it, leaves the id as it is known", () => {
    const client = shape("FAKE-SECRET");
    const seen = answer({ credentials: { oauth2: { config: { client, scope: ["b"] } } } });

    expect(readable(seen, knowing(MULTI, CLIENT))).toEqual({
      credentials: { oauth2: { config: { client: { id: "app" }, scope: ["b"] } } },
    });
  });
});

test("credentials that are missing altogether stay as they are known, and the rest shows drift", () => {
  const known = knowing({ ...MULTI, label: "Ours" }, CLIENT);

  expect(readable(answer({ label: "Theirs" }), known)).toEqual({ ...MULTI, label: "Theirs" });
  expect(readable(answer({ label: "Theirs", credentials: "********" }), known)).toMatchObject(MULTI);
});

test("secret environment variables are taken out with their names", () => {
  const seen = answer({
    secret_environment_variables: { A: "FAKE-SECRET" },
    environment_variables: { B: "x" },
  });

  expect(readable(seen, NOTHING_KNOWN)).toEqual({ environment_variables: { B: "x" } });
});

describe("a webhook's secret", () => {
  const webhook = (config: JsonObject) => answer({ webhook: { signature_verification: { config } } });
  const place = ["webhook", "signature_verification", "config", "secret"];

  test.each(["secret", "password"])("in %s is taken out when it is literal", (key) => {
    expect(readable(webhook({ [key]: "FAKE-SECRET", header: "x" }), NOTHING_KNOWN)).toEqual({
      webhook: { signature_verification: { config: { header: "x" } } },
    });
  });

  test("is kept when it is a placeholder", () => {
    const placeholder = { secret: "{{environment_variables.HOOK}}" };

    expect(readable(webhook(placeholder), NOTHING_KNOWN)).toEqual(webhook(placeholder));
  });

  test("that was sent from here may be missing with what surrounds it", () => {
    const known = { webhook: { signature_verification: { format: "hmac", config: { header: "x" } } } };

    expect(readable(answer({}), knowing(known, place))).toEqual(known);
  });

  test("without one, a webhook that is missing is missing", () => {
    const known = { webhook: { signature_verification: { format: "hmac" } } };

    expect(readable(answer({}), knowing(known))).toEqual({});
  });
});

describe("a place that a secret was sent to", () => {
  test("is never read back, wherever it is", () => {
    const seen = answer({
      headers: { "X-Tenant": "FAKE-SECRET", Accept: "a" },
      resources: { r: ["FAKE-SECRET"] },
    });

    expect(readable(seen, knowing({}, ["headers", "X-Tenant"], ["resources", "r"]))).toEqual({
      headers: { Accept: "a" },
    });
  });
});

describe("a literal with the name of a credential", () => {
  const CREDENTIALS: readonly JsonObject[] = [
    { headers: { Authorization: "Bearer FAKE-SECRET" } },
    { headers: { "X-Api-Key": "FAKE-SECRET" } },
    { query: { access_token: "FAKE-SECRET" } },
    { authorization: { config: { value: "FAKE-SECRET" } } },
    { authorization: { config: { header_value: "FAKE-SECRET" } } },
    { resources: { a: { list: { headers: { cookie: "FAKE-SECRET" } } } } },
    { actions: { ping: { steps: [{ config: { body: { clientSecret: "FAKE-SECRET" } } }] } } },
    // An import read these into the state, because their names say nothing.
    { credentials: { x: "FAKE-SECRET" } },
    { headers: { "X-Token": "FAKE-SECRET" } },
    { headers: { "X-Auth-Key": "FAKE-SECRET" } },
    { query: { key: "FAKE-SECRET", sig: "FAKE-SECRET", client_key: "FAKE-SECRET" } },
    { resources: { r: { list: { query: { key: ["FAKE-SECRET"] } } } } },
    { resources: { r: { list: { path: "/x?api_key=FAKE-SECRET" } } } },
    { base_url: "https://user:FAKE-SECRET@example.com" },
    { resources: { r: { list: { examples: [{ name: "X-Token", value: "FAKE-SECRET" }] } } } },
    { environment_variables: { HOOK: "https://hooks.slack.com/services/T0/B0/FAKE-SECRET" } },
    { credentials: { custom: { x: "FAKE-SECRET" } } },
  ];

  test.each(CREDENTIALS)("is not read from %j where nobody here has written it", (json) => {
    expect(JSON.stringify(readable(answer(json), NOTHING_KNOWN))).not.toContain("FAKE-SECRET");
  });

  test("is read where the configuration has one, so that drift shows", () => {
    const known = knowing({ headers: { "X-Api-Key": "public-1" } });

    expect(readable(answer({ headers: { "X-Api-Key": "public-2" } }), known)).toEqual({
      headers: { "X-Api-Key": "public-2" },
    });
  });

  test.each([
    { headers: { Authorization: "Bearer {{credentials.api_key}}" } },
    { authorization: { format: "header", config: { header_name: "X-Api-Key" } } },
    { credentials: { format: "api_key", config: { documentation_link: "https://acme.example" } } },
    {
      credentials: { oauth2: { format: "oauth2", config: { auth: { tokenHost: "https://acme.example" } } } },
    },
    { query: { page_token_name: "next", token_type: "bearer" } },
    {
      credentials: {
        api_key: { config: { fields: [{ name: "password", type: "password", label: "Token" }] } },
      },
    },
    { pagination: { config: { page_key: "page", limit_key: "limit" } } },
    { query: { page_token: "{{query.next}}", limit: 50, sort_key_name: "created" } },
    { base_url: "https://{{context.subdomain}}.example.com/v1" },
    { credentials: { oauth2: { config: { client: { id: "app", secret: "{{client_secret}}" } } } } },
    { headers: { "X-Gone": null }, pagination: null, resources: { c: { list: { body: {} } } } },
  ])("is not suspected in %j", (json) => {
    expect(readable(answer(json), NOTHING_KNOWN)).toEqual(json);
  });
});
