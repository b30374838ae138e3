import { resolve } from "node:path";
import { type Emulator, startEmulator } from "../../src/emulator";
import type { ObjectValue } from "../../src/framework/values/value";
import { hasUnseen } from "../../src/text";
import { ROWS } from "../e2e/matrix/rows";
import { type PluginProcess, startPlugin } from "../plugin/core";
import { coreCalls } from "../plugin/core-calls";
import { Diagnostic_Severity } from "../plugin/gen/tfplugin6_pb";
import { peakMegabytesOf } from "../support/peak-memory";
import { leakOf } from "../support/spellings";
import { HOSTILE, UNCLEAR } from "./answers";
import { configOf, randomOf, secretsFor, targetOf } from "./objects";
import { type Proxy, startProxy } from "./proxy";

/** Those after which the client does not wait: the process has no shorter timers than a user's. */
const isQuick = ([name]: readonly [string, unknown]): boolean =>
  !/for ever|drip|refusal of aeons|rate limit|date of aeons|failure that|reset before|no HTTP/.test(name);

/** After these, reads are tried again. */
const REPEATED = /cut|damaged|too many headers|compression/;

let emulator: Emulator;
let proxy: Proxy;
let plugin: PluginProcess;

beforeAll(async () => {
  emulator = await startEmulator();
  proxy = await startProxy(new URL(emulator.buddy.baseUrl).origin);
  const launcher = resolve(__dirname, "../../dist/provider/launch.cjs");
  plugin = await startPlugin({
    command: [process.execPath, launcher],
    environment: { TF_LOG: "trace" },
  });
});
afterAll(async () => {
  await plugin.shutDown();
  proxy.close();
  await emulator.close();
});

test("the built provider lives through creations and destructions in front of an enemy", async () => {
  const calls = await coreCalls(plugin.core);
  const reported: string[] = [];
  const lost: string[] = [];
  const report = (result: { readonly diagnostics: readonly { summary: string; detail: string }[] }): void => {
    for (const { summary, detail } of result.diagnostics) reported.push(summary, detail);
  };
  for (const [index, row] of ROWS.entries()) {
    row.prepare?.(emulator, [`p${index}wa`, `p${index}wb`]);
    for (const which of ["first-write", 0.5] as const) {
      const label = `p${index}w${which === 0.5 ? "b" : "a"}`;
      const { variable, token, path } = targetOf(emulator, row);
      const quick = Object.entries(which === 0.5 ? HOSTILE : UNCLEAR).filter(isQuick);
      const spoils = Object.fromEntries(quick.filter(([name]) => which !== 0.5 || !REPEATED.test(name)));
      const random = randomOf(11 + index * 7919);
      const job = `${row.type}-${label}`;
      const url = proxy.urlOf(job, {
        spoils,
        operation: "all",
        which,
        random,
        secrets: secretsFor(emulator, row, true),
      });
      await calls.configure({ [variable.toLowerCase()]: { base_url: `${url}/all${path}`, token } });
      const config: ObjectValue = { ...configOf(row, row.variants.main(label)), timeouts: null };
      const planned = await calls.plan(row.type, { prior: null, config });
      report({ diagnostics: planned.diagnostics });
      if (
        planned.planned === null ||
        planned.diagnostics.some(({ severity }) => severity === Diagnostic_Severity.ERROR)
      )
        continue;
      const applied = await calls.apply(row.type, {
        prior: null,
        planned: planned.planned,
        config,
        private: planned.plannedPrivate,
      });
      report({ diagnostics: applied.diagnostics });
      if (which === "first-write" && applied.state === null)
        lost.push(`${job}: ${JSON.stringify(proxy.of(job))}`);
      if (applied.state === null) continue;
      const gone = await calls.plan(row.type, {
        prior: applied.state,
        config: null,
        private: applied.private,
      });
      report({ diagnostics: gone.diagnostics });
      const deleted = await calls.apply(row.type, {
        prior: applied.state,
        planned: null,
        config: null,
        private: gone.plannedPrivate,
      });
      report({ diagnostics: deleted.diagnostics });
    }
  }

  expect(plugin.process.exitCode).toBeNull();
  expect(peakMegabytesOf(plugin.process.pid ?? 0)).toBeLessThan(300);
  expect(lost).toEqual([]);
  expect(
    ROWS.filter(
      ({ type }) => proxy.of(`${type}-p${ROWS.findIndex((row) => row.type === type)}wa`).done.length === 0,
    ),
  ).toEqual([]);
  const lines = [...reported, ...plugin.stderr().split("\n")];
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => hasUnseen(line.replaceAll("\n", "")))).toEqual([]);
  const leaks = ROWS.flatMap((row) => secretsFor(emulator, row, true)).flatMap((secret) => {
    const leak = leakOf(secret, lines.join("\n"));
    return leak === undefined || /northflank/i.test(leak) ? [] : [leak];
  });
  expect(leaks).toEqual([]);
});
