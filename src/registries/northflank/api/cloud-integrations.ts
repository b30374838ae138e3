import {
  type CallOptions,
  type Clock,
  createListCache,
  type HttpClient,
  type JsonObject,
  type ListCache,
  optionalBoolean,
  optionalList,
  optionalString,
  requiredId,
  requiredString,
} from "../../../http";
import { createRecent, type Recent } from "../../common/recent";
import { createCollection, type Team } from "./collection";
import { optionalDate, optionalObject, optionalStrings, textsIn } from "./read";

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

export interface CloudIntegrations extends Recent<CloudIntegration, Team> {
  /** From shared pages of the list where several are asked for. `undefined` when it is gone. */
  get(team: Team, id: string, call?: CallOptions): Promise<CloudIntegration | undefined>;
  /** By a request of its own, with what the list leaves out. */
  readonly getWhole: (team: Team, id: string, call?: CallOptions) => Promise<CloudIntegration | undefined>;
  list(team: Team, call?: CallOptions): Promise<readonly CloudIntegration[]>;
  /** The pages of the list, for whom some of it is enough. */
  pages(team: Team, call?: CallOptions): AsyncIterable<readonly CloudIntegration[]>;
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
  delete(team: Team, id: string, call?: CallOptions): Promise<void>;
}

const PERMISSION = "Account > Cloud > Integrations >";

export function createCloudIntegrations(http: HttpClient, clock?: Clock): CloudIntegrations {
  const collection = createCollection(http, {
    path: ["cloud-providers", "integrations"],
    listKey: "integrations",
    readItem: parseCloudIntegration,
    readSummary: parseCloudIntegration,
    permissions: {
      read: `${PERMISSION} Read`,
      get: `${PERMISSION} Read`,
      create: `${PERMISSION} Create`,
      update: `${PERMISSION} Update`,
      delete: `${PERMISSION} Delete`,
    },
  });

  const caches = new Map<Team, ListCache<CloudIntegration>>();

  function cacheOf(team: Team): ListCache<CloudIntegration> {
    const existing = caches.get(team);
    if (existing !== undefined) return existing;
    const path = collection.pathOf(team).map((segment) => `/${encodeURIComponent(segment)}`);
    const cache = createListCache<CloudIntegration>({
      list: { registry: "Northflank", method: "GET", path: path.join("") },
      pages: (call) => collection.pages(team, call),
      keyOf: ({ id }) => id,
      readOne: (id, call) => collection.get(team, id, call),
      ...(clock === undefined ? {} : { clock }),
    });
    caches.set(team, cache);
    return cache;
  }

  /** Whatever a write ends in, what was read of the object before is old. */
  async function changing<T>(team: Team, id: string, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } finally {
      cacheOf(team).invalidate(id);
    }
  }

  async function making(team: Team, run: () => Promise<CloudIntegration>): Promise<CloudIntegration> {
    try {
      const made = await run();
      cacheOf(team).invalidate(made.id);
      return made;
    } catch (error) {
      cacheOf(team).invalidateAll();
      throw error;
    }
  }

  const list: CloudIntegrations["list"] = (team, call) => cacheOf(team).all(call);

  return {
    ...createRecent(list, clock),
    get: (team, id, call) => cacheOf(team).get(id, call),
    getWhole: (team, id, call) => collection.get(team, id, call),
    list,
    pages: (team, call) => collection.pages(team, call),

    create: (team, body, call) =>
      making(team, () =>
        collection.write(
          team,
          { method: "POST", rest: [], deed: "create", body, secrets: textsIn(body.credentials) },
          parseCloudIntegration,
          call,
        ),
      ),

    update: (team, id, { method, body }, call) =>
      changing(team, id, () =>
        collection.write(
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
        collection.write(
          team,
          { method: "PUT", rest: [], deed: "create", body, secrets: textsIn(body.credentials) },
          parseCloudIntegration,
          call,
        ),
      ),

    delete: (team, id, call) => changing(team, id, () => collection.delete(team, id, call)),
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

/** An empty description cannot be set (§2.2), so one that is read is none. */
const nonEmpty = (text: string | undefined): string | undefined => (text === "" ? undefined : text);
