data "integrations_northflank_log_sink" "datadog" {
  name = "Datadog"
}
