resource "integrations_northflank_ssh_identity" "on_call" {
  name            = "On call"
  ssh_public_keys = ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBQChJHshQChJHshQChJHshQChJHshQChJHshQChJHsg oncall@acme"] # or trimspace(file("on-call.pub"))

  restrictions = {
    projects = { enabled = true, items = ["payments"] }
  }
}
