import { startEmulator, type Emulator } from "../../../../src/emulator";
import type { Diagnostic } from "../../../../src/framework/diagnostics/diagnostic";
import { formatPath } from "../../../../src/framework/diagnostics/diagnostic";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { playCore } from "../../../support/core";

// Each rule of docs/apis/buddy.md (docs/apis/buddy.md §3 and §5), with what the user reads. Rules of single types are
// in rules.test.ts.

const SENTRY: ObjectValue = {
  domain: "acme-dev",
  name: "Sentry",
  type: "SENTRY",
  scope: "WORKSPACE",
  token: "FAKE-SECRET-token",
};

const AWS: ObjectValue = {
  ...SENTRY,
  type: "AMAZON",
  token: null,
  access_key: "FAKE-SECRET-access",
  secret_key: "FAKE-SECRET-secret",
};

const role = (given: ObjectValue): ObjectValue => ({
  arn: "arn:aws:iam::000000000000:role/demo",
  external_id: null,
  duration: null,
  ...given,
});

const permissions = (given: ObjectValue): ObjectValue => ({
  permissions: { admins: null, others: null, users: null, groups: null, ...given },
});

interface Bad {
  readonly given: ObjectValue;
  readonly at: string;
  readonly says: string;
}

const bad = (given: ObjectValue, at: string, says: string): Bad => ({ given, at, says });

/** What only looks wrong: Buddy decides. */
const odd = bad;

const CASES: Readonly<Record<string, Bad>> = {
  "an identifier with a blank": bad(
    { identifier: "a b" },
    "identifier",
    "identifier must contain only letters (a to z), digits, underscores and hyphens.",
  ),
  "a Google configuration without its project": bad(
    { type: "GOOGLE_SERVICE_ACCOUNT", token: null, auth_type: "OIDC", google_config: "{}" },
    "google_project",
    "google_project is not set. Set google_project.",
  ),
  "no name": bad({ name: "" }, "name", "name must not be empty."),
  "the scope of a project without one": bad(
    { scope: "PROJECT" },
    "project_name",
    "Set project_name to the project's name in Buddy's URLs.",
  ),
  "an empty credential": bad({ token: "" }, "token", "token must not be empty."),
  "a role without its ARN": bad(
    { ...AWS, role_assumptions: [role({ arn: "" })] },
    "role_assumptions[0].arn",
    "role_assumptions[0].arn must not be empty.",
  ),
  "Google's configuration that is no JSON": bad(
    {
      type: "GOOGLE_SERVICE_ACCOUNT",
      token: null,
      auth_type: "OIDC",
      google_project: "demo",
      google_config: "FAKE-SECRET-no-json",
    },
    "google_config",
    "google_config must be valid JSON (use jsonencode).",
  ),
  "a group that cannot be": bad(
    permissions({ groups: [{ id: 0, access_level: "MANAGE" }] }),
    "permissions.groups",
    "id (in permissions.groups) must be a positive number. Given: 0.",
  ),
  "a pipeline that cannot be": bad(
    { allowed_pipelines: [-1] },
    "allowed_pipelines",
    "allowed_pipelines must be a positive number. Given: -1.",
  ),
};

