import { type Call, defineListResource } from "../../framework";
import type { NorthflankClient, Team } from "./api/client";
import { northflankCloudProviderIntegration } from "./cloud-provider-integration/resource";
import { observe } from "./cloud-provider-integration/body";
import { northflank } from "./connection";
import { explained } from "./errors";
import { teamId } from "./fields";
import { northflankLogSink } from "./log-sink/resource";
import { northflankNotificationIntegration } from "./notification-integration/resource";
import type { Named } from "./lookup";
import { northflankRegistryCredential } from "./registry-credential/resource";

// What a team has, for `terraform query`. The API has no filters (docs/apis/northflank.md §5.3).

const schema = {
  team_id: teamId().describe(
    "Team to look in. Default: the provider's `team_id`, then the token's own team or organisation.",
  ),
};

const description = (what: string): string =>
  `Finds the ${what} of a team or organisation of [Northflank](https://northflank.com).`;

interface Wanted {
  readonly team_id: string | undefined;
}

interface Paged<Item> {
  pages(team: Team, call?: Call): AsyncIterable<readonly Item[]>;
}

/** The objects of a team one by one, each with its team. */
async function* objectsOf<Item extends Named>(
  what: string,
  { teamId: ownTeam }: NorthflankClient,
  objects: Paged<Item>,
  { team_id: team = ownTeam }: Wanted,
  call: Call,
): AsyncGenerator<{ readonly team: Team; readonly item: Item }, void> {
  const pages = objects.pages(team, call)[Symbol.asyncIterator]();
  for (;;) {
    const page = await explained({ what, team }, () => pages.next());
    if (page.done === true) return;
    for (const item of page.value) yield { team, item };
  }
}

const cloudProviderIntegrations = defineListResource({
  resource: northflankCloudProviderIntegration,
  description: description("cloud provider integrations"),
  connection: northflank,
  schema,
  async *list(api, wanted, call) {
    const { cloudIntegrations } = api;
    for await (const { team, item } of objectsOf(
      "cloud provider integration",
      api,
      cloudIntegrations,
      wanted,
      call,
    )) {
      // The list lacks the address of the service account (docs/apis/northflank.md §2.2).
      yield item.gcp?.authenticationMode === "crossAccountRole"
        ? { displayName: item.name, object: { team_id: team, integration_id: item.id } }
        : { displayName: item.name, object: observe(team, item), isWhole: true };
    }
  },
});

// The lists of the others lack something of each object (docs/apis/northflank.md §3), so the framework reads those that
// are wanted whole.

const registryCredentials = defineListResource({
  resource: northflankRegistryCredential,
  description: description("registry credentials"),
  connection: northflank,
  schema,
  async *list(api, wanted, call) {
    for await (const { team, item } of objectsOf(
      "registry credential",
      api,
      api.registryCredentials,
      wanted,
      call,
    )) {
      yield { displayName: item.name, object: { team_id: team, credential_id: item.id } };
    }
  },
});

const logSinks = defineListResource({
  resource: northflankLogSink,
  description: description("log sinks"),
  connection: northflank,
  schema,
  async *list(api, wanted, call) {
    for await (const { team, item } of objectsOf("log sink", api, api.logSinks, wanted, call)) {
      yield { displayName: item.name, object: { team_id: team, log_sink_id: item.id } };
    }
  },
});

const notificationIntegrations = defineListResource({
  resource: northflankNotificationIntegration,
  description: description("notification integrations"),
  connection: northflank,
  schema,
  async *list(api, wanted, call) {
    for await (const { team, item } of objectsOf(
      "notification integration",
      api,
      api.notifications,
      wanted,
      call,
    )) {
      yield { displayName: item.name, object: { team_id: team, notification_id: item.id } };
    }
  },
});

export const lists = [
  cloudProviderIntegrations,
  registryCredentials,
  logSinks,
  notificationIntegrations,
] as const;
