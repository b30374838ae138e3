resource "integrations_fruxon_config" "verified" {
  integration_id = "custom_acme_support"
  display_name   = "Verified"

  lifecycle {
    action_trigger {
      events  = [after_create, after_update]
      actions = [action.integrations_fruxon_verify_config.verified]
    }
  }
}

action "integrations_fruxon_verify_config" "verified" {
  config {
    integration_id = "custom_acme_support"
    config_id      = integrations_fruxon_config.verified.config_id
  }
}
