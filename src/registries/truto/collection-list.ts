import { defineListResource, type Fields, type Observed, type ResourceOf } from "../../framework";
import type { Collected, TrutoClient } from "./api/client";
import { truto } from "./connection";
import { explained } from "./errors";

/** What the list resource of a kind of objects needs to know about it. */
interface Row<R extends Fields, Item> {
  readonly resource: ResourceOf<R>;
  /** For people: `notification destination`. */
  readonly what: string;
  readonly objects: (api: TrutoClient) => Pick<Collected<Item, never, never>, "pages">;
  readonly nameOf: (item: Item) => string | null | undefined;
  readonly observe: (item: Item) => Observed<R>;
}

/** What there is in the token's environment, for `terraform query`. */
export const listOf = <R extends Fields, Item extends { readonly id: string }>({
  resource,
  what,
  objects,
  nameOf,
  observe,
}: Row<R, Item>) =>
  defineListResource({
    resource,
    description: `Lists the ${what}s in the environment of the token of [Truto](https://truto.one).`,
    connection: truto,
    schema: {},
    async *list(api, _filter, call) {
      const pages = objects(api).pages(call)[Symbol.asyncIterator]();
      for (;;) {
        const page = await explained({ object: "the query" }, () => pages.next());
        if (page.done === true) return;
        for (const item of page.value) {
          yield { displayName: nameOf(item) ?? item.id, object: observe(item), isWhole: true };
        }
      }
    },
  });
