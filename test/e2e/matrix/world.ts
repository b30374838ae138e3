import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEmulator, type Emulator } from "../../../src/emulator";
import { integrations } from "../../../src/provider";
import { serveHere } from "../support/served";
import { openStage, type Ran, type Stage } from "../support/terraform";
import { changeOf, type PlannedChange } from "./plan";
import type { Attributes, Row, Variant } from "./row";

/** Terraform in front of the emulated registries, for the whole life of one row. */
export interface World {
  readonly emulator: Emulator;
  readonly stage: Stage;
  /** Writes a configuration with these objects of the row's type, by label. */
  readonly configure: (objects: Readonly<Record<string, Attributes>>, more?: Attributes) => void;
  /** Sets the variables that hold secrets, from the next command on. */
  readonly give: (secrets: Readonly<Record<string, string>>) => void;
  readonly address: (label: string) => string;
  /**
   * Where the provider runs, from the next command on: in processes of its own that Terraform starts, as for a user, or
   * in this one, which spares a command the start of three or four of them.
   * @default "own"
   */
  readonly serve: (where: "own" | "here") => void;
  /** Everything that Terraform printed, and that the provider logged here. */
  readonly transcript: () => string;
  /** The state of an object; an error when there is none. */
  readonly state: (label: string) => Attributes;
  /** Labels of the objects in the state. */
  readonly labels: () => readonly string[];
  /** The object as the registry holds it, secrets included, without what differs when it is made again. */
  readonly stored: (label: string) => Attributes | undefined;
  /** Plans and saves; an error when that fails. */
  readonly plan: () => Promise<Ran>;
  /** Plans, saves, and tells what is to be done with each of the labelled objects. */
  readonly planFor: (...labels: readonly string[]) => Promise<Planned>;
  /** Applies the saved plan. */
  readonly applyPlan: () => Promise<Ran>;
  /** Method and body of each request of a piece of work that is not a mere look. */
  readonly writesOf: (work: () => Promise<unknown>) => Promise<readonly Write[]>;
  /** Remembers the state; the answer puts it back. */
  readonly keepState: () => () => void;
  readonly close: () => Promise<void>;
}

export interface Planned extends Ran {
  readonly of: Readonly<Record<string, PlannedChange>>;
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

export async function openWorld(row: Row): Promise<World> {
  const emulator = await startEmulator();
  const stage = openStage(emulator.environment);
  const here = await serveHere(emulator.environment);
  const address = (label: string) => `${row.type}.${label}`;
  const give = (secrets: Readonly<Record<string, string>>) => {
    stage.set(Object.fromEntries(Object.entries(secrets).map(([name, value]) => [`TF_VAR_${name}`, value])));
  };
  const resources = () => stage.state().resources.filter(({ type }) => type === row.type);
  const state = (label: string): Attributes => {
    const attributes = resources().find(({ name }) => name === label)?.instances[0]?.attributes;
    if (attributes === undefined) throw new Error(`the state has no ${address(label)}`);
    return attributes;
  };

  const plan = async (): Promise<Ran> => {
    const ran = await stage.plan();
    if (ran.exitCode === 1) throw new Error(ran.output);
    return ran;
  };

  return {
    emulator,
    stage,
    give,
    address,
    serve(where) {
      stage.set({ TF_REATTACH_PROVIDERS: where === "here" ? here.reattach : undefined });
    },
    transcript: () => `${stage.transcript()}\n${here.logged()}`,
    state,
    labels: () => resources().map(({ name }) => name),
    configure(objects, more = {}) {
      stage.write({
        ...(Object.keys(row.secrets).length === 0 ? {} : { variable: variables(row) }),
        ...(Object.keys(objects).length === 0 ? {} : { resource: { [row.type]: objects } }),
        ...more,
      });
    },
    stored(label) {
      const found = row.stored(emulator, state(label));
      return found === undefined ? undefined : steady(row, found);
    },
    plan,
    async planFor(...labels) {
      const ran = await plan();
      const planned = await stage.planned();
      return {
        ...ran,
        of: Object.fromEntries(labels.map((label) => [label, changeOf(planned, address(label))])),
      };
    },
    applyPlan: () => stage.run("apply", "-no-color", "saved.plan"),
    async writesOf(work) {
      const { requests } = registryOf(emulator, row.type);
      const before = requests.all().length;
      await work();
      return requests
        .all()
        .slice(before)
        .filter(({ method }) => method !== "GET")
        .map(({ method, body }) => ({ method, body: JSON.stringify(body ?? null) }));
    },
    keepState() {
      const file = join(stage.folder, "terraform.tfstate");
      const kept = readFileSync(file);
      return () => {
        writeFileSync(file, kept);
      };
    },
    async close() {
      await here.close();
      await emulator.close();
      stage.remove();
    },
  };
}

const variables = (row: Row): Attributes =>
  Object.fromEntries(
    Object.keys(row.secrets).map((name) => [name, { type: "string", ephemeral: true, sensitive: true }]),
  );

const steady = (row: Row, stored: object): Attributes =>
  Object.fromEntries(Object.entries(stored).filter(([name]) => !row.volatile.includes(name)));
