resource "integrations_fruxon_integration" "support" {
  slug         = "custom_acme_support"
  display_name = "Support desk"
  description  = "Tickets of the support desk"

  config_metadata = {
    parameters_metadata = [{ name = "region", type = "STRING", required = true }]
    auth_metadata = [{
      id               = "api-key"
      type             = "API_KEY"
      supported_levels = ["APPLICATION"]
      parameters_metadata = [
        { name = "apiKey", type = "STRING", required = true, secret = true },
      ]
    }]
  }
}
