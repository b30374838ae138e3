locals {
  list_tickets = provider::integrations::fruxon_tool(
    jsonencode({
      id                 = "list_tickets"
      integrationId      = "custom_acme_desk"
      description        = "Lists the open tickets of a customer"
      parametersMetadata = [{ name = "customer", required = true }]
      descriptor = {
        apiTool = {
          httpMethod      = "GET"
          url             = "https://desk.example/tickets"
          queryParameters = { customer = "{{customer}}" }
          resultType      = "JSON"
        }
      }
    }) # or file("list-tickets.json")
  )
}

resource "integrations_fruxon_tool" "list_tickets" {
  integration_id      = local.list_tickets.integration_id
  tool_id             = local.list_tickets.tool_id
  description         = local.list_tickets.description
  parameters_metadata = local.list_tickets.parameters_metadata
  api_tool            = local.list_tickets.api_tool
}
