import type { JsonObject } from "../../host/json";
import { readBody } from "../rules/body";
import { problem, unless, type Checked, type Problem } from "../rules/problems";
import type { NorthflankSettings } from "../settings";
import type { Stored } from "../shelf";
import { BLOCKS, foreignBlockProblems } from "./blocks";
import { CLOUD_BODIES, type PatchBody } from "./bodies";
import { credentialProblems } from "./credentials";
import { withEmail } from "./create";
import { credentialMembersOf } from "./enums";
import type { CloudIntegration } from "./integration";

/** What an update asks for; the legacy one can ask for less. */
export interface Changes extends PatchBody {
  /** The request says that there is to be no description; only where that is accepted (open question 7). */
  readonly clearsDescription: boolean;
}

/** Checks the shape of a PATCH body. What depends on the integration comes later: an unknown id is a 404 first (§8). */
export function readPatch(body: JsonObject, settings: NorthflankSettings): Checked<Changes> {
  if (settings.emptyPatch === "refused" && Object.keys(body).length === 0) {
    return { ok: false, problems: [problem("body", "must not be empty")] };
  }
  const { rest, clearsDescription } = withoutClearing(body, settings);
  const read = readBody(rest, CLOUD_BODIES[settings.generation].patch, settings);
  if (!read.ok) return read;
  return unless(blockedProblems(read.value, settings), () => ({ ...read.value, clearsDescription }));
}

/** Checks the shape of the body of the legacy POST. */
export function readLegacy(body: JsonObject, settings: NorthflankSettings): Checked<Changes> {
  const { rest, clearsDescription } = withoutClearing(body, settings);
  const read = readBody(rest, CLOUD_BODIES[settings.generation].legacy, settings);
  if (!read.ok) return read;
  const isIncomplete =
    read.value.credentials === undefined && settings.legacyWithoutCredentials === "refused";
  const problems = isIncomplete ? [problem("credentials", "is required")] : [];
  return unless(problems, () => ({ ...read.value, clearsDescription }));
}

/** Applies an update. What is absent is kept, `features` and `restrictions` are replaced whole (§6, assumptions). */
export function checkUpdate(
  changes: Changes,
  { item, secrets }: Stored<CloudIntegration>,
  settings: NorthflankSettings,
): Checked<Stored<CloudIntegration>> {
  const { description, features, restrictions, clearsDescription } = changes;
  const updated = {
    ...item,
    ...changedBlocks(item, changes),
    description: clearsDescription ? undefined : (description ?? item.description),
    features: features ?? item.features,
    restrictions: restrictions ?? item.restrictions,
  };
  const credentials = changedCredentials(secrets, changes, settings);
  const problems =
    settings.mode === "lenient"
      ? []
      : [
          ...foreignBlockProblems(item.provider, changes),
          // Credentials that nobody touches may be what they are; a new mode needs those of that mode.
          ...(changes.credentials === undefined && !changesMode(changes)
            ? []
            : credentialProblems(updated, credentials, credentialMembersOf(settings.generation), settings)),
        ];
  return unless(problems, () => ({ item: updated, secrets: credentials }));
}

function changedCredentials(
  stored: JsonObject,
  { credentials }: Changes,
  { partialCredentials }: NorthflankSettings,
): JsonObject {
  if (credentials === undefined) return stored;
  switch (partialCredentials) {
    case "replace":
      return credentials;
    case "merge":
      return { ...stored, ...credentials };
  }
}

function changedBlocks(item: CloudIntegration, { aws, gcp, cloudflare }: Changes) {
  const projectId = gcp?.projectId ?? item.gcp?.projectId;
  return {
    aws: aws === undefined ? item.aws : { ...item.aws, ...aws },
    gcp:
      gcp === undefined || projectId === undefined
        ? item.gcp
        : withEmail({ ...item.gcp, ...gcp, projectId }, item.id),
    cloudflare: cloudflare === undefined ? item.cloudflare : { ...item.cloudflare, ...cloudflare },
  };
}

function changesMode({ aws, gcp, cloudflare }: Changes): boolean {
  return [aws?.authenticationMode, gcp?.authenticationMode, cloudflare?.credentialType].some(
    (mode) => mode !== undefined,
  );
}

/** What the settings do not let a PATCH change (open question 4). */
function blockedProblems(
  changes: PatchBody,
  { mode, generation, patchedBlocks }: NorthflankSettings,
): Problem[] {
  if (mode === "lenient") return [];
  const sent = BLOCKS.filter((block) => changes[block] !== undefined);
  switch (patchedBlocks) {
    case "all":
      return [];
    case "none":
      return sent.map((block) => problem(block, "is not allowed"));
    case "permissionCheckLevel": {
      const refused = sent.filter((block) => block !== "aws" || generation !== "newest");
      const hasMode = changes.aws?.authenticationMode !== undefined && generation === "newest";
      return [
        ...refused.map((block) => problem(block, "is not allowed")),
        ...(hasMode ? [problem("aws.authenticationMode", "is not allowed")] : []),
      ];
    }
  }
}

function withoutClearing(body: JsonObject, { descriptionClearing }: NorthflankSettings) {
  const clears = body.description === "" || body.description === null;
  if (descriptionClearing === "refused" || !clears) return { rest: body, clearsDescription: false };
  const { description: _, ...rest } = body;
  return { rest, clearsDescription: true };
}
