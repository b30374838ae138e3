variable "desk_api_key" {
  type      = string
  sensitive = true
  ephemeral = true
}

# What the service takes.
resource "integrations_fruxon_integration" "desk" {
  slug         = "custom_acme_desk"
  display_name = "Acme Desk"

  config_metadata = {
    parameters_metadata = [{ name = "site", required = true }]
    auth_metadata = [{
      id                  = "api-key"
      type                = "API_KEY"
      supported_levels    = ["APPLICATION"]
      auth_settings       = { parameters = jsonencode({ header_name = "X-Api-Key" }) }
      parameters_metadata = [{ name = "apiKey", required = true, secret = true }]
    }]
  }
}

# An account, with its credentials.
resource "integrations_fruxon_config" "production" {
  integration_id = integrations_fruxon_integration.desk.integration_id
  display_name   = "Production"
  parameters     = jsonencode({ site = "acme" })

  auth         = { integration_auth_metadata_id = "api-key" }
  auth_secrets = jsonencode({ apiKey = var.desk_api_key })
}

# What agents can do with it: the auth method of the config adds the key to each request.
resource "integrations_fruxon_tool" "list_tickets" {
  integration_id = integrations_fruxon_integration.desk.integration_id
  tool_id        = "list_tickets"
  display_name   = "List tickets"
  description    = "Lists the open tickets of a customer"

  parameters_metadata = [{ name = "customer", description = "Name of the customer", required = true }]

  api_tool = {
    http_method      = "GET"
    url              = "https://{{site}}.desk.example/tickets"
    headers          = jsonencode({ Accept = "application/json" })
    query_parameters = jsonencode({ customer = "{{customer}}" })
    result_type      = "JSON"
  }
}

# Python code. Parameters are variables.
resource "integrations_fruxon_tool" "shorten" {
  integration_id      = integrations_fruxon_integration.desk.integration_id
  tool_id             = "shorten"
  description         = "Shortens a text"
  parameters_metadata = [{ name = "text", required = true }]

  code_tool = {
    code            = "result = text[:200]"
    timeout_seconds = 10
    result_type     = "STRING"
  }
}

# A tool of an MCP server, which changes something.
resource "integrations_fruxon_tool" "close_ticket" {
  integration_id = integrations_fruxon_integration.desk.integration_id
  tool_id        = "close_ticket"
  action_type    = "REVERSIBLE"

  parameters_metadata = [{ name = "number", type = "INTEGER", required = true }]

  mcp_tool = {
    server_url    = "https://mcp.desk.example"
    mcp_tool_name = "close_ticket"
  }
}
