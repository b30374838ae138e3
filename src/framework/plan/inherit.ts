import { mapRecord } from "../values/plain";
import type { Clients } from "../definitions/connection";
import { warning, type Diagnostic } from "../diagnostics/diagnostic";
import type { Resource } from "../definitions/resource";
import { excerpt } from "../values/show";
import { memberOf, type ObjectValue } from "../values/value";

// Attributes that stand for a setting of the provider where a configuration leaves them out.

type Inheriting = Pick<Resource, "inherits" | "optionalIdentity">;

/** The settings of the provider that a resource inherits, by the attributes that stand for them. */
export const settingsOf = ({ inherits, connection }: Resource, clients: Clients): ObjectValue =>
  mapRecord(inherits, (setting) => clients.setting(connection, setting));

/** What a new object takes over. Where the provider sets nothing, an object may have nothing, or the registry knows. */
export const inheritedByNew = (
  { optionalIdentity }: Inheriting,
  config: ObjectValue,
  settings: ObjectValue,
): ObjectValue =>
  Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) =>
        memberOf(config, name) === null && (value !== null || optionalIdentity.includes(name)),
    ),
  );

/** What an object that took a setting over takes over now that it is another one. */
export const inheritedAnew = (
  config: ObjectValue,
  settings: ObjectValue,
  inherited: readonly string[],
): ObjectValue =>
  Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) =>
        memberOf(config, name) === null && inherited.includes(name) && typeof value === "string",
    ),
  );

/** Those of the attributes that the object has from the provider. */
export const takenOver = (
  config: ObjectValue,
  settings: ObjectValue,
  state: ObjectValue,
): readonly string[] =>
  Object.entries(settings)
    .filter(
      ([name, value]) =>
        memberOf(config, name) === null && typeof value === "string" && value === memberOf(state, name),
    )
    .map(([name]) => name);

/** An object that stays where it is although the provider says otherwise now: nothing shows that it was to follow. */
export function staysBehind(
  { inherits }: Inheriting,
  { config, prior }: { readonly config: ObjectValue; readonly prior: ObjectValue },
  settings: ObjectValue,
  inherited: readonly string[],
): readonly Diagnostic[] {
  return Object.entries(settings).flatMap(([name, value]) => {
    const [given, own] = [memberOf(config, name), memberOf(prior, name)];
    const setting = inherits[name] ?? name;
    if (given !== null || typeof own !== "string" || value === own) return [];
    const keep = `To keep it there, set ${name} = ${excerpt(own)}`;
    const where = `The object has ${name} ${excerpt(own)}, which its configuration does not set. `;
    if (value === null) {
      return inherited.includes(name)
        ? [
            warning(
              `The provider no longer sets ${setting}`,
              `${where}It stays as it is, and new objects do without. ${keep}.`,
              [{ attribute: name }],
            ),
          ]
        : [];
    }
    if (typeof value !== "string" || inherited.includes(name)) return [];
    return [
      warning(
        `The object does not follow the provider's ${setting}`,
        `${where}The provider has ${excerpt(value)}, where new objects are made; this one was not made with the provider's ` +
          `${setting}, or was imported by its own, so it stays. ${keep}; to replace it, set ${name} = ${excerpt(value)}.`,
        [{ attribute: name }],
      ),
    ];
  });
}
