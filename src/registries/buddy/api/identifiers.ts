import type { CallOptions, Clock } from "../../../http";
import { createRecent, noting, type Recent } from "../../common/recent";
import type { IntegrationSummary } from "./model";

/** Who has an identifier in a workspace, as of a short while ago and with what was written from here since. */
export interface KnownIdentifiers {
  /** Newer servers list what belongs to a project only where the project is named (docs/apis/buddy.md §2.2). */
  having(
    domain: string,
    projectName: string | undefined,
    identifier: string,
    call?: CallOptions,
    maxAgeMs?: number,
  ): Promise<readonly IntegrationSummary[]>;
  /** Runs a creation or an update. */
  writing<T extends IntegrationSummary>(domain: string, write: () => Promise<T>): Promise<T>;
  deleting(domain: string, hashId: string, remove: () => Promise<void>): Promise<void>;
}

type List = (
  domain: string,
  filter?: CallOptions & { readonly project_name?: string },
) => Promise<readonly IntegrationSummary[]>;

export function createIdentifiers(list: List, clock: Clock | undefined): KnownIdentifiers {
  /** By workspace; an identifier is unique in it, in and outside of projects, so a write concerns all of its lists. */
  const lists = new Map<string, Map<string | undefined, Recent<IntegrationSummary>>>();

  function listOf(domain: string, project_name: string | undefined): Recent<IntegrationSummary> {
    const ofDomain = lists.get(domain) ?? new Map<string | undefined, Recent<IntegrationSummary>>();
    lists.set(domain, ofDomain);
    const existing = ofDomain.get(project_name);
    if (existing !== undefined) return existing;
    const created = createRecent<IntegrationSummary>({
      list: (_, call) => list(domain, project_name === undefined ? call : { ...call, project_name }),
      idOf: ({ hash_id }) => hash_id,
      keysOf: ({ identifier }) => (identifier === undefined ? [] : [identifier]),
      clock,
    });
    ofDomain.set(project_name, created);
    return created;
  }

  const all = (domain: string): readonly Recent<IntegrationSummary>[] => [
    ...(lists.get(domain)?.values() ?? []),
  ];

  const noted = <T>(
    domain: string,
    write: () => Promise<T>,
    note: (recent: Recent<IntegrationSummary>, result: T) => void,
  ): Promise<T> =>
    noting(
      {
        doubted: (place: string) => {
          for (const each of all(domain)) each.doubted(place);
        },
      },
      PLACE,
      write,
      (result) => {
        for (const each of all(domain)) note(each, result);
      },
    );

  return {
    having: (domain, projectName, identifier, call, maxAgeMs) =>
      listOf(domain, projectName).having(PLACE, identifier, call, maxAgeMs),
    writing: (domain, write) =>
      noted(domain, write, (recent, written) => {
        recent.wrote(PLACE, written);
      }),
    deleting: (domain, hashId, remove) =>
      noted(domain, remove, (recent) => {
        recent.deleted(PLACE, hashId);
      }),
  };
}

/** Each of them is a list of its own. */
const PLACE = "integrations";
