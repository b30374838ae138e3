import { notEmpty } from "../../../checks";
import { defineDataSource, Failure, list, object, set, string, warningsFor } from "../../../framework";
import { isStatus } from "../api/refusals";
import { CLOUD_FEATURES } from "../cloud-provider-integration/rules";
import { northflank } from "../connection";
import { read } from "../data";
import { explained } from "../errors";
import { code } from "../fields";
import { REGISTRY } from "../rules/common";

/** The clouds whose rights Northflank knows (docs/apis/northflank.md §10.1). */
const CLOUDS = ["aws", "aws-eusc", "gcp"] as const;

const schema = {
  cloud_provider: string(notEmpty)
    .known(CLOUDS)
    .required()
    .describe(`Cloud (\`provider\` in Northflank's API): ${code(CLOUDS)}.`),
  features: set(string(notEmpty))
    .known(CLOUD_FEATURES)
    .optional()
    .describe(
      "Features of the integration, as in `integrations_northflank_cloud_provider_integration`. Northflank does not " +
        "document what it answers without any.",
    ),
  permissions: set(string())
    .computed()
    .describe("The rights: actions of AWS or permissions of Google Cloud."),
  roles: list(
    object({
      role_id: read("Id of the role."),
      name: read("Name."),
      description: read("Description."),
      permissions: set(string()).computed().describe("Permissions of the role."),
    }),
  )
    .computed()
    .describe("Roles of Google Cloud that grant them; empty for other clouds."),
  policy_json: read(
    "For `aws` and `aws-eusc`, an IAM policy (JSON) that allows the actions on all resources; null for other clouds. " +
      "Northflank returns no resources: restrict them in your own policy if you need to.",
  ),
};

const warnings = warningsFor(schema, REGISTRY);

/** What a cloud has to allow before it is linked. */
export const cloudProviderPermissions = defineDataSource({
  type: "northflank_cloud_provider_permissions",
  description:
    "Looks up the rights in a cloud that a cloud provider integration of [Northflank](https://northflank.com) with some " +
    "features needs, for the policy or role that is created before the integration. The token needs no permission for this.",
  connection: northflank,
  schema,
  validate: warnings,
  async read(api, { cloud_provider: provider, features = [] }, call) {
    const attributes = { names: ["cloud_provider", "features"], renamed: { provider: "cloud_provider" } };
    const found = await explained({ what: "cloud provider", team: undefined, attributes }, async () => {
      try {
        return await api.cloudPermissions(provider, features, call);
      } catch (thrown) {
        throw isStatus(thrown, 404) ? new Failure(unavailable(thrown.message)) : thrown;
      }
    });
    return {
      permissions: found.permissions,
      roles: found.roles.map(({ id, ...role }) => ({ role_id: id, ...role })),
      policy_json: provider.startsWith("aws") ? policyOf(found.permissions) : null,
    };
  },
});

const unavailable = (refusal: string) => ({
  summary: "Northflank's API does not return the rights",
  detail: `${refusal} The API at base_url is older than this request, or base_url is wrong.`,
});

/** In one order, whatever the order of the answer: a policy that is written anew is a change for Terraform. */
const policyOf = (actions: readonly string[]): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: [...new Set(actions)].sort(), Resource: "*" }],
  });
