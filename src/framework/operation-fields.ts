import { duration } from "../checks";
import type { Fields } from "./attribute";
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
  readonly changeMarker: boolean;
  readonly destroyProtection: boolean;
}): Fields {
  return {
    ...(has.credentials ? CREDENTIAL_FIELDS : {}),
    ...(has.credentials && has.changeMarker ? MARKER_FIELDS : {}),
    ...(has.destroyProtection ? PROTECTION_FIELDS : {}),
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
  credentials_version: integer()
    .optional()
    .describe(
      "Switches to explicit control: credentials are sent again only when this number changes. Needed for ephemeral " +
        "values that differ in every run. Left out, a changed credential is noticed by itself.",
    ),
  credentials_generation: integer()
    .computed()
    .stable()
    .describe("How often credentials were sent. Known after apply in a plan that will send them."),
};

const MARKER_FIELDS: Fields = {
  on_external_change: oneOf(["warn", "reapply"])
    .default("warn")
    .describe(
      "What to do when the registry says that the object was changed by somebody else and no readable attribute " +
        "explains it, so that the credentials may have been replaced: `warn` or `reapply` (send them again). Default `warn`.",
    ),
};

const PROTECTION_FIELDS: Fields = {
  deletion_protection: boolean()
    .default(true)
    .describe("Turns a planned destroy or replacement into an error. Default `true`."),
};
