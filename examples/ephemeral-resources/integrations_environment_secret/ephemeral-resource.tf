ephemeral "integrations_environment_secret" "datadog" {
  name = "DATADOG_TOKEN"
}

resource "integrations_buddy_integration" "datadog" {
  domain = "acme-dev"
  name   = "Datadog"
  type   = "DATADOG"
  scope  = "WORKSPACE"
  token  = ephemeral.integrations_environment_secret.datadog.value
}
