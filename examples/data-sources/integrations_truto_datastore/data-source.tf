data "integrations_truto_datastore" "lake" {
  label = "Lake"
}
