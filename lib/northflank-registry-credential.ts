import type { Construct } from "constructs";
import type { REGISTRY_PROVIDERS } from "../src/registries/northflank/registry-credential/rules";
import { DataIntegrationsNorthflankRegistryCredential as LookUp } from "./bindings/data-integrations-northflank-registry-credential";
import {
  NorthflankRegistryCredential as Bindings,
  type NorthflankRegistryCredentialConfig as BindingsConfig,
} from "./bindings/northflank-registry-credential";
import type { WithExternalCredentials } from "./external-credentials";
import { commonConfig, restriction } from "./northflank/bindings-config";
import type { NorthflankLookupOptions } from "./northflank/props";
import type * as props from "./northflank/registry-props";
import type { AllOf } from "./private/props/all-of";
import { nameById } from "./private/synth/default-names";
import { lookupOptions, propsOf } from "./private/props/props";
import { withoutSecrets } from "./private/props/with-secrets";
import { RegistryObject } from "./registry-object";
import type { NorthflankRegistryCredentialFileOptions } from "./northflank/file-options";
import { files } from "./northflank/files";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";

export type * from "./northflank/file-options";
export type * from "./northflank/props";
export type * from "./northflank/registry-props";

/** A registry credential of Northflank, for code that refers to one. */
export interface INorthflankRegistryCredential {
  /** Id in Northflank. */
  readonly credentialId: string;
  /** Name, unique in the team. */
  readonly name: string;
  /** Type of registry: `ecr`, … */
  readonly registryProvider: string;
}

/** Makes a registry credential of one kind of registry. */
export interface NorthflankRegistryCredentialFactory<Props> {
  (scope: Construct, id: string, props: WithExternalCredentials<Props>): NorthflankRegistryCredential;
  (scope: Construct, id: string, props: Props): NorthflankRegistryCredential;
}

/**
 * A registry credential of Northflank: access to a container registry, by a user name and a password, or through a cloud
 * provider integration.
 *
 * Each type of registry has its own function; the constructor accepts all of them, distinguished by `registryProvider`.
 *
 * @example
 * NorthflankRegistryCredential.dockerHub(this, "docker-hub", {
 *   username: "acmebot",
 *   password: Secret.variable(this, "docker_hub_password"),
 * });
 *
 * @example
 * const aws = NorthflankCloudProviderIntegration.fromName(this, "aws", "Production AWS");
 * NorthflankRegistryCredential.ecr(this, "ecr", {
 *   integration: aws,
 *   region: "eu-west-1",
 *   push: true,
 *   projects: ["storefront"],
 * });
 */
export class NorthflankRegistryCredential extends RegistryObject implements INorthflankRegistryCredential {
  /** Azure Container Registry. */
  static readonly acr = variant<props.NorthflankAcrProps>("acr");
  /** AWS Elastic Container Registry. */
  static readonly ecr = variant<props.NorthflankEcrProps>("ecr");
  /** Google Artifact Registry. */
  static readonly gar = variant<props.NorthflankGarProps>("gar");
  /** Docker Hub. */
  static readonly dockerHub = variant<props.NorthflankRegistryLoginProps>("dockerhub");
  /** Docker Hardened Images. */
  static readonly dhi = variant<props.NorthflankRegistryLoginProps>("dhi");
  /** GitHub Packages. */
  static readonly gitHub = variant<props.NorthflankRegistryLoginProps>("github");
  /** GitLab's registry. */
  static readonly gitLab = variant<props.NorthflankRegistryLoginProps>("gitlab");
  /** Any other registry. */
  static readonly custom = variant<props.NorthflankOtherRegistryProps>("custom");
  /** Kept by Northflank for old credentials. */
  static readonly legacy = variant<props.NorthflankOtherRegistryProps>("legacy");

  /**
   * A kind of registry that Northflank has added after this release; synth and plan warn that it is unknown.
   *
   * @example
   * NorthflankRegistryCredential.other(this, "new", {
   *   registryProvider: "new-registry",
   *   registryUrl: "https://registry.example.com",
   *   username: "acmebot",
   *   password: Secret.variable(this, "new_registry_password"),
   * });
   */
  static other(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<props.NorthflankNewerRegistryProps>,
  ): NorthflankRegistryCredential;
  static other(
    scope: Construct,
    id: string,
    props: props.NorthflankNewerRegistryProps,
  ): NorthflankRegistryCredential;
  static other(
    scope: Construct,
    id: string,
    props: props.NorthflankNewerRegistryProps | WithExternalCredentials<props.NorthflankNewerRegistryProps>,
  ): NorthflankRegistryCredential {
    return new NorthflankRegistryCredential(scope, id, props as props.NorthflankRegistryCredentialProps);
  }

