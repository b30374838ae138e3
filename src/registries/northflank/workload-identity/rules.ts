import {
  checkAccess,
  checkMembers,
  type Config,
  type Members,
  type Reading,
  type Violation,
} from "../rules/common";

/** The types: the names of the clouds are an assumption (docs/apis/northflank.md §3.5). */
export const IDENTITY_TYPES = ["aws", "gcp", "northflank"] as const;
export const ROLE_MODES = ["managed", "existing"] as const;
export const SETUP_MODES = ["auto", "manual"] as const;
export const IDENTITY_SCOPES = ["own-project", "role"] as const;

/** The members of `spec.provider` that depend on type and mode. */
export const PROVIDER_MEMBERS = [
  "policy_document",
  "role_name",
  "role_path",
  "existing_role_arn",
  "permissions",
  "existing_role_audience",
  "existing_role_impersonation_url",
  "role_id",
  "scope",
] as const;

/** The same, with those of `spec`. */
export const IDENTITY_MEMBERS = [
  "provider_link_id",
  "role_mode",
  "provider_setup_mode",
  ...PROVIDER_MEMBERS,
] as const;

type Member = (typeof IDENTITY_MEMBERS)[number];

const OWN: Members<Member> = { required: ["role_id", "scope"], optional: [] };

const ofCloud = (required: readonly Member[], optional: readonly Member[] = []): Members<Member> => ({
  required: ["provider_link_id", "role_mode", ...required],
  optional: ["provider_setup_mode", ...optional],
});

const CLOUDS: Readonly<
  Record<"aws" | "gcp", Readonly<Record<(typeof ROLE_MODES)[number], Members<Member>>>>
> = {
  aws: {
    managed: ofCloud(["policy_document"], ["role_name", "role_path"]),
    existing: ofCloud(["existing_role_arn"]),
  },
  gcp: {
    managed: ofCloud(["permissions"]),
    existing: ofCloud(["existing_role_audience", "existing_role_impersonation_url"]),
  },
};

/** What is wrong with a workload identity across its attributes. Of a type or mode that is not known, nothing is demanded. */
export const checkIdentityConfig = (config: Config, reading: Reading): readonly Violation[] => [
  ...checkKind(config, reading),
  ...checkAccess("workload identity", config, reading),
];

function checkKind(config: Config, { among, presenceOf, presencesOf }: Reading): readonly Violation[] {
  const type = among(IDENTITY_TYPES, config.provider_type);
  if (type === "later") return [];
  if (type !== "northflank" && presenceOf(config.role_mode) === "unset") return [missingMode(type)];
  const mode = type === "northflank" ? undefined : among(ROLE_MODES, config.role_mode);
  if (mode === "later") return [];
  const members = type === "northflank" ? OWN : CLOUDS[type][mode ?? "managed"];
  const title = `provider_type ${type}${mode === undefined ? "" : ` with role_mode ${mode}`}`;
  return checkMembers(members, {
    title,
    all: IDENTITY_MEMBERS,
    presence: presencesOf(IDENTITY_MEMBERS, config),
    isDemanded: true,
  });
}

const missingMode = (type: string): Violation => ({
  at: ["role_mode"],
  summary: "Missing role_mode",
  detail: `provider_type ${type} requires role_mode. Set it to ${ROLE_MODES.join(" or ")}.`,
});
