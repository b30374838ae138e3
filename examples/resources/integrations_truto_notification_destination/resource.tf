variable "alerts_webhook_url" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_truto_notification_destination" "alerts" {
  type  = "slack"
  label = "Alerts"

  config_json    = jsonencode({ ignored_status_codes = [404] })
  config_secrets = jsonencode({ webhook_url = var.alerts_webhook_url })
}

resource "integrations_truto_notification_destination" "team" {
  type  = "email"
  label = "Team"

  config_json = jsonencode({
    to             = ["ops@acme.example"]
    subject_prefix = "[truto]"
  })
}
