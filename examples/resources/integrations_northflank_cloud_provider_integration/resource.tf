variable "aws_external_id" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_northflank_cloud_provider_integration" "aws" {
  name           = "Production AWS"
  cloud_provider = "aws"
  features       = ["byoc", "registry-pull"]
  aws            = { authentication_mode = "crossAccountRole" }

  credentials = {
    role_arn    = "arn:aws:iam::123456789012:role/northflank"
    external_id = var.aws_external_id
  }
}
