data "integrations_truto_webhook" "events" {
  target_url = "https://hooks.acme.example/truto"
}
