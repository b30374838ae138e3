data "integrations_fruxon_config" "production" {
  integration_id = "custom_acme_support"
  display_name   = "Production"
}
