# The workspace of an integration, from its id.
output "workspace" {
  value = provider::integrations::parse_import_id(
    "acme-dev/64f0c0ffee00000000000001",
    "integrations_buddy_integration",
  ).domain
}
