import type { ControlledObject, ObjectCollection } from "../host/control-objects";

/** An object's path below the registry's control path. */
export function pathOfObject(
  { onePath }: Pick<ObjectCollection, "onePath">,
  { params }: Pick<ControlledObject, "params">,
): string {
  return onePath.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
}
