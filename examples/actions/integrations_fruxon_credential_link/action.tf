# Nobody but the person who opens the link has the credentials of this config.
resource "integrations_fruxon_config" "by_link" {
  integration_id       = "custom_acme_support"
  display_name         = "By link"
  auth                 = { integration_auth_metadata_id = "api-key" }
  external_credentials = true

  lifecycle {
    action_trigger {
      events  = [after_create]
      actions = [action.integrations_fruxon_credential_link.by_link]
    }
  }
}

action "integrations_fruxon_credential_link" "by_link" {
  config {
    integration_id     = "custom_acme_support"
    config_id          = integrations_fruxon_config.by_link.config_id
    url_file           = "by-link.url"
    intended_for_email = "ann@acme.example"
  }
}
