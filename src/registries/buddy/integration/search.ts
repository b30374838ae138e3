import type { Call } from "../../../framework";
import type { BuddyClient, Integration, IntegrationSummary } from "../api/client";
import { namePattern } from "../../common/name-pattern";
import { explained } from "../errors";

/** What integrations are looked for by: all that is set has to fit. */
export interface Search {
  readonly domain: string;
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  /** RE2 */
  readonly name_regex?: string | undefined;
  readonly identifier?: string | undefined;
  /** Only integrations with scope `PROJECT` that belong to this project. */
  readonly project_name?: string | undefined;
}

/** One that fits; `whole` where it had to be read to tell. */
export interface Found {
  readonly summary: IntegrationSummary;
  readonly whole: Integration | undefined;
}

/** Reads at one time: quick enough for a workspace, and not noticeable for a rate limit. */
const AT_A_TIME = 5;

/**
 * Looks through a workspace. Every server lists name, type and identifier; the project only newer ones know, as a
 * filter that older ones ignore, so that each candidate is read to tell its project (docs/apis/buddy.md §2.2).
 */
export async function* search(api: BuddyClient, wanted: Search, call: Call): AsyncGenerator<Found, void> {
  const { domain, project_name } = wanted;
  const filter = project_name === undefined ? {} : { project_name };
  const listed = await explained({ domain, project_name, attributes: [] }, () =>
    api.listIntegrations(domain, { ...call, ...filter }),
  );
  const isNamed = wanted.name_regex === undefined ? undefined : namePattern(wanted.name_regex);
  const candidates = listed.filter((each) => fits(each, wanted) && (isNamed?.(each.name) ?? true));
  if (project_name === undefined) {
    for (const summary of candidates) yield { summary, whole: undefined };
    return;
  }
  for (let start = 0; start < candidates.length; start += AT_A_TIME) {
    const some = candidates.slice(start, start + AT_A_TIME);
    const read = await Promise.all(some.map((each) => wholeOf(api, domain, each.hash_id, call)));
    for (const [position, summary] of some.entries()) {
      const whole = read[position];
      if (whole?.project_name === project_name) yield { summary, whole };
    }
  }
}

/** Undefined when it is gone. */
export const wholeOf = (
  api: BuddyClient,
  domain: string,
  integrationId: string,
  call: Call,
): Promise<Integration | undefined> =>
  explained({ domain, attributes: [] }, () => api.getIntegration(domain, integrationId, call));

const fits = (summary: IntegrationSummary, { type, name, identifier }: Search): boolean =>
  (type === undefined || summary.type === type) &&
  (name === undefined || summary.name === name) &&
  (identifier === undefined || summary.identifier === identifier);
