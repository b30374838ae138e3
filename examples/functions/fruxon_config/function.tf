locals {
  # As Fruxon's API answers it. The credentials are masked there, and set below.
  production = provider::integrations::fruxon_config(
    jsonencode({
      integrationId = "custom_acme_desk"
      displayName   = "Production"
      parameters    = { region = "eu" }
      auth = {
        integrationAuthMetadataId = "api-key"
        level                     = "APPLICATION"
        parameters                = { apiKey = "****" }
      }
    }), # or file("production.json")
    "auth.parameters",
  )
}

variable "desk_api_key" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "integrations_fruxon_config" "production" {
  integration_id = local.production.integration_id
  display_name   = local.production.display_name
  parameters     = local.production.parameters
  auth           = local.production.auth
  auth_secrets   = jsonencode({ apiKey = var.desk_api_key })
}
