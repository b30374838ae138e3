variable "datadog_api_key" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "integrations_northflank_log_sink" "datadog" {
  name      = "Datadog"
  sink_type = "datadog_logs"
  sink_data = { region = "eu" }

  credentials = { default_api_key = var.datadog_api_key }
}
