import { Annotations, type ISynthesisSession, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { resolve } from "node:path";
import {
  IntegrationsProvider as Bindings,
  type IntegrationsProviderConfig as BindingsConfig,
} from "./bindings/provider";
import { checkAtSynth, literalSecretsIn } from "./private/synth/checks";
import { refuseWhatIsNoHcl, writeSecretsAsHcl } from "./private/hcl/hcl";
import { installProvider, uninstallProvider } from "./private/install/install-provider";
import {
  defaultInstallation,
  differences,
  installationProblems,
  packagesOf,
  type Chosen,
  type Installation,
} from "./private/install/choice";
import { PROVIDER_ADDRESS, PROVIDER_NAME, type PlatformPackage } from "./private/install/launcher";
import { findPackage, type Package } from "./private/install/package";
import { readProps, addProblems } from "./private/props/props";
import { installationMethod, nowhereMessage, thisMachine } from "./private/install/provider-installation";
import { requirementsOf } from "./private/install/required-providers";
import { withoutSecrets, type WithSecrets } from "./private/props/with-secrets";
import type { Secret } from "./secret";

export type { Installation } from "./private/install/choice";

/** Access to one registry: as the provider takes it, with a `Secret` for each token. */
type Connection<T> = T extends object ? WithSecrets<T, "token" | "oidcToken"> : T;

/** Access to the registries; each falls back to environment variables of the machine that runs Terraform. */
type Connections = { readonly [K in keyof Registries]: Connection<Registries[K]> };

type Registries = Omit<BindingsConfig, "fingerprintKey">;

/** Access to the registries that a stack uses, and where Terraform gets the provider from. */
export interface IntegrationsProviderConfig extends Connections {
  /**
   * Name that distinguishes several providers of a stack: letters, digits, `_` and `-`. A construct uses a provider
   * with an alias only if it is set as `provider`.
   *
   * @default - none; one provider of a stack can be without
   */
  readonly alias?: string;
  /**
   * Random secret of the pipeline (`openssl rand -base64 32`). If set, the hash that detects changed credentials is
   * keyed, so credentials cannot be guessed from the state alone. Keep the key: with another key, the plan cannot
   * determine whether credentials changed.
   *
   * @default - INTEGRATIONS_FINGERPRINT_KEY where Terraform runs, otherwise none
   */
  readonly fingerprintKey?: Secret;
  /**
   * Where Terraform gets the provider.
   *
   * - `"package"`: from this npm package. Synth copies the provider into the stack's folder, where Terraform looks by
   *   itself, and locks its version and its checksum; no registry and no CLI configuration is needed. A machine that only
   *   runs Terraform needs Node 20 or later on PATH, and nothing of the project but `cdktf.out`. Terraform itself has to
   *   run in the stack's folder (`cd cdktf.out/stacks/<stack>`, not `-chdir`), as the command line of cdktf does. Not on
   *   Windows, where engines start executables only.
   * - `"executable"`: as with `"package"`, but one executable that needs no Node: `executable`, or that of the npm package
   *   `terraform-provider-integrations`, which has it for the platform that npm installs it on. Only for platforms
   *   whose executable is installed.
   * - `"registry"`: Terraform finds it as any provider: in a registry, or in a mirror of yours.
   *
   * @default "package"; on Windows, and if executable is set, "executable"
   */
  readonly installation?: Installation;
  /**
   * Path of the single executable of the provider for the machine that synthesizes and runs Terraform, from the working
   * directory if it is not absolute. Its checksum is locked.
   *
   * @default - that of the npm package terraform-provider-integrations, if `installation` is `"executable"`
   */
  readonly executable?: string;
}

/**
 * The provider of all integrations in a stack. Several providers in one stack need an `alias` each: one for each
 * workspace, team or tenant.
 *
 * Requires Terraform or OpenTofu 1.11 or later. The provider always has the version of this package.
 *
 * @example
 * new IntegrationsProvider(this, "integrations"); // BUDDY_TOKEN in the environment
 *
 * @example
 * const europe = new IntegrationsProvider(this, "europe", {
 *   alias: "europe",
 *   buddy: { baseUrl: "https://api.eu.buddy.works", token: Secret.variable(this, "buddy_europe_token") },
 * });
 * BuddyIntegration.datadog(this, "datadog", {
 *   provider: europe,
 *   domain: "acme-europe",
 *   token: Secret.variable(this, "datadog_token"),
 * });
 */
export class IntegrationsProvider extends Bindings {
  constructor(scope: Construct, id: string, config: IntegrationsProviderConfig = {}) {
    const { value: given, problems } = readProps("IntegrationsProvider", config);
    const { installation: asked, executable, fingerprintKey, ...connections } = given;
    const chosen: Chosen = { installation: asked ?? defaultInstallation(executable), executable };
    super(scope, id, { ...bindingsConfig(connections), ...withoutSecrets({ fingerprintKey }) });
    addProblems(this, problems);
    const stack = TerraformStack.of(this);
    const from = findPackage();
    stack.addOverride(`terraform.required_providers.${PROVIDER_NAME}.source`, PROVIDER_ADDRESS);
    stack.addOverride(`terraform.required_providers.${PROVIDER_NAME}.version`, from.version);

    const first = installations.get(stack);
    if (first !== undefined) {
      this.node.addValidation({
        validate: () => [...differences(first, chosen), ...sameAlias(this)],
      });
      return;
    }
    installations.set(stack, chosen);
    this.node.addValidation({ validate: () => [...installationProblems(chosen, from)] });
    checkAtSynth(stack);
    onSynthesize(this, (folder, isHcl) => {
      if (isHcl) refuseWhatIsNoHcl(stack);
      writeSecretsAsHcl(stack, folder, isHcl);
      if (chosen.installation === "registry") uninstallProvider(folder);
      else installFromPackage(this, { from, folder, packages: packagesOf(chosen, from) });
    });
  }
}

/** Every registry is one object of the provider's configuration, with its token in it. */
function bindingsConfig(connections: Connections): BindingsConfig {
  const entries = Object.entries(connections).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === "object" && value !== null ? withoutSecrets(value) : value,
  ]);
  return Object.fromEntries(entries) as BindingsConfig;
}

