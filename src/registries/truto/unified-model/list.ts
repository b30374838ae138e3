import { defineListResource } from "../../../framework";
import { truto } from "../connection";
import { explained } from "../errors";
import { observe } from "./body";
import { trutoUnifiedModel } from "./resource";

/** The team's own models, for `terraform query`. */
export const list = defineListResource({
  resource: trutoUnifiedModel,
  description:
    "Finds the unified models of the team of the token of [Truto](https://truto.one). Truto's own models cannot be managed.",
  connection: truto,
  schema: {},
  async *list(api, _filter, call) {
    const pages = api.unifiedModels.own(call)[Symbol.asyncIterator]();
    for (;;) {
      const page = await explained({ object: "the query" }, () => pages.next());
      if (page.done === true) return;
      for (const model of page.value) {
        const isWhole = model.resources !== undefined;
        yield { displayName: model.name, object: observe(model), isWhole };
      }
    }
  },
});
