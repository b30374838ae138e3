variable "backup_access_key" {
  type      = string
  sensitive = true
  ephemeral = true
}

variable "backup_secret_key" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_northflank_backup_destination" "nightly" {
  name        = "Nightly"
  type        = "s3"
  prefix      = "nightly/"
  usage       = "globalBackups"
  bucket_name = "acme-backups"
  endpoint    = "https://s3.eu-west-1.amazonaws.com"
  region      = "eu-west-1"

  credentials = {
    access_key = var.backup_access_key
    secret_key = var.backup_secret_key
  }
}
