import type { CLOUD_PROVIDERS } from "../../src/registries/northflank/cloud-provider-integration/rules";
import type { AllOf } from "../private/props/all-of";
import type { NewerValue } from "../registry-object";
import type * as props from "./cloud-props";

/** A provider that authenticates in one way only. */
type Only<Provider extends string, Props> = Props & { readonly cloudProvider: Provider };

/** One way to authenticate of a provider that has several. */
type ByMode<Provider extends string, Mode extends string, Props> = Only<Provider, Props> & {
  readonly authenticationMode: Mode;
};

type Cloudflare<Type extends string, Props> = Only<"cloudflare", Props> & { readonly credentialType: Type };

/** Every combination of provider, mode and credentials that Northflank has; no other compiles. */
export type NorthflankCloudProviderIntegrationProps =
  | ByMode<"aws" | "aws-eusc", "accessKey", props.NorthflankAwsProps>
  | ByMode<"aws" | "aws-eusc", "crossAccountRole", props.NorthflankAwsCrossAccountRoleProps>
  | Only<"azure", props.NorthflankAzureProps>
  | ByMode<"gcp", "accessKey", props.NorthflankGcpProps>
  | ByMode<"gcp", "crossAccountRole", props.NorthflankGcpCrossAccountProps>
  | Only<"oci", props.NorthflankOciProps>
  | Only<"byok", props.NorthflankByokProps>
  | Cloudflare<"apiToken" | "originCAKey", props.NorthflankApiKeyProps>
  | Cloudflare<"globalApiKey", props.NorthflankCloudflareGlobalApiKeyProps>
  | Only<"backblaze", props.NorthflankBackblazeProps>
  | Only<"akamai", props.NorthflankAkamaiProps>
  | Only<"nebius", props.NorthflankNebiusProps>
  | Only<"planetscale", props.NorthflankPlanetscaleProps>
  | Only<"civo" | "coreweave" | "aiven", props.NorthflankApiKeyProps>;

/** A provider that Northflank has added after this release. All properties are allowed. */
export interface NorthflankOtherCloudProps
  extends
    props.NorthflankCloudProviderIntegrationCommonProps,
    Omit<AllOf<NorthflankCloudProviderIntegrationProps>, Discriminant> {
  /** Provider, by its name in Northflank's API. A change replaces the integration. */
  readonly cloudProvider: (typeof CLOUD_PROVIDERS)[number] | NewerValue;
  /**
   * Way to authenticate of a provider that has several, as Northflank's API names it.
   *
   * @default - none is named
   */
  readonly authenticationMode?: "accessKey" | "crossAccountRole" | NewerValue;
  /**
   * Kind of credential of `cloudflare`, as Northflank's API names it.
   *
   * @default - none is named
   */
  readonly credentialType?: "apiToken" | "originCAKey" | "globalApiKey" | NewerValue;
}

type Discriminant =
  | "cloudProvider"
  | "authenticationMode"
  | "credentialType"
  | keyof props.NorthflankCloudProviderIntegrationCommonProps;
