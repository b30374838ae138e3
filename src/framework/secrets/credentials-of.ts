import { perSchema } from "../schema/fields";
import type { Resource } from "../definitions/resource";
import { toPlain } from "../values/convert";
import type { PlainObject } from "../values/plain";
import type { ObjectValue } from "../values/value";
import { credentialsIn } from "./write-only";

const credentialFieldsOf = perSchema((fields) => Object.fromEntries(credentialsIn(fields)));

/**
 * The write-only attributes out of the configuration, the only place where they stand; nested ones whole. What is not known
 * yet is undefined.
 */
export function credentialsOf({ ownFields }: Resource, config: ObjectValue): PlainObject {
  return toPlain(credentialFieldsOf(ownFields), config, "undefined");
}
