ephemeral "integrations_file_secret" "sentry" {
  path = "/run/secrets/sentry-token"
  trim = true
}

resource "integrations_buddy_integration" "sentry" {
  domain = "acme-dev"
  name   = "Sentry"
  type   = "SENTRY"
  scope  = "WORKSPACE"
  token  = ephemeral.integrations_file_secret.sentry.value
}
