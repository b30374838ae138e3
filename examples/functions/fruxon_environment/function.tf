locals {
  globex = provider::integrations::fruxon_environment(
    jsonencode({
      slug         = "globex"
      displayName  = "Globex"
      agentContext = "Globex has a contract for support on weekdays."
      group        = "customers"
    }) # or file("globex.json")
  )
}

resource "integrations_fruxon_environment" "globex" {
  display_name  = local.globex.display_name
  agent_context = local.globex.agent_context
  group         = local.globex.group
}
