import type { Ran, Stage } from "../support/terraform";
import { changeOf } from "./plan";
import type { Rendezvous } from "./rendezvous";
import type { Row } from "./row";
import { isStopped, plannedShareOf, shareOf, toldIn } from "./share";
import type { Planned, Warned } from "./world";

/** A command that rows ask for together, and that tells each of them its own part. */
type Command<Asked, Answer> = (row: Row, asked: Asked) => Promise<Answer>;

export interface Commands {
  readonly plan: Command<undefined, Ran>;
  /** Gets the addresses to tell about, by label. */
  readonly planFor: Command<readonly (readonly [label: string, address: string])[], Planned>;
  readonly planWithWarnings: Command<undefined, Warned>;
  readonly apply: Command<undefined, Ran>;
  readonly applyPlan: Command<undefined, Ran>;
  readonly destroy: Command<undefined, Ran>;
  readonly forget: Command<string, Ran>;
  readonly import: Command<readonly [address: string, id: string], Ran>;
}

/** What commands work on. */
export interface Ground {
  readonly stage: Stage;
  readonly rows: readonly Row[];
  /** All that a row has in configuration and state. */
  readonly addressesOf: (row: Row) => readonly string[];
}

export function createCommands({ stage, rows, addressesOf }: Ground, meeting: Rendezvous<Row>): Commands {
  const targets = (of: Iterable<Row>) => [...of].flatMap(addressesOf).map((address) => `-target=${address}`);

  /** Where errors in the plan of some rows stop a command, it runs again for the others. */
  async function runFor(asking: Iterable<Row>, run: (...targets: readonly string[]) => Promise<Ran>) {
    const first = await run();
    const stopped = new Set([...asking].filter(({ type }) => isStopped(first, type)));
    const last = stopped.size === 0 ? first : await run(...targets(stopped));
    return { last, of: (row: Row): Ran => (stopped.has(row) ? last : first) };
  }

  const planFor = (asking: Iterable<Row>, ...flags: readonly string[]) =>
    runFor(asking, (...targeted) => stage.plan(...flags, ...targeted));

  /** The part of a plan, for which the saved one is read only where there are changes. */
  async function partOfPlan(asking: Iterable<Row>, ...flags: readonly string[]) {
    const { last, of } = await planFor(asking, ...flags);
    const saved = last.exitCode === 2 ? await stage.planned() : {};
    return (row: Row) => plannedShareOf(of(row), saved, row.type);
  }

  return {
    plan: meeting.command((asked) => partOfPlan(asked.keys())),
    planFor: meeting.command(async (asked) => {
      const { last, of } = await planFor(asked.keys());
      const saved = last.exitCode === 1 ? {} : await stage.planned();
      return (row) => ({
        ...plannedShareOf(of(row), saved, row.type),
        of: Object.fromEntries(
          (asked.get(row) ?? []).map(([label, address]) => [label, changeOf(saved, address)]),
        ),
      });
    }),
    planWithWarnings: meeting.command(async (asked) => {
      const partOf = await partOfPlan(asked.keys(), "-json");
      return (row) => {
        const ran = partOf(row);
        const warnings = toldIn(ran.output)
          .filter(
            ({ severity, address = "" }) => severity === "warning" && address.startsWith(`${row.type}.`),
          )
          .map(({ summary }) => summary);
        return { ...ran, warnings };
      };
    }),
    apply: meeting.command(async (asked) => {
      const { of } = await runFor(asked.keys(), (...targeted) => stage.apply(...targeted));
      return (row) => shareOf(of(row), row.type);
    }),
    applyPlan: meeting.command(async () => {
      const ran = await stage.run("apply", "-no-color", "saved.plan");
      return ({ type }) => shareOf(ran, type);
    }),
    destroy: meeting.command(async (asked) => {
      // Where not all rows are at it, what the others have is not to be lost, whatever comes of it.
      const usual = asked.size === rows.length ? [] : targets(asked.keys());
      const { of } = await runFor(asked.keys(), (...targeted) =>
        stage.run("destroy", "-auto-approve", "-no-color", ...(targeted.length === 0 ? usual : targeted)),
      );
      return (row) => shareOf(of(row), row.type);
    }),
    forget: meeting.command(async (asked) => {
      const ran = await stage.run("state", "rm", ...asked.values());
      return () => ran;
    }),
    // The command takes one address.
    import: meeting.command(async (asked) => {
      const done = new Map<Row, Ran>();
      for (const [row, [address, id]] of asked) {
        done.set(row, await stage.run("import", "-no-color", address, id));
      }
      return (row) => done.get(row) ?? { exitCode: -1, output: "nothing was imported" };
    }),
  };
}
