data "integrations_truto_unified_model" "crm" {
  name = "crm"
}

data "integrations_truto_unified_model_mapping" "contacts" {
  unified_model_id = data.integrations_truto_unified_model.crm.id
  resource_name    = "contacts"
  integration_name = "salesforce"
  method_name      = "list"
}
