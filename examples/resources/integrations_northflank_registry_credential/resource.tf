variable "registry_password" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_northflank_registry_credential" "docker_hub" {
  name              = "Docker Hub"
  registry_provider = "dockerhub"
  scope             = { pull = true }

  credentials = {
    username = "acmebot"
    password = var.registry_password
  }
}
