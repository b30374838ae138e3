import { specsOf } from "../schema/fields";
import { canonicalJson } from "../values/canonical-json";
import { error, warning, type Diagnostic } from "../diagnostics/diagnostic";
import { pathAt } from "../diagnostics/at";
import { desiredOf } from "./desired";
import type { PlanNotes } from "./plan-notes";
import { describeObject } from "./protection";
import type { Resource } from "../definitions/resource";
import type { NaturalKey } from "../definitions/resource-definition";
import type { Session } from "../calls/session";
import { excerpt } from "../values/show";
import { isWhollyKnown, memberOf, type ObjectValue } from "../values/value";

interface Planning {
  readonly config: ObjectValue;
  readonly prior: ObjectValue | null;
  readonly planned: ObjectValue;
  /** Of the first half of a replacement, where this is its second. */
  readonly first: PlanNotes | undefined;
}

/**
 * The error for a second resource that plans an object of the same natural key in one walk. Terraform shows the address
 * of this one; of the other no address is known, so it is told by what distinguishes it.
 */
export function findDuplicate(
  resource: Resource,
  planning: Planning,
  session: Session,
): readonly Diagnostic[] {
  const walk = session.walk();
  const key = walk.isApplying() ? undefined : keyOf(resource, planning, session);
  if (key === undefined) return [];
  const { config, prior, first } = planning;
  const object = prior === null ? first?.object : describeObject(resource, prior);
  const isSecondHalf = prior === null && object !== undefined;
  const claim = { object, isSecondHalf, shownAs: shownAs(resource, config, object) };
  const other = walk.claiming(canonicalJson([resource.typeName, key.parts]), claim);
  if (other === undefined) return [];
  const path = pathAt(resource.fields, key.at);
  const which = `First: ${claim.shownAs}. Second: ${other.shownAs}.`;
  // Nothing fails because of it, and a destroy must not either.
  return object !== undefined && other.object === object
    ? [warning("Two resources manage the same object", `${which} ${ONE_OBJECT}`, path)]
    : [error("Two resources declare the same object", `${which} ${ONE_KEY}`, path)];
}

const ONE_OBJECT =
  "The object is in the state at two addresses, and each resource reverts the changes of the other. " +
  "Remove one of them from the state (`state rm ADDRESS`) and from the configuration.";

const ONE_KEY =
  "Only one object with this key can exist, so the apply of one of them " +
  "would fail. Remove one of them, or change its key.";

function keyOf(resource: Resource, { config, planned }: Planning, session: Session): NaturalKey | undefined {
  const { clients } = session.around();
  const { naturalKey, connection } = resource;
  if (naturalKey === undefined || !clients.isKnown(connection)) return undefined;
  try {
    return naturalKey(clients, desiredOf(resource, planned), {
      isKnown: (attribute) => isWhollyKnown(memberOf(config, attribute)),
    });
  } catch {
    // Without a usable connection nothing is created: the calls that need it say so.
    return undefined;
  }
}

/** What tells a resource from others: its object, or what its configuration requires. Never a secret. */
function shownAs({ fields }: Resource, config: ObjectValue, object: string | undefined): string {
  const given = specsOf(fields).flatMap(([name, spec]) => {
    const value = memberOf(config, name);
    const isDistinguishing =
      spec.shape.kind === "plain" && !spec.sensitive && !spec.writeOnly && value !== null;
    return spec.mode === "required" && isDistinguishing ? [`${name} = ${excerpt(value)}`] : [];
  });
  return [...given, object === undefined ? "to be created" : `now ${object}`].join(", ");
}
