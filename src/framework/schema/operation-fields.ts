import { duration } from "../../checks";
import type { Fields } from "./spec";
import { boolean, integer, object, oneOf, string } from "./builders";

/** Longest time an operation may take where `timeouts` does not say otherwise. */
export const DEFAULT_TIMEOUT_MS = 10 * 60_000;

const timeout = (operation: string) =>
  string(duration)
    .optional()
    .describe(`Timeout of ${operation}, such as \`30s\` or \`5m\`. Default \`10m\`.`);

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
      .describe("Timeouts after which operations are cancelled."),
  };
}

const CREDENTIAL_FIELDS: Fields = {
  external_credentials: boolean()
    .optionalComputed()
    .stable()
    .describe(
      "Whether the credentials are managed elsewhere: in the registry, or by another tool. With `true`, none " +
        "can be set, none is required and none is sent, and a rotation by others is not drift; an object that " +
        "requires credentials cannot be created or replaced. If omitted: `true` after an import until the " +
        "configuration sets credentials, and `false` for objects created here. " +
        "Without it, a configuration that sets none of the credentials that were sent before is an error.",
    ),
  credentials_version: integer()
    .optional()
    .describe(
      "Switches to explicit control: credentials are sent again only when this number changes. Required for ephemeral " +
        "values that differ in every run. If omitted, changed credentials are detected automatically. A credential in " +
        "`ignore_changes` is neither compared nor sent after the creation, regardless of this number.",
    ),
  credentials_generation: integer()
    .computed()
    .stable()
    .describe(
      "Number of times that credentials were sent. Known only after apply if the planned update will " +
        "send them; before Terraform 1.16 and in OpenTofu also for every other update, unless " +
        "`credentials_version` is set, because a secret may change before the plan is applied.",
    ),
};

const MARKER_FIELDS: Fields = {
  on_external_change: oneOf(["warn", "reapply", "ignore"])
    .default("warn")
    .describe(
      "What to do when the registry reports that another user changed or recreated the object, so that its " +
        "credentials may have been replaced: `warn`, `reapply` (send them again) or `ignore`. The warning is " +
        "repeated until credentials are sent again, or until `ignore` is applied, which accepts the current " +
        "object; afterwards, you can set `warn` again. Default `warn`.",
    ),
};

const protection = (permit: string) =>
  boolean()
    .default(true)
    .describe(
      "Prevents the destruction of the object, whatever the cause: `destroy`, a removed block, a smaller `count`, a " +
        "change that replaces it, `-replace`, `replace_triggered_by`. The plan fails; for a tainted object, whose plan " +
        "does not show the provider the old object, the apply fails. The last applied value counts. To destroy the " +
        "object, set `false`, apply, and then destroy it; to replace it, set `false` in the same change. " +
        `${permit}Default \`true\`.`,
    );

/** The attributes of a resource, of which that for the protection also names the variable that permits a destruction. */
export const namingPermit = (fields: Fields, variable: string): Fields =>
  "deletion_protection" in fields
    ? {
        ...fields,
        deletion_protection: protection(
          "If the resource has no configuration any more (a removed block, a deposed object), " +
            `set the environment variable \`${variable}\` to \`TYPE/ID\` as given in the error, for ` +
            "the run that destroys it; separate several with commas. ",
        ),
      }
    : fields;
