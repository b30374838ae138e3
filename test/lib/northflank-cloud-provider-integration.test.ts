import { TerraformOutput } from "cdktf";
import { NorthflankCloudProviderIntegration as Cloud } from "../../lib/northflank-cloud-provider-integration";
import { Secret } from "../../lib/secret";
import {
  CLOUD_PROVIDERS,
  credentialMembers,
  modesOf,
} from "../../src/registries/northflank/cloud-provider-integration/rules";
import { CLOUD_VARIANTS } from "./northflank/cloud-variants";
import { attributesIn, newStack, problemsOf, synth, reportedBy } from "./support";

const TYPE = "integrations_northflank_cloud_provider_integration";

interface Written {
  readonly cloud_provider: string;
  readonly credentials?: object;
  readonly aws?: { readonly authentication_mode: string };
  readonly gcp?: { readonly authentication_mode: string };
  readonly cloudflare?: { readonly credential_type: string };
}

describe("the functions that make a cloud provider integration", () => {
  it("take every set of credentials that the provider's rules know, all of it", () => {
    const known = CLOUD_PROVIDERS.flatMap((provider) => {
      const modes = modesOf(provider).length === 0 ? [undefined] : modesOf(provider);
      return modes.map((mode) => {
        const { required = [], optional = [] } = credentialMembers(provider, mode) ?? {};
        return describeSet(provider, mode, [...required, ...optional]);
      });
    });

    const made = Object.values(CLOUD_VARIANTS).map((make) => {
      const stack = newStack();
      make(stack);
      const { cloud_provider, credentials, ...blocks } = attributesIn(stack, TYPE) as unknown as Written;
      const mode = (blocks.aws ?? blocks.gcp)?.authentication_mode ?? blocks.cloudflare?.credential_type;
      return describeSet(cloud_provider, mode, Object.keys(credentials ?? {}));
    });

    expect(made.sort()).toEqual(known.sort());
  });
});

const describeSet = (provider: string, mode: string | undefined, fields: readonly string[]): string =>
  `${provider} ${mode ?? ""} ${[...fields].sort().join(" ")}`;

describe("a cloud provider integration", () => {
  it("writes what it may be used for, and by whom", () => {
    const stack = newStack();

    Cloud.gcpCrossAccount(stack, "google", {
      projectId: "demo-project",
      description: "Clusters and images",
      features: ["byoc"],
      allowedTeams: ["platform"],
      updateMethod: "post",
    });

    expect(attributesIn(stack, TYPE)).toMatchSnapshot();
  });

  it("can be opened to all teams again, which is not the same as saying nothing", () => {
    const [open, silent] = [newStack(), newStack()];

    Cloud.gcpCrossAccount(open, "google", { projectId: "demo-project", allowedTeams: "all" });
    Cloud.gcpCrossAccount(silent, "google", { projectId: "demo-project" });

    expect(attributesIn(open, TYPE).restrictions).toEqual({ enabled: false });
    expect(attributesIn(silent, TYPE)).not.toHaveProperty("restrictions");
  });

  it("can be made by the constructor, with provider and mode among the props", () => {
    const stack = newStack();

    new Cloud(stack, "edge", {
      cloudProvider: "cloudflare",
      credentialType: "originCAKey",
      apiKey: Secret.variable(stack, "api_key"),
    });

    expect(attributesIn(stack, TYPE)).toMatchObject({
      cloud_provider: "cloudflare",
      cloudflare: { credential_type: "originCAKey" },
    });
  });

  it("hands out references to what Northflank decides", () => {
    const stack = newStack();

    const google = Cloud.gcpCrossAccount(stack, "google", { projectId: "demo-project" });
    const { integrationId, name, cloudProvider, serviceAccountEmail } = google;
    new TerraformOutput(stack, "all", { value: [integrationId, name, cloudProvider, serviceAccountEmail] });

    expect(outputs(stack)).toEqual([
      `\${${TYPE}.google.integration_id}`,
      `\${${TYPE}.google.name}`,
      `\${${TYPE}.google.cloud_provider}`,
      `\${${TYPE}.google.gcp.service_account_email}`,
    ]);
  });

  it("that is there already is looked up by name or id", () => {
    const stack = newStack();

    const byName = Cloud.fromName(stack, "by-name", "Shared AWS", { teamId: "platform" });
    const byId = Cloud.fromIntegrationId(stack, "by-id", "shared-aws");
    new TerraformOutput(stack, "all", { value: [byName.integrationId, byId.cloudProvider, byId.name] });

    expect(synth(stack).data?.[TYPE]).toEqual({
      "by-name": { name: "Shared AWS", team_id: "platform" },
      "by-id": { integration_id: "shared-aws" },
    });
    expect(outputs(stack)).toEqual([
      `\${data.${TYPE}.by-name.integration_id}`,
      `\${data.${TYPE}.by-id.cloud_provider}`,
      `\${data.${TYPE}.by-id.name}`,
    ]);
  });
});

