import { defineResource, READING, warningsFor } from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import { seenBefore } from "../../common/recent";
import { inMilliseconds } from "../api/timestamp";
import { truto } from "../connection";
import { explained, isGone } from "../errors";
import { keepScope, requireKeptScope } from "../kept-scope";
import { createdAnew } from "../keyless";
import { ABOUT, createBody, isLike, observe } from "./body";
import { checkRow } from "./rules";
import { schema } from "./schema";
import { existingRows, findForImport, KIND, takenOver } from "./search";

const warnings = warningsFor(schema, "Truto");

/** Whether an entity belongs to the team, not to one of its environments. */
const isOfTeam = (entityType: string): boolean => !entityType.startsWith("environment_");

/** A row of documentation of another object. */
export const trutoDocumentation = defineResource({
  type: "truto_documentation",
  description:
    "A row of documentation of an object of [Truto](https://truto.one): the readme of an integration, or the description or " +
    "a schema of one of its methods, which Truto's tools for agents read. Whether Truto takes two rows of one type, resource " +
    "and method is not documented: the plan warns of an existing one, which is never taken over silently.",
  connection: truto,
  schema,
  identity: ["id"],
  importKeys: ["entity_type/entity_id/type", "entity_type/entity_id/type/resource/method"],

  validate: (config) => [
    ...checkRow({
      type: READING.knownText(config.type),
      hasResource: config.resource !== undefined,
      hasMethod: config.method !== undefined,
    }),
    ...warnings(config),
  ],

  preflight: (api, desired, call) => existingRows(api, desired, desired, call),

  async reach(api, _desired, call) {
    await explained(ABOUT, () => api.tokenScope(call));
  },

  async create(api, { desired }, call) {
    const body = call.withAdditional(createBody(desired));
    const rows = api.documentation.of(desired);
    const before = await seenBefore(() => rows.lately(undefined, call));
    await keepScope(api, call.private, call);
    const end = await createdAnew(
      KIND,
      rows,
      isLike(body),
      () => explained(ABOUT, () => rows.create({ body, secrets: [] }, call)),
      call,
    );
    const row = "made" in end ? end.made : end.found;
    if (before?.some(({ id }) => id === row.id) === true) throw takenOver(row);
    return observe(row, desired.entity_type);
  },

  async read(api, state, call) {
    const { id = "", entity_type, created_at } = state;
    if ((state.type as string | undefined) === undefined) {
      const found = await explained(ABOUT, () => findForImport(api, id, call));
      if (found === undefined) return undefined;
      await keepScope(api, call.private, call);
      return observe(found.row, found.entity_type);
    }
    const found = await explained(ABOUT, () =>
      pollWhileYoung(() => api.documentation.of(state).get(id, call), inMilliseconds(created_at), call),
    );
    if (found !== undefined) return observe(found, entity_type);
    await requireKeptScope(api, call.private, isOfTeam(entity_type), call);
    return undefined;
  },

  async update(api, { prior, changes: { content } }, call) {
    const rows = api.documentation.of(prior);
    const body = call.withAdditional(content === undefined ? {} : { content });
    const updated = await explained({ ...ABOUT, missing: isGone(KIND.what) }, () =>
      // Truto refuses an empty change: additional fields that are set no more leave nothing to send.
      Object.keys(body).length === 0
        ? rows.get(prior.id ?? "", call)
        : rows.update(prior.id ?? "", { body, secrets: [] }, call),
    );
    return updated === undefined ? {} : observe(updated, prior.entity_type);
  },

  async delete(api, state, call) {
    const rows = api.documentation.of(state);
    const deletion = await explained(ABOUT, () => rows.delete(state.id ?? "", call));
    if (deletion === "was-not-there") {
      await requireKeptScope(api, call.private, isOfTeam(state.entity_type), call);
    }
  },
});
