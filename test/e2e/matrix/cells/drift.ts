import type { AttributePath, Attributes, Drift, Row } from "../row";
import { type Planned, succeeded, variantOf, type World } from "../world";
import type { Outcomes } from "../rendezvous";
import { cell, type Life } from "./cell";
import { MAIN, labelOf, sorted, withWhatMayChange } from "./common";

/** One plan sees all drifts of all rows, and one apply sets them back. */
export function drifts(life: Life): void {
  const { rows, world } = life;
  const byType = rows.map((row) => [row.type, row] as const);

  describe("drift", () => {
    let seen: Outcomes<Row, Seen>;

    beforeAll(async () => {
      seen = await world().together(rows, async (row, own) => {
        const snapshots = new Map<AttributePath, Attributes | undefined>();
        for (const [path, { change }] of Object.entries(row.drifts)) {
          snapshots.set(path, own.stored(labelOf(path)));
          change(own.emulator, own.state(labelOf(path)));
        }
        const planned = await own.planFor(MAIN, ...Object.keys(row.drifts).map(labelOf));
        return { snapshots, planned };
      });
    });

    describe.each(byType)("%s", (_type, row) => {
      test.each(Object.entries(row.drifts))("in %s is seen, and it alone", (path, drift) => {
        const { planned } = seen.of(row);

        expect(planned.of[labelOf(path)]).toMatchObject(expectedPlan(row, path, drift));
      });

      test("in others leaves an object alone", () => {
        expect(seen.of(row).planned.of[MAIN]?.actions).toEqual(["no-op"]);
      });
    });

    describe("is set back", () => {
      let setBack: Awaited<ReturnType<World["together"]>>;

      beforeAll(async () => {
        setBack = await world().together(rows, async (_row, own) => {
          succeeded(await own.applyPlan());
        });
      });

      describe.each(byType)("%s", (_type, row) => {
        test.each(Object.keys(row.drifts))("in %s", (path) => {
          setBack.of(row);
          const before = seen.of(row).snapshots.get(path);

          expect(before).toBeDefined();
          expect(world().of(row).stored(labelOf(path))).toEqual(before);
        });
      });

      cell(life, "for good: the next plan is empty", async (_row, own) => {
        succeeded(await own.plan());
      });
    });
  });
}

interface Seen {
  /** The objects as they were before. */
  readonly snapshots: ReadonlyMap<AttributePath, Attributes | undefined>;
  readonly planned: Planned;
}

function expectedPlan(row: Row, path: AttributePath, { variant = MAIN, along = [], by = "update" }: Drift) {
  switch (by) {
    case "update": {
      const given = variantOf(row, variant)(labelOf(path));
      return { actions: ["update"], changes: withWhatMayChange(row, given, [path, ...along]) };
    }
    case "replacement":
      return { actions: ["delete", "create"], forcedBy: sorted([path, ...along]) };
  }
}
