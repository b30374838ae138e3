import { integrations, openBuddyStage, type BuddyStage } from "./support/buddy";

const AWS = { domain: "acme-dev", name: "AWS", type: "AMAZON", scope: "WORKSPACE" };
const KEYS = { access_key: "FAKE-SECRET-access", secret_key: "FAKE-SECRET-secret" };

interface BadInput {
  readonly given: Readonly<Record<string, unknown>>;
  /** The attribute whose line the diagnostic shows; undefined where the resource as a whole is shown. */
  readonly at: string | undefined;
  readonly says: string;
  /** What Buddy may take after all; everything else it certainly refuses. */
  readonly isWarning?: true;
}

/** Each wrong in one way, so that one plan has to report every one of them. */
const CASES: Readonly<Record<string, BadInput>> = {
  a_credential_of_another_type: {
    given: { ...AWS, ...KEYS, token: "FAKE-SECRET-token" },
    at: "token",
    says: "Remove token",
    isWarning: true,
  },
  two_alternatives_at_once: {
    given: {
      ...AWS,
      type: "CLOUDFLARE",
      token: "FAKE-SECRET-t",
      api_key: "FAKE-SECRET-k",
      email: "ops@example.com",
    },
    at: "token",
    says: "CLOUDFLARE takes token, or api_key and email; token is set as well.",
    isWarning: true,
  },
  an_api_key_without_its_email: {
    given: { ...AWS, type: "CLOUDFLARE", api_key: "FAKE-SECRET-k" },
    at: undefined,
    says: "email is not set. Set email.",
  },
  a_malformed_identifier: {
    given: { ...AWS, ...KEYS, identifier: "1-aws" },
    at: "identifier",
    says: 'identifier should begin with a letter and contain only letters (a to z), digits and underscores. Given: "1-aws".',
    isWarning: true,
  },
  an_unknown_type: {
    given: { ...AWS, ...KEYS, type: "AMAZONIA" },
    at: "type",
    says: 'Given: "AMAZONIA".',
    isWarning: true,
  },
  a_project_scope_without_project: {
    given: { ...AWS, ...KEYS, scope: "PROJECT" },
    at: undefined,
    says: "Set project_name to the project's name in Buddy's URLs.",
  },
  a_project_without_project_scope: {
    given: { ...AWS, ...KEYS, project_name: "storefront" },
    at: "project_name",
    says: 'Remove project_name, or set scope = "PROJECT"; otherwise Buddy decides.',
    isWarning: true,
  },
  an_auth_type_of_another_type: {
    given: { ...AWS, auth_type: "TOKEN" },
    at: "auth_type",
    says: "Documented for AMAZON: DEFAULT, TRUSTED, OIDC. Given: TOKEN.",
    isWarning: true,
  },
  an_access_level_that_does_not_exist: {
    given: { ...AWS, ...KEYS, permissions: { users: [{ id: 7, access_level: "OWNER" }] } },
    at: undefined,
    says: 'Given: "OWNER". Known are DENIED, USE_ONLY, MANAGE.',
    isWarning: true,
  },
  a_malformed_workspace: {
    given: { ...AWS, ...KEYS, domain: "Acme Dev" },
    at: "domain",
    says: "should be the workspace's handle",
    isWarning: true,
  },
  an_empty_credential: {
    given: { ...AWS, access_key: "", secret_key: KEYS.secret_key },
    at: "access_key",
    says: "access_key must not be empty.",
  },
  google_config_that_is_no_json: {
    given: {
      ...AWS,
      type: "GOOGLE_SERVICE_ACCOUNT",
      auth_type: "OIDC",
      google_project: "demo",
      google_config: "FAKE-SECRET-no-json",
    },
    at: "google_config",
    says: "google_config must be valid JSON (use jsonencode).",
  },
};

interface DiagnosticLine {
  readonly diagnostic?: {
    readonly severity: string;
    readonly summary: string;
    readonly detail: string;
    readonly address?: string;
    readonly snippet?: { readonly code: string };
  };
}

const diagnosticsIn = (output: string) =>
  output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .flatMap((line) => {
      const { diagnostic } = JSON.parse(line) as DiagnosticLine;
      return diagnostic === undefined ? [] : [diagnostic];
    });

const errorsIn = (output: string) => diagnosticsIn(output).filter(({ severity }) => severity === "error");

let stage: BuddyStage;

beforeEach(async () => {
  stage = await openBuddyStage();
});

afterEach(async () => {
  await stage.close();
});

