resource "integrations_northflank_workload_identity" "reports" {
  name             = "Reports reader"
  provider_type    = "aws"
  provider_link_id = "org/main-aws"
  role_mode        = "managed"

  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:GetObject"
      Resource = "arn:aws:s3:::acme-reports/*"
    }]
  })

  restrictions = {
    projects = { enabled = true, items = ["reports"] }
  }
}

output "reports_role" {
  value = integrations_northflank_workload_identity.reports.arn
}
