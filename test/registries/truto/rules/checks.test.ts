import { checkJsonPair, type JsonObject, UUID } from "../../../../src/registries/truto/rules";

const check = (readable: JsonObject | undefined, secrets: JsonObject | undefined) =>
  checkJsonPair({
    readable: { attribute: "override", json: readable },
    secrets: { attribute: "override_secrets", json: secrets },
  });

const summariesOf = (readable: JsonObject | undefined, secrets?: JsonObject) =>
  check(readable, secrets).map(({ severity, at, summary }) => `${severity} at ${at.join(".")}: ${summary}`);

describe("a secret in the readable part", () => {
  test.each([
    [{ credentials: { oauth2: { config: { client: { secret: "FAKE" } } } } }],
    [{ credentials: { config: { client: { secret: "FAKE-{{x}}" } } } }],
    [{ secret_environment_variables: { A: "FAKE" } }],
    [{ webhook: { signature_verification: { config: { secret: "FAKE" } } } }],
    [{ webhook: { signature_verification: { config: { password: "FAKE" } } } }],
  ])("%j is an error", (json) => {
    expect(summariesOf(json)).toEqual(["error at override: override contains a secret"]);
  });

  test("is told with its place and where it belongs, and never with its value", () => {
    const [violation] = check({ credentials: { config: { client: { secret: "FAKE" } } } }, undefined);

    expect(violation?.detail).toBe(
      "/credentials/config/client/secret is a secret, and override is stored in the state. Move it to the same " +
        "place in override_secrets, which is merged over override when it is sent and is never stored.",
    );
  });

  test.each([
    [{ credentials: { oauth2: { config: { client: { id: "app", secret: null } } } } }],
    [{ webhook: { signature_verification: { config: { secret: "{{environment_variables.HOOK}}" } } } }],
    [{ credentials: { config: { client: { secret: "{{client_secret}}" } } } }],
    [{ secret_environment_variables: { A: "{{context.a}}" } }],
    [{ secret_environment_variables: {} }],
    [{ environment_variables: { A: "x" } }],
  ])("%j has none", (json) => {
    expect(summariesOf(json)).toEqual([]);
  });
});

describe("a literal with the name of a credential", () => {
  test.each([
    [{ headers: { Authorization: "Bearer FAKE" } }],
    [{ authorization: { format: "bearer", config: { token: "FAKE" } } }],
    [{ actions: { ping: { steps: [{ config: { api_key: "FAKE" } }] } } }],
    [{ query: { sig: "FAKE" } }],
    [{ resources: { r: { list: { path: "/x?api_key=FAKE" } } } }],
    [{ base_url: "https://user:FAKE@example.com" }],
  ])("in %j is a warning", (json) => {
    expect(summariesOf(json)).toEqual(["warning at override: override may contain a credential"]);
  });

  test("is told with its place and what to do, and never with its value", () => {
    const [violation] = check({ headers: { "X-Api-Key": "FAKE" } }, undefined);

    expect(violation?.detail).toBe(
      "/headers/X-Api-Key looks like a literal credential (by its name, position or form), and override is stored in " +
        "the state. Use a placeholder such as {{credentials.api_key}}, or move it to the same place in override_secrets.",
    );
  });

  test("is none where a placeholder stands", () => {
    expect(summariesOf({ headers: { Authorization: "Bearer {{oauth.token.access_token}}" } })).toEqual([]);
  });
});

describe("a whole integration file of the vendor's", () => {
  test("in place of its config is a warning that says what is wanted", () => {
    const [violation, ...others] = check(
      { name: "acme", config: { base_url: "https://acme.example" }, documentation: [] },
      undefined,
    );

    expect(others).toEqual([]);
    expect(violation).toMatchObject({ severity: "warning", at: ["override"] });
    expect(violation?.detail).toContain('jsonencode(jsondecode(file("…")).config)');
  });

  test("is not suspected in a configuration", () => {
    expect(summariesOf({ label: "Acme", resources: {}, config: { a: 1 } })).toEqual([]);
  });
});

describe("a place that is set in both parts", () => {
  test.each([
    [{ headers: { A: "x" } }, { headers: { A: "FAKE" } }],
    [{ headers: "x" }, { headers: { A: "FAKE" } }],
    [{ headers: { A: "x" } }, { headers: "FAKE" }],
    [{ headers: { A: { b: 1 } } }, { headers: { A: "FAKE" } }],
  ])("%j and %j is an error", (readable, secrets) => {
    expect(summariesOf(readable, secrets)).toEqual([
      "error at override_secrets: override_secrets and override set the same key",
    ]);
  });

  test("is told with the place and what to do", () => {
    const [violation] = check({ headers: { A: "x" } }, { headers: { A: "FAKE" } });

    expect(violation?.detail).toBe(
      "/headers/A is set in both. Remove it from one of them; from override if it is a secret.",
    );
  });

  test.each([
    [{ headers: { A: "x" } }, { headers: { B: "FAKE" } }],
    [{ headers: null }, { headers: { B: "FAKE" } }],
    [{ headers: {} }, { headers: { B: "FAKE" } }],
    [{ headers: { A: "x" } }, { headers: { A: null } }],
    [undefined, { headers: { A: "FAKE" } }],
  ])("%j and %j have none", (readable, secrets) => {
    expect(summariesOf(readable, secrets)).toEqual([]);
  });
});

test("everything that is wrong is told at once", () => {
  const wrong = { secret_environment_variables: { A: "x" }, headers: { Cookie: "x", A: "y" } };

  expect(summariesOf(wrong, { headers: { A: "FAKE" } })).toHaveLength(3);
});

test.each(["11111111-aaaa-4bbb-8ccc-000000000001"])("%s is an id", (id) => {
  expect(UUID.test(id)).toBe(true);
});

test.each(["11111111-AAAA-4bbb-8ccc-000000000001", "demo-crm", "11111111aaaa4bbb8ccc000000000001", ""])(
  "%j is no id",
  (id) => {
    expect(UUID.test(id)).toBe(false);
  },
);
