data "integrations_fruxon_environment" "globex" {
  slug = "globex"
}
