import { fromPlain } from "../values/convert";
import { error, type Diagnostic } from "../diagnostics/diagnostic";
import { diagnosticsOf } from "../diagnostics/failure";
import { importedState } from "./import";
import type { AnyMoveSource, Resource } from "../definitions/resource";
import type { ObjectValue } from "../values/value";

export interface Moved {
  readonly state: ObjectValue | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Source {
  /** `host/namespace/type` of the provider the object comes from. */
  readonly provider: string;
  readonly type: string;
  /** Schema version of the stored object. */
  readonly version: number;
  readonly stored: ObjectValue;
}

/**
 * An object of another resource type as one of ours (docs/apis/terraform-protocol.md M1). A pure conversion: Terraform
 * asks a process that has no configuration. The private state of the other provider means nothing to us, so ours begins
 * empty, and the next apply sends the credentials.
 */
export function moveState(resource: Resource, source: Source, targetType: string): Moved {
  const from = resource.movedFrom.find(
    ({ provider, type }) => source.provider.endsWith(`/${provider}`) && type === source.type,
  );
  if (from === undefined) return { state: null, diagnostics: [unsupported(resource, source, targetType)] };
  if (!from.versions.includes(source.version)) {
    return { state: null, diagnostics: [unknownVersion(from, source)] };
  }
  try {
    const known = fromPlain(resource.ownFields, from.convert(source.stored));
    return { state: importedState(resource, known), diagnostics: [] };
  } catch (thrown) {
    const doing = `move ${source.type} to ${targetType}`;
    return { state: null, diagnostics: diagnosticsOf(thrown, doing, resource.fields) };
  }
}

function unsupported(resource: Resource, { provider, type }: Source, targetType: string): Diagnostic {
  const known = resource.movedFrom.map((from) => `${from.type} of ${from.provider}`).join(", ");
  return error(
    "This move is not supported",
    `${type} of ${provider} cannot become ${targetType}. ` +
      (known === "" ? "No other type is supported. Import the object instead." : `Supported: ${known}.`),
  );
}

const unknownVersion = (from: AnyMoveSource, { provider, type, version }: Source): Diagnostic =>
  error(
    "This version of the object cannot be moved",
    `The state of ${type} of ${provider} has schema version ${version}; supported: ` +
      `${from.versions.join(", ")}. Apply once with a version of that provider that stores a ` +
      "supported schema version, or remove the object from the state and import it.",
  );
