import { TerraformOutput, TerraformStack } from "cdktf";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { IntegrationsProvider } from "../../../../lib/integrations-provider";
import { EPHEMERAL_ADDRESS, ephemeralSecret } from "../../../../lib/private/secrets/ephemeral-secret";
import { environmentSource } from "../../../../lib/private/secrets/secret-sources";
import { newApp, newStack, problemsOf, synth, type Synthesized, withSynthesized } from "../../support";

const source = environmentSource("HUB_PASSWORD");

describe("an ephemeral resource that reads a secret", () => {
  it("is written with its construct path, for messages about it", async () => {
    const written = await withSynthesized(
      (app) => {
        const stack = new TerraformStack(app, "stack");
        new IntegrationsProvider(stack, "integrations");
        ephemeralSecret(stack, source);
      },
      (stacks) => JSON.parse(readFileSync(join(stacks, "stack", "cdk.tf.json"), "utf8")) as Synthesized,
    );

    expect(written.ephemeral).toEqual({
      integrations_environment_secret: {
        HUB_PASSWORD: {
          name: "HUB_PASSWORD",
          "//": { metadata: { path: "stack/environment_secret-HUB_PASSWORD", uniqueId: "HUB_PASSWORD" } },
        },
      },
    });
  });

  it("is there once, however often it is asked for", () => {
    const stack = newStack();

    const [first, second] = [ephemeralSecret(stack, source), ephemeralSecret(stack, source)];
    new TerraformOutput(stack, "both", { value: [first, second] });

    const expected = "${ephemeral.integrations_environment_secret.HUB_PASSWORD.value}";
    expect(synth(stack).output?.both?.value).toEqual([expected, expected]);
    expect(synth(stack).ephemeral?.integrations_environment_secret).toHaveProperty("HUB_PASSWORD");
  });

  it("needs a provider of this package in the stack, with or without an alias", () => {
    const [without, aliased] = [
      new TerraformStack(newApp(), "without"),
      new TerraformStack(newApp(), "aliased"),
    ];
    new IntegrationsProvider(aliased, "europe", { alias: "europe" });

    for (const stack of [without, aliased]) ephemeralSecret(stack, source);

    expect(problemsOf(without)).toEqual([
      "[without/environment_secret-HUB_PASSWORD] the provider of this package reads the secret, but the " +
        'stack has no such provider; required: new IntegrationsProvider(stack, "integrations")',
    ]);
    expect(problemsOf(aliased)).toEqual([]);
  });
});

describe("the address of such a resource", () => {
  it.each([
    "${ephemeral.integrations_environment_secret.HUB_PASSWORD.value}",
    "Bearer ${upper(ephemeral.integrations_file_secret.token-1f2e3d4c.value)}",
  ])("is found in %s", (text) => {
    expect(EPHEMERAL_ADDRESS.test(text)).toBe(true);
  });

  it.each(["${ephemeral.vault_kv.db.value}", "${local.ephemeral.integrations_file_secret.x}"])(
    "is not in %s",
    (text) => {
      expect(EPHEMERAL_ADDRESS.test(text)).toBe(false);
    },
  );
});
