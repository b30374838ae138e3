import { type Emulator, type FruxonSettings, startEmulator } from "../../../src/emulator";
import type { Diagnostic } from "../../../src/framework/diagnostics/diagnostic";
import type { ObjectValue, Value } from "../../../src/framework/values/value";
import { integrations } from "../../../src/provider";
import { playCore } from "../../support/core";

/** An emulated Fruxon with Terraform in front of it. */
export interface Stage {
  readonly emulator: Emulator;
  readonly fruxon: Emulator["fruxon"];
  readonly integrations: ReturnType<typeof playCore>;
  readonly configs: ReturnType<typeof playCore>;
  readonly tools: ReturnType<typeof playCore>;
  /** What was sent so far, reads left out. */
  readonly writes: () => readonly Sent[];
  readonly close: () => Promise<void>;
}

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export const TENANT = "acme-corp";
export const INTEGRATIONS = `/v1/tenants/${TENANT}/integrations`;

const INTEGRATION = "integrations_fruxon_integration";
const CONFIG = "integrations_fruxon_config";
const TOOL = "integrations_fruxon_tool";

export async function openStage(settings: Partial<FruxonSettings> = {}): Promise<Stage> {
  const emulator = await startEmulator({ fruxon: settings });
  const { fruxon } = emulator;
  return {
    emulator,
    fruxon,
    ...terraformWith({ fruxon }),
    writes: () =>
      fruxon.requests
        .all()
        .filter(({ method }) => method !== "GET")
        .map(({ method, path, body }) => ({ method, path, body })),
    close: () => emulator.close(),
  };
}

/** Undefined: not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

const onlySet = (environment: Environment): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Terraform with an environment of its own; a new provider process. */
export function terraformWith({ fruxon }: Pick<Stage, "fruxon">, changes: Environment = {}) {
  const environment = onlySet({
    FRUXON_BASE_URL: fruxon.baseUrl,
    FRUXON_TOKEN: fruxon.tokens.full,
    FRUXON_TENANT: TENANT,
    ...changes,
  });
  return {
    integrations: playCore(integrations, environment, INTEGRATION),
    configs: playCore(integrations, environment, CONFIG),
    tools: playCore(integrations, environment, TOOL),
  };
}

/** Everything that a user reads, in one text. */
export const words = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(({ severity, summary, detail = "" }) => `${severity}: ${summary}. ${detail}`).join("\n");

/** Where diagnostics point to: `config_metadata.auth_metadata[0].id`; "" for the whole object. */
export const places = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ path }) =>
    (path ?? [])
      .map((step) =>
        "attribute" in step
          ? `.${step.attribute}`
          : `[${JSON.stringify("index" in step ? step.index : step.key)}]`,
      )
      .join("")
      .replace(/^\./, ""),
  );

export const json = (value: unknown): string => JSON.stringify(value);

/** An object with every attribute of its schema, as Terraform gives nested objects: what is not set is null. */
export const whole =
  (...names: readonly string[]) =>
  (given: ObjectValue): ObjectValue =>
    Object.fromEntries(names.map((name): [string, Value] => [name, given[name] ?? null]));

export const parameter = whole(
  "name",
  "type",
  "display_name",
  "description",
  "required",
  "secret",
  "default_value",
  "index",
  "type_name",
  "integer_range",
  "float_range",
  "options",
  "asset",
  "json_schema",
  "ui_hint",
  "rules",
);

export const authMethod = whole(
  "id",
  "type",
  "user_credential_auth_type",
  "display_name",
  "description",
  "sensitivity",
  "auth_provider_name",
  "config_test_supported",
  "supported_levels",
  "auth_settings",
  "parameters_metadata",
  "auth_map",
  "available_scopes",
);

export const metadata = whole("parameters_metadata", "auth_metadata");

/** What stands in where a definition leaves something out. */
const DEFAULTS: ObjectValue = {
  required: false,
  secret: false,
  supported_levels: [],
  parameters_metadata: [],
  auth_metadata: [],
};

/** A definition as the plan and the state have it: with the defaults of what it leaves out. */
export function withDefaults(value: Value): Value {
  if (Array.isArray(value)) return value.map(withDefaults);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, Value]): [string, Value] => [
      name,
      member === null ? (DEFAULTS[name] ?? null) : withDefaults(member),
    ]),
  );
}

export const authOf = whole("integration_auth_metadata_id", "level");
export const sandboxOf = whole("parameters", "auth", "auth_map");
export const entryOf = whole("parameters", "auth_config");

export const CLIENT_SECRET = "FAKE-SECRET-client-7d2e";
export const API_KEY = "FAKE-SECRET-key-91ab";
/** One that the emulated service accepts. */
export const VALID_KEY = "FAKE-VALID-SECRET";

export const SETTINGS = { clientId: "demo-app", tokenUrl: "https://auth.demo-crm.invalid/token" };

export const REGION = parameter({
  name: "region",
  type: "STRING",
  display_name: "Region",
  required: true,
  default_value: "eu",
});

export const OAUTH = authMethod({
  id: "app-oauth",
  type: "O_AUTH2",
  display_name: "OAuth app",
  supported_levels: ["APPLICATION"],
  auth_settings: { parameters: json(SETTINGS) },
});

export const API_KEY_METHOD = authMethod({
  id: "api-key",
  type: "API_KEY",
  display_name: "API key",
  supported_levels: ["APPLICATION", "USER"],
  parameters_metadata: [
    parameter({ name: "apiKey", type: "STRING", display_name: "API key", required: true, secret: true }),
  ],
});

/** The integration of docs/apis/fruxon.md's examples (docs/apis/fruxon.md §9). */
export const DEMO_CRM: ObjectValue = {
  slug: "custom_demo_crm",
  display_name: "Demo CRM",
  description: "Contacts of the demo CRM",
  config_metadata: metadata({ parameters_metadata: [REGION], auth_metadata: [OAUTH, API_KEY_METHOD] }),
  config_metadata_secrets: json({
    auth_metadata: { "app-oauth": { auth_settings: { clientSecret: CLIENT_SECRET } } },
  }),
};
