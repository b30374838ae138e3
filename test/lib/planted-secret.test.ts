import { App, Fn, TerraformResource, TerraformStack, TerraformVariable } from "cdktf";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as allBindings from "../../lib/bindings";
import { BuddyIntegration as Bindings } from "../../lib/bindings/buddy-integration";
import { BuddyIntegration } from "../../lib/buddy-integration";
import { IntegrationsProvider } from "../../lib/integrations-provider";
import { FruxonConfig } from "../../lib/fruxon-config";
import { FruxonAuthMethod, FruxonIntegration } from "../../lib/fruxon-integration";
import { DESCRIPTIONS } from "../../lib/private/synth/descriptions";
import { camelCase } from "../../lib/private/props/prop-names";
import { Secret } from "../../lib/secret";
import { TrutoEnvironmentIntegration } from "../../lib/truto-environment-integration";
import { TrutoIntegration } from "../../lib/truto-integration";
import { providerSchemas } from "../../src/framework";
import type { TerraformAttribute } from "../../src/framework/schema/terraform-schema";
import { integrations } from "../../src/provider";
import { withFolder } from "../scripts/folder";
import { VARIANTS } from "./buddy/variants";
import { KINDS } from "./northflank/objects";
import { linesOf, newStack, problemsOf } from "./support";

const PLANTED = "FAKE-SECRET-planted";

/** What a cast does to a text. */
const cast = (text: string): Secret => text as unknown as Secret;

const right = (stack: TerraformStack): BuddyIntegration =>
  BuddyIntegration.vultr(stack, "it", { domain: "acme-dev", token: Secret.variable(stack, "token") });

const bindings = (stack: TerraformStack, token: string): Bindings =>
  new Bindings(stack, "it", { domain: "acme-dev", name: "it", type: "VULTR", scope: "WORKSPACE", token });

/** Every way to write a secret into a program, and the construct path that the synth fails at. */
const ROUTES: readonly (readonly [route: string, plant: (stack: TerraformStack) => unknown, path: string])[] =
  [
    [
      "a cast",
      (stack) => BuddyIntegration.vultr(stack, "it", { domain: "acme-dev", token: cast(PLANTED) }),
      "stack/it",
    ],
    ["the generated construct", (stack) => bindings(stack, PLANTED), "stack/it"],
    [
      "the generated construct inside of ours",
      (stack) => {
        right(stack).resource.token = PLANTED;
      },
      "stack/it",
    ],
    [
      "an override of the resource",
      (stack) => right(stack).resource.addOverride("token", PLANTED),
      "stack/it",
    ],
    [
      "an override of the stack",
      (stack) => {
        const { resource } = right(stack);
        const address = `integrations_buddy_integration.${resource.friendlyUniqueId}`;
        stack.addOverride(`resource.${address}.token`, PLANTED);
      },
      "stack",
    ],
    ["a function of a constant", (stack) => bindings(stack, Fn.base64encode(PLANTED)), "stack/it"],
    ["an expression that is a constant", (stack) => bindings(stack, `\${"${PLANTED}"}`), "stack/it"],
    [
      "an expression that Secret.of cannot see through",
      (stack) =>
        BuddyIntegration.vultr(stack, "it", {
          domain: "acme-dev",
          token: Secret.of(`\${upper("${PLANTED}")}`),
        }),
      "stack/it",
    ],
    ["an escaped expression", (stack) => bindings(stack, `$\${var.${PLANTED}}`), "stack/it"],
    [
      "a Secret that JSON.stringify made a text of",
      (stack) => bindings(stack, `${PLANTED} ${JSON.stringify(Secret.variable(stack, "token"))}`),
      "stack/it",
    ],
  ];

describe("a secret in a program fails the synth, by the way of", () => {
  it.each(ROUTES)("%s", (_, plant, path) => {
    const stack = newStack();

    plant(stack);

    const problems = problemsOf(stack);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      new RegExp(`^\\[${path}\\] (integrations_buddy_integration\\.it_\\w+\\.)?token: `),
    );
    expect(problems[0]).not.toContain(PLANTED);
  });
});

/** The problems that are there because of what was planted, without what is wrong besides: it is all that is given. */
function planted(stack: TerraformStack): readonly string[] {
  const problems = problemsOf(stack);
  // Whatever else is wrong, and be it the very secret: nothing repeats it.
  expect(problems.join("\n")).not.toContain(PLANTED);
  return problems.filter((problem) => problem.includes("the value is a literal in the program"));
}

const { resources, provider: ofProvider } = providerSchemas(integrations);

/** Every secret of every resource, down to the members of objects. */
const SECRETS = Object.entries(DESCRIPTIONS).flatMap(([type, description]) =>
  (description?.secrets ?? []).flatMap((path) =>
    leavesOf(resources[type]?.attributes ?? {}, path).map((at) => ({ type, at: at.join("."), path: at })),
  ),
);

