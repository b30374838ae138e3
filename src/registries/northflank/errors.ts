import type { At, Problem } from "../../framework";
import type { StatusError } from "../../http";
import { explainedBy, tokenProblem } from "../common/refusals";
import { detailIn } from "./api/refusals";
import type { Team } from "./api/client";

/** What a request was about, as far as its errors are about attributes. */
export interface Asked {
  /** For people: `cloud provider integration`. */
  readonly what: string;
  readonly team: Team;
  /** The resource's attributes that an error body may name, those of nested objects under their parent. */
  readonly attributes?: Attributes;
}

export interface Attributes {
  readonly names: readonly string[];
  readonly nested?: Readonly<Record<string, readonly string[]>>;
  /** Members of an object of the API that are attributes of the resource itself, by the object. */
  readonly lifted?: Readonly<Record<string, readonly string[]>>;
  /** Objects of the API around those that the attributes are members of, from the outside in. */
  readonly around?: readonly string[];
  /** First steps of the API's paths that are called otherwise here. */
  readonly renamed?: Readonly<Record<string, string>>;
}

const NAME = { name: "northflank", title: "Northflank" };

/** Runs a request; a refusal that is about attributes or the provider's block is reported there. */
export const explained = <T>(asked: Asked, request: () => Promise<T>): Promise<T> =>
  explainedBy((refusal) => problemsOf(refusal, asked), request);

function problemsOf(refusal: StatusError, asked: Asked): readonly Problem[] {
  const aboutToken = tokenProblem(NAME, refusal);
  if (aboutToken !== undefined) return [aboutToken];
  switch (refusal.status) {
    case 400:
      return invalid(refusal, asked);
    case 404:
      return [missing(refusal, asked)];
    default:
      return [];
  }
}

/** One problem for each entry of the answer's details, all of them at once; the whole message where there is none. */
function invalid(refusal: StatusError, { what, attributes }: Asked): readonly Problem[] {
  const summary = `Northflank refused the ${what}`;
  const details = refusal.registryMessages.flatMap((message) => detailIn(message) ?? []);
  const placed = details.flatMap(({ path, text }): readonly Problem[] => {
    const at = attributes === undefined ? undefined : attributeAt(path, attributes);
    return at === undefined ? [] : [{ at, summary, detail: `${at.join(".")}: ${text}. ${refusal.message}` }];
  });
  return placed.length === 0 ? [{ summary, detail: refusal.message }] : placed;
}

/** Where in a configuration the API's dotted path is; undefined when nowhere. */
export function attributeAt(path: readonly string[], attributes: Attributes): At | undefined {
  const [first, second] = within(path.map(snakeCase), attributes.around);
  if (first === undefined) return undefined;
  if (second !== undefined && attributes.lifted?.[first]?.includes(second) === true) return [second];
  const name = attributes.renamed?.[first] ?? first;
  if (!attributes.names.includes(name)) return undefined;
  return second !== undefined && attributes.nested?.[name]?.includes(second) === true
    ? [name, second]
    : [name];
}

/** A path without the objects around it, of which each may be there or not. */
function within(
  [first, ...rest]: readonly string[],
  [outer, ...around]: readonly string[] = [],
): readonly string[] {
  if (first === undefined) return [];
  if (outer === undefined || rest.length === 0) return [first, ...rest];
  return within(first === outer ? rest : [first, ...rest], around);
}

export const snakeCase = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export { camelCaseKey as camelCase } from "../../framework/schema";

/** A list that is not there belongs to a team that is not there; an object that is not there vanished since the plan. */
function missing(refusal: StatusError, { what, team }: Asked): Problem {
  const detail = refusal.message;
  if (!isAboutList(refusal)) {
    return {
      summary: `The ${what} no longer exists`,
      detail: `${detail} It was deleted after the plan was made. Plan again.`,
    };
  }
  if (team !== undefined) {
    return {
      at: ["team_id"],
      summary: `Northflank has no team ${JSON.stringify(team)}`,
      detail: `${detail} The team does not exist, or the token belongs to another team. The team is set in team_id, here or in the provider's northflank block, or in NORTHFLANK_TEAM_ID.`,
    };
  }
  return {
    summary: "Northflank's API was not found",
    detail: `${detail} Check base_url in the provider's northflank block, or NORTHFLANK_BASE_URL.`,
  };
}

/** Lists end in a plural, objects in an id: whether the last part of the path is one of the lists. */
const isAboutList = ({ request: { path } }: StatusError): boolean =>
  /\/(cloud-providers\/integrations|integrations\/(registries|log-sinks|audit-log-sinks|notifications|ssh-identities)|tags|backup-destinations|workload-identities)$/.test(
    path,
  );
