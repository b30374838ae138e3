# Ids of a project and one of its pipelines, for `permissions` and `allowed_pipelines`.
data "integrations_buddy_identifiers" "deploy" {
  domain   = "acme-dev"
  project  = "shop"
  pipeline = "deploy"
}
