data "integrations_northflank_tag" "payments" {
  name = "Payments"
}
