import { type Call, defineListResource, type Fields, type Listed, type ResourceOf } from "../../framework";
import type { NorthflankClient, Team } from "./api/client";
import { northflank } from "./connection";
import { explained } from "./errors";
import { teamId } from "./fields";
import type { Named } from "./lookup";
import { pluralOf } from "./rules/common";

interface Paged<Item> {
  pages(team: Team, call?: Call): AsyncIterable<readonly Item[]>;
}

/** What the list resource of a kind of object needs to know about it. */
interface Row<R extends Fields, Item extends Named> {
  readonly resource: ResourceOf<R>;
  /** For people: `log sink`. */
  readonly what: string;
  readonly objects: (api: NorthflankClient) => Paged<Item>;
  /** What the list says of an object, at least its identity. Where it is not whole, the framework reads those that are wanted. */
  readonly found: (team: Team, item: Item) => Pick<Listed<R>, "object" | "isWhole">;
}

/** What a team has, for `terraform query`. The API has no filters (docs/apis/northflank.md §5.3). */
export const listOf = <R extends Fields, Item extends Named>({
  resource,
  what,
  objects,
  found,
}: Row<R, Item>) =>
  defineListResource({
    resource,
    description: `Lists the ${pluralOf(what)} of a [Northflank](https://northflank.com) team or organisation.`,
    connection: northflank,
    schema: {
      team_id: teamId().describe(
        "Team to search in. Default: the provider's `team_id`, then the token's own team or organisation.",
      ),
    },
    async *list(api, { team_id: team = api.teamId }, call) {
      const pages = objects(api).pages(team, call)[Symbol.asyncIterator]();
      for (;;) {
        const page = await explained({ what, team }, () => pages.next());
        if (page.done === true) return;
        for (const item of page.value) yield { displayName: item.name, ...found(team, item) };
      }
    },
  });
