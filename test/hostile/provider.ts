import type { Diagnostic } from "../../src/framework/diagnostics/diagnostic";
import type { ObjectValue } from "../../src/framework/values/value";
import { toDiagnostic } from "../../src/plugin/wire/diagnostics";
import { integrations } from "../../src/provider";
import { NOTHING, playCore, type Stored } from "../support/core";

/** An object's life in front of an enemy. */
export interface Job {
  readonly name: string;
  readonly type: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly config: ObjectValue;
  readonly changed: ObjectValue;
}

export interface Life {
  readonly name: string;
  /** Whether the state has the object after its creation. */
  readonly isKept: boolean;
  /** Everything that the user reads. */
  readonly reported: readonly Reported[];
}

export interface Reported {
  readonly text: string;
  /** Whether the call was given the configuration, and with it the credentials: a refresh and a destroy are not. */
  readonly knowsCredentials: boolean;
}

export interface Report {
  readonly lives: readonly Life[];
  readonly maxRssMegabytes: number;
}

/** A process of its own: it lives or dies with what it is answered. Jobs come on standard input, the report goes out. */
async function main(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const jobs = JSON.parse(Buffer.concat(chunks).toString("utf8")) as readonly Job[];
  const lives: Life[] = [];
  const waiting = [...jobs];
  // As many at once as Terraform has by default.
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) lives.push(await live(job));
    }),
  );
  const report: Report = { lives, maxRssMegabytes: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(JSON.stringify(report));
}

async function live({ name, type, environment, config, changed }: Job): Promise<Life> {
  const core = playCore(integrations, environment, type);
  const reported: Reported[] = [];
  const report = <T extends { readonly diagnostics: readonly Diagnostic[] }>(
    result: T,
    knowsCredentials = false,
  ): T => {
    for (const { summary = "", detail = "" } of result.diagnostics.map(toDiagnostic)) {
      reported.push({ text: summary, knowsCredentials }, { text: detail, knowsCredentials });
    }
    return result;
  };
  const { server } = core;
  await server.configure({ terraformVersion: "1.14.0", config: {}, capabilities: CAPABILITIES });
  const created = report(await core.apply(config, NOTHING), true);
  let kept: Stored = created;
  kept = report(await core.refresh(kept));
  if (kept.state !== null) kept = report(await core.apply(changed, kept), true);
  kept = report(await core.refresh(kept));
  for (const dataSource of Object.keys(integrations.dataSources).filter((each) => sameObject(each, type))) {
    const source = integrations.dataSources[dataSource];
    const given = Object.fromEntries(
      Object.keys(source?.fields ?? {}).map((each) => [each, config[each] ?? null]),
    );
    report(await server.readDataSource({ type: dataSource, config: given, capabilities: CAPABILITIES }));
  }
  if (kept.state !== null) report(await core.apply(null, kept));
  return { name, isKept: created.state !== null, reported };
}

const CAPABILITIES = { deferralAllowed: false, writeOnlyAttributesAllowed: true };

/** The data source of an object, and the one that lists such objects. */
const sameObject = (dataSource: string, type: string): boolean =>
  dataSource === type || dataSource === `${type}s`;

void main();
