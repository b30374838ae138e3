data "integrations_northflank_audit_log_sink" "audit_trail" {
  name = "Audit trail"
}
