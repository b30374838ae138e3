import * as index from "../../lib";
import * as lazy from "../../lib/lazy-index";

it("the lazy index has exactly what the index has", () => {
  const names = Object.keys(index).sort();

  expect(Object.keys(lazy).sort()).toEqual(names);
  for (const name of names) expect(Reflect.get(lazy, name)).toBe(Reflect.get(index, name));
});

it("the index offers this, and a change of it is one for users", () => {
  expect(Object.keys(index).sort()).toEqual([
    "BuddyIntegration",
    "FruxonAuthMethod",
    "FruxonConfig",
    "FruxonEnvironment",
    "FruxonIntegration",
    "FruxonTool",
    "IntegrationsProvider",
    "NorthflankAuditLogSink",
    "NorthflankBackupDestination",
    "NorthflankCloudProviderIntegration",
    "NorthflankLogSink",
    "NorthflankNotificationIntegration",
    "NorthflankRegistryCredential",
    "NorthflankSshIdentity",
    "NorthflankTag",
    "NorthflankWorkloadIdentity",
    "RegistryObject",
    "Secret",
    "TrutoDatastore",
    "TrutoDocumentation",
    "TrutoEnvironmentIntegration",
    "TrutoEnvironmentUnifiedModel",
    "TrutoEnvironmentUnifiedModelMapping",
    "TrutoIntegration",
    "TrutoNotificationDestination",
    "TrutoUnifiedModel",
    "TrutoUnifiedModelMapping",
    "TrutoWebhook",
    "allowedTypes",
    "applyPolicies",
    "namingConvention",
    "noLiteralsNearSecrets",
    "policyAspect",
    "requireDeletionProtection",
  ]);
});
