import { type TerraformStack, TerraformVariable } from "cdktf";
import { BuddyIntegration } from "../../lib/buddy-integration";
import { FruxonAuthMethod } from "../../lib/fruxon-integration";
import { IntegrationsProvider } from "../../lib/integrations-provider";
import { allowedTypes, namingConvention } from "../../lib/policies";
import type { ObjectShape } from "../../lib/private/props/shape";
import { SHAPES } from "../../lib/private/props/shapes";
import { Secret } from "../../lib/secret";
import { any, kindOf, KIND_NAMES, type Props, typeOf, written } from "./kinds";
import { newStack, attributesIn, problemsOf } from "./support";

const nullsFor = (shape: ObjectShape): Props =>
  Object.fromEntries(Object.keys(shape).map((member) => [member, null]));

describe("null is the same as not given:", () => {
  it.each(KIND_NAMES)("every member of %s", (name) => {
    const nulls = nullsFor(kindOf(name).shape);

    const plain = written(name, (least) => least);

    expect(plain).toMatchObject({ problems: [] });
    expect(written(name, (least) => ({ ...nulls, ...least }))).toEqual(plain);
  });

  it("members of timeouts and lifecycles", () => {
    const { timeouts, lifecycle } = SHAPES.BuddyIntegration;
    const both = { timeouts: { ...nullsFor(timeouts), create: "1m" }, lifecycle: nullsFor(lifecycle) };

    expect(written("BuddyIntegration", (least) => ({ ...least, ...both }))).toMatchObject({
      problems: [],
      attributes: { timeouts: { create: "1m" } },
    });
  });

  it("members of what an auth method of Fruxon takes", () => {
    const plain = FruxonAuthMethod.apiKey("key");
    const nulls = FruxonAuthMethod.apiKey("key", any(nullsFor(SHAPES.FruxonApiKeyProps)));

    expect(nulls).toEqual(plain);
  });
});

describe("a name that is no property is refused, and what it is like is suggested:", () => {
  it.each(KIND_NAMES)("in the props of %s", (name) => {
    const stack = newStack();
    const { make, props } = kindOf(name);

    make(stack, { ...props(stack), credentialVersion: 2 });

    expect(problemsOf(stack)).toEqual([
      expect.stringMatching(
        /^\[stack\/acme\] credentialVersion: \w+ has no property with this name; did you mean credentialsVersion\?$/,
      ),
    ]);
  });

  it.each<[string, string, Props, string]>([
    [
      "in an object",
      "BuddyIntegration",
      { permissions: { other: "DENIED" } },
      "permissions.other: … others?",
    ],
    [
      "in a list",
      "BuddyIntegration",
      { permissions: { users: [{ id: 1, accessLevel: "MANAGE", access_level: "MANAGE" }] } },
      "permissions.users[0].access_level: … accessLevel?",
    ],
    ["in timeouts", "FruxonConfig", { timeouts: { crete: "1m" } }, "timeouts.crete: … create?"],
    [
      "of a lifecycle",
      "TrutoIntegration",
      { lifecycle: { preventDestory: true } },
      "lifecycle.preventDestory: … preventDestroy?",
    ],
    [
      "of an input",
      "TrutoIntegration.apiKey",
      { fields: [{ name: "k", label: "K", type: "text", requird: true }] },
      "fields[0].requird: … required?",
    ],
    [
      "of a parameter",
      "FruxonIntegration",
      { parameters: [{ name: "a", type: "STRING", display_name: "A" }] },
      "parameters[0].display_name: … displayName?",
    ],
  ])("%s of %s", (_, name, props, message) => {
    const { problems } = written(name, (least) => ({ ...least, ...props })) as { problems: string[] };

    const [start = "", end = ""] = message.split(" … ");
    expect(problems).toEqual([expect.stringContaining(`[stack/acme] ${start}`)]);
    expect(problems[0]).toContain(`did you mean ${end}`);
  });

  it("in the configuration of the provider", () => {
    const stack = newStack();

    new IntegrationsProvider(
      stack,
      "eu",
      any({ alias: "eu", token: "x", buddy: { baseURL: "https://x.example" } }),
    );

    expect(problemsOf(stack)).toEqual([
      "[stack/eu] token: IntegrationsProvider has no property with this name; allowed: " +
        "alias, buddy, executable, fingerprintKey, fruxon, installation, northflank, truto",
      "[stack/eu] buddy.baseURL: IntegrationsProvider has no property with this name; did you mean baseUrl?",
    ]);
  });

  it.each<[string, (stack: TerraformStack) => unknown, string]>([
    [
      "a lookup",
      (stack) => BuddyIntegration.fromName(stack, "hub", "Hub", any({ domain: "acme-dev", projct: "x" })),
      "[stack/hub]: projct: BuddyLookupOptions has no property with this name; did you mean project?",
    ],
    [
      "the file of a secret",
      (stack) => Secret.file(stack, "/run/x", any({ trims: true })),
      "Secret.file: trims: SecretFileOptions has no property with this name; did you mean trim?",
    ],
    ["a policy", () => namingConvention(any({ names: /x/ })), "did you mean name?"],
    ["another policy", () => allowedTypes(any({ northflank: { logSink: [] } })), "northflank.logSink"],
    [
      "an auth method",
      () => FruxonAuthMethod.oauth2("o", any({ type: "O_AUTH2", scopes: [] })),
      "FruxonAuthMethod o: scopes",
    ],
  ])("of %s, at once", (_, make, message) => {
    expect(() => make(newStack())).toThrow(message);
  });

  it("but not what a newer cdktf may have in a lifecycle", () => {
    const props = { lifecycle: { actionTrigger: [] } };

    expect(written("BuddyIntegration", (least) => ({ ...least, ...props }))).toMatchObject({ problems: [] });
  });
});

