import { integrations } from "../../../../src/provider";
import { type Applied, NOTHING, playCore, summariesOf } from "../../../support/core";
import { openStage, type Stage } from "../support";

// Truto answers an existing install as if it had been made (docs/apis/truto.md §2.1).

const COUNT = 20;

let stage: Stage;
let ids: readonly string[];

beforeEach(async () => {
  stage = await openStage();
  ids = Array.from(
    { length: COUNT },
    (_, number) => stage.truto.addIntegration({ name: `fresh-${number}` }).id,
  );
});

afterEach(async () => {
  await stage.close();
});

/** One process that creates one after the other. */
async function createAll(before: (position: number) => void = () => undefined): Promise<readonly Applied[]> {
  const environment = {
    TRUTO_BASE_URL: stage.truto.baseUrl,
    TRUTO_TOKEN: stage.truto.tokens.development,
  };
  const type = "integrations_truto_environment_integration";
  const terraform = playCore(integrations, environment, type, "one");
  const created: Applied[] = [];
  for (const [position, integration_id] of ids.entries()) {
    before(position);
    created.push(await terraform.apply({ integration_id, is_enabled: false }, NOTHING));
  }
  return created;
}

const failed = (created: readonly Applied[]): readonly Applied[] =>
  created.filter(({ state }) => state === null);

const looks = (): number => stage.truto.requests.count({ method: "GET", path: "/environment-integration" });

test("where the status tells what was made, many installations share a look", async () => {
  expect(failed(await createAll())).toEqual([]);

  expect(looks()).toBe(2);
});

test("where it does not tell, each installation takes a look of its own", async () => {
  stage.truto.configure({ createStatus: 200 });

  expect(failed(await createAll())).toEqual([]);

  expect(looks()).toBe(COUNT + 1);
});

test.each([201, 200] as const)(
  "an install that another user makes meanwhile is neither taken over nor changed (%d)",
  async (createStatus) => {
    stage.truto.configure({ createStatus });
    const foreign: string[] = [];

    const created = await createAll((position) => {
      if (position !== 10) return;
      foreign.push(stage.truto.addInstall({ integration_id: ids[position] ?? "", is_enabled: true }).id);
    });

    expect(failed(created).flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([
      "error: The integration is already installed in this environment",
    ]);
    expect(stage.truto.install(foreign[0] ?? "")?.is_enabled).toBe(true);
  },
);
