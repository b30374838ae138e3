import type { Emulator } from "../../../../src/emulator";
import type { Attributes } from "../row";

/** The tenant of the emulator's default token. */
export const TENANT = "acme-corp";

/** Ids of new integrations begin with custom_ and are snake_case. */
export const slugOf = (label: string): string => `custom_crm_${label.toLowerCase()}`;

export const findIntegration = (emulator: Emulator, state: Attributes) =>
  emulator.fruxon.integration(TENANT, String(state.integration_id));

/** What differs when an object is made again. */
export const FRUXON_VOLATILE = ["createdAt", "modifiedAt"];
