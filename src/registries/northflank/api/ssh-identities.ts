import { REDACTED } from "../../../checks";
import {
  type CallOptions,
  type Clock,
  type HttpClient,
  type JsonObject,
  optionalList,
  optionalString,
  requiredId,
  requiredString,
} from "../../../http";
import { noting } from "../../common/recent";
import { isPrivateKey } from "../rules/ssh-keys";
import { type AccessRestrictions, parseAccess } from "./access";
import { createCollection, type Team } from "./collection";
import { type Reads, readsOf } from "./names";
import { nonEmpty, optionalObject } from "./read";
import { permissionsOf } from "./refusals";

/** Omitted members stay as they are. */
export interface UpdateSshIdentityBody {
  readonly description?: string | undefined;
  readonly sshPublicKeys?: readonly { readonly key: string }[] | undefined;
  readonly restrictions?: AccessRestrictions | undefined;
}

export interface CreateSshIdentityBody extends UpdateSshIdentityBody {
  readonly name: string;
}

/** What the list certainly has. */
export interface SshIdentitySummary {
  readonly id: string;
  readonly name: string;
}

/** An SSH identity. `undefined` is a member that is missing or null. */
export interface SshIdentity extends SshIdentitySummary {
  readonly description: string | undefined;
  readonly publicKeys: readonly string[];
  readonly restrictions: AccessRestrictions;
}

export interface SshIdentities extends Reads<SshIdentity, SshIdentitySummary> {
  create(team: Team, body: CreateSshIdentityBody, call?: CallOptions): Promise<SshIdentity>;
  update(team: Team, id: string, body: UpdateSshIdentityBody, call?: CallOptions): Promise<SshIdentity>;
}

export function createSshIdentities(http: HttpClient, clock?: Clock): SshIdentities {
  const collection = createCollection(http, {
    path: ["integrations", "ssh-identities"],
    listKey: "identities",
    readItem: parseSshIdentity,
    readSummary: parseSummary,
    permissions: permissionsOf("Account > Platform > Ssh"),
  });
  const reads = readsOf(collection, clock);
  const { names } = reads;
  return {
    ...reads,
    create: (team, body, call) => {
      const write = { method: "POST", rest: [], deed: "create", body } as const;
      return noting(
        names,
        team,
        () => collection.write(team, write, parseSshIdentity, call),
        ({ id, name }) => {
          names.wrote(team, { id, name });
        },
      );
    },
    update: (team, id, body, call) =>
      collection.write(team, { method: "PATCH", rest: [id], deed: "update", body }, parseSshIdentity, call),
  };
}

const parseSummary = (object: JsonObject): SshIdentitySummary => ({
  id: requiredId(object, "id"),
  name: requiredString(object, "name"),
});

const parseSshIdentity = (object: JsonObject): SshIdentity => ({
  ...parseSummary(object),
  description: nonEmpty(optionalString(object, "description")),
  publicKeys: optionalList(object, "sshPublicKeys", parseKey) ?? [],
  restrictions: parseAccess(optionalObject(object, "restrictions") ?? {}),
});

/** A private key that somebody else entered as a public one must not get into a state. */
function parseKey(object: JsonObject): string {
  const key = requiredString(object, "key");
  return isPrivateKey(key) ? REDACTED : key;
}
