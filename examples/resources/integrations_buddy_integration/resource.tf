variable "docker_hub_password" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_buddy_integration" "docker_hub" {
  domain     = "acme-dev"
  name       = "Docker Hub"
  identifier = "docker_hub"
  type       = "DOCKER_HUB"
  scope      = "WORKSPACE"
  username   = "acmebot"
  password   = var.docker_hub_password

  permissions = {
    admins = "MANAGE"
    others = "USE_ONLY"
  }
}
