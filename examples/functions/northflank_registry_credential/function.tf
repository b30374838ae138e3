locals {
  hub = provider::integrations::northflank_registry_credential(
    jsonencode({
      name        = "docker hub"
      provider    = "dockerhub"
      credentials = { username = "acmebot", scope = { pull = true } }
    }) # or file("docker-hub.json")
  )
}

variable "hub_password" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "integrations_northflank_registry_credential" "hub" {
  name              = local.hub.name
  registry_provider = local.hub.registry_provider
  scope             = local.hub.scope
  credentials       = merge(local.hub.credentials, { password = var.hub_password })
}
