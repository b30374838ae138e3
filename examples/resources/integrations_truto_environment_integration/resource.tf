variable "hook_key" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_truto_environment_integration" "crm" {
  integration_id  = "0b9c1a7e-5a3c-4f0e-9a54-5f1d6c0f3a11"
  is_enabled      = true
  show_in_catalog = true

  override         = jsonencode({ environment_variables = { REGION = "eu" } })
  override_secrets = jsonencode({ secret_environment_variables = { HOOK_KEY = var.hook_key } })
}
