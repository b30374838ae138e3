import type { Type } from "../../framework/schema/type";
import { isRecord, type ObjectValue, type Value } from "../../framework/values/value";
import { type DynamicValue, type RawState } from "../gen/tfplugin6";
import { decodeValue } from "./decode";
import { encodeValue } from "./encode";
import { CodecError } from "./error";
import { decodeJsonValue, parseStoredObject } from "./json";

/**
 * Reads a wire value. An absent or empty message is null (docs/apis/terraform-protocol.md §2.1).
 *
 * @throws CodecError
 */
export function fromDynamicValue(message: DynamicValue | undefined, type: Type): Value {
  if (!message) return null;
  if (message.msgpack.length > 0) return decodeValue(message.msgpack, type);
  if (message.json.length > 0) return decodeJsonValue(message.json, type);
  return null;
}

/**
 * Reads a wire value that is an object or null.
 *
 * @throws CodecError also where the object as a whole is unknown, which no object that reaches a provider ever is.
 */
export function fromDynamicObject(message: DynamicValue | undefined, type: Type): ObjectValue | null {
  const value = fromDynamicValue(message, type);
  if (value === null || isRecord(value)) return value;
  throw new CodecError("reading", "the object as a whole is unknown");
}

const NO_BYTES = new Uint8Array(0);

/** @throws CodecError */
export const toDynamicValue = (value: Value, type: Type): DynamicValue => ({
  msgpack: encodeValue(value, type),
  json: NO_BYTES,
});

/**
 * Reads a stored object of whatever schema version.
 *
 * @throws CodecError
 */
export function fromRawState(message: RawState | undefined): ObjectValue {
  if (message && message.json.length > 0) return parseStoredObject(message.json);
  if (message && Object.keys(message.flatmap).length > 0) {
    throw new CodecError(
      "reading",
      "the state was written by Terraform 0.11 or older; upgrade it with Terraform 0.12 first",
    );
  }
  throw new CodecError("reading", "the stored object is empty");
}
