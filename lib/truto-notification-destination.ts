import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { DataIntegrationsTrutoNotificationDestination as LookUp } from "./bindings/data-integrations-truto-notification-destination";
import {
  TrutoNotificationDestination as Bindings,
  type TrutoNotificationDestinationConfig as BindingsConfig,
} from "./bindings/truto-notification-destination";
import type { WithExternalCredentials } from "./external-credentials";
import type { JsonObject, SecretObject } from "./json";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { additionalConfig } from "./private/props/additional";
import { addProblems, copyOf, lookupOptions, propsOf, readProps } from "./private/props/props";
import { jsonToken, secretsToken } from "./private/hcl/json-token";
import {
  type LookupOptions,
  type NewerValue,
  type OnExternalChange,
  RegistryObject,
  type RegistryObjectProps,
} from "./registry-object";
import type { Secret } from "./secret";
import { file, type TrutoNotificationDestinationFileOptions } from "./truto/notification-destination-file";

export type * from "./file-options";
export type * from "./json";
export type { TrutoNotificationDestinationFileOptions } from "./truto/notification-destination-file";

/** A notification destination of Truto, for code that refers to one. */
export interface ITrutoNotificationDestination {
  /** Id of the notification destination, assigned by Truto: a UUID. */
  readonly notificationDestinationId: string;
  /** Kind of receiver: `slack` or `email`. */
  readonly type: string;
}

/** What a notification destination of every type takes. */
export interface TrutoNotificationDestinationCommonProps extends RegistryObjectProps {
  /**
   * Name for people. Several destinations may have the same one.
   *
   * @default - Truto's value is kept
   */
  readonly label?: string;
  /**
   * Whether notifications are sent.
   *
   * @default - true when it is created, afterwards whatever is set in Truto
   */
  readonly isActive?: boolean | IResolvable;
  /**
   * Names of the events to send. Truto's API cannot change them, so a change replaces the destination.
   *
   * @default - Truto decides
   */
  readonly eventTypes?: readonly string[];
  /**
   * What to do when another user changed or recreated it, so that its secret may have been replaced.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/** A channel of Slack. */
export interface TrutoSlackDestinationProps extends TrutoNotificationDestinationCommonProps {
  /** URL of the incoming webhook of the channel. */
  readonly webhookUrl: Secret;
  /**
   * Statuses of Slack's answers that do not count as a failure.
   *
   * @default - none
   */
  readonly ignoredStatusCodes?: readonly number[];
}

/** Mailboxes. */
export interface TrutoEmailDestinationProps extends TrutoNotificationDestinationCommonProps {
  /** Addresses, at least one. */
  readonly to: readonly [string, ...string[]];
  /**
   * Addresses that get a copy.
   *
   * @default - none
   */
  readonly cc?: readonly string[];
  /**
   * Addresses that get a copy that others do not see.
   *
   * @default - none
   */
  readonly bcc?: readonly string[];
  /**
   * Text before the subject of each mail.
   *
   * @default - none
   */
  readonly subjectPrefix?: string;
}

/** A notification destination with its settings in Truto's form: also of a type that Truto has added after this release. */
export interface TrutoNotificationDestinationProps extends TrutoNotificationDestinationCommonProps {
  /** Kind of receiver. A change replaces the destination. */
  readonly type: "slack" | "email" | NewerValue;
  /** Settings of the receiver, without secrets. It is always sent complete. */
  readonly config: JsonObject;
  /**
   * The secret settings: `webhook_url`, for instance.
   *
   * @default - none
   */
  readonly configSecrets?: SecretObject;
}

/**
 * Where Truto sends the notifications of an environment.
 *
 * @example
 * TrutoNotificationDestination.slack(this, "alerts", {
 *   label: "Alerts",
 *   webhookUrl: Secret.variable(this, "alerts_webhook_url"),
 *   ignoredStatusCodes: [404],
 * });
 *
 * @example
 * TrutoNotificationDestination.email(this, "team", {
 *   label: "Team",
 *   to: ["ops@acme.example"],
 *   subjectPrefix: "[truto]",
 * });
 */
export class TrutoNotificationDestination extends RegistryObject implements ITrutoNotificationDestination {
  /** A channel of Slack. */
  static slack(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<TrutoSlackDestinationProps>,
  ): TrutoNotificationDestination;
  static slack(scope: Construct, id: string, props: TrutoSlackDestinationProps): TrutoNotificationDestination;
  static slack(
    scope: Construct,
    id: string,
    props: TrutoSlackDestinationProps | WithExternalCredentials<TrutoSlackDestinationProps>,
  ): TrutoNotificationDestination {
    const { value, problems } = readProps("TrutoSlackDestinationProps", props as TrutoSlackDestinationProps);
    const { webhookUrl, ignoredStatusCodes, ...others } = value;
    // The credentials are stored elsewhere, so none is set.
    const isExternal = (others.externalCredentials as boolean | undefined) === true;
    return made(scope, id, problems, {
      ...others,
      type: "slack",
      config: { ignored_status_codes: ignoredStatusCodes },
      ...(isExternal ? {} : { configSecrets: { webhook_url: webhookUrl } }),
    });
  }

