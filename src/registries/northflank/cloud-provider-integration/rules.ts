import {
  checkMembers,
  type Config,
  describeMembers,
  type Members,
  type Presence,
  type Reading,
  REGISTRY,
  unusual,
  type Violation,
} from "../rules/common";

/**
 * The rules of a cloud provider integration as data and pure functions: which credentials each provider takes in which
 * mode, and what else has to hold across attributes (docs/apis/northflank.md §2.3, §2.4). The provider checks them at
 * plan, the constructs at synth.
 */

/** Providers whose credentials are known; the API may know more (§2.3). */
export const CLOUD_PROVIDERS = [
  "aws",
  "aws-eusc",
  "azure",
  "civo",
  "gcp",
  "oci",
  "byok",
  "cloudflare",
  "coreweave",
  "aiven",
  "backblaze",
  "akamai",
  "nebius",
  "planetscale",
] as const;

export type CloudProvider = (typeof CLOUD_PROVIDERS)[number];

/** What an integration may be used for, in the newest generation (§2.3). */
export const CLOUD_FEATURES = [
  "byoc",
  "byoc-static-egress",
  "byoc-custom-launch-templates",
  "byoc-custom-vpc",
  "byoc-logs",
  "cloudfront",
  "route53",
  "registry-pull",
  "registry-push",
  "opentofu",
  "workload-identity",
  "workload-identity-managed",
] as const;

export const AUTHENTICATION_MODES = ["accessKey", "crossAccountRole"] as const;
export type AuthenticationMode = (typeof AUTHENTICATION_MODES)[number];

export const CLOUDFLARE_CREDENTIAL_TYPES = ["apiToken", "originCAKey", "globalApiKey"] as const;
export type CloudflareCredentialType = (typeof CLOUDFLARE_CREDENTIAL_TYPES)[number];

/** How a cluster of one's own is reached (vendor's client 2.1). */
export const CONNECTION_MODES = ["direct", "connector"] as const;

export const PERMISSION_CHECK_LEVELS = [
  "enabled",
  "disabled",
  "ignore-implicit-deny-by-organization",
] as const;

/** How changes are sent (§2.5). */
export const UPDATE_METHODS = ["patch", "post"] as const;

/** The members of `credentials` of all providers; camelCase of the same name in the API. */
export const CLOUD_CREDENTIAL_FIELDS = [
  "access_key",
  "secret_key",
  "role_arn",
  "external_id",
  "keyfile_json",
  "tenant_id",
  "client_id",
  "object_id",
  "secret",
  "subscription_id",
  "api_key",
  "email",
  "region",
  "tenancy_id",
  "user_id",
  "fingerprint",
  "private_key",
  "passphrase",
  "compartment_id",
  "kubeconfig",
  "service_account_id",
  "public_key_id",
  "private_key_pem",
  "application_key_id",
  "application_key",
  "host",
  "access_token",
  "client_token",
  "client_secret",
  "service_token_id",
  "service_token",
] as const;

export type CloudCredentialField = (typeof CLOUD_CREDENTIAL_FIELDS)[number];

/** The blocks of providers that have their own settings. */
export const PROVIDER_BLOCKS = ["aws", "gcp", "cloudflare", "byok"] as const;
export type ProviderBlock = (typeof PROVIDER_BLOCKS)[number];

/** The blocks that choose a mode, without which a provider's credentials are not known. */
const MODE_BLOCKS = ["aws", "gcp", "cloudflare"] as const;
type ModeBlock = (typeof MODE_BLOCKS)[number];

/** Clouds that have the block of AWS. */
export const AWS_CLOUDS: readonly string[] = ["aws", "aws-eusc"];

/** The block of each provider that has one. That AWS's sovereign cloud shares the block of AWS is an inference. */
const BLOCKS: Readonly<Partial<Record<CloudProvider, ProviderBlock>>> = {
  aws: "aws",
  "aws-eusc": "aws",
  gcp: "gcp",
  cloudflare: "cloudflare",
  byok: "byok",
};

const takes = (
  required: readonly CloudCredentialField[],
  optional: readonly CloudCredentialField[] = [],
): Members<CloudCredentialField> => ({ required, optional });

/** What chooses among the credentials of a provider: the mode in its block, or nothing. */
export type Mode = AuthenticationMode | CloudflareCredentialType;

const API_KEY = takes(["api_key"]);

/** The attribute that holds the mode of a provider that has several. */
const MODE_ATTRIBUTES: Readonly<Record<ModeBlock, string>> = {
  aws: "authentication_mode",
  gcp: "authentication_mode",
  cloudflare: "credential_type",
};

