import { TerraformCount, TerraformIterator, type TerraformStack, TerraformVariable, Token } from "cdktf";
import * as library from "../../lib";
import { BuddyIntegration } from "../../lib/buddy-integration";
import { FruxonConfig } from "../../lib/fruxon-config";
import { FruxonIntegration } from "../../lib/fruxon-integration";
import { FruxonTool } from "../../lib/fruxon-tool";
import { NorthflankLogSink } from "../../lib/northflank-log-sink";
import { NorthflankTag } from "../../lib/northflank-tag";
import { RegistryObject } from "../../lib/registry-object";
import { Secret } from "../../lib/secret";
import { KIND_NAMES, kindOf, typeOf } from "./kinds";
import { attributesIn, newStack, problemsOf, reportedBy, synth } from "./support";

const ITEMS = { eu: { url: "https://eu.example.com" }, us: { url: "https://us.example.com" } };

const iterator = () => TerraformIterator.fromMap(ITEMS);

/** What only the item says, in the place of what is written. */
function ofItem(stack: TerraformStack, value: unknown, each: TerraformIterator, name: string): unknown {
  if (Secret.isSecret(value)) return Secret.item(stack, "secrets", "${each.key}");
  if (typeof value === "string" && name !== "type") return each.getString(name);
  if (Array.isArray(value) && value.every((member) => typeof member === "string")) return each.getList(name);
  return value;
}

it.each(KIND_NAMES)("%s takes forEach, with values of the item", (name) => {
  const stack = newStack();
  const { make, props, shape } = kindOf(name);
  const each = iterator();
  const given = Object.entries(props(stack)).map(
    ([prop, value]) => [prop, ofItem(stack, value, each, prop)] as const,
  );

  make(stack, {
    ...("name" in shape ? { name: each.key } : {}),
    ...Object.fromEntries(given),
    forEach: each,
  });

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, typeOf(stack))).toMatchObject({ for_each: ITEMS });
});

it.each(KIND_NAMES)("%s takes count", (name) => {
  const stack = newStack();
  const count = TerraformCount.of(3);
  const { make, props, shape } = kindOf(name);

  make(stack, {
    ...("name" in shape ? { name: `acme ${Token.asString(count.index)}` } : {}),
    ...props(stack),
    count,
  });

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, typeOf(stack))).toMatchObject({ count: 3 });
});

/** Every function of a construct that makes one of a variant. */
const VARIANTS = Object.entries(library).flatMap(([name, construct]) =>
  typeof construct === "function" && construct.prototype instanceof RegistryObject
    ? Object.entries(Object.getOwnPropertyDescriptors(construct))
        .filter(([variant, { value }]) => typeof value === "function" && !variant.startsWith("from"))
        .map(
          ([variant, { value }]) =>
            [`${name}.${variant}`, value as (...args: unknown[]) => RegistryObject] as const,
        )
    : [],
);

it("there are as many variants as the registries have types, and more", () => {
  expect(VARIANTS.length).toBeGreaterThan(60);
});

it.each(VARIANTS)("%s hands forEach on", (_, make) => {
  const stack = newStack();
  const each = iterator();

  const object = make(stack, "x", { name: each.key, config: {}, forEach: each, events: [], fields: [] });

  const { resource } = object.resource.toTerraform() as { resource: Record<string, Record<string, object>> };
  const [attributes] = Object.values(resource).flatMap((byName) => Object.values(byName));
  expect(attributes).toHaveProperty("for_each");
});

describe("names", () => {
  const SINK = { endpoint: "https://loki.example.com" };
  const ALIKE =
    /^\[stack\/logs\] name: It is not set, so the construct's id "logs" would be the name of every object/;

  it("have to be set where the registry takes each once", () => {
    const stack = newStack();
    NorthflankLogSink.loki(stack, "logs", { ...SINK, forEach: iterator() });
    expect(problemsOf(stack)).toEqual([expect.stringMatching(ALIKE)]);
  });

  it("have to be set with a count above 1, and not with a condition", () => {
    const many = newStack();
    NorthflankLogSink.loki(many, "logs", { ...SINK, count: 2 });
    expect(problemsOf(many)).toEqual([expect.stringMatching(ALIKE)]);

    const conditional = newStack();
    NorthflankLogSink.loki(conditional, "logs", { ...SINK, count: 1 });
    expect(problemsOf(conditional)).toEqual([]);
  });

  it("may be the same where a registry allows it", () => {
    const stack = newStack();
    const password = Secret.item(stack, "passwords", "${each.key}");
    BuddyIntegration.dockerHub(stack, "hub", {
      domain: "acme",
      username: "bot",
      password,
      forEach: iterator(),
    });
    expect(problemsOf(stack)).toEqual([]);
  });
});

