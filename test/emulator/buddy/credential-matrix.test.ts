import { INTEGRATIONS, member, messages, withEmulator } from "../support";

const role = [{ arn: "arn:aws:iam::000000000000:role/buddy", external_id: "demo-ext" }];

/**
 * The matrix of docs/apis/buddy.md §3.2, a second time and by hand: type, auth_type that is sent, auth_type that comes
 * back, required fields, optional fields.
 */
const MATRIX: readonly [string, string | undefined, string | null, readonly string[], readonly string[]][] = [
  ["AMAZON", undefined, "DEFAULT", ["access_key", "secret_key"], ["role_assumptions"]],
  ["AMAZON", "DEFAULT", "DEFAULT", ["access_key", "secret_key"], ["role_assumptions"]],
  ["AMAZON", "TRUSTED", "TRUSTED", ["role_assumptions"], []],
  ["AMAZON", "OIDC", "OIDC", ["role_assumptions"], ["audience"]],
  ["AZURE_CLOUD", undefined, "DEFAULT", ["app_id", "tenant_id", "password"], []],
  ["AZURE_CLOUD", "OIDC", "OIDC", ["app_id", "tenant_id"], ["audience"]],
  ["BACKBLAZE", undefined, null, ["key_id", "application_key"], []],
  ["DATADOG", undefined, null, ["token"], ["application_key"]],
  ["DIGITAL_OCEAN", undefined, null, ["token"], []],
  ["DOCKER_HUB", undefined, null, ["username", "password"], []],
  ["DO_SPACES", undefined, null, ["access_key", "secret_key"], []],
  ["FIREBASE", undefined, null, ["token"], []],
  ["GHOST_INSPECTOR", undefined, null, ["token"], []],
  ["GIT_HUB", undefined, null, ["token"], ["username"]],
  ["GIT_LAB", undefined, null, ["token"], []],
  ["GOOGLE_SERVICE_ACCOUNT", undefined, "DEFAULT", ["api_key"], []],
  ["GOOGLE_SERVICE_ACCOUNT", "OIDC", "OIDC", ["google_project", "config"], ["audience"]],
  ["HONEYBADGER", undefined, null, ["token"], []],
  ["LOGGLY", undefined, null, ["token"], []],
  ["NEW_RELIC", undefined, null, ["token"], []],
  ["PUSHOVER", undefined, null, ["token", "access_key"], []],
  ["RACKSPACE", undefined, null, ["username", "token"], []],
  ["ROLLBAR", undefined, null, ["token"], []],
  ["SENTRY", undefined, null, ["token"], []],
  ["SENTRY_ENTERPRISE", undefined, null, ["token"], []],
  ["SHOPIFY", undefined, "TOKEN", ["token", "shop"], []],
  ["SHOPIFY", "TOKEN_APP_EXTENSION", "TOKEN_APP_EXTENSION", ["token", "partner_token"], ["shop"]],
  ["STACK_HAWK", undefined, null, ["api_key"], []],
  ["UPCLOUD", undefined, null, ["username", "password"], []],
  ["VULTR", undefined, null, ["token"], []],
];

const ALL_CREDENTIALS = [
  "username",
  "password",
  "token",
  "partner_token",
  "shop",
  "access_key",
  "secret_key",
  "api_key",
  "email",
  "app_id",
  "tenant_id",
  "google_project",
  "config",
  "audience",
  "role_assumptions",
  "key_id",
  "application_key",
];

const READABLE = ["app_id", "google_project", "audience"];

function valueOf(field: string): unknown {
  if (field === "role_assumptions") return role;
  return field === "email" ? "fake@example.com" : `FAKE-${field.toUpperCase()}`;
}

function bodyWith(type: string, authType: string | undefined, fields: readonly string[]): object {
  const credentials = Object.fromEntries(fields.map((field) => [field, valueOf(field)]));
  return { name: type, type, auth_type: authType, scope: "WORKSPACE", ...credentials };
}

describe.each(MATRIX)("type %s with auth_type %s", (type, sent, stored, required, optional) => {
  it(`answers auth_type ${stored} and no secret`, () =>
    withEmulator({}, async ({ emulator, client }) => {
      const answer = await client.post(INTEGRATIONS, bodyWith(type, sent, [...required, ...optional]));
      expect(answer.status).toBe(201);
      expect(member(answer.body, "auth_type")).toBe(stored);
      const secrets = [...required, ...optional].filter((field) => !READABLE.includes(field));
      for (const field of secrets) expect(answer.text).not.toContain(`"${field}"`);
      const [inspected] = emulator.buddy.integrations();
      expect(Object.keys(inspected?.credentials ?? {}).sort()).toEqual([...secrets].sort());
    }));

  it(`takes it without ${optional.join(", ") || "anything optional"}`, () =>
    withEmulator({}, async ({ client }) => {
      expect((await client.post(INTEGRATIONS, bodyWith(type, sent, required))).status).toBe(201);
    }));

  it.each(required.map((field) => [field]))("needs %s", (field) =>
    withEmulator({}, async ({ client }) => {
      const others = required.filter((other) => other !== field);
      const answer = await client.post(INTEGRATIONS, bodyWith(type, sent, others));
      expect(answer.status).toBe(400);
      expect(messages(answer)).toEqual([
        expect.stringContaining(`Field "${field}" is required for type ${type}`),
      ]);
    }),
  );

  it("refuses every other credential", () =>
    withEmulator({}, async ({ client }) => {
      const foreign = ALL_CREDENTIALS.filter(
        (field) => !required.includes(field) && !optional.includes(field),
      );
      const answer = await client.post(INTEGRATIONS, bodyWith(type, sent, [...required, ...foreign]));
      expect(answer.status).toBe(400);
      const named = messages(answer).map((message) => /^Field "(\w+)" is not used by/.exec(message)?.[1]);
      expect(named.sort()).toEqual([...foreign].sort());
    }));

  it("takes an empty list of role assumptions, as the official provider sends it", () =>
    withEmulator({}, async ({ client }) => {
      const body = { role_assumptions: [], ...bodyWith(type, sent, required) };
      expect((await client.post(INTEGRATIONS, body)).status).toBe(201);
    }));
});

