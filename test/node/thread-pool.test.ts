import { transformSync } from "esbuild";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { useAllCores } from "../../src/node/thread-pool";

const sizeFor = (cores: number, set?: string): string | undefined => {
  const environment: NodeJS.ProcessEnv = set === undefined ? {} : { UV_THREADPOOL_SIZE: set };
  useAllCores(environment, cores);
  return environment.UV_THREADPOOL_SIZE;
};

test("there is a thread for each core, never fewer than Node's own four, and at most sixteen", () => {
  expect([1, 4, 8, 64].map((cores) => sizeFor(cores))).toEqual([undefined, undefined, "8", "16"]);
});

test("what the user has set counts", () => {
  expect(sizeFor(8, "2")).toBe("2");
});

test("it has an effect on a process that has started already: the threads are made when the first one is needed", () => {
  // Without a loader, which would need threads itself.
  const source = readFileSync(resolve(__dirname, "../../src/node/thread-pool.ts"), "utf8");
  const { code } = transformSync(source, { loader: "ts", format: "cjs" });
  const program = `${code}
    const threads = () => require("node:fs").readdirSync("/proc/self/task").length;
    useAllCores(process.env, 9);
    const before = threads();
    require("node:crypto").scrypt("text", "salt", 8, { N: 2 }, () => console.log(threads() - before));`;

  const printed = execFileSync(process.execPath, ["--eval", program], { encoding: "utf8", timeout: 150_000 });

  expect(printed).toBe("9\n");
});