describe("what has another form", () => {
  const token = (stack: TerraformStack): unknown => new TerraformVariable(stack, "v", {}).value;

  it("is a list that only Terraform knows, where the generated construct takes one", () => {
    const stack = newStack();

    BuddyIntegration.amazonOidc(stack, "acme", any({ domain: "acme-dev", roleAssumptions: token(stack) }));

    expect(problemsOf(stack)).toEqual([]);
    expect(attributesIn(stack).role_assumptions).toBe("${var.v}");
  });

  it.each<[string, string, string]>([
    ["BuddyIntegration", "allowedPipelines", "allowed_pipelines"],
    ["NorthflankCloudProviderIntegration", "features", "features"],
  ])("is a list of simple values that only Terraform knows: %s.%s", (name, property, attribute) => {
    const stack = newStack();
    const { make, props } = kindOf(name);

    make(stack, { ...props(stack), [property]: token(stack) });

    expect(problemsOf(stack)).toEqual([]);
    expect(attributesIn(stack, typeOf(stack))[attribute]).toBe("${var.v}");
  });

  it.each<[string, string, string]>([
    ["BuddyIntegration", "permissions", "an object"],
    ["NorthflankLogSink", "tags", "an object"],
    ["TrutoIntegration.apiKey", "fields", "a list"],
  ])("is told at its property, where it cannot be taken: %s.%s", (name, property, needed) => {
    const stack = newStack();
    const { make, props } = kindOf(name);

    make(stack, { ...props(stack), [property]: token(stack) });

    expect(problemsOf(stack)).toContain(
      `[stack/acme] ${property}: given: a token, which only Terraform knows; required: ${needed}, which may contain tokens`,
    );
  });

  it.each<[string, Props, string]>([
    ["BuddyIntegration", { permissions: ["x"] }, "permissions: given: a list; required: an object"],
    ["BuddyIntegration", { allowedPipelines: 7 }, "allowedPipelines: given: a number; required: a list"],
    ["NorthflankLogSink", { projects: "storefront" }, "projects: given: a string; required: a list"],
    ["FruxonIntegration", { parameters: [null] }, "parameters[0]: given: null; required: an object"],
    [
      "FruxonIntegration",
      { authMethods: [{}] },
      "authMethods[0]: required: the return value of a function of FruxonAuthMethod",
    ],
  ])("is told at its property: %s %j", (name, props, message) => {
    expect(written(name, (least) => ({ ...least, ...props }))).toMatchObject({
      problems: [`[stack/acme] ${message}`],
    });
  });

  it.each(KIND_NAMES)("is told with the construct's path, also when nothing is given: %s", (name) => {
    const stack = newStack();

    kindOf(name).make(stack, {});

    const problems = problemsOf(stack);
    expect(problems.filter((problem) => !problem.startsWith("[stack/acme] "))).toEqual([]);
  });
});
