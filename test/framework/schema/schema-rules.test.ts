import * as z from "zod/mini";
import {
  boolean,
  defineDataSource,
  defineProvider,
  defineResource,
  dynamic,
  integer,
  list,
  NO_CONNECTION,
  object,
  set,
  string,
  type Fields,
} from "../../../src/framework";
import type { ResourceDefinition } from "../../../src/framework/definitions/resource-definition";
import { checkSchema } from "../../../src/framework/schema/schema-rules";
import { resourceWith } from "../support/resources";

const check = (fields: Fields) => () => {
  checkSchema("managed resource", "thing", fields);
};

describe("a schema that breaks a rule of Terraform's cannot be defined", () => {
  test.each(["Name", "a-b", "ä", ""])("S1: %j is no name of an attribute", (name) => {
    expect(check({ [name]: string() })).toThrow("(S1)");
  });

  test.each(["count", "for_each", "depends_on", "provider", "lifecycle", "connection", "provisioner"])(
    "S1: Terraform reads %s as its own",
    (name) => {
      expect(check({ [name]: string() })).toThrow(`reads ${name} as its own`);
    },
  );

  test("S1: inside a nested object those names are free", () => {
    expect(check({ rule: object({ count: integer() }) })).not.toThrow();
  });

  test("S4: elements of a collection have one type", () => {
    expect(check({ many: list(object({ any: dynamic() })) })).toThrow("thing.many.any cannot be of any type");
    expect(() => list(dynamic() as never)).toThrow("cannot hold values of any type");
  });

  test.each([
    ["is computed", { secret: string().writeOnly().computed() }],
    ["is computed", { rule: object({ key: string().writeOnly() }).optionalComputed() }],
    ["no credentials in sets", { rules: set(object({ key: string().writeOnly() }) as never) }],
    ["no credentials in sets", { keys: set(string()).writeOnly() }],
    ["must be write-only", { rule: object({ key: string() }).writeOnly() }],
    ["replace the object in every plan", { secret: string().writeOnly().immutable() }],
  ])("S5: a credential that %s", (message, fields) => {
    expect(check(fields as Fields)).toThrow(message);
  });

  test("S5: nothing but a managed resource or an action has credentials", () => {
    expect(() => {
      checkSchema("data source", "things", { secret: string().writeOnly() });
    }).toThrow("only managed resources");
    expect(() => {
      checkSchema("action", "ping", { secret: string().writeOnly() });
    }).not.toThrow();
  });

  test("a default has to pass the attribute's own rules", () => {
    const short = z.string().check(z.maxLength(3, "must have at most 3 characters"));

    expect(check({ name: string(short).default("too long") })).toThrow("must have at most 3 characters");
  });

  test("P7: an attribute with a default is optional and computed", () => {
    expect(check({ name: string().default("x").required() })).toThrow("(P7)");
  });
});

const defined = (more: Partial<ResourceDefinition<undefined, Fields, never>>) => () =>
  defineResource({
    type: "thing",
    description: "",
    connection: NO_CONNECTION,
    schema: { id: string().computed(), name: string().required() },
    identity: ["id"],
    create: async () => ({}),
    read: async () => ({}),
    update: async () => ({}),
    delete: async () => undefined,
    ...(more as object),
  });

describe("what identifies an object", () => {
  test("S8: is a string, a number or a boolean", () => {
    const schema = { id: list(string()).computed() };
    expect(defined({ schema, identity: ["id"] as never })).toThrow("(S8)");
    expect(defined({ schema, identity: ["gone"] as never })).toThrow("(S8)");
  });

  test("A12: cannot be changed in place", () => {
    expect(defined({ identity: ["name"] as never })).toThrow("must be immutable or computed");
  });

  test("is shown to users, so it is not sensitive", () => {
    const schema = { id: string().computed().sensitive() };
    expect(defined({ schema })).toThrow("cannot be sensitive");
  });

  test("is there", () => {
    expect(defined({ identity: [] })).toThrow("something must identify the object");
  });
});

describe("versions", () => {
  test("every older version has an upgrade", () => {
    expect(defined({ schemaVersion: 2, upgrades: { 0: () => ({}) } })).toThrow(
      "nothing says what becomes of version 1",
    );
    expect(defined({ identityVersion: 1 })).toThrow("nothing says what becomes of version 0");
  });

  test("and none is there for a version that is no older one", () => {
    expect(defined({ upgrades: { 0: () => ({}) } })).toThrow("there is no later version than 0");
  });

  test("S6: a version is a whole number", () => {
    expect(defined({ schemaVersion: -1 })).toThrow("(S6)");
  });
});

test("a change marker is the registry's to move", () => {
  expect(defined({ changeMarker: "name" })).toThrow("must be computed");
});

test("a resource cannot declare an attribute that the framework adds to it", () => {
  expect(defined({ schema: { id: string().computed(), timeouts: boolean() } })).toThrow(
    "the framework itself adds the attribute timeouts",
  );
});

describe("a provider", () => {
  const provider = { name: "demo", version: "1", description: "" };

  test("has no two resources of one name", () => {
    expect(() => defineProvider({ ...provider, resources: [resourceWith({}), resourceWith({})] })).toThrow(
      "demo_thing is defined twice",
    );
  });

  test("may have a data source with the name of a resource", () => {
    const things = defineDataSource({
      type: "thing",
      description: "",
      connection: NO_CONNECTION,
      schema: { id: string().required() },
      read: async () => ({}),
    });

    expect(() =>
      defineProvider({ ...provider, resources: [resourceWith({})], dataSources: [things] }),
    ).not.toThrow();
  });
});
