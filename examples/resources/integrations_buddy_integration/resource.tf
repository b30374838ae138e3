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

# A type that is newer than the provider: ASSISTANT, assistant_model and assistant_api_key are placeholders. Buddy does not
# publish the names of its types for AI, package registries and MCP servers: look them up in the API.
variable "assistant_api_key" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_buddy_integration" "assistant" {
  domain = "acme-dev"
  name   = "Assistant"
  type   = "ASSISTANT"
  scope  = "WORKSPACE"

  additional_fields = jsonencode({
    assistant_model = "small"
  })
  additional_credentials = jsonencode({
    assistant_api_key = var.assistant_api_key
  })
}
