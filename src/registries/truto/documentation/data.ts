import {
  type DataSource,
  defineDataSource,
  Failure,
  list,
  notEmpty,
  object,
  type Observed,
  type Problem,
  string,
} from "../../../framework";
import type { DocumentationRow } from "../api/client";
import { truto } from "../connection";
import { explained } from "../errors";
import { UUID } from "../rules";
import { hasSameKey } from "./body";
import { nameOfRow } from "../api/documentation";

const ABOUT = { object: "the query" };

const row = {
  resource: () => string().describe("Name of the resource, of a row of a method."),
  method: () => string().describe("Name of the method, of a row of a method."),
  authentication_method: () => string().describe("Authentication method that the row is for."),
  integration_name: () =>
    string().describe("Name of the integration that the row of a unified model is for."),
};

const answered = {
  content: string().computed().describe("The text."),
  created_at: string().computed().describe("Time of creation, as returned by Truto."),
  updated_at: string().computed().describe("Time of the last change, as returned by Truto."),
};

const entityType = () =>
  string(notEmpty).describe(
    "Kind of the object that the rows are about: `integration`, `unified_model`, `environment_integration` or " +
      "`environment_unified_model`.",
  );

const one = {
  id: string()
    .optionalComputed()
    .describe("Id of the row. Set either this or `entity_type`, `entity_id` and `type`."),
  entity_type: entityType().optionalComputed(),
  entity_id: string(notEmpty).optionalComputed().describe("Id of the object that the row is about."),
  type: string(notEmpty).optionalComputed().describe("Kind of row: `readme`, for instance."),
  resource: row.resource().optionalComputed(),
  method: row.method().optionalComputed(),
  authentication_method: row.authentication_method().optionalComputed(),
  integration_name: row.integration_name().optionalComputed(),
  ...answered,
};

const KEY = ["entity_type", "entity_id", "type"] as const;

/** One row, by its id or by what it is about. */
const oneRow = defineDataSource({
  type: "truto_documentation",
  description:
    "Looks up a row of documentation of an object of [Truto](https://truto.one), by its id, or by its object, type, resource " +
    "and method.",
  connection: truto,
  schema: one,
  validate: (config) => {
    const given = KEY.filter((name) => config[name] !== undefined);
    if (config.id !== undefined ? given.length === 0 : given.length === KEY.length) return [];
    return [ambiguous(config.id === undefined ? (KEY.find((name) => !given.includes(name)) ?? "id") : "id")];
  },
  async read(api, { id, entity_type = "", entity_id = "", ...others }, call) {
    if (id !== undefined) {
      const found = await explained(ABOUT, async () =>
        UUID.test(id.toLowerCase()) ? api.documentation.get(id.toLowerCase(), call) : undefined,
      );
      if (found === undefined) throw none("id", JSON.stringify(id));
      return described(found);
    }
    const key = { ...others, type: others.type ?? "" };
    const rows = api.documentation.of({ entity_type, entity_id: entity_id.toLowerCase() });
    const named = await explained(ABOUT, () => rows.lately(nameOfRow(key), call));
    const found = named.filter((each) => hasSameKey(each, key));
    const [first, ...more] = found;
    if (first === undefined) throw none("type", `${nameOfRow(key)} of the ${entity_type} ${entity_id}`);
    if (more.length === 0) return described(first);
    throw new Failure({
      at: ["type"],
      summary: "Several documentation rows are about the same",
      detail: `Their ids are ${found.map((each) => each.id).join(", ")}. Name one of them by its id.`,
    });
  },
});

const element = {
  id: string().computed().describe("Id of the row."),
  type: string().computed().describe("Kind of row: `readme`, for instance."),
  resource: row.resource().computed(),
  method: row.method().computed(),
  authentication_method: row.authentication_method().computed(),
  integration_name: row.integration_name().computed(),
  ...answered,
};

/** All rows of one object: Truto has no list of all. */
const allRows = defineDataSource({
  type: "truto_documentations",
  description: "Lists the rows of documentation of one object of [Truto](https://truto.one).",
  connection: truto,
  schema: {
    entity_type: entityType().required(),
    entity_id: string(notEmpty).required().describe("Id of the object that the rows are about."),
    documentation: list(object(element)).computed().describe("The rows, in Truto's order."),
  },
  async read(api, { entity_type, entity_id }, call) {
    const rows = api.documentation.of({ entity_type, entity_id: entity_id.toLowerCase() });
    const found = await explained(ABOUT, () => rows.list(call));
    return { documentation: found.map(ofRow) };
  },
});

export const dataSources: readonly DataSource[] = [oneRow, allRows];

const ofRow = (found: DocumentationRow): Observed<typeof element> => ({
  id: found.id,
  type: found.type,
  resource: found.resource,
  method: found.method,
  authentication_method: found.authentication_method,
  integration_name: found.integration_name,
  content: found.content,
  created_at: found.created_at,
  updated_at: found.updated_at,
});

const described = (found: DocumentationRow): Observed<typeof one> => ({
  ...ofRow(found),
  entity_id: found.entity_id,
  entity_type: found.entity_type,
});

const ambiguous = (at: string): Problem => ({
  at: [at],
  summary: "Name a documentation row by one key",
  detail:
    "Set either id, or entity_type, entity_id and type (with resource and method for a row of a method).",
});

const none = (at: string, what: string): Failure =>
  new Failure({
    at: [at],
    summary: `Truto has no documentation ${what}`,
    detail: "It does not exist, or the token cannot see the object that it is about.",
  });
