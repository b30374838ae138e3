locals {
  reader = provider::integrations::northflank_workload_identity(
    jsonencode({
      name = "Reports reader"
      spec = {
        providerLinkId = "org/main-aws"
        roleMode       = "existing"
        provider       = { type = "aws", existingRoleArn = "arn:aws:iam::123456789012:role/reports" }
        restrictions   = { projects = { enabled = true, items = ["reports"] } }
      }
    }) # or file("reader.json")
  )
}

resource "integrations_northflank_workload_identity" "reader" {
  name              = local.reader.name
  provider_type     = local.reader.provider_type
  provider_link_id  = local.reader.provider_link_id
  role_mode         = local.reader.role_mode
  existing_role_arn = local.reader.existing_role_arn
  restrictions      = local.reader.restrictions
}
