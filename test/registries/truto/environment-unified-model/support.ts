import { type Emulator, startEmulator } from "../../../../src/emulator";
import { textIn } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { playCore, type Stored } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";

export const MODEL = "de300000-0000-4000-8000-000000000041";
export const OVERRIDE = {
  resources: { contacts: { description: "People", methods: ["list"] } },
  docs: { contacts: { plan: "pro" } },
};
export const INSTALL: ObjectValue = {
  unified_model_id: MODEL,
  override: JSON.stringify(OVERRIDE),
  deletion_protection: false,
};
export const SMALLER = '{"resources":{"contacts":{"methods":["list"]}}}';

/** Before each test an emulator with the unified model, which is not installed. */
export function startWorld() {
  let emulator: Emulator;
  shortenWaits();
  beforeEach(async () => {
    emulator = await startEmulator();
    emulator.truto.unifiedModels.add({ id: MODEL, name: "marketing" });
  });
  afterEach(async () => {
    await emulator.close();
  });
  return {
    truto: () => emulator.truto,
    installs: () => emulator.truto.environmentUnifiedModels,
    core: (token = emulator.truto.tokens.development) =>
      playCore(
        integrations,
        { TRUTO_BASE_URL: emulator.truto.baseUrl, TRUTO_TOKEN: token },
        "integrations_truto_environment_unified_model",
      ),
    sent: () =>
      emulator.truto.requests
        .all()
        .filter(({ method }) => method !== "GET")
        .map(({ method, body }) => [method, body] as const),
  };
}

export const idOf = ({ state }: Stored): string => textIn(state ?? {}, "id") ?? "";
