// What calls make of large answers, until it is out of this process.

let untilNow = (): Promise<void> => Promise.resolve();

/** From now on, large answers are read when this resolves: what was made of those before has left. */
export function readLargeAfter(passedOn: () => Promise<void>): void {
  untilNow = passedOn;
}

export const untilPassedOn = (): Promise<void> => untilNow();
