import { startEmulator } from "../../src/emulator";
import type {
  ClientCapabilities,
  ListRequest,
  ProviderServer,
} from "../../src/framework/calls/provider-server";
import type { Diagnostic } from "../../src/framework/diagnostics/diagnostic";
import type { ObjectValue } from "../../src/framework/values/value";
import { integrations } from "../../src/provider";
import { NOTHING, playCore, pluralOf, type Stored, summariesOf } from "../support/core";
import type { Kind } from "./kinds";

const CAPABILITIES: ClientCapabilities = { deferralAllowed: false, writeOnlyAttributesAllowed: true };

/** As many objects as an engine works on at once. */
const PARALLELISM = 10;

/** Does something with each, as an engine does it. */
export async function withEach<T, R>(
  items: readonly T[],
  run: (item: T, number: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const left = [...items.entries()];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [number, item] = next;
      results[number] = await run(item, number);
    }
  };
  await Promise.all(Array.from({ length: PARALLELISM }, work));
  return results;
}

/** Of each operation on `count` objects of a kind, each in a process of its own, how many requests it sends. */
export async function countRequests(kind: Kind, count: number): Promise<Readonly<Record<string, number>>> {
  const emulator = await startEmulator();
  const { type, registry } = kind;
  const log = emulator[registry].requests;
  const counts: Record<string, number> = {};
  const environment = Object.fromEntries(Object.entries(emulator.environment));
  const newProcess = () => playCore(integrations, environment, type, "one");
  type Process = ReturnType<typeof newProcess>;

  async function counted<T>(operation: string, run: (process: Process) => Promise<T>): Promise<T> {
    log.clear();
    const result = await run(newProcess());
    counts[operation] = log.count();
    return result;
  }
  const untroubled = <T extends { readonly diagnostics: readonly Diagnostic[] }>(result: T): T => {
    expect(summariesOf(result.diagnostics)).toEqual([]);
    return result;
  };
  const read = async (server: ProviderServer, dataSource: string, given: ObjectValue): Promise<void> => {
    const config = completed(integrations.dataSources[dataSource]?.fields, given);
    untroubled(await server.readDataSource({ type: dataSource, config, capabilities: CAPABILITIES }));
  };

  try {
    kind.prepare?.(emulator, count);
    const configs = Array.from({ length: count }, (_, number) => kind.config(number));
    const changed = configs.map((config) => ({ ...config, ...kind.change }));
    const create = (process: Process) =>
      withEach(configs, async (config) => untroubled(await process.apply(config, NOTHING)));

    await counted("plan of creations", (process) =>
      withEach(configs, async (config) => untroubled(await process.plan(config, NOTHING))),
    );
    const created = await counted("creation", create);
    const states = created.map(({ state }) => state ?? {});

    await counted("refresh", (process) => withEach(created, (stored) => process.refresh(stored)));
    await counted("plan without refresh", (process) =>
      withEach(changed, async (config, number) =>
        untroubled(await process.plan(config, created[number] ?? NOTHING)),
      ),
    );
    const updated = await counted("update", (process) =>
      withEach(changed, async (config, number) =>
        untroubled(await process.apply(config, created[number] ?? NOTHING)),
      ),
    );
    await counted("import", (process) =>
      withEach(states, async ({ id }) =>
        untroubled(await process.importId(typeof id === "string" ? id : "")),
      ),
    );
    await counted("data source by id", ({ server }) =>
      withEach(states, (state) => read(server, type, kind.byId(state))),
    );
    await counted("data source by another key", ({ server }) =>
      withEach(states, (state) => read(server, type, kind.byKey(state))),
    );
    await counted("data source of all", ({ server }) => read(server, pluralOf(type), kind.all));
    for (const includeResource of [false, true]) {
      await counted(includeResource ? "query with objects" : "query", ({ server }) =>
        query(server, {
          type,
          config: completed(integrations.listResources[type]?.fields, kind.all),
          includeResource,
        }),
      );
    }
    const replaced = await counted("replacement", (process) =>
      withEach(updated, async (stored: Stored, number) => {
        untroubled(await process.apply(null, stored));
        return untroubled(await process.apply(configs[number] ?? {}, NOTHING));
      }),
    );
    await counted("deletion", (process) =>
      withEach(replaced, async (stored) => untroubled(await process.apply(null, stored))),
    );
    return counts;
  } finally {
    await emulator.close();
  }
}

/** Null for every attribute that is not given. */
const completed = (fields: object = {}, given: ObjectValue): ObjectValue => ({
  ...Object.fromEntries(Object.keys(fields).map((name) => [name, null])),
  ...given,
});

async function query(server: ProviderServer, request: Omit<ListRequest, "limit">): Promise<void> {
  for await (const { diagnostics } of server.listResource({ ...request, limit: 1_000 })) {
    expect(summariesOf(diagnostics)).toEqual([]);
  }
}
