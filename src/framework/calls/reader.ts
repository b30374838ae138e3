import { isAuthenticated } from "../definitions/connection";
import type { ListResource } from "../definitions/list-resource";
import { declared, type Provider } from "../definitions/provider";
import type { Resource } from "../definitions/resource";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { SILENT, type Logger } from "../diagnostics/logger";
import { externalChange, type ExternalChange } from "../refresh/marker";
import { importIdOf } from "../state/identity";
import { decodePrivate } from "../state/private-state";
import { nullObject } from "../values/convert";
import type { ObjectValue } from "../values/value";
import { createProviderServer } from "./server";
import type { ClientCapabilities } from "./provider-server";

/** An object as a state file has it. */
export interface StoredObject {
  readonly type: string;
  /** Schema version that it was stored with. */
  readonly version: number;
  readonly attributes: ObjectValue;
  readonly private: Uint8Array;
}

/** What was found where an object should be. */
export interface ReadObject {
  /** The stored object in the form of today's schema; null where it does not fit. */
  readonly recorded: ObjectValue | null;
  /** What the registry says; null: there is none, or it was not read. */
  readonly actual: ObjectValue | null;
  /** What the registry's change markers say of the credentials that were sent from here. */
  readonly external: ExternalChange | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** One object that a registry has. */
export interface ListedEntry {
  readonly displayName: string;
  /** What finds it again; null where the list failed. */
  readonly identity: ObjectValue | null;
  readonly importId: string | undefined;
  /** All that was read of it, where that was asked for. */
  readonly object: ObjectValue | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A provider that can do nothing but read. Its clients refuse every request that is not a GET. */
export interface ProviderReader {
  readonly resources: Readonly<Record<string, Resource>>;
  readonly listResources: Readonly<Record<string, ListResource>>;
  /** Whether the environment has a token for a connection, or says how to get one. */
  isConfigured(connection: string): boolean;
  read(stored: StoredObject): Promise<ReadObject>;
  list(type: string, config: ObjectValue, includeObjects: boolean): AsyncGenerator<ListedEntry>;
  /** A configuration that plans nothing for an object that was read. */
  configurationOf(type: string, object: ObjectValue): Promise<ObjectValue>;
  /** Ends what runs. */
  stop(): void;
}

export interface ReaderContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logger?: Logger;
}

const CAPABILITIES: ClientCapabilities = { deferralAllowed: false, writeOnlyAttributesAllowed: true };

/** Makes a reader of what a provider manages; it goes by the environment alone, as with an empty provider block. */
export async function createProviderReader(
  provider: Provider,
  { environment, logger = SILENT }: ReaderContext,
): Promise<ProviderReader> {
  const server = createProviderServer(provider, { environment, logger, readOnly: true });
  await server.configure({ terraformVersion: "", config: {}, capabilities: CAPABILITIES });
  const resourceOf = (type: string): Resource => {
    const resource = declared(provider.resources, type);
    if (resource === undefined) throw new Error(`the provider has no resource ${type}`);
    return resource;
  };

  return {
    resources: provider.resources,
    listResources: provider.listResources,
    isConfigured: (name) =>
      provider.connections
        .filter((connection) => connection.name === name)
        .some((connection) => isAuthenticated(connection, environment)),
    stop: () => {
      server.stop();
    },

    async read({ type, version, attributes, private: bytes }) {
      const resource = resourceOf(type);
      const upgraded = await server.upgradeResource({ type, version, rawState: attributes });
      const { state: recorded } = upgraded;
      if (recorded === null) {
        return { recorded, actual: null, external: undefined, diagnostics: upgraded.diagnostics };
      }
      const stored = { state: recorded, private: bytes, identity: null };
      const found = await server.readResource({ type, ...stored, capabilities: CAPABILITIES });
      const { state: actual, diagnostics } = found;
      const external =
        actual === null ? undefined : externalChange(resource, actual, decodePrivate(found.private));
      return { recorded, actual, external, diagnostics };
    },

    async *list(type, config, includeObjects) {
      const list = declared(provider.listResources, type);
      if (list === undefined) return;
      const { resource } = list;
      const events = server.listResource({
        type,
        config: { ...nullObject(list.fields), ...config },
        includeResource: includeObjects,
        limit: Infinity,
      });
      for await (const { identity, displayName, resource: object, diagnostics } of events) {
        const importId =
          identity === null
            ? undefined
            : importIdOf(resource, { ...nullObject(resource.fields), ...identity });
        yield { displayName, identity, importId, object, diagnostics };
      }
    },

    async configurationOf(type, object) {
      const { config } = await server.generateResourceConfig({ type, state: object });
      return config ?? {};
    },
  };
}
