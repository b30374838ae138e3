import type { AuthorObject, Resource } from "../definitions/resource";
import { toAuthor } from "../values/convert";
import type { ObjectValue } from "../values/value";
import { isCredential } from "./write-only";

/**
 * The write-only attributes out of the configuration, the only place where they stand; nested ones whole. What is not known
 * yet is undefined.
 */
export function credentialsOf({ ownFields }: Resource, config: ObjectValue): AuthorObject {
  const secret = Object.fromEntries(Object.entries(ownFields).filter(([, { spec }]) => isCredential(spec)));
  return toAuthor(secret, config, "undefined");
}
