import type { z } from "zod";
import type { JsonObject } from "../../host/json";
import { jsonObjectBody } from "../../host/json-body";
import type { NorthflankContext } from "../context";
import { namesake } from "../ids";
import { TAG_PERMISSIONS } from "../permissions";
import { UNREADABLE_BODY } from "../refusal";
import { type Crud, crudOperations } from "../routes/crud";
import { answerNothing, type Operation } from "../routes/operations";
import { acceptedBody, idForNew } from "../routes/preconditions";
import { readBody } from "../rules/body";
import { accepted, problem, type Checked } from "../rules/problems";
import { put } from "../store";
import { blankTag, createTagSchema, patchTagSchema, type Tag } from "./tag";

type Changes = z.output<typeof patchTagSchema>;

/** The operations of docs/apis/northflank.md §3.8. */
export function tagOperations(northflank: NorthflankContext): readonly Operation[] {
  const { settings, state } = northflank;
  const now = () => state.clock().toISOString();
  const read = <S extends z.ZodType<Changes>>(body: JsonObject, schema: S) =>
    acceptedBody(withWeights(readBody(body, schema, settings())));
  const crud: Crud<Tag> = {
    path: "/tags",
    listKey: "tags",
    what: "Tag",
    permissions: TAG_PERMISSIONS,
    storeOf: ({ tags }) => tags,
    listItem: ({ item }) => item,
    view: ({ item }) => item,

    create(given, { tags }) {
      const body = read(given, createTagSchema);
      const item: Tag = { ...body, id: idForNew(tags, body.name, settings()), createdAt: now() };
      put(tags, { item, secrets: {} });
      return item;
    },

    update: {
      method: "PATCH",
      run(given, { tags }, current) {
        const body = read(given, patchTagSchema);
        put(tags, { item: { ...current().item, ...body }, secrets: {} });
      },
    },
  };
  return [
    ...crudOperations(northflank, crud),
    {
      method: "PUT",
      path: crud.path,
      permission: TAG_PERMISSIONS.create,
      async run(c, { tags }) {
        const { name, ...body } = read(await jsonObjectBody(c, UNREADABLE_BODY), createTagSchema);
        const current = namesake(tags, name, settings().ids);
        const item = current ?? blankTag(idForNew(tags, name, settings()), name, now());
        put(tags, { item: { ...item, ...body }, secrets: {} });
        return answerNothing(c);
      },
    },
  ];
}

/** A preference has a weight. */
function withWeights<Body extends Changes>(checked: Checked<Body>): Checked<Body> {
  if (!checked.ok) return checked;
  const problems = (checked.value.nodeAffinities ?? []).flatMap(({ preference, weight }, index) =>
    preference === true && weight === undefined
      ? [problem(`nodeAffinities.${index}.weight`, "is required with preference")]
      : [],
  );
  return problems.length > 0 ? { ok: false, problems } : accepted(checked.value);
}
