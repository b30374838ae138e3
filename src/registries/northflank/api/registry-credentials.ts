import { credentialsIn } from "../../../checks";
import {
  type CallOptions,
  type Clock,
  type HttpClient,
  type JsonObject,
  optionalBoolean,
  optionalString,
  requiredId,
  requiredString,
} from "../../../http";
import { noting } from "../../common/recent";
import { createCollection, type Team } from "./collection";
import { type Reads, readsOf } from "./names";
import { optionalAddress, optionalDate, optionalObject, optionalStrings, textsIn } from "./read";

/** What a registry credential may be used for. */
export interface RegistryScope {
  readonly pull: boolean | undefined;
  readonly push: boolean | undefined;
}

/** Which projects may use an object. */
export interface ProjectRestrictions {
  readonly restricted: boolean;
  readonly projects: readonly string[];
}

/** An item of the list: no restrictions, no user name and no password (docs/apis/northflank.md §3.1). */
export interface RegistryCredentialSummary {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  /** Without the credentials that may stand in it. */
  readonly registryUrl: string | undefined;
  readonly awsRegion: string | undefined;
  readonly gcpProjectId: string | undefined;
  readonly azureResourceGroup: string | undefined;
  readonly integrationId: string | undefined;
  readonly scope: RegistryScope | undefined;
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
}

/** A registry credential. User name and password go no further, although get very probably returns them (§3.1). */
export interface RegistryCredential extends RegistryCredentialSummary {
  readonly restrictions: ProjectRestrictions | undefined;
}

export interface RegistryCredentialsBody {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Required as soon as the object is there (§3.1). */
  readonly scope: { readonly pull?: boolean | undefined; readonly push?: boolean | undefined };
}

/** The whole of what PATCH takes (§3.1). */
export interface UpdateRegistryCredentialBody {
  readonly credentials?: RegistryCredentialsBody | undefined;
  readonly restrictions?: ProjectRestrictions | undefined;
}

export interface CreateRegistryCredentialBody extends UpdateRegistryCredentialBody {
  readonly name: string;
  readonly provider: string;
  readonly registryUrl?: string | undefined;
  readonly aws?: { readonly region: string } | undefined;
  readonly gcp?: { readonly projectId: string } | undefined;
  readonly azure?: { readonly resourceGroup: string } | undefined;
  readonly integrationId?: string | undefined;
}

export interface RegistryCredentials extends Reads<RegistryCredential, RegistryCredentialSummary> {
  create(team: Team, body: CreateRegistryCredentialBody, call?: CallOptions): Promise<RegistryCredential>;
  /** Answers nothing: read it afterwards. */
  update(team: Team, id: string, body: UpdateRegistryCredentialBody, call?: CallOptions): Promise<void>;
}

const permission = (deed: string, readOne = ""): string =>
  `Account > Cloud > Registries > ${deed} (formerly Account > Credentials > General > ${deed}${readOne})`;

export function createRegistryCredentials(http: HttpClient, clock?: Clock): RegistryCredentials {
  const collection = createCollection(http, {
    path: ["integrations", "registries"],
    listKey: "credentials",
    readItem: parseRegistryCredential,
    readSummary: parseSummary,
    secretKeys: ["credentials"],
    permissions: {
      read: permission("Read"),
      get: permission("Read", " Encrypted"),
      create: permission("Create"),
      update: permission("Update"),
      delete: permission("Delete"),
    },
  });
  const reads = readsOf(collection, clock);
  const { names } = reads;
  return {
    ...reads,
    create: (team, body, call) => {
      const secrets = [...textsIn(body.credentials), ...credentialsIn(body.registryUrl ?? "")];
      const write = { method: "POST", rest: [], deed: "create", body, secrets } as const;
      return noting(
        names,
        team,
        () => collection.write(team, write, parseRegistryCredential, call),
        (made) => {
          names.wrote(team, made);
        },
      );
    },
    update: (team, id, body, call) =>
      collection.write(
        team,
        { method: "PATCH", rest: [id], deed: "update", body, secrets: textsIn(body.credentials) },
        () => undefined,
        call,
      ),
  };
}

export function parseRegistryCredential(object: JsonObject): RegistryCredential {
  const restrictions = optionalObject(object, "restrictions");
  return {
    ...parseSummary(object),
    restrictions: restrictions && {
      restricted: optionalBoolean(restrictions, "restricted") ?? false,
      projects: optionalStrings(restrictions, "projects") ?? [],
    },
  };
}

function parseSummary(object: JsonObject): RegistryCredentialSummary {
  const { aws, gcp, azure } = {
    aws: optionalObject(object, "aws") ?? {},
    gcp: optionalObject(object, "gcp") ?? {},
    azure: optionalObject(object, "azure") ?? {},
  };
  const scope = optionalObject(optionalObject(object, "credentials") ?? {}, "scope");
  return {
    id: requiredId(object, "id"),
    name: requiredString(object, "name"),
    provider: requiredString(object, "provider"),
    registryUrl: optionalAddress(object, "registryUrl"),
    awsRegion: optionalString(aws, "region"),
    gcpProjectId: optionalString(gcp, "projectId"),
    azureResourceGroup: optionalString(azure, "resourceGroup"),
    integrationId: optionalString(object, "integrationId"),
    scope: scope && { pull: optionalBoolean(scope, "pull"), push: optionalBoolean(scope, "push") },
    createdAt: optionalDate(object, "createdAt"),
    updatedAt: optionalDate(object, "updatedAt"),
  };
}
