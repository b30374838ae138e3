data "integrations_northflank_ssh_identity" "on_call" {
  name = "On call"
}
