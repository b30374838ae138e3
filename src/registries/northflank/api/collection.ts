import {
  type CallOptions,
  type HttpClient,
  type HttpMethod,
  type HttpRequest,
  type JsonObject,
  newListing,
  onGatewayError,
  optionalBoolean,
  optionalString,
  readObject,
  requiredList,
} from "../../../http";
import { remembered, remembering } from "../../common/answers";
import { type Deed, hintFor, isStatus, type Permissions } from "./refusals";

/**
 * A team's handle. `undefined` is the short form of the API, which addresses the token's own team or organisation
 * (docs/apis/northflank.md §1.1).
 */
export type Team = string | undefined;

/** One kind of objects of a team. `Item` is one as GET by id answers it, `Summary` one of the list. */
export interface CollectionShape<Item, Summary> {
  /** After `/v1` or `/v1/teams/{teamId}`. */
  readonly path: readonly string[];
  /** The key of the list's answer that holds the array. */
  readonly listKey: string;
  readonly readItem: (json: JsonObject) => Item;
  readonly readSummary: (json: JsonObject) => Summary;
  readonly permissions: Permissions;
  /** Keys of an answer in which Northflank returns secrets, those inside others after a dot. */
  readonly secretKeys?: readonly string[];
}

export interface Write {
  readonly method: Exclude<HttpMethod, "GET">;
  /** Segments after the collection's own. */
  readonly rest: readonly string[];
  readonly deed: Deed;
  readonly query?: HttpRequest["query"];
  readonly body?: unknown;
  /** Cut out of whatever the server answers. */
  readonly secrets?: readonly string[];
}

export interface Collection<Item, Summary> {
  /** The pages of the whole list. */
  pages(team: Team, call?: CallOptions): AsyncGenerator<readonly Summary[], void>;
  list(team: Team, call?: CallOptions): Promise<readonly Summary[]>;
  /** `undefined` when it is gone. An unknown team is an error: a mistyped handle must not look like deleted objects. */
  get(team: Team, id: string, call?: CallOptions): Promise<Item | undefined>;
  /** Sends a write and reads the answer's `data`. */
  write<T>(team: Team, write: Write, read: (data: JsonObject) => T, call?: CallOptions): Promise<T>;
  /** Resolves also when there was nothing to delete. */
  delete(team: Team, id: string, call?: CallOptions): Promise<void>;
  /** The API's path, for messages. */
  pathOf(team: Team): readonly string[];
}

/** The documented maximum (§5.3). */
export const PER_PAGE = 100;

export function createCollection<Item, Summary>(
  http: HttpClient,
  shape: CollectionShape<Item, Summary>,
): Collection<Item, Summary> {
  /** Teams of which a request succeeded: a 404 there is about the object. */
  const reached = new Set<Team>();

  const readItem = remembering(shape.readItem, shape.secretKeys);
  // A list whose items are whole serves for reads.
  const readSummary: (json: JsonObject) => Summary = isWhole(shape)
    ? remembering(shape.readSummary, shape.secretKeys)
    : shape.readSummary;

  const pathOf = (team: Team): readonly string[] => [
    "v1",
    ...(team === undefined ? [] : ["teams", team]),
    ...shape.path,
  ];

  const requestOf = (
    team: Team,
    method: HttpMethod,
    rest: readonly string[],
    deed: Deed,
    call: CallOptions,
  ): HttpRequest => ({
    ...call,
    method,
    path: [...pathOf(team), ...rest],
    hint: hintFor({ team, permission: shape.permissions[deed] }),
  });

  async function page(
    team: Team,
    query: HttpRequest["query"],
    call: CallOptions,
    listing = newListing(),
  ): Promise<{ readonly items: readonly Summary[]; readonly next: string | undefined }> {
    const answer = await http.json(
      { ...requestOf(team, "GET", [], "read", call), query, listing },
      (json) => {
        const envelope = readObject(json, "answer");
        return {
          items: requiredList(dataOf(envelope), shape.listKey, readSummary),
          next: nextCursor(envelope),
        };
      },
    );
    reached.add(team);
    return answer;
  }

  /** A 404 says "no such object" only where its team exists, and the address is the API's. */
  async function confirmReached(team: Team, call: CallOptions): Promise<void> {
    if (!reached.has(team)) await page(team, { per_page: 1 }, call);
  }

  async function* pages(team: Team, call: CallOptions = {}): AsyncGenerator<readonly Summary[], void> {
    const seen = new Set<string>();
    const listing = newListing();
    for (let cursor: string | undefined; ;) {
      const { items, next } = await page(team, { per_page: PER_PAGE, cursor }, call, listing);
      yield items;
      // A cursor that comes again would be followed for ever (§5.3).
      if (next === undefined || seen.has(next)) return;
      seen.add(next);
      cursor = next;
    }
  }

  return {
    pathOf,
    pages,

    async list(team, call) {
      const found: Summary[] = [];
      for await (const items of pages(team, call)) found.push(...items);
      return found;
    },

    async get(team, id, call = {}) {
      try {
        const item = await http.json(requestOf(team, "GET", [id], "get", call), (json) =>
          readItem(dataOf(readObject(json, "answer"))),
        );
        reached.add(team);
        return item;
      } catch (error) {
        if (!isStatus(error, 404)) throw error;
        await confirmReached(team, call);
        return undefined;
      }
    },

    async write(team, { method, rest, deed, query, body, secrets = [] }, read, call = {}) {
      // An update says what is to be there, so it may be said twice, also by POST; a create may not (§5.2).
      const retry = deed === "update" ? REPEATABLE : {};
      const answer = await http.json(
        { ...requestOf(team, method, rest, deed, call), query, body, secrets, retry },
        (json) => {
          const data = dataOf(readObject(json, "answer"));
          return remembered(data, read(data), shape.secretKeys);
        },
      );
      reached.add(team);
      return answer;
    },

    async delete(team, id, call = {}) {
      try {
        await http.request(requestOf(team, "DELETE", [id], "delete", call));
        reached.add(team);
      } catch (error) {
        if (!isStatus(error, 404)) throw error;
        await confirmReached(team, call);
      }
    },
  };
}

const isWhole = ({ readItem, readSummary }: CollectionShape<unknown, unknown>): boolean =>
  readItem === readSummary;

const REPEATABLE = { status: onGatewayError, network: "always" } as const;

const dataOf = (envelope: JsonObject): JsonObject => readObject(envelope.data, "data");

/** `hasNextPage` and `cursor` both have to say that there is more (§5.3). */
function nextCursor(envelope: JsonObject): string | undefined {
  if (envelope.pagination === undefined || envelope.pagination === null) return undefined;
  const pagination = readObject(envelope.pagination, "pagination");
  const cursor = optionalString(pagination, "cursor");
  return optionalBoolean(pagination, "hasNextPage") === true && cursor !== "" ? cursor : undefined;
}
