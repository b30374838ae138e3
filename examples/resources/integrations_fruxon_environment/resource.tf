resource "integrations_fruxon_environment" "globex" {
  display_name    = "Globex"
  agent_context   = "Globex has a contract for support on weekdays."
  group           = "customers"
  external_id     = "cus_1042"
  external_source = "crm"
}
