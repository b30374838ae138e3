import {
  boolean,
  type Call,
  type DataSource,
  defineDataSource,
  exactlyOneOf,
  Failure,
  type Fields,
  list,
  object,
  type Observed,
  set,
  string,
} from "../../framework";
import type { NorthflankClient, Team } from "./api/client";
import type { Names } from "./api/names";
import { northflank } from "./connection";
import { type Asked, explained } from "./errors";
import { teamId } from "./fields";
import { findByName, type Found, idOf, type Named } from "./lookup";

/** A value that is read. */
export const read = (meaning: string) => string().computed().describe(meaning);

/** Texts that are read. */
export const readTexts = (meaning: string) => set(string()).computed().describe(meaning);

const enabled = () => boolean().computed().describe("Whether the restriction is enabled.");

/** The restrictions by project and by tag that identities have, as they are read. */
export const readAccess = () => ({
  projects: object({ enabled: enabled(), items: readTexts("Ids of the projects.") })
    .computed()
    .describe("Restriction by project."),
  tags: object({
    enabled: enabled(),
    items: readTexts("Ids of the tags."),
    match_condition: read("`and` or `or`."),
  })
    .computed()
    .describe("Restriction by tag."),
});

interface Objects<Item, Summary> {
  readonly names: Names<Summary>;
  get(team: Team, id: string, call?: Call): Promise<Item | undefined>;
  list(team: Team, call?: Call): Promise<readonly Summary[]>;
}

/** What the two data sources of a kind of object need to know about it. */
export interface Row<Item extends Summary, Summary extends Named, F extends Fields, M extends Fields> {
  /** For people: `log sink`. */
  readonly what: string;
  readonly one: { readonly type: string; readonly description: string };
  readonly all: { readonly type: string; readonly description: string };
  /** The attribute that holds the id in Northflank, and what it says. */
  readonly id: { readonly name: string; readonly meaning: string };
  /** The attribute that holds all of them, and what it says. */
  readonly list: { readonly name: string; readonly meaning: string };
  readonly objects: (api: NorthflankClient) => Objects<Item, Summary>;
  /** What the list says of an object. */
  readonly fields: F;
  readonly observe: (summary: Summary) => Observed<F>;
  /** What only a read of its own brings. */
  readonly more: M;
  readonly observeMore: (item: Item) => Observed<M>;
  /** Reads again what a list that serves several reads may lack. @default - it lacks nothing */
  readonly whole?: (api: NorthflankClient, team: Team, item: Item, call: Call) => Promise<Item>;
}

/** A data source that finds one object by its id or its name, and one for all of a team. The API has no filters. */
export const dataSourcesOf = <
  Item extends Summary,
  Summary extends Named,
  F extends Fields,
  M extends Fields,
>(
  row: Row<Item, Summary, F, M>,
): readonly DataSource[] => [oneOf(row), allOf(row)];

/** The team that a data source reads in. */
const teamField = () =>
  teamId().describe(
    "Team to search in. Default: the provider's `team_id`, then the token's own team or organisation.",
  );

function oneOf<Item extends Summary, Summary extends Named, F extends Fields, M extends Fields>(
  row: Row<Item, Summary, F, M>,
): DataSource {
  const { what, id, whole } = row;
  const schema: Fields = {
    team_id: teamField(),
    [id.name]: string().optionalComputed().describe(`${id.meaning} Set either this or \`name\`.`),
    name: string().optionalComputed().describe(`Name of the ${what}. Set either this or the id.`),
    id: read("Import id."),
    ...row.fields,
    ...row.more,
  };
  return defineDataSource({
    ...row.one,
    connection: northflank,
    schema,
    validate: (config) => exactlyOneOf(config, [id.name, "name"]),
    async read(api, config, call) {
      const team = textAt(config, "team_id") ?? api.teamId;
      const key = { idName: id.name, id: textAt(config, id.name), name: textAt(config, "name") };
      const { item } = await lookUp({ what, team }, row.objects(api), key, call);
      const found = whole === undefined ? item : await whole(api, team, item, call);
      return { ...identified(row, team, found), ...row.observe(found), ...row.observeMore(found) };
    },
  });
}

function allOf<Item extends Summary, Summary extends Named, F extends Fields, M extends Fields>(
  row: Row<Item, Summary, F, M>,
): DataSource {
  const element: Fields = {
    id: read("Import id."),
    [row.id.name]: read(row.id.meaning),
    name: read("Name."),
    ...row.fields,
  };
  const schema: Fields = {
    team_id: teamField(),
    [row.list.name]: list(object(element)).computed().describe(row.list.meaning),
  };
  return defineDataSource({
    ...row.all,
    connection: northflank,
    schema,
    async read(api, config, call) {
      const team = textAt(config, "team_id") ?? api.teamId;
      const found = await explained({ what: row.what, team }, () => row.objects(api).list(team, call));
      return {
        [row.list.name]: found.map((each) => ({ ...identified(row, team, each), ...row.observe(each) })),
      };
    },
  });
}

const identified = ({ id }: { readonly id: { readonly name: string } }, team: Team, found: Named) => ({
  id: idOf(team, found.id),
  [id.name]: found.id,
  name: found.name,
});

/** The names of attributes are rows' to choose, so they are looked up. */
function textAt(config: object, name: string): string | undefined {
  const value: unknown = new Map<string, unknown>(Object.entries(config)).get(name);
  return typeof value === "string" ? value : undefined;
}

/** The object that a data source is about. @throws Failure at the attribute that names it when there is none */
async function lookUp<Item, Summary extends Named>(
  { what, team }: Asked,
  objects: Objects<Item, Summary>,
  key: { readonly idName: string; readonly id: string | undefined; readonly name: string | undefined },
  call: Call,
): Promise<Found<Item>> {
  const found = await explained({ what, team }, () => find(team, objects, key, call));
  if (found !== undefined) return found;
  const [at, value] = key.id === undefined ? ["name", key.name] : [key.idName, key.id];
  throw new Failure({
    at: [at],
    summary: `Northflank has no ${what} ${JSON.stringify(value)}`,
    detail: `No ${what} with this ${at === "name" ? "name" : "id"} exists in ${team === undefined ? "the token's own team or organisation" : `the team ${team}`}.`,
  });
}

async function find<Item, Summary extends Named>(
  team: Team,
  objects: Objects<Item, Summary>,
  { id, name }: { readonly id: string | undefined; readonly name: string | undefined },
  call: Call,
): Promise<Found<Item> | undefined> {
  if (id === undefined) return findByName(objects, team, name ?? "", call);
  const item = await objects.get(team, id, call);
  return item === undefined ? undefined : { team, item };
}
