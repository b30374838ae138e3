import type { JsonObject } from "../host/json";
import type { Install, Integration, Stamped } from "./rules/model";
import { shownJson, type JsonKind, type SecretShape } from "./rules/secrets";
import { mayInstall } from "./lookup";
import type { TrutoSettings } from "./settings";
import { installAt, secretsOf, type Environment, type Team, type TrutoState } from "./state";
import { formatTime } from "./time";

/** Creates the JSON of the API's answers. */
export interface ViewContext {
  readonly state: TrutoState;
  readonly settings: TrutoSettings;
  /** The environment of the token. */
  readonly environment: Environment;
  /** What the answer is for: some answers may show secrets that others do not (docs/apis/truto.md §4.4, §11). */
  readonly answers: "read" | "write" | "list";
}

/** The environment integration (docs/apis/truto.md §3.1). */
export function installView(install: Install, context: ViewContext): JsonObject {
  const core = {
    id: install.id,
    integration_id: install.integration_id,
    environment_id: install.environment_id,
    show_in_catalog: install.show_in_catalog,
    is_enabled: install.is_enabled,
    ...stamps(install, context),
  };
  if (isShort(context)) return core;
  const base = context.state.integrations.get(install.integration_id);
  return {
    ...core,
    ...overrideView(install, context),
    ...(base === undefined ? {} : { integration: embeddedIntegration(base, context) }),
  };
}

function overrideView({ id, override }: Install, { state, settings, answers }: ViewContext): JsonObject {
  const secrets = secretsOf(state, id);
  const isEmpty = Object.keys(override).length + Object.keys(secrets).length === 0;
  if (isEmpty && settings.emptyOverride === "absent") return {};
  if (isEmpty && settings.emptyOverride === "null") return { override: null };
  const shape = shapeOf("override", settings, answers);
  return { override: shownJson({ readable: override, secrets }, { shape, clientId: settings.clientId }) };
}

/** The integration (docs/apis/truto.md §3.2). `installedIn` narrows `installed_environment` down to one environment. */
export function integrationView(
  integration: Integration,
  context: ViewContext,
  installedIn?: string,
): JsonObject {
  const core = {
    ...integrationCore(integration, context, installedIn),
    can_install: mayInstall(integration, context.environment),
  };
  if (isShort(context)) return core;
  const team = context.state.teams.get(integration.team_id);
  return {
    ...core,
    ...definition(integration, context),
    ...(team === undefined ? {} : { team: teamView(team, context) }),
  };
}

/**
 * The copy in an install, with the keys of the example in docs/apis/truto.md §9. Nothing of it was written just now.
 */
function embeddedIntegration(integration: Integration, context: ViewContext): JsonObject {
  const reading = { ...context, answers: "read" } as const;
  return { ...integrationCore(integration, reading), ...definition(integration, reading) };
}

function integrationCore(integration: Integration, context: ViewContext, installedIn?: string): JsonObject {
  return {
    id: integration.id,
    name: integration.name,
    category: integration.category,
    is_beta: integration.is_beta,
    sharing: integration.sharing,
    team_id: integration.team_id,
    installed_environment: installedEnvironments(integration, context, installedIn),
    ...stamps(integration, context),
  };
}

function definition({ id, version, config, team_id }: Integration, context: ViewContext): JsonObject {
  const { state, settings, environment, answers } = context;
  const shape = shapeOf("config", settings, answers);
  const isForeign = team_id !== environment.team_id;
  const showing = {
    shape: isForeign && shape === "clear" ? "absent" : shape,
    clientId: settings.clientId,
  } as const;
  return { version, config: shownJson({ readable: config, secrets: secretsOf(state, id) }, showing) };
}

/** The environments of the caller's team; those of other teams are not shown. */
function installedEnvironments(
  { id }: Integration,
  { state, environment }: ViewContext,
  only: string | undefined,
): string[] {
  return [...state.environments.values()]
    .filter((candidate) => candidate.team_id === environment.team_id)
    .filter((candidate) => only === undefined || candidate.id === only)
    .filter((candidate) => installAt(state, candidate.id, id) !== undefined)
    .map((candidate) => candidate.id);
}

/** Flags whose keys are not documented are omitted (docs/apis/truto.md §3.2). */
export function teamView(team: Team, context: Pick<ViewContext, "settings">): JsonObject {
  const { id, name, domain } = team;
  return { id, name, domain, logo: null, ...stamps(team, context) };
}

export function environmentView(
  environment: Environment,
  context: Pick<ViewContext, "settings">,
): JsonObject {
  const { id, name, team_id } = environment;
  return { id, name, team_id, ...stamps(environment, context) };
}

function stamps({ createdAt, updatedAt }: Stamped, { settings }: Pick<ViewContext, "settings">) {
  return {
    created_at: formatTime(createdAt, settings.timeFormat),
    updated_at: formatTime(updatedAt, settings.timeFormat),
  };
}

function isShort({ answers, settings }: ViewContext): boolean {
  return answers === "list" && settings.listItems === "short";
}

function shapeOf(kind: JsonKind, settings: TrutoSettings, answers: ViewContext["answers"]): SecretShape {
  const { readSecrets, readOverrideSecrets, writeAnswers } = settings;
  if (answers === "write" && writeAnswers === "clear") return "clear";
  return kind === "override" && readOverrideSecrets !== "same" ? readOverrideSecrets : readSecrets;
}
