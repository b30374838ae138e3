import type { Stored } from "../store";
import type { CreateBody } from "./bodies";
import { withEmail } from "./create";
import type { CloudIntegration } from "./integration";

type Comparable = Pick<CloudIntegration, "name" | "provider" | "gcp" | "cloudflare">;

/**
 * What a PUT cannot change in an integration that exists (docs/apis/northflank.md §2.5, §6). Absent modes are defaults
 * (§2.4). How AWS is authenticated changes in place (docs/apis/northflank.md §10.1).
 */
const IMMUTABLE: readonly ((integration: Comparable) => unknown)[] = [
  ({ name }) => name,
  ({ provider }) => provider,
  ({ gcp }) => gcp?.projectId,
  ({ gcp }) => gcp?.authenticationMode ?? "accessKey",
  ({ cloudflare }) => cloudflare?.credentialType ?? "apiToken",
];

export function differsInImmutable(current: Comparable, body: Comparable): boolean {
  return IMMUTABLE.some((field) => field(current) !== field(body));
}

/**
 * Whatever the body leaves out is gone: a PUT is the whole integration (docs/apis/northflank.md §6, assumption). Only
 * the credentials stay when none are sent: that loses nothing.
 */
export function putIntegration(
  { item, secrets }: Stored<CloudIntegration>,
  body: CreateBody,
): Stored<CloudIntegration> {
  const { credentials, gcp, ...readable } = body;
  const { id, createdAt, clusters, workloadIdentityProvider } = item;
  const kept = { id, createdAt, clusters, workloadIdentityProvider };
  return { item: { ...kept, ...readable, gcp: withEmail(gcp, id) }, secrets: credentials ?? secrets };
}
