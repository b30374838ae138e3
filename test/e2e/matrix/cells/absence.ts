import { plainText } from "../../support/terraform";
import { resourceOf, succeeded } from "../world";
import { cell, type Life, withRows } from "./cell";
import { MAIN, applied, lacking, readable, replacedMain, secretsOf, sorted } from "./common";

export function outOfBandDelete(life: Life): void {
  cell(life, "out-of-band delete: it is planned to be made again, and made once", async (row, world) => {
    const before = world.stored(MAIN);
    row.remove(world.emulator, world.state(MAIN));
    expect(world.stored(MAIN)).toBeUndefined();

    const planned = await world.planFor(MAIN);
    succeeded(await world.applyPlan());

    expect(planned.of[MAIN]?.actions).toEqual(["create"]);
    expect(world.stored(MAIN)).toEqual(before);
    succeeded(await world.plan());
  });
}

/** Only where there is deletion_protection. */
export function protection(life: Life): void {
  cell(
    withRows(life, ({ type }) => resourceOf(type).destroyLoses !== undefined),
    "destroy under deletion_protection: refused, with what would be lost, and nothing is",
    async (row, world) => {
      const replaced = replacedMain(row);
      world.configure({ [MAIN]: { ...replaced, deletion_protection: true } });
      await applied(world);
      const stored = world.stored(MAIN);

      const refused = await world.destroy();

      expect(refused.exitCode).toBe(1);
      expect(plainText(refused.output)).toContain(plainText(resourceOf(row.type).destroyLoses ?? "nothing"));
      expect(world.stored(MAIN)).toEqual(stored);
      world.configure({ [MAIN]: replaced });
      await applied(world);
    },
  );
}

export function destruction(life: Life): void {
  cell(life, "destroy: it is gone from the registry and from the state", async (row, world) => {
    const last = world.state(MAIN);

    const destroyed = await world.destroy();

    succeeded(destroyed);
    expect(row.stored(world.emulator, last)).toBeUndefined();
    expect(world.labels()).toEqual([]);
  });
}

/** Only where something forces one. */
export function replacement(life: Life): void {
  cell(
    withRows(life, ({ replace }) => replace !== undefined),
    "replace: the plan says what forces it, the old one is deleted and the new one made",
    async (row, world) => {
      const replaced = replacedMain(row);
      world.configure({ [MAIN]: replaced });

      const planned = await world.planFor(MAIN);
      const writes = await world.writesOf(async () => {
        succeeded(await world.applyPlan());
      });

      expect(planned.of[MAIN]).toMatchObject({
        actions: ["delete", "create"],
        forcedBy: sorted(row.replace?.changes ?? []),
      });
      expect(writes.slice(0, 2).map(({ method }) => method)).toEqual(["DELETE", "POST"]);
      expect(world.state(MAIN)).toMatchObject(readable(row, replaced));
      expect(lacking(world.stored(MAIN), secretsOf(row, replaced, row.rotated))).toEqual([]);
      succeeded(await world.plan());
    },
  );
}
