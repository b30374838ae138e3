import type { ClientCapabilities, DeferredReason } from "../../framework/calls/provider-server";
import {
  Deferred_Reason,
  type ClientCapabilities as WireClientCapabilities,
  type Deferred,
  type ServerCapabilities,
} from "../gen/tfplugin6";

/** What this server can do for every provider (docs/apis/terraform-protocol.md §3.2). */
export const serverCapabilities = (): ServerCapabilities => ({
  planDestroy: true,
  getProviderSchemaOptional: true,
  moveResourceState: true,
  generateResourceConfig: true,
});

/** A client that does not say it can, cannot. */
export const fromClientCapabilities = (message: WireClientCapabilities | undefined): ClientCapabilities => ({
  deferralAllowed: message?.deferralAllowed ?? false,
  writeOnlyAttributesAllowed: message?.writeOnlyAttributesAllowed ?? false,
  ...(message?.storePlannedPrivate === true ? { storesPlannedPrivate: true } : {}),
});

export const toDeferred = (reason: DeferredReason | undefined): { deferred?: Deferred } =>
  reason === undefined ? {} : { deferred: { reason: toReason(reason) } };

function toReason(reason: DeferredReason): Deferred_Reason {
  switch (reason) {
    case "resource-config-unknown":
      return Deferred_Reason.RESOURCE_CONFIG_UNKNOWN;
    case "provider-config-unknown":
      return Deferred_Reason.PROVIDER_CONFIG_UNKNOWN;
    case "absent-prerequisite":
      return Deferred_Reason.ABSENT_PREREQ;
  }
}
