import {
  type CallOptions,
  type HttpClient,
  type HttpRequest,
  type HttpResponse,
  type JsonObject,
  readObject,
} from "../../../http";
import { hintFor, isNotFound } from "./refusals";

/** A body together with the values in it that must never be shown. */
export interface Secretly<Body> {
  readonly body: Body;
  readonly secrets: readonly string[];
}

/** What happened to an object that was to be deleted. */
export type Deletion = "deleted" | "was-not-there";

export interface Write<Body, T> extends Secretly<Body> {
  readonly method: "POST" | "PATCH";
  readonly path: readonly string[];
  readonly read: (object: JsonObject, response: HttpResponse) => T;
  readonly call: CallOptions | undefined;
  readonly retry?: HttpRequest["retry"];
}

/** Sends a body and reads the object that Truto answers. */
export function write<Body, T>(
  http: HttpClient,
  { method, path, body, secrets, read, call, retry }: Write<Body, T>,
): Promise<T> {
  const request: HttpRequest = { ...call, method, path, body, secrets, hint: hintFor };
  return http.json(retry === undefined ? request : { ...request, retry }, (json, response) =>
    read(readObject(json, "answer"), response),
  );
}

/** A repeated DELETE may find its own first try carried out (docs/apis/truto.md §7.4). */
export async function remove(
  http: HttpClient,
  path: readonly string[],
  call: CallOptions | undefined,
): Promise<Deletion> {
  try {
    await http.request({ ...call, method: "DELETE", path, hint: hintFor });
    return "deleted";
  } catch (error) {
    if (isNotFound(error)) return "was-not-there";
    throw error;
  }
}
