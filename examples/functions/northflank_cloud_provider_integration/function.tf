locals {
  aws = provider::integrations::northflank_cloud_provider_integration(
    jsonencode({
      name        = "aws production"
      provider    = "aws"
      features    = ["registry-pull"]
      aws         = { authenticationMode = "crossAccountRole" }
      credentials = { roleArn = "arn:aws:iam::123456789012:role/northflank" }
    }) # or file("aws.json")
  )
}

resource "integrations_northflank_cloud_provider_integration" "aws" {
  name           = local.aws.name
  cloud_provider = local.aws.cloud_provider
  features       = local.aws.features
  aws            = local.aws.aws
  credentials    = local.aws.credentials # the members that are no secrets
}
