locals {
  payments = provider::integrations::northflank_tag(
    jsonencode({
      name  = "payments"
      color = "#0ea5e9"
      nodeAffinities = [
        { matchExpressions = [{ key = "zone", operator = "In", values = ["a", "b"] }], preference = false },
      ]
    }) # or file("payments.json")
  )
}

resource "integrations_northflank_tag" "payments" {
  name            = local.payments.name
  color           = local.payments.color
  node_affinities = local.payments.node_affinities
}
