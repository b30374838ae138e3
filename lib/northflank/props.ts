import type { LookupOptions, NewerValue, OnExternalChange, RegistryObjectProps } from "../registry-object";

/** What every object of Northflank takes. */
export interface NorthflankObjectProps extends RegistryObjectProps {
  /**
   * Name, unique in the team: 3 to 39 letters and digits, with single hyphens or blanks between them, beginning with a
   * letter (of a log sink any text). Northflank's id derives from it.
   *
   * @default - the construct's id
   */
  readonly name?: string;
  /**
   * Team that it belongs to. A change replaces it.
   *
   * @default - the team of the provider, then that of its token
   */
  readonly teamId?: string;
}

/** Objects of which Northflank says when they were changed, or at least when they were created. */
export interface NorthflankMarkedProps {
  /**
   * What to do when another user changed it or made it again, and with it perhaps the credentials: `"warn"`, `"reapply"`
   * to send them again, or `"ignore"` to accept what is there.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/** Objects that can be limited to resources with some tags. */
export interface NorthflankTaggedProps {
  /**
   * Limits it to resources with these tags. Northflank does not return it, so that no drift is seen.
   *
   * @default - resources with any tags, or none
   */
  readonly tags?: NorthflankTagRestriction;
}

/** Resources by their tags. */
export interface NorthflankTagRestriction {
  /** The tags. */
  readonly items: readonly string[];
  /**
   * `"and"`: all of the tags must be there; `"or"`: any of them.
   *
   * @default - Northflank decides
   */
  readonly matchCondition?: "and" | "or" | NewerValue;
}

/** The ids of some projects, and no others; or `"all"`. */
export type NorthflankProjects = readonly string[] | "all";

/** Where an existing object is looked up. */
export interface NorthflankLookupOptions extends LookupOptions {
  /**
   * Team to look in.
   *
   * @default - the team of the provider, then that of its token
   */
  readonly teamId?: string;
}
