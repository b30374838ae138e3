import { integrations } from "../../../src/provider";
import { outOfBandDelete, destruction, protection, replacement } from "./cells/absence";
import { markerMove, rotation, update } from "./cells/changes";
import { labelOf, MAIN, WHOLE } from "./cells/common";
import { allObjects, creation, mainObject } from "./cells/creation";
import { drifts } from "./cells/drift";
import { imports } from "./cells/imports";
import { secrecy } from "./cells/secrecy";
import type { Row } from "./row";
import { openWorld, type World } from "./world";

/**
 * The life of each row of a registry: every cell of its line is a test, and each begins where the one before ended. The
 * ends of a life are lived as a user lives them, with a provider process for each walk of Terraform; in between, the
 * provider is served by this process, because starting processes takes more time than everything that is looked at.
 */
export function playRows(rows: readonly Row[], registry: string): void {
  const own = rows.filter(({ type }) => integrations.resources[type]?.connection.name === registry);
  describe.each(own.map((row) => [row.type, row] as const))("%s", (_type, row) => {
    let world: World;

    beforeAll(async () => {
      world = await openWorld(row);
      row.prepare?.(world.emulator, [MAIN, WHOLE, ...Object.keys(row.drifts).map(labelOf)]);
      world.give(row.secrets);
    });

    afterAll(async () => {
      await world.close();
    });

    playLife(row, () => world);
  });
}

function playLife(row: Row, world: () => World): void {
  const main = row.variants.main(MAIN);
  const updated = { ...main, ...row.update.set };
  const replaced = { ...updated, ...row.replace?.set };
  creation(row, world, mainObject(row));
  describe("the provider served here", () => {
    beforeAll(() => {
      world().serve("here");
    });

    afterAll(() => {
      world().serve("own");
    });

    creation(row, world, allObjects(row));
    drifts(row, world);
    update(row, world, updated);
    rotation(row, world);
    markerMove(row, world);
    outOfBandDelete(row, world);
    imports(row, world, updated);
    replacement(row, world, replaced);
    protection(row, world, replaced);
  });
  destruction(row, world);
  secrecy(row, world);
}
