# The integrations of a workspace that connect to Amazon.
data "integrations_buddy_integrations" "amazon" {
  domain = "acme-dev"
  type   = "AMAZON"
}
