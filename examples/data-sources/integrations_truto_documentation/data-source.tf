data "integrations_truto_integration" "crm" {
  name = "acme-crm"
}

data "integrations_truto_documentation" "readme" {
  entity_type = "integration"
  entity_id   = data.integrations_truto_integration.crm.id
  type        = "readme"
}
