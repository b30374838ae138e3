import { jsonObject as isObject } from "../../checks";
import { json, type Naming, sameKey } from "../../framework/schema";

// What the attributes of Truto's objects have in common. A free-form JSON object stands in two of them: one is readable,
// the other is write-only and merged over it.

/** A JSON object as text. */
export const jsonObject = () => json().check(isObject);

/** The secret part of the JSON object in another attribute. */
export const secretJson = (readable: string) => jsonObject().optional().writeOnly().secretPartOf(readable);

/**
 * How attributes are called in Truto's API: as here, apart from configs.
 *
 * @param reserved - keys that the provider sends and no attribute stands for
 */
export const keysOf = (reserved: Naming["reserved"] = {}): Naming => ({
  keyOf: sameKey,
  sentAs: { config_json: "config", config_secrets: "config", override_secrets: "override" },
  reserved,
});

/**
 * What a new object gets where its configuration omits it: nothing of it is Truto's to choose (docs/apis/truto.md §8.2),
 * so the plan shows it.
 */
export const defaultsWhereOmitted = <Defaults extends object>(
  defaults: Defaults,
  config: { readonly [Name in keyof Defaults]: unknown },
): Partial<Defaults> =>
  Object.fromEntries(
    Object.entries(defaults).filter(([name]) => config[name as keyof Defaults] === undefined),
  ) as Partial<Defaults>;
