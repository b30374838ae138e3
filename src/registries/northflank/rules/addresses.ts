import { isCredentialAddress, isRedacted, REDACTED } from "../../../checks";
import { type Config, type Reading, REGISTRY, type Violation } from "./common";

// Addresses are kept in plan and state, and may hold credentials all the same (user info, parameters, parts of a path).

/** The members of a log sink's `sink_data` that are addresses. */
const SINK_ADDRESSES = ["endpoint", "uri", "url", "host"] as const;

/** Where a kind of target takes its credentials, which no plan and no state holds. */
const SINK_ADVICE: Readonly<Record<string, string>> = {
  http: 'Use sink_data.auth.strategy "basic" or "bearer", and credentials.password or credentials.token.',
  loki: 'Use sink_data.auth.strategy "basic", and credentials.password.',
  papertrail: 'Use sink_data.authentication_strategy "token" and credentials.token.',
  aws_s3: "Use sink_data.auth.access_key_id and credentials.secret_access_key.",
  betterStack: "Use credentials.token.",
  axiom: "Use credentials.token.",
};

const NO_OTHER_PLACE = `${REGISTRY} has no separate attribute for it: everyone who can read the state can read it.`;

/** What looks like a credential in the addresses of a log sink. */
export function exposedInSink(
  { sink_data: data, sink_type: type }: Config,
  reading: Reading,
): readonly Violation[] {
  const advice = SINK_ADVICE[reading.knownText(type) ?? ""] ?? NO_OTHER_PLACE;
  return SINK_ADDRESSES.flatMap((name) =>
    exposed(["sink_data", name], reading.knownText(reading.valueAt(data, [name])), advice),
  );
}

/** What looks like a credential in the address of a registry. */
export const exposedInRegistry = (config: Config, { knownText }: Reading): readonly Violation[] =>
  exposed(
    ["registry_url"],
    knownText(config.registry_url),
    "Use credentials.username and credentials.password.",
  );

/** What looks like a credential in the address of a bucket. */
export const exposedInBucket = (config: Config, { knownText }: Reading): readonly Violation[] =>
  exposed(["endpoint"], knownText(config.endpoint), "Use credentials.access_key and credentials.secret_key.");

function exposed(at: readonly string[], address: string | undefined, advice: string): readonly Violation[] {
  const name = at.join(".");
  if (address === undefined) return [];
  if (isRedacted(address)) {
    return [
      {
        severity: "warning",
        at,
        summary: `${name} contains ${REDACTED} instead of a credential`,
        detail: `The address in ${REGISTRY} contains a credential, which is not stored; ${REDACTED} replaces it. Write the complete address without ${REDACTED}: an address with ${REDACTED} is not sent.`,
      },
    ];
  }
  if (!isCredentialAddress(address)) return [];
  return [
    {
      severity: "warning",
      at,
      summary: `${name} may contain a credential`,
      detail: `A part of ${name} looks like a credential (by its position, name or form), and ${name} is stored in plan and state. ${advice}`,
    },
  ];
}

/** What a plan says that would send such an address. */
export const redactedAddresses = (
  config: Config,
  names: readonly (readonly string[])[],
  reading: Reading,
): readonly Violation[] =>
  names
    .filter((at) => isRedacted(reading.knownText(reading.valueAt(config, at)) ?? ""))
    .map((at) => ({
      at,
      summary: `${at.join(".")} cannot be sent`,
      detail: `It contains ${REDACTED} instead of a credential. Write the complete address.`,
    }));

/** The addresses of a log sink. */
export const SINK_ADDRESS_PATHS: readonly (readonly string[])[] = SINK_ADDRESSES.map((name) => [
  "sink_data",
  name,
]);