const outputs = (stack: ReturnType<typeof newStack>): readonly string[] | undefined =>
  synth(stack).output?.all?.value.map((value) => value.replace(/\.google_\w+/, ".google"));

describe("at synth", () => {
  const key = { apiKey: Secret.of("${var.key}") };

  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      "a name that Northflank refuses",
      { name: "eu_one" },
      [
        'name: must begin with a letter and contain only letters (a to z) and digits, separated by single hyphens or spaces. Given: "eu_one".',
      ],
    ],
    [
      "a description that it refuses",
      { description: "50 € a day" },
      [expect.stringMatching(/^description: must contain only letters \(a to z\).* Given: "50 € a day"\.$/)],
    ],
    [
      "a team that cannot be one",
      { teamId: "1" },
      [
        "warning: teamId: teamId must have at least 3 characters; should be a team's id: letters (a to z), digits and " +
          'single hyphens, beginning with a letter. Given: "1". Northflank decides.',
      ],
    ],
    [
      "a team in the restrictions that cannot be one",
      { allowedTeams: ["platform", "a b"] },
      [expect.stringMatching(/^allowedTeams\[1\]: must be a team's id.* Given: "a b"\.$/)],
    ],
    [
      "a credential of another provider",
      { roleArn: "arn:aws:iam::000000000000:role/demo" },
      [
        "warning: roleArn: cloudProvider civo takes in credentials apiKey; roleArn is " +
          "set as well. Remove roleArn; otherwise Northflank decides.",
      ],
    ],
    [
      "a credential that is missing",
      { apiKey: undefined },
      [
        "warning: credentials: cloudProvider civo takes in credentials apiKey; credentials is not " +
          "set. Set credentials; without them, Northflank may refuse the request.",
      ],
    ],
    [
      "a way to send changes that there is not",
      { updateMethod: "put" },
      ['updateMethod: must be one of patch, post. Given: "put".'],
    ],
    [
      "a timeout that is none",
      { timeouts: { create: "soon" } },
      [
        'timeouts.create: must be a duration longer than zero, such as "30s", "5m" or "1h30m". Given: "soon".',
      ],
    ],
  ])("%s is told", (_, props, problems) => {
    const stack = newStack();

    // The types are got round, as JavaScript does.
    Cloud.civo(stack, "one", { ...key, ...props });

    expect(reportedBy(stack).map((problem) => problem.replace("[stack/one] ", ""))).toEqual(problems);
  });

  it("a feature that is not known is shown, and does not fail", () => {
    const stack = newStack();

    const { node } = Cloud.civo(stack, "one", { ...key, features: ["byoc", "teleport"] });

    expect(problemsOf(stack)).toEqual([]);
    expect(node.metadata.map(({ data }): unknown => data)).toEqual([
      expect.stringMatching(
        /^features: Given: "teleport"\. Known are byoc, .*\. Northflank may have added it since then, and decides whether to accept it\.$/,
      ),
    ]);
  });

  it("what is known only to Terraform is left to the plan", () => {
    const stack = newStack();

    Cloud.civo(stack, "one", {
      ...key,
      name: "${var.name}",
      description: "${var.text}",
      features: ["${var.feature}"],
      allowedTeams: ["${var.team}"],
    });

    expect(problemsOf(stack)).toEqual([]);
  });
});
