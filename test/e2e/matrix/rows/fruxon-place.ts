import type { Emulator } from "../../../../src/emulator";
import type { Attributes } from "../row";

/** The tenant of the emulator's default token. */
export const TENANT = "acme-corp";

/** Ids of integrations are kebab-case (fruxon sheet §2.1). */
export const slugOf = (label: string): string => `crm-${label.replaceAll("_", "-")}`;

export const findIntegration = (emulator: Emulator, state: Attributes) =>
  emulator.fruxon.integration(TENANT, String(state.integration_id));

/** What differs when an object is made again. */
export const FRUXON_VOLATILE = ["createdAt", "modifiedAt"];