const BY_MODE: Readonly<Record<ModeBlock, Readonly<Partial<Record<Mode, Members<CloudCredentialField>>>>>> = {
  aws: {
    accessKey: takes(["access_key", "secret_key"]),
    // Whether the API insists on external_id is not documented (docs/apis/northflank.md §9 no. 6).
    crossAccountRole: takes(["role_arn"], ["external_id"]),
  },
  gcp: { accessKey: takes(["keyfile_json"]), crossAccountRole: takes([]) },
  cloudflare: { apiToken: API_KEY, originCAKey: API_KEY, globalApiKey: takes(["api_key", "email"]) },
};

type ProviderWithoutModes = Exclude<CloudProvider, ModeBlock | "aws-eusc">;

const BY_PROVIDER: Readonly<Record<ProviderWithoutModes, Members<CloudCredentialField>>> = {
  azure: takes(["tenant_id", "client_id", "object_id", "secret", "subscription_id"]),
  civo: API_KEY,
  oci: takes(
    ["region", "tenancy_id", "user_id", "fingerprint", "private_key", "compartment_id"],
    ["passphrase"],
  ),
  // With a connector there is probably none to give.
  byok: takes([], ["kubeconfig"]),
  coreweave: API_KEY,
  aiven: API_KEY,
  backblaze: takes(["application_key_id", "application_key"]),
  akamai: takes(["host", "access_token", "client_token", "client_secret"]),
  nebius: takes(["service_account_id", "public_key_id", "private_key_pem"]),
  planetscale: takes(["service_token_id", "service_token"]),
};

const isModeBlock = (block: ProviderBlock | undefined): block is ModeBlock =>
  MODE_BLOCKS.some((each) => each === block);

/** The block that a provider may have beside its credentials. */
export const blockOf = (provider: CloudProvider): ProviderBlock | undefined => BLOCKS[provider];

/** The block in which a provider's mode is chosen; undefined for one that has no modes. */
export function modeBlockOf(provider: CloudProvider): ModeBlock | undefined {
  const block = blockOf(provider);
  return isModeBlock(block) ? block : undefined;
}

/** The modes of a provider; empty for one that has none. */
export function modesOf(provider: CloudProvider): readonly Mode[] {
  const block = modeBlockOf(provider);
  if (block === undefined) return [];
  return [...AUTHENTICATION_MODES, ...CLOUDFLARE_CREDENTIAL_TYPES].filter(
    (mode) => BY_MODE[block][mode] !== undefined,
  );
}

const hasModes = (provider: CloudProvider): provider is Exclude<CloudProvider, ProviderWithoutModes> =>
  modeBlockOf(provider) !== undefined;

/** The members of `credentials` under a mode; undefined for a mode that the provider does not know. */
export function credentialMembers(
  provider: CloudProvider,
  mode: Mode | undefined,
): Members<CloudCredentialField> | undefined {
  if (!hasModes(provider)) return BY_PROVIDER[provider];
  const block = modeBlockOf(provider);
  return mode === undefined || block === undefined ? undefined : BY_MODE[block][mode];
}

/** `"later"` stands for a value that is not known yet; the rules that need it wait for it. */
export interface CloudQuestion {
  /** Undefined while not known. */
  readonly cloudProvider: string | undefined;
  readonly blocks: Readonly<Record<ProviderBlock, Presence>>;
  /** The mode in the provider's block; `"later"` also when it is none of those that exist, which is told by itself. */
  readonly mode: Mode | "later" | undefined;
  readonly credentials: Presence;
  readonly presence: Readonly<Record<CloudCredentialField, Presence>>;
  /** Those that are known. */
  readonly features: readonly string[];
}

/** What the rules ask of a configuration. */
function cloudQuestion(config: Config, reading: Reading): CloudQuestion {
  const { knownText, knownTexts, presenceOf, presencesOf } = reading;
  return {
    cloudProvider: knownText(config.cloud_provider),
    blocks: presencesOf(PROVIDER_BLOCKS, config),
    mode: modeOf(config, reading),
    credentials: presenceOf(config.credentials),
    presence: presencesOf(CLOUD_CREDENTIAL_FIELDS, config.credentials),
    features: knownTexts(config.features),
  };
}

