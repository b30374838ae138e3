import { READING, warningsFor } from "../../../../src/framework";
import {
  blockOf,
  checkCloudConfig,
  checkCloudIntegration,
  CLOUD_CREDENTIAL_FIELDS,
  CLOUD_PROVIDERS,
  type CloudCredentialField,
  type CloudProvider,
  type CloudQuestion,
  credentialMembers,
  type Mode,
  modesOf,
} from "../../../../src/registries/northflank/cloud-provider-integration/rules";
import { schema } from "../../../../src/registries/northflank/cloud-provider-integration/schema";
import type { Config } from "../../../../src/registries/northflank/rules/common";

const presenceOf = (fields: readonly CloudCredentialField[]): CloudQuestion["presence"] =>
  Object.fromEntries(
    CLOUD_CREDENTIAL_FIELDS.map((field) => [field, fields.includes(field) ? "set" : "unset"]),
  ) as CloudQuestion["presence"];

const NOTHING: CloudQuestion = {
  cloudProvider: "civo",
  blocks: { aws: "unset", gcp: "unset", cloudflare: "unset", byok: "unset" },
  mode: undefined,
  credentials: "set",
  presence: presenceOf(["api_key"]),
  features: [],
};

/** A question about a provider whose block is there, with these credentials. */
function about(
  provider: CloudProvider,
  mode: Mode | undefined,
  fields: readonly CloudCredentialField[],
): CloudQuestion {
  const block = blockOf(provider);
  return {
    ...NOTHING,
    cloudProvider: provider,
    blocks: block === undefined ? NOTHING.blocks : { ...NOTHING.blocks, [block]: "set" },
    mode,
    credentials: fields.length === 0 ? "unset" : "set",
    presence: presenceOf(fields),
  };
}

const problems = (question: CloudQuestion): readonly string[] =>
  checkCloudIntegration(question).map(
    ({ at, summary, detail, severity = "error" }) => `${severity} ${at.join(".")}: ${summary}. ${detail}`,
  );

/** Every provider in every mode that it has. */
const WAYS = CLOUD_PROVIDERS.flatMap((provider) => {
  const modes = modesOf(provider);
  return (modes.length === 0 ? [undefined] : modes).map((mode) => ({
    provider,
    mode,
    members: credentialMembers(provider, mode) ?? { required: [], optional: [] },
  }));
});

test("there are 14 providers in 19 ways", () => {
  expect(new Set(CLOUD_PROVIDERS).size).toBe(14);
  expect(WAYS).toHaveLength(19);
});

describe.each(WAYS)("$provider with mode $mode", ({ provider, mode, members }) => {
  test("the required members alone are right, and so are they with the optional ones", () => {
    expect(problems(about(provider, mode, members.required))).toEqual([]);
    expect(problems(about(provider, mode, [...members.required, ...members.optional]))).toEqual([]);
  });

  test("each further member is a problem at its place", () => {
    const others = CLOUD_CREDENTIAL_FIELDS.filter(
      (field) => !members.required.includes(field) && !members.optional.includes(field),
    );

    for (const other of others) {
      expect(problems(about(provider, mode, [...members.required, other]))).toEqual([
        expect.stringContaining(`warning credentials.${other}: Unexpected credentials.${other}.`),
      ]);
    }
  });

  test("each missing member is a problem at its place", () => {
    for (const missing of members.required) {
      const rest = members.required.filter((field) => field !== missing);
      // With nothing left, credentials as a whole are missing.
      const at = rest.length === 0 ? "credentials" : `credentials.${missing}`;

      expect(problems(about(provider, mode, rest))).toEqual([
        expect.stringContaining(`warning ${at}: Missing ${at}.`),
      ]);
    }
  });
});

test("a missing member is told with everything that belongs to it", () => {
  expect(problems(about("aws", "accessKey", ["access_key"]))).toEqual([
    "warning credentials.secret_key: Missing credentials.secret_key. cloud_provider aws with " +
      "aws.authentication_mode accessKey takes in credentials access_key and secret_key; " +
      "secret_key is not set. Set secret_key; without it, Northflank may refuse the request.",
  ]);
});

