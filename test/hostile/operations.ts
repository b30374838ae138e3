import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagnostic } from "../../src/framework/diagnostics/diagnostic";
import type { ObjectValue } from "../../src/framework/values/value";
import { toDiagnostic } from "../../src/plugin/wire/diagnostics";
import { integrations } from "../../src/provider";
import type { Row } from "../e2e/matrix/row";
import { NOTHING, playCore, pluralOf, type Stored } from "../support/core";

/** Everything in which the provider asks a registry, in the order of an object's life. Ephemeral resources and functions ask none. */
export const OPERATIONS = [
  "plan",
  "create",
  "refresh",
  "update",
  "import",
  "import-by-key",
  "read-data-source",
  "list-data-source",
  "other-data-source",
  "list-resource",
  "action",
  "link-action",
  "delete",
] as const;

export type Operation = (typeof OPERATIONS)[number];

/** What came of one operation. */
export interface Outcome {
  /** Whether there is an object in the state afterwards, or whether something was found. */
  readonly isFound: boolean;
  /** Of what was found, the texts that may be ids. */
  readonly texts: readonly string[];
  /** Their attributes `id`, which Terraform prints as they are. */
  readonly ids: readonly string[];
  readonly hasError: boolean;
  /** Whether it never ended. */
  readonly hangs?: boolean;
  /** Everything that the user reads, and all lines of the log. */
  readonly reported: readonly string[];
}

/** The attributes by which an object's data source finds it, apart from where it is. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  integrations_buddy_integration: ["integration_id"],
  integrations_fruxon_config: ["integration_id", "config_id"],
  integrations_fruxon_environment: ["environment_id"],
  integrations_fruxon_integration: ["integration_id"],
  integrations_fruxon_tool: ["integration_id", "tool_id"],
  integrations_northflank_audit_log_sink: ["audit_log_sink_id"],
  integrations_northflank_backup_destination: ["backup_destination_id"],
  integrations_northflank_cloud_provider_integration: ["integration_id"],
  integrations_northflank_log_sink: ["log_sink_id"],
  integrations_northflank_notification_integration: ["notification_id"],
  integrations_northflank_registry_credential: ["credential_id"],
  integrations_northflank_ssh_identity: ["ssh_identity_id"],
  integrations_northflank_tag: ["tag_id"],
  integrations_northflank_workload_identity: ["workload_identity_id"],
  integrations_truto_datastore: ["id"],
  integrations_truto_documentation: ["id"],
  integrations_truto_environment_integration: ["id"],
  integrations_truto_environment_unified_model: ["id"],
  integrations_truto_environment_unified_model_mapping: [
    "environment_unified_model_id",
    "resource_name",
    "integration_name",
    "method_name",
  ],
  integrations_truto_integration: ["id"],
  integrations_truto_notification_destination: ["id"],
  integrations_truto_unified_model: ["id"],
  integrations_truto_unified_model_mapping: [
    "unified_model_id",
    "resource_name",
    "integration_name",
    "method_name",
  ],
  integrations_truto_webhook: ["id"],
};

/** What a data source of all needs. */
const LIST_KEYS: Readonly<Record<string, readonly string[]>> = {
  integrations_fruxon_config: ["integration_id"],
  integrations_fruxon_tool: ["integration_id"],
  integrations_truto_documentation: ["entity_type", "entity_id"],
  integrations_truto_environment_unified_model_mapping: ["environment_unified_model_id"],
  integrations_truto_unified_model_mapping: ["unified_model_id"],
};

/** Data sources that are no object's, by the object whose place they read. */
const OTHER_SOURCES: Readonly<Record<string, { readonly type: string; readonly given: ObjectValue }>> = {
  integrations_buddy_integration: {
    type: "integrations_buddy_identifiers",
    given: { project: "storefront" },
  },
  integrations_northflank_cloud_provider_integration: {
    type: "integrations_northflank_cloud_provider_permissions",
    given: { cloud_provider: "gcp", features: ["byoc"] },
  },
};

const PLACES = ["domain", "team_id", "tenant"];

const CAPABILITIES = { deferralAllowed: false, writeOnlyAttributesAllowed: true };

/** The data sources that are read for an object of a resource. */
export const dataSourcesOf = (type: string): readonly string[] => [
  type,
  pluralOf(type),
  ...(OTHER_SOURCES[type] === undefined ? [] : [OTHER_SOURCES[type].type]),
];

/** Which operations there are for a resource. */
export const operationsOf = (type: string): readonly Operation[] =>
  OPERATIONS.filter((operation) => {
    if (operation === "list-resource") return type in integrations.listResources;
    if (operation === "other-data-source") return type in OTHER_SOURCES;
    return !operation.endsWith("action") || type === "integrations_fruxon_config";
  });

export interface Object {
  readonly row: Row;
  readonly label: string;
  readonly config: ObjectValue;
  readonly changed: ObjectValue;
}

