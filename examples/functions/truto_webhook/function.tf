locals {
  events = provider::integrations::truto_webhook(
    jsonencode({
      target_url  = "https://hooks.acme.example/truto"
      is_active   = true
      event_types = ["environment_integration:created", "environment_integration:deleted"]
    }) # or file("events.json")
  )
}

resource "integrations_truto_webhook" "events" {
  target_url  = local.events.target_url
  is_active   = local.events.is_active
  event_types = local.events.event_types
}
