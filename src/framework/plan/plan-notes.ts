import { canonicalJson } from "../values/canonical-json";

/**
 * What a plan tells the calls that follow it, in the planned private data. Terraform hands that to the second plan of a
 * replacement (the one without a prior state) and to the deletion that belongs to it. Never stored beside an object:
 * every plan writes its own.
 */
export interface PlanNotes {
  /** The object that the plan is about, as messages name it. Absent: Terraform showed no prior state. */
  readonly object?: string;
  /**
   * What is to become of a protected object that is replaced: `released` where the same change switches the protection
   * off. Absent: it is not protected.
   */
  readonly protection?: "protected" | "released" | undefined;
  /** What the update does with the credentials. Absent: there are none, or the object is created. */
  readonly credentials?: Decided | undefined;
  /** What the provider set when this was planned, by the attributes that stand for it; what was unknown is not in it. */
  readonly settings?: PlannedSettings;
}

export type PlannedSettings = Readonly<Record<string, string | null>>;

/** What an update does with credentials, as it was planned. */
export interface Decided {
  /** Whether the plan shows that credentials are or may be sent. */
  readonly shown: boolean;
  readonly send: boolean;
  /** Where the plan saw credentials, as JSON pointers. What `ignore_changes` hides from it is not among them. */
  readonly seen: readonly string[];
  /** They changed after the plan was approved, which does not send any. */
  readonly late: boolean;
}

const NAME = "plan";

type Json = Readonly<Record<string, unknown>>;

export function withNotes(planned: Uint8Array, notes: PlanNotes): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ ...jsonIn(planned), [NAME]: notes }));
}

/** Undefined where no plan of this provider wrote the data. */
export function notesIn(planned: Uint8Array): PlanNotes | undefined {
  const notes = jsonIn(planned)?.[NAME];
  if (!isObject(notes)) return undefined;
  const { object, protection, credentials, settings } = notes;
  const decided = decidedIn(credentials);
  return {
    ...(typeof object === "string" ? { object } : {}),
    ...(protection === "protected" || protection === "released" ? { protection } : {}),
    ...(decided === undefined ? {} : { credentials: decided }),
    ...(isSettings(settings) ? { settings } : {}),
  };
}

function decidedIn(stored: unknown): Decided | undefined {
  if (!isObject(stored)) return undefined;
  const { shown, send, seen, late } = stored;
  if (typeof shown !== "boolean" || typeof send !== "boolean" || typeof late !== "boolean") return undefined;
  return Array.isArray(seen) && seen.every((place) => typeof place === "string")
    ? { shown, send, seen, late }
    : undefined;
}

const isSettings = (stored: unknown): stored is PlannedSettings =>
  isObject(stored) && Object.values(stored).every((value) => value === null || typeof value === "string");

/** Planned private data as it may be stored. */
export function withoutNotes(planned: Uint8Array): Uint8Array {
  const json = jsonIn(planned);
  if (json === undefined || !Object.hasOwn(json, NAME)) return planned;
  const { [NAME]: _notes, ...stored } = json;
  return Object.keys(stored).length === 0
    ? new Uint8Array()
    : new TextEncoder().encode(canonicalJson(stored));
}

function jsonIn(bytes: Uint8Array): Json | undefined {
  if (bytes.length === 0) return undefined;
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
