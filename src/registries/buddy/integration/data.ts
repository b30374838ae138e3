import { notEmpty } from "../../../checks";
import {
  boolean,
  type Call,
  defineDataSource,
  type Desired,
  exactlyOneOf,
  Failure,
  integer,
  list,
  object,
  type Observed,
  set,
  string,
} from "../../../framework";
import type { BuddyClient, Integration, IntegrationSummary } from "../api/client";
import { buddy } from "../connection";
import { type Found, search, wholeOf } from "./search";
import { domainField, filterFields } from "./search-fields";

const KEYS = ["integration_id", "identifier", "name"] as const;

const read = (meaning: string) => string().computed().describe(meaning);
const key = (meaning: string) => string(notEmpty).optionalComputed().describe(meaning);

const grants = (who: string) =>
  set(
    object({
      id: integer().computed().describe(`Id of the ${who}.`),
      access_level: read("`DENIED`, `USE_ONLY` or `MANAGE`."),
    }),
  ).computed();

const schema = {
  domain: domainField(),
  integration_id: key("The integration's id in Buddy (`hash_id`). Set this, `identifier` or `name`."),
  identifier: key("Name by which pipelines refer to it. Set this, `integration_id` or `name`."),
  name: key(
    "Name shown in Buddy; an error where several have it. Set this, `integration_id` or `identifier`.",
  ),
  project_name: key(
    "Project that it belongs to, with scope `PROJECT`. Set it to look only there; otherwise it is read.",
  ),
  id: read("`<domain>/<integration_id>`, which is also the import id."),
  type: read("Kind of the third-party service."),
  scope: read("`WORKSPACE`, `PROJECT` or `ENVIRONMENT`."),
  auth_type: read("How Buddy authenticates, for types that know several ways."),
  html_url: read("Where the integrations of the workspace are in Buddy's web interface."),
  all_pipelines_allowed: boolean().computed().describe("Whether every pipeline may use it."),
  allowed_pipelines: set(integer()).computed().describe("Ids of the pipelines that may use it."),
  permissions: object({
    admins: read("What workspace administrators may do."),
    others: read("What everybody else may do."),
    users: grants("workspace member").describe("Members with rights of their own."),
    groups: grants("group").describe("Groups with rights of their own."),
  })
    .computed()
    .describe("Who may use and edit it."),
  note: read("Text for people, where Buddy tells."),
  agent_note: read("Text for AI agents, where Buddy tells."),
  app_id: read("Id of the application, where Buddy tells."),
  google_project: read("Google Cloud project, where Buddy tells."),
  audience: read("Audience of the OIDC token, where Buddy tells."),
};

type Wanted = Desired<typeof schema>;

/** One integration of a workspace, by whichever of its keys is known. */
export const buddyIntegrationData = defineDataSource({
  type: "buddy_integration",
  description:
    "An integration of a [Buddy](https://buddy.works) workspace, by its id, its identifier or its name. Holds no credentials.",
  connection: buddy,
  schema,
  validate: (config) => exactlyOneOf(config, KEYS),
  async read(api, wanted, call) {
    const integration = await find(api, wanted, call);
    const elsewhere = wanted.project_name !== undefined && integration?.project_name !== wanted.project_name;
    if (integration === undefined || elsewhere) throw notThere(wanted);
    return describeWhole(wanted.domain, integration);
  },
});

/** The integrations of a workspace that fit all filters. */
export const buddyIntegrationsData = defineDataSource({
  type: "buddy_integrations",
  description:
    "The integrations of a [Buddy](https://buddy.works) workspace that the token's owner can see, as far as they fit " +
    "all filters that are set. Holds no credentials.",
  connection: buddy,
  schema: {
    ...filterFields,
    integrations: list(
      object({
        id: read("`<domain>/<integration_id>`, which is also the import id."),
        integration_id: read("The integration's id in Buddy (`hash_id`)."),
        name: read("Name shown in Buddy."),
        type: read("Kind of the third-party service."),
        identifier: read("Name by which pipelines refer to it."),
        html_url: read("Where the integrations of the workspace are in Buddy's web interface."),
      }),
    )
      .computed()
      .describe("The integrations, in Buddy's order."),
  },
  async read(api, wanted, call) {
    const found = await all(search(api, wanted, call));
    return { integrations: found.map(({ summary }) => describe(wanted.domain, summary)) };
  },
});

/** Undefined when there is none. @throws Failure where several have the name */
async function find(api: BuddyClient, wanted: Wanted, call: Call): Promise<Integration | undefined> {
  const { domain, integration_id, identifier, name, project_name } = wanted;
  if (integration_id !== undefined) return wholeOf(api, domain, integration_id, call);
  const [found, ...others] = await all(search(api, { domain, identifier, name, project_name }, call));
  if (found === undefined) return undefined;
  if (others.length > 0) throw ambiguous(wanted, [found, ...others]);
  return found.whole ?? (await wholeOf(api, domain, found.summary.hash_id, call));
}

/** The key that the configuration gives; its rules make sure that there is one. */
const keyOf = (wanted: Wanted): (typeof KEYS)[number] =>
  KEYS.find((each) => wanted[each] !== undefined) ?? "integration_id";

const placeOf = ({ domain, project_name }: Wanted): string =>
  project_name === undefined
    ? `the workspace ${domain}`
    : `the project ${project_name} of the workspace ${domain}`;

function notThere(wanted: Wanted): Failure {
  const at = keyOf(wanted);
  return new Failure({
    at: [at],
    summary: `Buddy has no integration ${JSON.stringify(wanted[at])}`,
    detail:
      `There is none with this ${at} in ${placeOf(wanted)}, or the token's owner cannot see it.` +
      (wanted.project_name === undefined
        ? " Newer servers find one that belongs to a project only where project_name is set."
        : ""),
  });
}

function ambiguous(wanted: Wanted, found: readonly Found[]): Failure {
  const at = keyOf(wanted);
  const candidates = found.map(({ summary: { hash_id, type, name, identifier } }) =>
    [
      hash_id,
      type,
      JSON.stringify(name),
      ...(identifier === undefined ? [] : [`identifier ${identifier}`]),
    ].join(", "),
  );
  return new Failure({
    at: [at],
    summary: `Buddy has ${found.length} integrations ${JSON.stringify(wanted[at])}`,
    detail: `In ${placeOf(wanted)}:\n${candidates.map((each) => `- ${each}`).join("\n")}\nSet integration_id to the id of one of them instead.`,
  });
}

const describe = (domain: string, { hash_id, name, type, identifier, html_url }: IntegrationSummary) => ({
  id: `${domain}/${hash_id}`,
  integration_id: hash_id,
  name,
  type,
  identifier,
  html_url,
});

const describeWhole = (domain: string, integration: Integration): Observed<typeof schema> => ({
  ...describe(domain, integration),
  scope: integration.scope,
  project_name: integration.project_name,
  auth_type: integration.auth_type,
  all_pipelines_allowed: integration.all_pipelines_allowed,
  allowed_pipelines: integration.allowed_pipelines,
  permissions: integration.permissions,
  note: integration.note,
  agent_note: integration.agent_note,
  app_id: integration.app_id,
  google_project: integration.google_project,
  audience: integration.audience,
});

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
