/**
 * What `index.ts` exports, each module loaded when something of it is first asked for: a program that uses one
 * registry does not load the constructs of the others. `require` gets this file, `import` gets `index.ts`, whose
 * exports Node can see without running it. A test holds the two against each other.
 */
/* eslint-disable @typescript-eslint/no-require-imports -- an import would load at once */
const MODULES: readonly (readonly [load: () => object, names: readonly string[]])[] = [
  [() => require("./buddy-integration") as object, ["BuddyIntegration"]],
  [() => require("./fruxon-config") as object, ["FruxonConfig"]],
  [() => require("./fruxon-integration") as object, ["FruxonAuthMethod", "FruxonIntegration"]],
  [() => require("./integrations-provider") as object, ["IntegrationsProvider"]],
  [
    () => require("./northflank-cloud-provider-integration") as object,
    ["NorthflankCloudProviderIntegration"],
  ],
  [() => require("./northflank-log-sink") as object, ["NorthflankLogSink"]],
  [() => require("./northflank-notification-integration") as object, ["NorthflankNotificationIntegration"]],
  [() => require("./northflank-registry-credential") as object, ["NorthflankRegistryCredential"]],
  [
    () => require("./policies") as object,
    [
      "allowedTypes",
      "applyPolicies",
      "namingConvention",
      "noLiteralsNearSecrets",
      "policyAspect",
      "requireDeletionProtection",
    ],
  ],
  [() => require("./registry-object") as object, ["RegistryObject"]],
  [() => require("./secret") as object, ["Secret"]],
  [() => require("./truto-environment-integration") as object, ["TrutoEnvironmentIntegration"]],
  [() => require("./truto-integration") as object, ["TrutoIntegration"]],
];

for (const [load, names] of MODULES) {
  for (const name of names) {
    Object.defineProperty(exports, name, {
      enumerable: true,
      get: () => (load() as Readonly<Record<string, unknown>>)[name],
    });
  }
}

export {};
