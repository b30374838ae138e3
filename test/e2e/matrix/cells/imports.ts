import type { Attributes, Row } from "../row";
import { succeeded, variantOf, type World } from "../world";
import { GENERATION, MAIN, WHOLE, applied, forgotten, identityOf, withMoves } from "./common";

export function imports(row: Row, world: () => World, updated: Attributes): void {
  const { id, naturalKey, leaves = [GENERATION], whole } = row.imports;
  const left =
    leaves.length === 0
      ? { actions: ["no-op"], changes: [], forcedBy: [] }
      : {
          actions: ["update"],
          // Until the configuration gives some, the credentials are those that are kept elsewhere. The registry never gets
          // deletion_protection, so that nothing moves there.
          changes: leaves.every((name) => name === "deletion_protection")
            ? leaves
            : withMoves(row, leaves.includes(GENERATION) ? [...leaves, "external_credentials"] : leaves),
          forcedBy: [],
        };

  test("import by id: the plan sends what cannot be read back and nothing else, and the next one is empty", async () => {
    const known = world().state(MAIN);
    const stored = world().stored(MAIN);
    await forgotten(world(), MAIN);

    const importing = await world().stage.run("import", "-no-color", world().address(MAIN), id(known));
    succeeded(importing);
    const planned = await world().planFor(MAIN);
    succeeded(await world().applyPlan());

    expect(planned.of[MAIN]).toEqual(left);
    expect(identityOf(row, world().state(MAIN))).toEqual(identityOf(row, known));
    expect(world().stored(MAIN)).toEqual(stored);
    succeeded(await world().plan());
  });

  test("import by natural key: the same, and the state is that of the object's id", async () => {
    const known = world().state(MAIN);
    const stored = world().stored(MAIN);
    const restore = world().keepState();
    await forgotten(world(), MAIN);
    const importing = { import: [{ to: world().address(MAIN), id: naturalKey(known) }] };
    world().configure({ [MAIN]: updated }, importing);

    // Where it fails, the cells that follow have the object nevertheless.
    const planned = await world()
      .planFor(MAIN)
      .catch((failure: unknown) => {
        restore();
        throw failure;
      });
    succeeded(await world().applyPlan());

    expect(planned.of[MAIN]).toEqual(left);
    expect(identityOf(row, world().state(MAIN))).toEqual(identityOf(row, known));
    expect(world().stored(MAIN)).toEqual(stored);
    world().configure({ [MAIN]: updated });
    succeeded(await world().plan());
  });

  if (whole === undefined) return;
  test("import of an object that can be read back whole: the plan right after it is empty", async () => {
    const objects = { [MAIN]: updated, [WHOLE]: variantOf(row, whole)(WHOLE) };
    world().configure(objects);
    await applied(world());
    const known = world().state(WHOLE);
    await forgotten(world(), WHOLE);

    const importing = await world().stage.run("import", "-no-color", world().address(WHOLE), id(known));

    succeeded(importing);
    succeeded(await world().plan());
    // Not by Terraform: where there is deletion_protection, it has its default.
    await forgotten(world(), WHOLE);
    row.remove(world().emulator, known);
    world().configure({ [MAIN]: updated });
  });
}