test("a member of another mode is told with what may be there", () => {
  expect(problems(about("aws", "crossAccountRole", ["role_arn", "secret_key"]))).toEqual([
    "warning credentials.secret_key: Unexpected credentials.secret_key. cloud_provider aws with " +
      "aws.authentication_mode crossAccountRole takes in credentials role_arn (optionally external_id); " +
      "secret_key is set as well. Remove secret_key; otherwise Northflank decides.",
  ]);
});

test("no credentials at all are told at credentials", () => {
  expect(problems({ ...NOTHING, credentials: "unset", presence: presenceOf([]) })).toEqual([
    "warning credentials: Missing credentials. cloud_provider civo takes in credentials api_key; " +
      "credentials is not set. Set credentials; without them, Northflank may refuse the request.",
  ]);
});

test("a mode that needs no credentials takes none", () => {
  expect(problems(about("gcp", "crossAccountRole", []))).toEqual([]);
  expect(problems(about("gcp", "crossAccountRole", ["keyfile_json"]))).toEqual([
    expect.stringContaining(
      "takes nothing in credentials; keyfile_json is set as well. Remove keyfile_json; otherwise Northflank decides.",
    ),
  ]);
});

test.each<[CloudProvider, string]>([
  ["aws", "cloud_provider aws requires aws with authentication_mode (accessKey, crossAccountRole). Set aws."],
  [
    "gcp",
    "cloud_provider gcp requires gcp with authentication_mode (accessKey, crossAccountRole) and project_id. Set gcp.",
  ],
  [
    "cloudflare",
    "cloud_provider cloudflare requires cloudflare with credential_type (apiToken, originCAKey, globalApiKey). Set cloudflare.",
  ],
])("%s without its block is told what belongs there", (provider, detail) => {
  expect(problems({ ...NOTHING, cloudProvider: provider })).toEqual([
    `error ${provider}: Missing ${provider}. ${detail}`,
  ]);
});

test("the block of another provider is told at the block", () => {
  expect(problems({ ...NOTHING, blocks: { ...NOTHING.blocks, gcp: "set" } })).toEqual([
    "warning gcp: Unexpected gcp. gcp is for cloud_provider gcp. Given: civo. " +
      "Remove gcp, or change cloud_provider; otherwise Northflank decides.",
  ]);
});

test("a provider, a mode, a feature and a level that are newer than the rules are warnings", () => {
  const warnings = warningsFor(schema, "Northflank");
  const summariesOf = (config: Config): readonly string[] =>
    [...checkCloudConfig(config, READING), ...warnings(config)].map(
      ({ at, summary, severity = "error" }) => `${severity} ${at.join(".")}: ${summary}`,
    );

  expect(summariesOf({ cloud_provider: "hetzner", features: ["byoc", "teleport"] })).toEqual([
    'warning features: Unknown features "teleport"',
    'warning cloud_provider: Unknown cloud_provider "hetzner"',
  ]);
  expect(
    summariesOf({
      cloud_provider: "aws",
      aws: { authentication_mode: "podIdentity", permission_check_level: "strict" },
      credentials: { role_arn: "FAKE" },
    }),
  ).toEqual([
    'warning aws.authentication_mode: Unknown authentication_mode "podIdentity"',
    'warning aws.permission_check_level: Unknown permission_check_level "strict"',
  ]);
});

test("OpenTofu with a cross-account role is a warning", () => {
  expect(problems({ ...about("aws", "crossAccountRole", ["role_arn"]), features: ["opentofu"] })).toEqual([
    expect.stringMatching(/^warning features: OpenTofu nodes do not support cross-account roles/),
  ]);
});

test("nothing is judged that depends on what is known later", () => {
  expect(problems({ ...NOTHING, cloudProvider: undefined, presence: presenceOf([]) })).toEqual([]);
  expect(problems({ ...about("aws", "later" as Mode, ["host"]), mode: "later" })).toEqual([]);
  expect(problems({ ...NOTHING, credentials: "later", presence: presenceOf([]) })).toEqual([]);
  expect(problems({ ...NOTHING, presence: { ...presenceOf([]), api_key: "later" } })).toEqual([]);
});
