import { duration } from "../../checks";
import type { Fields } from "./spec";
import { boolean, integer, object, oneOf, string } from "./builders";

/** Longest time an operation may take where `timeouts` does not say otherwise. */
export const DEFAULT_TIMEOUT_MS = 10 * 60_000;

const timeout = (operation: string) =>
  string(duration)
    .optional()
    .describe(`How long ${operation} may take, such as \`30s\` or \`5m\`. Default \`10m\`.`);

/** The attributes that the framework adds to a resource, by what it is able to do. None is ever sent to a registry. */
export function operationFields(has: {
  readonly credentials: boolean;
  /** Whether the registry tells that another user changed the object or made it again. */
  readonly markers: boolean;
  readonly destroyProtection: boolean;
}): Fields {
  return {
    ...(has.credentials ? CREDENTIAL_FIELDS : {}),
    ...(has.credentials && has.markers ? MARKER_FIELDS : {}),
    ...(has.destroyProtection ? { deletion_protection: protection("") } : {}),
    timeouts: object({
      create: timeout("creating"),
      read: timeout("reading"),
      update: timeout("updating"),
      delete: timeout("deleting"),
    })
      .optional()
      .describe("How long the operations may take before they are cancelled."),
  };
}

const CREDENTIAL_FIELDS: Fields = {
  external_credentials: boolean()
    .optionalComputed()
    .stable()
    .describe(
      "Whether the credentials are kept elsewhere: set in the registry by hand, or by another tool. With `true` none may be " +
        "given, none is demanded and none is sent, and their rotation by others is no difference; an object that needs " +
        "credentials cannot be created or replaced. If omitted: `true` after an import, until the configuration gives " +
        "credentials, and `false` for what is created here.",
    ),
  credentials_version: integer()
    .optional()
    .describe(
      "Switches to explicit control: credentials are sent again only when this number changes. Needed for ephemeral " +
        "values that differ in every run. If omitted, changed credentials are detected automatically. With `ignore_changes` on a " +
        "credential, that credential is neither compared nor sent after the creation, whatever this number says.",
    ),
  credentials_generation: integer()
    .computed()
    .stable()
    .describe(
      "How often credentials were sent. Known after apply in the plan of an update that will send them; before Terraform 1.16 " +
        "and in OpenTofu also in every other update, unless `credentials_version` is set, because a secret may have changed when " +
        "the plan is applied.",
    ),
};

const MARKER_FIELDS: Fields = {
  on_external_change: oneOf(["warn", "reapply", "ignore"])
    .default("warn")
    .describe(
      "What to do when the registry says that somebody else changed the object or made it again, so that the credentials " +
        "may have been replaced: `warn`, `reapply` (send them again) or `ignore`. The warning comes until credentials are " +
        "sent again or `ignore` is applied, which accepts what is there; afterwards it can be `warn` again. Default `warn`.",
    ),
};

const protection = (permit: string) =>
  boolean()
    .default(true)
    .describe(
      "Refuses to destroy the object, whatever decides on it: `destroy`, a removed block, a smaller `count`, a change that " +
        "replaces it, `-replace`, `replace_triggered_by`. That is an error in the plan; of a tainted object, whose plan does not " +
        "show the provider the old object, it is an error in the apply. What counts is the value that was applied last. To " +
        "destroy the object, set `false`, apply, and then destroy it; to replace it, set `false` in the same change. " +
        `${permit}Default \`true\`.`,
    );

/** The attributes of a resource, of which that for the protection also names the variable that permits a destruction. */
export const namingPermit = (fields: Fields, variable: string): Fields =>
  "deletion_protection" in fields
    ? {
        ...fields,
        deletion_protection: protection(
          "Where no configuration is left to set it in (a removed block, a deposed object), set the environment variable " +
            `\`${variable}\` to \`TYPE/ID\`, as the error names it, for the run that destroys it; commas separate several. `,
        ),
      }
    : fields;
