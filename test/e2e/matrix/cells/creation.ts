import type { Attributes, Row } from "../row";
import { succeeded, variantOf, type World } from "../world";
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

export function creation(row: Row, world: () => World, objects: Objects): void {
  test("create: everything is in the registry and in the state, and the secrets in the registry alone", async () => {
    world().configure(objects);

    succeeded(await world().stage.apply());

    expect([...world().labels()].sort()).toEqual(Object.keys(objects).sort());
    for (const [label, given] of Object.entries(objects)) {
      expect(world().state(label)).toMatchObject(readable(row, given));
      expect(lacking(world().stored(label), secretsOf(row, given, row.secrets))).toEqual([]);
    }
  });

  test("no change: the next plan is empty, and nothing was sent for it", async () => {
    const writes = await world().writesOf(async () => {
      succeeded(await world().plan());
    });

    expect(writes).toEqual([]);
  });
}
