data "integrations_northflank_cloud_provider_integration" "aws" {
  name = "Production AWS"
}
