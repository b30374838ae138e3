import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** The registries on loopback, in another process. */
export interface BenchEmulator {
  /** Variables that point the provider at all registries. */
  readonly environment: Readonly<Record<string, string>>;
  readonly baseUrl: (registry: string) => string;
  /** @param milliseconds - before each answer from now on */
  readonly setLatency: (milliseconds: number) => Promise<void>;
  /** How many requests a registry got since the last question. */
  readonly countRequests: (registry: string) => Promise<number>;
  readonly close: () => void;
}

export async function openEmulator(): Promise<BenchEmulator> {
  const child = fork(join(__dirname, "server.cjs"), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const answer = async <T>(): Promise<T> => {
    const ended = new AbortController();
    const gone = once(child, "exit", { signal: ended.signal }).then(() => {
      throw new Error("the emulator has ended; run npm run build first");
    });
    try {
      const [message] = (await Promise.race([once(child, "message"), gone])) as [T];
      return message;
    } finally {
      gone.catch(() => undefined);
      ended.abort();
    }
  };
  const ask = (question: object): Promise<number> => {
    const answered = answer<number>();
    child.send(question);
    return answered;
  };
  const { url, environment } = await answer<{ url: string; environment: Record<string, string> }>();
  return {
    environment,
    baseUrl: (registry) => `${url}/${registry}`,
    setLatency: async (latency) => {
      await ask({ latency });
    },
    countRequests: (registry) => ask({ count: registry }),
    close: () => {
      if (child.connected) child.disconnect();
    },
  };
}
