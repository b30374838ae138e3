import { type Call, defineListResource, notEmpty, type Problem, string } from "../../../framework";
import type { Entity, TrutoClient, UnifiedModel } from "../api/client";
import { nameOfRow } from "../api/documentation";
import { truto } from "../connection";
import { explained } from "../errors";
import { observe } from "./body";
import { trutoDocumentation } from "./resource";

const ABOUT = { object: "the query" };

/** The rows of one object, or of all objects that the token can manage. */
export const list = defineListResource({
  resource: trutoDocumentation,
  description:
    "Finds the documentation of an object of [Truto](https://truto.one); without one, that of the team's integrations and " +
    "unified models and of the installs of both in the environment of the token, with a request for each of them.",
  connection: truto,
  schema: {
    entity_type: string(notEmpty)
      .optional()
      .describe(
        "Kind of the object: `integration`, `unified_model`, `environment_integration` or `environment_unified_model`. " +
          "Set it together with `entity_id`.",
      ),
    entity_id: string(notEmpty)
      .optional()
      .describe("Only the documentation of the object with this id. Default: of all, as described."),
  },
  validate: ({ entity_type, entity_id }) =>
    (entity_type === undefined) === (entity_id === undefined) ? [] : [half],
  async *list(api, { entity_type, entity_id }, call) {
    const entities =
      entity_type === undefined || entity_id === undefined
        ? await explained(ABOUT, () => manageable(api, call))
        : [{ entity_type, entity_id: entity_id.toLowerCase(), name: undefined }];
    for (const { name, ...entity } of entities) {
      const pages = api.documentation.of(entity).pages(call)[Symbol.asyncIterator]();
      for (;;) {
        const page = await explained(ABOUT, () => pages.next());
        if (page.done === true) break;
        for (const row of page.value) {
          yield {
            displayName: [name, nameOfRow(row)].filter((part) => part !== undefined).join(": "),
            object: observe(row, entity.entity_type),
            isWhole: true,
          };
        }
      }
    }
  },
});

const half: Problem = {
  at: ["entity_id"],
  summary: "entity_type and entity_id belong together",
  detail: "Set both, or none for the documentation of all objects.",
};

type Named = Entity & { readonly name: string | undefined };

/** What the token's team and environment have themselves: the catalogue has hundreds of integrations more. */
async function manageable(api: TrutoClient, call: Call): Promise<readonly Named[]> {
  const [{ team_id: own }, integrations, installs, models, installedModels] = await Promise.all([
    api.tokenScope(call),
    api.integrations.list({}, call),
    api.installs.list({}, call),
    namesOf(api.unifiedModels.own(call)),
    api.environmentUnifiedModels.list({}, call),
  ]);
  return [
    ...integrations
      .filter(({ team_id }) => own === undefined || team_id === undefined || team_id === own)
      .map(({ id, name }) => ({ entity_type: "integration", entity_id: id, name })),
    ...installs.map(({ id, integration }) => ({
      entity_type: "environment_integration",
      entity_id: id,
      name: integration.name,
    })),
    ...models.map(({ id, name }) => ({ entity_type: "unified_model", entity_id: id, name })),
    ...installedModels.map(({ id, unified_model }) => ({
      entity_type: "environment_unified_model",
      entity_id: id,
      name: unified_model.name,
    })),
  ];
}

/** Without the schemas, which are large. */
async function namesOf(
  pages: AsyncIterable<readonly UnifiedModel[]>,
): Promise<readonly Pick<UnifiedModel, "id" | "name">[]> {
  const names: Pick<UnifiedModel, "id" | "name">[] = [];
  for await (const page of pages) names.push(...page.map(({ id, name }) => ({ id, name })));
  return names;
}
