import { Fn, type IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { DataIntegrationsTrutoWebhook as LookUp } from "./bindings/data-integrations-truto-webhook";
import {
  TrutoWebhook as Bindings,
  type TrutoWebhookConfig as BindingsConfig,
} from "./bindings/truto-webhook";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { additionalFieldsConfig } from "./private/props/additional";
import { copyOf, lookupOptions, propsOf } from "./private/props/props";
import {
  type LookupOptions,
  type NewerValue,
  RegistryObject,
  type RegistryObjectProps,
} from "./registry-object";
import { Secret } from "./secret";
import { file, type TrutoWebhookFileOptions } from "./truto/webhook-file";

export type * from "./file-options";
export type { TrutoWebhookFileOptions } from "./truto/webhook-file";

/** A webhook of Truto, for code that refers to one. */
export interface ITrutoWebhook {
  /** Id of the webhook, assigned by Truto: a UUID. */
  readonly webhookId: string;
  /** Address that Truto calls. */
  readonly targetUrl: string;
}

/** Name of an event. Truto documents only some of them. */
export type TrutoWebhookEvent =
  | "all"
  | "environment_integration:created"
  | "environment_integration:updated"
  | "environment_integration:deleted"
  | NewerValue;

/** What a webhook takes. */
export interface TrutoWebhookProps extends Omit<
  RegistryObjectProps,
  "credentialsVersion" | "externalCredentials" | "additionalCredentials"
> {
  /** Address that Truto calls, with `https://`. It is stored in the state: put no credential into it. */
  readonly targetUrl: string;
  /**
   * Whether events are delivered.
   *
   * @default - true when it is created, afterwards whatever is set in Truto
   */
  readonly isActive?: boolean | IResolvable;
  /**
   * Names of the events to deliver; `all` for every one.
   *
   * @default - every event when it is created, afterwards whatever is set in Truto
   */
  readonly eventTypes?: readonly TrutoWebhookEvent[];
  /**
   * Public RSA key (PEM, at least 2048 bits) to which the secret is encrypted that signs deliveries. Truto returns the secret
   * only at creation, so a key that is set later has no effect before the webhook is replaced.
   *
   * @default - the secret is dropped
   */
  readonly secretPublicKey?: string;
}

/**
 * An address that Truto calls for the events of an environment. Truto signs each delivery with a secret that it generates and
 * returns only once: it is encrypted to a key of yours, and `secret` decrypts it while Terraform runs.
 *
 * @example
 * import { TerraformVariable } from "cdktf";
 * const publicKey = new TerraformVariable(this, "webhook_public_key", { type: "string" });
 * const events = new TrutoWebhook(this, "events", {
 *   targetUrl: "https://hooks.acme.example/truto",
 *   eventTypes: ["environment_integration:created"],
 *   secretPublicKey: publicKey.stringValue,
 * });
 * const secret: Secret = events.secret(Secret.variable(this, "webhook_private_key"));
 */
export class TrutoWebhook extends RegistryObject implements ITrutoWebhook {
  /**
   * Looks up an existing object by its address, which must be that of just one.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const events = TrutoWebhook.fromTargetUrl(this, "events", "https://hooks.acme.example/truto");
   * new TerraformOutput(this, "webhook_id", { value: events.webhookId });
   */
  static fromTargetUrl(
    scope: Construct,
    id: string,
    targetUrl: string,
    options: LookupOptions = {},
  ): ITrutoWebhook {
    return found(new LookUp(scope, id, { ...lookupOptions(scope, id, "LookupOptions", options), targetUrl }));
  }

  /**
   * Looks up an existing object by its id.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const webhookId = "55555555-aaaa-4bbb-8ccc-000000000005";
   * const events = TrutoWebhook.fromWebhookId(this, "events", webhookId);
   * new TerraformOutput(this, "target_url", { value: events.targetUrl });
   */
  static fromWebhookId(
    scope: Construct,
    id: string,
    webhookId: string,
    options: LookupOptions = {},
  ): ITrutoWebhook {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "LookupOptions", options), id: webhookId }),
    );
  }

  /**
   * A webhook as a JSON file with the body of a request to Truto's API describes it, or as an answer does.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * import { TerraformVariable } from "cdktf";
   * TrutoWebhook.fromFile(this, "from-file", "truto/events.json", {
   *   secretPublicKey: new TerraformVariable(this, "webhook_public_key", { type: "string" }).stringValue,
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: TrutoWebhookFileOptions = {},
  ): TrutoWebhook {
    return new TrutoWebhook(scope, id, propsFromFile(file, [scope, id, path, options]));
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: TrutoWebhookProps) {
    super(scope, id);
    this.resource = new Bindings(
      this,
      "Resource",
      fileConfig(this, props) ?? bindingsConfig(propsOf(this, "TrutoWebhook", props)),
    );
  }

  get webhookId(): string {
    return this.resource.id;
  }

  get targetUrl(): string {
    return this.resource.targetUrl;
  }

  /** Id of the environment, which follows from the provider's token. */
  get environmentId(): string {
    return this.resource.environmentId;
  }

  /** The secret that signs deliveries, encrypted to `secretPublicKey`; null after an import. */
  get encryptedSecret(): string {
    return this.resource.encryptedSecret;
  }

  /**
   * The secret that signs deliveries, for arguments that take a `Secret`. Terraform decrypts it in each run.
   *
   * @param privateKey the key (PEM) that belongs to `secretPublicKey`
   */
  secret(privateKey: Secret): Secret {
    return Secret.of(Fn.rsadecrypt(this.encryptedSecret, privateKey.token));
  }
}

const found = ({ id, targetUrl }: LookUp): ITrutoWebhook => ({ webhookId: id, targetUrl });

const bindingsConfig = ({ eventTypes, dependsOn, ...others }: TrutoWebhookProps): BindingsConfig => ({
  ...others,
  eventTypes: eventTypes && [...eventTypes],
  dependsOn: copyOf(dependsOn),
  ...additionalFieldsConfig(others),
});
