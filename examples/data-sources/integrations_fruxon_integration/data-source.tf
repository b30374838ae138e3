data "integrations_fruxon_integration" "support" {
  integration_id = "custom_acme_support"
}
