/**
 * How many requests may be on their way at once. Everything, until a registry refuses for its rate limit without saying when
 * to come back: then callers who only waited each for itself would all come back together and be refused together. From then
 * on one goes first, and each answer lets twice as many go.
 */
export interface Concurrency {
  readonly width: number;
}

export const UNLIMITED: Concurrency = { width: Number.POSITIVE_INFINITY };

/** One request finds out when the rate limit is over. */
export const narrowed = (): Concurrency => ({ width: 1 });

/** More are in no process at once. */
const WIDEST = 256;

export const widened = ({ width }: Concurrency): Concurrency =>
  width * 2 > WIDEST ? UNLIMITED : { width: width * 2 };
