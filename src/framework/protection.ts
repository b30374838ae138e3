import { error, type Diagnostic } from "./diagnostic";
import type { PrivateView } from "./private-state";
import { excerpt } from "./show";
import { memberOf, type ObjectValue } from "./value";

/** What the protection has to know of a resource. */
export interface Protectable {
  readonly type: string;
  readonly identity: readonly string[];
  readonly destroyLoses: string | undefined;
  readonly countLosses: ((kept: PrivateView) => string | undefined) | undefined;
}

/** The error for a planned destroy or replacement of an object whose loss cannot be made good; none where it is allowed. */
export function refuseProtected(
  resource: Protectable,
  { state, kept }: { readonly state: ObjectValue; readonly kept: PrivateView },
  doing: "replace" | "destroy",
): readonly Diagnostic[] {
  if (resource.destroyLoses === undefined || memberOf(state, "deletion_protection") !== true) return [];
  const count = resource.countLosses?.(kept);
  const what = doing === "destroy" ? "destroy" : "replace, that is destroy and create again,";
  return [
    error(
      `deletion_protection forbids to ${doing} this object`,
      `The plan would ${what} ${describeObject(resource, state)}. Destroying it ${resource.destroyLoses}. ` +
        (count === undefined ? "" : `${count} `) +
        "If that is what you want, set deletion_protection = false, apply, and then try again.",
      [{ attribute: "deletion_protection" }],
    ),
  ];
}

/** An object as messages name it: its type and what identifies it. */
export const describeObject = (
  { type, identity }: Pick<Protectable, "type" | "identity">,
  state: ObjectValue,
): string => `${type} ${identity.map((name) => excerpt(memberOf(state, name))).join("/")}`;
