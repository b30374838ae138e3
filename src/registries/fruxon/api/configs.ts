import {
  type CallOptions,
  type Clock,
  type HttpClient,
  type HttpRequest,
  onNoStatus,
  readObject,
} from "../../../http";
import { createRecent, READABLE_MS } from "../../common/recent";
import type { Account } from "./account";
import { createCollection } from "./collection";
import type { Config, ConfigBody, NewConfigBody, Sent, Verification } from "./model";
import { type ListOf, readWhole } from "./paging";
import { isWholeConfig, parseConfig, parseVerification } from "./parse-config";
import { integrationsPath, type Owner, ownerAt, placeOf } from "./places";
import { hintFor } from "./refusals";

/** The configs of an integration (docs/apis/fruxon.md §2.3). */
export interface Configs {
  /** `undefined` when it is gone. The reads of one refresh share the list, where it holds whole objects. */
  get(owner: Owner, id: string, call?: CallOptions): Promise<Config | undefined>;
  /** The same with its own request. */
  getFresh(owner: Owner, id: string, call?: CallOptions): Promise<Config | undefined>;
  /** Those of a display name, from a list that many look-ups share. */
  named(owner: Owner, displayName: string, call?: CallOptions): Promise<readonly Config[]>;
  /** `undefined` when there is no such integration. */
  list(owner: Owner, call?: CallOptions): Promise<readonly Config[] | undefined>;
  /** Never sent twice when it may have arrived: a second POST makes a second config (§7.5). */
  create(owner: Owner, sent: Sent<NewConfigBody>, call?: CallOptions): Promise<Config>;
  update(owner: Owner, id: string, sent: Sent<ConfigBody>, call?: CallOptions): Promise<Config>;
  /** Resolves also when it was gone already. Refused while agents use it. */
  delete(owner: Owner, id: string, call?: CallOptions): Promise<void>;
  /**
   * Makes a revision of the draft, which agents then use. The answer is the revision with its credentials in the clear
   * (vendor's client 2.0), so nothing of it is parsed or kept.
   *
   * @param secrets - credentials of the config, as far as they are known: cut out of what a refusal says
   */
  publish(
    owner: Owner,
    id: string,
    note: string | undefined,
    secrets: readonly string[],
    call?: CallOptions,
  ): Promise<void>;
  /** Tries the stored credentials out, or those of one entry of the auth map. A failed check is no rejection. */
  verify(owner: Owner, id: string, entry: number | undefined, call?: CallOptions): Promise<Verification>;
}

export function createConfigs(http: HttpClient, account: Account, clock?: Clock): Configs {
  const collection = createCollection<Config, Owner>(http, account, {
    pathOf: ({ tenant, integration }) => integrationsPath(tenant, integration, "configs"),
    pages: (owner, call) => pages(owner, call),
    readOne: (owner, id, call) => getFresh(owner, id, call),
    clock,
  });
  const { request, present, cacheOf, written } = collection;

  const listOf = (owner: Owner): ListOf<Config> => ({
    request: request(owner, "GET", [], "integrations:read"),
    read: parseConfig,
    keyOf: ({ id }) => id,
  });

  const getFresh = (owner: Owner, id: string, call: CallOptions = {}): Promise<Config | undefined> =>
    present(
      owner,
      () => http.json({ ...call, ...request(owner, "GET", [id], "integrations:read") }, readConfig),
      call,
    );

  const list = (owner: Owner, call: CallOptions = {}): Promise<readonly Config[] | undefined> =>
    present(owner, () => readWhole(http, listOf(owner), call), call);

  const recent = createRecent<Config>({
    list: async (place, call) => (await list(ownerAt(place), call)) ?? [],
    idOf: ({ id }) => id,
    keysOf: ({ displayName }) => (displayName === undefined ? [] : [displayName]),
    clock,
  });

  /** The whole list comes in one answer; it serves for single reads only when its items are whole. */
  async function* pages(owner: Owner, call: CallOptions): AsyncGenerator<readonly Config[], void, undefined> {
    const found = (await list(owner, call)) ?? [];
    if (found.every(isWholeConfig)) yield found;
  }

  /** A write that changes what there is by which name: `note` tells the shared list. */
  async function renaming<T>(owner: Owner, write: () => Promise<T>, note: (result: T) => void): Promise<T> {
    try {
      const result = await write();
      note(result);
      return result;
    } catch (thrown) {
      // Even what was refused may have been carried out, and names are not unique: the next look reads anew.
      recent.doubted(placeOf(owner));
      throw thrown;
    }
  }

  return {
    get: (owner, id, call) => cacheOf(owner).get(id, call),
    getFresh,
    named: (owner, displayName, call) => recent.having(placeOf(owner), displayName, call, READABLE_MS),
    list,

    create(owner, { body, secrets }, call) {
      const create = (): Promise<Config> =>
        http.json(
          {
            ...call,
            ...request(owner, "POST", [], "integrations:write"),
            hint: hintForWrite(owner, body),
            body,
            secrets,
          },
          readConfig,
        );
      return renaming(owner, create, (made) => {
        // One that the shared list lacks is asked for by itself, so a lost answer needs no care.
        cacheOf(owner).invalidate(made.id);
        recent.wrote(placeOf(owner), made);
      });
    },

    update(owner, id, { body, secrets }, call) {
      const update = (): Promise<Config> =>
        http.json(
          {
            ...call,
            ...request(owner, "PATCH", [id], "integrations:write"),
            hint: hintForWrite(owner, body),
            body,
            secrets,
            // A credential key works once, so a second try would fail although the first one did it (§7.5).
            ...(body.oAuthCredentialKey === undefined ? {} : { retry: ONCE }),
          },
          readConfig,
        );
      return renaming(
        owner,
        () => written(owner, id, update),
        (changed) => {
          recent.wrote(placeOf(owner), changed);
        },
      );
    },

    delete: (owner, id, call) =>
      renaming(
        owner,
        () => written(owner, id, () => collection.remove(owner, id, "integrations:write", call)),
        () => {
          recent.deleted(placeOf(owner), id);
        },
      ),

    publish: (owner, id, note, secrets, call) =>
      written(owner, id, async () => {
        await http.request({
          ...call,
          ...request(owner, "POST", [id], "integrations:write"),
          action: "publish",
          body: note === undefined ? {} : { note },
          secrets,
        });
      }),

    verify: (owner, id, entry, call) =>
      http.json(
        {
          ...call,
          ...request(owner, "POST", [id], "integrations:read"),
          action: "verifyAuth",
          query: { authMapIndex: entry },
          // So it may be sent again (§7.5).
          changesNothing: true,
        },
        (json) => parseVerification(readObject(json, "answer")),
      ),
  };
}

const readConfig = (json: unknown): Config => parseConfig(readObject(json, "answer"));

const ONCE = { status: onNoStatus, network: "never" } as const;

/** The hint of a write that may hold a credential key. */
const hintForWrite =
  (owner: Owner, { oAuthCredentialKey }: ConfigBody): HttpRequest["hint"] =>
  (refusal) =>
    oAuthCredentialKey !== undefined && (refusal.status === 400 || refusal.status === 422)
      ? KEY_WORKS_ONCE
      : hintFor("integrations:write", owner.tenant)(refusal);

const KEY_WORKS_ONCE =
  "The request contains oauth_credential_key, which works only once: if " +
  "it was already used, the user has to consent again.";
