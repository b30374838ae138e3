import { callFile, valueOfFile } from "../support/call-file";

const SECRET = "FAKE-SECRET-client-9c41";

/** As Truto's command line writes it. */
const FILE = {
  name: "acme-crm",
  label: "Acme CRM",
  category: "crm",
  config: {
    base_url: "https://api.acme-crm.example/v1",
    credentials: { oauth2: { format: "oauth2", config: { client: { id: "acme-app" } } } },
    authorization: { format: "header", config: { expression: '{ "X-Key": "{{credentials.api_key}}" }' } },
    resources: { contacts: { list: { method: "get", path: "/contacts", page: 12345678901234567890n } } },
  },
  documentation: [
    { type: "readme", content: "# Acme" },
    { type: "description", resource: "contacts", method: "list", content: "All contacts." },
  ],
  audit_notes: [{ severity: "warn", message: "…" }],
};

const text = (file: object): string =>
  JSON.stringify(file, (_, value: unknown) => (typeof value === "bigint" ? `~${value}~` : value)).replace(
    /"~(\d+)~"/g,
    "$1",
  );

test("an integration file becomes the attributes of the resource, numbers with all their digits", async () => {
  const { config_json: json, ...others } = (await valueOfFile("truto_integration", text(FILE))) as {
    config_json: string;
  };

  expect(others).toEqual({ name: "acme-crm", category: "crm", documentation: FILE.documentation });
  expect(json).toContain('"page":12345678901234567890');
  expect(JSON.parse(json)).toMatchObject({
    label: "Acme CRM",
    credentials: FILE.config.credentials,
    authorization: FILE.config.authorization,
  });
});

test("the id of an integration that exists is returned for an import block", async () => {
  const id = "11111111-aaaa-4bbb-8ccc-000000000001";
  expect(await valueOfFile("truto_integration", { name: "a", id, config: {} })).toMatchObject({ id });
});

test("a secret in the configuration is named, or left out where it is set elsewhere", async () => {
  const file = {
    name: "acme-crm",
    config: {
      credentials: { oauth2: { format: "oauth2", config: { client: { id: "acme-app", secret: SECRET } } } },
    },
  };
  const member = "config.credentials.oauth2.config.client.secret";

  const result = await callFile("truto_integration", file);

  expect(result).toMatchObject({
    ok: false,
    message: expect.stringContaining(`${member}: is a credential`) as unknown,
  });
  expect(JSON.stringify(result)).not.toContain(SECRET);
  expect(await valueOfFile("truto_integration", file, member)).toEqual({
    name: "acme-crm",
    config_json: '{"credentials":{"oauth2":{"format":"oauth2","config":{"client":{"id":"acme-app"}}}}}',
  });
});

test("a credential written out in a header is named, and what stands in an element of a list by its position", async () => {
  const result = await callFile("truto_integration", {
    name: "a",
    config: { headers: { "X-Api-Key": SECRET }, steps: [{ password: SECRET }] },
  });

  expect(result).toMatchObject({ ok: false });
  const message = result.ok ? "" : result.message;
  expect(message).toContain("config.headers.X-Api-Key: is a credential");
  expect(message).toContain("config.steps[0].password: is a credential");
  expect(message).not.toContain(SECRET);
});

test("a label that differs from the one in the configuration is an error", async () => {
  expect(
    await callFile("truto_integration", { name: "a", label: "One", config: { label: "Two" } }),
  ).toMatchObject({
    ok: false,
    message: expect.stringContaining("label: and config.label say different things") as unknown,
  });
  expect(
    await valueOfFile("truto_integration", { name: "a", label: "One", config: { label: "One" } }),
  ).toEqual({
    name: "a",
    config_json: '{"label":"One"}',
  });
});
