import { environmentSecret, type Environment } from "../../src/builtin/environment-secret";
import { serve, TODAY } from "../framework/support/server";
import { textOf } from "../framework/support/resources";

const SECRET = "FAKE-SECRET-env-3d";

const open = (environment: Environment, name: string) =>
  serve({ ephemeralResources: [environmentSecret(environment)] }).openEphemeralResource({
    type: "demo_environment_secret",
    config: { name, value: null },
    capabilities: TODAY,
  });

test("the value is what the variable holds, letter by letter", async () => {
  const value = ` ${SECRET}\n`;

  const { result, diagnostics } = await open({ TOKEN: value }, "TOKEN");

  expect(diagnostics).toEqual([]);
  expect(result).toEqual({ name: "TOKEN", value });
});

test.each([
  ["not set", {}],
  ["empty", { TOKEN: "" }],
])("a variable that is %s is an error at the name", async (what, environment) => {
  const { result, diagnostics } = await open({ ...environment, OTHER: SECRET }, "TOKEN");

  expect(result).toBeNull();
  expect(diagnostics).toMatchObject([
    { summary: `The environment variable TOKEN is ${what}`, path: [{ attribute: "name" }] },
  ]);
  expect(textOf(diagnostics)).not.toContain(SECRET);
});

test("a name that every object has is no variable", async () => {
  const { result } = await open({}, "constructor");

  expect(result).toBeNull();
});

test("the value is sensitive, and nothing of it goes into the provider block", () => {
  const { schemas } = serve({ ephemeralResources: [environmentSecret({})] });

  expect(schemas.ephemeralResources.demo_environment_secret?.attributes.value?.sensitive).toBe(true);
  expect(schemas.provider.attributes).toEqual({});
});

test.each([
  ["in another normal form than NFC", "pass-e\u0301", "base64"],
  ["with half a character", "pass-\uD800", "not valid text"],
  ["that were no UTF-8", "pass-\uFFFD", "not UTF-8 text"],
])("a value %s, which would arrive altered, is refused with the reason", async (_what, value, reason) => {
  const { result, diagnostics } = await open({ TOKEN: value }, "TOKEN");

  expect(result).toBeNull();
  expect(diagnostics).toMatchObject([
    { summary: "The environment variable TOKEN cannot be used", path: [{ attribute: "name" }] },
  ]);
  expect(textOf(diagnostics)).toContain(reason);
  expect(textOf(diagnostics)).not.toContain("pass-");
});

test("text in the normal form NFC arrives as it is", async () => {
  const value = "pass-\u00e9-\u{1F511}-\u0000";

  expect((await open({ TOKEN: value }, "TOKEN")).result?.value).toBe(value);
});
