data "integrations_fruxon_configs" "support" {
  integration_id = "custom_acme_support"
}
