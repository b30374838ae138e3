import { startEmulator, type Emulator } from "../../../src/emulator";
import { createProviderServer } from "../../../src/framework";
import type { ListEvent } from "../../../src/framework/calls/provider-server";
import { SILENT } from "../../../src/framework/diagnostics/logger";
import { integrations } from "../../../src/provider";
import { NOTHING, summariesOf } from "../../support/core";
import { SAMPLES } from "./samples";
import { CLOUD, coreOf, TEAM } from "./support";
import { CLOUD_VARIANTS } from "./variants";

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

async function query(
  type: string,
  more: { readonly includeResource?: boolean; readonly limit?: number; readonly team?: string } = {},
): Promise<readonly ListEvent[]> {
  const { includeResource = false, limit = 100, team = null } = more;
  const server = createProviderServer(integrations, {
    environment: {
      NORTHFLANK_BASE_URL: emulator.northflank.baseUrl,
      NORTHFLANK_TOKEN: emulator.northflank.tokens.full,
    },
    logger: SILENT,
  });
  const events: ListEvent[] = [];
  const config = { team_id: team };
  for await (const event of server.listResource({ type, config, includeResource, limit })) events.push(event);
  return events;
}

describe.each(SAMPLES)("terraform query for a $what", ({ type, config, id, collection }) => {
  test("gives identities", async () => {
    await coreOf(emulator, type).apply(config, NOTHING);

    const idName = integrations.resources[type]?.identity.at(-1) ?? "";
    expect(await query(type)).toMatchObject([
      { displayName: config.name, identity: { team_id: null, [idName]: id } },
    ]);
    expect(await query(type, { team: TEAM })).toMatchObject([{ identity: { team_id: TEAM, [idName]: id } }]);
  });

  test("gives whole objects, as an import reads them, without a secret", async () => {
    emulator.northflank.configure({ cloudCredentials: "full", registryCredentials: "full" });
    const terraform = coreOf(emulator, type);
    await terraform.apply(config, NOTHING);

    const [found] = await query(type, { includeResource: true });

    expect(found?.resource).toEqual((await terraform.importId(id)).state);
    expect(JSON.stringify(found)).not.toContain("FAKE-SECRET");
  });

  test("asks for no more pages than it needs", async () => {
    for (let index = 0; index < 250; index += 1) {
      collection(emulator.northflank).add(TEAM, { id: `number-${String(index)}` });
    }

    expect(await query(type, { limit: 120 })).toHaveLength(120);
    expect(emulator.northflank.requests.count()).toBe(2);
  });

  test("tells of an unknown team", async () => {
    const events = await query(type, { team: "no-such-team" });

    expect(events.flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([
      'error: Northflank has no team "no-such-team"',
    ]);
  });
});

test("the address of a service account, which the list lacks, is read where the whole object is wanted", async () => {
  await coreOf(emulator, CLOUD).apply({ name: "First", ...CLOUD_VARIANTS["gcp across projects"] }, NOTHING);

  const [found] = await query(CLOUD, { includeResource: true });

  expect(found?.resource?.gcp).toMatchObject({ service_account_email: expect.stringContaining("@") });
});
