resource "integrations_truto_unified_model" "marketing" {
  name        = "marketing"
  category    = "marketing"
  description = "Campaigns of all marketing tools"

  resources = jsonencode({
    campaigns = {
      description = "Campaigns"
      schema = {
        type = "object"
        properties = {
          id     = { type = "string" }
          name   = { type = "string" }
          status = { type = "string", enum = ["draft", "sent"] }
        }
        required = ["id", "name"]
      }
      methods = ["list", "get"]
    }
  })
}
