import { App, Fn, TerraformStack } from "cdktf";
import { FruxonIntegration as FruxonBindings } from "../../lib/bindings/fruxon-integration";
import { TrutoEnvironmentIntegration as Install } from "../../lib/bindings/truto-environment-integration";
import { TrutoIntegration as Bindings } from "../../lib/bindings/truto-integration";
import { IntegrationsProvider } from "../../lib/integrations-provider";
import { jsonToken } from "../../lib/private/hcl/json-token";
import { Secret } from "../../lib/secret";
import { TrutoIntegration } from "../../lib/truto-integration";
import { withFolder } from "../scripts/folder";
import { linesOf, newStack, problemsOf } from "./support";

const PLANTED = "FAKE-SECRET-planted";

/** What a cast does to a text. */
const cast = (text: string): Secret => text as unknown as Secret;

const bindings = (stack: TerraformStack, configSecrets: string): Bindings =>
  new Bindings(stack, "it", { name: "acme", configJson: "{}", configSecrets });

const right = (stack: TerraformStack): TrutoIntegration =>
  new TrutoIntegration(stack, "it", {
    name: "acme",
    config: {},
    configSecrets: { a: Secret.variable(stack, "secret") },
  });

const reference = "${var.secret}";

/** What the synth of an app that skips validations fails with. */
const linesOfSkipping = (plant: (stack: TerraformStack) => unknown): Promise<readonly string[]> =>
  withFolder((folder) => {
    const app = new App({ outdir: folder, skipValidation: true });
    const stack = new TerraformStack(app, "stack");
    new IntegrationsProvider(stack, "integrations");
    plant(stack);
    try {
      app.synth();
      return [];
    } catch (thrown) {
      return linesOf(thrown);
    }
  });

/** Every way to write a secret into the secret part of JSON beside one that is referred to. */
const ROUTES: readonly (readonly [route: string, plant: (stack: TerraformStack) => unknown])[] = [
  [
    "a cast",
    (stack) =>
      new TrutoIntegration(stack, "it", {
        name: "acme",
        config: {},
        configSecrets: { a: Secret.of(reference), b: { c: [cast(PLANTED)] } },
      }),
  ],
  [
    "the generated construct and jsonencode",
    (stack) => bindings(stack, Fn.jsonencode({ a: Secret.variable(stack, "a").token, b: { c: [PLANTED] } })),
  ],
  ["a text of JSON", (stack) => bindings(stack, `{"a": "${reference}", "b": {"c": ["${PLANTED}"]}}`)],
  [
    "a text of JSON with an expression for a whole value",
    (stack) => bindings(stack, `{"a": \${jsonencode(var.x)}, "b": {"c": ["${PLANTED}"]}}`),
  ],
  [
    "an expression written by hand",
    (stack) => bindings(stack, `\${jsonencode({a = var.a, b = {c = ["${PLANTED}"]}})}`),
  ],
  [
    "a function of a constant",
    (stack) => bindings(stack, jsonToken({ b: { c: [Fn.base64encode(PLANTED)] } })),
  ],
  [
    "an object that is merged with a reference",
    (stack) => bindings(stack, `\${jsonencode({b = merge({c = ["${PLANTED}"]}, var.x)})}`),
  ],
  [
    "an object in a list that is joined with a reference",
    (stack) => bindings(stack, `\${jsonencode({b = {c = concat([{d = "${PLANTED}"}], var.x)}})}`),
  ],
  [
    "the same in an override of the resource",
    (stack) => {
      right(stack).resource.addOverride(
        "config_secrets",
        `{"a": "${reference}", "b": {"c": ["${PLANTED}"]}}`,
      );
    },
  ],
  [
    "a Secret that JSON.stringify made a text of",
    (stack) =>
      bindings(
        stack,
        jsonToken({ b: { c: [`${PLANTED} ${JSON.stringify(Secret.variable(stack, "token"))}`] } }),
      ),
  ],
];

describe("a secret in the secret part of JSON fails the synth, by the way of", () => {
  it.each(ROUTES)("%s", (_, plant) => {
    const stack = newStack();

    plant(stack);

    const problems = problemsOf(stack);
    expect(problems).toEqual([expect.stringMatching(/^\[stack\/it\] configSecrets: \/b\/c(\/0|\/d)?: /)]);
    expect(problems.join()).not.toContain(PLANTED);
  });

  it("JSON that is a constant, or no JSON at all", () => {
    const stack = newStack();

    for (const [id, text] of Object.entries({ json: `{"a": "${PLANTED}"}`, text: PLANTED })) {
      new Install(stack, id, {
        integrationId: `11111111-aaaa-4bbb-8ccc-00000000000${id.length + Number(id === "json")}`,
        overrideSecrets: text,
      });
    }

    const problems = problemsOf(stack);
    expect(problems).toEqual([
      expect.stringMatching(/^\[stack\/json\] overrideSecrets: \/a: the value is a literal/),
      expect.stringMatching(/^\[stack\/text\] overrideSecrets: the value is a literal/),
    ]);
    expect(problems.join()).not.toContain(PLANTED);
  });

  it("an override of the stack", () => {
    const stack = newStack();
    const { resource } = right(stack);

    stack.addOverride(
      `resource.integrations_truto_integration.${resource.friendlyUniqueId}.config_secrets`,
      `{"a": "${reference}", "b": "${PLANTED}"}`,
    );

    expect(problemsOf(stack)).toEqual([
      expect.stringMatching(/^\[stack\] integrations_truto_integration\.it_\w+\.config_secrets: \/b: /),
    ]);
  });

  it("an app that skips validations", async () => {
    const lines = await linesOfSkipping((stack) =>
      bindings(stack, `{"a": "${reference}", "b": "${PLANTED}"}`),
    );

    expect(lines).toEqual([expect.stringMatching(/^\[stack\/it\] configSecrets: \/b: /)]);
  });
});

