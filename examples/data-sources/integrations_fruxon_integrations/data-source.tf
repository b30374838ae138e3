# The integrations of the tenant that have configs.
data "integrations_fruxon_integrations" "configured" {
  has_configs = true
}
