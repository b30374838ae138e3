import { applyResource } from "./apply-call";
import { diagnosticsOf } from "../diagnostics/failure";
import { generateConfig } from "../state/generate-config";
import { changedIdentity, identityOf } from "../state/identity";
import { importById, importByIdentity, unknownObject } from "../state/import";
import { moveState } from "../state/move";
import { planResource } from "./plan-call";
import { encodePrivate } from "../state/private-state";
import { declared, type Provider } from "../definitions/provider";
import type { ImportRequest, ImportResult, ProviderServer } from "./provider-server";
import { refresh } from "../refresh/read";
import type { Resource } from "../definitions/resource";
import type { PlainObject } from "../values/plain";
import type { Session } from "./session";
import { upgradeIdentity, upgradeState } from "../state/upgrade";
import { validateConfig } from "./validate-config";
import { withWarnings } from "../diagnostics/warnings";

type ResourceCalls = Pick<
  ProviderServer,
  | "validateResource"
  | "upgradeResource"
  | "readResource"
  | "planResource"
  | "applyResource"
  | "importResource"
  | "moveResource"
  | "upgradeIdentity"
  | "generateResourceConfig"
>;

const NOTHING = new Uint8Array();

/** The calls about managed resources. */
export function resourceCalls(provider: Provider, session: Session): ResourceCalls {
  const resourceOf = (type: string): Resource => {
    const resource = declared(provider.resources, type);
    if (resource === undefined) throw new Error(`the provider has no resource ${type}`);
    return resource;
  };

  return {
    async validateResource({ type, config, capabilities }) {
      const { fields, validate } = resourceOf(type);
      session.written.note(type, fields, config);
      // Whether a credential is missing depends on the state: the plan says so.
      const rules = (given: PlainObject) =>
        validate(given).filter(({ missesCredential = false }) => !missesCredential);
      const diagnostics = validateConfig(fields, rules, config, session.knowsWriteOnly(capabilities));
      return { diagnostics: session.redact(diagnostics, fields, config) };
    },

    async upgradeResource({ type, version, rawState }) {
      const resource = resourceOf(type);
      try {
        const state = upgradeState(resource, version, rawState);
        return { state, diagnostics: [] };
      } catch (thrown) {
        const doing = `read the stored state of ${type}`;
        return { state: null, diagnostics: diagnosticsOf(thrown, doing, resource.fields) };
      }
    },

    async readResource({ type, state, private: stored, identity, capabilities }) {
      const resource = resourceOf(type);
      const deferred = session.deferral(resource.connection, capabilities);
      if (deferred !== undefined) return { state, private: stored, identity, deferred, diagnostics: [] };
      const refreshed = await withWarnings(resource.fields, (warn) =>
        refresh(
          resource,
          { state, private: stored, identity },
          { ...session.around(resource.fields, state), warn },
        ),
      );
      return {
        ...refreshed,
        identity: refreshed.state === null ? identity : identityOf(resource, refreshed.state),
        diagnostics: session.redact(refreshed.diagnostics, resource.fields, state),
      };
    },

    async planResource(request) {
      const resource = resourceOf(request.type);
      const planned = await planResource(resource, request, session);
      const diagnostics = session.redact(planned.diagnostics, resource.fields, request.config, request.prior);
      return { ...planned, diagnostics };
    },

    async applyResource(request) {
      const resource = resourceOf(request.type);
      const applied = await withWarnings(resource.fields, (warn) =>
        applyResource(resource, request, session, warn),
      );
      const identity = applied.state === null ? null : identityOf(resource, applied.state);
      const diagnostics = [
        ...applied.diagnostics,
        ...changedIdentity(resource, request.plannedIdentity, identity),
      ];
      const { config, prior } = request;
      return {
        ...applied,
        identity,
        diagnostics: session.redact(diagnostics, resource.fields, config, prior),
      };
    },

    async importResource(request) {
      const resource = resourceOf(request.type);
      const deferred = session.deferral(resource.connection, request.capabilities);
      return deferred === undefined
        ? importResource(resource, request)
        : { ...putOff(resource, request), deferred };
    },

    async moveResource(request) {
      const resource = resourceOf(request.targetType);
      const source = {
        provider: request.sourceProvider,
        type: request.sourceType,
        version: request.sourceVersion,
        stored: request.sourceState,
      };
      const { state, diagnostics } = moveState(resource, source, request.targetType);
      const identity = state === null ? null : identityOf(resource, state);
      return { state, private: NOTHING, identity, diagnostics };
    },

    async upgradeIdentity({ type, version, rawIdentity }) {
      const resource = resourceOf(type);
      try {
        return { identity: upgradeIdentity(resource, version, rawIdentity), diagnostics: [] };
      } catch (thrown) {
        const doing = `read the stored identity of ${type}`;
        return { identity: null, diagnostics: diagnosticsOf(thrown, doing, resource.fields) };
      }
    },

    generateResourceConfig: async ({ type, state }) => ({
      config: generateConfig(resourceOf(type), state),
      diagnostics: [],
    }),
  };
}

function importResource(resource: Resource, { type, id, identity }: ImportRequest): ImportResult {
  const isByIdentity = id === "" && identity !== null;
  const { state, diagnostics } = isByIdentity
    ? importByIdentity(resource, identity)
    : importById(resource, id);
  if (state === null) return { imported: null, diagnostics };
  // What it was imported by may be another spelling of who the object is: the read right after tells. The engine insists on
  // an identity where it gave one.
  return {
    imported: {
      type,
      state,
      private: encodePrivate({ imported: true }),
      identity: isByIdentity ? identity : null,
    },
    diagnostics,
  };
}

/** Terraform wants exactly one object all the same (rule I1). */
const putOff = (resource: Resource, { type, identity }: ImportRequest): ImportResult => ({
  imported: { type, state: unknownObject(resource.fields), private: NOTHING, identity },
  diagnostics: [],
});