describe("secrets", () => {
  it("are values of one ephemeral variable", () => {
    const stack = newStack();
    const each = iterator();

    NorthflankLogSink.betterStack(stack, "logs", {
      forEach: each,
      name: each.key,
      uri: each.getString("url"),
      token: Secret.item(stack, "log_tokens", each.key),
    });

    expect(reportedBy(stack)).toEqual([]);
    expect(attributesIn(stack, "integrations_northflank_log_sink")).toMatchObject({
      name: "${each.key}",
      sink_data: { uri: "${each.value.url}" },
      credentials: { token: "${var.log_tokens[each.key]}" },
    });
    expect(synth(stack).variable?.log_tokens).toMatchObject({ type: "map(string)", ephemeral: true });
  });

  it.each([
    ["a map", TerraformIterator.fromMap({ eu: { token: "FAKE-SECRET-written" } }), "token"],
    ["a list", TerraformIterator.fromList(["FAKE-SECRET-written"]), undefined],
  ])("that are written in %s to iterate over fail the synth", (_, each, attribute) => {
    const stack = newStack();
    const token = attribute === undefined ? String(each.value) : each.getString(attribute);

    NorthflankLogSink.logDna(stack, "logs", {
      forEach: each,
      name: each.key as string,
      apiKey: Secret.of(token),
    });

    expect(problemsOf(stack).join("\n")).toMatch(
      /apiKey: the value is a literal in what forEach iterates over and would be stored in cdk\.tf\.json/,
    );
  });

  it.each(["count", "9lives", "a b"])("no map is called %s", (name) => {
    expect(() => Secret.item(newStack(), name, "key")).toThrow("the name of a secret variable must be valid");
  });
});

describe("tokens for lists of objects", () => {
  const variable = (stack: TerraformStack) => new TerraformVariable(stack, "lists", { type: "any" });

  it("stand for a tag's nodes", () => {
    const stack = newStack();
    const each = TerraformIterator.fromMap({ eu: { nodes: [{ match_expressions: [] }] } });

    new NorthflankTag(stack, "tags", {
      forEach: each,
      name: each.key,
      nodeAffinities: each.getAny("nodes"),
    });

    expect(problemsOf(stack)).toEqual([]);
    expect(attributesIn(stack, "integrations_northflank_tag")).toMatchObject({
      node_affinities: "${each.value.nodes}",
    });
  });

  it("are made of another list, item by item", () => {
    const stack = newStack();
    const zones = TerraformIterator.fromList(variable(stack).listValue);

    new NorthflankTag(stack, "tags", {
      name: "zones",
      nodeAffinities: zones.dynamic({
        match_expressions: [{ key: "zone", operator: "In", values: [zones.value] }],
      }),
    });

    expect(problemsOf(stack)).toEqual([]);
    expect(attributesIn(stack, "integrations_northflank_tag").node_affinities).toMatch(
      /^\$\{\[ for key, val in toset\(var\.lists\): \{.*"zone".*val.*\}\]\}$/,
    );
  });

  it("stand for the grants of Buddy, to which none can be added", () => {
    const stack = newStack();
    const users = Token.asAny(variable(stack).value);

    const hub = BuddyIntegration.dockerHub(stack, "hub", {
      domain: "acme",
      username: "bot",
      password: Secret.variable(stack, "p"),
      permissions: { users },
    });

    expect(problemsOf(stack)).toEqual([]);
    expect(attributesIn(stack)).toMatchObject({ permissions: { users: "${var.lists}" } });
    expect(() => hub.grantUse({ user: 7 })).toThrow("cannot add to permissions that are a token");
  });

  it("stand for the definition of a Fruxon integration", () => {
    const stack = newStack();
    const list = Token.asAny(variable(stack).value);

    const desk = new FruxonIntegration(stack, "desk", {
      slug: "custom_desk",
      parameters: list,
      authMethods: list,
    });

    expect(problemsOf(stack)).toEqual([]);
    expect(attributesIn(stack, "integrations_fruxon_integration")).toMatchObject({
      config_metadata: { parameters_metadata: "${var.lists}", auth_metadata: "${var.lists}" },
    });
    expect(desk.authMethods).toBeUndefined();
  });

  it("stand for the parameters of a Fruxon tool", () => {
    const stack = newStack();
    const each = TerraformIterator.fromMap({ list: { parameters: [{ name: "customer" }] } });

    FruxonTool.code(stack, "tools", {
      forEach: each,
      integration: FruxonIntegration.fromIntegrationId(stack, "desk", "custom_desk"),
      toolId: each.key,
      code: "result = 1",
      parameters: each.getAny("parameters"),
    });

    expect(problemsOf(stack)).toEqual([]);
    expect(attributesIn(stack, "integrations_fruxon_tool")).toMatchObject({
      parameters_metadata: "${each.value.parameters}",
    });
  });

  describe("for the auth map of a Fruxon config", () => {
    const integration = { integrationId: "custom_desk", tenant: undefined };

    it("have their credentials in one Secret", () => {
      const stack = newStack();
      const authMap = Token.asAny(variable(stack).value);

      new FruxonConfig(stack, "accounts", {
        integration,
        authMap,
        authMapCredentials: Secret.variable(stack, "account_keys"),
        sandboxVariant: { authMap },
      });

      expect(problemsOf(stack)).toEqual([]);
      expect(attributesIn(stack, "integrations_fruxon_config")).toMatchObject({
        auth_map: "${var.lists}",
        auth_map_secrets: "${var.account_keys}",
        sandbox_variant: { auth_map: "${var.lists}" },
      });
    });

    it("or have them elsewhere", () => {
      const stack = newStack();

      new FruxonConfig(stack, "accounts", {
        integration,
        authMap: Token.asAny(variable(stack).value),
        externalCredentials: true,
      });

      expect(problemsOf(stack)).toEqual([]);
      expect(attributesIn(stack, "integrations_fruxon_config")).not.toHaveProperty("auth_map_secrets");
    });

    it("are not mixed with those of a list", () => {
      const stack = newStack();

      new FruxonConfig(stack, "accounts", {
        integration,
        authMap: [{ parameters: { region: "eu" }, auth: { method: "api-key" } }],
        authMapCredentials: Secret.variable(stack, "account_keys"),
      });

      expect(problemsOf(stack)).toEqual([
        "[stack/accounts] authMapCredentials: is for an authMap that is a token. Set the credentials of each entry in its auth.",
      ]);
    });
  });
});

