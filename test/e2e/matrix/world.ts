import { startEmulator, type Emulator } from "../../../src/emulator";
import { integrations } from "../../../src/provider";
import { serveHere } from "../support/served";
import { openStage, type Ran, type Stage } from "../support/terraform";
import { createCommands } from "./commands";
import { createConfiguration, type ImportBlock } from "./configuration";
import type { PlannedChange } from "./plan";
import { createRendezvous, type Outcomes } from "./rendezvous";
import type { Attributes, Row, Variant } from "./row";
import { openStateFile } from "./state-file";

/**
 * Terraform in front of the emulated registries, for the whole life of several rows: one folder with one configuration,
 * where a command does its work for all rows that are at it.
 */
export interface World {
  readonly rows: readonly Row[];
  readonly emulator: Emulator;
  /** For what is no row's: a command here is not shared. */
  readonly stage: Stage;
  /** The world as one row sees it. */
  readonly of: (row: Row) => RowWorld;
  /** Plays a script for each of these rows, side by side: the same commands in the same order. */
  readonly together: <T>(
    rows: readonly Row[],
    script: (row: Row, world: RowWorld) => Promise<T>,
  ) => Promise<Outcomes<Row, T>>;
  /**
   * Where the provider runs, from the next command on: in processes of its own that Terraform starts, as for a user, or
   * in this one, which spares a command the start of three or four of them.
   * @default "own"
   */
  readonly serve: (where: "own" | "here") => void;
  /** Everything that Terraform printed, and that the provider logged here. */
  readonly transcript: () => string;
  /** Requests that are no mere look and that no row's collection has. */
  readonly strayWrites: () => readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * What one row has of a world. Whatever a command tells is about its objects alone. A plan fails for the rows that its
 * errors are about, and for all where an error names none; for the others it is made again without those.
 */
export interface RowWorld {
  readonly emulator: Emulator;
  /** Writes the row's part of the configuration: these objects of its type, by label. */
  readonly configure: (
    objects: Readonly<Record<string, Attributes>>,
    imports?: readonly ImportBlock[],
  ) => void;
  /** Sets the variables that hold secrets, from the next command on. */
  readonly give: (secrets: Readonly<Record<string, string>>) => void;
  readonly address: (label: string) => string;
  /** The state of an object; an error when there is none. */
  readonly state: (label: string) => Attributes;
  /** Labels of the objects in the state. */
  readonly labels: () => readonly string[];
  /** The object as the registry holds it, secrets included, without what differs when it is made again. */
  readonly stored: (label: string) => Attributes | undefined;
  /** Plans and saves; an error when that fails. Exit code 2: something is to be done. */
  readonly plan: () => Promise<Ran>;
  /** Plans, saves, and tells what is to be done with each of the labelled objects. */
  readonly planFor: (...labels: readonly string[]) => Promise<Planned>;
  /** Plans and saves, and tells of what it warns. */
  readonly planWithWarnings: () => Promise<Warned>;
  readonly apply: () => Promise<Ran>;
  /** Applies the saved plan. */
  readonly applyPlan: () => Promise<Ran>;
  /** Destroys what those rows have that are at it. */
  readonly destroy: () => Promise<Ran>;
  /** Takes an object out of the state. */
  readonly forget: (label: string) => Promise<Ran>;
  /** `terraform import`. */
  readonly import: (label: string, id: string) => Promise<Ran>;
  /** Method and body of each request for objects of the row's kind that is not a mere look. */
  readonly writesOf: (work: () => Promise<unknown>) => Promise<readonly Write[]>;
  /** Remembers the row's part of the state; the answer puts it back. */
  readonly keepState: () => () => void;
}

export interface Planned extends Ran {
  readonly of: Readonly<Record<string, PlannedChange>>;
}

export interface Warned extends Ran {
  /** Summaries. */
  readonly warnings: readonly string[];
}

export interface Write {
  readonly method: string;
  readonly body: string;
}

/** Fails with what Terraform printed. A plan succeeds when it is empty. */
export function succeeded({ exitCode, output }: Ran): void {
  if (exitCode !== 0) throw new Error(`exit code ${exitCode}: ${output}`);
}

/** The provider's own knowledge of a row's resource. */
export function resourceOf(type: string) {
  const resource = integrations.resources[type];
  if (resource === undefined) throw new Error(`the provider has no resource ${type}`);
  return resource;
}

/** The registry of a resource, under the name that provider block and emulator have in common. */
export function registryOf(emulator: Emulator, type: string) {
  const { name } = resourceOf(type).connection;
  switch (name) {
    case "buddy":
    case "fruxon":
    case "northflank":
    case "truto":
      return emulator[name];
    default:
      throw new Error(`there is no emulator of ${name}`);
  }
}

export function variantOf(row: Row, name: string): Variant {
  const variant = row.variants[name];
  if (variant === undefined) throw new Error(`${row.type} has no variant ${name}`);
  return variant;
}

export async function openWorld(rows: readonly Row[]): Promise<World> {
  // What all rows ask in a life is more than Northflank answers in an hour (docs/apis/northflank.md): no cell is about that.
  const emulator = await startEmulator({ rateLimit: { requests: 1_000_000, windowSeconds: 3600 } });
  const stage = openStage(emulator.environment);
  const here = await serveHere(emulator.environment);
  const meeting = createRendezvous<Row>();
  const configuration = createConfiguration(stage, rows);
  const stateFile = openStateFile(stage);
  const addressesOf = (row: Row) =>
    [...new Set([...configuration.labels(row), ...stateFile.labels(row.type)])].map(
      (label) => `${row.type}.${label}`,
    );
  const commands = createCommands({ stage, rows, addressesOf }, meeting);
  const of = (row: Row): RowWorld => {
    const address = (label: string) => `${row.type}.${label}`;
    const state = (label: string) => stateFile.attributes(row.type, label);
    return {
      emulator,
      address,
      state,
      labels: () => stateFile.labels(row.type),
      keepState: () => stateFile.keep(row.type),
      configure: (objects, imports = []) => {
        configuration.set(row, { objects, imports });
      },
      give: (secrets) => {
        configuration.give(row, secrets);
      },
      stored(label) {
        const found = row.stored(emulator, state(label));
        return found === undefined ? undefined : steady(row, found);
      },
      plan: () => commands.plan(row, undefined),
      planFor: (...labels) =>
        commands.planFor(
          row,
          labels.map((label) => [label, address(label)] as const),
        ),
      planWithWarnings: () => commands.planWithWarnings(row, undefined),
      apply: () => commands.apply(row, undefined),
      applyPlan: () => commands.applyPlan(row, undefined),
      destroy: () => commands.destroy(row, undefined),
      forget: (label) => commands.forget(row, address(label)),
      import: (label, id) => commands.import(row, [address(label), id]),
      async writesOf(work) {
        const { requests } = registryOf(emulator, row.type);
        const before = requests.all().length;
        await work();
        return requests
          .all()
          .slice(before)
          .filter(({ method, path }) => method !== "GET" && ownerOf(rows, path) === row)
          .map(({ method, body }) => ({ method, body: JSON.stringify(body ?? null) }));
      },
    };
  };

  return {
    rows,
    emulator,
    stage,
    of,
    together: (playing, script) => meeting.together(playing, (row) => script(row, of(row))),
    serve(where) {
      stage.set({ TF_REATTACH_PROVIDERS: where === "here" ? here.reattach : undefined });
    },
    transcript: () => `${stage.transcript()}\n${here.logged()}`,
    strayWrites: () =>
      [...new Set(rows.map(({ type }) => registryOf(emulator, type)))].flatMap(({ requests }) =>
        requests
          .all()
          .filter(({ method, path }) => method !== "GET" && ownerOf(rows, path) === undefined)
          .map(({ method, path }) => `${method} ${path}`),
      ),
    async close() {
      await here.close();
      await emulator.close();
      stage.remove();
    },
  };
}

/** The row whose objects a path is about: of those whose collection it is in, the one that is deepest. */
function ownerOf(rows: readonly Row[], path: string): Row | undefined {
  const steps = path.split("/");
  const isIn = (collection: readonly string[]): boolean =>
    collection.every((step, index) => (step === "*" ? steps[index] !== undefined : step === steps[index]));
  const [owner] = rows
    .map((row) => ({ row, collection: row.collection.split("/") }))
    .filter(({ collection }) => isIn(collection))
    .sort((a, b) => b.collection.length - a.collection.length);
  return owner?.row;
}

const steady = (row: Row, stored: object): Attributes =>
  Object.fromEntries(Object.entries(stored).filter(([name]) => !row.volatile.includes(name)));
