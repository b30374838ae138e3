locals {
  # As `truto environment-integrations create --stdin` takes it. The key is in the file, and set below.
  crm = provider::integrations::truto_environment_integration(
    jsonencode({
      integration_id  = "0b9c1a7e-5a3c-4f0e-9a54-5f1d6c0f3a11"
      show_in_catalog = false
      override = {
        environment_variables        = { REGION = "eu" }
        secret_environment_variables = { HOOK_KEY = "in the file" }
      }
    }), # or file("crm-install.json")
    "override.secret_environment_variables.HOOK_KEY",
  )
}

variable "hook_key" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "integrations_truto_environment_integration" "crm" {
  integration_id   = local.crm.integration_id
  show_in_catalog  = local.crm.show_in_catalog
  override         = local.crm.override
  override_secrets = jsonencode({ secret_environment_variables = { HOOK_KEY = var.hook_key } })
}
