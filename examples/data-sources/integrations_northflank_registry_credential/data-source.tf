data "integrations_northflank_registry_credential" "docker_hub" {
  name = "Docker Hub"
}
