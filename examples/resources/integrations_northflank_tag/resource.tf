resource "integrations_northflank_tag" "payments" {
  name           = "Payments"
  color          = "#0ea5e9"
  use_spot_nodes = false
}
