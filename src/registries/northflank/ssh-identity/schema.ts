import { notEmpty } from "../../../checks";
import { object, set, string, withAdditionalFields } from "../../../framework/schema";
import { accessFields, description, importId, keysOf, longName, teamOf } from "../fields";

/** An SSH identity. Everything is in its answers, and nothing of it is secret. */
export const schema = withAdditionalFields(
  {
    team_id: teamOf("SSH identity"),
    name: longName()
      .immutable()
      .describe(
        "Name, 3 to 100 characters. The id is derived from the name. A change replaces the SSH identity.",
      ),
    description: description(""),
    ssh_public_keys: set(string(notEmpty))
      .optionalComputed()
      .stable()
      .describe(
        'Public keys, as in files that end with `.pub` (use `trimspace(file("…"))`). A private key is refused. `[]` clears the ' +
          "list. If omitted, Northflank's value is kept.",
      ),
    restrictions: object(accessFields("resource"))
      .optionalComputed()
      .stable()
      .describe(
        "Which resources the keys give access to. A member that is omitted is not sent, and Northflank's value is kept. Northflank " +
          "does not document what an SSH identity without restrictions gives access to: most likely everything.",
      ),

    id: importId("ssh_identity_id"),
    ssh_identity_id: string().computed().stable().describe("The SSH identity's id in Northflank."),
  },
  keysOf({ ssh_identity_id: [] }),
);

export type SshIdentityFields = typeof schema;
