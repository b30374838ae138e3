import type { Resource } from "../definitions/resource";
import { toPlain } from "../values/convert";
import type { PlainObject } from "../values/plain";
import type { ObjectValue } from "../values/value";
import { isCredential } from "./write-only";

/**
 * The write-only attributes out of the configuration, the only place where they stand; nested ones whole. What is not known
 * yet is undefined.
 */
export function credentialsOf({ ownFields }: Resource, config: ObjectValue): PlainObject {
  const secret = Object.fromEntries(Object.entries(ownFields).filter(([, { spec }]) => isCredential(spec)));
  return toPlain(secret, config, "undefined");
}
