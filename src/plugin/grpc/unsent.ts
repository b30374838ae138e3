import type { ServerHttp2Stream } from "node:http2";

// Messages on their way to the client, which may be slower than what they are made of arrives.

/** Smaller ones are not worth counting: a run has thousands. */
const LARGE = 1024 * 1024;

const unsent = new Set<Buffer>();
const waiting: (() => void)[] = [];

/** Writes a message, and counts it until the client has taken it, or is gone. False: more is to be written later. */
export function writeCounted(stream: ServerHttp2Stream, frame: Buffer): boolean {
  if (frame.length < LARGE) return stream.write(frame);
  const settle = (): void => {
    stream.removeListener("close", settle);
    unsent.delete(frame);
    if (unsent.size === 0) for (const resume of waiting.splice(0)) resume();
  };
  unsent.add(frame);
  stream.once("close", settle);
  return stream.write(frame, settle);
}

/** Resolves when no large message waits for its client to take it. */
export const untilSent = async (): Promise<void> => {
  while (unsent.size > 0) await new Promise<void>((resolve) => waiting.push(resolve));
};
