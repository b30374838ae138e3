import { startEmulator, type Emulator } from "../../../src/emulator";
import { serveHere } from "./served";
import { openStage, type Configuration, type Stage } from "./terraform";

/** Terraform in front of an emulated Buddy. */
export interface BuddyStage extends Stage {
  readonly emulator: Emulator;
  readonly close: () => Promise<void>;
}

/** For `set`: from now on the provider runs in processes of its own that Terraform starts, as for a user. */
export const OWN_PROCESSES = { TF_REATTACH_PROVIDERS: undefined };

/**
 * @param where - the provider runs in processes of its own, or in this one, which spares a command the start of three or
 *   four; the transcript has then what it logged
 */
export async function openBuddyStage(where: "own" | "here" = "own"): Promise<BuddyStage> {
  const emulator = await startEmulator();
  const settings = { BUDDY_BASE_URL: emulator.buddy.baseUrl, BUDDY_TOKEN: emulator.buddy.tokens.full };
  const stage = openStage(settings);
  if (where === "own") return { ...stage, emulator, close: () => closeAll(emulator, stage) };
  const served = await serveHere(settings);
  stage.set({ TF_REATTACH_PROVIDERS: served.reattach });
  return {
    ...stage,
    emulator,
    transcript: () => `${stage.transcript()}\n${served.logged()}`,
    async close() {
      await served.close();
      await closeAll(emulator, stage);
    },
  };
}

async function closeAll(emulator: Emulator, stage: Stage): Promise<void> {
  await emulator.close();
  stage.remove();
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
