data "integrations_truto_environment_unified_model" "crm" {
  unified_model_name = "crm"
}

data "integrations_truto_environment_unified_model_mappings" "salesforce" {
  environment_unified_model_id = data.integrations_truto_environment_unified_model.crm.id
  integration_name             = "salesforce"
}
