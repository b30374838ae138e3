import {
  authTypesOf,
  checkCredentials,
  checkScope,
  CREDENTIAL_FIELDS,
  credentialSets,
  defaultAuthType,
  INTEGRATION_TYPES,
  looksLikeRoleArn,
  type AuthType,
  type CredentialField,
  type IntegrationType,
  type Presence,
} from "../../../../src/registries/buddy/integration/rules";
import { checksOf } from "../../../../src/framework/schema";
import { schema } from "../../../../src/registries/buddy/integration/schema";

const ALL_UNSET = Object.fromEntries(CREDENTIAL_FIELDS.map((field) => [field, "unset"])) as Record<
  CredentialField,
  Presence
>;

const given = (...fields: readonly CredentialField[]): Record<CredentialField, Presence> => ({
  ...ALL_UNSET,
  ...Object.fromEntries(fields.map((field) => [field, "set"])),
});

const problems = (
  type: IntegrationType,
  authType: AuthType | undefined,
  ...fields: readonly CredentialField[]
) =>
  checkCredentials({ type, authType, presence: given(...fields) }).map(
    ({ at, summary }) => `${at.join(".")}: ${summary}`,
  );

/** Every type with every auth_type it has and every alternative. */
const WAYS = INTEGRATION_TYPES.flatMap((type) => {
  const authTypes = authTypesOf(type);
  return (authTypes.length === 0 ? [undefined] : authTypes).flatMap((authType) =>
    credentialSets(type, authType).map((set) => ({ type, authType, set })),
  );
});

test("there are 25 types", () => {
  expect(new Set(INTEGRATION_TYPES).size).toBe(25);
});

describe.each(WAYS)("$type with auth_type $authType and $set.required", ({ type, authType, set }) => {
  test("the required credentials alone are right, and so are they with the optional ones", () => {
    expect(problems(type, authType, ...set.required)).toEqual([]);
    expect(problems(type, authType, ...set.required, ...set.optional)).toEqual([]);
  });

  test("each further credential is a problem at its attribute", () => {
    const others = CREDENTIAL_FIELDS.filter(
      (field) => !set.required.includes(field) && !set.optional.includes(field),
    );

    for (const other of others) {
      expect(problems(type, authType, ...set.required, other)).toContain(`${other}: Unexpected ${other}`);
    }
  });

  test("each missing credential is a problem at its attribute", () => {
    if (credentialSets(type, authType).length > 1 && set.required.length === 1) return;
    const [first, ...rest] = set.required;
    if (first === undefined) throw new Error("a credential set without required members");

    expect(problems(type, authType, ...rest)).toContain(`${first}: Missing credential ${first}`);
  });
});

test("only what Buddy's documents state in so many words is an error, and everything else a warning", () => {
  const severities = (type: IntegrationType, authType: AuthType | undefined, ...fields: CredentialField[]) =>
    checkCredentials({ type, authType, presence: given(...fields) }).map(
      ({ at, severity = "error" }) => `${severity} ${at.join(".")}`,
    );

  expect(severities("CLOUDFLARE", undefined, "api_key")).toEqual(["error email"]);
  expect(severities("GOOGLE_SERVICE_ACCOUNT", "OIDC", "google_config")).toEqual(["error google_project"]);
  expect(severities("GOOGLE_SERVICE_ACCOUNT", "OIDC", "google_project")).toEqual(["warning google_config"]);
  expect(severities("AMAZON", undefined, "access_key", "token")).toEqual([
    "warning secret_key",
    "warning token",
  ]);
});

test("a missing auth_type means the server's default", () => {
  expect(defaultAuthType("AMAZON")).toBe("DEFAULT");
  expect(defaultAuthType("SHOPIFY")).toBe("TOKEN");
  expect(defaultAuthType("DATADOG")).toBeUndefined();
  expect(problems("AMAZON", undefined, "role_assumptions")).toEqual([
    "access_key: Missing credential access_key",
    "secret_key: Missing credential secret_key",
  ]);
});

test("an auth_type that the type does not know is the only problem told", () => {
  expect(problems("AZURE_CLOUD", "TRUSTED")).toEqual([
    "auth_type: auth_type TRUSTED may not fit type AZURE_CLOUD",
  ]);
  expect(problems("DATADOG", "OIDC", "token")).toEqual([
    "auth_type: auth_type OIDC may not fit type DATADOG",
  ]);
});

test("a credential whose value comes later counts as given", () => {
  const presence = { ...ALL_UNSET, access_key: "later", secret_key: "later" } as const;

  expect(checkCredentials({ type: "AMAZON", authType: undefined, presence })).toEqual([]);
});

test("nothing is judged while the type or the auth_type comes later", () => {
  expect(checkCredentials({ type: "later", authType: undefined, presence: given("shop") })).toEqual([]);
  expect(checkCredentials({ type: "AMAZON", authType: "later", presence: given("shop") })).toEqual([]);
});

test("project_name goes with scope PROJECT and with no other", () => {
  expect(checkScope("PROJECT", "unset").map(({ at }) => at)).toEqual([["project_name"]]);
  expect(checkScope("WORKSPACE", "set").map(({ at }) => at)).toEqual([["project_name"]]);
  expect(checkScope("PROJECT", "later")).toEqual([]);
  expect(checkScope("WORKSPACE", "unset")).toEqual([]);
  expect(checkScope("later", "unset")).toEqual([]);
});

const identifierProblems = (given: string) => checksOf({ identifier: schema.identifier }).identifier?.(given);

test.each(["a", "aws_deploy", "A1", "my-github-integration", "64f0c0ffee0000000000a001"])(
  "%j is an identifier",
  (text) => {
    expect(identifierProblems(text)).toEqual([]);
  },
);

test.each(["a b", "a/b", "ä"])("%j is no identifier", (text) => {
  expect(identifierProblems(text)).toEqual([expect.stringContaining("letters (a to z)")]);
});

test("an ARN of a role is told from other texts, in every AWS partition", () => {
  expect(looksLikeRoleArn("arn:aws:iam::000000000000:role/path/name")).toBe(true);
  expect(looksLikeRoleArn("arn:aws-us-gov:iam::000000000000:role/name")).toBe(true);
  expect(looksLikeRoleArn("arn:aws:iam::000000000000:user/name")).toBe(false);
});
