import type { AttributePath, Attributes, Drift, Row } from "../row";
import { succeeded, variantOf, type World } from "../world";
import { MAIN, labelOf, sorted, withWhatMayChange } from "./common";

export function drifts(row: Row, world: () => World): void {
  const cells = Object.entries(row.drifts);
  const snapshots = new Map<AttributePath, Attributes | undefined>();
  let planned: Awaited<ReturnType<World["planFor"]>>;

  describe("drift", () => {
    beforeAll(async () => {
      for (const [path, { change }] of cells) {
        snapshots.set(path, world().stored(labelOf(path)));
        change(world().emulator, world().state(labelOf(path)));
      }
      planned = await world().planFor(MAIN, ...cells.map(([path]) => labelOf(path)));
    });

    test.each(cells)("in %s is seen, and it alone", (path, drift) => {
      expect(planned.of[labelOf(path)]).toMatchObject(expectedPlan(row, path, drift));
    });

    test("in others leaves an object alone", () => {
      expect(planned.of[MAIN]?.actions).toEqual(["no-op"]);
    });

    describe("is set back", () => {
      beforeAll(async () => {
        succeeded(await world().applyPlan());
      });

      test.each(cells)("in %s", (path) => {
        expect(snapshots.get(path)).toBeDefined();
        expect(world().stored(labelOf(path))).toEqual(snapshots.get(path));
      });

      test("for good: the next plan is empty", async () => {
        succeeded(await world().plan());
      });
    });
  });
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
