import type { IntegrationType } from "../../src/registries/buddy/rules";
import type { Policy } from "./policy";

/** The kinds of integrations that may be used, per registry, as the registry calls them. */
export interface AllowedTypes {
  /**
   * Types of Buddy's integrations.
   *
   * @default - all
   */
  readonly buddy?: readonly IntegrationType[];
}

/**
 * Allows some types of integrations and no others; a registry that is not named is not limited.
 *
 * @example
 * applyPolicies(this, allowedTypes({ buddy: ["DOCKER_HUB", "GIT_HUB"] }));
 */
export const allowedTypes = (allowed: AllowedTypes): Policy => ({
  name: "allowed-types",
  check: ({ registry, kind }) => {
    const kinds = (allowed as Readonly<Partial<Record<string, readonly string[]>>>)[registry];
    if (kinds === undefined || kind === undefined || kinds.includes(kind)) return [];
    return [`type: given: ${kind}, allowed: ${kinds.join(", ")}`];
  },
});
