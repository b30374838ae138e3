import {
  type DataSource,
  defineDataSource,
  exactlyOneOf,
  Failure,
  type Fields,
  list,
  object,
  type Observed,
  string,
} from "../../framework";
import type { Collected, TrutoClient } from "./api/client";
import { truto } from "./connection";
import { explained } from "./errors";
import { findNamed } from "./keyless";
import { UUID } from "./rules";

const ABOUT = { object: "the query" };

/** What the two data sources of a kind of objects need to know about it. */
interface Row<Item, F extends Fields> {
  /** For people: `notification destination`. */
  readonly what: string;
  readonly one: { readonly type: string; readonly description: string };
  readonly all: { readonly type: string; readonly description: string };
  /** The attribute beside the id by which one is found, and what it says. */
  readonly key: { readonly name: string; readonly meaning: string };
  /** The attribute that holds all of them. */
  readonly list: string;
  readonly objects: (api: TrutoClient) => Pick<Collected<Item, never, never>, "get" | "list" | "lately">;
  readonly keyOf: (item: Item) => string | null | undefined;
  /** All but the id and the key. */
  readonly fields: F;
  readonly observe: (item: Item) => Observed<F>;
}

/** A data source that finds one object by its id or its key, and one for all of the token's environment. */
export const dataSourcesOf = <Item extends { readonly id: string }, F extends Fields>(
  row: Row<Item, F>,
): readonly DataSource[] => [oneOf(row), allOf(row)];

function oneOf<Item extends { readonly id: string }, F extends Fields>(row: Row<Item, F>): DataSource {
  const { what, key, objects } = row;
  const schema: Fields = {
    id: string().optionalComputed().describe(`Id of the ${what}. Set either this or \`${key.name}\`.`),
    [key.name]: string()
      .optionalComputed()
      .describe(`${key.meaning} Set either this or \`id\`; it must be that of just one ${what}.`),
    ...row.fields,
  };
  return defineDataSource({
    ...row.one,
    connection: truto,
    schema,
    validate: (config) => exactlyOneOf(config, ["id", key.name]),
    async read(api, config, call) {
      const [id, named] = [textAt(config, "id"), textAt(config, key.name)];
      const item = await explained(ABOUT, async () => {
        if (id === undefined)
          return findNamed({ what, key: key.name, keyOf: row.keyOf }, objects(api), named ?? "", call);
        return UUID.test(id.toLowerCase()) ? objects(api).get(id.toLowerCase(), call) : undefined;
      });
      if (item !== undefined) return described(row, item);
      throw new Failure({
        at: [id === undefined ? key.name : "id"],
        summary: `Truto has no ${what} ${JSON.stringify(id ?? named)}`,
        detail: "It does not exist, or it belongs to another environment: the token can only see its own.",
      });
    },
  });
}

function allOf<Item extends { readonly id: string }, F extends Fields>(row: Row<Item, F>): DataSource {
  const { what, key } = row;
  const element: Fields = {
    id: string().computed().describe(`Id of the ${what}.`),
    [key.name]: string().computed().describe(key.meaning),
    ...row.fields,
  };
  const schema: Fields = {
    [row.list]: list(object(element)).computed().describe(`The ${what}s, in Truto's order.`),
  };
  return defineDataSource({
    ...row.all,
    connection: truto,
    schema,
    async read(api, _config, call) {
      const found = await explained(ABOUT, () => row.objects(api).list(call));
      return { [row.list]: found.map((item) => described(row, item)) };
    },
  });
}

const described = <Item extends { readonly id: string }, F extends Fields>(
  { key, keyOf, observe }: Row<Item, F>,
  item: Item,
) => ({ ...observe(item), id: item.id, [key.name]: keyOf(item) ?? undefined });

/** The name of the key is a row's to choose, so it is looked up. */
function textAt(config: object, name: string): string | undefined {
  const value: unknown = new Map<string, unknown>(Object.entries(config)).get(name);
  return typeof value === "string" ? value : undefined;
}
