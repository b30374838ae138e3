data "integrations_buddy_integration" "docker_hub" {
  domain     = "acme-dev"
  identifier = "docker_hub"
}
