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
import { READABLE_MS } from "../../common/recent";
import { buddy } from "../connection";
import { explained } from "../errors";
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
  identifier: key("Name by which pipelines refer to the integration. Set this, `integration_id` or `name`."),
  name: key(
    "Name shown in Buddy; it is an error if several integrations have it. Set this, `integration_id` or " +
      "`identifier`.",
  ),
  project_name: key(
    "Project that the integration belongs to, with scope `PROJECT`. If set, only this project is searched.",
  ),
  id: read("`<domain>/<integration_id>`, which is also the import id."),
  type: read("Kind of the third-party service."),
  scope: read("`WORKSPACE`, `PROJECT` or `ENVIRONMENT`."),
  auth_type: read("How Buddy authenticates, for types with several methods."),
  html_url: read("URL of the workspace's integrations in Buddy's web interface."),
  all_pipelines_allowed: boolean().computed().describe("Whether all pipelines may use the integration."),
  allowed_pipelines: set(integer()).computed().describe("Ids of the pipelines that may use the integration."),
  permissions: object({
    admins: read("Access of workspace administrators."),
    others: read("Access of all other users."),
    users: grants("workspace member").describe("Members with their own access level."),
    groups: grants("group").describe("Groups with their own access level."),
  })
    .computed()
    .describe("Who may use and edit the integration."),
  note: read("Note for users, if Buddy returns it."),
  agent_note: read("Note for AI agents, if Buddy returns it."),
  app_id: read("Application id, if Buddy returns it."),
  google_project: read("Google Cloud project, if Buddy returns it."),
  audience: read("Audience of the OIDC token, if Buddy returns it."),
};

type Wanted = Desired<typeof schema>;

/** One integration of a workspace, by whichever of its keys is known. */
export const buddyIntegrationData = defineDataSource({
  type: "buddy_integration",
  description:
    "Looks up an integration of a [Buddy](https://buddy.works) workspace by id, identifier or name. Returns no credentials.",
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
    "Lists the integrations of a [Buddy](https://buddy.works) workspace that the token's owner can see and " +
    "that match all filters. Returns no credentials.",
  connection: buddy,
  schema: {
    ...filterFields,
    integrations: list(
      object({
        id: read("`<domain>/<integration_id>`, which is also the import id."),
        integration_id: read("The integration's id in Buddy (`hash_id`)."),
        name: read("Name shown in Buddy."),
        type: read("Kind of the third-party service."),
        identifier: read("Name by which pipelines refer to the integration."),
        html_url: read("URL of the workspace's integrations in Buddy's web interface."),
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
  const known = await identified(api, wanted, call);
  if (known !== undefined) return known;
  const [found, ...others] = await all(search(api, { domain, identifier, name, project_name }, call));
  if (found === undefined) return undefined;
  if (others.length > 0) throw ambiguous(wanted, [found, ...others]);
  return found.whole ?? (await wholeOf(api, domain, found.summary.hash_id, call));
}

/** Many look-ups of identifiers share one list. What it does not have is looked for anew. */
async function identified(
  api: BuddyClient,
  { domain, identifier, project_name }: Wanted,
  call: Call,
): Promise<Integration | undefined> {
  if (identifier === undefined) return undefined;
  const [summary] = await explained({ domain, project_name, attributes: [] }, () =>
    api.identifiers.having(domain, project_name, identifier, call, READABLE_MS),
  );
  const found = summary === undefined ? undefined : await wholeOf(api, domain, summary.hash_id, call);
  const isMeant =
    found?.identifier === identifier && (project_name ?? found.project_name) === found.project_name;
  return isMeant ? found : undefined;
}

/** The key in the configuration; its rules ensure that exactly one is set. */
const keyOf = (wanted: Wanted): (typeof KEYS)[number] =>
  KEYS.find((each) => wanted[each] !== undefined) ?? "integration_id";

const placeOf = ({ domain, project_name }: Wanted): string =>
  project_name === undefined
    ? `The workspace ${domain}`
    : `The project ${project_name} of the workspace ${domain}`;

function notThere(wanted: Wanted): Failure {
  const at = keyOf(wanted);
  return new Failure({
    at: [at],
    summary: `Buddy has no integration ${JSON.stringify(wanted[at])}`,
    detail:
      `${placeOf(wanted)} has no integration with this ${at}, or the token's owner cannot see it.` +
      (wanted.project_name === undefined
        ? " Newer servers find an integration of a project only if project_name is set."
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
    detail: `${placeOf(wanted)} has:\n${candidates.map((each) => `- ${each}`).join("\n")}\nSet integration_id to one of these ids instead.`,
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