it("a secret at a place of the readable part that is known to be one fails the synth", () => {
  const stack = newStack();
  const secret = { credentials: { oauth2: { config: { client: { secret: PLANTED } } } } };

  new TrutoIntegration(stack, "construct", { name: "a", config: secret });
  new Bindings(stack, "encoded", { name: "b", configJson: Fn.jsonencode(secret) });
  new Bindings(stack, "text", { name: "c", configJson: JSON.stringify(secret) });
  right(stack).resource.addOverride("config_json", JSON.stringify(secret));

  const problems = problemsOf(stack);
  expect(problems.map((problem) => problem.split(" is a secret")[0])).toEqual(
    ["construct] config", "encoded] configJson", "text] configJson", "it] config"].map(
      (place) => `[stack/${place}: /credentials/oauth2/config/client/secret`,
    ),
  );
  expect(problems.join()).not.toContain(PLANTED);
});

it("a secret at such a place fails the synth by an override of the stack as well", () => {
  const stack = newStack();
  const { resource } = right(stack);

  stack.addOverride(
    `resource.integrations_truto_integration.${resource.friendlyUniqueId}.config_json`,
    JSON.stringify({ credentials: { oauth2: { config: { client: { secret: PLANTED } } } } }),
  );

  const problems = problemsOf(stack);
  expect(problems).toEqual([
    expect.stringMatching(
      /^\[stack\] integrations_truto_integration\.it_\w+\.config_json: \/credentials\/oauth2\/config\/client\/secret is/,
    ),
  ]);
  expect(problems.join()).not.toContain(PLANTED);
});

describe("a secret at such a place fails the synth of an app that skips validations", () => {
  it.each<[string, (stack: TerraformStack) => unknown, RegExp]>([
    [
      "in the configuration of an integration of Truto",
      (stack) =>
        new TrutoIntegration(stack, "it", {
          name: "acme",
          config: { credentials: { oauth2: { config: { client: { secret: PLANTED } } } } },
        }),
      /^\[stack\/it\] config: \/credentials\/oauth2\/config\/client\/secret is a secret/,
    ],
    [
      "in the override of an install in Truto",
      (stack) =>
        new Install(stack, "it", {
          integrationId: "11111111-aaaa-4bbb-8ccc-000000000001",
          override: JSON.stringify({ secret_environment_variables: { KEY: PLANTED } }),
        }),
      /^\[stack\/it\] override: \/secret_environment_variables\/KEY is a secret/,
    ],
    [
      "as the default of a secret parameter of Fruxon",
      (stack) =>
        new FruxonBindings(stack, "it", {
          slug: "acme",
          displayName: "Acme",
          configMetadata: {
            parametersMetadata: [{ name: "pin", type: "STRING", secret: true, defaultValue: PLANTED }],
          },
        }),
      /^\[stack\/it\] configMetadata\.parametersMetadata\[0\]\.defaultValue: The parameter is marked as secret/,
    ],
  ])("%s", async (_, plant, message) => {
    const lines = await linesOfSkipping(plant);

    expect(lines).toEqual([expect.stringMatching(message)]);
    expect(lines.join()).not.toContain(PLANTED);
  });

  it("and a reference at such a place is left to the plan", async () => {
    const plant = (stack: TerraformStack): unknown =>
      new TrutoIntegration(stack, "it", {
        name: "acme",
        config: { secret_environment_variables: { KEY: Fn.file("/run/secrets/key") } },
      });

    expect(await linesOfSkipping(plant)).toEqual([]);
  });
});

it("references in the secret part of JSON are no literals", () => {
  const stack = newStack();

  for (const [index, text] of [
    jsonToken({ a: Secret.variable(stack, "a"), b: [Secret.of(`Bearer ${reference}`)] }),
    Fn.jsonencode({ a: Fn.base64encode(Secret.variable(stack, "b").token), c: null, d: true }),
    '{"a": "Bearer ${var.a}"}',
    "${jsonencode(local.secrets)}",
    '${file("/run/secrets/config.json")}',
  ].entries()) {
    new Bindings(stack, `it-${index}`, { name: `it-${index}`, configJson: "{}", configSecrets: text });
  }

  expect(problemsOf(stack)).toEqual([]);
});
