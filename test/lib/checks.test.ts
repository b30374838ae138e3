import { AnnotationMetadataEntryType, App, Fn, TerraformStack, TerraformVariable } from "cdktf";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { BuddyIntegration as Bindings } from "../../lib/bindings/buddy-integration";
import { BuddyIntegration } from "../../lib/buddy-integration";
import { IntegrationsProvider } from "../../lib/integrations-provider";
import { NorthflankLogSink } from "../../lib/northflank-log-sink";
import { DESCRIPTIONS } from "../../lib/private/synth/descriptions";
import { Secret } from "../../lib/secret";
import { TrutoIntegration } from "../../lib/truto-integration";
import type { TerraformAttribute } from "../../src/framework/schema/terraform-schema";
import { providerSchemas } from "../../src/framework";
import { integrations } from "../../src/provider";
import { withFolder } from "../scripts/folder";
import { linesOf, newStack, problemsOf, reportedBy } from "./support";

/** An integration that breaks a rule or two: the types are got round, as JavaScript does. */
const broken = (
  stack: TerraformStack,
  id: string,
  props: Readonly<Record<string, unknown>>,
): BuddyIntegration =>
  BuddyIntegration.vultr(stack, id, {
    domain: "acme-dev",
    token: Secret.variable(stack, "token"),
    ...props,
  });

describe("at synth", () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      "a handle that cannot be one",
      { domain: "Acme Dev" },
      "warning: domain: domain should be the workspace's handle: lower-case letters (a to z), " +
        'digits, hyphens and underscores. Given: "Acme Dev". Buddy decides.',
    ],
    [
      "an identifier that Buddy may refuse",
      { identifier: "1-st" },
      "warning: identifier: identifier should begin with a letter and contain only letters " +
        '(a to z), digits and underscores. Given: "1-st". Buddy decides.',
    ],
    [
      "an identifier that Buddy refuses",
      { identifier: "1 st" },
      'identifier: must contain only letters (a to z), digits, underscores and hyphens. Given: "1 st".',
    ],
    ["a name that is empty", { name: "" }, 'name: must not be empty. Given: "".'],
    [
      "an access level that there is not",
      { permissions: { others: "READ" } },
      'warning: permissions.others: Given: "READ". Known are DENIED, USE_ONLY, MANAGE. ' +
        "Buddy may have added it since then, and decides whether to accept it.",
    ],
    [
      "an access level in a grant",
      { permissions: { users: [{ id: 7, accessLevel: "READ" }] } },
      'warning: permissions.users[0].accessLevel: Given: "READ". Known are DENIED, USE_ONLY, ' +
        "MANAGE. Buddy may have added it since then, and decides whether to accept it.",
    ],
    [
      "a credential that is missing",
      { token: undefined },
      "warning: token: VULTR takes token; token is not set. Set token; without it, Buddy may refuse the request.",
    ],
    [
      "an argument of another type",
      { username: "acmebot" },
      "warning: username: VULTR takes token; username is set as well. Remove username, or " +
        "change the type or authType. Buddy decides whether to accept it.",
    ],
  ])("%s is told with its construct path, what was given and what is allowed", (_, props, message) => {
    const stack = newStack();

    broken(stack, "it", props);

    // The one about the identifier is told beside its warning.
    expect(reportedBy(stack)).toContain(`[stack/it] ${message}`);
    expect(new Set(reportedBy(stack).map((each) => each.replace("warning: ", "").split(":")[0])).size).toBe(
      1,
    );
  });

  it("the rules hold for the generated construct as well", () => {
    const stack = newStack();

    new Bindings(stack, "raw", { domain: "acme-dev", name: "raw", type: "VULTR", scope: "PROJECT" });

    expect(reportedBy(stack)).toEqual([
      expect.stringContaining('[stack/raw] projectName: scope = "PROJECT" requires a project'),
      expect.stringContaining("[stack/raw] warning: token: VULTR takes token"),
    ]);
  });

  it("an override of the stack that takes something away is no problem", () => {
    const stack = newStack();
    broken(stack, "it", {});

    stack.addOverride("resource.integrations_buddy_integration", undefined);
    stack.addOverride("resource.integrations_truto_integration.other", null);
    stack.addOverride("provider.integrations", [null]);

    expect(problemsOf(stack)).toEqual([]);
  });

  it("what an escape hatch changed counts", () => {
    const stack = newStack();

    broken(stack, "it", {}).resource.addOverride("type", "VULTUR");

    expect(reportedBy(stack)).toEqual([
      expect.stringMatching(/^\[stack\/it\] warning: type: Given: "VULTUR"\. Did you mean VULTR\? /),
    ]);
  });

  it("what is only a warning is shown, once, and does not fail the synth", () => {
    const stack = newStack();

    const { node } = BuddyIntegration.amazonRoleAssumption(stack, "it", {
      domain: "acme-dev",
      roleAssumptions: [{ arn: "role/buddy" }],
    });

    expect(problemsOf(stack)).toEqual([]);
    expect(problemsOf(stack)).toEqual([]);
    expect(node.metadata.map(({ type, data }): unknown => [type, data])).toEqual([
      [
        AnnotationMetadataEntryType.WARN,
        expect.stringMatching(
          /^roleAssumptions\[0\]\.arn: Given: "role\/buddy"\. Expected for example arn:aws/,
        ),
      ],
    ]);
  });

  it("a Secret that JSON.stringify made a readable text of is warned of: it would be sent as <secret>", () => {
    const stack = newStack();
    const authorization = `Bearer ${JSON.stringify(Secret.variable(stack, "key"))}`;

    const { node } = new TrutoIntegration(stack, "it", {
      name: "acme",
      config: { headers: { authorization } },
    });

    expect(problemsOf(stack)).toEqual([]);
    expect(node.metadata.map(({ data }): unknown => data)).toContainEqual(
      expect.stringMatching(/^config: contains the text <secret>/),
    );
  });

  it("an address with a password is warned of, of a registry as well", () => {
    const stack = newStack();
    const address = "https://acme:FAKE-SECRET@example.com";

    const provider = new IntegrationsProvider(stack, "eu", { alias: "eu", buddy: { baseUrl: address } });
    const sink = NorthflankLogSink.loki(stack, "loki", { endpoint: address });

    expect(problemsOf(stack)).toEqual([]);
    expect([provider, sink].flatMap(({ node }) => node.metadata.map(({ data }): unknown => data))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^buddy\.baseUrl: contains a URL with a password/),
        expect.stringMatching(/^endpoint: contains a URL with a password/),
      ]),
    );
  });

  it("what is missing altogether is told", () => {
    const stack = newStack();

    broken(stack, "it", { domain: undefined });

    expect(problemsOf(stack)).toEqual(["[stack/it] domain: is required; it is not set. Set it."]);
  });

  it("tokens are left to the plan", () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, "v", {}).stringValue;

    broken(stack, "it", {
      domain: variable,
      identifier: Fn.upper(variable),
      name: "${var.v}",
      username: variable,
      permissions: { others: variable, users: [{ id: 7, accessLevel: variable }] },
    });

    expect(problemsOf(stack)).toEqual([]);
  });

  it("all problems of a stack are told at once", () => {
    const stack = newStack();

    broken(stack, "one", { domain: "", identifier: "?" });
    broken(stack, "two", { token: "FAKE-SECRET" });

    expect(problemsOf(stack).map((problem) => problem.replace(/:.*/, ""))).toEqual([
      "[stack/one] domain",
      "[stack/one] identifier",
      "[stack/two] token",
    ]);
  });

  it("all problems of a program are told at once, although cdktf stops at the first stack that has some", async () => {
    const lines = await withFolder((folder) => {
      const app = new App({ outdir: folder });
      for (const name of ["fine", "one", "two"]) {
        const stack = new TerraformStack(app, name);
        new IntegrationsProvider(stack, "integrations");
        broken(stack, "it", name === "fine" ? {} : { identifier: "?" });
      }
      try {
        app.synth();
        return [];
      } catch (thrown) {
        return linesOf(thrown).map((line) => line.replace(/identifier:.*/, "identifier"));
      }
    });

    expect(lines).toEqual(["[one] elsewhere in the program: [two/it] identifier", "[one/it] identifier"]);
  });

  it("a second synth of the same stack does not tell everything twice", () => {
    const stack = newStack();
    broken(stack, "it", { identifier: "?" });

    problemsOf(stack);

    expect(problemsOf(stack)).toHaveLength(1);
  });
});

