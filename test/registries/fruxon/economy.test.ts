import type { FruxonSettings } from "../../../src/emulator";
import type { ObjectValue } from "../../../src/framework/values/value";
import { NOTHING, summariesOf } from "../../support/core";
import { json, openStage, type Stage, TENANT, terraformWith } from "./support";

const COUNT = 500;
/** More than a page of the list, where each of them takes a request of its own. */
const FEW = 120;

/** What a fresh provider process asks while it reads objects of which the state knows the ids. */
async function readAll(
  stage: Stage,
  kind: "integrations" | "configs",
  states: readonly ObjectValue[],
): Promise<readonly string[]> {
  const terraform = terraformWith(stage)[kind];
  stage.fruxon.requests.clear();
  const read = await Promise.all(
    states.map((state) => terraform.refresh({ state, private: new Uint8Array() })),
  );
  expect(read.flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([]);
  expect(read.filter(({ state }) => state === null)).toEqual([]);
  return stage.fruxon.requests.all().map(({ method, path }) => `${method} ${path}`);
}

const numbers = Array.from({ length: COUNT }, (_, position) => String(position).padStart(3, "0"));

async function integrationsIn(stage: Stage): Promise<readonly ObjectValue[]> {
  const created = await stage.integrations.apply(
    { slug: "custom_mine_000", display_name: "Mine 000" },
    NOTHING,
  );
  const pattern = created.state ?? {};
  return numbers.map((number): ObjectValue => {
    if (number !== "000") {
      stage.fruxon.addIntegration(TENANT, { id: `custom_mine_${number}`, displayName: `Mine ${number}` });
    }
    return {
      ...pattern,
      slug: `custom_mine_${number}`,
      integration_id: `custom_mine_${number}`,
      display_name: `Mine ${number}`,
      created_at: 1,
    };
  });
}

async function configsIn(stage: Stage): Promise<readonly ObjectValue[]> {
  const created = await stage.configs.apply({ integration_id: "web-search", display_name: "000" }, NOTHING);
  const pattern = created.state ?? {};
  return numbers.slice(1).map((number): ObjectValue => {
    const { id } = stage.fruxon.addConfig(TENANT, "web-search", {
      displayName: number,
      parameters: { region: number },
    });
    return {
      ...pattern,
      config_id: id,
      display_name: number,
      parameters: json({ region: number }),
      published: false,
      created_at: 1,
    };
  });
}

async function withStage(settings: Partial<FruxonSettings>, test: (stage: Stage) => Promise<void>) {
  const stage = await openStage(settings);
  try {
    await test(stage);
  } finally {
    await stage.close();
  }
}

describe("refreshing 500 integrations", () => {
  test("takes one single read and the pages of the list", () =>
    withStage({}, async (stage) => {
      const asked = await readAll(stage, "integrations", await integrationsIn(stage));

      // 500 and the built-in ones, a hundred a page.
      expect(asked).toHaveLength(7);
      expect(asked.filter((line) => line.endsWith("/integrations"))).toHaveLength(6);
    }));

  test("takes a single read each when the items of the list are shorter than the objects", () =>
    withStage({ listItems: "short" }, async (stage) => {
      const asked = await readAll(stage, "integrations", (await integrationsIn(stage)).slice(0, FEW));

      expect(asked).toHaveLength(FEW + 1);
    }));

  test("takes a single read each for what lies beyond the first page when paging is not understood", () =>
    withStage({ pagingNames: "none", defaultPageSize: 50 }, async (stage) => {
      const asked = await readAll(stage, "integrations", (await integrationsIn(stage)).slice(0, FEW));

      expect(asked.length).toBeLessThanOrEqual(FEW + 5);
    }));

  test.each<Partial<FruxonSettings>>([
    { pagingNames: "snake" },
    { pagingNames: "dotted" },
    { pagingNames: "plain" },
    { pageTokens: "cursor" },
    { maxPageSize: 100, lastPageToken: "empty" },
  ])("shares the pages with %j", (settings) =>
    withStage(settings, async (stage) => {
      const asked = await readAll(stage, "integrations", await integrationsIn(stage));

      expect(asked.length).toBeLessThanOrEqual(16);
    }),
  );
});

test("a single integration takes a single read", () =>
  withStage({}, async (stage) => {
    const [one] = await integrationsIn(stage);

    const asked = await readAll(stage, "integrations", one === undefined ? [] : [one]);

    expect(asked).toEqual(["GET /v1/tenants/acme-corp/integrations/custom_mine_000"]);
  }));

describe.each<Partial<FruxonSettings>>([{}, { configList: "envelope" }])(
  "refreshing 500 configs of one integration with %j",
  (settings) => {
    test("takes one single read and the list", () =>
      withStage(settings, async (stage) => {
        const asked = await readAll(stage, "configs", await configsIn(stage));

        expect(asked).toHaveLength(2);
        expect(asked.filter((line) => line.endsWith("/configs"))).toHaveLength(1);
      }));
  },
);

test("a single config takes a single read", () =>
  withStage({}, async (stage) => {
    const [one] = await configsIn(stage);

    expect(await readAll(stage, "configs", one === undefined ? [] : [one])).toHaveLength(1);
  }));

test("what was written is read anew", () =>
  withStage({}, async (stage) => {
    const config = { slug: "custom_fresh", display_name: "Before" };
    const created = await stage.integrations.apply(config, NOTHING);
    const others = await integrationsIn(stage);
    await Promise.all(
      others.slice(0, 3).map((state) => stage.integrations.refresh({ state, private: new Uint8Array() })),
    );

    const applied = await stage.integrations.apply({ ...config, display_name: "After" }, created);
    const refreshed = await stage.integrations.refresh(applied);

    expect(refreshed.state?.display_name).toBe("After");
  }));

test("planning to create 20 configs of one integration reads it a few times, not 20", () =>
  withStage({}, async (stage) => {
    stage.fruxon.requests.clear();

    await Promise.all(
      numbers
        .slice(0, 20)
        .map((number) => stage.configs.plan({ integration_id: "web-search", display_name: number }, NOTHING)),
    );

    expect(stage.fruxon.requests.count()).toBeLessThanOrEqual(3);
  }));
