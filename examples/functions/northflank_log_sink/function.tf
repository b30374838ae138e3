locals {
  # "sinkData.auth.token" is in the file, and set below.
  sink = provider::integrations::northflank_log_sink(
    jsonencode({
      name     = "Application logs"
      sinkType = "http"
      sinkData = {
        uri      = "https://logs.acme.example"
        encoding = { codec = "json" }
        auth     = { strategy = "bearer", token = "in the file" }
      }
    }), # or file("log-sink.json")
    "sinkData.auth.token",
  )
}

variable "log_token" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "integrations_northflank_log_sink" "logs" {
  name        = local.sink.name
  sink_type   = local.sink.sink_type
  sink_data   = local.sink.sink_data
  credentials = { token = var.log_token }
}