describe("a plan reports everything that is wrong with the configuration, all of it at once", () => {
  const stages: BuddyStage[] = [];
  let diagnostics: ReturnType<typeof diagnosticsIn>;

  beforeAll(async () => {
    const own = await openBuddyStage();
    stages.push(own);
    own.write(
      integrations(Object.fromEntries(Object.entries(CASES).map(([name, { given }]) => [name, given]))),
    );
    diagnostics = diagnosticsIn((await own.plan("-json")).output);
  });

  afterAll(async () => {
    await Promise.all(stages.map((each) => each.close()));
  });

  test.each(Object.entries(CASES))("%s", (name, { at, says, isWarning }) => {
    const own = diagnostics.filter(({ address }) => address === `integrations_buddy_integration.${name}`);

    expect(own.map(({ severity }) => severity)).toEqual([isWarning === true ? "warning" : "error"]);
    expect(own[0]?.detail).toContain(says);
    if (at !== undefined) expect(own[0]?.snippet?.code).toContain(`"${at}"`);
  });

  test("no message holds a secret, and nothing was sent to the registry", () => {
    const messages = diagnostics.map(({ summary, detail }) => `${summary} ${detail}`);
    expect(messages.filter((message) => message.includes("FAKE-SECRET"))).toEqual([]);
    expect(stages[0]?.emulator.buddy.requests.all()).toEqual([]);
  });
});

test("several problems of one integration are reported together", async () => {
  stage.write(
    integrations({ bad: { ...AWS, name: "", identifier: "1 ", scope: "PROJECT", token: "FAKE-SECRET-x" } }),
  );

  const diagnostics = diagnosticsIn((await stage.plan("-json")).output).filter(
    ({ address }) => address !== undefined,
  );

  expect(diagnostics.map(({ summary }) => summary).sort()).toEqual([
    "Invalid value for identifier",
    "Invalid value for name",
    "Missing project_name",
    "Unexpected token",
  ]);
});

test("a missing credential is reported by the plan, which knows whether the object is new", async () => {
  stage.write(integrations({ aws: { ...AWS, access_key: KEYS.access_key } }));

  const own = diagnosticsIn((await stage.plan("-json")).output).filter(
    ({ address }) => address !== undefined,
  );

  expect(own.map(({ severity, summary }) => [severity, summary])).toEqual([
    ["warning", "Missing credential secret_key"],
  ]);
  expect(own[0]?.detail).toContain(
    "AMAZON with auth_type DEFAULT takes access_key and secret_key (optionally role_assumptions); " +
      "secret_key is not set. Set secret_key; without it, Buddy may refuse the request.",
  );
});

const VALID = { ...AWS, ...KEYS, identifier: "aws" };

test("a wrong token is refused at plan with one diagnostic that names the provider's block", async () => {
  stage.set({ BUDDY_TOKEN: "FAKE-WRONG-TOKEN" });
  stage.write(integrations({ aws: VALID }));

  const [diagnostic, ...others] = errorsIn((await stage.plan("-json")).output);

  expect(others).toEqual([]);
  expect(diagnostic?.summary).toBe("Buddy does not accept the token");
  expect(diagnostic?.detail).toContain("the provider's buddy block (token) or in BUDDY_TOKEN");
});

test("a token without the scope to create is refused with one diagnostic that names the scope", async () => {
  stage.set({ BUDDY_TOKEN: stage.emulator.buddy.tokens.readOnly });
  stage.write(integrations({ aws: VALID }));

  const [diagnostic, ...others] = errorsIn((await stage.apply("-json")).output);

  expect(others).toEqual([]);
  expect(diagnostic?.summary).toBe("Buddy denied access");
  expect(diagnostic?.detail).toContain("INTEGRATION_ADD");
  expect(stage.emulator.buddy.integrations()).toEqual([]);
});

test("a workspace that does not exist is told at domain, at plan", async () => {
  stage.write(integrations({ aws: { ...VALID, domain: "no-such-workspace" } }));

  const [diagnostic, ...others] = errorsIn((await stage.plan("-json")).output);

  expect(others).toEqual([]);
  expect(diagnostic?.summary).toBe('Buddy has no workspace "no-such-workspace"');
  expect(diagnostic?.snippet?.code).toContain('"domain"');
});

test("a missing token is told when a resource of Buddy is used, and says where to set it", async () => {
  stage.set({ BUDDY_TOKEN: undefined });
  stage.write(integrations({ aws: VALID }));

  const [diagnostic, ...others] = errorsIn((await stage.plan("-json")).output);

  expect(others).toEqual([]);
  expect(diagnostic?.summary).toBe("Buddy is not configured");
  expect(diagnostic?.detail).toContain("BUDDY_TOKEN");
});
