import { integrations } from "../../../src/provider";
import { findLeaks } from "../support/leaks";
import { plainText } from "../support/terraform";
import { type AttributePath, type Attributes, type Drift, type Row, SECRET_BY_HAND } from "./row";
import { openWorld, registryOf, resourceOf, succeeded, variantOf, type World } from "./world";

/** Labels of objects: the one that lives the whole life, the one that is imported whole, and one for each drift. */
const MAIN = "main";
const WHOLE = "whole";
const labelOf = (path: AttributePath): string => `drift_${path.replaceAll(".", "_")}`;

const GENERATION = "credentials_generation";

/** The life of each row of a registry: every cell of its line is a test, and each begins where the one before ended. */
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
  const replaced = { ...updated, ...row.replace.set };
  creation(row, world);
  drifts(row, world);
  update(row, world, updated);
  rotation(row, world);
  markerMove(row, world);
  outOfBandDelete(row, world);
  imports(row, world, updated);
  replacement(row, world, replaced);
  destruction(row, world, replaced);
  secrecy(row, world);
}

function creation(row: Row, world: () => World): void {
  const objects = {
    [MAIN]: row.variants.main(MAIN),
    ...Object.fromEntries(
      Object.entries(row.drifts).map(([path, { variant = "main" }]) => [
        labelOf(path),
        variantOf(row, variant)(labelOf(path)),
      ]),
    ),
  };

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

function drifts(row: Row, world: () => World): void {
  const cells = Object.entries(row.drifts);
  const snapshots = new Map<AttributePath, Attributes | undefined>();
  let planned: Awaited<ReturnType<World["plan"]>>;

  describe("drift", () => {
    beforeAll(async () => {
      for (const [path, { change }] of cells) {
        snapshots.set(path, world().stored(labelOf(path)));
        change(world().emulator, world().state(labelOf(path)));
      }
      planned = await world().plan(MAIN, ...cells.map(([path]) => labelOf(path)));
    });

    test.each(cells)("in %s is seen, and it alone", (path, drift) => {
      expect(planned.of[labelOf(path)]).toMatchObject(expectedPlan(row, path, drift));
    });

    test("in others leaves an object alone", () => {
      expect(planned.of[MAIN]?.actions).toEqual(["no-op"]);
    });

    describe("is set back", () => {
      beforeAll(async () => {
        succeeded(await world().applyPlan());
      });

      test.each(cells)("in %s", (path) => {
        expect(snapshots.get(path)).toBeDefined();
        expect(world().stored(labelOf(path))).toEqual(snapshots.get(path));
      });

      test("for good: the next plan is empty", async () => {
        succeeded(await world().plan());
      });
    });
  });
}

function expectedPlan(row: Row, path: AttributePath, { along = [], by = "update" }: Drift) {
  switch (by) {
    case "update":
      return { actions: ["update"], changes: sorted([path, ...along, ...(row.moves ?? [])]) };
    case "replacement":
      return { actions: ["delete", "create"], forcedBy: sorted([path, ...along]) };
  }
}

function update(row: Row, world: () => World, updated: Attributes): void {
  test("in-place update: only what differs is changed, and credentials are sent only where the plan says so", async () => {
    world().configure({ [MAIN]: row.variants.main(MAIN) });
    await applied(world());
    const before = world().state(MAIN);
    world().configure({ [MAIN]: updated });

    const planned = await world().plan(MAIN);
    const writes = await world().writesOf(() => world().applyPlan());

    const changes = sorted([...row.update.changes, ...(row.moves ?? [])]);
    expect(planned.of[MAIN]).toEqual({ actions: ["update"], changes, forcedBy: [] });
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

function rotation(row: Row, world: () => World): void {
  test("rotate: a changed secret is planned in place, sent, and then at rest", async () => {
    const before = world().state(MAIN);
    const known = world().stored(MAIN);
    world().give(row.rotated);

    const planned = await world().plan(MAIN);
    const applying = await world().applyPlan();

    expect(planned.of[MAIN]).toEqual({
      actions: ["update"],
      changes: sorted([GENERATION, ...(row.moves ?? [])]),
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
function markerMove(row: Row, world: () => World): void {
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

function outOfBandDelete(row: Row, world: () => World): void {
  test("out-of-band delete: it is planned to be made again, and made once", async () => {
    const before = world().stored(MAIN);
    row.remove(world().emulator, world().state(MAIN));
    expect(world().stored(MAIN)).toBeUndefined();

    const planned = await world().plan(MAIN);
    succeeded(await world().applyPlan());

    expect(planned.of[MAIN]?.actions).toEqual(["create"]);
    expect(world().stored(MAIN)).toEqual(before);
    succeeded(await world().plan());
  });
}

function imports(row: Row, world: () => World, updated: Attributes): void {
  const { id, naturalKey, leaves = [GENERATION], whole } = row.imports;
  const left = { actions: ["update"], changes: sorted([...leaves, ...(row.moves ?? [])]), forcedBy: [] };

  test("import by id: the plan sends what cannot be read back and nothing else, and the next one is empty", async () => {
    const known = world().state(MAIN);
    const stored = world().stored(MAIN);
    await forgotten(world(), MAIN);

    const importing = await world().stage.run("import", "-no-color", world().address(MAIN), id(known));
    succeeded(importing);
    const planned = await world().plan(MAIN);
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
      .plan(MAIN)
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

function replacement(row: Row, world: () => World, replaced: Attributes): void {
  test("replace: the plan says what forces it, the old one is deleted and the new one made", async () => {
    world().configure({ [MAIN]: replaced });

    const planned = await world().plan(MAIN);
    const writes = await world().writesOf(async () => {
      succeeded(await world().applyPlan());
    });

    expect(planned.of[MAIN]).toMatchObject({
      actions: ["delete", "create"],
      forcedBy: sorted(row.replace.changes),
    });
    expect(writes.slice(0, 2).map(({ method }) => method)).toEqual(["DELETE", "POST"]);
    expect(world().state(MAIN)).toMatchObject(readable(row, replaced));
    expect(lacking(world().stored(MAIN), secretsOf(row, replaced, row.rotated))).toEqual([]);
    succeeded(await world().plan());
  });
}

function destruction(row: Row, world: () => World, replaced: Attributes): void {
  if (resourceOf(row.type).destroyLoses !== undefined) {
    test("destroy under deletion_protection: refused, with what would be lost, and nothing is", async () => {
      world().configure({ [MAIN]: { ...replaced, deletion_protection: true } });
      await applied(world());
      const stored = world().stored(MAIN);

      const refused = await world().stage.destroy();

      expect(refused.exitCode).toBe(1);
      const losses = resourceOf(row.type).destroyLoses ?? "";
      expect(plainText(refused.output)).toContain(plainText(losses));
      expect(world().stored(MAIN)).toEqual(stored);
      world().configure({ [MAIN]: replaced });
      await applied(world());
    });
  }

  test("destroy: it is gone from the registry and from the state", async () => {
    const last = world().state(MAIN);

    const destroyed = await world().stage.destroy();

    succeeded(destroyed);
    expect(row.stored(world().emulator, last)).toBeUndefined();
    expect(world().labels()).toEqual([]);
  });
}

function secrecy(row: Row, world: () => World): void {
  test("no secret was left in state, backup, plan, log or output in all that life", () => {
    const { stage, emulator } = world();
    const tokens = registryOf(emulator, row.type).tokens;

    const leaks = findLeaks(stage.folder, { transcript: stage.transcript() }, [
      ...Object.values(row.secrets),
      ...Object.values(row.rotated),
      ...Object.values(tokens),
      SECRET_BY_HAND,
    ]);

    expect(leaks).toEqual([]);
  });
}

async function applied(world: World): Promise<void> {
  succeeded(await world.stage.apply());
}

async function forgotten(world: World, label: string): Promise<void> {
  succeeded(await world.stage.run("state", "rm", world.address(label)));
}

const sorted = (paths: readonly AttributePath[]): readonly AttributePath[] => [...new Set(paths)].sort();

const identityOf = (row: Row, state: Attributes): Attributes =>
  Object.fromEntries(resourceOf(row.type).identity.map((name) => [name, state[name]]));

/** What of a configuration is to be found in the state: all but the write-only attributes. */
const readable = (row: Row, given: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([name, value]) => value !== undefined && resourceOf(row.type).fields[name]?.spec.writeOnly !== true,
    ),
  );

/** The values of those secret variables that a configuration uses. */
const secretsOf = (
  row: Row,
  given: Attributes,
  values: Readonly<Record<string, string>>,
): readonly string[] =>
  Object.entries(values)
    .filter(([name]) => JSON.stringify(given).includes(`var.${name}`))
    .map(([, value]) => value);

/** Those secrets that a stored object does not hold. */
const lacking = (stored: Attributes | undefined, secrets: readonly string[]): readonly string[] =>
  secrets.filter((secret) => !JSON.stringify(stored ?? null).includes(inJson(secret)));

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

const withRotated = (row: Row, stored: string): string =>
  Object.entries(row.rotated).reduce(
    (text, [name, value]) => text.replaceAll(inJson(row.secrets[name] ?? ""), inJson(value)),
    stored,
  );