describe("what lib knows of a resource", () => {
  const { resources } = providerSchemas(integrations);
  const described = Object.entries(DESCRIPTIONS).flatMap(([type, description]) =>
    description === undefined ? [] : [{ type, description, attributes: resources[type]?.attributes ?? {} }],
  );

  it("is known of every resource that has a generated construct", () => {
    const bindings = readdirSync(join(__dirname, "../../lib/bindings")).map((name) =>
      name.replaceAll("-", "_"),
    );
    const types = Object.keys(resources).filter((type) =>
      bindings.includes(type.replace(/^integrations_/, "")),
    );

    expect(Object.keys(DESCRIPTIONS)).toEqual(expect.arrayContaining(types));
  });

  it.each(described)("$type has secrets that its schema calls write-only, and misses none", (resource) => {
    const { description, attributes } = resource;
    const writeOnly = Object.keys(attributes).filter((name) => attributes[name]?.writeOnly);

    expect(new Set(description.secrets.map(([first]) => first))).toEqual(new Set(writeOnly));
    for (const path of description.secrets)
      expect(attributeAt(attributes, path)).toMatchObject({ writeOnly: true });
  });

  it.each(described)("$type has the attributes that are named", ({ description, attributes }) => {
    const { name, identifier, kind, hasDeletionProtection } = description;

    const named = [name, identifier, kind].filter((attribute) => attribute !== undefined);
    expect(Object.keys(attributes)).toEqual(expect.arrayContaining(named));
    expect("deletion_protection" in attributes).toBe(hasDeletionProtection);
  });
});

function attributeAt(
  attributes: Readonly<Record<string, TerraformAttribute>>,
  [name = "", ...rest]: readonly string[],
): TerraformAttribute | undefined {
  const attribute = attributes[name];
  if (rest.length === 0 || attribute?.type.kind !== "nested") return attribute;
  return attributeAt(attribute.type.attributes, rest);
}