const ODD: Readonly<Record<string, Bad>> = {
  "a workspace that is too short": odd(
    { domain: "abc" },
    "domain",
    'domain must have at least 4 characters. Given: "abc". Buddy decides.',
  ),
  "a workspace that is too long": odd(
    { domain: "a".repeat(101) },
    "domain",
    "domain must have at most 100 characters.",
  ),
  "a workspace by its display name": odd(
    { domain: "Acme Dev" },
    "domain",
    "domain should be the workspace's handle: lower-case letters (a to z), digits, hyphens and underscores",
  ),
  "a workspace with a hyphen at its end": odd(
    { domain: "acme-" },
    "domain",
    "should be the workspace's handle",
  ),
  "a name that is too long": odd({ name: "n".repeat(256) }, "name", "name must have at most 255 characters."),
  "an unknown type": odd(
    { type: "SENTRI" },
    "type",
    "Did you mean SENTRY? Buddy may have added it since then, and decides whether to accept it.",
  ),
  "an unknown scope": odd(
    { scope: "GROUP" },
    "scope",
    "Known are WORKSPACE, PROJECT, ENVIRONMENT. Buddy may have added it since then, and decides whether to accept it.",
  ),
  "an identifier that begins with a digit": odd(
    { identifier: "1x" },
    "identifier",
    "identifier should begin with a letter and contain only letters (a to z), digits and underscores",
  ),
  "an identifier with a hyphen": odd(
    { identifier: "a-b" },
    "identifier",
    "contain only letters (a to z), digits and underscores",
  ),
  "an identifier that is too long": odd(
    { identifier: "a".repeat(101) },
    "identifier",
    "identifier must have at most 100 characters.",
  ),
  "a project without its scope": odd(
    { project_name: "storefront" },
    "project_name",
    'An integration with scope = "WORKSPACE" is not limited to a project. Remove project_name, or set scope = ' +
      '"PROJECT"; otherwise Buddy decides.',
  ),
  "an unknown auth_type": odd(
    { auth_type: "OAUTH" },
    "auth_type",
    "Known are DEFAULT, TRUSTED, OIDC, TOKEN, TOKEN_APP_EXTENSION. Buddy may have added it since",
  ),
  "an auth_type for a type that has none": odd(
    { auth_type: "TOKEN" },
    "auth_type",
    "No auth_type is documented for SENTRY. Given: TOKEN. Buddy decides " +
      "whether to accept it; otherwise remove auth_type.",
  ),
  "an auth_type of another type": odd(
    { ...AWS, auth_type: "TOKEN" },
    "auth_type",
    "Documented for AMAZON: DEFAULT, TRUSTED, OIDC. Given: TOKEN. Buddy decides whether to accept it.",
  ),
  "a missing credential": odd(
    { token: null },
    "token",
    "SENTRY takes token; token is not set. Set token; without it, Buddy may refuse the request.",
  ),
  "a credential that does not belong there": odd(
    { password: "FAKE-SECRET-password" },
    "password",
    "SENTRY takes token; password is set as well. Remove password, or change the " +
      "type or auth_type. Buddy decides whether to accept it.",
  ),
  "an e-mail address that is none": odd(
    { type: "CLOUDFLARE", token: null, api_key: "FAKE-SECRET-key", email: "ops" },
    "email",
    "email must be an e-mail address.",
  ),
  "no roles where one is needed": odd(
    { ...AWS, access_key: null, secret_key: null, auth_type: "TRUSTED", role_assumptions: [] },
    "role_assumptions",
    "AMAZON with auth_type TRUSTED takes role_assumptions; role_assumptions is not set.",
  ),
  "a session of no length": odd(
    { ...AWS, role_assumptions: [role({ duration: 0 })] },
    "role_assumptions[0].duration",
    "duration must be a positive number of seconds. Given: 0. Buddy decides.",
  ),
  "a level that admins cannot have": odd(
    permissions({ admins: "OWNER" }),
    "permissions.admins",
    "Known are DENIED, USE_ONLY, MANAGE. Buddy may have added it since",
  ),
  "a level that a member cannot have": odd(
    permissions({ users: [{ id: 7, access_level: "READ_ONLY" }] }),
    "permissions.users",
    "Buddy may have added it since then, and decides whether to accept it.",
  ),
  "a member with two levels": odd(
    permissions({
      users: [
        { id: 7, access_level: "MANAGE" },
        { id: 7, access_level: "DENIED" },
      ],
    }),
    "permissions.users",
    "A member has one access_level. Keep only one entry for 7; otherwise Buddy decides which one applies.",
  ),
};

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator();
});

afterAll(async () => {
  await emulator.close();
});

const validate = (given: ObjectValue): Promise<readonly Diagnostic[]> =>
  playCore(integrations, emulator.environment, "integrations_buddy_integration").check({
    ...SENTRY,
    ...given,
  });

const summariesOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ severity, path = [] }) => `${severity} ${formatPath(path)}`);

test.each(Object.entries(CASES))("%s is one error, at its attribute", async (_name, { given, at, says }) => {
  const diagnostics = await validate(given);

  expect(summariesOf(diagnostics)).toEqual([`error ${at}`]);
  expect(diagnostics[0]?.detail).toContain(says);
  expect(JSON.stringify(diagnostics)).not.toContain("FAKE-SECRET");
});

test.each(Object.entries(ODD))("%s is one warning, at its attribute", async (_name, { given, at, says }) => {
  const diagnostics = await validate(given);

  expect(summariesOf(diagnostics)).toEqual([`warning ${at}`]);
  expect(diagnostics[0]?.detail).toContain(says);
  expect(JSON.stringify(diagnostics)).not.toContain("FAKE-SECRET");
});

test("texts that are empty are none: modules write them for what they leave out", async () => {
  expect(await validate({ project_name: "", identifier: "", username: "", email: "", audience: "" })).toEqual(
    [],
  );
});

test("an ARN that looks odd is a warning only: Buddy takes any", async () => {
  const diagnostics = await validate({ ...AWS, role_assumptions: [role({ arn: "arn1" })] });

  expect(diagnostics).toMatchObject([
    {
      severity: "warning",
      summary: "Unusual role ARN",
      detail: expect.stringContaining("Place: role_assumptions[0].arn.") as string,
    },
  ]);
});

test("pipelines may be named although all are allowed, and roles be none where none are needed", async () => {
  expect(await validate({ all_pipelines_allowed: true, allowed_pipelines: [41] })).toEqual([]);
  expect(await validate({ role_assumptions: [] })).toEqual([]);
});

test("everything that is wrong is told at once", async () => {
  const diagnostics = await validate({
    name: "",
    identifier: "a b",
    scope: "PROJECT",
    note: "?token=FAKE-SECRET1",
  });

  expect(diagnostics.map(({ path = [] }) => formatPath(path)).sort()).toEqual([
    "identifier",
    "name",
    "note",
    "project_name",
  ]);
});
