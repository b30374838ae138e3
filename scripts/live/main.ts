// `npm run try:live`: checks the facts of docs/apis against a live registry.
import { randomBytes } from "node:crypto";
import { tryLive } from "./command";

const interrupted = new AbortController();
process.once("SIGINT", () => {
  process.stderr.write("Interrupted: what was created is deleted now. Ctrl-C again ends at once.\n");
  interrupted.abort();
});
process.once("SIGTERM", () => interrupted.abort());

void tryLive(process.argv.slice(2), {
  environment: process.env,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  signal: interrupted.signal,
  unique: randomBytes(4).toString("hex"),
}).then((code) => {
  process.exitCode = code;
});
