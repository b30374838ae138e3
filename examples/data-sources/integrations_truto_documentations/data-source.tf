data "integrations_truto_integration" "crm" {
  name = "acme-crm"
}

data "integrations_truto_documentations" "crm" {
  entity_type = "integration"
  entity_id   = data.integrations_truto_integration.crm.id
}
