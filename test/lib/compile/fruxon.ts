const INTEGRATION = `integration: FruxonIntegration.fromIntegrationId(stack, "found", "acme")`;

export const RIGHT = [
  `new FruxonIntegration(stack, "it", { slug: "acme", parameters: [{ name: "a", type: "INTEGER", min: 1 }, { name: "b", type: "STRING", secret: true, defaultValue: secret }], authMethods: [FruxonAuthMethod.none("none"), FruxonAuthMethod.apiKey("key")] });`,
  `new FruxonConfig(stack, "it", { ${INTEGRATION}, parameters: { a: [1, { b: null }] }, auth: { method: FruxonAuthMethod.apiKey("key"), credentials: { apiKey: secret } } });`,
  `new FruxonConfig(stack, "it", { ${INTEGRATION}, sandboxMode: "VENDOR", sandboxVariant: { auth: { method: "key", level: "USER" } }, oauthCredentialKey: secret });`,
];

/** Programs that must not compile, each with the reason that TypeScript gives. */
export const WRONG: readonly (readonly [why: string, program: string, message: string])[] = [
  [
    "a credential that is a text",
    `new FruxonConfig(stack, "it", { ${INTEGRATION}, auth: { method: "key", credentials: { apiKey: "FAKE-SECRET" } } });`,
    "Type 'string' is not assignable to type 'Secret'.",
  ],
  [
    "a credential of an entry of an auth map that is a text",
    `new FruxonConfig(stack, "it", { ${INTEGRATION}, authMap: [{ parameters: {}, auth: { method: "key", credentials: { apiKey: "FAKE-SECRET" } } }] });`,
    "Type 'string' is not assignable to type 'Secret'.",
  ],
  [
    "a secret parameter that is a text",
    `new FruxonConfig(stack, "it", { ${INTEGRATION}, secretParameters: { key: "FAKE-SECRET" } });`,
    "Type 'string' is not assignable to type 'SecretValue | undefined'.",
  ],
  [
    "a secret among the readable parameters",
    `new FruxonConfig(stack, "it", { ${INTEGRATION}, parameters: { key: secret } });`,
    "Type 'Secret' is not assignable to type 'JsonValue | undefined'.",
  ],
  [
    "credentials without a method",
    `new FruxonConfig(stack, "it", { ${INTEGRATION}, auth: { credentials: { apiKey: secret } } });`,
    "Property 'method' is missing in type",
  ],
  [
    "an id where an integration belongs",
    `new FruxonConfig(stack, "it", { integration: "acme" });`,
    "Type 'string' is not assignable to type 'IFruxonIntegration'.",
  ],
  [
    "a sandbox mode that there is not",
    `new FruxonConfig(stack, "it", { ${INTEGRATION}, sandboxMode: "FULL" });`,
    `Type '"FULL"' is not assignable to type`,
  ],
  [
    "the default of a secret parameter that is a text",
    `new FruxonIntegration(stack, "it", { slug: "acme", parameters: [{ name: "a", type: "STRING", secret: true, defaultValue: "FAKE-SECRET" }] });`,
    "Type 'string' is not assignable to type 'Secret'.",
  ],
  [
    "options of what is no choice",
    `new FruxonIntegration(stack, "it", { slug: "acme", parameters: [{ name: "a", type: "STRING", options: [{ value: "b" }] }] });`,
    "'options' does not exist in type",
  ],
  [
    "a choice without options",
    `new FruxonIntegration(stack, "it", { slug: "acme", parameters: [{ name: "a", type: "OPTION" }] });`,
    "Property 'options' is missing in type",
  ],
  [
    "a bearer token that nobody fills in",
    `FruxonAuthMethod.bearerToken("token", { inputs: [] });`,
    "Source has 0 element(s) but target requires 1.",
  ],
  [
    "a secret setting that is a text",
    `FruxonAuthMethod.oauth2("oauth", { type: "OAUTH2", secretSettings: { clientSecret: "FAKE-SECRET" } });`,
    "Type 'string' is not assignable to type 'SecretValue | undefined'.",
  ],
  [
    "secret settings of a method that has none",
    `FruxonAuthMethod.apiKey("key", { secretSettings: { clientSecret: secret } });`,
    "'secretSettings' does not exist in type 'FruxonApiKeyProps'",
  ],
  [
    "credentials for no authentication at all",
    `FruxonAuthMethod.none("none", { inputs: [] });`,
    "'inputs' does not exist in type",
  ],
  [
    "an auth method that is made by hand",
    `new FruxonIntegration(stack, "it", { slug: "acme", authMethods: [new FruxonAuthMethod("key", { type: "API_KEY" })] });`,
    "Constructor of class 'FruxonAuthMethod' is private",
  ],
];
