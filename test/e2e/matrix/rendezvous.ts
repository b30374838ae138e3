/** What each party's script came to. */
export interface Outcomes<Party, T> {
  /** What it answered; throws what it threw. */
  readonly of: (party: Party) => T;
}

/**
 * Lets several parties play a script each, as if each had Terraform for itself, while every command runs once for all of
 * them: when the last of those that are still playing has asked for it.
 */
export interface Rendezvous<Party> {
  /** Plays the script of each party side by side. What one of them throws ends its own script and no other. */
  readonly together: <T>(
    parties: readonly Party[],
    script: (party: Party) => Promise<T>,
  ) => Promise<Outcomes<Party, T>>;
  /**
   * A command that a party asks for. Outside of {@link together} it runs at once, for the one that asks.
   *
   * @param run - gets what each party asked, and answers with what there is to tell a party
   */
  readonly command: <Asked, Answer>(
    run: Run<Party, Asked, Answer>,
  ) => (party: Party, asked: Asked) => Promise<Answer>;
}

/** What a command does for all that asked for it. */
type Run<Party, Asked, Answer> = (asked: ReadonlyMap<Party, Asked>) => Promise<(party: Party) => Answer>;

/** Where parties wait for a command. */
interface Gate {
  readonly open: () => void;
  readonly refuse: (reason: Error) => void;
}

export function createRendezvous<Party>(): Rendezvous<Party> {
  let playing: ReadonlySet<Party> = new Set();
  const waiting = new Map<Party, Gate>();

  function meet(): void {
    if (waiting.size === 0 || waiting.size < playing.size) return;
    const gates = new Set(waiting.values());
    waiting.clear();
    for (const gate of gates) {
      if (gates.size === 1) gate.open();
      else gate.refuse(new Error("the scripts of a cell ask for different commands at the same time"));
    }
  }

  function command<Asked, Answer>(run: Run<Party, Asked, Answer>) {
    let asking = new Map<Party, Asking<Asked, Answer>>();
    const take = () => {
      const taken = asking;
      asking = new Map();
      return taken;
    };
    const gate: Gate = {
      open: () => void serve(run, take()),
      refuse(reason) {
        for (const { reject } of take().values()) reject(reason);
      },
    };
    return (party: Party, asked: Asked) =>
      new Promise<Answer>((resolve, reject) => {
        asking.set(party, { asked, resolve, reject });
        waiting.set(party, gate);
        meet();
      });
  }

  return {
    async together<T>(parties: readonly Party[], script: (party: Party) => Promise<T>) {
      const ended = new Map<Party, PromiseSettledResult<T>>();
      playing = new Set(parties);
      await Promise.all(
        parties.map(async (party) => {
          const [outcome] = await Promise.allSettled([script(party)]);
          ended.set(party, outcome);
          playing = new Set([...playing].filter((each) => each !== party));
          meet();
        }),
      );
      return {
        of(party) {
          const outcome = ended.get(party);
          if (outcome?.status === "fulfilled") return outcome.value;
          throw outcome?.reason ?? new Error("this party had no part in it");
        },
      };
    },
    command,
  };
}

interface Asking<Asked, Answer> {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

async function serve<Party, Asked, Answer>(
  run: Run<Party, Asked, Answer>,
  asking: ReadonlyMap<Party, Asking<Asked, Answer>>,
): Promise<void> {
  // A command that fails as a whole fails for everybody, and so does what there is to tell one of them for that one.
  const answers = run(new Map([...asking].map(([party, { asked }]) => [party, asked])));
  for (const [party, { resolve, reject }] of asking) {
    await answers.then((answerOf) => answerOf(party)).then(resolve, reject);
  }
}
