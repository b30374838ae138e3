data "integrations_truto_unified_model" "crm" {
  name = "crm"
}

data "integrations_truto_unified_model_mappings" "salesforce" {
  unified_model_id = data.integrations_truto_unified_model.crm.id
  integration_name = "salesforce"
}
