import { mapRecord } from "../values/plain";
import type { Clients } from "../definitions/connection";
import type { PlannedSettings } from "./plan-notes";
import { error, warning, type Diagnostic } from "../diagnostics/diagnostic";
import type { Resource } from "../definitions/resource";
import { excerpt } from "../values/show";
import { memberOf, type ObjectValue } from "../values/value";

// Attributes that stand for a setting of the provider where a configuration leaves them out.

type Inheriting = Pick<Resource, "inherits" | "optionalIdentity">;

/** The settings of the provider that a resource inherits, by the attributes that stand for them. */
export const settingsOf = ({ inherits, connection }: Resource, clients: Clients): ObjectValue =>
  mapRecord(inherits, (setting) => clients.setting(connection, setting));

/** Those settings that are known, for the calls that follow a plan. */
export const plannedSettings = (settings: ObjectValue): PlannedSettings =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      value === null || typeof value === "string" ? [[name, value]] : [],
    ),
  );

export interface SettingsOfTwoCalls {
  /** Those of the plan that was approved. */
  readonly approved: PlannedSettings;
  readonly now: ObjectValue;
}

/** Attributes that took over a setting which the plan knew, and which is another one in the process that applies it. */
const changedSince = (config: ObjectValue, { approved, now }: SettingsOfTwoCalls): readonly string[] =>
  Object.keys(approved).filter(
    (name) => memberOf(config, name) === null && (approved[name] ?? null) !== plannedSettings(now)[name],
  );

/**
 * A setting comes from the environment too, which may be another one when a plan is applied. What the plan showed is
 * carried out: what is known in a plan has to stay as it is (docs/apis/terraform-protocol.md F2). Only an engine that
 * hands on the plan's private data lets us know; the others stop with a message of their own.
 */
export const settingsChanged = (
  { inherits }: Inheriting,
  { config, prior }: { readonly config: ObjectValue; readonly prior: ObjectValue | null },
  both: SettingsOfTwoCalls,
  inherited: readonly string[],
): readonly Diagnostic[] =>
  changedSince(config, both)
    .filter((name) => both.approved[name] !== null && (prior === null || inherited.includes(name)))
    .map((name) =>
      warning(
        `The provider's ${inherits[name] ?? name} changed after the plan was made`,
        `The plan has ${name} ${excerpt(both.approved[name] ?? null)} and is applied as approved. The ` +
          `provider now has ${excerpt(memberOf(both.now, name))}, which the next plan uses.`,
        [{ attribute: name }],
      ),
    );

/** The same where the plan had none: requests would go where the plan does not say that they go. */
export const refuseNewSettings = (
  { inherits }: Inheriting,
  { config, planned }: { readonly config: ObjectValue; readonly planned: ObjectValue },
  both: SettingsOfTwoCalls,
): readonly Diagnostic[] =>
  changedSince(config, both)
    .filter((name) => both.approved[name] === null && memberOf(planned, name) === null)
    .map((name) =>
      error(
        `The provider's ${inherits[name] ?? name} changed after the plan was made`,
        `The plan was made without ${name}; the provider now has ` +
          `${excerpt(memberOf(both.now, name))}. Nothing was changed. Plan again, or set ` +
          `${name}.`,
        [{ attribute: name }],
      ),
    );

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
    const keep = `To keep the object there, set ${name} = ${excerpt(own)}`;
    const where = `The object has ${name} ${excerpt(own)}, which its configuration does not set. `;
    if (value === null) {
      return inherited.includes(name)
        ? [
            warning(
              `The provider no longer sets ${setting}`,
              `${where}The object is not changed, and new objects are created without it. ${keep}.`,
              [{ attribute: name }],
            ),
          ]
        : [];
    }
    if (typeof value !== "string" || inherited.includes(name)) return [];
    return [
      warning(
        `The object does not follow the provider's ${setting}`,
        `${where}The provider has ${excerpt(value)}, which new objects use. This object was created or imported with ` +
          `another value, so it is not moved. ${keep}; to replace it, set ${name} = ${excerpt(value)}.`,
        [{ attribute: name }],
      ),
    ];
  });
}
