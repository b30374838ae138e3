import { TerraformStack } from "cdktf";
import { IntegrationsProvider, Secret, TrutoIntegration } from "cdktf-provider-integrations";
import type { Construct } from "constructs";
import { protect } from "./protection";

export interface SharedStackProps {
  readonly isProtected: boolean;
}

/** The team's integrations. Environments refer to them by id, because ephemeral values cannot pass between stacks. */
export class SharedStack extends TerraformStack {
  readonly crm: TrutoIntegration;
  readonly billing: TrutoIntegration;

  constructor(scope: Construct, id: string, { isProtected }: SharedStackProps) {
    super(scope, id);
    new IntegrationsProvider(this, "integrations", {
      truto: { token: Secret.variable(this, "shared_truto_token") },
    });
    if (isProtected) protect(this);

    this.crm = TrutoIntegration.oauth2(this, "crm", {
      name: "example-crm",
      category: "crm",
      clientId: "example-app",
      clientSecret: Secret.variable(this, "crm_client_secret"),
      tokenHost: "https://auth.example-crm.invalid",
      tokenPath: "/token",
      scope: ["contacts.read"],
      config: {
        label: "Example CRM",
        base_url: "https://api.example-crm.invalid/v1",
        authorization: { format: "bearer" },
        resources: { contacts: { list: { method: "get", path: "/contacts", response_path: "items" } } },
      },
      deletionProtection: isProtected,
    });
    this.billing = TrutoIntegration.apiKey(this, "billing", {
      name: "example-billing",
      category: "accounting",
      fields: [{ name: "api_key", label: "API key", type: "password", required: true }],
      config: {
        label: "Example billing",
        base_url: "https://api.example-billing.invalid/v2",
        authorization: {
          format: "header",
          config: { header_name: "X-Api-Key", header_value: "{{credentials.api_key}}" },
        },
        resources: { invoices: { list: { method: "get", path: "/invoices" } } },
      },
      deletionProtection: isProtected,
    });
  }
}
