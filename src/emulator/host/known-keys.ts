import type { JsonObject } from "./json";

// What users of the emulator see of keys that it does not know. Their compiler may have no types of fetch, so there are none here.

/** What such a registry knows, and what it shows of it. */
export interface KnownKeys {
  /** Members of bodies, as names joined by dots: `region`, `sinkData.zone`. */
  readonly keys: readonly string[];
  /** Whether answers contain them. @default true */
  readonly areReturned?: boolean;
}

export interface NewerKeys {
  /** Begins to know these keys and no others. What is stored of others stays stored, and out of answers. */
  know(known: KnownKeys): void;
  readonly known: Required<KnownKeys>;
  /** What is stored of them for the object with this id. */
  of(id: string): JsonObject;
  /** Changes what is stored, as another user would: a JSON merge patch. */
  change(id: string, patch: JsonObject): void;
}