/** One operation in a provider of its own, as Terraform starts one for each walk. */
export async function run(
  operation: Operation,
  { row, label, config, changed }: Object,
  stored: Stored,
  environment: Readonly<Record<string, string>>,
): Promise<Outcome & { readonly stored: Stored }> {
  const reported = new Set<string>();
  let hasError = false;
  const logger = {
    log: (_level: string, message: string, fields: object = {}) => {
      reported.add(`${message} ${JSON.stringify({ ...fields, duration_ms: 0 })}`);
    },
  };
  const core = playCore(integrations, environment, row.type, "many", logger);
  const { server } = core;
  const report = <T extends { readonly diagnostics: readonly Diagnostic[] }>(result: T): T => {
    hasError ||= result.diagnostics.some(({ severity }) => severity === "error");
    for (const { summary = "", detail = "" } of result.diagnostics.map(toDiagnostic))
      reported.add(summary).add(detail);
    return result;
  };
  await server.configure({ terraformVersion: "1.14.0", config: {}, capabilities: CAPABILITIES });
  const state = stored.state ?? {};
  const pick = (names: readonly string[]): ObjectValue =>
    Object.fromEntries(names.filter((name) => name in state).map((name) => [name, state[name] ?? null]));
  const complete = (fields: object, given: ObjectValue): ObjectValue =>
    Object.fromEntries(Object.keys(fields).map((name) => [name, given[name] ?? null]));
  const ended = (found: Stored["state"] | readonly ObjectValue[], after: Stored = stored) => {
    const objects = found === null ? [] : isList(found) ? found : [found];
    const texts = objects
      .flatMap((object) => Object.values(object))
      .filter((value) => typeof value === "string");
    const isFound = objects.length > 0;
    const ids = objects.map(({ id }) => id).filter((id) => typeof id === "string");
    return { isFound, ids, texts: texts.filter(isShort), hasError, reported: [...reported], stored: after };
  };
  const keep = (after: Stored & { readonly diagnostics: readonly Diagnostic[] }) => {
    report(after);
    return ended(after.state, { state: after.state, private: after.private });
  };
  const read = async (type: string, keys: readonly string[], more: ObjectValue = {}) => {
    const source = integrations.dataSources[type];
    const given = complete(source?.fields ?? {}, { ...pick([...PLACES, ...keys]), ...more });
    const answer = report(await server.readDataSource({ type, config: given, capabilities: CAPABILITIES }));
    return ended(answer.state);
  };

  const act = async (type: string, more: ObjectValue = {}) => {
    const fields = integrations.actions[type]?.fields ?? {};
    const given = complete(fields, { ...pick(["tenant", "integration_id", "config_id"]), ...more });
    for await (const event of server.invokeAction({ type, config: given, capabilities: CAPABILITIES })) {
      if (event.kind === "completed") report(event);
      else reported.add(event.message);
    }
    return ended([pick(["tenant", "integration_id", "config_id"])]);
  };
  switch (operation) {
    case "create":
      return keep(await core.apply(config, NOTHING));
    case "refresh":
      return keep(await core.refresh(stored));
    case "plan":
      return ended(report(await core.plan(config, NOTHING)).planned);
    case "update":
      return keep(await core.apply(changed, stored));
    case "import":
      return ended(report(await core.importId(row.imports.id(state))).state);
    case "import-by-key": {
      // Truto's installs are found by the name of their integration, which the row knows by the label alone.
      const key = row.imports
        .naturalKey(state)
        .replace(/^(acme|installed)-main$/, `$1-${label.replaceAll("_", "-")}`);
      return ended(report(await core.importId(key)).state);
    }
    case "read-data-source":
      return read(row.type, KEYS[row.type] ?? []);
    case "list-data-source":
      return read(pluralOf(row.type), LIST_KEYS[row.type] ?? []);
    case "other-data-source": {
      const { type = "", given } = OTHER_SOURCES[row.type] ?? {};
      return read(type, [], given);
    }
    case "list-resource": {
      const fields = integrations.listResources[row.type]?.fields ?? {};
      const found: ObjectValue[] = [];
      const events = server.listResource({
        type: row.type,
        config: complete(fields, pick(PLACES)),
        includeResource: true,
        limit: 1_000,
      });
      for await (const event of events) {
        report(event);
        reported.add(event.displayName);
        if (event.identity !== null) found.push(event.identity);
      }
      return ended(found);
    }
    case "action":
      return act("integrations_fruxon_verify_config");
    case "link-action": {
      const folder = mkdtempSync(join(tmpdir(), "hostile-link-"));
      try {
        // One of the default seed: links are for configs without an auth map.
        const fields = integrations.dataSources[row.type]?.fields ?? {};
        const desk = { ...pick(["tenant"]), integration_id: "custom_support_desk" };
        const config = complete(fields, { ...desk, display_name: "Production" });
        const seeded = report(
          await server.readDataSource({ type: row.type, config, capabilities: CAPABILITIES }),
        );
        const { config_id = null } = seeded.state ?? {};
        const url_file = join(folder, "url");
        if (config_id === null) return ended(null);
        return await act("integrations_fruxon_credential_link", { ...desk, config_id, url_file });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
    case "delete":
      return keep(await core.apply(null, stored));
  }
}

const isShort = ({ length }: string): boolean => length < 300;

const isList = (found: ObjectValue | readonly ObjectValue[]): found is readonly ObjectValue[] =>
  Array.isArray(found);