describe("type CLOUDFLARE", () => {
  it.each([
    ["a token", ["token"]],
    ["an API key with e-mail", ["api_key", "email"]],
    ["all three at once", ["token", "api_key", "email"]],
  ])("takes %s", (_, fields) =>
    withEmulator({}, async ({ client }) => {
      const answer = await client.post(INTEGRATIONS, bodyWith("CLOUDFLARE", undefined, fields));
      expect([answer.status, member(answer.body, "auth_type")]).toEqual([201, null]);
    }),
  );

  it.each([
    ["nothing", [], "Credentials are missing for type CLOUDFLARE: give token, or api_key with email."],
    [
      "an e-mail alone",
      ["email"],
      "Credentials are missing for type CLOUDFLARE: give token, or api_key with email.",
    ],
    ["an API key alone", ["api_key"], 'Field "email" is required together with "api_key".'],
    ["an API key beside a token", ["token", "api_key"], 'Field "email" is required together with "api_key".'],
    ["a user name", ["token", "username"], 'Field "username" is not used by type CLOUDFLARE.'],
  ])("refuses %s", (_, fields, message) =>
    withEmulator({}, async ({ client }) => {
      const answer = await client.post(INTEGRATIONS, bodyWith("CLOUDFLARE", undefined, fields));
      expect([answer.status, messages(answer)]).toEqual([400, [message]]);
    }),
  );

  it("wants an @ in the e-mail", () =>
    withEmulator({}, async ({ client }) => {
      const body = { ...bodyWith("CLOUDFLARE", undefined, ["api_key"]), email: "nobody" };
      expect(messages(await client.post(INTEGRATIONS, body))).toEqual(['Field "email": must contain @']);
    }));
});

describe("auth types", () => {
  it.each([
    ["AMAZON", "TOKEN", "DEFAULT, TRUSTED, OIDC"],
    ["AZURE_CLOUD", "TRUSTED", "DEFAULT, OIDC"],
    ["GOOGLE_SERVICE_ACCOUNT", "TRUSTED", "DEFAULT, OIDC"],
    ["SHOPIFY", "OAUTH", "TOKEN, TOKEN_APP_EXTENSION"],
  ])("of %s do not include %s", (type, authType, allowed) =>
    withEmulator({}, async ({ client }) => {
      const answer = await client.post(INTEGRATIONS, bodyWith(type, authType, []));
      expect([answer.status, messages(answer)]).toEqual([
        400,
        [`Field "auth_type": type ${type} knows ${allowed}.`],
      ]);
    }),
  );

  it("are not switched by a partner token", () =>
    withEmulator({}, async ({ client }) => {
      const body = bodyWith("SHOPIFY", undefined, ["token", "shop", "partner_token"]);
      expect(messages(await client.post(INTEGRATIONS, body))).toEqual([
        'Field "partner_token" is not used by type SHOPIFY with auth_type TOKEN.',
      ]);
    }));
});

describe("role assumptions", () => {
  it.each([
    [
      "an empty list where roles are the credential",
      [],
      'Field "role_assumptions" is required for type AMAZON',
    ],
    ["a role without an ARN", [{ duration: 10 }], 'Field "role_assumptions[0].arn"'],
    ["a duration that is no number", [{ arn: "arn1", duration: "10" }], "role_assumptions[0].duration"],
    ["an unknown key", [{ arn: "arn1", region: "x" }], 'Field "role_assumptions[0].region" is not known.'],
    ["a string", "arn1", 'Field "role_assumptions": Invalid input: expected array'],
  ])("refuse %s", (_, roles, text) =>
    withEmulator({}, async ({ client }) => {
      const body = { ...bodyWith("AMAZON", "TRUSTED", []), role_assumptions: roles };
      const answer = await client.post(INTEGRATIONS, body);
      expect([answer.status, messages(answer)]).toEqual([400, [expect.stringContaining(text)]]);
    }),
  );

  it("are kept in their order, whatever ARN and duration say", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const roles = [
        { arn: "arn2", duration: 10 },
        { arn: "arn1", external_id: "x" },
      ];
      await client.post(INTEGRATIONS, { ...bodyWith("AMAZON", "OIDC", []), role_assumptions: roles });
      expect(emulator.buddy.integrations()).toMatchObject([{ credentials: { role_assumptions: roles } }]);
    }));
});