function leavesOf(
  attributes: Readonly<Record<string, TerraformAttribute>>,
  [name, ...rest]: readonly string[],
): readonly (readonly string[])[] {
  const names = name === undefined ? Object.keys(attributes) : [name];
  return names.flatMap((each) => {
    const type = attributes[each]?.type;
    const below = type?.kind === "nested" ? leavesOf(type.attributes, rest) : [[]];
    return below.map((leaf) => [each, ...leaf]);
  });
}

type Config = Readonly<Record<string, unknown>>;
type BindingsClass = new (scope: TerraformStack, id: string, config: Config) => TerraformResource;

/** The generated construct of a type. */
function bindingsOf(type: string): BindingsClass {
  const found = Object.values(allBindings)
    .flatMap((module): readonly unknown[] => Object.values(module))
    .find((each): each is BindingsClass => isResource(each) && Reflect.get(each, "tfResourceType") === type);
  if (found === undefined) throw new Error(`no generated construct for ${type}`);
  return found;
}

const isResource = (value: unknown): value is BindingsClass =>
  typeof value === "function" && value.prototype instanceof TerraformResource;

/** `{ credentials: { apiKey: value } }` for `credentials.api_key`. */
const nested = (path: readonly string[], value: unknown): Config =>
  path.reduceRight<unknown>((inner, name) => ({ [camelCase(name)]: inner }), value) as Config;

describe("every secret of every resource is looked after", () => {
  it("and there are some of each registry", () => {
    const registries = new Set(SECRETS.map(({ type }) => DESCRIPTIONS[type]?.registry));

    expect(registries).toEqual(new Set(["buddy", "northflank", "truto", "fruxon"]));
  });

  it.each(SECRETS)("$type: $at, in the generated construct", ({ type, at, path }) => {
    const stack = newStack();

    new (bindingsOf(type))(stack, "it", nested(path, PLANTED));

    expect(planted(stack)).toEqual([expect.stringMatching(`^\\[stack/it\\] ${camelCase(at)}: `)]);
  });

  it.each(SECRETS)("$type: $at, by an override of the resource", ({ type, at }) => {
    const stack = newStack();

    new (bindingsOf(type))(stack, "it", {}).addOverride(at, PLANTED);

    expect(planted(stack)).toEqual([expect.stringMatching(`^\\[stack/it\\] ${camelCase(at)}: `)]);
  });

  it.each(SECRETS)("$type: $at, by an override of the stack", ({ type, at }) => {
    const stack = newStack();
    new (bindingsOf(type))(stack, "it", {});

    stack.addOverride(`resource.${type}.it.${at}`, PLANTED);

    expect(planted(stack)).toEqual([expect.stringMatching(`^\\[stack\\] ${type}\\.it\\.${at}: `)]);
  });

  it.each(SECRETS)("$type: $at, in a function of constants", ({ type, at, path }) => {
    const stack = newStack();

    new (bindingsOf(type))(stack, "it", nested(path, Fn.base64encode(PLANTED)));

    expect(planted(stack)).toEqual([expect.stringMatching(`^\\[stack/it\\] ${camelCase(at)}: `)]);
  });
});

/** Constructs that take secrets at places in JSON, each with all of those places. */
const IN_JSON: Readonly<Record<string, (stack: TerraformStack) => unknown>> = {
  TrutoIntegration: (stack) =>
    TrutoIntegration.oauth2(stack, "it", {
      name: "acme-crm",
      clientId: "acme",
      clientSecret: Secret.variable(stack, "client_secret"),
      tokenHost: "https://auth.acme.example",
      tokenPath: "/token",
      config: { label: "Acme", webhook: { signature_verification: { format: "hmac" } } },
      configSecrets: {
        webhook: { signature_verification: { config: { secret: Secret.variable(stack, "hook") } } },
      },
    }),
  TrutoEnvironmentIntegration: (stack) =>
    new TrutoEnvironmentIntegration(stack, "it", {
      integration: { integrationId: "11111111-aaaa-4bbb-8ccc-000000000001", name: "acme-crm" },
      overrideSecrets: { secret_environment_variables: { KEY: Secret.variable(stack, "key") } },
    }),
  FruxonIntegration: (stack) =>
    new FruxonIntegration(stack, "it", {
      slug: "acme-desk",
      parameters: [
        { name: "pin", type: "STRING", secret: true, defaultValue: Secret.variable(stack, "pin") },
      ],
      authMethods: [
        FruxonAuthMethod.oauth2("oauth", {
          type: "OAUTH2",
          secretSettings: { clientSecret: Secret.variable(stack, "client_secret") },
        }),
      ],
    }),
  FruxonConfig: (stack) =>
    new FruxonConfig(stack, "it", {
      integration: { integrationId: "acme-desk", tenant: undefined },
      secretParameters: { key: Secret.variable(stack, "key") },
      auth: { method: "api-key", credentials: { apiKey: Secret.variable(stack, "api_key") } },
      sandboxVariant: {
        auth: { method: "api-key", credentials: { apiKey: Secret.variable(stack, "sandbox_key") } },
      },
      oauthCredentialKey: Secret.variable(stack, "oauth_key"),
    }),
};

