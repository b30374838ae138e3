locals {
  contacts = provider::integrations::truto_environment_unified_model_mapping(
    jsonencode({
      environment_unified_model_id = "5e0f4d2c-7b1a-4e6f-9c8d-2a3b4c5d6e7f"
      resource_name                = "contacts"
      integration_name             = "salesforce"
      method_name                  = "list"
      config                       = { query_mapping = "{ \"region\": \"eu\", \"limit\": query.limit }" }
    }) # or file("salesforce-contacts-list.json")
  )
}

resource "integrations_truto_environment_unified_model_mapping" "contacts" {
  environment_unified_model_id = local.contacts.environment_unified_model_id
  resource_name                = local.contacts.resource_name
  integration_name             = local.contacts.integration_name
  method_name                  = local.contacts.method_name
  config_json                  = local.contacts.config_json
}
