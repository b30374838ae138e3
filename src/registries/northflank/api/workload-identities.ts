import {
  type CallOptions,
  type Clock,
  type HttpClient,
  isObject,
  type JsonObject,
  optionalString,
  requiredId,
  requiredString,
  ShapeProblem,
} from "../../../http";
import { noting } from "../../common/recent";
import { type AccessRestrictions, parseAccess } from "./access";
import { createCollection, type Team } from "./collection";
import { type Reads, readsOf } from "./names";
import { nonEmpty, optionalDate, optionalObject, optionalStrings } from "./read";
import { permissionsOf } from "./refusals";

/** Which projects, tagged resources and workloads may use an identity. */
export interface IdentityRestrictions extends AccessRestrictions {
  readonly workloadTypes?: readonly string[] | undefined;
}

/** What an identity gives access to: which members it has is said by its type and the mode of its role (§3.5). */
export interface IdentityProviderBody {
  readonly type: string;
  readonly policyDocument?: unknown;
  readonly roleName?: string | undefined;
  readonly rolePath?: string | undefined;
  readonly existingRoleArn?: string | undefined;
  readonly permissions?: readonly string[] | undefined;
  readonly existingRoleAudience?: string | undefined;
  readonly existingRoleImpersonationUrl?: string | undefined;
  readonly roleId?: string | undefined;
  readonly scope?: string | undefined;
}

/** Omitted members stay as they are. */
export interface UpdateWorkloadIdentityBody {
  readonly description?: string | undefined;
  readonly priority?: number | undefined;
  readonly spec?:
    | {
        readonly provider?: IdentityProviderBody | undefined;
        readonly restrictions?: IdentityRestrictions | undefined;
      }
    | undefined;
}

export interface CreateWorkloadIdentityBody extends UpdateWorkloadIdentityBody {
  readonly name: string;
  readonly spec: {
    readonly providerLinkId?: string | undefined;
    readonly roleMode?: string | undefined;
    readonly providerSetupMode?: string | undefined;
    readonly provider: IdentityProviderBody;
    readonly restrictions: IdentityRestrictions;
  };
}

/** What the list certainly has. */
export interface WorkloadIdentitySummary {
  readonly id: string;
  readonly name: string;
}

/** A workload identity. `undefined` is a member that is missing or null. */
export interface WorkloadIdentity extends WorkloadIdentitySummary {
  readonly description: string | undefined;
  readonly priority: number | undefined;
  readonly providerLinkId: string | undefined;
  readonly roleMode: string | undefined;
  readonly providerSetupMode: string | undefined;
  readonly provider: IdentityProviderBody & {
    readonly arn: string | undefined;
    readonly audience: string | undefined;
    readonly impersonationUrl: string | undefined;
  };
  readonly restrictions: IdentityRestrictions;
  readonly status: string | undefined;
  readonly statusUpdatedAt: string | undefined;
  readonly errors: readonly string[];
}

/** Whether the cloud is left as it is. */
export interface Installing {
  readonly noInstall: boolean;
}

export interface WorkloadIdentities extends Reads<WorkloadIdentity, WorkloadIdentitySummary> {
  /** What it answers beside the id is not documented: read it afterwards. */
  create(team: Team, body: CreateWorkloadIdentityBody, how: Installing, call?: CallOptions): Promise<string>;
  update(
    team: Team,
    id: string,
    body: UpdateWorkloadIdentityBody,
    how: Installing,
    call?: CallOptions,
  ): Promise<WorkloadIdentity>;
}

export function createWorkloadIdentities(http: HttpClient, clock?: Clock): WorkloadIdentities {
  const collection = createCollection(http, {
    path: ["workload-identities"],
    listKey: "workloadIdentities",
    readItem: parseWorkloadIdentity,
    readSummary: parseSummary,
    permissions: permissionsOf("Account > Cloud > WorkloadIdentities"),
  });
  const reads = readsOf(collection, clock);
  const { names } = reads;
  return {
    ...reads,
    create: (team, body, how, call) => {
      const write = { method: "POST", rest: [], deed: "create", query: queryOf(how), body } as const;
      return noting(
        names,
        team,
        () => collection.write(team, write, (data) => requiredId(data, "id"), call),
        (id) => {
          names.wrote(team, { id, name: body.name });
        },
      );
    },
    update: (team, id, body, how, call) => {
      const write = { method: "PATCH", rest: [id], deed: "update", query: queryOf(how), body } as const;
      return collection.write(team, write, parseWorkloadIdentity, call);
    },
  };
}

const queryOf = ({ noInstall }: Installing) => ({ noInstall: noInstall ? true : undefined });

const parseSummary = (object: JsonObject): WorkloadIdentitySummary => ({
  id: requiredId(object, "id"),
  name: requiredString(object, "name"),
});

function parseWorkloadIdentity(object: JsonObject): WorkloadIdentity {
  const spec = optionalObject(object, "spec") ?? {};
  const state = optionalObject(object, "state") ?? {};
  return {
    ...parseSummary(object),
    description: nonEmpty(optionalString(object, "description")),
    priority: optionalInteger(object, "priority"),
    providerLinkId: optionalString(spec, "providerLinkId"),
    roleMode: optionalString(spec, "roleMode"),
    providerSetupMode: optionalString(spec, "providerSetupMode"),
    provider: parseProvider(optionalObject(spec, "provider") ?? {}),
    restrictions: parseRestrictions(optionalObject(spec, "restrictions") ?? {}),
    status: optionalString(state, "status"),
    statusUpdatedAt: optionalDate(state, "updatedAt"),
    errors: Array.isArray(state.errors) ? state.errors.flatMap(messageIn) : [],
  };
}

const parseProvider = (provider: JsonObject): WorkloadIdentity["provider"] => ({
  type: requiredString(provider, "type"),
  policyDocument: optionalObject(provider, "policyDocument"),
  roleName: optionalString(provider, "roleName"),
  rolePath: optionalString(provider, "rolePath"),
  existingRoleArn: optionalString(provider, "existingRoleArn"),
  permissions: optionalStrings(provider, "permissions"),
  existingRoleAudience: optionalString(provider, "existingRoleAudience"),
  existingRoleImpersonationUrl: optionalString(provider, "existingRoleImpersonationUrl"),
  roleId: optionalString(provider, "roleId"),
  scope: optionalString(provider, "scope"),
  arn: nonEmpty(optionalString(provider, "arn")),
  audience: nonEmpty(optionalString(provider, "audience")),
  impersonationUrl: nonEmpty(optionalString(provider, "impersonationUrl")),
});

const parseRestrictions = (restrictions: JsonObject): IdentityRestrictions => ({
  ...parseAccess(restrictions),
  workloadTypes: optionalStrings(restrictions, "workloadTypes"),
});

function optionalInteger(object: JsonObject, key: string): number | undefined {
  const value = object[key] ?? undefined;
  if (value !== undefined && !Number.isSafeInteger(value)) throw new ShapeProblem(key, "a whole number");
  return value as number | undefined;
}

/** The form of an element of `errors` is not documented. */
const messageIn = (error: unknown): readonly string[] => {
  const text = isObject(error) ? error.message : error;
  return typeof text === "string" && text !== "" ? [text] : [];
};
