import { string } from "../../../src/framework";
import { UNKNOWN } from "../../../src/framework/values/value";
import { createWrittenConfigs } from "../../../src/framework/secrets/written-config";

const FIELDS = { name: string().required(), token: string().optional().writeOnly() };
const WRITTEN = { name: "n", token: "FAKE-1" };
const PLANNED = { name: "n", token: null };

test("a configuration is found by all that is no credential, and found once", () => {
  const configs = createWrittenConfigs();
  configs.note("thing", FIELDS, WRITTEN);
  configs.note("thing", FIELDS, { name: UNKNOWN, token: "FAKE-2" });

  expect(configs.take("thing", FIELDS, PLANNED)).toEqual({ kind: "found", config: WRITTEN });
  expect(configs.take("thing", FIELDS, PLANNED)).toEqual({ kind: "another" });
  expect(configs.take("thing", FIELDS, { name: UNKNOWN, token: null })).toMatchObject({ kind: "found" });
});

test("the one that was validated last counts", () => {
  const configs = createWrittenConfigs();
  configs.note("thing", FIELDS, { name: "n", token: UNKNOWN });
  configs.note("thing", FIELDS, PLANNED);

  expect(configs.take("thing", FIELDS, PLANNED)).toEqual({ kind: "found", config: PLANNED });
});

test("none is known of a type of which none was validated", () => {
  const configs = createWrittenConfigs();
  configs.note("thing", FIELDS, WRITTEN);

  expect(configs.take("other", FIELDS, PLANNED)).toEqual({ kind: "none" });
});

test("another run begins without those of the last one", () => {
  const configs = createWrittenConfigs();
  configs.note("thing", FIELDS, WRITTEN);
  configs.clear();

  expect(configs.take("thing", FIELDS, PLANNED)).toEqual({ kind: "another" });
});
