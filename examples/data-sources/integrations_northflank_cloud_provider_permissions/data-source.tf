data "integrations_northflank_cloud_provider_permissions" "aws" {
  cloud_provider = "aws"
  features       = ["byoc", "registry-pull"]
}

# For `aws_iam_role_policy` or `aws_iam_policy` of the role that the integration uses.
output "policy" {
  value = data.integrations_northflank_cloud_provider_permissions.aws.policy_json
}