function modeOf(config: Config, { among, presenceOf, valueAt }: Reading): Mode | "later" | undefined {
  const provider = CLOUD_PROVIDERS.find((each) => each === config.cloud_provider);
  const block = provider === undefined ? undefined : modeBlockOf(provider);
  if (provider === undefined || block === undefined) return undefined;
  const mode = valueAt(config, [block, MODE_ATTRIBUTES[block]]);
  return presenceOf(mode) === "unset" ? undefined : among(modesOf(provider), mode);
}

/** Everything that is wrong with the configuration of a cloud provider integration, and what looks wrong. */
export const checkCloudConfig = (config: Config, reading: Reading): readonly Violation[] => [
  ...checkCloudIntegration(cloudQuestion(config, reading)),
];

/** Everything that is wrong with a cloud provider integration across its attributes, each at its attribute. */
export function checkCloudIntegration(question: CloudQuestion): readonly Violation[] {
  const { cloudProvider, features } = question;
  const hints = features.flatMap((feature) => unusual(["features"], feature, CLOUD_FEATURES));
  const provider = CLOUD_PROVIDERS.find((each) => each === cloudProvider);
  // Not known yet, or newer than these rules: its credentials go out as they are given.
  if (provider === undefined) return hints;
  return [
    ...checkBlocks(provider, question.blocks),
    ...checkCredentials(provider, question),
    ...checkOpenTofu(question),
    ...hints,
  ];
}

/** The API's schema demands the block of the provider (§2.2). Its examples show those of others beside it. */
function checkBlocks(provider: CloudProvider, blocks: CloudQuestion["blocks"]): readonly Violation[] {
  const own = blockOf(provider);
  const needed = modeBlockOf(provider);
  return PROVIDER_BLOCKS.flatMap((block): readonly Violation[] => {
    if (block === needed && blocks[block] === "unset") {
      return [
        {
          // That this cloud has the block of AWS is an inference.
          ...(provider === "aws-eusc" ? { severity: "warning" } : {}),
          at: [block],
          summary: `Missing ${block}`,
          detail: `cloud_provider ${provider} requires ${block} with ${MODE_ATTRIBUTES[needed]} (${modesOf(provider).join(", ")})${block === "gcp" ? " and project_id" : ""}. Set ${block}.`,
        },
      ];
    }
    if (block === own || blocks[block] !== "set") return [];
    return [
      {
        severity: "warning" as const,
        at: [block],
        summary: `Unexpected ${block}`,
        detail: `${block} is for cloud_provider ${providersOf(block).join(" and ")}. Given: ${provider}. Remove ${block}, or change cloud_provider; otherwise ${REGISTRY} decides.`,
      },
    ];
  });
}

const providersOf = (block: ProviderBlock): readonly CloudProvider[] =>
  CLOUD_PROVIDERS.filter((provider) => blockOf(provider) === block);

/** Every member is optional in the API's schema; guides say which ones a provider needs (§2.4). So these are warnings. */
function checkCredentials(
  provider: CloudProvider,
  { mode, credentials, presence }: CloudQuestion,
): readonly Violation[] {
  if (mode === "later" || credentials === "later") return [];
  const members = credentialMembers(provider, mode);
  if (members === undefined) return [];
  const title = titleOf(provider, mode);
  if (credentials === "unset") {
    if (members.required.length === 0) return [];
    return [
      {
        severity: "warning",
        missesCredential: true,
        at: ["credentials"],
        summary: "Missing credentials",
        detail:
          `${title} takes ${describeMembers(members, "credentials")}; credentials is not set. Set ` +
          `credentials; without them, ${REGISTRY} may refuse the request.`,
      },
    ];
  }
  return checkMembers(members, {
    title,
    all: CLOUD_CREDENTIAL_FIELDS,
    presence,
    parent: "credentials",
    isDemanded: false,
    isSecret: true,
  });
}

function titleOf(provider: CloudProvider, mode: Mode | undefined): string {
  const block = modeBlockOf(provider);
  return block === undefined || mode === undefined
    ? `cloud_provider ${provider}`
    : `cloud_provider ${provider} with ${block}.${MODE_ATTRIBUTES[block]} ${mode}`;
}

/** OpenTofu nodes do not support cross-account roles (§2.3). */
function checkOpenTofu({ features, mode }: CloudQuestion): readonly Violation[] {
  if (mode !== "crossAccountRole" || !features.includes("opentofu")) return [];
  return [
    {
      severity: "warning",
      at: ["features"],
      summary: "OpenTofu nodes do not support cross-account roles",
      detail:
        "The feature opentofu lets OpenTofu nodes use the integration, but they cannot assume a cross-account role. Set authentication_mode to accessKey, or remove the feature.",
    },
  ];
}
