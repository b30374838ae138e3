locals {
  sink = provider::integrations::northflank_audit_log_sink(
    jsonencode({
      name     = "Audit trail"
      sinkType = "aws_s3"
      sinkData = {
        endpoint    = "https://s3.eu-central-1.amazonaws.com"
        region      = "eu-central-1"
        bucket      = "acme-audit"
        compression = "gzip"
        auth        = { accessKeyId = "FAKE-KEY-ID" }
      }
    }) # or file("audit-log-sink.json")
  )
}

variable "audit_secret_access_key" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "integrations_northflank_audit_log_sink" "audit" {
  name        = local.sink.name
  sink_type   = local.sink.sink_type
  sink_data   = local.sink.sink_data
  credentials = { secret_access_key = var.audit_secret_access_key }
}
