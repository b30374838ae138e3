import type { Row } from "../row";
import { succeeded, variantOf } from "../world";
import { cell, type Life, withRows } from "./cell";
import { GENERATION, MAIN, WHOLE, applied, forgotten, identityOf, updatedMain, withMoves } from "./common";

export function imports(life: Life): void {
  cell(
    life,
    "import by id: the plan sends what cannot be read back and nothing else, and the next one is empty",
    async (row, world) => {
      const known = world.state(MAIN);
      const stored = world.stored(MAIN);
      await forgotten(world, MAIN);

      const importing = await world.import(MAIN, row.imports.id(known));
      succeeded(importing);
      const planned = await world.planFor(MAIN);
      succeeded(await world.applyPlan());

      expect(planned.of[MAIN]).toEqual(planAfterImport(row));
      expect(identityOf(row, world.state(MAIN))).toEqual(identityOf(row, known));
      expect(world.stored(MAIN)).toEqual(stored);
      succeeded(await world.plan());
    },
  );

  cell(
    life,
    "import by natural key: the same, and the state is that of the object's id",
    async (row, world) => {
      const known = world.state(MAIN);
      const stored = world.stored(MAIN);
      const restore = world.keepState();
      await forgotten(world, MAIN);
      const block = { to: world.address(MAIN), id: row.imports.naturalKey(known) };
      world.configure({ [MAIN]: updatedMain(row) }, [block]);

      // Where it fails, the cells that follow have the object nevertheless.
      const planned = await world.planFor(MAIN).catch((failure: unknown) => {
        restore();
        world.configure({ [MAIN]: updatedMain(row) });
        throw failure;
      });
      succeeded(await world.applyPlan());

      expect(planned.of[MAIN]).toEqual(planAfterImport(row));
      expect(identityOf(row, world.state(MAIN))).toEqual(identityOf(row, known));
      expect(world.stored(MAIN)).toEqual(stored);
      world.configure({ [MAIN]: updatedMain(row) });
      succeeded(await world.plan());
    },
  );

  cell(
    withRows(life, (row) => row.imports.whole !== undefined),
    "import of an object that can be read back whole: the plan right after it is empty",
    async (row, world) => {
      const { id, whole = "main" } = row.imports;
      const updated = updatedMain(row);
      world.configure({ [MAIN]: updated, [WHOLE]: variantOf(row, whole)(WHOLE) });
      await applied(world);
      const known = world.state(WHOLE);
      await forgotten(world, WHOLE);

      const importing = await world.import(WHOLE, id(known));

      succeeded(importing);
      succeeded(await world.plan());
      // Not by Terraform: where there is deletion_protection, it has its default.
      await forgotten(world, WHOLE);
      row.remove(world.emulator, known);
      world.configure({ [MAIN]: updated });
    },
  );
}

function planAfterImport(row: Row) {
  const { leaves = [GENERATION] } = row.imports;
  if (leaves.length === 0) return { actions: ["no-op"], changes: [], forcedBy: [] };
  return {
    actions: ["update"],
    // Until the configuration gives some, the credentials are those that are kept elsewhere. The registry never gets
    // deletion_protection, so that nothing moves there.
    changes: leaves.every((name) => name === "deletion_protection")
      ? leaves
      : withMoves(row, leaves.includes(GENERATION) ? [...leaves, "external_credentials"] : leaves),
    forcedBy: [],
  };
}
