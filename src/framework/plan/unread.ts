import type { Resource } from "../definitions/resource";
import { withDefaults } from "../schema/defaults";
import { viewOf, type PrivateState } from "../state/private-state";
import { toPlain } from "../values/convert";
import { equalValues } from "../values/equal";
import { memberOf, type ObjectValue, type Value } from "../values/value";

interface Sides {
  readonly config: ObjectValue;
  readonly prior: ObjectValue;
  readonly stored: PrivateState;
}

/**
 * The values of the state that a plan keeps although the configuration says more: what no answer of the registry holds is
 * no difference. Terraform lets a prior value stand beside a configured one, unless it is null (docs/apis/terraform-protocol.md P5).
 */
export function unreadValues({ ownFields, unread }: Resource, { config, prior, stored }: Sides): ObjectValue {
  if (unread === undefined) return {};
  const before = toPlain(ownFields, prior, "undefined");
  const names = unread(toPlain(ownFields, config, "unknown"), before, viewOf(stored));
  const values = names.map((name): [string, Value] => [name, memberOf(prior, name)]);
  return Object.fromEntries(values.filter(([, value]) => value !== null));
}

/** What an update is asked for: the plan, and the configuration of what it keeps unread. */
export function withUnread(
  resource: Resource,
  planned: ObjectValue,
  sides: Sides,
): { readonly desired: ObjectValue; readonly unread: readonly string[] } {
  const fields = Object.entries(unreadValues(resource, sides)).flatMap(([name, value]) => {
    const field = resource.fields[name];
    const isKept = field !== undefined && equalValues(field.spec, memberOf(planned, name), value);
    return isKept ? [[name, field] as const] : [];
  });
  const configured = withDefaults(Object.fromEntries(fields), sides.config);
  return { desired: { ...planned, ...configured }, unread: fields.map(([name]) => name) };
}
