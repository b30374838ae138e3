import { TerraformProvider } from "cdktf";
import { requirementsOf } from "../../../../lib/private/install/required-providers";
import { newStack } from "../../support";
import { version } from "../../../../src/version";

/** A provider as generated bindings have it. */
class Provider extends TerraformProvider {
  constructor(stack: ReturnType<typeof newStack>, source: string, providerVersionConstraint?: string) {
    const [name = ""] = source.split("/").slice(-1);
    super(stack, name, {
      terraformResourceType: name,
      terraformProviderSource: source,
      terraformGeneratorMetadata: { providerName: name, providerVersionConstraint },
    });
  }
}

it("a stack requires what its providers and its overrides say, by the addresses of both engines", () => {
  const stack = newStack();
  new Provider(stack, "random", "~> 3.0");
  new Provider(stack, "Acme/Tool");
  new Provider(stack, "Example.test/acme/other", "1.0.0");
  stack.addOverride("terraform.required_providers.random.version", "3.7.2");
  stack.addOverride("terraform.required_providers.vault", { source: "hashicorp/vault" });

  expect(requirementsOf(stack)).toEqual([
    expect.objectContaining({ address: expect.stringContaining("/integrations"), constraint: version }),
    {
      address: "registry.terraform.io/hashicorp/random",
      lockedAs: ["registry.terraform.io/hashicorp/random", "registry.opentofu.org/hashicorp/random"],
      constraint: "3.7.2",
    },
    {
      address: "registry.terraform.io/Acme/Tool",
      lockedAs: ["registry.terraform.io/acme/tool", "registry.opentofu.org/acme/tool"],
      constraint: undefined,
    },
    {
      address: "Example.test/acme/other",
      lockedAs: ["example.test/acme/other"],
      constraint: "1.0.0",
    },
    expect.objectContaining({ address: "registry.terraform.io/hashicorp/vault", constraint: undefined }),
  ]);
});