  /**
   * Looks up an existing object by its name.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const hub = NorthflankRegistryCredential.fromName(this, "hub", "Docker Hub");
   * new TerraformOutput(this, "hub_id", { value: hub.credentialId });
   */
  static fromName(
    scope: Construct,
    id: string,
    name: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankRegistryCredential {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "NorthflankLookupOptions", options), name }),
    );
  }

  /**
   * Looks up an existing object by its id in Northflank.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const hub = NorthflankRegistryCredential.fromCredentialId(this, "hub", "docker-hub", { teamId: "platform" });
   * new TerraformOutput(this, "hub_kind", { value: hub.registryProvider });
   */
  static fromCredentialId(
    scope: Construct,
    id: string,
    credentialId: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankRegistryCredential {
    return found(
      new LookUp(scope, id, {
        ...lookupOptions(scope, id, "NorthflankLookupOptions", options),
        credentialId,
      }),
    );
  }

  /**
   * An object as the JSON file for Northflank's command line or API describes it.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * NorthflankRegistryCredential.fromFile(this, "from-file", "northflank/docker-hub.json", {
   *   secrets: { password: Secret.variable(this, "hub_password") },
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: NorthflankRegistryCredentialFileOptions = {},
  ): NorthflankRegistryCredential {
    return new NorthflankRegistryCredential(
      scope,
      id,
      propsFromFile(files.registryCredential, [scope, id, path, options]),
    );
  }

  readonly resource: Bindings;

  constructor(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<props.NorthflankRegistryCredentialProps>,
  );
  constructor(scope: Construct, id: string, props: props.NorthflankRegistryCredentialProps);
  constructor(
    scope: Construct,
    id: string,
    props:
      | props.NorthflankRegistryCredentialProps
      | WithExternalCredentials<props.NorthflankRegistryCredentialProps>,
  ) {
    super(scope, id);
    const given = propsOf(
      this,
      "NorthflankRegistryCredential",
      props as props.NorthflankRegistryCredentialProps,
    );
    this.resource = new Bindings(this, "Resource", fileConfig(this, props) ?? bindingsConfig(id, given));
    if (given.name === undefined) nameById(this.resource, { attribute: "name", severity: "error" });
  }

  /** Id in Northflank. */
  get credentialId(): string {
    return this.resource.credentialId;
  }

  /** Name, unique in the team. */
  get name(): string {
    return this.resource.name;
  }

  /** Type of registry: `ecr`, … */
  get registryProvider(): string {
    return this.resource.registryProvider;
  }

  /** URL of the registry. */
  get registryUrl(): string {
    return this.resource.registryUrl;
  }

  /** Increases each time the credentials are sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }
}

function variant<Props extends props.NorthflankRegistryCredentialCommonProps>(
  registryProvider: (typeof REGISTRY_PROVIDERS)[number],
): NorthflankRegistryCredentialFactory<Props> {
  return (scope, id, props) =>
    new NorthflankRegistryCredential(scope, id, {
      ...props,
      registryProvider,
    } as unknown as props.NorthflankRegistryCredentialProps);
}

function bindingsConfig(id: string, all: props.NorthflankRegistryCredentialProps): BindingsConfig {
  const { region, projectId, resourceGroup }: AllOf<props.NorthflankRegistryCredentialProps> = all;
  const { registryProvider, registryUrl, integration, onExternalChange, projects } = all;
  return {
    ...commonConfig(id, all),
    registryProvider,
    registryUrl,
    onExternalChange,
    integrationId: integration?.integrationId,
    aws: region === undefined ? undefined : { region },
    gcp: projectId === undefined ? undefined : { projectId },
    azure: resourceGroup === undefined ? undefined : { resourceGroup },
    scope: scopeOf(all),
    restrictions: restriction(projects),
    credentials: credentialsOf(all),
  };
}

/** Northflank asks for it beside a user name and a password. */
function scopeOf(all: props.NorthflankRegistryCredentialProps): BindingsConfig["scope"] {
  const { pull, push } = all;
  const isSilent = pull === undefined && push === undefined;
  if (isSilent && credentialsOf(all) === undefined) return undefined;
  return { pull: pull ?? true, push: push ?? false };
}

/** What is missing of a login is told by the rules, and that nothing gives access as well. */
function credentialsOf(all: props.NorthflankRegistryCredentialProps): BindingsConfig["credentials"] {
  const { username, password } = withoutSecrets({ username: all.username, password: all.password });
  return username === undefined && password === undefined
    ? undefined
    : ({ username, password } as BindingsConfig["credentials"]);
}

const found = ({ credentialId, name, registryProvider }: LookUp): INorthflankRegistryCredential => ({
  credentialId,
  name,
  registryProvider,
});
