/**
 * How many requests may be on their way at once. Everything, until a registry refuses for its rate limit without saying when
 * to come back: then callers who only waited each for itself would all come back together and be refused together. From then
 * on one goes first, and each answer lets twice as many go.
 */
export interface Crowd {
  readonly width: number;
}

export const FREE_CROWD: Crowd = { width: Number.POSITIVE_INFINITY };

/** One request finds out when the rate limit is over. */
export const narrowed = (): Crowd => ({ width: 1 });

/** More are in no process at once. */
const WIDEST = 256;

export const widened = ({ width }: Crowd): Crowd => (width * 2 > WIDEST ? FREE_CROWD : { width: width * 2 });
