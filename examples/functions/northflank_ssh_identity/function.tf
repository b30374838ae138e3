locals {
  on_call = provider::integrations::northflank_ssh_identity(
    jsonencode({
      name          = "On call"
      sshPublicKeys = [{ key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBQChJHshQChJHshQChJHshQChJHshQChJHshQChJHsg oncall@acme" }]
      restrictions  = { projects = { enabled = true, items = ["payments"] } }
    }) # or file("on-call.json")
  )
}

resource "integrations_northflank_ssh_identity" "on_call" {
  name            = local.on_call.name
  ssh_public_keys = local.on_call.ssh_public_keys
  restrictions    = local.on_call.restrictions
}
