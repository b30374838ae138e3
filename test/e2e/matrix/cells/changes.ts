import { succeeded } from "../world";
import { cell, type Life, withRows } from "./cell";
import {
  GENERATION,
  MAIN,
  applied,
  identityOf,
  inJson,
  lacking,
  readable,
  secretsOf,
  updatedMain,
  withMoves,
  withRotated,
  withWhatMayChange,
} from "./common";

export function update(life: Life): void {
  cell(
    life,
    "in-place update: only what differs is changed, and credentials are sent only where what belongs to them changed",
    async (row, world) => {
      const updated = updatedMain(row);
      world.configure({ [MAIN]: row.variants.main(MAIN) });
      await applied(world);
      const before = world.state(MAIN);
      world.configure({ [MAIN]: updated });

      const planned = await world.planFor(MAIN);
      const writes = await world.writesOf(() => world.applyPlan());

      const changes = withMoves(row, row.update.changes);
      expect(planned.of[MAIN]).toEqual({
        actions: ["update"],
        changes: withWhatMayChange(row, updated, row.update.changes),
        forcedBy: [],
      });
      expect(writes).not.toEqual([]);
      const sent = writes.map(({ body }) => body).join("\n");
      const secrets = secretsOf(row, updated, row.secrets);
      expect(secrets.filter((secret) => sent.includes(inJson(secret)))).toEqual(
        changes.includes(GENERATION) ? secrets : [],
      );
      expect(world.state(MAIN)).toMatchObject(readable(row, updated));
      expect(identityOf(row, world.state(MAIN))).toEqual(identityOf(row, before));
      succeeded(await world.plan());
    },
  );
}

/** Only where there are secrets. */
export function rotation(life: Life): void {
  cell(
    withRows(life, ({ rotated }) => Object.keys(rotated).length > 0),
    "rotate: a changed secret is planned in place, sent, and then at rest",
    async (row, world) => {
      const before = world.state(MAIN);
      const known = world.stored(MAIN);
      world.give(row.rotated);

      const planned = await world.planFor(MAIN);
      const applying = await world.applyPlan();

      expect(planned.of[MAIN]).toEqual({
        actions: ["update"],
        changes: withMoves(row, [GENERATION]),
        forcedBy: [],
      });
      succeeded(applying);
      expect(lacking(world.stored(MAIN), Object.values(row.rotated))).toEqual([]);
      expect(JSON.stringify(world.stored(MAIN))).toBe(withRotated(row, JSON.stringify(known)));
      expect(world.state(MAIN)[GENERATION]).toBe(Number(before[GENERATION]) + 1);
      succeeded(await world.plan());
    },
  );
}

const CHANGED_OUTSIDE = expect.stringContaining("was changed outside of Terraform") as unknown;

/** Only where a marker shows what no attribute does. */
export function markerMove(life: Life): void {
  cell(
    withRows(life, ({ replaceCredentials }) => replaceCredentials !== undefined),
    "credentials replaced by somebody else: every plan warns, and on_external_change = reapply sends ours again",
    async (row, world) => {
      const given = updatedMain(row);
      const ours = world.stored(MAIN);
      row.replaceCredentials?.(world.emulator, world.state(MAIN));
      expect(world.stored(MAIN)).not.toEqual(ours);

      const warned = await world.planWithWarnings();
      world.configure({ [MAIN]: { ...given, on_external_change: "reapply" } });
      await applied(world);
      const after = world.stored(MAIN);
      world.configure({ [MAIN]: given });
      await applied(world);

      expect(warned.warnings).toEqual([CHANGED_OUTSIDE]);
      succeeded(warned);
      expect(after).toEqual(ours);
      expect((await world.planWithWarnings()).warnings).not.toContainEqual(CHANGED_OUTSIDE);
    },
  );
}
