import { integrations } from "../../../src/provider";
import { outOfBandDelete, destruction, protection, replacement } from "./cells/absence";
import type { Life } from "./cells/cell";
import { markerMove, rotation, update } from "./cells/changes";
import { labelOf, MAIN, WHOLE } from "./cells/common";
import { allObjects, creation, mainObject } from "./cells/creation";
import { drifts } from "./cells/drift";
import { imports } from "./cells/imports";
import { secrecy } from "./cells/secrecy";
import type { Row } from "./row";
import { openWorld, type World } from "./world";

/**
 * The life of the rows of a registry, all of them in one world: every cell of a row's line is a test, and each begins
 * where the one before ended. A command of Terraform takes its time whatever there is to do, so that each does its work
 * for all rows. The ends of the life are lived as a user lives them, with a provider process for each walk of Terraform;
 * in between, the provider is served by this process, because starting processes takes more time than everything that is
 * looked at.
 */
export function playRows(all: readonly Row[], registry: string): void {
  const rows = all.filter(({ type }) => integrations.resources[type]?.connection.name === registry);
  let world: World;

  beforeAll(async () => {
    world = await openWorld(rows);
    for (const row of rows) {
      row.prepare?.(world.emulator, [MAIN, WHOLE, ...Object.keys(row.drifts).map(labelOf)]);
      world.of(row).give(row.secrets);
    }
  });

  afterAll(async () => {
    await world.close();
  });

  playLife({ rows, world: () => world });
}

function playLife(life: Life): void {
  const { world } = life;
  creation(life, mainObject);
  describe("the provider served here", () => {
    beforeAll(() => {
      world().serve("here");
    });

    afterAll(() => {
      world().serve("own");
    });

    creation(life, allObjects);
    drifts(life);
    update(life);
    rotation(life);
    markerMove(life);
    outOfBandDelete(life);
    imports(life);
    replacement(life);
    protection(life);
  });
  destruction(life);
  secrecy(life);

  test("every request that changed something was for an object of one of the rows", () => {
    expect(world().strayWrites()).toEqual([]);
  });
}