  /** Mailboxes. */
  static email(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<TrutoEmailDestinationProps>,
  ): TrutoNotificationDestination;
  static email(scope: Construct, id: string, props: TrutoEmailDestinationProps): TrutoNotificationDestination;
  static email(
    scope: Construct,
    id: string,
    props: TrutoEmailDestinationProps | WithExternalCredentials<TrutoEmailDestinationProps>,
  ): TrutoNotificationDestination {
    const { value, problems } = readProps("TrutoEmailDestinationProps", props as TrutoEmailDestinationProps);
    const { to, cc, bcc, subjectPrefix, ...others } = value;
    return made(scope, id, problems, {
      ...others,
      type: "email",
      config: { to, cc, bcc, subject_prefix: subjectPrefix },
    });
  }

  /**
   * Looks up an existing object by its label, which must be that of just one.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const alerts = TrutoNotificationDestination.fromLabel(this, "alerts", "Alerts");
   * new TerraformOutput(this, "alerts_id", { value: alerts.notificationDestinationId });
   */
  static fromLabel(
    scope: Construct,
    id: string,
    label: string,
    options: LookupOptions = {},
  ): ITrutoNotificationDestination {
    return found(new LookUp(scope, id, { ...lookupOptions(scope, id, "LookupOptions", options), label }));
  }

  /**
   * Looks up an existing object by its id.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const destinationId = "44444444-aaaa-4bbb-8ccc-000000000004";
   * const alerts = TrutoNotificationDestination.fromNotificationDestinationId(this, "alerts", destinationId);
   * new TerraformOutput(this, "alerts_type", { value: alerts.type });
   */
  static fromNotificationDestinationId(
    scope: Construct,
    id: string,
    notificationDestinationId: string,
    options: LookupOptions = {},
  ): ITrutoNotificationDestination {
    return found(
      new LookUp(scope, id, {
        ...lookupOptions(scope, id, "LookupOptions", options),
        id: notificationDestinationId,
      }),
    );
  }

  /**
   * A notification destination as a JSON file with the body of a request to Truto's API describes it, or as an answer does.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * TrutoNotificationDestination.fromFile(this, "from-file", "truto/alerts.json", {
   *   configSecrets: { webhook_url: Secret.variable(this, "alerts_webhook_url") },
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: TrutoNotificationDestinationFileOptions = {},
  ): TrutoNotificationDestination {
    return new TrutoNotificationDestination(scope, id, propsFromFile(file, [scope, id, path, options]));
  }

  readonly resource: Bindings;

  constructor(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<TrutoNotificationDestinationProps>,
  );
  constructor(scope: Construct, id: string, props: TrutoNotificationDestinationProps);
  constructor(
    scope: Construct,
    id: string,
    props: TrutoNotificationDestinationProps | WithExternalCredentials<TrutoNotificationDestinationProps>,
  ) {
    super(scope, id);
    this.resource = new Bindings(
      this,
      "Resource",
      fileConfig(this, props) ??
        bindingsConfig(
          propsOf(this, "TrutoNotificationDestination", props as TrutoNotificationDestinationProps),
        ),
    );
  }

  get notificationDestinationId(): string {
    return this.resource.id;
  }

  get type(): string {
    return this.resource.type;
  }

  /** Id of the environment, which follows from the provider's token. */
  get environmentId(): string {
    return this.resource.environmentId;
  }

  /** Increases each time the secrets are sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }
}

function made(
  scope: Construct,
  id: string,
  problems: readonly string[],
  props: TrutoNotificationDestinationProps,
): TrutoNotificationDestination {
  const destination = new TrutoNotificationDestination(scope, id, props);
  addProblems(destination, problems);
  return destination;
}

const found = ({ id, type }: LookUp): ITrutoNotificationDestination => ({
  notificationDestinationId: id,
  type,
});

const bindingsConfig = ({
  config,
  configSecrets,
  eventTypes,
  dependsOn,
  ...others
}: TrutoNotificationDestinationProps): BindingsConfig => ({
  ...others,
  eventTypes: eventTypes && [...eventTypes],
  configJson: jsonToken(config),
  configSecrets: secretsToken(configSecrets),
  dependsOn: copyOf(dependsOn),
  ...additionalConfig(others),
});
