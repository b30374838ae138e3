import {
  type Call,
  type Changes,
  type Credentials,
  type Desired,
  Failure,
  type Observed,
  type State,
} from "../../../framework";
import { answerOf } from "../../common/answers";
import type {
  CreateNotificationBody,
  NotificationIntegration,
  NotificationStatus,
  NorthflankClient,
  Team,
  UpdateNotificationBody,
} from "../api/client";
import type { Attributes } from "../errors";
import { tagRestrictionsBody } from "../log-sink/body";
import type { NotificationIntegrationFields } from "./schema";
import { type Found, idOf } from "../lookup";

type Fields = NotificationIntegrationFields;

/** The attributes that an error body may name. */
export const NAMED_ATTRIBUTES: Attributes = {
  names: ["name", "type", "webhook", "secret", "events", "restricted", "projects", "restrictions"],
};

export const createBody = (
  desired: Desired<Fields>,
  credentials: Credentials<Fields>,
): CreateNotificationBody => ({
  name: desired.name,
  type: desired.type,
  // The plan refuses a configuration without one; a value that was unknown then may be null now.
  webhook: credentials.webhook ?? withoutWebhook(),
  secret: credentials.secret,
  events: switched(desired.events, []),
  restricted: desired.restricted,
  projects: desired.projects,
  restrictions: tagRestrictionsBody(desired.restrictions),
});

function withoutWebhook(): never {
  throw new Failure({
    at: ["webhook"],
    summary: "Missing webhook",
    detail: "Northflank demands the address that is called, and webhook turned out to be null. Set it.",
  });
}

/** Only what differs; without members when nothing does. */
export function updateBody(
  prior: State<Fields>,
  changes: Changes<Fields>,
  credentials: Credentials<Fields> | undefined,
): UpdateNotificationBody {
  const body: UpdateNotificationBody = {
    name: changes.name,
    webhook: credentials?.webhook,
    secret: credentials?.secret,
    events: changes.events && switched(changes.events, prior.events),
    restricted: changes.restricted,
    projects: changes.projects,
    restrictions: "restrictions" in changes ? restrictionsBody(changes.restrictions) : undefined,
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

/** Restrictions that are taken out of the configuration are lifted: nothing would show that they are still there. */
const restrictionsBody = (restrictions: Desired<Fields>["restrictions"]) =>
  tagRestrictionsBody(restrictions) ?? { tags: { enabled: false, items: [] } };

/**
 * On what is wanted, off what was on before: the same whether the server replaces the events or adds to them
 * (docs/apis/northflank.md §3.4).
 */
const switched = (
  on: readonly string[],
  before: readonly string[] | undefined = [],
): Readonly<Record<string, boolean>> =>
  Object.fromEntries([
    ...before.map((event): [string, boolean] => [event, false]),
    ...on.map((event): [string, boolean] => [event, true]),
  ]);

/**
 * An integration that is no longer under its id, but under its name: whether the id follows a new name is not
 * documented (docs/apis/northflank.md §3.4). Only one that was created at the same time is the same: another may have
 * been made in its place.
 */
export async function findRenamed(
  objects: NorthflankClient["notifications"],
  state: Pick<State<Fields>, "team_id" | "created_at"> & { readonly name?: string | undefined },
  call: Call,
): Promise<Found<NotificationIntegration> | undefined> {
  const { team_id: team } = state;
  if (state.name === undefined || state.created_at === undefined) return undefined;
  const same = (await objects.list(team, call)).find(
    ({ name, createdAt }) => name === state.name && createdAt === state.created_at,
  );
  const item = same === undefined ? undefined : await objects.get(team, same.id, call);
  return item === undefined ? undefined : { team, item };
}

/**
 * What Northflank says a notification integration is; nothing of its webhook and secret is ever read back.
 *
 * @param known - the state; its import id stays, except right after an import
 */
export function observe(
  team: Team,
  integration: NotificationIntegration,
  known: { readonly id?: string | undefined; readonly name?: string | undefined } = {},
): Observed<Fields> {
  return {
    ...answerOf(integration),
    id: known.name === undefined ? idOf(team, integration.id) : known.id,
    team_id: team ?? null,
    notification_id: integration.id,
    name: integration.name,
    type: integration.type,
    events: integration.events,
    restricted: integration.restricted,
    projects: integration.projects,
    status: integration.status === undefined ? null : observedStatus(integration.status),
    created_at: integration.createdAt,
    updated_at: integration.updatedAt,
  };
}

const observedStatus = (status: NotificationStatus): Observed<Fields>["status"] => ({
  disabled: status.disabled,
  reason: status.reason,
  time_of_first_failed_request: status.timeOfFirstFailedRequest,
  number_of_failed_requests: status.numberOfFailedRequests,
});
