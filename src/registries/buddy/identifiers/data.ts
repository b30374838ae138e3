import { notEmpty } from "../../../checks";
import { defineDataSource, Failure, integer, string } from "../../../framework";
import { buddy } from "../connection";
import { explained } from "../errors";
import { domainField } from "../integration/search-fields";

const name = (meaning: string) => string(notEmpty).optional().describe(meaning);

/** Ids by names, for attributes that take ids. */
export const buddyIdentifiersData = defineDataSource({
  type: "buddy_identifiers",
  description:
    "Looks up ids by name in a [Buddy](https://buddy.works) workspace, for example the id of a pipeline for " +
    "`allowed_pipelines` of an `integrations_buddy_integration`.",
  connection: buddy,
  schema: {
    domain: domainField(),
    project: string(notEmpty).required().describe("Name of the project in URLs."),
    pipeline: name("Identifier of a pipeline of the project."),
    environment: name("Identifier of an environment of the project."),
    project_identifier: string().computed().describe("The project's identifier, as returned by Buddy."),
    pipeline_id: integer().computed().describe("Id of the pipeline; null if `pipeline` is omitted."),
    environment_id: string().computed().describe("Id of the environment; null if `environment` is omitted."),
  },
  async read(api, { domain, project, pipeline, environment }, call) {
    const found = await explained({ domain, attributes: [] }, () =>
      api.getIdentifiers(domain, { project, pipeline, environment }, call),
    );
    if (found === undefined) throw notFound(domain, asked({ project, pipeline, environment }), IN_DOUBT);
    const ids = {
      project: found.project_identifier,
      pipeline: found.pipeline_id,
      environment: found.environment_id,
    };
    const missing = asked({ project, pipeline, environment }).filter(({ at }) => ids[at] === undefined);
    if (missing.length > 0) throw notFound(domain, missing, COMPARE);
    return {
      project_identifier: found.project_identifier,
      pipeline_id: found.pipeline_id ?? null,
      environment_id: found.environment_id ?? null,
    };
  },
});

type Kind = "project" | "pipeline" | "environment";

interface Name {
  readonly at: Kind;
  readonly given: string;
}

const KINDS: readonly Kind[] = ["project", "pipeline", "environment"];

const asked = (names: Readonly<Record<Kind, string | undefined>>): readonly Name[] =>
  KINDS.flatMap((at) => {
    const given = names[at];
    return given === undefined ? [] : [{ at, given }];
  });

const IN_DOUBT = "Buddy does not report which of the names is wrong.";
const COMPARE = "Compare the name with the URL in Buddy.";

const notFound = (domain: string, names: readonly Name[], advice: string): Failure =>
  new Failure(
    ...names.map(({ at, given }) => ({
      at: [at],
      summary: `Buddy has no ${at} ${JSON.stringify(given)}`,
      detail: `The workspace ${domain} has no ${at} with this name, or the token's owner cannot see it. ${names.length === 1 ? COMPARE : advice}`,
    })),
  );
