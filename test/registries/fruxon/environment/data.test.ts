import { createProviderServer } from "../../../../src/framework";
import { SILENT } from "../../../../src/framework/diagnostics/logger";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { summariesOf } from "../../../support/core";
import { openStage, type Stage, TENANT, words } from "../support";

const CAPABILITIES = { deferralAllowed: false, writeOnlyAttributesAllowed: true };
const ONE = "integrations_fruxon_environment";
const ALL = "integrations_fruxon_environments";

let stage: Stage;
let ids: readonly string[];

beforeEach(async () => {
  stage = await openStage();
  ids = ["customers", "partners"].map(
    (group) => stage.fruxon.addEnvironment(TENANT, { displayName: `Some ${group}`, group }).id,
  );
});

afterEach(() => stage.close());

const read = (type: string, given: ObjectValue) => {
  const fields = integrations.dataSources[type]?.fields ?? {};
  const config = { ...Object.fromEntries(Object.keys(fields).map((name) => [name, null])), ...given };
  return createProviderServer(integrations, {
    environment: {
      FRUXON_BASE_URL: stage.fruxon.baseUrl,
      FRUXON_TOKEN: stage.fruxon.tokens.full,
      FRUXON_TENANT: TENANT,
    },
    logger: SILENT,
  }).readDataSource({ type, config, capabilities: CAPABILITIES });
};

test("one is looked up by id, slug or display name", async () => {
  const keys: readonly ObjectValue[] = [
    { environment_id: ids[0] ?? "" },
    { slug: "some-customers" },
    { display_name: "Some customers" },
  ];
  for (const key of keys) {
    const { state, diagnostics } = await read(ONE, key);

    expect(summariesOf(diagnostics)).toEqual([]);
    expect(state).toMatchObject({
      id: `${TENANT}/${ids[0] ?? ""}`,
      environment_id: ids[0],
      slug: "some-customers",
      display_name: "Some customers",
      group: "customers",
      description: "",
      external_id: null,
    });
  }
});

test("a display name that is the slug of another one finds the one of that name", async () => {
  const { id } = stage.fruxon.addEnvironment(TENANT, { displayName: "some-partners" });

  expect((await read(ONE, { display_name: "some-partners" })).state).toMatchObject({ environment_id: id });
  expect((await read(ONE, { slug: "some-partners" })).state).toMatchObject({ environment_id: ids[1] });
});

test.each<[ObjectValue, string]>([
  [{ slug: "Some customers" }, "slug"],
  [{ display_name: "some-customers" }, "display_name"],
  [{ environment_id: "none" }, "environment_id"],
])("%j is none, which is said there", async (key, attribute) => {
  const { diagnostics } = await read(ONE, key);

  expect(diagnostics).toEqual([expect.objectContaining({ severity: "error", path: [{ attribute }] })]);
  expect(words(diagnostics)).toContain("or it was archived");
});

test("all are listed, or those of a group or a search", async () => {
  const found = async (given: ObjectValue) => {
    const { state, diagnostics } = await read(ALL, given);
    expect(summariesOf(diagnostics)).toEqual([]);
    return (state?.environments as readonly ObjectValue[]).map(({ environment_id }) => environment_id);
  };

  expect(await found({})).toEqual(expect.arrayContaining([...ids]));
  expect(await found({ group: "partners" })).toEqual([ids[1]]);
  expect(await found({ search: "Some cust" })).toEqual([ids[0]]);
});
