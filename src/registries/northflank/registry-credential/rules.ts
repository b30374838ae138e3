import {
  checkMembers,
  checkProjects,
  type Config,
  type Presence,
  type Reading,
  type Violation,
  type ProjectsQuestion,
} from "../rules/common";
import { exposedInRegistry } from "../rules/addresses";

/** The rules of a registry credential (docs/apis/northflank.md §3.1). */

export const REGISTRY_PROVIDERS = [
  "acr",
  "ecr",
  "gar",
  "dockerhub",
  "dhi",
  "github",
  "gitlab",
  "custom",
  "legacy",
] as const;

/** The attributes that say where a registry of a cloud is (§3.1). */
export const CLOUD_BLOCKS = ["aws", "gcp", "azure"] as const;

export type CloudBlock = (typeof CLOUD_BLOCKS)[number];

const BLOCK_OF: Readonly<Record<string, CloudBlock | "none">> = {
  ecr: "aws",
  gar: "gcp",
  acr: "azure",
  dockerhub: "none",
  dhi: "none",
  github: "none",
  gitlab: "none",
};

/** Whether a registry of this kind may have such an attribute; of kinds that tell nothing, it may. */
export const mayHaveBlock = (registryProvider: string, block: CloudBlock): boolean =>
  (BLOCK_OF[registryProvider] ?? block) === block;

export interface RegistryQuestion extends ProjectsQuestion {
  readonly integrationId: Presence;
  readonly credentials: Presence;
  readonly login: Readonly<Record<LoginField, Presence>>;
  readonly scope: Presence;
}

/** What the rules ask of a configuration. */
const registryQuestion = (
  config: Config,
  { knownBoolean, knownLength, presenceOf, presencesOf, valueAt }: Reading,
): RegistryQuestion => ({
  integrationId: presenceOf(config.integration_id),
  credentials: presenceOf(config.credentials),
  login: presencesOf(LOGIN, config.credentials),
  scope: presenceOf(config.scope),
  restricted: knownBoolean(valueAt(config, ["restrictions", "restricted"])),
  projects: knownLength(valueAt(config, ["restrictions", "projects"])),
});

/** Everything that is wrong with the configuration of a registry credential. */
export const checkRegistryConfig = (config: Config, reading: Reading): readonly Violation[] => [
  ...checkRegistryCredential(registryQuestion(config, reading)),
  ...exposedInRegistry(config, reading),
];

/**
 * User name and password are needed exactly when no integration gives them. The documentation says the opposite, most
 * likely by mistake; so neither is refused (§3.1).
 */
export function checkRegistryCredential(question: RegistryQuestion): readonly Violation[] {
  const { integrationId, credentials, scope } = question;
  return [
    ...(integrationId === "unset" && credentials === "unset"
      ? [
          {
            severity: "warning" as const,
            missesCredential: true,
            at: ["credentials"],
            summary: "Missing credentials",
            detail:
              "A registry credential takes credentials.username and credentials.password, or the " +
              "cloud provider integration that gives access to the registry (integration_id). Set " +
              "one of them; otherwise Northflank may refuse the request.",
          },
        ]
      : []),
    ...(credentials === "set" ? checkLogin(question) : []),
    ...(credentials === "set" && scope === "unset"
      ? [
          {
            severity: "warning" as const,
            at: ["scope"],
            summary: "Missing scope",
            detail:
              "Northflank requires scope with credentials. If omitted, neither pull nor push is sent, and the credential cannot be used. Set scope, for example { pull = true }.",
          },
        ]
      : []),
    ...checkProjects(["restrictions", "projects"], question),
  ];
}

const LOGIN = ["username", "password"] as const;
type LoginField = (typeof LOGIN)[number];

/** That both are needed is an assumption (§3.1: the schema has them optional). */
const checkLogin = ({ login }: RegistryQuestion): readonly Violation[] =>
  checkMembers(
    { required: LOGIN, optional: [] },
    {
      title: "A login",
      all: LOGIN,
      presence: login,
      parent: "credentials",
      isDemanded: false,
      isSecret: true,
    },
  );