describe("every construct refuses a text that a cast made a Secret of", () => {
  const makers: readonly (readonly [name: string, make: (stack: TerraformStack) => unknown])[] = [
    ["BuddyIntegration", VARIANTS] as const,
    ...KINDS.map(({ construct, variants }) => [construct.name, variants] as const),
    ["with secrets in JSON: new", IN_JSON] as const,
  ].flatMap(([construct, variants]) =>
    Object.entries(variants).map(([name, make]) => [`${construct}.${name}`, make] as const),
  );

  it.each(makers)("%s", (_, make) => {
    const stack = newStack();
    const variable = jest.spyOn(Secret, "variable").mockReturnValue(cast(PLANTED));

    make(stack);

    expect(planted(stack)).toHaveLength(variable.mock.calls.length);
    variable.mockRestore();
  });
});

/** Everything in the provider's configuration that its schema calls sensitive. */
const TOKENS = leavesOf(ofProvider.attributes, []).filter((path) => isSensitive(ofProvider.attributes, path));

function isSensitive(
  attributes: Readonly<Record<string, TerraformAttribute>>,
  [name = "", ...rest]: readonly string[],
): boolean {
  const attribute = attributes[name];
  return attribute?.type.kind === "nested"
    ? isSensitive(attribute.type.attributes, rest)
    : attribute?.sensitive === true;
}

describe("every token of the provider is looked after", () => {
  it("and there is one for each registry, and the key of the fingerprints", () => {
    const tokens = ["buddy", "fruxon", "northflank", "truto"].map((registry) => [registry, "token"]);

    expect(TOKENS).toEqual(expect.arrayContaining([...tokens, ["buddy", "oidc_token"], ["fingerprint_key"]]));
    expect(TOKENS).toHaveLength(6);
  });

  const cases = TOKENS.map((path) => [path.join("."), path] as const);
  /** A configuration with the secret at a path. */
  const configOf = (path: readonly string[]): object =>
    path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), PLANTED) as object;
  const camelCase = (name: string): string =>
    name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

  it.each(cases)("%s, by a cast", (_, path) => {
    const stack = newStack();
    const names = path.map(camelCase);

    new IntegrationsProvider(stack, "second", { alias: "second", ...configOf(names) });

    expect(planted(stack)).toEqual([expect.stringMatching(`^\\[stack/second\\] ${names.join("\\.")}: `)]);
  });

  it.each(cases)("%s, by an override of the provider", (place, path) => {
    const stack = newStack();

    new IntegrationsProvider(stack, "second", { alias: "second" }).addOverride(place, PLANTED);

    expect(planted(stack)).toEqual([
      expect.stringMatching(`^\\[stack/second\\] ${path.map(camelCase).join("\\.")}: `),
    ]);
  });

  it.each(cases)("%s, by an override of the stack", (place, path) => {
    const stack = newStack();

    stack.addOverride("provider.integrations", [configOf(path)]);

    expect(planted(stack)).toEqual([
      expect.stringMatching(`^\\[stack\\] provider\\.integrations\\.${place.replaceAll(".", "\\.")}: `),
    ]);
  });
});

it("fails the synth of an app that skips validations, before anything is written", async () => {
  const lines = await withFolder((folder) => {
    const app = new App({ outdir: folder, skipValidation: true });
    const stack = new TerraformStack(app, "stack");
    new IntegrationsProvider(stack, "integrations");
    bindings(stack, PLANTED);
    try {
      app.synth();
      return [];
    } catch (thrown) {
      expect(readdirSync(join(folder, "stacks", "stack"))).toEqual([]);
      return linesOf(thrown);
    }
  });

  expect(lines).toEqual([expect.stringMatching(/^\[stack\/it\] token: /)]);
});

describe("a reference is no literal", () => {
  it.each<[string, (stack: TerraformStack) => string]>([
    ["to an ephemeral variable", (stack) => Secret.variable(stack, "key").token],
    ["to any variable", (stack) => new TerraformVariable(stack, "v", {}).stringValue],
    ["to a file", () => Fn.trimspace(Fn.file("/run/secrets/key"))],
    ["with text beside it", (stack) => `Bearer ${Secret.variable(stack, "key").token}`],
    ["inside of a function", (stack) => Fn.base64encode(`user:${Secret.variable(stack, "key").token}`)],
    ["written by hand", () => "${ephemeral.vault.db.password}"],
  ])("%s", (_, token) => {
    const stack = newStack();

    BuddyIntegration.vultr(stack, "it", { domain: "acme-dev", token: Secret.of(token(stack)) });

    expect(problemsOf(stack)).toEqual([]);
  });
});

it("tells how a Secret becomes part of a text", () => {
  const stack = newStack();

  bindings(stack, `Bearer ${JSON.stringify(Secret.variable(stack, "token"))}`);

  expect(problemsOf(stack)).toEqual([expect.stringContaining("use its .token instead")]);
});
