import { readFingerprint, type Fingerprint } from "./fingerprint";

/** What we keep beside the state: opaque to Terraform, readable in the state file, never shown. Holds no secret. */
export interface PrivateState {
  /** Of the credentials that were sent last. Absent: none were, or `credentials_version` decides. */
  readonly fingerprint?: Fingerprint;
  /** The registry's change marker after our own last write. */
  readonly marker?: string;
}

const EMPTY = new Uint8Array();

export function encodePrivate(state: PrivateState): Uint8Array {
  const { fingerprint, marker } = state;
  if (fingerprint === undefined && marker === undefined) return EMPTY;
  return new TextEncoder().encode(JSON.stringify({ fingerprint, marker }));
}

/** Anything unreadable counts as empty: then credentials are sent once more, and nothing is lost. */
export function decodePrivate(bytes: Uint8Array): PrivateState {
  if (bytes.length === 0) return {};
  try {
    const stored: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof stored !== "object" || stored === null) return {};
    const { fingerprint, marker } = stored as Record<string, unknown>;
    const known = readFingerprint(fingerprint);
    return {
      ...(known === undefined ? {} : { fingerprint: known }),
      ...(typeof marker === "string" ? { marker } : {}),
    };
  } catch {
    return {};
  }
}
