import { startEmulator, type Emulator } from "../../../src/emulator";
import { createProviderServer } from "../../../src/framework";
import { SILENT } from "../../../src/framework/diagnostics/logger";
import type { ClientCapabilities, ProviderServer } from "../../../src/framework/calls/provider-server";
import type { ObjectValue } from "../../../src/framework/values/value";
import { integrations } from "../../../src/provider";

export const CAPABILITIES: ClientCapabilities = { deferralAllowed: false, writeOnlyAttributesAllowed: true };

/** The provider in front of an emulated Buddy. */
export const serveFor = (emulator: Emulator): ProviderServer =>
  createProviderServer(integrations, {
    environment: { BUDDY_BASE_URL: emulator.buddy.baseUrl, BUDDY_TOKEN: emulator.buddy.tokens.full },
    logger: SILENT,
  });

/** Null for every attribute of a data source or list resource that is left out. */
export const complete = (attributes: object | undefined, given: ObjectValue): ObjectValue => ({
  ...Object.fromEntries(Object.keys(attributes ?? {}).map((name) => [name, null])),
  ...given,
});

export { startEmulator, type Emulator };
