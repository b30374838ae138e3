# The integrations of one category.
data "integrations_truto_integrations" "crm" {
  category = "crm"
}
