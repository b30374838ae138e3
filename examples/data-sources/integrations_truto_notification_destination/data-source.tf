data "integrations_truto_notification_destination" "alerts" {
  label = "Alerts"
}
