variable "crm_client_secret" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_truto_integration" "crm" {
  name     = "acme-crm"
  category = "crm"

  config_json = jsonencode({
    label    = "Acme CRM"
    base_url = "https://api.acme-crm.example/v1"
    credentials = {
      oauth2 = {
        config = {
          client = { id = "acme-app" }
          auth   = { tokenHost = "https://auth.acme-crm.example", tokenPath = "/token" }
        }
      }
    }
    authorization = { format = "bearer" }
    resources     = { contacts = { list = { method = "get", path = "/contacts", response_path = "items" } } }
  })

  config_secrets = jsonencode({
    credentials = { oauth2 = { config = { client = { secret = var.crm_client_secret } } } }
  })
}
