import type { CallOptions, Clock } from "../../../http";
import { createRecent } from "../../common/recent";
import type { Integration } from "./model";
import { PagingNotUnderstood } from "./paging";

export type Listed = Pick<Integration, "id" | "type">;

/** What there was a short while ago, with what was written from here since: for looking before many creations. */
export interface KnownIntegrations {
  /**
   * What has this id. The first few are asked for one by one, because the list has built-in integrations too; further ones
   * share the list, which may lack what Fruxon hides.
   *
   * @param singleAgeMs - one that was asked for by itself longer ago is asked for again. @default some minutes
   */
  lately(tenant: string, id: string, call?: CallOptions, singleAgeMs?: number): Promise<Listed | undefined>;
  /** The same whole, for planning many configs of a few integrations. */
  definition(tenant: string, id: string, call?: CallOptions): Promise<Integration | undefined>;
  wrote(tenant: string, written: Integration): void;
  deleted(tenant: string, id: string): void;
  /** How a write of this id ended is not known. */
  doubted(tenant: string, id: string): void;
}

interface Reads {
  readonly getFresh: (tenant: string, id: string, call?: CallOptions) => Promise<Integration | undefined>;
  /** From shared pages of the list. */
  readonly get: (tenant: string, id: string, call?: CallOptions) => Promise<Integration | undefined>;
  /** @throws PagingNotUnderstood */
  readonly list: (tenant: string, call?: CallOptions) => Promise<readonly Listed[]>;
}

const FEW = 3;

/** A definition says which parameters are secret, so it must not be old. */
const DEFINITION_MS = 60_000;

/** Stands for what the list lacks, where the server does not understand how more than its first page is asked for. */
const REST: Listed = { id: "", type: undefined };

const byId = {
  idOf: ({ id }: Listed) => id,
  keysOf: ({ id }: Listed) => [id],
};

export function createKnownIntegrations(
  { getFresh, get, list }: Reads,
  clock: Clock | undefined,
): KnownIntegrations {
  const all = createRecent<Listed>({
    ...byId,
    async list(tenant, call) {
      try {
        return await list(tenant, call);
      } catch (error) {
        if (error instanceof PagingNotUnderstood) return [REST];
        throw error;
      }
    },
    clock,
  });
  /** Each id is a place of its own. */
  const alone = createRecent<Integration>({
    ...byId,
    async list(place, call) {
      const [tenant = "", id = ""] = JSON.parse(place) as readonly string[];
      const found = await getFresh(tenant, id, call);
      return found === undefined ? [] : [found];
    },
    clock,
  });
  const placeOf = (tenant: string, id: string): string => JSON.stringify([tenant, id]);
  const asked = new Map<string, Set<string>>();
  const defined = new Set<string>();

  return {
    async lately(tenant, id, call, singleAgeMs) {
      const ids = asked.get(tenant) ?? new Set<string>();
      asked.set(tenant, ids.add(id));
      if (ids.size > FEW) {
        const [found] = await all.having(tenant, id, call);
        const [rest] = await all.having(tenant, REST.id, call);
        if (found !== undefined || rest === undefined) return found;
      }
      const [found] = await alone.having(placeOf(tenant, id), id, call, singleAgeMs);
      return found;
    },
    async definition(tenant, id, call) {
      const place = placeOf(tenant, id);
      if (defined.add(place).size > FEW) return get(tenant, id, call);
      const [found] = await alone.having(place, id, call, DEFINITION_MS);
      return found;
    },
    wrote(tenant, written) {
      all.wrote(tenant, written);
      alone.wrote(placeOf(tenant, written.id), written);
    },
    deleted(tenant, id) {
      all.deleted(tenant, id);
      alone.deleted(placeOf(tenant, id), id);
    },
    doubted(tenant, id) {
      all.doubted(tenant);
      alone.doubted(placeOf(tenant, id));
    },
  };
}
