resource "integrations_truto_integration" "crm" {
  name        = "acme-crm"
  config_json = jsonencode({ label = "Acme CRM" })
}

resource "integrations_truto_documentation" "readme" {
  entity_type = "integration"
  entity_id   = integrations_truto_integration.crm.id
  type        = "readme"
  content     = "# Acme CRM\n\nContacts and deals."
}

resource "integrations_truto_documentation" "list_contacts" {
  entity_type = "integration"
  entity_id   = integrations_truto_integration.crm.id
  type        = "query_schema"
  resource    = "contacts"
  method      = "list"
  content = yamlencode({
    type       = "object"
    properties = { page = { type = "integer" } }
  })
}
