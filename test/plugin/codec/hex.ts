/** `c7 03 0c` → bytes. */
export const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));

/** Bytes → `c7 03 0c`. */
export const hex = (data: Uint8Array): string =>
  Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join(" ");

/** `value` as MessagePack text bytes with the shortest header for up to 31 bytes. */
export const shortText = (value: string): string =>
  hex(Uint8Array.from([0xa0 | Buffer.byteLength(value), ...Buffer.from(value)]));
