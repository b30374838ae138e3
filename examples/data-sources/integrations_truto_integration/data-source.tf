data "integrations_truto_integration" "crm" {
  name = "acme-crm"
}
