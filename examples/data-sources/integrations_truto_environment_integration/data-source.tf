data "integrations_truto_environment_integration" "crm" {
  integration_name = "acme-crm"
}
