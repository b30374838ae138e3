import { compile } from "./compile";
import * as fruxon from "./compile/fruxon";
import * as northflank from "./compile/northflank";
import * as truto from "./compile/truto";

/** What every program begins with. */
const PRELUDE = `
import { TerraformStack, Testing } from "cdktf";
import {
  allowedTypes, applyPolicies, BuddyIntegration, FruxonAuthMethod, FruxonConfig, FruxonIntegration, IntegrationsProvider,
  NorthflankCloudProviderIntegration, NorthflankLogSink, NorthflankNotificationIntegration, NorthflankRegistryCredential,
  Secret, TrutoEnvironmentIntegration, TrutoIntegration,
} from "../../lib";
const stack = new TerraformStack(Testing.app(), "stack");
const domain = "acme-dev";
const secret = Secret.variable(stack, "secret");
const roleAssumptions = [{ arn: "arn:aws:iam::000000000000:role/buddy" }] as const;
const shared = { integrationId: "org/shared-aws" };
const events = ["trigger:build:failure"] as const;
`;

/** Programs that are as they should be: without them, a mistake in the prelude would make every other test pass. */
const RIGHT = [
  `BuddyIntegration.amazon(stack, "it", { domain, accessKey: secret, secretKey: secret, roleAssumptions });`,
  `BuddyIntegration.amazonRoleAssumption(stack, "it", { domain, roleAssumptions });`,
  `BuddyIntegration.cloudflareApiKey(stack, "it", { domain, apiKey: secret, email: "ops@example.com" });`,
  `new BuddyIntegration(stack, "it", { type: "CLOUDFLARE", domain, token: secret });`,
  `new BuddyIntegration(stack, "it", { type: "AMAZON", domain, accessKey: secret, secretKey: secret });`,
  `new BuddyIntegration(stack, "it", { type: "AMAZON", authType: "TRUSTED", domain, roleAssumptions });`,
  `for (const type of ["DATADOG", "VULTR"] as const) new BuddyIntegration(stack, type, { type, domain, token: secret });`,
  `new IntegrationsProvider(stack, "it", { buddy: { token: secret, baseUrl: "https://api.eu.buddy.works" } });`,
  `applyPolicies(stack, allowedTypes({ buddy: ["AMAZON"] }));`,
  // A registry may have added it after this release.
  `applyPolicies(stack, allowedTypes({ buddy: ["NEWER"], northflank: { cloudProviders: ["newer"], logSinks: ["newer"] } }));`,
  `BuddyIntegration.vultr(stack, "it", { domain, token: secret, permissions: { others: "NEWER", users: [{ id: 1, accessLevel: "NEWER" }] } });`,
  `BuddyIntegration.other(stack, "it", { domain, type: "NEWER", token: secret, username: "a" });`,
  `BuddyIntegration.other(stack, "it", { domain, type: "AMAZON", authType: "NEWER", roleAssumptions });`,
  `BuddyIntegration.dockerHub(stack, "it", { domain, externalCredentials: true });`,
  `new BuddyIntegration(stack, "it", { type: "DATADOG", domain, externalCredentials: true });`,
  `NorthflankCloudProviderIntegration.gcp(stack, "it", { projectId: "p", externalCredentials: true });`,
  `BuddyIntegration.vultr(stack, "it", { domain, token: secret, externalCredentials: false });`,
  ...fruxon.RIGHT,
  ...truto.RIGHT,
  ...northflank.RIGHT,
];

