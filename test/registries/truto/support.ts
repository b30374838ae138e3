import { type Emulator, startEmulator, type TrutoSettings } from "../../../src/emulator";
import type { Diagnostic } from "../../../src/framework/diagnostics/diagnostic";
import type { ObjectValue } from "../../../src/framework/values/value";
import { integrations } from "../../../src/provider";
import { playCore } from "../../support/core";

/** An emulated Truto with Terraform in front of it. */
export interface Stage {
  readonly emulator: Emulator;
  readonly truto: Emulator["truto"];
  readonly installs: ReturnType<typeof playCore>;
  readonly integrations: ReturnType<typeof playCore>;
  /** What was sent so far, reads left out. */
  readonly writes: () => readonly Sent[];
  readonly close: () => Promise<void>;
}

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

const INSTALL = "integrations_truto_environment_integration";
const INTEGRATION = "integrations_truto_integration";

export async function openStage(settings: Partial<TrutoSettings> = {}): Promise<Stage> {
  const emulator = await startEmulator();
  const { truto } = emulator;
  truto.configure(settings);
  const environment = { TRUTO_BASE_URL: truto.baseUrl, TRUTO_TOKEN: truto.tokens.development };
  return {
    emulator,
    truto,
    installs: playCore(integrations, environment, INSTALL),
    integrations: playCore(integrations, environment, INTEGRATION),
    writes: () =>
      truto.requests
        .all()
        .filter(({ method }) => method !== "GET")
        .map(({ method, path, body }) => ({ method, path, body })),
    close: () => emulator.close(),
  };
}

/** The same provider with another token. */
export const withToken = (stage: Stage, token: string) => ({
  installs: playCore(integrations, { TRUTO_BASE_URL: stage.truto.baseUrl, TRUTO_TOKEN: token }, INSTALL),
  integrations: playCore(
    integrations,
    { TRUTO_BASE_URL: stage.truto.baseUrl, TRUTO_TOKEN: token },
    INTEGRATION,
  ),
});

/** Everything that a user reads, in one text. */
export const words = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(({ severity, summary, detail }) => `${severity}: ${summary}. ${detail}`).join("\n");

/** Names of the attributes that diagnostics are about; "" for the whole object. */
export const places = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ path }) =>
    (path ?? []).map((step) => ("attribute" in step ? step.attribute : "")).join("."),
  );

export const json = (value: unknown): string => JSON.stringify(value);

/** The JSON of an attribute in a state. */
export function parsed(state: ObjectValue | null, name: string): unknown {
  const text = state?.[name];
  if (typeof text !== "string") throw new Error(`expected ${name} to be a text`);
  return JSON.parse(text);
}

export const CLIENT_SECRET = "FAKE-SECRET-client-7d2e";
export const HOOK_KEY = "FAKE-SECRET-hook-91ab";

export const OVERRIDE = {
  credentials: { oauth2: { config: { client: { id: "demo-app" }, scope: ["contacts.read"] } } },
  environment_variables: { REGION: "eu" },
};

export const SECRETS = {
  credentials: { oauth2: { config: { client: { secret: CLIENT_SECRET } } } },
  secret_environment_variables: { HOOK_KEY },
};

export const CONFIG = {
  label: "Demo CRM",
  base_url: "https://api.demo-crm.invalid/v1",
  credentials: {
    oauth2: {
      format: "oauth2",
      config: {
        client: { id: "base-app" },
        auth: { tokenHost: "https://auth.demo-crm.invalid", tokenPath: "/token" },
        scope: ["contacts.read"],
      },
    },
  },
  authorization: { format: "bearer" },
  resources: { contacts: { list: { method: "get", path: "/contacts", response_path: "items" } } },
};

export const CONFIG_SECRETS = { credentials: { oauth2: { config: { client: { secret: CLIENT_SECRET } } } } };
