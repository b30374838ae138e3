import { readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";

export interface Running {
  readonly pid: number;
  readonly command: string;
}

/** The processes whose working directory is a folder: terraform and the providers that it started there. Linux only. */
export function processesIn(folder: string): readonly Running[] {
  const place = realpathSync(folder);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        if (readlinkSync(`/proc/${name}/cwd`) !== place) return [];
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
        return [{ pid: Number(name), command }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

/** Asks again and again until there is an answer. */
export async function eventually<T>(ask: () => T | undefined, milliseconds = 30_000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error("it did not happen in time");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
