variable "support_api_key" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_fruxon_config" "production" {
  integration_id = "custom_acme_support"
  display_name   = "Production"
  parameters     = jsonencode({ region = "eu" })

  auth         = { integration_auth_metadata_id = "api-key" }
  auth_secrets = jsonencode({ apiKey = var.support_api_key })
}
