locals {
  campaigns = provider::integrations::truto_unified_model_mapping(
    jsonencode({
      unified_model_id = "9c1d2e7b-0f4a-4c3e-8a6d-3f2b1c0d9e8f"
      resource_name    = "campaigns"
      integration_name = "mailchimp"
      method_name      = "list"
      config           = { resource = "campaigns", method = "list", query_mapping = "{ \"count\": query.limit }" }
    }) # or file("mailchimp-campaigns-list.json")
  )
}

resource "integrations_truto_unified_model_mapping" "campaigns" {
  unified_model_id = local.campaigns.unified_model_id
  resource_name    = local.campaigns.resource_name
  integration_name = local.campaigns.integration_name
  method_name      = local.campaigns.method_name
  config_json      = local.campaigns.config_json
}

# The file of `truto unified-mappings build` needs no function: its names are those of the attributes, and it has no secrets.
locals {
  file = jsondecode(jsonencode({
    integration_name = "klaviyo"
    unified_model_id = "9c1d2e7b-0f4a-4c3e-8a6d-3f2b1c0d9e8f"
    cells = [
      { resource_name = "campaigns", method_name = "list", config = { resource = "campaigns", method = "list" } },
      { resource_name = "campaigns", method_name = "get", config = { resource = "campaigns", method = "get" } },
    ]
  })) # or jsondecode(file("klaviyo.marketing.mappings.json"))
}

resource "integrations_truto_unified_model_mapping" "klaviyo" {
  for_each = { for cell in local.file.cells : "${cell.resource_name}.${cell.method_name}" => cell }

  unified_model_id = local.file.unified_model_id
  integration_name = local.file.integration_name
  resource_name    = each.value.resource_name
  method_name      = each.value.method_name
  config_json      = jsonencode(each.value.config)
}
