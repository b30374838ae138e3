import { type Call, type Desired, Failure, type Problem } from "../../../framework";
import type { CallOptions, HttpError } from "../../../http";
import { createdOrFound, creationUnclear, existedIn } from "../../common/creation";
import { seenBefore } from "../../common/recent";
import { takenAtLast, takenNow, type Taken } from "../../common/taken";
import type { BuddyClient, Integration, IntegrationSummary } from "../api/client";
import { explained } from "../errors";
import type { IntegrationFields } from "./schema";

interface Place {
  readonly domain: string;
  /** Of an integration of a project: newer servers list it only where its project is named (docs/apis/buddy.md §2.2). */
  readonly project_name?: string | undefined;
}

interface Key extends Place {
  readonly identifier?: string | undefined;
}

type Wanted = Pick<Desired<IntegrationFields>, "domain" | "project_name" | "identifier" | "name" | "type">;

/**
 * Looks, while a creation is planned, whether its identifier is taken. Without an identifier the look finds out all the
 * same whether the token and the workspace are right.
 */
export async function identifierTaken(
  api: BuddyClient,
  { identifier, ...place }: Key,
  call: Call,
): Promise<readonly Problem[]> {
  const { domain } = place;
  const existing = await explained({ ...place, attributes: [] }, () =>
    seenLately(api, { ...place, identifier }, call),
  );
  const same = withIdentifier(existing, identifier);
  return same === undefined ? [] : [takenNow(takenBy(domain, same))];
}

const seenLately = (
  api: BuddyClient,
  { domain, project_name, identifier = "" }: Key,
  call: Call,
): Promise<readonly IntegrationSummary[]> => api.identifiers.having(domain, project_name, identifier, call);

const withIdentifier = (
  integrations: readonly IntegrationSummary[],
  identifier: string | undefined,
): IntegrationSummary | undefined =>
  identifier === undefined ? undefined : integrations.find((each) => each.identifier === identifier);

const takenBy = (domain: string, { identifier, hash_id }: IntegrationSummary): Taken => ({
  at: ["identifier"],
  summary: "Buddy already has an integration with this identifier",
  there: `The workspace ${domain} has the integration ${hash_id} with the identifier ${JSON.stringify(identifier)}.`,
  key: "identifier",
  importId: `${domain}/${hash_id}`,
});

/** Runs a creation. An identifier that is taken is told with what took it; an answer that was lost is looked for. */
export async function createOrFind(
  api: BuddyClient,
  wanted: Wanted,
  call: Call,
  create: () => Promise<Integration>,
): Promise<Integration> {
  const { domain, identifier } = wanted;
  const before = identifier === undefined ? undefined : await seenBefore(() => seenLately(api, wanted, call));
  return createdOrFound(create, call, {
    what: "integration",
    find: (uncut, lost) => findLost(api, wanted, { before, lost, call: uncut }),
    async refused(thrown) {
      // Buddy refuses it with a text that is not documented (docs/apis/buddy.md §6.1), so what is there decides.
      const isRefused = thrown instanceof Failure && identifier !== undefined;
      const holder = isRefused ? await holderOf(api, wanted, call) : undefined;
      throw holder === undefined ? thrown : takenAtLast(takenBy(domain, holder));
    },
  });
}

/** Who has the identifier now, as far as it can be told: it is unique in the workspace, in and outside of projects. */
async function holderOf(
  api: BuddyClient,
  { domain, project_name, identifier }: Wanted,
  call: Call,
): Promise<IntegrationSummary | undefined> {
  try {
    const there = withIdentifier(await list(api, { domain, project_name }, call), identifier);
    if (there !== undefined || project_name === undefined) return there;
    return withIdentifier(await list(api, { domain }, call), identifier);
  } catch {
    // The refusal itself is what has to be told.
    return undefined;
  }
}

const list = (
  api: BuddyClient,
  { domain, project_name }: Place,
  call: CallOptions,
): Promise<readonly IntegrationSummary[]> =>
  api.listIntegrations(domain, project_name === undefined ? call : { ...call, project_name });

interface Lost {
  readonly before: readonly IntegrationSummary[] | undefined;
  readonly lost: HttpError;
  readonly call: CallOptions;
}

/**
 * Finds the integration of a create whose answer was lost: the one with the identifier that was not there before.
 * Without an identifier nothing tells it: names are not unique (docs/apis/buddy.md §5.1), so a person has to look.
 */
async function findLost(
  api: BuddyClient,
  { domain, project_name, identifier, name, type }: Wanted,
  { before, lost, call }: Lost,
): Promise<Integration> {
  const existing = await list(api, { domain, project_name }, call);
  const named = withIdentifier(existing, identifier);
  const isOld = existedIn(before, ({ hash_id }) => hash_id === named?.hash_id);
  const integration =
    named === undefined || isOld ? undefined : await api.getIntegration(domain, named.hash_id, call);
  if (integration !== undefined) return integration;
  const alike = existing.filter((each) => each.name === name && each.type === type);
  throw creationUnclear(
    "integration",
    lost,
    alike.length === 0
      ? "The workspace has no integration with this name and type: apply again."
      : "The workspace has integrations with this name and type: " +
          `${alike.map((each) => `${domain}/${each.hash_id}`).join(", ")}. If one of them is the ` +
          "new one, import it by its id before you apply again, so that it is not created twice.",
  );
}
