# The installs that are enabled.
data "integrations_truto_environment_integrations" "enabled" {
  is_enabled = true
}
