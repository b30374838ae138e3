data "integrations_fruxon_tools" "desk" {
  integration_id = "custom_acme_desk"
}
