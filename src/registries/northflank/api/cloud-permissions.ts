import {
  type CallOptions,
  type HttpClient,
  type JsonObject,
  optionalList,
  optionalString,
  readObject,
  requiredString,
  ShapeProblem,
} from "../../../http";
import { optionalStrings } from "./read";

/** A role of Google Cloud. */
export interface CloudRole {
  readonly id: string;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly permissions: readonly string[];
}

/** The rights in a cloud that an integration with some features needs (docs/apis/northflank.md §10.1). */
export interface CloudPermissions {
  readonly permissions: readonly string[];
  /** Google Cloud only. */
  readonly roles: readonly CloudRole[];
}

export type ReadCloudPermissions = (
  provider: string,
  features: readonly string[],
  call?: CallOptions,
) => Promise<CloudPermissions>;

/** Needs no permission, and has no form for a team. */
export const readCloudPermissions =
  (http: HttpClient): ReadCloudPermissions =>
  (provider, features, call = {}) =>
    http.json(
      {
        ...call,
        method: "GET",
        path: ["v1", "cloud-providers", "permissions"],
        query: { provider, features },
        hint: ({ status }) => (status === 401 ? "The token is wrong, revoked or expired." : undefined),
      },
      (json) => parse(readObject(readObject(json, "answer").data, "data")),
    );

const parse = (data: JsonObject): CloudPermissions => ({
  permissions: requiredTexts(data, "permissions"),
  roles:
    optionalList(data, "roles", (role) => ({
      id: requiredString(role, "id"),
      name: optionalString(role, "name"),
      description: optionalString(role, "description"),
      permissions: optionalStrings(role, "permissions") ?? [],
    })) ?? [],
});

/** A policy that is made of nothing would be a wrong answer to the question. */
function requiredTexts(object: JsonObject, key: string): readonly string[] {
  const texts = optionalStrings(object, key);
  if (texts === undefined) throw new ShapeProblem(key, "a list of texts");
  return texts;
}
