locals {
  backups = provider::integrations::northflank_backup_destination(
    jsonencode({
      name        = "Nightly backups"
      type        = "s3"
      prefix      = "acme/"
      usage       = "globalBackups"
      credentials = { bucketName = "acme-backups", endpoint = "https://s3.acme.example", region = "eu" }
    }) # or file("backups.json")
  )
}

output "bucket" {
  value = local.backups.bucket_name
}
