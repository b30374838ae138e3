import {
  type Clock,
  type HttpClient,
  type JsonObject,
  optionalString,
  requiredId,
  requiredString,
} from "../../../http";
import type { AnsweredJson, JsonObject as Json } from "../rules";
import { type Collected, createCollected } from "./collection";
import { secretlessJson } from "./parse";

/** Where Truto stores what it syncs (docs/apis/truto.md §2.7). `undefined`: not said. */
export interface Datastore {
  readonly id: string;
  readonly environment_id: string | undefined;
  readonly type: string;
  readonly label: string;
  /** Without credentials, whatever the answer has. */
  readonly config: AnsweredJson | undefined;
  readonly created_at: string | undefined;
  readonly updated_at: string | undefined;
}

/** Body of PATCH: what is absent stays, also inside of `config`. */
export interface DatastoreChange {
  readonly label?: string;
  readonly config?: Json;
}

/** Body of POST. */
export interface DatastoreBody {
  readonly type: string;
  readonly label: string;
  readonly config: Json;
}

export type Datastores = Collected<Datastore, DatastoreBody, DatastoreChange>;

export const createDatastores = (http: HttpClient, clock?: Clock): Datastores =>
  createCollected(
    http,
    { path: "datastore", read: parse, readMade: parse, keysOf: ({ label }) => [label] },
    clock,
  );

const SECRETS = ["api_key", "credentials", "access_key_id", "secret_access_key"];

const parse = (object: JsonObject): Datastore => ({
  id: requiredId(object, "id"),
  environment_id: optionalString(object, "environment_id"),
  type: requiredString(object, "type"),
  label: requiredString(object, "label"),
  config: secretlessJson(object, "config", SECRETS),
  created_at: optionalString(object, "created_at"),
  updated_at: optionalString(object, "updated_at"),
});
