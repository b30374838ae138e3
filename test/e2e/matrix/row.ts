import type { Emulator } from "../../../src/emulator";

/** What somebody else puts in the place of a credential. It is nowhere to be found either. */
export const SECRET_BY_HAND = "FAKE-SECRET-by-hand-c4";

/** Attributes as a configuration or a state has them. */
export type Attributes = Readonly<Record<string, unknown>>;

/** The path of an attribute; a member of a nested object after a dot: `permissions.others`. */
export type AttributePath = string;

/**
 * One resource's line of the matrix. Adding a resource is adding a file with its row to `rows/`, and a line to
 * `rows/index.ts`; all its tests follow from it.
 */
export interface Row {
  /** The full type name: `integrations_buddy_integration`. */
  readonly type: string;
  /**
   * Path of its objects in the API, `*` for any one step. Whatever is sent there or below is of this row, unless another
   * row's is deeper.
   */
  readonly collection: string;
  /** Puts there what the objects refer to. Gets the labels of all objects that the tests will make. */
  readonly prepare?: (emulator: Emulator, labels: readonly string[]) => void;
  /**
   * Configurations that together set every attribute that can drift. Labels are made of lower-case letters, digits and
   * underscores and are to be put into the natural key, together with something of the row's own where another row has
   * or prepares objects of the same kind: all rows of a registry live in one world. Secrets are written as `${var.NAME}`;
   * another row may have a variable of the same name.
   */
  readonly variants: Variants;
  /** Values of the variables that hold secrets. */
  readonly secrets: Readonly<Record<string, string>>;
  /** New values for those variables that the main variant uses; none where it has no secrets. */
  readonly rotated: Readonly<Record<string, string>>;
  /** A change of the main variant that is made in place. */
  readonly update: Change;
  /** A change of the updated main variant that replaces it; `changes` are the paths that force it. @default nothing does */
  readonly replace?: Change;
  /** How each attribute that can be set and read is changed behind our back. */
  readonly drifts: Readonly<Record<AttributePath, Drift>>;
  /** Attributes that can be set and never drift, with the reason. */
  readonly neverDrifts: Readonly<Record<AttributePath, string>>;
  /** Computed attributes that are "known after apply" in every update. */
  readonly moves?: readonly AttributePath[];
  /** Computed attributes that are "known after apply" besides, where credentials are sent. */
  readonly movesWithCredentials?: readonly AttributePath[];
  /**
   * For a resource with a change marker and credentials: puts {@link SECRET_BY_HAND} in the place of one, so that nothing
   * that can be read differs but the marker.
   */
  readonly replaceCredentials?: (emulator: Emulator, state: Attributes) => void;
  /** The stored object with its secrets; undefined: there is none. */
  readonly stored: (emulator: Emulator, state: Attributes) => object | undefined;
  /** Members of a stored object that differ when the same object is made again. */
  readonly volatile: readonly string[];
  /** Deletes the object behind our back. */
  readonly remove: (emulator: Emulator, state: Attributes) => void;
  readonly imports: Imports;
}

export type Variants = { readonly main: Variant } & Readonly<Record<string, Variant>>;

export type Variant = (label: string) => Attributes;

export interface Change {
  /** Laid over the configuration; `undefined` takes an attribute away. */
  readonly set: Attributes;
  readonly changes: readonly AttributePath[];
}

export interface Drift {
  /** Whose object it is. @default "main" */
  readonly variant?: string;
  readonly change: (emulator: Emulator, state: Attributes) => void;
  /** What else the plan changes on account of it. @default nothing */
  readonly along?: readonly AttributePath[];
  /** How it is set back. @default "update" */
  readonly by?: "update" | "replacement";
}

export interface Imports {
  readonly id: (state: Attributes) => string;
  readonly naturalKey: (state: Attributes) => string;
  /**
   * What the plan after an import of the main variant changes: what no registry gives back. `[]`: nothing.
   * @default the credentials alone
   */
  readonly leaves?: readonly AttributePath[];
  /** A variant that has nothing but what can be read back, so that the plan after its import is empty. */
  readonly whole?: string;
}
