import { hexIds, type IdSequence } from "../host/ids";
import type { Clock } from "../host/clock";
import { emptyStores, type Stores } from "./collections";

/** A team or an organisation: what a token belongs to; each has its own store (docs/apis/northflank.md §1.1, §8). */
export interface Entity extends Stores {
  readonly id: string;
  readonly kind: "team" | "org";
  readonly uid: string;
  /** Of a team: the organisation that it is part of. */
  readonly orgId: string | undefined;
}

export interface Token {
  readonly token: string;
  readonly id: string;
  readonly name: string;
  /** The team or organisation that it belongs to. */
  readonly entityId: string;
  /** What its role may do, in the newest or the earlier wording (docs/apis/northflank.md §1.2). */
  readonly permissions: readonly string[];
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601; an expired token is answered like an unknown one. */
  readonly expiresAt: string | undefined;
}

export interface NorthflankState {
  /** Teams and organisations by id, which is unique among both. */
  readonly entities: Map<string, Entity>;
  /** By the token itself. */
  readonly tokens: Map<string, Token>;
  readonly nextUid: IdSequence<string>;
  readonly clock: Clock;
}

const UID_SEED = "5e1ec7ed";

export function createState(clock: Clock, idSeed: string | undefined): NorthflankState {
  return { entities: new Map(), tokens: new Map(), nextUid: hexIds(idSeed ?? UID_SEED, 24), clock };
}

/** A state from before a kind of objects existed has no stores for it. */
export function addMissingStores({ entities }: NorthflankState): void {
  for (const [id, entity] of entities) entities.set(id, { ...emptyStores(), ...entity });
}

export function newEntity(state: NorthflankState, entity: Pick<Entity, "id" | "kind" | "orgId">): Entity {
  return { ...entity, uid: state.nextUid(), ...emptyStores() };
}
