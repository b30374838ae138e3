import { problem, type Problem } from "../rules/problems";

/** The `credentials` of a provider, in one of its modes if it has several. */
export interface CredentialRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** What of an integration decides which credentials it needs. */
export interface CredentialSubject {
  readonly provider: string;
  readonly aws?: { readonly authenticationMode?: string | undefined } | undefined;
  readonly gcp?: { readonly authenticationMode?: string | undefined } | undefined;
  readonly cloudflare?: { readonly credentialType?: string | undefined } | undefined;
  readonly byok?: { readonly connectionMode?: string | undefined } | undefined;
}

export interface CredentialSettings {
  /** Whether an AWS cross-account role needs an external id (docs/apis/northflank.md §9 no. 6). */
  readonly externalId: "optional" | "required";
}

/** The table of docs/apis/northflank.md §2.4: required members, optional members. */
const RULES: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  "aws accessKey": [["accessKey", "secretKey"], []],
  "aws crossAccountRole": [["roleArn"], ["externalId"]],
  azure: [["tenantId", "clientId", "objectId", "secret", "subscriptionId"], []],
  civo: [["apiKey"], []],
  "gcp accessKey": [["keyfileJson"], []],
  "gcp crossAccountRole": [[], []],
  oci: [["region", "tenancyId", "userId", "fingerprint", "privateKey", "compartmentId"], ["passphrase"]],
  byok: [["kubeconfig"], []],
  // The cluster calls Northflank, so that its kubeconfig is not needed (an inference of docs/apis/northflank.md §10.1).
  "byok connector": [[], ["kubeconfig"]],
  coreweave: [["apiKey"], []],
  "cloudflare apiToken": [["apiKey"], []],
  "cloudflare originCAKey": [["apiKey"], []],
  "cloudflare globalApiKey": [["apiKey", "email"], []],
  nebius: [["serviceAccountId", "publicKeyId", "privateKeyPem"], []],
  aiven: [["apiKey"], []],
  backblaze: [["applicationKeyId", "applicationKey"], []],
  akamai: [["host", "accessToken", "clientToken", "clientSecret"], []],
  planetscale: [["serviceTokenId", "serviceToken"], []],
};

/**
 * Checks a whole set of credentials: nothing missing, nothing empty, nothing that belongs to another provider or mode.
 * `known` are the members that this generation of the API has at all: it can demand no others (`byok` once had none).
 */
export function credentialProblems(
  subject: CredentialSubject,
  credentials: Readonly<Record<string, unknown>>,
  known: readonly string[],
  settings: CredentialSettings,
): Problem[] {
  const name = caseOf(subject);
  const rule = ruleOf(name, settings);
  // A seeded integration of a provider that cannot be created: its credentials are not documented.
  if (rule === undefined) return [];
  const { required, optional } = rule;
  const sent = Object.keys(credentials);
  return [
    ...required
      .filter((member) => known.includes(member) && !sent.includes(member))
      .map((member) => problem(`credentials.${member}`, `is required for ${name}`)),
    ...sent
      .filter((member) => ![...required, ...optional].includes(member))
      .map((member) => problem(`credentials.${member}`, `is not used by ${name}`)),
    ...sent
      .filter((member) => credentials[member] === "")
      .map((member) => problem(`credentials.${member}`, "must not be empty")),
  ];
}

function ruleOf(name: string, { externalId }: CredentialSettings): CredentialRule | undefined {
  const row = RULES[name];
  if (row === undefined) return undefined;
  const [required, optional] = row;
  if (name === "aws crossAccountRole" && externalId === "required") {
    return { required: [...required, "externalId"], optional: [] };
  }
  return { required, optional };
}

/**
 * Absent modes: `accessKey` is docs/apis/northflank.md's assumption (§2.4); of Cloudflare's types the first is ours.
 */
function caseOf({ provider, aws, gcp, cloudflare, byok }: CredentialSubject): string {
  switch (provider) {
    case "byok":
      return byok?.connectionMode === "connector" ? "byok connector" : "byok";
    case "aws":
    case "aws-eusc":
      return `aws ${aws?.authenticationMode ?? "accessKey"}`;
    case "gcp":
      return `gcp ${gcp?.authenticationMode ?? "accessKey"}`;
    case "cloudflare":
      return `cloudflare ${cloudflare?.credentialType ?? "apiToken"}`;
    default:
      return provider;
  }
}
