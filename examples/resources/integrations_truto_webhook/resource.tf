# openssl genrsa -traditional -out webhook.pem 3072
# openssl rsa -in webhook.pem -pubout -out webhook.pub.pem
variable "webhook_public_key" {
  type = string
}

variable "webhook_private_key" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_truto_webhook" "events" {
  target_url  = "https://hooks.acme.example/truto"
  event_types = ["environment_integration:created", "environment_integration:deleted"]

  secret_public_key = var.webhook_public_key
}

# The secret is an ephemeral value: only write-only attributes and other ephemeral values take it.
locals {
  webhook_secret = rsadecrypt(integrations_truto_webhook.events.encrypted_secret, var.webhook_private_key)
}
