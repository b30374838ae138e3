import { TerraformStack } from "cdktf";
import { applyPolicies, IntegrationsProvider, namingConvention, Secret } from "cdktf-provider-integrations";
import type { Construct } from "constructs";
import { BUDDY } from "./catalog/buddy";
import { FRUXON } from "./catalog/fruxon";
import { NORTHFLANK } from "./catalog/northflank";
import { TRUTO } from "./catalog/truto";
import type { Environment } from "./environments";
import { protect } from "./protection";
import type { SharedStack } from "./shared-stack";

/** All integrations of one environment. */
export class EnvironmentStack extends TerraformStack {
  constructor(scope: Construct, environment: Environment, shared: SharedStack) {
    super(scope, environment.name);
    const { name, prefix, secrets, isProtected, policies, buddy, northflank, truto, fruxon } = environment;
    const token = (registry: string): Secret => Secret.variable(this, `${name}_${registry}_token`);

    new IntegrationsProvider(this, "integrations", {
      ...(truto.length > 0 ? { truto: { token: token("truto") } } : {}),
      fruxon: { tenant: fruxon.tenant, token: token("fruxon") },
    });
    applyPolicies(
      this,
      namingConvention({ name: new RegExp(`^${prefix} `), identifier: new RegExp(`^(custom_)?${prefix}_`) }),
      ...policies,
    );
    if (isProtected) protect(this);

    const place = {
      name: (text: string) => `${prefix} ${text}`,
      identifier: (text: string) => `${prefix}_${text}`,
      secret: (text: string) => secrets(this, text),
    };
    const inTruto = { ...place, shared, deletionProtection: isProtected };
    for (const service of buddy.services) BUDDY[service](this, `buddy-${service}`, { ...place, ...buddy });
    for (const service of northflank) NORTHFLANK[service](this, `northflank-${service}`, place);
    for (const service of truto) TRUTO[service](this, `truto-${service}`, inTruto);
    for (const service of fruxon.services) FRUXON[service](this, `fruxon-${service}`, place);
  }
}
