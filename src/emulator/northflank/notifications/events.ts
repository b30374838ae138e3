import type { Generation } from "../rules/generations";

/** The event keys of docs/apis/northflank.md §3.4, without their common prefix. */
const GROUPS: readonly (readonly [prefix: string, events: readonly string[]])[] = [
  ["service", ["autoscaling:event", "deployment:status-update"]],
  ["project", ["tailscale-regen-failure"]],
  ["log-sink", ["paused"]],
  ["addon-backup", ["start", "success", "failure", "abort"]],
  ["build", ["start", "success", "failure", "abort"]],
  ["job-run", ["start", "success", "failure", "abort", "terminate"]],
  ["release-flow-template-run", ["start", "update", "success", "failure", "aborted"]],
  ["template-run", ["queued", "start", "update", "success", "failure"]],
  ["resource", ["certificate-success", "certificate-final-failure"]],
  ["cdn", ["action-success", "action-failure", "action-delay"]],
  [
    "billing",
    [
      "billing-alert-exceeded",
      "invoice-payment-action-required",
      "invoice-payment-failed",
      "invoice-paid",
      "invoice-carried-over",
    ],
  ],
  ...["service", "addon", "job"].map(
    (kind) => [`infrastructure:${kind}`, ["container-crash", "container-eviction"]] as const,
  ),
  ["infrastructure:build", ["container-eviction"]],
  ...["build", "service", "job", "addon"].map(
    (kind) => [`infrastructure:${kind}`, ["container-cpuSpike90", "container-cpuSustained90"]] as const,
  ),
  ...["build", "service", "job"].map(
    (kind) => [`infrastructure:${kind}`, ["container-memorySpike90", "container-memorySustained90"]] as const,
  ),
  ...["addon-volume", "platform-volume"].map(
    (kind) => [`infrastructure:${kind}`, ["usage-75-exceeded", "usage-90-exceeded"]] as const,
  ),
  [
    "infrastructure:byoc",
    ["cluster:error", "node-pool:error", "scheduling:error", "volume:error", "volume:attach"],
  ],
];

/**
 * Newer than client 0.9.5. An addon's memory has no events, whatever docs/apis/northflank.md says:
 * docs/apis/northflank.md §10.2 counts 70.
 */
const NEWEST = [
  "harness:autoscaling:event",
  "harness:deployment:status-update",
  "infrastructure:addon-volume:disk-autoresize-triggered",
];

/** `trigger:…`, as in requests and answers. */
export function eventKeysOf(generation: Generation): readonly string[] {
  const known = GROUPS.flatMap(([prefix, events]) => events.map((event) => `${prefix}:${event}`));
  return [...known, ...(generation === "newest" ? NEWEST : [])].map((key) => `trigger:${key}`);
}
