import { type Call, Failure, string } from "../../framework";
import type { Team } from "./api/client";
import { type Asked, explained } from "./errors";
import { teamId } from "./fields";
import { findByName, type Found, type Named } from "./lookup";

/** The team that a data source reads in. */
export const teamField = () =>
  teamId().describe(
    "Team to look in. Default: the provider's `team_id`, then the token's own team or organisation.",
  );

/** How a data source is told which object it is about. */
export const keyFields = (what: string) => ({
  name: string().optionalComputed().describe(`Name of the ${what}. Either this or its id is given.`),
  id: string().computed().describe("The import id."),
});

/** A value that is read. */
export const read = (meaning: string) => string().computed().describe(meaning);

interface Objects<Item, Summary> {
  get(team: Team, id: string, call?: Call): Promise<Item | undefined>;
  list(team: Team, call?: Call): Promise<readonly Summary[]>;
}

/** The object that a data source is about. @throws Failure at the attribute that names it when there is none */
export async function lookUp<Item, Summary extends Named>(
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
    detail: `There is no ${what} with this ${at === "name" ? "name" : "id"} in ${team === undefined ? "the token's own team or organisation" : `the team ${team}`}.`,
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
