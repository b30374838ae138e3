import { ref, TerraformElement, type TerraformProvider, type TerraformStack, Token } from "cdktf";
import { leavesAt, providerAttributes, terraformText } from "../hcl/attributes";
import { PROVIDER_NAME } from "../install/launcher";
import { quoted } from "../hcl/template";

/** The kinds of ephemeral resources of this provider that read a secret where Terraform runs. */
export type EphemeralKind = "environment_secret" | "file_secret";

/** An ephemeral resource that reads a secret. */
export interface EphemeralSource {
  readonly kind: EphemeralKind;
  /** Its name in Terraform, which its messages show; the same source has the same name. */
  readonly name: string;
  /** What it takes, asked for whenever the stack is written. */
  readonly attributes: () => Readonly<Record<string, unknown>>;
}

/** Addresses of these resources in an expression: `ephemeral.integrations_file_secret.…`. */
export const EPHEMERAL_ADDRESS = new RegExp(
  `(?<![\\w.\\]"-])ephemeral\\.${PROVIDER_NAME}_(?:environment|file)_secret\\.[A-Za-z_][\\w-]*`,
);

/**
 * A reference to what an ephemeral resource reads. A stack gets each source once.
 *
 * The provider that opens it is the one without an alias: that of the stack, or, where all have one, the one that
 * Terraform then adds by itself. Reading a secret takes no registry, so its configuration may be empty.
 */
export function ephemeralSecret(stack: TerraformStack, source: EphemeralSource): string {
  const id = `${source.kind}-${source.name}`;
  // Not by its class: a program may load two copies of this package, an ESM and a CommonJS one.
  if (stack.node.tryFindChild(id) === undefined) new EphemeralSecret(stack, id, source);
  return Token.asString(ref(`ephemeral.${typeOf(source)}.${source.name}.value`, stack));
}

const typeOf = ({ kind }: EphemeralSource): string => `${PROVIDER_NAME}_${kind}`;

/** The same in every copy of this package, so that a program may load two of them. */
const HCL = Symbol.for("cdktf-provider-integrations/ephemeral-secret-as-hcl");

/**
 * cdktf 0.21 has no class for ephemeral resources, and cdktn has one since 0.24: an element that writes the block
 * itself is the same for both (docs/apis/cdktf.md §2.1).
 */
class EphemeralSecret extends TerraformElement {
  readonly #source: EphemeralSource;

  constructor(stack: TerraformStack, id: string, source: EphemeralSource) {
    super(stack, id, `ephemeral.${typeOf(source)}`);
    this.#source = source;
    this.overrideLogicalId(source.name);
    if (!checked.has(stack)) {
      checked.add(stack);
      this.node.addValidation({ validate: () => (hasProvider(stack) ? [] : [WITHOUT_PROVIDER]) });
    }
    askForEphemeralResources(this);
  }

  override toTerraform(): unknown {
    const attributes: unknown = { ...this.#source.attributes(), "//": this.constructNodeMetadata };
    return { ephemeral: { [typeOf(this.#source)]: { [this.friendlyUniqueId]: attributes } } };
  }

  /** The block in HCL, which cdktf does not write. */
  [HCL](): string {
    const attributes = Object.entries(this.#source.attributes())
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `  ${name} = ${hclOf(terraformText(this, value))}\n`);
    return `ephemeral "${typeOf(this.#source)}" "${this.friendlyUniqueId}" {\n${attributes.join("")}}\n`;
  }
}

const hclOf = (value: unknown): string => (typeof value === "string" ? quoted(value) : JSON.stringify(value));

/** The blocks of all secrets that a stack reads where Terraform runs, in HCL. */
export const ephemeralSecretsAsHcl = (stack: TerraformStack): readonly string[] =>
  stack.node.findAll().flatMap((construct) => {
    const write: unknown = Reflect.get(construct, HCL);
    return typeof write === "function" ? [String(write.call(construct))] : [];
  });

/** Stacks whose first secret asks for a provider: once is enough to say it, and looking for one takes time. */
const checked = new WeakSet<TerraformStack>();

const WITHOUT_PROVIDER =
  "the provider of this package reads the secret, but the stack has no such " +
  'provider; required: new IntegrationsProvider(stack, "integrations")';

const hasProvider = (stack: TerraformStack): boolean =>
  stack.allProviders().some(({ terraformResourceType }) => terraformResourceType === PROVIDER_NAME);

/**
 * Where a project names its engines, cdktn checks that they know ephemeral resources. Where it names none, cdktn takes
 * one that is older than this provider works with, and would refuse a program that runs (docs/apis/cdktf.md §0, 12).
 */
function askForEphemeralResources(element: TerraformElement): void {
  if (element.node.tryGetContext("targetVersions") === undefined) return;
  const register: unknown = Reflect.get(element, "registerProviderFeatureUsage");
  if (typeof register === "function") register.call(element, "ephemeralResources");
}

/**
 * What the provider without an alias is told to read with itself: it opens the ephemeral resources of a stack, and can do
 * so only once it is configured. Terraform would call it a cycle, and not say where it comes from.
 */
export function cyclesOf(provider: TerraformProvider): readonly string[] {
  if (provider.alias !== undefined) return [];
  return leavesAt(providerAttributes(provider), [])
    .filter(({ value }) => EPHEMERAL_ADDRESS.test(String(terraformText(provider, value))))
    .map(
      ({ path: [registry = "", ...path] }) => `${[registry, ...path].join(".")}: ${explanation(registry)}`,
    );
}

const explanation = (registry: string): string =>
  "this provider cannot read its own configuration (the provider without an alias reads " +
  "Secret.environment and Secret.file); allowed: Secret.variable(scope, name), a provider with an alias, " +
  `or no token: then the provider reads ${registry.toUpperCase()}_TOKEN from its environment`;
