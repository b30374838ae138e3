import type { Emulator } from "../../../src/emulator";
import type { Diagnostic } from "../../../src/framework/diagnostics/diagnostic";
import type { ObjectValue } from "../../../src/framework/values/value";
import { integrations } from "../../../src/provider";
import { playCore } from "../../support/core";

/** The team of the emulator's usual tokens. */
export const TEAM = "acme-platform";

export const CLOUD = "integrations_northflank_cloud_provider_integration";
export const REGISTRY = "integrations_northflank_registry_credential";
export const SINK = "integrations_northflank_log_sink";
export const NOTIFICATION = "integrations_northflank_notification_integration";

/** The configuration of what is to be destroyed. */
export const DESTROY: ObjectValue | null = null;

/** Terraform in front of the emulated Northflank. */
export const coreOf = (
  emulator: Emulator,
  type: string,
  environment: Readonly<Record<string, string>> = {},
  walks: "one" | "many" = "many",
) =>
  playCore(
    integrations,
    {
      NORTHFLANK_BASE_URL: emulator.northflank.baseUrl,
      NORTHFLANK_TOKEN: emulator.northflank.tokens.full,
      ...environment,
    },
    type,
    walks,
  );

/** What was written, in order. */
export const writes = (emulator: Emulator) =>
  emulator.northflank.requests
    .all()
    .filter(({ method }) => method !== "GET")
    .map(({ method, path, body }) => ({ method, path, body }));

/** The body of the last write. */
export const lastBody = (emulator: Emulator): unknown => writes(emulator).at(-1)?.body;

/** Everything that a user reads. */
export const textOf = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(({ summary, detail }) => `${summary}. ${detail ?? ""}`).join("\n");

/** Where the diagnostics are, as a user writes it. */
export const places = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ path = [] }) =>
    path.map((step) => ("attribute" in step ? step.attribute : JSON.stringify(step))).join("."),
  );
