locals {
  # As `truto integrations build` writes it. The client secret is in the file, and set below.
  crm = provider::integrations::truto_integration(
    jsonencode({
      name     = "acme-crm"
      label    = "Acme CRM"
      category = "crm"
      config = {
        base_url    = "https://api.acme-crm.example/v1"
        credentials = { oauth2 = { format = "oauth2", config = { client = { id = "acme-app", secret = "in the file" } } } }
      }
    }), # or file("acme-crm.integration.json")
    "config.credentials.oauth2.config.client.secret",
  )
}

variable "crm_client_secret" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "integrations_truto_integration" "crm" {
  name        = local.crm.name
  category    = local.crm.category
  config_json = local.crm.config_json
  config_secrets = jsonencode({
    credentials = { oauth2 = { config = { client = { secret = var.crm_client_secret } } } }
  })
}
