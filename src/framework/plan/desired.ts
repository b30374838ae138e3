import type { Resource } from "../definitions/resource";
import type { PlainObject } from "../values/plain";
import { toPlain } from "../values/convert";
import type { ObjectValue } from "../values/value";

/** What resource code gets to know of a planned object: what is not known yet is undefined. */
export const desiredOf = ({ ownFields }: Resource, planned: ObjectValue): PlainObject =>
  toPlain(ownFields, planned, "undefined");
