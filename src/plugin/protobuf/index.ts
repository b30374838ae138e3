export { decodeMessage } from "./decode";
export { encodeMessage } from "./encode";
export type { Message } from "./message";
export { WireError } from "./reader";
