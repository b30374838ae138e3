import type { IncomingHttpHeaders } from "node:http2";
import { STATUS, StatusError } from "./status";

/** Messages on the wire: one byte of flags, four bytes of length, then the message. */

const HEAD = 5;
const COMPRESSED = 1;

/** A message that was encoded in pieces, with its head. */
export function frameOf(pieces: readonly Uint8Array[]): Buffer {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(length, 1);
  return Buffer.concat([head, ...pieces], HEAD + length);
}

/**
 * The one message that a client sends to a method that takes one.
 *
 * @throws StatusError where there is none, more than one, only a part of one, or one that is compressed.
 */
export function onlyMessage(body: Buffer, encoding: IncomingHttpHeaders[string]): Uint8Array {
  if (body.length === 0) throw new StatusError(STATUS.UNIMPLEMENTED, "The call has no message.");
  const flags = body[0];
  if (flags === COMPRESSED) throw compressed(encoding);
  if (flags !== 0) throw new StatusError(STATUS.INTERNAL, "The message has flags that are not known.");
  const end = body.length < HEAD ? Infinity : HEAD + body.readUInt32BE(1);
  if (end > body.length) throw new StatusError(STATUS.INTERNAL, "The message ends too early.");
  if (end < body.length) throw new StatusError(STATUS.UNIMPLEMENTED, "The call has more than one message.");
  return body.subarray(HEAD);
}

/** A client may only compress what the server has said that it can read, and this one never says so. */
const compressed = (encoding: IncomingHttpHeaders[string]): StatusError =>
  encoding === undefined || encoding === "identity"
    ? new StatusError(STATUS.INTERNAL, "The message is compressed, but the call names no compression.")
    : new StatusError(STATUS.UNIMPLEMENTED, "Compressed messages are not supported.");
