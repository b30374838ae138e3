import type { Attributes, Row } from "../row";
import { succeeded, variantOf } from "../world";
import { cell, type Life } from "./cell";
import { MAIN, labelOf, lacking, readable, secretsOf } from "./common";

/** One object of the row, and one more for each drift. */
export const allObjects = (row: Row): Objects => ({
  ...mainObject(row),
  ...Object.fromEntries(
    Object.entries(row.drifts).map(([path, { variant = "main" }]) => [
      labelOf(path),
      variantOf(row, variant)(labelOf(path)),
    ]),
  ),
});

export const mainObject = (row: Row): Objects => ({ [MAIN]: row.variants.main(MAIN) });

type Objects = Readonly<Record<string, Attributes>>;

export function creation(life: Life, objectsOf: (row: Row) => Objects): void {
  cell(
    life,
    "create: everything is in the registry and in the state, and the secrets in the registry alone",
    async (row, world) => {
      const objects = objectsOf(row);
      world.configure(objects);

      succeeded(await world.apply());

      expect([...world.labels()].sort()).toEqual(Object.keys(objects).sort());
      for (const [label, given] of Object.entries(objects)) {
        expect(world.state(label)).toMatchObject(readable(row, given));
        expect(lacking(world.stored(label), secretsOf(row, given, row.secrets))).toEqual([]);
      }
    },
  );

  cell(life, "no change: the next plan is empty, and nothing was sent for it", async (_row, world) => {
    const writes = await world.writesOf(async () => {
      succeeded(await world.plan());
    });

    expect(writes).toEqual([]);
  });
}
