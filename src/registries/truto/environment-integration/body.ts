import type { Changes, Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import type { Install, InstallBody, InstallChange } from "../api/client";
import type { EnvironmentIntegrationFields } from "./schema";
import { type Composed, readableText } from "../json-parts";
import { INSTALL_DEFAULTS, type Known, readable, sameOverride } from "../rules";

type Fields = EnvironmentIntegrationFields;

/** The two attributes in which an override is written. */
export const OVERRIDE = { readable: "override", secrets: "override_secrets" } as const;

/** What requests are about. The attributes have the names of the API's fields. */
export const ABOUT = {
  object: "the install",
  attributes: {
    integration_id: "integration_id",
    is_enabled: "is_enabled",
    show_in_catalog: "show_in_catalog",
    override: "override",
  },
} as const;

/** The flags always go along, because Truto's own defaults are unknown (docs/apis/truto.md §8.2). */
export function installBody(
  { integration_id, is_enabled, show_in_catalog }: { readonly integration_id: string } & Changes<Fields>,
  override: Composed | undefined,
): InstallBody {
  return {
    integration_id,
    is_enabled: is_enabled ?? INSTALL_DEFAULTS.is_enabled,
    show_in_catalog: show_in_catalog ?? INSTALL_DEFAULTS.show_in_catalog,
    ...(override === undefined ? {} : { override: override.json }),
  };
}

/** The override goes whole or not at all (§4.4 no. 3). */
export function installChange(changes: Changes<Fields>, override: Composed | undefined): InstallChange {
  return {
    ...(changes.is_enabled === undefined ? {} : { is_enabled: changes.is_enabled }),
    ...(changes.show_in_catalog === undefined ? {} : { show_in_catalog: changes.show_in_catalog }),
    ...(override === undefined ? {} : { override: override.json }),
  };
}

/**
 * Where the answer to an install differs from what was asked for. Whether the fields of an install that existed already
 * are applied is not documented (§2.1), so the difference is to be sent once more.
 */
export function differenceFrom(asked: InstallBody, made: Install, known: Known): InstallChange {
  const override = readable(made.override, known);
  return {
    ...(differs(asked.is_enabled, made.is_enabled) ? { is_enabled: asked.is_enabled } : {}),
    ...(differs(asked.show_in_catalog, made.show_in_catalog)
      ? { show_in_catalog: asked.show_in_catalog }
      : {}),
    ...(asked.override === undefined || sameOverride(override, known.json)
      ? {}
      : { override: asked.override }),
  };
}

const differs = (asked: boolean | undefined, made: boolean | undefined): boolean =>
  made !== undefined && asked !== made;

/** What Truto says an install is. Nothing of its secrets is ever read back. */
export function observe(install: Install, known: Known): Observed<Fields> {
  return {
    ...answerOf(install),
    id: install.id,
    integration_id: install.integration_id,
    environment_id: install.environment_id,
    is_enabled: install.is_enabled,
    show_in_catalog: install.show_in_catalog,
    override: readableText(install.override, known),
    created_at: install.created_at,
    updated_at: install.updated_at,
  };
}

/**
 * The answer to an update without what was not sent: another user may have changed that since the plan, and the next
 * refresh shows it as the drift that it is.
 */
export function sentOnly(observed: Observed<Fields>, sent: InstallChange): Observed<Fields> {
  const settable = ["is_enabled", "show_in_catalog", "override"] as const;
  const unsent = settable.filter((name) => !(name in sent)).map((name) => [name, undefined] as const);
  return { ...observed, ...Object.fromEntries(unsent) };
}
