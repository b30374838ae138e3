import type { JsonObject } from "../host/json";
import type { CollectionName, ItemOf } from "./collections";
import type { Secrets } from "./rules/secrets";
import type { NorthflankSettings } from "./settings";
import type { Token } from "./state";

export type { NorthflankSettings } from "./settings";

/** A JSON merge patch: omitted members stay unchanged, `null` removes a member, lists are replaced as a whole. */
export type MergePatch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: MergePatch<T[K]> | null | undefined }
    : T;

/** A change of an object's readable members and, under `secrets`, of those that answers do not show. */
export type Change<Item> = MergePatch<Item> & { readonly secrets?: JsonObject | undefined };

/** A stored object with all its values, including secrets. In-process inspection only. */
export type Inspected<Item> = Item & {
  /** The team or organisation that it belongs to. */
  readonly entity: string;
  /** Values that the API never, or not always, returns, with the structure and names of the request. */
  readonly secrets: Secrets;
};

/** Seeds, inspects and changes one kind of object. Teams and ids that do not exist throw a `RangeError`. */
export interface CollectionHandle<Item> {
  /** In order of creation, of one team or organisation or of all. */
  all(entity?: string): readonly Inspected<Item>[];
  /** Undefined if the object does not exist. */
  get(entity: string, id: string): Inspected<Item> | undefined;
  /** Adds an object without applying the API's rules; omitted values are generated. */
  add(entity: string, seed?: Change<Item>): Inspected<Item>;
  /** Changes any field of an object without the client's knowledge and without rules; `updatedAt` is not changed. */
  change(entity: string, id: string, change: Change<Item>): Inspected<Item>;
  /** Deletes an object without the client's knowledge. */
  remove(entity: string, id: string): void;
}

export interface TeamSeed {
  readonly id: string;
  /** The organisation that it is part of. @default none */
  readonly orgId?: string | undefined;
}

export interface NorthflankTokenSeed {
  readonly token: string;
  /** The team or organisation that it belongs to. */
  readonly entity: string;
  /** In the wording of the newest or of the earlier documentation (docs/apis/northflank.md §1.2). @default all */
  readonly permissions?: readonly string[] | undefined;
  readonly name?: string | undefined;
  /** ISO 8601. @default never */
  readonly expiresAt?: string | undefined;
}

/** One handle for each kind of object. */
export type CollectionHandles = { readonly [Name in CollectionName]: CollectionHandle<ItemOf<Name>> };

/** Seeds, inspects and changes the emulated Northflank from inside the process. */
export interface NorthflankHandle extends CollectionHandles {
  /** The tokens of the default seed. */
  readonly tokens: {
    /** Of team `acme-platform`, with every permission. */
    readonly full: string;
    /** Of the same team; can only list and get. */
    readonly readOnly: string;
    /** Of organisation `acme`, with every permission there and in its teams. */
    readonly organisation: string;
  };
  settings(): NorthflankSettings;
  /** Changes settings, effective from the next request. */
  configure(changes: Partial<NorthflankSettings>): void;

  addTeam(seed: TeamSeed): void;
  addOrganisation(id: string): void;
  addToken(seed: NorthflankTokenSeed): Token;
  revokeToken(token: string): void;
}
