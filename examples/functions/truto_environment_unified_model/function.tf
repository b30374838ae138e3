locals {
  crm = provider::integrations::truto_environment_unified_model(
    jsonencode({
      unified_model_id = "9c1d2e7b-0f4a-4c3e-8a6d-3f2b1c0d9e8f"
      override         = { resources = { contacts = { description = "People at customers" } } }
    }) # or file("crm-install.json")
  )
}

resource "integrations_truto_environment_unified_model" "crm" {
  unified_model_id = local.crm.unified_model_id
  override         = local.crm.override
}