/** What the first provider of a stack chose; the others share it. */
const installations = new WeakMap<TerraformStack, Chosen>();

/** Terraform would tell it, by a line of `cdk.tf.json`. */
function sameAlias(provider: IntegrationsProvider): string[] {
  const all = TerraformStack.of(provider).allProviders();
  return all
    .slice(0, all.indexOf(provider))
    .filter((other) => other.terraformResourceType === PROVIDER_NAME && other.alias === provider.alias)
    .map(
      (other) =>
        `alias: given: ${provider.alias ?? "none"}, which ${other.node.path} has as well; every ` +
        "provider of a stack must have its own alias, and only one can be without",
    );
}

/** Calls back when the provider's stack is written, with its folder and the form (`cdktf synth --hcl`). */
function onSynthesize(provider: IntegrationsProvider, write: (folder: string, isHcl: boolean) => void): void {
  // Not exported by the library, and the same in cdktf and cdktn (docs/apis/cdktf.md §6).
  Object.defineProperty(provider, Symbol.for("cdktf/customSynthesis"), {
    value: {
      onSynthesize: ({ outdir, manifest, skipValidation = false }: ISynthesisSession) => {
        const stack = TerraformStack.of(provider);
        if (skipValidation) refuseLiteralSecrets(stack);
        write(resolve(outdir, manifest.forStack(stack).workingDirectory), manifest.hclOutput);
      },
    },
  });
}

/** `cdk.tf.json` is written after this, so nothing of them has been on the disk yet. */
function refuseLiteralSecrets(stack: TerraformStack): void {
  const literals = literalSecretsIn(stack);
  if (literals.length > 0) throw new Error(`a program must not contain secrets:\n  ${literals.join("\n  ")}`);
}

interface Placed {
  readonly from: Package;
  readonly folder: string;
  readonly packages: readonly PlatformPackage[];
}

function installFromPackage(provider: IntegrationsProvider, { from, folder, packages }: Placed): void {
  const method = installationMethod(thisMachine(), from.version);
  installProvider(folder, {
    from,
    packages,
    lockedBy: method.kind === "folder" ? "checksum" : "version",
    requirements: requirementsOf(TerraformStack.of(provider)),
  });
  if (method.kind === "nowhere") {
    Annotations.of(provider).addWarning(nowhereMessage(method.file, from.version));
  }
}
