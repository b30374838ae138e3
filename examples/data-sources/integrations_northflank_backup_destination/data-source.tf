data "integrations_northflank_backup_destination" "nightly" {
  name = "Nightly"
}
