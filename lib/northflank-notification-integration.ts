import type { Construct } from "constructs";
import type { NOTIFICATION_TYPES } from "../src/registries/northflank/notification-integration/rules";
import { DataIntegrationsNorthflankNotificationIntegration as LookUp } from "./bindings/data-integrations-northflank-notification-integration";
import {
  NorthflankNotificationIntegration as Bindings,
  type NorthflankNotificationIntegrationConfig as BindingsConfig,
} from "./bindings/northflank-notification-integration";
import type { WithExternalCredentials } from "./external-credentials";
import { commonConfig, restriction, tagRestriction } from "./northflank/bindings-config";
import type * as props from "./northflank/notification-props";
import type { NorthflankLookupOptions } from "./northflank/props";
import { nameById } from "./private/synth/default-names";
import { lookupOptions, propsOf } from "./private/props/props";
import { withoutSecrets } from "./private/props/with-secrets";
import { RegistryObject } from "./registry-object";
import type { NorthflankNotificationIntegrationFileOptions } from "./northflank/file-options";
import { files } from "./northflank/files";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";

export type * from "./northflank/notification-props";
export type * from "./northflank/file-options";
export type * from "./northflank/props";

/** A notification integration of Northflank, for code that refers to one. */
export interface INorthflankNotificationIntegration {
  /** Id in Northflank. */
  readonly notificationId: string;
  /** Name, unique in the team. */
  readonly name: string;
  /** Type of receiver: `RAW_WEBHOOK`, … */
  readonly type: string;
}

/** Makes a notification integration of one type. */
export interface NorthflankNotificationIntegrationFactory<Props> {
  (scope: Construct, id: string, props: WithExternalCredentials<Props>): NorthflankNotificationIntegration;
  (scope: Construct, id: string, props: Props): NorthflankNotificationIntegration;
}

/**
 * A notification integration of Northflank: a webhook that receives events.
 *
 * Each type has its own function; the constructor accepts all of them, distinguished by `type`. Slack integrations
 * cannot be created through the API; `fromName` looks them up.
 *
 * @example
 * NorthflankNotificationIntegration.rawWebhook(this, "builds", {
 *   webhook: Secret.variable(this, "builds_webhook"),
 *   secret: Secret.variable(this, "builds_secret"),
 *   events: ["trigger:build:failure", "trigger:build:abort"],
 * });
 */
export class NorthflankNotificationIntegration
  extends RegistryObject
  implements INorthflankNotificationIntegration
{
  /** A server that receives each event as JSON. */
  static readonly rawWebhook = variant<props.NorthflankRawWebhookProps>("RAW_WEBHOOK");
  /** A channel of Discord. */
  static readonly discord = variant<props.NorthflankNotificationIntegrationCommonProps>("DISCORD");
  /** A channel of Microsoft Teams. */
  static readonly teams = variant<props.NorthflankNotificationIntegrationCommonProps>("TEAMS");
  /** A workflow of Microsoft Teams. */
  static readonly teamsWorkflows =
    variant<props.NorthflankNotificationIntegrationCommonProps>("TEAMS_WORKFLOWS");

  /**
   * A type that Northflank has added after this release; synth and plan warn that it is unknown.
   *
   * @example
   * NorthflankNotificationIntegration.other(this, "new", {
   *   type: "NEW_CHAT",
   *   webhook: Secret.variable(this, "new_chat_webhook"),
   *   events: ["trigger:build:failure"],
   * });
   */
  static other(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<props.NorthflankOtherNotificationProps>,
  ): NorthflankNotificationIntegration;
  static other(
    scope: Construct,
    id: string,
    props: props.NorthflankOtherNotificationProps,
  ): NorthflankNotificationIntegration;
  static other(
    scope: Construct,
    id: string,
    props:
      | props.NorthflankOtherNotificationProps
      | WithExternalCredentials<props.NorthflankOtherNotificationProps>,
  ): NorthflankNotificationIntegration {
    return new NorthflankNotificationIntegration(
      scope,
      id,
      props as props.NorthflankNotificationIntegrationProps,
    );
  }

  /**
   * Looks up an existing object by its name.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const slack = NorthflankNotificationIntegration.fromName(this, "slack", "Slack alerts");
   * new TerraformOutput(this, "slack_id", { value: slack.notificationId });
   */
  static fromName(
    scope: Construct,
    id: string,
    name: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankNotificationIntegration {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "NorthflankLookupOptions", options), name }),
    );
  }

  /**
   * Looks up an existing object by its id in Northflank.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const slack = NorthflankNotificationIntegration.fromNotificationId(this, "slack", "slack-alerts");
   * new TerraformOutput(this, "slack_type", { value: slack.type });
   */
  static fromNotificationId(
    scope: Construct,
    id: string,
    notificationId: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankNotificationIntegration {
    return found(
      new LookUp(scope, id, {
        ...lookupOptions(scope, id, "NorthflankLookupOptions", options),
        notificationId,
      }),
    );
  }

  /**
   * An object as the JSON file for Northflank's command line or API describes it.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * NorthflankNotificationIntegration.fromFile(this, "from-file", "northflank/builds.json", {
   *   secrets: { webhook: Secret.variable(this, "builds_webhook") },
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: NorthflankNotificationIntegrationFileOptions = {},
  ): NorthflankNotificationIntegration {
    return new NorthflankNotificationIntegration(
      scope,
      id,
      propsFromFile(files.notificationIntegration, [scope, id, path, options]),
    );
  }

  readonly resource: Bindings;

  constructor(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<props.NorthflankNotificationIntegrationProps>,
  );
  constructor(scope: Construct, id: string, props: props.NorthflankNotificationIntegrationProps);
  constructor(
    scope: Construct,
    id: string,
    props:
      | props.NorthflankNotificationIntegrationProps
      | WithExternalCredentials<props.NorthflankNotificationIntegrationProps>,
  ) {
    super(scope, id);
    const given = propsOf(
      this,
      "NorthflankNotificationIntegration",
      props as props.NorthflankNotificationIntegrationProps,
    );
    this.resource = new Bindings(this, "Resource", fileConfig(this, props) ?? bindingsConfig(id, given));
    if (given.name === undefined) nameById(this.resource, { attribute: "name", severity: "error" });
  }

  /** Id in Northflank. */
  get notificationId(): string {
    return this.resource.notificationId;
  }

  /** Name, unique in the team. */
  get name(): string {
    return this.resource.name;
  }

  /** Type of receiver: `RAW_WEBHOOK`, … */
  get type(): string {
    return this.resource.type;
  }

  /** Increases each time the webhook and its secret are sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }
}

function variant<Props extends props.NorthflankNotificationIntegrationCommonProps>(
  type: (typeof NOTIFICATION_TYPES)[number],
): NorthflankNotificationIntegrationFactory<Props> {
  return (scope, id, props) =>
    new NorthflankNotificationIntegration(scope, id, {
      ...props,
      type,
    } as props.NorthflankNotificationIntegrationProps);
}

function bindingsConfig(id: string, all: props.NorthflankNotificationIntegrationProps): BindingsConfig {
  const { type, events, projects, tags, onExternalChange } = all;
  const { webhook, secret } = withoutSecrets({ webhook: all.webhook, secret: all.secret });
  return {
    ...commonConfig(id, all),
    type,
    events: events as string[],
    onExternalChange,
    ...restriction(projects),
    restrictions: tagRestriction(tags),
    webhook,
    secret,
  };
}

const found = ({ notificationId, name, type }: LookUp): INorthflankNotificationIntegration => ({
  notificationId,
  name,
  type,
});
