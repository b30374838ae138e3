locals {
  builds = provider::integrations::northflank_notification_integration(
    jsonencode({
      name   = "failed builds"
      type   = "DISCORD"
      events = ["trigger:build:failure"]
    }) # or file("builds.json")
  )
}

variable "builds_webhook" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "integrations_northflank_notification_integration" "builds" {
  name    = local.builds.name
  type    = local.builds.type
  events  = local.builds.events
  webhook = var.builds_webhook
}
