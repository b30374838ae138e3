import { defineResource, NO_CONNECTION, string, type Fields, type Resource } from "../../../src/framework";
import type { Surroundings } from "../../../src/framework/calls/surroundings";
import { createClients } from "../../../src/framework/definitions/connection";
import { nullObject } from "../../../src/framework/values/convert";
import { SILENT } from "../../../src/framework/diagnostics/logger";
import type { ObjectValue } from "../../../src/framework/values/value";

const ID = { id: string().computed().stable() };

/** What a test may say of the resource that it needs; the rest does nothing. */
export type Behaviour = Partial<
  Pick<
    Resource,
    | "create"
    | "read"
    | "update"
    | "delete"
    | "validate"
    | "derive"
    | "plan"
    | "planDestroy"
    | "preflight"
    | "changeMarker"
    | "creationMarker"
    | "destroyLoses"
    | "countLosses"
    | "identity"
    | "optionalIdentity"
    | "mutableIdentity"
    | "movedFrom"
  >
>;

/** A resource with these attributes and an `id`, whose operations answer nothing but that id unless told otherwise. */
export function resourceWith(schema: Fields, behaviour: Behaviour = {}): Resource {
  const resource = defineResource({
    type: "thing",
    description: "For tests.",
    connection: NO_CONNECTION,
    schema: { ...ID, ...schema },
    identity: ["id"],
    ...(behaviour.changeMarker === undefined ? {} : { changeMarker: behaviour.changeMarker as "id" }),
    ...(behaviour.creationMarker === undefined ? {} : { creationMarker: behaviour.creationMarker as "id" }),
    ...(behaviour.destroyLoses === undefined ? {} : { destroyLoses: behaviour.destroyLoses }),
    ...(behaviour.countLosses === undefined ? {} : { countLosses: behaviour.countLosses }),
    create: async () => ({ id: "thing-1" }),
    read: async () => ({}),
    update: async () => ({}),
    delete: async () => undefined,
  });
  return { ...resource, ...behaviour };
}

/** A whole object of a resource: null where nothing is given. */
export const whole = ({ fields }: { readonly fields: Fields }, given: ObjectValue): ObjectValue => ({
  ...nullObject(fields),
  ...given,
});

/** The surroundings of an operation that nothing disturbs. */
export const undisturbed = (): Surroundings => ({
  clients: createClients(null, {}, { userAgent: "test", logger: SILENT }),
  stop: new AbortController().signal,
  warn: () => undefined,
});

export const NO_BYTES = new Uint8Array();

/** Texts of messages, for looking whether something is in none of them. */
export const textOf = (
  diagnostics: readonly { readonly summary: string; readonly detail?: string }[],
): string => diagnostics.map(({ summary, detail = "" }) => `${summary}\n${detail}`).join("\n");