/** Programs that must not compile, each with the reason that TypeScript gives. */
const WRONG: readonly (readonly [why: string, program: string, message: string])[] = [
  [
    "a secret beside the statement that credentials are kept elsewhere",
    `BuddyIntegration.dockerHub(stack, "it", { domain, username: "a", password: secret, externalCredentials: true });`,
    "Type 'Secret' is not assignable to type 'undefined'",
  ],
  [
    "a text is no secret",
    `BuddyIntegration.vultr(stack, "it", { domain, token: "FAKE-SECRET" });`,
    "Type 'string' is not assignable to type 'Secret'.",
  ],
  [
    "a token of cdktf is no secret before it is said to be one",
    `BuddyIntegration.vultr(stack, "it", { domain, token: secret.token });`,
    "Type 'string' is not assignable to type 'Secret'.",
  ],
  [
    "what looks like a secret is none",
    `BuddyIntegration.vultr(stack, "it", { domain, token: { token: "FAKE-SECRET" } });`,
    "is missing the following properties from type 'Secret': #token",
  ],
  [
    "a secret cannot be made from the outside",
    `new Secret("FAKE-SECRET");`,
    "Constructor of class 'Secret' is private and only accessible within the class declaration.",
  ],
  [
    "the provider's token is a secret",
    `new IntegrationsProvider(stack, "it", { buddy: { token: "FAKE-SECRET" } });`,
    "Type 'string' is not assignable to type 'Secret'.",
  ],
  [
    "a credential is missing",
    `BuddyIntegration.amazon(stack, "it", { domain, accessKey: secret });`,
    "Property 'secretKey' is missing in type",
  ],
  [
    "the workspace is missing",
    `BuddyIntegration.vultr(stack, "it", { token: secret });`,
    "Property 'domain' is missing in type",
  ],
  [
    "a credential of another type",
    `BuddyIntegration.dockerHub(stack, "it", { domain, username: "a", password: secret, token: secret });`,
    "'token' does not exist in type",
  ],
  [
    "keys where roles are trusted",
    `BuddyIntegration.amazonRoleAssumption(stack, "it", { domain, roleAssumptions, accessKey: secret });`,
    "'accessKey' does not exist in type",
  ],
  [
    "no role at all",
    `BuddyIntegration.amazonOidc(stack, "it", { domain, roleAssumptions: [] });`,
    "Source has 0 element(s) but target requires 1.",
  ],
  [
    "an API key without the e-mail address that belongs to it",
    `BuddyIntegration.cloudflareApiKey(stack, "it", { domain, apiKey: secret });`,
    "Property 'email' is missing in type",
  ],
  [
    "both alternatives at once",
    `new BuddyIntegration(stack, "it", { type: "CLOUDFLARE", domain, token: secret, apiKey: secret });`,
    "Type 'Secret' is not assignable to type 'undefined'.",
  ],
  [
    "a type that there is not",
    `new BuddyIntegration(stack, "it", { type: "AMAZN", domain, token: secret });`,
    `Type '"AMAZN"' is not assignable to type`,
  ],
  [
    "a way to authenticate that the type does not have",
    `new BuddyIntegration(stack, "it", { type: "VULTR", authType: "OIDC", domain, token: secret });`,
    `Type 'string' is not assignable to type '"DEFAULT" | "TRUSTED" | "OIDC" | "TOKEN" | "TOKEN_APP_EXTENSION" | undefined'.`,
  ],
  [
    "keys with OIDC",
    `new BuddyIntegration(stack, "it", { type: "AMAZON", authType: "OIDC", domain, accessKey: secret, secretKey: secret });`,
    "'accessKey' does not exist in type 'Other<\"AMAZON\", \"OIDC\", BuddyAmazonOidcProps>'",
  ],
  [
    "an access level that is no text",
    `BuddyIntegration.vultr(stack, "it", { domain, token: secret, permissions: { others: 2 } });`,
    `Type 'number' is not assignable to type 'BuddyAccessLevel | undefined'.`,
  ],
  [
    "a credential of a newer type that is a text",
    `BuddyIntegration.other(stack, "it", { domain, type: "NEWER", token: "FAKE-SECRET" });`,
    "Type 'string' is not assignable to type 'Secret'.",
  ],
  [
    "a newer type with an argument that no type has",
    `BuddyIntegration.other(stack, "it", { domain, type: "NEWER", tokn: secret });`,
    "'tokn' does not exist in type 'BuddyOtherProps'",
  ],
  [
    "a grantee that is neither a member nor a group",
    `BuddyIntegration.vultr(stack, "it", { domain, token: secret }).grantUse({ team: 7 });`,
    "'team' does not exist in type 'BuddyGrantee'",
  ],
  [
    "an installation that there is not",
    `new IntegrationsProvider(stack, "it", { installation: "mirror" });`,
    `Type '"mirror"' is not assignable to type 'Installation | undefined'.`,
  ],
  [
    "a policy for a registry that there is not",
    `allowedTypes({ budy: ["AMAZON"] });`,
    "'budy' does not exist in type 'AllowedTypes'",
  ],
  [
    "props that are changed afterwards",
    `const props: Parameters<typeof BuddyIntegration.vultr>[2] = { domain, token: secret }; props.domain = "other";`,
    "Cannot assign to 'domain' because it is a read-only property.",
  ],
  ...fruxon.WRONG,
  ...truto.WRONG,
  ...northflank.WRONG,
];

const [right, wrong] = [RIGHT, WRONG.map(([, program]) => program)];
const messages = compile([...right, ...wrong].map((program) => PRELUDE + program));

describe("a program that is right", () => {
  it.each(RIGHT.map((program, index) => [program, index] as const))("compiles: %s", (_, index) => {
    expect(messages[index]).toEqual([]);
  });
});

describe("a program does not compile", () => {
  it.each(WRONG.map(([why, , message], index) => [why, message, index] as const))(
    "because of this: %s",
    (_, message, index) => {
      expect(messages[RIGHT.length + index]).toEqual([expect.stringContaining(message)]);
    },
  );
});
