import {
  checkProjects,
  type Config,
  type Presence,
  type Reading,
  REGISTRY,
  unusual,
  type Violation,
  projectsQuestion,
} from "../rules/common";

/** The rules of a notification integration (docs/apis/northflank.md §3.4). */

/** Types that can be created through the API; it can show `SLACK` too. */
export const NOTIFICATION_TYPES = ["RAW_WEBHOOK", "DISCORD", "TEAMS", "TEAMS_WORKFLOWS"] as const;

/** Every subject with every event, as the keys of events are written. */
const combine = <
  const Group extends string,
  const Subjects extends readonly string[],
  const Events extends readonly string[],
>(
  group: Group,
  subjects: Subjects,
  events: Events,
) =>
  subjects.flatMap((subject) =>
    events.map((event) => `trigger:${group}${subject}${event}`),
  ) as readonly string[] as readonly `trigger:${Group}${Subjects[number]}${Events[number]}`[];

const CRASHES = ["container-crash", "container-eviction"] as const;
const CPU = ["container-cpuSpike90", "container-cpuSustained90"] as const;
const MEMORY = ["container-memorySpike90", "container-memorySustained90"] as const;
const FULL = ["usage-75-exceeded", "usage-90-exceeded"] as const;

/** The keys of the events in the newest generation; others get a warning. */
export const NOTIFICATION_EVENTS = [
  ...combine("", ["service:", "harness:"], ["autoscaling:event", "deployment:status-update"]),
  "trigger:project:tailscale-regen-failure",
  "trigger:log-sink:paused",
  ...combine("", ["addon-backup:", "build:"], ["start", "success", "failure", "abort"]),
  ...combine("job-run:", [""], ["start", "success", "failure", "abort", "terminate"]),
  ...combine("release-flow-template-run:", [""], ["start", "update", "success", "failure", "aborted"]),
  ...combine("template-run:", [""], ["queued", "start", "update", "success", "failure"]),
  ...combine("resource:", [""], ["certificate-success", "certificate-final-failure"]),
  ...combine("cdn:", [""], ["action-success", "action-failure", "action-delay"]),
  ...combine(
    "billing:",
    [""],
    [
      "billing-alert-exceeded",
      "invoice-payment-action-required",
      "invoice-payment-failed",
      "invoice-paid",
      "invoice-carried-over",
    ],
  ),
  ...combine("infrastructure:", ["service:", "addon:", "job:"], CRASHES),
  "trigger:infrastructure:build:container-eviction",
  ...combine("infrastructure:", ["build:", "service:", "job:", "addon:"], CPU),
  // Add-ons have no events about memory (vendor's client 2.1).
  ...combine("infrastructure:", ["build:", "service:", "job:"], MEMORY),
  ...combine("infrastructure:", ["addon-volume:", "platform-volume:"], FULL),
  "trigger:infrastructure:addon-volume:disk-autoresize-triggered",
  ...combine(
    "infrastructure:byoc:",
    [""],
    ["cluster:error", "node-pool:error", "scheduling:error", "volume:error", "volume:attach"],
  ),
] as const;

/** The key of an event that is known. */
export type NotificationEvent = (typeof NOTIFICATION_EVENTS)[number];

const KNOWN_EVENTS: readonly string[] = NOTIFICATION_EVENTS;

export interface NotificationQuestion {
  /** Undefined while not known. */
  readonly type: string | undefined;
  readonly secret: Presence;
  /** @default "later" */
  readonly hasWebhook?: Presence;
  /** Undefined while not known. Never quoted: it may hold a token. */
  readonly webhook: string | undefined;
  /** Those that are known. */
  readonly events: readonly string[];
}

/** What the rules ask of a configuration. */
const notificationQuestion = (
  { type, secret, webhook, events }: Config,
  { knownText, knownTexts, presenceOf }: Reading,
): NotificationQuestion => ({
  type: knownText(type),
  secret: presenceOf(secret),
  hasWebhook: presenceOf(webhook),
  webhook: knownText(webhook),
  events: knownTexts(events),
});

/** Everything that is wrong with the configuration of a notification integration. */
export const checkNotificationConfig = (config: Config, reading: Reading): readonly Violation[] => [
  ...checkNotification(notificationQuestion(config, reading)),
  ...checkProjects(["projects"], projectsQuestion(config, reading)),
];

/** Everything that is wrong with a notification integration across its attributes, each at its attribute. */
export function checkNotification({
  type,
  secret,
  hasWebhook,
  webhook,
  events,
}: NotificationQuestion): readonly Violation[] {
  return [
    ...(hasWebhook === "unset" ? [NO_WEBHOOK] : []),
    ...(webhook === undefined || isAddress(webhook) ? [] : [NO_ADDRESS]),
    ...(secret === "set" && type !== undefined && type !== "RAW_WEBHOOK"
      ? [
          {
            severity: "warning" as const,
            at: ["secret"],
            summary: "Unexpected secret",
            detail: `Only RAW_WEBHOOK sends a secret to the receiver. Given: ${type}. Remove secret, or change type; otherwise ${REGISTRY} decides.`,
          },
        ]
      : []),
    ...events.flatMap(checkEvent),
  ];
}

/** The form of the address is not documented (§3.4). */
const isAddress = (webhook: string): boolean =>
  webhook === "" || (URL.canParse(webhook) && /^https?:$/.test(new URL(webhook).protocol));

const NO_WEBHOOK: Violation = {
  missesCredential: true,
  at: ["webhook"],
  summary: "Missing webhook",
  detail: "Northflank demands the address that is called. Set webhook.",
};

const NO_ADDRESS: Violation = {
  severity: "warning",
  at: ["webhook"],
  summary: "Unusual webhook",
  detail:
    'webhook should be an absolute URL that begins with "https://". The value is not shown, ' +
    `because it may contain a token. ${REGISTRY} decides whether to accept it.`,
};

function checkEvent(event: string): readonly Violation[] {
  if (KNOWN_EVENTS.includes(event)) return [];
  const meant = KNOWN_EVENTS.find((known) => known === `trigger:${event}`);
  if (meant !== undefined) {
    return [
      {
        severity: "warning",
        at: ["events"],
        summary: `Unusual event ${JSON.stringify(event)}`,
        detail: `Event keys begin with "trigger:". Use ${JSON.stringify(meant)}; otherwise ${REGISTRY} decides.`,
      },
    ];
  }
  const group = event.split(":").slice(0, 2).join(":");
  const alike = KNOWN_EVENTS.filter((known) => known.startsWith(`${group}:`));
  return unusual(["events"], event, alike.length === 0 ? KNOWN_EVENTS : alike);
}
