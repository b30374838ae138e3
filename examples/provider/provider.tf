terraform {
  required_version = ">= 1.11"
  required_providers {
    integrations = {
      source = "integrations-as-code/integrations"
    }
  }
}

# Tokens come from the environment: BUDDY_TOKEN, NORTHFLANK_TOKEN, TRUTO_TOKEN, FRUXON_TOKEN.
provider "integrations" {}

# A second team of Northflank, with a token of its own.
variable "northflank_eu_token" {
  type      = string
  sensitive = true
  ephemeral = true
}

provider "integrations" {
  alias = "eu"
  northflank = {
    token   = var.northflank_eu_token
    team_id = "acme-eu"
  }
}
