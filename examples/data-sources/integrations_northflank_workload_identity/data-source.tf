data "integrations_northflank_workload_identity" "reports" {
  name = "Reports reader"
}
