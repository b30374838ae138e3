data "integrations_truto_unified_model" "crm" {
  name = "crm"
}

resource "integrations_truto_environment_unified_model" "crm" {
  unified_model_id = data.integrations_truto_unified_model.crm.id
}

resource "integrations_truto_environment_unified_model_mapping" "salesforce_contacts" {
  environment_unified_model_id = integrations_truto_environment_unified_model.crm.id
  resource_name                = "contacts"
  integration_name             = "salesforce"
  method_name                  = "list"

  config_json = jsonencode({
    query_mapping = "{ \"region\": \"eu\", \"limit\": query.limit }"
  })
}
