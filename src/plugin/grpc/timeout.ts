import { STATUS, StatusError } from "./status";

const MILLISECONDS: Readonly<Record<string, number>> = {
  H: 3_600_000,
  M: 60_000,
  S: 1000,
  m: 1,
  u: 1 / 1000,
  n: 1 / 1_000_000,
};

/** The longest that a timer of Node can wait. */
const LONGEST = 2 ** 31 - 1;

/**
 * Milliseconds until the client no longer waits (`grpc-timeout`); undefined where it waits for ever, or for longer than
 * any process of a provider lives.
 *
 * @throws StatusError where the header is no time.
 */
export function readTimeout(header: string | readonly string[] | undefined): number | undefined {
  if (header === undefined) return undefined;
  const [, count, unit = ""] = /^(\d{1,8})([HMSmun])$/.exec(String(header)) ?? [];
  const factor = MILLISECONDS[unit];
  if (factor === undefined) throw new StatusError(STATUS.INTERNAL, "The timeout of the call cannot be read.");
  const milliseconds = Math.ceil(Number(count) * factor);
  return milliseconds > LONGEST ? undefined : milliseconds;
}
