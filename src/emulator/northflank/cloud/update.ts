import type { JsonObject } from "../../host/json";
import { readBody } from "../rules/body";
import { problem, unless, type Checked, type Problem } from "../rules/problems";
import type { NorthflankSettings } from "../settings";
import type { Stored } from "../store";
import { BLOCKS, foreignBlockProblems } from "./blocks";
import { CLOUD_BODIES, type PatchBody } from "./bodies";
import { credentialProblems } from "./credentials";
import { withEmail } from "./create";
import { credentialMembersOf } from "./enums";
import type { CloudIntegration } from "./integration";

/** What an update asks for; the legacy one can ask for less. */
export interface Changes extends PatchBody {
  /**
   * The request removes the description; only if that is accepted (docs/apis/northflank.md §9 no.
   * 7).
   */
  readonly clearsDescription: boolean;
}

/** Checks the shape of a PATCH body. What depends on the integration comes later: an unknown id is a 404 first (§8). */
export function readPatch(body: JsonObject, settings: NorthflankSettings): Checked<Changes> {
  if (settings.emptyPatch === "refused" && Object.keys(body).length === 0) {
    return { ok: false, problems: [problem("body", "must not be empty")] };
  }
  const { described, clearsDescription } = withoutClearing(body, settings);
  const read = readBody(described, CLOUD_BODIES[settings.generation].patch, settings);
  if (!read.ok) return read;
  const { aws, gcp, cloudflare, byok, ...rest } = read.value;
  const problems = settings.mode === "strict" ? blockedProblems(read.value, settings) : [];
  return unless(problems, () => ({
    ...rest,
    ...permittedBlocks({ aws, gcp, cloudflare, byok }, settings),
    clearsDescription,
  }));
}

/** Checks the shape of the body of the legacy POST. */
export function readLegacy(body: JsonObject, settings: NorthflankSettings): Checked<Changes> {
  const { described, clearsDescription } = withoutClearing(body, settings);
  const read = readBody(described, CLOUD_BODIES[settings.generation].legacy, settings);
  if (!read.ok) return read;
  const isIncomplete =
    read.value.credentials === undefined && settings.legacyWithoutCredentials === "refused";
  const problems = isIncomplete ? [problem("credentials", "is required")] : [];
  return unless(problems, () => ({ ...read.value, clearsDescription }));
}

/** Applies an update. Omitted members stay, `features` and `restrictions` are replaced as a whole (§6, assumptions). */
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
          // Credentials that the request does not change are not checked; a new mode needs those of that mode.
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

function changedBlocks(item: CloudIntegration, { aws, gcp, cloudflare, byok }: Changes) {
  const projectId = gcp?.projectId ?? item.gcp?.projectId;
  return {
    aws: aws === undefined ? item.aws : { ...item.aws, ...aws },
    gcp:
      gcp === undefined || projectId === undefined
        ? item.gcp
        : withEmail({ ...item.gcp, ...gcp, projectId }, item.id),
    cloudflare: cloudflare === undefined ? item.cloudflare : { ...item.cloudflare, ...cloudflare },
    byok: byok === undefined ? item.byok : { ...item.byok, ...byok },
  };
}

function changesMode({ aws, gcp, cloudflare }: Changes): boolean {
  return [aws?.authenticationMode, gcp?.authenticationMode, cloudflare?.credentialType].some(
    (mode) => mode !== undefined,
  );
}

type OwnBlocks = Pick<PatchBody, "aws" | "gcp" | "cloudflare" | "byok">;

/**
 * What the settings let a PATCH change of the provider's block: today the whole of `aws` (docs/apis/northflank.md
 * §10.1).
 */
function permittedBlocks(blocks: OwnBlocks, { generation, patchedBlocks }: NorthflankSettings): OwnBlocks {
  switch (patchedBlocks) {
    case "all":
      return blocks;
    case "none":
      return {};
    case "aws":
      return blocks.aws === undefined || generation !== "newest" ? {} : { aws: blocks.aws };
    case "permissionCheckLevel": {
      const permissionCheckLevel = blocks.aws?.permissionCheckLevel;
      return permissionCheckLevel === undefined || generation !== "newest"
        ? {}
        : { aws: { permissionCheckLevel } };
    }
  }
}

/** In strict mode the rest is refused, in lenient mode it has no effect. */
function blockedProblems(blocks: OwnBlocks, { generation, patchedBlocks }: NorthflankSettings): Problem[] {
  if (patchedBlocks === "all") return [];
  const takesAws = patchedBlocks !== "none" && generation === "newest";
  const hasMode = patchedBlocks === "permissionCheckLevel" && blocks.aws?.authenticationMode !== undefined;
  return [
    ...BLOCKS.filter((block) => blocks[block] !== undefined && !(takesAws && block === "aws")).map((block) =>
      problem(block, "is not allowed"),
    ),
    ...(takesAws && hasMode ? [problem("aws.authenticationMode", "is not allowed")] : []),
  ];
}

function withoutClearing(body: JsonObject, { descriptionClearing }: NorthflankSettings) {
  const clears = body.description === "" || body.description === null;
  if (descriptionClearing === "refused" || !clears) return { described: body, clearsDescription: false };
  const { description: _, ...described } = body;
  return { described, clearsDescription: true };
}
