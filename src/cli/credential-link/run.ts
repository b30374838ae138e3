import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createProviderServer } from "../../framework";
import type { ProviderServer } from "../../framework/calls/provider-server";
import type { Diagnostic } from "../../framework/diagnostics/diagnostic";
import { SILENT } from "../../framework/diagnostics/logger";
import { fromPlain, nullObject } from "../../framework/values/convert";
import { memberOf, type ObjectValue } from "../../framework/values/value";
import { integrations } from "../../provider";

// The action of the provider, without an engine: OpenTofu and Terraform before 1.14 have no actions.

export const ACTION = "integrations_fruxon_credential_link";
const CONFIG = "integrations_fruxon_config";

export interface LinkOptions {
  /** Undefined: the URL is returned. */
  readonly out?: string | undefined;
  readonly anyone: boolean;
  readonly for?: string | undefined;
  readonly note?: string | undefined;
  readonly hours?: number | undefined;
}

export interface LinkContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

export interface Link {
  /** What the link is for and how long it lives. Without the URL. */
  readonly message: string;
  /** Undefined: it is in the file. */
  readonly url: string | undefined;
  readonly warnings: readonly string[];
}

const CAPABILITIES = { deferralAllowed: false, writeOnlyAttributesAllowed: true };

/**
 * Creates a credential link for a config.
 *
 * @param config - `<tenant>/<integration>/<config>`, or without the tenant; a config is named by its id or display name
 * @throws Error with a message for the user
 */
export async function credentialLink(
  config: string,
  options: LinkOptions,
  { environment, signal }: LinkContext,
): Promise<Link> {
  const server = createProviderServer(integrations, { environment, logger: SILENT });
  signal.addEventListener("abort", () => {
    server.stop();
  });
  await server.configure({ terraformVersion: "", config: {}, capabilities: CAPABILITIES });
  const found = await idOf(server, partsOf(config));
  signal.throwIfAborted();
  if (options.out !== undefined) return invoked(server, found, options, options.out);
  const folder = await mkdtemp(join(tmpdir(), "credential-link-"));
  try {
    const file = join(folder, "url");
    const link = await invoked(server, found, options, file);
    return { ...link, url: (await readFile(file, "utf8")).trim() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Parts {
  readonly tenant?: string | undefined;
  readonly integration: string;
  /** Id or display name. */
  readonly config: string;
}

function partsOf(text: string): Parts {
  const [first = "", second = "", ...rest] = text.split("/");
  const parts =
    rest.length === 0
      ? { integration: first, config: second }
      : { tenant: first, integration: second, config: rest.join("/") };
  if (Object.values(parts).some((part) => part === "")) {
    throw new Error(
      `${JSON.stringify(text)} does not name a config. Use <tenant>/<integration>/<config>, as in the attribute id of ` +
        `${CONFIG}, with the config's id or display name; with FRUXON_TENANT, <integration>/<config> is enough.`,
    );
  }
  return parts;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function idOf(server: ProviderServer, { tenant, integration, config }: Parts): Promise<ObjectValue> {
  const place = { ...(tenant === undefined ? {} : { tenant }), integration_id: integration };
  if (UUID.test(config)) return { ...place, config_id: config };
  const { fields = {} } = integrations.dataSources[CONFIG] ?? {};
  const { state, diagnostics } = await server.readDataSource({
    type: CONFIG,
    config: { ...nullObject(fields), ...place, display_name: config },
    capabilities: CAPABILITIES,
  });
  if (state === null) throw problem(diagnostics);
  return { ...place, config_id: memberOf(state, "config_id") };
}

async function invoked(
  server: ProviderServer,
  place: ObjectValue,
  options: LinkOptions,
  file: string,
): Promise<Link> {
  const { fields = {} } = integrations.actions[ACTION] ?? {};
  const given = fromPlain(fields, {
    require_sign_in: !options.anyone,
    intended_for_email: options.for,
    note: options.note,
    ttl_hours: options.hours,
    url_file: file,
  });
  const request = { type: ACTION, config: { ...given, ...place }, capabilities: CAPABILITIES };
  const { diagnostics } = await server.validateAction(request);
  if (diagnostics.some(isError)) throw problem(diagnostics);
  const messages: string[] = [];
  for await (const event of server.invokeAction(request)) {
    if (event.kind === "progress") messages.push(event.message);
    else if (event.diagnostics.some(isError)) throw problem(event.diagnostics);
  }
  return { message: messages[0] ?? "", url: undefined, warnings: diagnostics.map(textOf) };
}

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

/** How the attributes of the action are called here. */
const NAMES: readonly (readonly [attribute: string, option: string])[] = [
  ["(require_sign_in = true)", "(no --anyone)"],
  ["url_file", "--out"],
  ["ttl_hours", "--hours"],
  ["intended_for_email", "--for"],
];

const textOf = ({ summary, detail }: Diagnostic): string =>
  NAMES.reduce(
    (text, [attribute, option]) => text.replaceAll(attribute, option),
    detail === undefined ? summary : `${summary}. ${detail}`,
  );

const problem = (diagnostics: readonly Diagnostic[]): Error =>
  new Error(diagnostics.filter(isError).map(textOf).join("\n"));
