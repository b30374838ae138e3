locals {
  marketing = provider::integrations::truto_unified_model(
    jsonencode({
      name        = "marketing"
      category    = "marketing"
      description = "Campaigns of all marketing tools"
      resources = {
        campaigns = {
          description = "Campaigns"
          schema      = { type = "object", properties = { id = { type = "string" }, name = { type = "string" } } }
          methods     = ["list", "get"]
        }
      }
    }) # or file("marketing-model.json")
  )
}

resource "integrations_truto_unified_model" "marketing" {
  name        = local.marketing.name
  category    = local.marketing.category
  description = local.marketing.description
  resources   = local.marketing.resources
}
