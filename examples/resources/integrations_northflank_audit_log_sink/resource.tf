variable "audit_secret_access_key" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_northflank_audit_log_sink" "audit_trail" {
  name         = "Audit trail"
  sink_type    = "aws_s3"
  include_spec = true

  sink_data = {
    endpoint    = "https://s3.eu-west-1.amazonaws.com"
    region      = "eu-west-1"
    bucket      = "acme-audit"
    compression = "gzip"
    path_prefix = "northflank/"

    auth = {
      access_key_id = "AKIDEXAMPLE"
    }
  }

  credentials = {
    secret_access_key = var.audit_secret_access_key
  }
}
