import {
  defineConnection,
  defineProvider,
  defineResource,
  dynamic,
  Failure,
  integer,
  json,
  list,
  map,
  number,
  object,
  PartialWrite,
  set,
  string,
  textIn,
  type NumberValue,
  type Provider,
  type Resource,
  type Value,
} from "../../../src/framework";

/** One object as the registry of these tests holds it. Credentials are apart, as a registry keeps them. */
export interface Thing {
  readonly region: string;
  readonly name: string;
  readonly size: NumberValue | undefined;
  readonly kind: string;
  readonly document: string | undefined;
  readonly tags: readonly string[] | undefined;
  readonly labels: Readonly<Record<string, string>> | undefined;
  readonly access: Access;
  readonly rules: readonly Rule[] | undefined;
  readonly mirrors: Readonly<Record<string, Mirror>> | undefined;
  readonly groups: readonly Group[] | undefined;
  readonly any: Value | undefined;
  /** Goes up with every write. */
  readonly version: number;
  readonly credentials: object;
}

interface Access {
  readonly admins: string;
  readonly users: readonly { readonly id: number; readonly level: string }[];
}
interface Rule {
  readonly on: string;
  readonly port: number;
}
interface Mirror {
  readonly host: string;
  readonly port: number;
}
interface Group {
  readonly id: number;
  readonly name: string;
}

export interface RegistryFailure {
  readonly when: "before" | "half-way";
  readonly of?: "create" | "read" | "update" | "delete";
  readonly error: Error;
}

/** The registry, and what a test makes it do. */
export interface Registry {
  readonly things: Map<string, Thing>;
  /** What was asked of it: `create`, `read x`, … */
  readonly log: string[];
  /** What an answer says instead of what was written; the registry stores it, too. */
  instead: Partial<Thing>;
  /** What reading answers beside the truth, for instance credentials. */
  leaks: object;
  /** Thrown once, before an operation (the next one, or the next of its kind) or half-way through a write. */
  failure: RegistryFailure | undefined;
}

export const newRegistry = (): Registry => ({
  things: new Map(),
  log: [],
  instead: {},
  leaks: {},
  failure: undefined,
});

const schema = {
  id: string().computed().stable(),
  region: string().required().immutable(),
  name: string().required(),
  size: number().default(1),
  kind: string().optionalComputed().stable(),
  document: json().optional(),
  tags: set(string()).optional(),
  labels: map(string()).optional(),
  access: object({
    admins: string().default("MANAGE"),
    users: set(object({ id: integer().required(), level: string().default("USE") })).default([]),
  })
    .optionalComputed()
    .stable(),
  rules: list(
    object({
      on: string().required(),
      port: integer().computed().stable(),
      key: string().optional().writeOnly(),
    }),
  ).optional(),
  mirrors: map(object({ host: string().required(), port: integer().computed() })).optional(),
  groups: set(object({ id: integer().required(), name: string().computed() })).optional(),
  any: dynamic().optional(),
  secret_note: string().optional().sensitive(),
  version: integer().computed(),
  token: string().optional().writeOnly(),
};

const connection = defineConnection({
  name: "demo",
  description: "For tests.",
  schema: { url: string().optional(), token: string().optional().sensitive() },
  environment: { token: "DEMO_TOKEN" },
  connect: ({ token }): string => {
    if (token === "bad") throw new Failure({ summary: "the token is refused" });
    return token ?? "";
  },
});

/** A provider of which every rule can be tried, in front of a registry in memory. */
export const demoProvider = (registry: Registry): Provider =>
  defineProvider({
    name: "demo",
    version: "1.0.0",
    description: "For tests.",
    resources: [demoThing(registry)],
  });

