data "integrations_fruxon_tool" "list_tickets" {
  integration_id = "custom_acme_desk"
  tool_id        = "list_tickets"
}
