import { callFile, valueOfFile } from "../support/call-file";

const SECRET = "FAKE-SECRET-oauth-71d3";

const DEFINITION = {
  parametersMetadata: [
    {
      name: "region",
      type: "STRING",
      displayName: "Region",
      required: true,
      secret: false,
      defaultValue: "eu",
    },
  ],
  authMetadata: [
    {
      id: "oauth",
      type: "O_AUTH2",
      supportedLevels: ["APPLICATION"],
      authSettings: { parameters: { clientId: "acme-app", tokenUrl: "https://auth.acme.example/token" } },
      parametersMetadata: [],
      availableScopes: ["read"],
      authProviderName: null,
    },
  ],
};

const METADATA = {
  parameters_metadata: [
    {
      name: "region",
      type: "STRING",
      display_name: "Region",
      required: true,
      secret: false,
      default_value: "eu",
    },
  ],
  auth_metadata: [
    {
      id: "oauth",
      type: "O_AUTH2",
      supported_levels: ["APPLICATION"],
      auth_settings: { parameters: '{"clientId":"acme-app","tokenUrl":"https://auth.acme.example/token"}' },
      parameters_metadata: [],
      available_scopes: '["read"]',
    },
  ],
};

test("a whole integration becomes the attributes of the resource, without what only answers have", async () => {
  const file = {
    id: "custom_acme",
    displayName: "Acme",
    description: "",
    configMetadata: DEFINITION,
    type: "CUSTOM",
    tags: [],
    isInternal: false,
    createdAt: 1772359200000,
    modifiedAt: 1772359200000,
  };

  expect(await valueOfFile("fruxon_integration", file)).toEqual({
    slug: "custom_acme",
    display_name: "Acme",
    description: "",
    config_metadata: METADATA,
  });
});

test("a definition alone is accepted", async () => {
  expect(await valueOfFile("fruxon_integration", DEFINITION)).toEqual({ config_metadata: METADATA });
});

test("a secret setting and the default of a secret parameter are named by where they stand in the file", async () => {
  const file = {
    parametersMetadata: [{ name: "pin", type: "STRING", secret: true, defaultValue: SECRET }],
    authMetadata: [{ id: "oauth", type: "O_AUTH2", authSettings: { parameters: { clientSecret: SECRET } } }],
  };
  const members = [
    "parametersMetadata[0].defaultValue",
    "authMetadata[0].authSettings.parameters.clientSecret",
  ];

  const result = await callFile("fruxon_integration", file);

  expect(result).toMatchObject({ ok: false });
  const message = result.ok ? "" : result.message;
  for (const member of members) expect(message).toContain(`${member}: is a credential`);
  expect(message).not.toContain(SECRET);
  expect(await valueOfFile("fruxon_integration", file, ...members)).toEqual({
    config_metadata: {
      parameters_metadata: [{ name: "pin", type: "STRING", secret: true }],
      auth_metadata: [{ id: "oauth", type: "O_AUTH2", auth_settings: { parameters: "{}" } }],
    },
  });
});
