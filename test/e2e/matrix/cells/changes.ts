import { plainText } from "../../support/terraform";
import type { Attributes, Row } from "../row";
import { succeeded, type World } from "../world";
import {
  GENERATION,
  MAIN,
  applied,
  identityOf,
  inJson,
  lacking,
  readable,
  secretsOf,
  withMoves,
  withRotated,
  withWhatMayChange,
} from "./common";

export function update(row: Row, world: () => World, updated: Attributes): void {
  test("in-place update: only what differs is changed, and credentials are sent only where what belongs to them changed", async () => {
    world().configure({ [MAIN]: row.variants.main(MAIN) });
    await applied(world());
    const before = world().state(MAIN);
    world().configure({ [MAIN]: updated });

    const planned = await world().planFor(MAIN);
    const writes = await world().writesOf(() => world().applyPlan());

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
    expect(world().state(MAIN)).toMatchObject(readable(row, updated));
    expect(identityOf(row, world().state(MAIN))).toEqual(identityOf(row, before));
    succeeded(await world().plan());
  });
}

/** Only where there are secrets. */
export function rotation(row: Row, world: () => World): void {
  if (Object.keys(row.rotated).length === 0) return;

  test("rotate: a changed secret is planned in place, sent, and then at rest", async () => {
    const before = world().state(MAIN);
    const known = world().stored(MAIN);
    world().give(row.rotated);

    const planned = await world().planFor(MAIN);
    const applying = await world().applyPlan();

    expect(planned.of[MAIN]).toEqual({
      actions: ["update"],
      changes: withMoves(row, [GENERATION]),
      forcedBy: [],
    });
    succeeded(applying);
    expect(lacking(world().stored(MAIN), Object.values(row.rotated))).toEqual([]);
    expect(JSON.stringify(world().stored(MAIN))).toBe(withRotated(row, JSON.stringify(known)));
    expect(world().state(MAIN)[GENERATION]).toBe(Number(before[GENERATION]) + 1);
    succeeded(await world().plan());
  });
}

/** Only where a marker shows what no attribute does. */
export function markerMove(row: Row, world: () => World): void {
  const { replaceCredentials } = row;
  if (replaceCredentials === undefined) return;

  test("credentials replaced by somebody else: every plan warns, and on_external_change = reapply sends ours again", async () => {
    const given = { ...row.variants.main(MAIN), ...row.update.set };
    const ours = world().stored(MAIN);
    replaceCredentials(world().emulator, world().state(MAIN));
    expect(world().stored(MAIN)).not.toEqual(ours);

    const warned = await world().plan();
    world().configure({ [MAIN]: { ...given, on_external_change: "reapply" } });
    await applied(world());
    const after = world().stored(MAIN);
    world().configure({ [MAIN]: given });
    await applied(world());

    expect(plainText(warned.output)).toContain("was changed outside of Terraform");
    expect(warned.output).toContain("No changes.");
    expect(after).toEqual(ours);
    expect((await world().plan()).output).not.toContain("was changed outside of Terraform");
  });
}
