variable "builds_webhook" {
  type      = string
  sensitive = true
  ephemeral = true
}

variable "builds_secret" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_northflank_notification_integration" "builds" {
  name    = "Failed builds"
  type    = "RAW_WEBHOOK"
  events  = ["trigger:build:failure", "trigger:build:abort"]
  webhook = var.builds_webhook
  secret  = var.builds_secret
}
