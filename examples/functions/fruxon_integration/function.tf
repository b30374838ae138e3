locals {
  desk = provider::integrations::fruxon_integration(
    jsonencode({
      id          = "custom_acme_desk"
      displayName = "Acme Desk"
      configMetadata = {
        parametersMetadata = [{ name = "region", type = "STRING", required = true, defaultValue = "eu" }]
        authMetadata = [{
          id                 = "api-key"
          type               = "API_KEY"
          parametersMetadata = [{ name = "apiKey", type = "STRING", required = true, secret = true }]
        }]
      }
    }) # or file("acme-desk.json")
  )
}

resource "integrations_fruxon_integration" "desk" {
  slug            = local.desk.slug
  display_name    = local.desk.display_name
  config_metadata = local.desk.config_metadata
}
