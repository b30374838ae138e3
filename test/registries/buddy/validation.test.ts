import { startEmulator, type Emulator } from "../../../src/emulator";
import type { Diagnostic } from "../../../src/framework/diagnostic";
import { formatPath } from "../../../src/framework/diagnostic";
import type { ObjectValue } from "../../../src/framework/value";
import { integrations } from "../../../src/provider";
import { playCore } from "../../support/core";

// Each rule of the sheet (buddy sheet §3 and §5), with what the user reads. Rules of single types are in rules.test.ts.

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

const CASES: Readonly<Record<string, Bad>> = {
  "a workspace that is too short": bad(
    { domain: "abc" },
    "domain",
    'domain must have at least 4 characters. Given: "abc".',
  ),
  "a workspace that is too long": bad(
    { domain: "a".repeat(101) },
    "domain",
    "domain must have at most 100 characters.",
  ),
  "a workspace by its display name": bad(
    { domain: "Acme Dev" },
    "domain",
    "domain must be the workspace's handle: lower-case letters, digits, hyphens, underscores",
  ),
  "a workspace with a hyphen at its end": bad(
    { domain: "acme-" },
    "domain",
    "must be the workspace's handle",
  ),
  "no name": bad({ name: "" }, "name", "name must not be empty."),
  "a name that is too long": bad({ name: "n".repeat(256) }, "name", "name must have at most 255 characters."),
  "an unknown type": bad({ type: "SENTRI" }, "type", "type must be one of AMAZON, AZURE_CLOUD,"),
  "an unknown scope": bad(
    { scope: "GROUP" },
    "scope",
    'scope must be one of WORKSPACE, PROJECT. Given: "GROUP".',
  ),
  "an identifier that begins with a digit": bad(
    { identifier: "1x" },
    "identifier",
    "identifier must begin with a letter and hold only letters, digits and underscores",
  ),
  "an identifier with a hyphen": bad({ identifier: "a-b" }, "identifier", "letters, digits and underscores"),
  "an identifier that is too long": bad(
    { identifier: "a".repeat(101) },
    "identifier",
    "identifier must have at most 100 characters.",
  ),
  "a project without its scope": bad(
    { project_name: "storefront" },
    "project_name",
    'scope WORKSPACE is not limited to a project. Remove project_name, or set scope = "PROJECT".',
  ),
  "the scope of a project without one": bad(
    { scope: "PROJECT" },
    "project_name",
    "Set project_name to the project's name in URLs.",
  ),
  "an unknown auth_type": bad(
    { auth_type: "OAUTH" },
    "auth_type",
    "auth_type must be one of DEFAULT, TRUSTED, OIDC, TOKEN, TOKEN_APP_EXTENSION.",
  ),
  "an auth_type for a type that has none": bad(
    { auth_type: "TOKEN" },
    "auth_type",
    "SENTRY has no auth_type. Given: TOKEN. Remove auth_type.",
  ),
  "an auth_type of another type": bad(
    { ...AWS, auth_type: "TOKEN" },
    "auth_type",
    "AMAZON knows the auth_type DEFAULT, TRUSTED, OIDC. Given: TOKEN.",
  ),
  "a missing credential": bad({ token: null }, "token", "SENTRY takes token; token is not set. Set token."),
  "an empty credential": bad({ token: "" }, "token", "token must not be empty."),
  "a credential that does not belong there": bad(
    { password: "FAKE-SECRET-password" },
    "password",
    "SENTRY takes token; password is set as well. Remove password, or change what it is used with.",
  ),
  "an e-mail address that is none": bad(
    { type: "CLOUDFLARE", token: null, api_key: "FAKE-SECRET-key", email: "ops" },
    "email",
    "email must be an e-mail address.",
  ),
  "no roles where one is needed": bad(
    { ...AWS, access_key: null, secret_key: null, auth_type: "TRUSTED", role_assumptions: [] },
    "role_assumptions",
    "AMAZON with auth_type TRUSTED takes role_assumptions; role_assumptions is not set.",
  ),
  "a role without its ARN": bad(
    { ...AWS, role_assumptions: [role({ arn: "" })] },
    "role_assumptions[0].arn",
    "role_assumptions[0].arn must not be empty.",
  ),
  "a session of no length": bad(
    { ...AWS, role_assumptions: [role({ duration: 0 })] },
    "role_assumptions[0].duration",
    "role_assumptions[0].duration must be a positive number of seconds. Given: 0.",
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
  "a level that admins cannot have": bad(
    permissions({ admins: "OWNER" }),
    "permissions.admins",
    'permissions.admins must be one of DENIED, USE_ONLY, MANAGE. Given: "OWNER".',
  ),
  "a level that a member cannot have": bad(
    permissions({ users: [{ id: 7, access_level: "READ_ONLY" }] }),
    "permissions.users",
    'access_level (in permissions.users) must be one of DENIED, USE_ONLY, MANAGE. Given: "READ_ONLY".',
  ),
  "a group that cannot be": bad(
    permissions({ groups: [{ id: 0, access_level: "MANAGE" }] }),
    "permissions.groups",
    "id (in permissions.groups) must be a positive number. Given: 0.",
  ),
  "a member with two levels": bad(
    permissions({
      users: [
        { id: 7, access_level: "MANAGE" },
        { id: 7, access_level: "DENIED" },
      ],
    }),
    "permissions.users",
    "Each member has one access_level. Remove all entries of 7 but one.",
  ),
  "a pipeline that cannot be": bad(
    { allowed_pipelines: [-1] },
    "allowed_pipelines",
    "allowed_pipelines must be a positive number. Given: -1.",
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
  playCore(integrations, emulator.environment, "integrations_buddy_integration").validate({
    ...SENTRY,
    ...given,
  });

test.each(Object.entries(CASES))("%s is one error, at its attribute", async (_name, { given, at, says }) => {
  const diagnostics = await validate(given);

  expect(diagnostics.map(({ severity, path = [] }) => `${severity} ${formatPath(path)}`)).toEqual([
    `error ${at}`,
  ]);
  expect(diagnostics[0]?.detail).toContain(says);
  expect(JSON.stringify(diagnostics)).not.toContain("FAKE-SECRET");
});

test("an ARN that looks odd is a warning only: Buddy takes any", async () => {
  const diagnostics = await validate({ ...AWS, role_assumptions: [role({ arn: "arn1" })] });

  expect(diagnostics).toMatchObject([
    {
      severity: "warning",
      summary: "This does not look like the ARN of a role",
      detail: expect.stringContaining("Place: role_assumptions[0].arn.") as string,
    },
  ]);
});

test("pipelines may be named although all are allowed, and roles be none where none are needed", async () => {
  expect(await validate({ all_pipelines_allowed: true, allowed_pipelines: [41] })).toEqual([]);
  expect(await validate({ role_assumptions: [] })).toEqual([]);
});

test("everything that is wrong is told at once", async () => {
  const diagnostics = await validate({ name: "", identifier: "1", scope: "PROJECT", token: null });

  expect(diagnostics.map(({ path = [] }) => formatPath(path)).sort()).toEqual([
    "identifier",
    "name",
    "project_name",
    "token",
  ]);
});
