resource "integrations_truto_unified_model" "marketing" {
  name     = "marketing"
  category = "marketing"

  resources = jsonencode({
    campaigns = { schema = { type = "object" }, methods = ["list"] }
  })
}

resource "integrations_truto_unified_model_mapping" "mailchimp_campaigns" {
  unified_model_id = integrations_truto_unified_model.marketing.id
  resource_name    = "campaigns"
  integration_name = "mailchimp"
  method_name      = "list"

  config_json = jsonencode({
    resource         = "campaigns"
    method           = "list"
    response_mapping = "response.campaigns.{ \"id\": id, \"name\": settings.title }"
    query_mapping    = "{ \"count\": query.limit }"
  })
}
