data "integrations_truto_environment_unified_model" "crm" {
  unified_model_name = "crm"
}
