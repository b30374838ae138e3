import { applyCreate, applyDelete, applyUpdate, type Applied, type Surroundings } from "./apply";
import { withCall } from "./call";
import { error, type Diagnostic } from "./diagnostic";
import { diagnosticsOf, toDiagnostic } from "./failure";
import { generateConfig } from "./generate-config";
import { importById, importByIdentity } from "./import";
import { desiredOf, planChange, planDestroy } from "./plan";
import type { Provider } from "./provider";
import type { ApplyRequest, PlanRequest, PlanResult, ProviderServer } from "./provider-server";
import { refresh } from "./read";
import { identityOf, type Resource } from "./resource";
import type { Session } from "./session";
import { reshape } from "./upgrade";
import { validateConfig } from "./validate-config";
import { isWhollyKnown, type ObjectValue } from "./value";

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
    const resource = provider.resources[type];
    if (resource === undefined) throw new Error(`the provider has no resource ${type}`);
    return resource;
  };

  return {
    async validateResource({ type, config, capabilities }) {
      const { fields, validate } = resourceOf(type);
      return {
        diagnostics: validateConfig(fields, validate, config, capabilities.writeOnlyAttributesAllowed),
      };
    },

    async upgradeResource({ type, rawState }) {
      try {
        const resource = resourceOf(type);
        const state = reshape(resource.fields, rawState);
        session.remember(type, identityOf(resource, state));
        return { state, diagnostics: [] };
      } catch (thrown) {
        return { state: null, diagnostics: diagnosticsOf(thrown, `read the stored state of ${type}`) };
      }
    },

    async readResource({ type, state, private: stored, identity }) {
      const resource = resourceOf(type);
      const refreshed = await refresh(resource, { state, private: stored }, session.around());
      return {
        ...refreshed,
        identity: refreshed.state === null ? identity : identityOf(resource, refreshed.state),
      };
    },

    planResource: (request) => plan(resourceOf(request.type), request, session),

    async applyResource(request) {
      const resource = resourceOf(request.type);
      const applied = await apply(resource, request, session.around());
      return { ...applied, identity: applied.state === null ? null : identityOf(resource, applied.state) };
    },

    async importResource({ type, id, identity }) {
      const resource = resourceOf(type);
      const byIdentity = id === "" && identity !== null;
      const { state, diagnostics } = byIdentity
        ? importByIdentity(resource, identity)
        : importById(resource, id);
      if (state === null) return { imported: null, diagnostics };
      return {
        imported: { type, state, private: NOTHING, identity: identityOf(resource, state) },
        diagnostics,
      };
    },

    async moveResource({ sourceType, targetType }) {
      const diagnostics = [error("This move is not supported", `${sourceType} cannot become ${targetType}.`)];
      return { state: null, private: NOTHING, identity: null, diagnostics };
    },

    upgradeIdentity: async ({ rawIdentity }) => ({ identity: rawIdentity, diagnostics: [] }),

    generateResourceConfig: async ({ type, state }) => ({
      config: generateConfig(resourceOf(type).fields, state),
      diagnostics: [],
    }),
  };
}

async function plan(resource: Resource, request: PlanRequest, session: Session): Promise<PlanResult> {
  const { prior, config, priorPrivate, priorIdentity } = request;
  const unchanged = { private: priorPrivate, identity: priorIdentity };
  if (config === null) {
    const diagnostics = prior === null ? [] : planDestroy(resource, prior);
    return { planned: null, requiresReplace: [], diagnostics, ...unchanged };
  }
  const planned = await planChange(resource, { config, prior, priorPrivate });
  const found =
    prior === null ? await lookAhead(resource, request.type, config, planned.planned, session) : [];
  return { ...planned, diagnostics: [...planned.diagnostics, ...found], ...unchanged };
}

/** Finds at plan time what would make a creation fail, where the resource knows how and the provider is configured. */
async function lookAhead(
  resource: Resource,
  type: string,
  config: ObjectValue,
  planned: ObjectValue,
  session: Session,
): Promise<readonly Diagnostic[]> {
  const { preflight } = resource;
  const around = session.around();
  if (preflight === undefined || !around.clients.isKnown(resource.connection)) return [];
  if (
    Object.entries(resource.fields).some(
      ([name, { spec }]) => spec.mode === "required" && !isWhollyKnown(config[name] ?? null),
    )
  ) {
    return [];
  }
  try {
    const problems = await withCall("read", config, around.stop, (call) =>
      preflight(around.clients, desiredOf(resource, planned), {
        ...call,
        isManaged: (identity) => session.remembers(type, identity),
      }),
    );
    return problems.map(toDiagnostic);
  } catch (thrown) {
    return diagnosticsOf(thrown, `plan ${resource.type}`);
  }
}

function apply(resource: Resource, request: ApplyRequest, around: Surroundings): Promise<Applied> {
  const { prior, planned, config, plannedPrivate } = request;
  if (planned === null) {
    if (prior === null) return Promise.resolve({ state: null, private: NOTHING, diagnostics: [] });
    return applyDelete(resource, { prior, plannedPrivate }, around);
  }
  const change = { config: config ?? planned, planned, plannedPrivate };
  return prior === null
    ? applyCreate(resource, change, around)
    : applyUpdate(resource, { ...change, prior }, around);
}
