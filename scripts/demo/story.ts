/** A step of the demo that did not prove what it is there for. */
export class NotProven extends Error {
  override readonly name = "NotProven";
}

/** One step: what happens, and what it proves; it throws {@link NotProven} when it does not. */
export interface Step {
  readonly does: string;
  readonly proves: string;
  readonly run: () => Promise<void>;
}

/** Fails the step unless the condition holds. `evidence` is shown then. */
export function prove(condition: boolean, claim: string, evidence = ""): void {
  if (!condition) throw new NotProven(evidence === "" ? claim : `${claim}\n${evidence}`);
}

/**
 * Runs the steps in order and says of each in a line what happens and what it proves. Ends at the first that fails.
 *
 * @returns whether all of them did
 */
export async function runStory(steps: readonly Step[], say: (line: string) => void): Promise<boolean> {
  for (const [index, { does, proves, run }] of steps.entries()) {
    const started = Date.now();
    const number = `${String(index + 1)}/${String(steps.length)}`;
    try {
      await run();
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      say(`✗ ${number} ${does}: NOT proven: ${proves}\n${reason}`);
      return false;
    }
    say(`✓ ${number} ${does} (${((Date.now() - started) / 1000).toFixed(1)} s): ${proves}`);
  }
  return true;
}
