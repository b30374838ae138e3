import type { PlanJson, Ran, Stage } from "../support/terraform";
import { changeOf } from "./plan";
import type { Rendezvous } from "./rendezvous";
import type { Row } from "./row";
import { failureOfPlan, plannedShareOf, shareOf, toldIn } from "./share";
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
  /** Gets the addresses that the row has. */
  readonly destroy: Command<readonly string[], Ran>;
  readonly forget: Command<string, Ran>;
  readonly import: Command<readonly [address: string, id: string], Ran>;
}

export function createCommands(stage: Stage, meeting: Rendezvous<Row>, rows: readonly Row[]): Commands {
  const changing = (work: () => Promise<Ran>) =>
    meeting.command<undefined, Ran>(async () => {
      const ran = await work();
      return ({ type }) => shareOf(ran, type);
    });

  return {
    plan: meeting.command(async () => {
      const ran = await stage.plan();
      const plan = ran.exitCode === 2 ? await stage.planned() : undefined;
      return ({ type }) => ownShare(ran, plan, type);
    }),
    planFor: meeting.command(async (asked) => {
      const ran = await stage.plan();
      const plan = ran.exitCode === 1 ? {} : await stage.planned();
      return (row) => ({
        ...ownShare(ran, plan, row.type),
        of: Object.fromEntries(
          (asked.get(row) ?? []).map(([label, address]) => [label, changeOf(plan, address)]),
        ),
      });
    }),
    planWithWarnings: meeting.command(async () => {
      const ran = await stage.plan("-json");
      const plan = ran.exitCode === 2 ? await stage.planned() : undefined;
      return ({ type }) => ({
        ...ownShare(ran, plan, type),
        warnings: toldIn(ran.output)
          .filter(({ severity, address = "" }) => severity === "warning" && address.startsWith(`${type}.`))
          .map(({ summary }) => summary),
      });
    }),
    apply: changing(() => stage.apply()),
    applyPlan: changing(() => stage.run("apply", "-no-color", "saved.plan")),
    destroy: meeting.command(async (asked) => {
      // Where not all rows are at it, what the others have is not to be lost, whatever comes of it.
      const targets =
        asked.size === rows.length ? [] : [...asked.values()].flat().map((each) => `-target=${each}`);
      const ran = await stage.run("destroy", "-auto-approve", "-no-color", ...targets);
      return ({ type }) => shareOf(ran, type);
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

function ownShare(ran: Ran, plan: PlanJson | undefined, type: string): Ran {
  if (ran.exitCode === 1) throw failureOfPlan(ran, type);
  return plan === undefined || ran.exitCode === 0 ? ran : plannedShareOf(ran, plan, type);
}
