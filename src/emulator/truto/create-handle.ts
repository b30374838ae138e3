import { forEachCollection } from "./collections";
import { collectionHandle } from "./collections/inspection";
import type { TrutoHandle } from "./handle";
import {
  changeInstall,
  changeIntegration,
  environmentOf,
  inspectedInstall,
  inspectedIntegration,
  removeInstall,
  removeIntegration,
  seedInstall,
  seedIntegration,
} from "./inspection";
import {
  installChangeSchema,
  installSeedSchema,
  integrationChangeSchema,
  integrationSeedSchema,
} from "./records";
import type { Install, Integration } from "./rules/model";
import { addEnvironment, addTeam, addToken, DEFAULT_TOKENS, DEMO } from "./seed";
import type { TrutoSettings } from "./settings";
import type { TrutoState } from "./state";
import { timeOfChange } from "./time";

export interface HandleContext {
  readonly state: TrutoState;
  readonly settings: () => TrutoSettings;
  readonly configure: (changes: Partial<TrutoSettings>) => void;
}

export function createHandle({ state, settings, configure }: HandleContext): TrutoHandle {
  const shownInstall = (install: Install) => inspectedInstall(state, install);
  const shownIntegration = (integration: Integration) => inspectedIntegration(state, integration);
  return {
    tokens: DEFAULT_TOKENS,
    demo: DEMO,
    settings,
    configure,
    addTeam: (seed) => addTeam(state, seed),
    addEnvironment: (seed) => addEnvironment(state, seed),
    renameEnvironment(id, name) {
      const found = environmentOf(state, id);
      const updatedAt = timeOfChange(found.updatedAt, state.clock);
      state.environments.set(id, { ...found, name, updatedAt });
    },
    addToken: (seed) => addToken(state, seed),
    revokeToken: (token) => void state.tokens.delete(token),

    integrations: () => [...state.integrations.values()].map(shownIntegration),
    integration(id) {
      const found = state.integrations.get(id);
      return found && shownIntegration(found);
    },
    addIntegration: (seed) => shownIntegration(seedIntegration(state, integrationSeedSchema.parse(seed))),
    changeIntegration: (id, change) =>
      shownIntegration(changeIntegration(state, id, integrationChangeSchema.parse(change))),
    removeIntegration: (id) => removeIntegration(state, id),

    installs: (environmentId) =>
      [...state.installs.values()]
        .filter((found) => environmentId === undefined || found.environment_id === environmentId)
        .map(shownInstall),
    install(id) {
      const found = state.installs.get(id);
      return found && shownInstall(found);
    },
    addInstall: (seed) => shownInstall(seedInstall(state, installSeedSchema.parse(seed))),
    addInstalls(count, seed = {}) {
      const parsed = installSeedSchema.parse(seed);
      return Array.from({ length: count }, () => shownInstall(seedInstall(state, parsed)));
    },
    changeInstall: (id, change) => shownInstall(changeInstall(state, id, installChangeSchema.parse(change))),
    removeInstall: (id) => removeInstall(state, id),
    revocations: () => [...state.revocations],

    ...forEachCollection((name) => collectionHandle(state, name, settings)),
  };
}
