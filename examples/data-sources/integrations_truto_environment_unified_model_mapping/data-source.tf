data "integrations_truto_environment_unified_model" "crm" {
  unified_model_name = "crm"
}

data "integrations_truto_environment_unified_model_mapping" "contacts" {
  environment_unified_model_id = data.integrations_truto_environment_unified_model.crm.id
  resource_name                = "contacts"
  integration_name             = "salesforce"
  method_name                  = "list"
}
