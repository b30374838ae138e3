import type { Provider } from "../../src/framework";
import { createProviderServer } from "../../src/framework";
import type { Diagnostic } from "../../src/framework/diagnostics/diagnostic";
import { credentialsOfNew } from "../../src/framework/secrets/external";
import { type Logger, SILENT } from "../../src/framework/diagnostics/logger";
import type { ClientCapabilities } from "../../src/framework/calls/provider-server";
import type { ObjectValue, Value } from "../../src/framework/values/value";

/** Those of Terraform 1.16, of which this plays the first plan and the apply; older ones are in test/framework. */
const CAPABILITIES: ClientCapabilities = {
  deferralAllowed: false,
  writeOnlyAttributesAllowed: true,
  storesPlannedPrivate: true,
};

/** What Terraform would keep of an object between its runs. */
export interface Stored {
  readonly state: ObjectValue | null;
  readonly private: Uint8Array;
}

export const NOTHING: Stored = { state: null, private: new Uint8Array() };

export interface Applied extends Stored {
  readonly diagnostics: readonly Diagnostic[];
}

export interface Planned {
  readonly planned: ObjectValue | null;
  readonly private: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether Terraform would call apply. */
  readonly differs: boolean;
  /** Names of the top-level attributes on which prior and planned state differ. */
  readonly changed: readonly string[];
  readonly replaces: boolean;
}

/** Plays Terraform in front of a provider without a process: what it would call, in the order in which it does. */
export function playCore(
  provider: Provider,
  environment: Readonly<Record<string, string>>,
  type: string,
  walks: "one" | "many" = "many",
  logger: Logger = SILENT,
) {
  const server = createProviderServer(provider, { environment, logger, keyWaitsMs: [] });
  const fields = provider.resources[type]?.fields ?? {};
  const complete = (given: ObjectValue): ObjectValue =>
    Object.fromEntries(Object.keys(fields).map((name): [string, Value] => [name, given[name] ?? null]));

  async function validate(given: ObjectValue): Promise<readonly Diagnostic[]> {
    return (await server.validateResource({ type, config: complete(given), capabilities: CAPABILITIES }))
      .diagnostics;
  }

  /** Terraform starts a process for each walk; what is planned several times in one of them are several objects. */
  const newWalk = async () => {
    if (walks === "many") await configure();
  };
  const configure = () => server.configure({ terraformVersion: "", config: {}, capabilities: CAPABILITIES });

  /** @param ignored - write-only attributes of `ignore_changes`: the plan gets null for them, validation and apply do not */
  async function plan(
    given: ObjectValue | null,
    stored: Stored,
    ignored: readonly string[] = [],
  ): Promise<Planned> {
    await newWalk();
    const hidden = Object.fromEntries(ignored.map((name) => [name, null]));
    const config = given === null ? null : { ...complete(given), ...hidden };
    if (given !== null) await validate(given);
    const {
      planned,
      private: bytes,
      diagnostics,
      requiresReplace,
    } = await server.planResource({
      type,
      config,
      prior: stored.state,
      proposed: config,
      priorPrivate: stored.private,
      priorIdentity: null,
      capabilities: CAPABILITIES,
    });
    const differs = JSON.stringify(planned) !== JSON.stringify(stored.state);
    const changed = Object.keys(fields).filter(
      (name) => JSON.stringify(planned?.[name] ?? null) !== JSON.stringify(stored.state?.[name] ?? null),
    );
    return { planned, private: bytes, diagnostics, differs, changed, replaces: requiresReplace.length > 0 };
  }

  /** What the validation of a configuration says, and then, unless that is an error, the plan of a creation of credentials. */
  async function check(given: ObjectValue): Promise<readonly Diagnostic[]> {
    const found = await validate(given);
    const resource = provider.resources[type];
    if (resource === undefined || found.some(({ severity }) => severity === "error")) return found;
    return [...found, ...credentialsOfNew(resource, complete(given), complete(given))];
  }

  async function apply(
    given: ObjectValue | null,
    stored: Stored,
    ignored: readonly string[] = [],
  ): Promise<Applied> {
    const planned = await plan(given, stored, ignored);
    if (planned.diagnostics.some(({ severity }) => severity === "error")) return { ...stored, ...planned };
    return server.applyResource({
      type,
      config: given === null ? null : complete(given),
      prior: stored.state,
      planned: planned.planned,
      plannedPrivate: planned.private,
      plannedIdentity: null,
    });
  }

  async function refresh(stored: Stored): Promise<Applied> {
    if (stored.state === null) return { ...stored, diagnostics: [] };
    return server.readResource({
      type,
      state: stored.state,
      private: stored.private,
      identity: null,
      capabilities: CAPABILITIES,
    });
  }

  async function importId(id: string): Promise<Applied> {
    const { imported, diagnostics } = await server.importResource({
      type,
      id,
      identity: null,
      capabilities: CAPABILITIES,
    });
    return imported === null ? { ...NOTHING, diagnostics } : refresh(imported);
  }

  return { server, validate, check, plan, apply, refresh, importId };
}

/** Errors and warnings as a test compares them. */
export const summariesOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ severity, summary }) => `${severity}: ${summary}`);

/** The warning, as {@link summariesOf} returns it, that somebody else changed an object and perhaps its credentials. */
export const changedOutside = (): unknown =>
  expect.stringMatching(/^warning: .* was changed outside of Terraform$/);

/** The type of the data source of all objects of a resource. */
export const pluralOf = (type: string): string => `${type.replace(/y$/, "ie")}s`;
