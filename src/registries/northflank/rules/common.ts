import { type Presence, type Reading, unknownValue } from "../../../checks";

/** What the rules of all Northflank objects have in common (docs/apis/northflank.md §2.2). */

export { withArticle } from "../../../checks";
export type { Presence, Reading } from "../../../checks";

/** What a configuration sets, by the names of the attributes. */
export type Config = Readonly<Record<string, unknown>>;

/** A rule that is broken, at an attribute. */
export interface Violation {
  readonly at: readonly (string | number)[];
  readonly summary: string;
  readonly detail: string;
  /** @default "error" */
  readonly severity?: "error" | "warning";
  /** Whether a secret is written where it can be read. @default false */
  readonly exposesSecret?: boolean;
  /** Whether a credential is missing. @default false */
  readonly missesCredential?: boolean;
}

/** One way to give something: all of `required`, any of `optional`, nothing else. */
export interface Members<Name extends string = string> {
  readonly required: readonly Name[];
  readonly optional: readonly Name[];
}

/** Letters (a to z) and digits, separated by single hyphens or blanks; a letter first. Part of the API's schema. */
export const NAME = /^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$/;
export const NAME_LENGTH = { min: 3, max: 39 } as const;

/** Longer names, which may begin with a digit (§3.3, §3.8). */
export const LONG_NAME = /^[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*$/;
export const LONG_NAME_LENGTH = { min: 3, max: 100 } as const;

/** So the empty text is none, and `# @ < > = + { } ~ $ |` and everything outside ASCII are refused. */
export const DESCRIPTION = /^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$/;
export const DESCRIPTION_LENGTH = { max: 200 } as const;

export const TEAM_ID = /^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$/;
export const TEAM_ID_LENGTH = { min: 3, max: 45 } as const;

/** How the tags of a restriction are joined. */
export const MATCH_CONDITIONS = ["and", "or"] as const;

/** The id of an object. */
export const OBJECT_ID = /^[A-Za-z0-9-]+$/;

/** How another object refers to an integration: its id, with the prefix of its owner where that is another one (§1.1). */
export const INTEGRATION_REFERENCE = /^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$/;

/**
 * The id that a name presumably gets (§6): for telling that two names collide, never for addressing an object, because
 * the algorithm is not documented.
 */
export const derivedId = (name: string): string => name.toLowerCase().replace(/\s/g, "-");

/** What a text has against it that stands where only some values are known, and new ones come without notice. */
export const unusual = (at: Violation["at"], given: string, known: readonly string[]): readonly Violation[] =>
  unknownValue(at, given, { known, registry: REGISTRY });

/** Several of a kind of objects: `tags`, `workload identities`. */
export const pluralOf = (what: string): string => `${what.replace(/y$/, "ie")}s`;

/** Who decides about what only looks wrong. */
export const REGISTRY = "Northflank";

/**
 * What is missing from, and what is too much in, a group of attributes. What becomes of members that are too much is not
 * documented (§2.4).
 */
export function checkMembers<Name extends string>(
  members: Members<Name>,
  question: {
    /** What takes these members, as the beginning of a sentence. */
    readonly title: string;
    /** All attributes of the group. */
    readonly all: readonly Name[];
    readonly presence: Readonly<Record<Name, Presence>>;
    /** Where the group is, joined by dots. @default the resource itself */
    readonly parent?: string;
    /** Whether Northflank's schema demands the members. */
    readonly isDemanded: boolean;
    /** Whether the members are credentials. @default false */
    readonly isSecret?: boolean;
  },
): readonly Violation[] {
  const { title, all, presence, parent, isDemanded, isSecret = false } = question;
  const place = parent?.split(".") ?? [];
  const pathOf = (name: Name): string => [...place, name].join(".");
  const taken = `${title} takes ${describeMembers(members, parent)}`;
  return [
    ...members.required
      .filter((name) => presence[name] === "unset")
      .map((name): Violation => ({
        ...(isDemanded ? {} : { severity: "warning" }),
        ...(isSecret ? { missesCredential: true } : {}),
        at: [...place, name],
        summary: `Missing ${pathOf(name)}`,
        detail:
          `${taken}; ${name} is not set. Set ${name}` +
          (isDemanded ? "." : `; without it, ${REGISTRY} may refuse the request.`),
      })),
    ...all
      .filter(
        (name) =>
          presence[name] === "set" && !members.required.includes(name) && !members.optional.includes(name),
      )
      .map((name): Violation => ({
        severity: "warning",
        at: [...place, name],
        summary: `Unexpected ${pathOf(name)}`,
        detail: `${taken}; ${name} is set as well. Remove ${name}; otherwise ${REGISTRY} decides.`,
      })),
  ];
}

export function describeMembers({ required, optional }: Members, parent?: string): string {
  const inside = parent === undefined ? "" : `in ${parent} `;
  const needed = required.length === 0 ? `nothing ${inside}`.trimEnd() : `${inside}${list(required)}`;
  return optional.length === 0 ? needed : `${needed} (optionally ${optional.join(", ")})`;
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

/** The projects to which an object is restricted. */
export interface ProjectsQuestion {
  /** Undefined while not known, and when not set. */
  readonly restricted: boolean | undefined;
  /** How many are named; undefined while not known. */
  readonly projects: number | undefined;
}

/** What the rules ask of an object that has `restricted` and `projects` itself. */
export const projectsQuestion = (
  { restricted, projects }: Config,
  { knownBoolean, knownLength }: Reading,
): ProjectsQuestion => ({
  restricted: knownBoolean(restricted),
  projects: knownLength(projects),
});

/** Projects that are named while nothing is restricted have no effect (§3.1, §3.2, §3.4). */
export function checkProjects(
  at: Violation["at"],
  { restricted, projects }: ProjectsQuestion,
): readonly Violation[] {
  if (restricted !== false || projects === undefined || projects === 0) return [];
  return [
    {
      severity: "warning",
      at,
      summary: "projects has no effect",
      detail: "projects applies only with restricted = true. Set restricted = true, or remove projects.",
    },
  ];
}

/**
 * Restrictions by project and by tag. Whether one that is not enabled restricts anything is not documented; most likely it
 * does not (§3.5, §3.6).
 */
export const checkAccess = (what: string, config: Config, reading: Reading): readonly Violation[] =>
  ["projects", "tags"].flatMap((name) => checkRestriction(what, config, name, reading));

function checkRestriction(
  what: string,
  config: Config,
  name: string,
  { knownBoolean, knownLength, presenceOf, valueAt }: Reading,
): readonly Violation[] {
  const restriction = valueAt(config.restrictions, [name]);
  const enabled = valueAt(restriction, ["enabled"]);
  const isOff = presenceOf(enabled) === "unset" || knownBoolean(enabled) === false;
  const items = valueAt(restriction, ["items"]);
  if (!isOff || presenceOf(items) !== "set" || knownLength(items) === 0) return [];
  return [
    {
      severity: "warning",
      at: ["restrictions", name, "items"],
      summary: `restrictions.${name}.items may have no effect`,
      detail: `They restrict the ${what} only with enabled = true. Set restrictions.${name}.enabled = true, or remove items.`,
    },
  ];
}