describe("a construct that refers to one with forEach", () => {
  const desksIn = (stack: TerraformStack) => {
    const each = TerraformIterator.fromMap({ eu: { title: "Europe" }, us: { title: "America" } });
    return new FruxonIntegration(stack, "desks", {
      forEach: each,
      slug: `custom_${each.key}`,
      displayName: each.getString("title"),
    });
  };

  it("takes values of its item, with a forEach of its own", () => {
    const stack = newStack();
    const desks = TerraformIterator.fromResources(desksIn(stack).resource);

    FruxonTool.code(stack, "shorten", {
      forEach: desks,
      integration: { integrationId: desks.getString("integration_id"), tenant: desks.getString("tenant") },
      toolId: "shorten",
      code: "result = text[:200]",
    });

    expect(problemsOf(stack)).toEqual([]);
    expect(attributesIn(stack, "integrations_fruxon_tool")).toMatchObject({
      for_each: expect.stringMatching(/^\$\{integrations_fruxon_integration\.desks_\w+\}$/) as string,
      integration_id: "${each.value.integration_id}",
      tenant: "${each.value.tenant}",
    });
  });

  it("names one by its key", () => {
    const stack = newStack();
    const { fqn } = desksIn(stack);
    const integrationId = `\${${fqn.slice(2, -1)}["eu"].integration_id}`;

    new FruxonConfig(stack, "production", { integration: { integrationId, tenant: undefined } });

    expect(problemsOf(stack)).toEqual([]);
  });

  it("fails the synth if it names none of them", () => {
    const stack = newStack();
    const desks = desksIn(stack);

    new FruxonConfig(stack, "production", { integration: desks, parameters: { desk: desks.integrationId } });

    const several = "It refers to stack/desks, which has forEach and so stands for several objects or none. ";
    expect(problemsOf(stack)).toEqual([
      expect.stringContaining(`[stack/production] integration: ${several}Refer to one of them`),
      expect.stringContaining(`[stack/production] parameters: ${several}`),
    ]);
    expect(problemsOf(stack)[0]).toContain('["key"].integration_id}');
  });

  it("or of a count", () => {
    const stack = newStack();
    const desk = new FruxonIntegration(stack, "desk", { slug: "custom_desk", count: 1 });

    new FruxonConfig(stack, "production", { integration: desk, dependsOn: [desk] });

    expect(problemsOf(stack)).toEqual([
      expect.stringMatching(
        /^\[stack\/production\] integration: It refers to stack\/desk, which has count .*\[0\]\.integration_id/,
      ),
    ]);
  });
});
