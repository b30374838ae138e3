const OAUTH = `name: "acme", clientId: "app", tokenHost: "https://auth.invalid", tokenPath: "/token"`;
const FIELDS = `fields: [{ name: "key", label: "Key", type: "password" }]`;

export const RIGHT = [
  `new TrutoIntegration(stack, "it", { name: "acme", config: { label: "Acme", pagination: null, credentials: {} } });`,
  `TrutoIntegration.oauth2(stack, "it", { ${OAUTH}, clientSecret: secret, config: { label: "Acme" } });`,
  `TrutoIntegration.apiKey(stack, "it", { name: "acme", ${FIELDS}, config: {} });`,
  `TrutoIntegration.oauth2ClientCredentials(stack, "it", { name: "acme", tokenHost: "https://auth.invalid", tokenPath: "/token", ${FIELDS}, config: {} });`,
  `new TrutoIntegration(stack, "it", { name: "acme", config: {}, configSecrets: { a: { b: [secret, { c: secret }] } } });`,
  `const integration = TrutoIntegration.fromName(stack, "found", "acme");
   new TrutoEnvironmentIntegration(stack, "it", { integration, overrideSecrets: { secret_environment_variables: { HOOK: secret } } });`,
];

/** Programs that must not compile, each with the reason that TypeScript gives. */
export const WRONG: readonly (readonly [why: string, program: string, message: string])[] = [
  [
    "a text in the secret part of JSON, at whatever depth",
    `new TrutoIntegration(stack, "it", { name: "acme", config: {}, configSecrets: { a: { b: { c: "FAKE-SECRET" } } } });`,
    "Type 'string' is not assignable to type 'SecretValue | undefined'.",
  ],
  [
    "a token of cdktf in the secret part of JSON, before it is said to be a secret",
    `new TrutoEnvironmentIntegration(stack, "it", { integration: TrutoIntegration.fromName(stack, "x", "x"), overrideSecrets: { a: secret.token } });`,
    "Type 'string' is not assignable to type 'SecretValue | undefined'.",
  ],
  [
    "a secret in the readable part of JSON",
    `new TrutoIntegration(stack, "it", { name: "acme", config: { label: secret } });`,
    "Type 'Secret' is not assignable to type 'JsonValue | undefined'.",
  ],
  [
    "JSON that is written as a text",
    `new TrutoIntegration(stack, "it", { name: "acme", config: JSON.stringify({}) });`,
    "Type 'string' is not assignable to type 'JsonObject'.",
  ],
  [
    "a client secret that is a text",
    `TrutoIntegration.oauth2(stack, "it", { ${OAUTH}, clientSecret: "FAKE-SECRET", config: {} });`,
    "Type 'string' is not assignable to type 'Secret'.",
  ],
  [
    "an OAuth app without its secret",
    `TrutoIntegration.oauth2(stack, "it", { ${OAUTH}, config: {} });`,
    "Property 'clientSecret' is missing in type",
  ],
  [
    "a client secret where customers bring their own",
    `TrutoIntegration.oauth2ClientCredentials(stack, "it", { name: "acme", tokenHost: "https://auth.invalid", tokenPath: "/token", ${FIELDS}, clientSecret: secret, config: {} });`,
    "'clientSecret' does not exist in type 'TrutoOauth2ClientCredentialsProps'",
  ],
  [
    "credentials that a function writes",
    `TrutoIntegration.apiKey(stack, "it", { name: "acme", ${FIELDS}, config: { credentials: {} } });`,
    "Type '{}' is not assignable to type 'undefined'.",
  ],
  [
    "no input for an API key",
    `TrutoIntegration.apiKey(stack, "it", { name: "acme", fields: [], config: {} });`,
    "Source has 0 element(s) but target requires 1.",
  ],
  [
    "a choice without options",
    `TrutoIntegration.apiKey(stack, "it", { name: "acme", fields: [{ name: "a", label: "A", type: "single_select" }], config: {} });`,
    "Property 'options' is missing in type",
  ],
  [
    "a sharing that there is not",
    `new TrutoIntegration(stack, "it", { name: "acme", config: {}, sharing: "everybody" });`,
    `Type '"everybody"' is not assignable to type '"allow" | "ask" | "deny" | undefined'.`,
  ],
  [
    "an id where an integration belongs",
    `new TrutoEnvironmentIntegration(stack, "it", { integration: "11111111-aaaa-4bbb-8ccc-000000000001" });`,
    "Type 'string' is not assignable to type 'ITrutoIntegration'.",
  ],
];
