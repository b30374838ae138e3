locals {
  # As `truto datastores create --stdin` takes it. The keys are in the file, and set below.
  lake = provider::integrations::truto_datastore(
    jsonencode({
      type  = "s3"
      label = "Lake"
      config = {
        region            = "eu-west-1"
        bucket            = "acme-lake"
        access_key_id     = "in the file"
        secret_access_key = "in the file"
      }
    }), # or file("lake.json")
    "config.access_key_id",
    "config.secret_access_key",
  )
}

variable "lake_access_key_id" {
  type      = string
  ephemeral = true
  sensitive = true
}

variable "lake_secret_access_key" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "integrations_truto_datastore" "lake" {
  type        = local.lake.type
  label       = local.lake.label
  config_json = local.lake.config_json
  config_secrets = jsonencode({
    access_key_id     = var.lake_access_key_id
    secret_access_key = var.lake_secret_access_key
  })
}
