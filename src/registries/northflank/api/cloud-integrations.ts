import {
  type CallOptions,
  type Clock,
  type HttpClient,
  type JsonObject,
  optionalBoolean,
  optionalList,
  optionalString,
  requiredId,
  requiredString,
} from "../../../http";
import { type CachedReads, createCachedCollection } from "./cached-collection";
import type { Team } from "./collection";
import { permissionsOf } from "./refusals";
import { nonEmpty, optionalDate, optionalObject, optionalStrings, textsIn } from "./read";

/** Whom an integration of an organisation is shared with. */
export interface TeamRestrictions {
  readonly enabled: boolean;
  readonly teamIds: readonly string[];
}

/**
 * A cloud provider integration (docs/apis/northflank.md §2.2). `undefined` is a key that is missing or null.
 * Credentials are never among the keys, whatever a server sends (§4.1).
 */
export interface CloudIntegration {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  /** Any text: the enum changed four times in two years (§2.3). */
  readonly provider: string;
  readonly features: readonly string[] | undefined;
  readonly restrictions: TeamRestrictions | undefined;
  readonly aws: AwsBlock | undefined;
  readonly gcp: GcpBlock | undefined;
  readonly cloudflare: CloudflareBlock | undefined;
  readonly byok: ByokBlock | undefined;
  readonly createdAt: string | undefined;
}

export interface AwsBlock {
  readonly authenticationMode: string | undefined;
  readonly permissionCheckLevel: string | undefined;
  /** Which set of permissions is checked for clusters; null where it was never set. */
  readonly byocPermissions: number | undefined;
}

export interface GcpBlock {
  readonly projectId: string | undefined;
  readonly authenticationMode: string | undefined;
  /** Not in the list (§2.2). */
  readonly serviceAccountEmail: string | undefined;
}

export interface CloudflareBlock {
  readonly credentialType: string | undefined;
}

export interface ByokBlock {
  readonly connectionMode: string | undefined;
  readonly requireVerification: boolean | undefined;
}

/** The block of AWS as it is sent (vendor's client 2.1: the same in POST and PATCH). */
export interface AwsBody {
  readonly authenticationMode: string;
  readonly permissionCheckLevel?: string | undefined;
  readonly permissionVersions?: { readonly byoc: number } | undefined;
}

export interface RestrictionsBody {
  readonly enabled: boolean;
  readonly teams: readonly { readonly teamId: string }[];
}

/** One text for each member; which ones is said by provider and mode (§2.4). */
export type CredentialsBody = Readonly<Record<string, string>>;

export interface CreateCloudIntegrationBody {
  readonly name: string;
  readonly description?: string | undefined;
  readonly provider: string;
  readonly features?: readonly string[] | undefined;
  readonly restrictions?: RestrictionsBody | undefined;
  readonly aws?: AwsBody;
  readonly gcp?: { readonly projectId: string; readonly authenticationMode: string };
  readonly cloudflare?: { readonly credentialType: string };
  readonly byok?: {
    readonly connectionMode?: string | undefined;
    readonly requireVerification?: boolean | undefined;
  };
  readonly credentials: CredentialsBody;
}

/** Keys left out stay as they are; those that are there replace (§6). */
export interface PatchCloudIntegrationBody {
  readonly description?: string | undefined;
  readonly features?: readonly string[] | undefined;
  readonly restrictions?: RestrictionsBody | undefined;
  readonly aws?: AwsBody | undefined;
  readonly credentials?: CredentialsBody | undefined;
}

/** What the older form of the update takes. */
export type LegacyUpdateBody = Pick<PatchCloudIntegrationBody, "description" | "credentials">;

/** PATCH, or the POST of older documentation. There is no fallback from one to the other: it would hide a change (§0). */
export type UpdateRequest =
  | { readonly method: "patch"; readonly body: PatchCloudIntegrationBody }
  | { readonly method: "post"; readonly body: LegacyUpdateBody };

