data "integrations_truto_unified_model" "crm" {
  name = "crm"
}

resource "integrations_truto_environment_unified_model" "crm" {
  unified_model_id = data.integrations_truto_unified_model.crm.id

  override = jsonencode({
    resources = { contacts = { description = "People at customers" } }
    docs      = { contacts = { plan = "pro" } }
  })
}
