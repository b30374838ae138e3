/** A package manager, and how a program is run with it. */
export interface Manager {
  readonly name: string;
  readonly version: string;
  /** The package that holds it. */
  readonly package: string;
  /** Files of the project that it needs. */
  readonly files: Readonly<Record<string, string>>;
  /** What makes it use a package registry. */
  readonly environment: (registry: string) => Readonly<Record<string, string>>;
  readonly install: readonly [command: string, args: readonly string[]];
  /** Runs a file. */
  readonly run: readonly [command: string, args: readonly string[]];
}

const npmRegistry = (registry: string) => ({ npm_config_registry: registry });
/** Yarn 2 and later do not read what npm is configured with. */
const yarnRegistry = (registry: string) => ({
  YARN_NPM_REGISTRY_SERVER: registry,
  YARN_ENABLE_TELEMETRY: "0",
  YARN_ENABLE_IMMUTABLE_INSTALLS: "0",
  ...(registry.startsWith("http:") ? { YARN_UNSAFE_HTTP_WHITELIST: new URL(registry).hostname } : {}),
});

export const MANAGERS: readonly Manager[] = [
  {
    name: "yarn-classic",
    version: "1.22.22",
    package: "yarn",
    files: {},
    environment: (registry) => ({ ...npmRegistry(registry), YARN_REGISTRY: registry }),
    install: ["yarn", ["install", "--non-interactive"]],
    run: ["yarn", ["--silent", "node"]],
  },
  {
    name: "yarn-pnp",
    version: "4.18.1",
    package: "@yarnpkg/cli-dist",
    files: { ".yarnrc.yml": "nodeLinker: pnp\n", "yarn.lock": "" },
    environment: yarnRegistry,
    install: ["yarn", ["install"]],
    run: ["yarn", ["node"]],
  },
  {
    name: "yarn-node-modules",
    version: "4.18.1",
    package: "@yarnpkg/cli-dist",
    files: { ".yarnrc.yml": "nodeLinker: node-modules\n", "yarn.lock": "" },
    environment: yarnRegistry,
    install: ["yarn", ["install"]],
    run: ["yarn", ["node"]],
  },
  {
    name: "pnpm",
    version: "10.12.1",
    package: "pnpm",
    files: {},
    environment: npmRegistry,
    install: ["pnpm", ["install"]],
    run: ["node", []],
  },
  {
    name: "bun",
    version: "1.4.5",
    package: "bun",
    files: {},
    environment: (registry) => ({ ...npmRegistry(registry), BUN_CONFIG_REGISTRY: registry }),
    install: ["bun", ["install"]],
    run: ["bun", []],
  },
];
