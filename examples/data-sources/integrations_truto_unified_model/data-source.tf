data "integrations_truto_unified_model" "crm" {
  name = "crm"
}
