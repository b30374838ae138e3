variable "lake_access_key_id" {
  type      = string
  sensitive = true
  ephemeral = true
}

variable "lake_secret_access_key" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_truto_datastore" "lake" {
  type  = "s3"
  label = "Lake"

  config_json = jsonencode({
    region = "eu-west-1"
    bucket = "acme-lake"
  })
  config_secrets = jsonencode({
    access_key_id     = var.lake_access_key_id
    secret_access_key = var.lake_secret_access_key
  })
}