/** Its resource: every kind of attribute, everything that a resource may define. */
export function demoThing(registry: Registry): Resource {
  let made = 0;

  const answer = (id: string) => {
    const thing = registry.things.get(id);
    return thing === undefined ? undefined : { id, ...thing, credentials: undefined, ...registry.leaks };
  };

  function write(id: string, thing: Thing) {
    registry.things.set(id, { ...thing, ...registry.instead });
    const said = answer(id);
    if (said === undefined) throw new Error("it was written just before");
    const { failure } = registry;
    registry.failure = undefined;
    if (failure?.when === "half-way") throw new PartialWrite({ id, version: thing.version }, failure.error);
    return said;
  }

  function begin(operation: NonNullable<RegistryFailure["of"]>, ...about: readonly string[]): void {
    registry.log.push([operation, ...about].join(" ").trim());
    const { failure } = registry;
    if (failure?.when !== "before" || (failure.of ?? operation) !== operation) return;
    registry.failure = undefined;
    throw failure.error;
  }

  return defineResource({
    type: "thing",
    description: "For tests.",
    connection,
    schema,
    identity: ["region", "id"],
    changeMarker: "version",
    schemaVersion: 1,
    upgrades: {
      0: (stored) => ({
        id: textIn(stored, "id"),
        name: textIn(stored, "title"),
        region: "eu",
        size: 1,
      }),
    },
    identityVersion: 1,
    identityUpgrades: { 0: (stored) => ({ region: "eu", id: textIn(stored, "id") ?? "" }) },
    movedFrom: [
      {
        provider: "elsewhere/old",
        type: "old_thing",
        versions: [3],
        convert: (stored) => ({ id: textIn(stored, "id"), region: "eu", name: textIn(stored, "token") }),
      },
    ],
    validate: ({ name, kind }) =>
      name === kind ? [{ at: ["kind"], summary: "kind is the same as name" }] : [],

    async create(_client, { desired, credentials }, call) {
      begin("create");
      call.private.set("made", "by us");
      made += 1;
      const id = `thing-${made}`;
      return write(id, thingOf(desired, undefined, credentials));
    },

    async read(_client, { id = "" }) {
      begin("read", id);
      return answer(id);
    },

    async update(_client, { prior, desired, changes, credentials }) {
      const id = prior.id ?? "";
      begin("update", id, ...Object.keys(changes).sort());
      const before = registry.things.get(id);
      return write(id, thingOf(desired, before, credentials ?? before?.credentials ?? {}));
    },

    async delete(_client, { id = "" }) {
      begin("delete", id);
      registry.things.delete(id);
    },
  });
}

type Desired = {
  readonly [
    K in Exclude<keyof Thing, "version" | "credentials" | "access" | "rules" | "mirrors" | "groups">
  ]?: Thing[K];
} & {
  readonly region: string;
  readonly name: string;
  readonly access?: { readonly admins: string | undefined; readonly users: Users | undefined } | undefined;
  readonly rules?: readonly { readonly on: string; readonly port: number | undefined }[] | undefined;
  readonly mirrors?:
    Readonly<Record<string, { readonly host: string; readonly port: number | undefined }>> | undefined;
  readonly groups?: readonly { readonly id: number }[] | undefined;
};
type Users = readonly { readonly id: number; readonly level: string | undefined }[];

/** What the registry makes of what is desired: it fills in what it chooses. */
const thingOf = (desired: Desired, before: Thing | undefined, credentials: object): Thing => ({
  region: desired.region,
  name: desired.name,
  size: desired.size,
  kind: desired.kind ?? before?.kind ?? "chosen",
  document: desired.document,
  tags: desired.tags,
  labels: desired.labels,
  access: {
    admins: desired.access?.admins ?? before?.access.admins ?? "MANAGE",
    users: (desired.access?.users ?? before?.access.users ?? []).map(({ id, level = "USE" }) => ({
      id,
      level,
    })),
  },
  rules: desired.rules?.map(({ on, port }, position) => ({ on, port: port ?? 8_000 + position })),
  mirrors:
    desired.mirrors &&
    Object.fromEntries(
      Object.entries(desired.mirrors).map(([key, { host }], position) => [
        key,
        { host, port: 9_000 + position + (before?.version ?? 0) },
      ]),
    ),
  groups: desired.groups?.map(({ id }) => ({ id, name: `group ${id}` })),
  any: desired.any,
  version: (before?.version ?? 0) + 1,
  credentials,
});
