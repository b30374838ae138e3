import { types } from "node:util";

/** The codes of gRPC that this server answers with. Every failure of the provider itself is a diagnostic instead. */
export const STATUS = {
  OK: 0,
  UNKNOWN: 2,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
} as const;

export type Status = (typeof STATUS)[keyof typeof STATUS];

/** Ends a call with a status. Its message reaches the client: it must quote nothing. */
export class StatusError extends Error {
  override readonly name = "StatusError";
  constructor(
    readonly status: Status,
    message: string,
  ) {
    super(message);
  }
}

/** By its name: in the bundle, what reads messages has a copy of the class of its own. */
export const isStatusError = (fault: unknown): fault is StatusError =>
  types.isNativeError(fault) && fault.name === "StatusError" && "status" in fault;

/** The trailers that end a call. */
export const trailersOf = (status: Status, message = ""): Readonly<Record<string, string>> => ({
  "grpc-status": String(status),
  ...(message === "" ? {} : { "grpc-message": percentEncoded(message) }),
});

/** UTF-8, with everything that is not printable ASCII, and the percent sign, as `%XX`. */
export const percentEncoded = (text: string): string =>
  [...Buffer.from(text, "utf8")]
    .map((byte) =>
      byte < 0x20 || byte > 0x7e || byte === 0x25
        ? `%${byte.toString(16).toUpperCase().padStart(2, "0")}`
        : String.fromCharCode(byte),
    )
    .join("");
