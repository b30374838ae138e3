import { startEmulator, type Emulator } from "../../../src/emulator";
import { openStage, type Configuration, type Stage } from "./terraform";

/** Terraform in front of an emulated Buddy. */
export interface BuddyStage extends Stage {
  readonly emulator: Emulator;
  readonly close: () => Promise<void>;
}

export async function openBuddyStage(): Promise<BuddyStage> {
  const emulator = await startEmulator();
  const stage = openStage({
    BUDDY_BASE_URL: emulator.buddy.baseUrl,
    BUDDY_TOKEN: emulator.buddy.tokens.full,
  });
  return {
    ...stage,
    emulator,
    async close() {
      await emulator.close();
      stage.remove();
    },
  };
}

/** Integrations by name in the configuration, with an ephemeral variable for each `${var.NAME}` that they use. */
export function integrations(
  resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  more: Configuration = {},
): Configuration {
  const names = [...JSON.stringify(resources).matchAll(/\$\{var\.(\w+)\}/g)].map(([, name = ""]) => name);
  return {
    ...(names.length === 0
      ? {}
      : {
          variable: Object.fromEntries(
            names.map((name) => [name, { type: "string", ephemeral: true, sensitive: true }]),
          ),
        }),
    resource: { integrations_buddy_integration: resources },
    ...more,
  };
}

export const DOCKER_HUB = {
  domain: "acme-dev",
  name: "Docker Hub",
  type: "DOCKER_HUB",
  scope: "WORKSPACE",
  identifier: "docker_hub",
  username: "acmebot",
  password: "${var.docker_password}",
} as const;

export const SECRET = "FAKE-SECRET-docker-8c1f";