export interface CloudIntegrations extends CachedReads<CloudIntegration> {
  create(team: Team, body: CreateCloudIntegrationBody, call?: CallOptions): Promise<CloudIntegration>;
  /** `undefined` where the answer is empty, as some of this API's are (§1). */
  update(
    team: Team,
    id: string,
    request: UpdateRequest,
    call?: CallOptions,
  ): Promise<CloudIntegration | undefined>;
  /**
   * Creates, or replaces what has a name of the same derived id, credentials included (§6). No resource uses it: it
   * would overwrite another user's integration.
   */
  put(team: Team, body: CreateCloudIntegrationBody, call?: CallOptions): Promise<CloudIntegration>;
}

export function createCloudIntegrations(http: HttpClient, clock?: Clock): CloudIntegrations {
  const { read, write, making, changing } = createCachedCollection(
    http,
    {
      path: ["cloud-providers", "integrations"],
      listKey: "integrations",
      readItem: parseCloudIntegration,
      secretKeys: ["credentials"],
      permissions: permissionsOf("Account > Cloud > Integrations"),
    },
    clock,
  );
  return {
    ...read,

    create: (team, body, call) =>
      making(team, () =>
        write(
          team,
          { method: "POST", rest: [], deed: "create", body, secrets: textsIn(body.credentials) },
          parseCloudIntegration,
          call,
        ),
      ),

    update: (team, id, { method, body }, call) =>
      changing(team, id, () =>
        write(
          team,
          {
            method: method === "patch" ? "PATCH" : "POST",
            rest: [id],
            deed: "update",
            body,
            secrets: textsIn(body.credentials),
          },
          (data) => (Object.keys(data).length === 0 ? undefined : parseCloudIntegration(data)),
          call,
        ),
      ),

    put: (team, body, call) =>
      making(team, () =>
        write(
          team,
          { method: "PUT", rest: [], deed: "create", body, secrets: textsIn(body.credentials) },
          parseCloudIntegration,
          call,
        ),
      ),
  };
}

/**
 * Builds an integration from its known keys alone: unknown keys are ignored (§2.2), and a credential that a server might
 * echo goes no further.
 */
export function parseCloudIntegration(object: JsonObject): CloudIntegration {
  const restrictions = optionalObject(object, "restrictions");
  const aws = optionalObject(object, "aws");
  const gcp = optionalObject(object, "gcp");
  const cloudflare = optionalObject(object, "cloudflare");
  const byok = optionalObject(object, "byok");
  return {
    id: requiredId(object, "id"),
    name: requiredString(object, "name"),
    description: nonEmpty(optionalString(object, "description")),
    provider: requiredString(object, "provider"),
    features: optionalStrings(object, "features"),
    restrictions: restrictions && {
      enabled: optionalBoolean(restrictions, "enabled") ?? false,
      teamIds: optionalList(restrictions, "teams", (team) => requiredString(team, "teamId")) ?? [],
    },
    aws: aws && {
      authenticationMode: optionalString(aws, "authenticationMode"),
      permissionCheckLevel: optionalString(aws, "permissionCheckLevel"),
      byocPermissions: byocIn(optionalObject(aws, "permissionVersions")),
    },
    gcp: gcp && {
      projectId: optionalString(gcp, "projectId"),
      authenticationMode: optionalString(gcp, "authenticationMode"),
      serviceAccountEmail: optionalString(gcp, "serviceAccountEmail"),
    },
    cloudflare: cloudflare && { credentialType: optionalString(cloudflare, "credentialType") },
    byok: byok && {
      connectionMode: optionalString(byok, "connectionMode"),
      requireVerification: optionalBoolean(byok, "requireVerification"),
    },
    createdAt: optionalDate(object, "createdAt"),
  };
}

const byocIn = (versions: JsonObject | undefined): number | undefined =>
  typeof versions?.byoc === "number" ? versions.byoc : undefined;
