import { notEmpty } from "../../checks";
import { defineDataSource, Failure, integer, string } from "../../framework";
import { buddy } from "./connection";
import { explained } from "./explain";
import { domainField } from "./search-fields";

const name = (meaning: string) => string(notEmpty).optional().describe(meaning);

/** Ids by names, for attributes that take ids. */
export const buddyIdentifiersData = defineDataSource({
  type: "buddy_identifiers",
  description:
    "Looks up the ids that names stand for in a [Buddy](https://buddy.works) workspace, for instance the id of a pipeline for " +
    "`allowed_pipelines` of an `integrations_buddy_integration`.",
  connection: buddy,
  schema: {
    domain: domainField(),
    project: string(notEmpty).required().describe("Name of the project in URLs."),
    pipeline: name("Identifier of a pipeline of the project."),
    environment: name("Identifier of an environment of the project."),
    project_identifier: string().computed().describe("The project's identifier, as Buddy writes it."),
    pipeline_id: integer().computed().describe("Id of the pipeline; null where none is asked for."),
    environment_id: string().computed().describe("Id of the environment; null where none is asked for."),
  },
  async read(api, { domain, project, pipeline, environment }, call) {
    const found = await explained({ domain, attributes: [] }, () =>
      api.getIdentifiers(domain, { project, pipeline, environment }, call),
    );
    const missing = [
      ...(found?.project_identifier === undefined ? [{ at: "project", name: project }] : []),
      ...(found !== undefined && pipeline !== undefined && found.pipeline_id === undefined
        ? [{ at: "pipeline", name: pipeline }]
        : []),
      ...(found !== undefined && environment !== undefined && found.environment_id === undefined
        ? [{ at: "environment", name: environment }]
        : []),
    ];
    if (missing.length > 0)
      throw notFound(domain, found === undefined ? named({ project, pipeline, environment }) : missing);
    return {
      project_identifier: found?.project_identifier,
      pipeline_id: found?.pipeline_id ?? null,
      environment_id: found?.environment_id ?? null,
    };
  },
});

interface Missing {
  readonly at: string;
  readonly name: string;
}

/** A 404 does not say which of the names is unknown. */
const named = (names: Readonly<Record<string, string | undefined>>): readonly Missing[] =>
  Object.entries(names).flatMap(([at, value]) => (value === undefined ? [] : [{ at, name: value }]));

const notFound = (domain: string, missing: readonly Missing[]): Failure =>
  new Failure(
    ...missing.map(({ at, name: given }) => ({
      at: [at],
      summary: `Buddy does not know the ${at} ${JSON.stringify(given)}`,
      detail:
        `The workspace ${domain} has no ${at} of this name, or the token's owner cannot see it. ` +
        (missing.length > 1
          ? "Buddy does not say which of the names is wrong."
          : "Compare it with its address in Buddy."),
    })),
  );
