data "integrations_northflank_notification_integration" "builds" {
  name = "Failed builds"
}
