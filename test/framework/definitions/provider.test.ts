import { defineConnection, defineProvider, NO_CONNECTION, string } from "../../../src/framework";
import { providerSchemas } from "../../../src/framework/calls/server";
import { resourceWith } from "../support/resources";

const connection = (name: string) =>
  defineConnection({ name, description: "", schema: {}, connect: () => undefined });

/** A resource of a registry of this name. */
const resource = (type: string, registry: string) => ({
  ...resourceWith({ color: string() }),
  type,
  connection: connection(registry),
});

/** A provider with two registries and a resource of neither; `loaded` says which of them were loaded. */
function partedProvider() {
  const loaded: string[] = [];
  const part = (name: string) => ({
    connection: connection(name),
    load: () => {
      loaded.push(name);
      return { resources: [resource(`${name}_thing`, name)] };
    },
  });
  const provider = defineProvider({
    name: "demo",
    version: "1.0.0",
    description: "",
    resources: [{ ...resourceWith({}), type: "own", connection: NO_CONNECTION }],
    parts: [part("red"), part("blue")],
  });
  return { provider, loaded };
}

describe("the declarations of a registry", () => {
  test("are loaded, once, when one of its types is looked up", () => {
    const { provider, loaded } = partedProvider();

    const found = [provider.resources.demo_red_thing, provider.resources.demo_red_thing];

    expect(found.map((each) => each?.typeName)).toEqual(["demo_red_thing", "demo_red_thing"]);
    expect(found[0]).toBe(found[1]);
    expect(loaded).toEqual(["red"]);
  });

  test("are not needed for the provider block, other types, and types that are nowhere", () => {
    const { provider, loaded } = partedProvider();

    expect(Object.keys(provider.fields)).toEqual(["red", "blue", "fingerprint_key"]);
    expect(provider.resources.demo_own?.typeName).toBe("demo_own");
    expect(Object.hasOwn(provider.resources, "demo_green_thing")).toBe(false);
    expect("constructor" in provider.resources).toBe(false);
    expect(loaded).toEqual([]);
  });

  test("are all there when the types are listed", () => {
    const { provider, loaded } = partedProvider();

    expect(Object.keys(provider.resources)).toEqual(["demo_own", "demo_red_thing", "demo_blue_thing"]);
    expect(loaded).toEqual(["red", "blue"]);
  });

  test("are an error where a type could not be found by the registry's name", () => {
    const provider = defineProvider({
      name: "demo",
      version: "1.0.0",
      description: "",
      resources: [],
      parts: [{ connection: connection("red"), load: () => ({ resources: [resource("thing", "red")] }) }],
    });

    expect(() => provider.resources.demo_red_thing).toThrow("thing does not begin with red_");
  });
});

test("the schema of a type is made without those of other registries", () => {
  const { provider, loaded } = partedProvider();

  const { resources, identities } = providerSchemas(provider);

  expect(Object.keys(resources.demo_blue_thing?.attributes ?? {})).toContain("color");
  expect(identities.demo_blue_thing?.attributes).toHaveProperty("id");
  expect(loaded).toEqual(["blue"]);
});
