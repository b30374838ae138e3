import type { LookupOptions, NewerValue, OnExternalChange, RegistryObjectProps } from "../registry-object";

/** What every object of Northflank takes. */
export interface NorthflankObjectProps extends RegistryObjectProps {
  /**
   * Name, unique in the team: 3 to 39 letters and digits, separated by single hyphens or spaces, beginning with a
   * letter (any text for a log sink). Northflank's id is derived from the name.
   *
   * @default - the construct's id
   */
  readonly name?: string;
  /**
   * Team of the object. A change replaces the object.
   *
   * @default - the provider's team, then the token's team
   */
  readonly teamId?: string;
}

/** Objects of which Northflank says when they were changed, or at least when they were created. */
export interface NorthflankMarkedProps {
  /**
   * What to do when another user changed or recreated it, and possibly its credentials: `"warn"`, `"reapply"` to send
   * them again, or `"ignore"` to accept the current object.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/** Objects that can be limited to resources with some tags. */
export interface NorthflankTaggedProps {
  /**
   * Limits it to resources with these tags. Northflank does not return this, so drift cannot be detected.
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
   * `"and"`: a resource needs all tags; `"or"`: a resource needs at least one tag.
   *
   * @default - Northflank decides
   */
  readonly matchCondition?: "and" | "or" | NewerValue;
}

/** The ids of some projects, and no others; or `"all"`. */
export type NorthflankProjects = readonly string[] | "all";

/** Options for looking up an existing object. */
export interface NorthflankLookupOptions extends LookupOptions {
  /**
   * Team to search in.
   *
   * @default - the provider's team, then the token's team
   */
  readonly teamId?: string;
}
