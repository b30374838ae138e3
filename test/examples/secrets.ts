import type { Synthesized } from "../lib/support";

/** The credentials that programs ask for, by the way in which they do. */
export interface NeededSecrets {
  /** Names of ephemeral variables. */
  readonly variables: readonly string[];
  /** Names of environment variables. */
  readonly environment: readonly string[];
  /** Paths of files. */
  readonly files: readonly string[];
}

export const neededSecrets = (stacks: readonly Synthesized[]): NeededSecrets => ({
  variables: unique(
    stacks.flatMap(({ variable = {} }) =>
      Object.keys(variable).filter((name) => variable[name]?.ephemeral === true),
    ),
  ),
  environment: unique(
    stacks.flatMap(({ ephemeral }) =>
      Object.values(ephemeral?.integrations_environment_secret ?? {}).map(({ name }) => String(name)),
    ),
  ),
  files: unique(
    stacks.flatMap(({ ephemeral }) =>
      Object.values(ephemeral?.integrations_file_secret ?? {}).map(({ path }) => String(path)),
    ),
  ),
});

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
