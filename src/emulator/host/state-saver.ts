import { restoreInto, savedValue, UnfitState } from "./saved-value";
import { openStateFile, StateFileProblem } from "./state-file";

/** What is to be saved of a registry. */
export interface SavedRegistry {
  readonly name: string;
  readonly state: object;
  /** Adds to what was restored what an older version did not know. */
  readonly restored?: (() => void) | undefined;
}

/** Keeps a state file like the registries' state. */
export interface StateSaver {
  /** Something changed: saves soon. */
  changed(): void;
  /** Saves what is not saved yet. Rejects with the last `StateFileProblem`. */
  close(): Promise<void>;
}

/** Requests come in bursts: one save for all that came in this time. Milliseconds. */
const PAUSE = 100;

/**
 * Restores the registries from the file, or creates it, and keeps it up to date. Rejects with a `StateFileProblem`.
 *
 * @param report what went wrong while nothing waits for it
 */
export async function startSaver(
  path: string,
  registries: readonly SavedRegistry[],
  report: (problem: string) => void,
): Promise<StateSaver> {
  const file = await openStateFile(path);
  try {
    if (file.saved !== undefined) restoreAll(registries, file.saved);
  } catch (error) {
    if (error instanceof UnfitState) throw file.damaged();
    throw error;
  }

  let written = "";
  async function save(): Promise<void> {
    const states = Object.fromEntries(registries.map(({ name, state }) => [name, savedValue(state)]));
    const text = JSON.stringify(states);
    if (text === written) return;
    await file.write(states);
    written = text;
  }
  await save();

  let timer: NodeJS.Timeout | undefined;
  let saving: Promise<void> = Promise.resolve();
  let isReported = false;

  function saveAside(): void {
    timer = undefined;
    saving = save().catch((error: unknown) => {
      if (!isReported) report(messageOf(error));
      isReported = true;
    });
  }

  return {
    changed() {
      timer ??= setTimeout(() => void saving.then(saveAside), PAUSE);
    },
    async close() {
      clearTimeout(timer);
      await saving;
      await save();
    },
  };
}

function restoreAll(registries: readonly SavedRegistry[], saved: Readonly<Record<string, unknown>>): void {
  const known = new Set(registries.map(({ name }) => name));
  if (Object.keys(saved).some((name) => !known.has(name))) throw new UnfitState();
  for (const { name, state, restored } of registries) {
    if (saved[name] === undefined) continue;
    restoreInto(state, saved[name]);
    restored?.();
  }
}

const messageOf = (error: unknown) =>
  error instanceof StateFileProblem ? error.message : "The state file cannot be written.";
