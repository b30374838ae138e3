import type { Changes, Desired, Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import { accessBody, observedAccess } from "../access";
import type {
  AccessRestrictions,
  CreateSshIdentityBody,
  SshIdentity,
  Team,
  UpdateSshIdentityBody,
} from "../api/client";
import { compact } from "../api/read";
import type { Attributes } from "../errors";
import { idOf } from "../lookup";
import type { SshIdentityFields } from "./schema";

type Fields = SshIdentityFields;

/** The attributes that an error body may name. */
export const NAMED_ATTRIBUTES: Attributes = {
  names: ["name", "description", "ssh_public_keys", "restrictions"],
  nested: { restrictions: ["projects", "tags"] },
};

export const createBody = (desired: Desired<Fields>): CreateSshIdentityBody => ({
  name: desired.name,
  ...changeable(desired),
});

/**
 * Only what differs; without members when nothing does. `sshPublicKeys` and `restrictions` always whole: whether a part
 * would join what is stored is not documented (docs/apis/northflank.md §3.6).
 */
export const updateBody = (changes: Changes<Fields>): UpdateSshIdentityBody =>
  Object.fromEntries(Object.entries(changeable(changes)).filter(([, value]) => value !== undefined));

const changeable = ({
  description,
  ssh_public_keys,
  restrictions,
}: Changes<Fields>): UpdateSshIdentityBody => ({
  description,
  sshPublicKeys: ssh_public_keys?.map((key) => ({ key })),
  restrictions: restrictions && restrictionsBody(restrictions),
});

/** Without empty members, and none at all when there is no other: they ask for nothing. */
function restrictionsBody(
  restrictions: NonNullable<Desired<Fields>["restrictions"]>,
): AccessRestrictions | undefined {
  const body = compact(accessBody(restrictions));
  return Object.keys(body).length === 0 ? undefined : body;
}

/** All that is known of an SSH identity by its id. */
export const identified = (team: Team, id: string): Observed<Fields> => ({
  id: idOf(team, id),
  team_id: team ?? null,
  ssh_identity_id: id,
});

/** What Northflank says an SSH identity is. */
export const observe = (team: Team, identity: SshIdentity): Observed<Fields> => ({
  ...answerOf(identity),
  ...identified(team, identity.id),
  name: identity.name,
  ...observed(identity),
});

/** The attributes that the data source has as well. */
export const observed = ({ description, publicKeys, restrictions }: SshIdentity) => ({
  description: description ?? null,
  ssh_public_keys: publicKeys,
  restrictions: observedAccess(restrictions),
});
