import { systemClock } from "../../src/http";

/** A try again comes after a tenth of the time: often enough, in the same order, and nobody waits for it. */
const SHARE = 10;

/**
 * For tests of what comes of an answer that fails again and again. How long the client waits before it asks again is
 * tested with a clock in test/http; where a test is about a time that passes, it must not use this.
 */
export function shortenWaits(): void {
  const { sleep } = systemClock;
  beforeAll(() => {
    systemClock.sleep = (ms, signal) => sleep(ms / SHARE, signal);
  });
  afterAll(() => {
    systemClock.sleep = sleep;
  });
}
