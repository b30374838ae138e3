locals {
  # As `truto notification-destinations get` prints it, with the URL in clear. It is set below.
  alerts = provider::integrations::truto_notification_destination(
    jsonencode({
      id         = "7d2e3c4b-5a69-4878-8796-a5b4c3d2e1f0"
      type       = "slack"
      label      = "Alerts"
      is_active  = true
      config     = { webhook_url = "in the file", ignored_status_codes = [404] }
      created_at = "2026-06-30T08:15:00.000Z"
    }), # or file("alerts.json")
    "config.webhook_url",
  )
}

variable "alerts_webhook_url" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "integrations_truto_notification_destination" "alerts" {
  type           = local.alerts.type
  label          = local.alerts.label
  is_active      = local.alerts.is_active
  config_json    = local.alerts.config_json
  config_secrets = jsonencode({ webhook_url = var.alerts_webhook_url })
}
