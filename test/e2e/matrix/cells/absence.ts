import { plainText } from "../../support/terraform";
import type { Attributes, Row } from "../row";
import { resourceOf, succeeded, type World } from "../world";
import { MAIN, applied, lacking, readable, secretsOf, sorted } from "./common";

export function outOfBandDelete(row: Row, world: () => World): void {
  test("out-of-band delete: it is planned to be made again, and made once", async () => {
    const before = world().stored(MAIN);
    row.remove(world().emulator, world().state(MAIN));
    expect(world().stored(MAIN)).toBeUndefined();

    const planned = await world().planFor(MAIN);
    succeeded(await world().applyPlan());

    expect(planned.of[MAIN]?.actions).toEqual(["create"]);
    expect(world().stored(MAIN)).toEqual(before);
    succeeded(await world().plan());
  });
}

/** Only where there is deletion_protection. */
export function protection(row: Row, world: () => World, replaced: Attributes): void {
  const losses = resourceOf(row.type).destroyLoses;
  if (losses === undefined) return;

  test("destroy under deletion_protection: refused, with what would be lost, and nothing is", async () => {
    world().configure({ [MAIN]: { ...replaced, deletion_protection: true } });
    await applied(world());
    const stored = world().stored(MAIN);

    const refused = await world().stage.destroy();

    expect(refused.exitCode).toBe(1);
    expect(plainText(refused.output)).toContain(plainText(losses));
    expect(world().stored(MAIN)).toEqual(stored);
    world().configure({ [MAIN]: replaced });
    await applied(world());
  });
}

export function destruction(row: Row, world: () => World): void {
  test("destroy: it is gone from the registry and from the state", async () => {
    const last = world().state(MAIN);

    const destroyed = await world().stage.destroy();

    succeeded(destroyed);
    expect(row.stored(world().emulator, last)).toBeUndefined();
    expect(world().labels()).toEqual([]);
  });
}

/** Only where something forces one. */
export function replacement(row: Row, world: () => World, replaced: Attributes): void {
  const { replace } = row;
  if (replace === undefined) return;

  test("replace: the plan says what forces it, the old one is deleted and the new one made", async () => {
    world().configure({ [MAIN]: replaced });

    const planned = await world().planFor(MAIN);
    const writes = await world().writesOf(async () => {
      succeeded(await world().applyPlan());
    });

    expect(planned.of[MAIN]).toMatchObject({
      actions: ["delete", "create"],
      forcedBy: sorted(replace.changes),
    });
    expect(writes.slice(0, 2).map(({ method }) => method)).toEqual(["DELETE", "POST"]);
    expect(world().state(MAIN)).toMatchObject(readable(row, replaced));
    expect(lacking(world().stored(MAIN), secretsOf(row, replaced, row.rotated))).toEqual([]);
    succeeded(await world().plan());
  });
}
