import {
  checkCredentials,
  checkConfig,
  checkFit,
  type ConfigQuestion,
  type Definition,
  type FitQuestion,
  LATER,
  sandboxSecretsIn,
  UUID,
} from "../../../../src/registries/fruxon/rules";

const NOTHING: ConfigQuestion = {
  parameters: undefined,
  parameters_secrets: undefined,
  auth: undefined,
  auth_secrets: undefined,
  auth_map: undefined,
  auth_map_secrets: undefined,
  sandbox_variant: undefined,
  sandbox_variant_secrets: undefined,
  published: undefined,
  publish_note: undefined,
};

const problems = (given: Partial<ConfigQuestion>) =>
  checkConfig({ ...NOTHING, ...given }).map(
    ({ at, summary, severity = "error" }) => `${severity} at ${at.join(".")}: ${summary}`,
  );

const ENTRY = { auth_config: {} };

describe("a config", () => {
  test("with nothing but a name is right", () => {
    expect(problems({})).toEqual([]);
  });

  test("with every part and its secrets is right", () => {
    expect(
      problems({
        parameters: { region: "eu" },
        parameters_secrets: { pin: "x" },
        auth: {},
        auth_secrets: { apiKey: "x" },
        auth_map: [ENTRY, {}],
        auth_map_secrets: [{ apiKey: "x" }, {}],
        sandbox_variant: { auth: {}, auth_map: [ENTRY] },
        sandbox_variant_secrets: { parameters: {}, auth: {}, auth_map: [{ apiKey: "x" }] },
        published: true,
        publish_note: "note",
      }),
    ).toEqual([]);
  });

  test.each<[Partial<ConfigQuestion>, string]>([
    [
      { parameters: { a: 1 }, parameters_secrets: { a: 2 } },
      "error at parameters_secrets: The parameter a is set twice",
    ],
    [{ auth_secrets: {} }, "error at auth_secrets: auth_secrets is set without auth"],
    [{ auth_map_secrets: [] }, "error at auth_map_secrets: auth_map_secrets is set without auth_map"],
    [
      { auth_map: [ENTRY], auth_map_secrets: [] },
      "error at auth_map_secrets: auth_map_secrets does not match auth_map",
    ],
    [
      { auth_map: [{}], auth_map_secrets: [{ apiKey: "x" }] },
      "error at auth_map_secrets: auth_map_secrets has credentials for an entry without auth_config",
    ],
    [
      { sandbox_variant_secrets: {} },
      "error at sandbox_variant_secrets: sandbox_variant_secrets is set without sandbox_variant",
    ],
    [
      { sandbox_variant: {}, sandbox_variant_secrets: { auth: {} } },
      "error at sandbox_variant_secrets: sandbox_variant_secrets is set without sandbox_variant",
    ],
    [
      { sandbox_variant: { auth_map: [] }, sandbox_variant_secrets: { auth_map: [{}] } },
      "error at sandbox_variant_secrets: sandbox_variant_secrets does not match sandbox_variant.auth_map",
    ],
    [
      { sandbox_variant: {}, sandbox_variant_secrets: { other: {} } },
      "error at sandbox_variant_secrets: sandbox_variant_secrets does not have the form of sandbox_variant",
    ],
    [{ published: false, publish_note: "x" }, "warning at publish_note: publish_note has no effect"],
  ])("with %j is told", (given, message) => {
    expect(problems(given)).toEqual([message]);
  });

  test("whose parts are not known yet is left for later", () => {
    expect(
      problems({
        auth: LATER,
        auth_secrets: {},
        auth_map: [LATER, { auth_config: LATER }],
        auth_map_secrets: [{ apiKey: "x" }, { apiKey: "x" }],
        sandbox_variant: LATER,
        sandbox_variant_secrets: { auth: {} },
        published: LATER,
        publish_note: "x",
      }),
    ).toEqual([]);
  });
});

test.each([[{ other: 1 }], [{ parameters: [] }], [{ auth: "x" }], [{ auth_map: {} }], [{ auth_map: ["x"] }]])(
  "sandbox secrets do not have the form of %j",
  (json) => {
    expect(sandboxSecretsIn(json)).toBeUndefined();
  },
);

const DEFINITION: Definition = {
  isFixed: true,
  parameters: [
    { name: "region", required: true, secret: false, isOptionalSometimes: false },
    { name: "site", required: true, secret: false, isOptionalSometimes: true },
    { name: "pin", required: true, secret: true, isOptionalSometimes: false },
    { name: "size", required: false, secret: false, isOptionalSometimes: false, options: ["s", "m"] },
  ],
  methods: [
    { id: "key", isTestable: true, levels: ["Application"] },
    { id: "oauth", isTestable: false, levels: [] },
    { id: "silent", isTestable: undefined, levels: [] },
  ],
};

const EVERYTHING: FitQuestion = {
  parameters: { region: "eu" },
  auth: { integration_auth_metadata_id: "key", level: "APPLICATION" },
  verify_on_apply: true,
};

const misfits = (given: Partial<FitQuestion>, definition = DEFINITION) =>
  checkFit({ ...EVERYTHING, ...given }, definition).map(
    ({ at, summary, severity = "error" }) => `${severity} at ${at.join(".")}: ${summary}`,
  );

describe("a config and the definition of its integration", () => {
  test("fit, however the levels are spelled", () => {
    expect(misfits({})).toEqual([]);
  });

  test.each<[Partial<FitQuestion>, string]>([
    [{ parameters: { region: "eu", pin: 1 } }, "error at parameters: The parameter pin is a secret"],
    [
      { sandboxParameters: { region: "us", pin: 1 } },
      "error at sandbox_variant.parameters: The parameter pin is a secret",
    ],
    [{ parameters: { region: "eu", x: 1 } }, "warning at parameters: The integration has no parameter x"],
    [{ parameters: {} }, "warning at parameters: The parameter region is missing"],
    [
      { parameters: { region: "eu", size: "xl" } },
      'warning at parameters: The parameter size has no option "xl"',
    ],
    [
      { auth: { integration_auth_metadata_id: "other", level: "USER" } },
      'warning at auth.integration_auth_metadata_id: The integration has no auth method "other"',
    ],
    [
      { auth: { integration_auth_metadata_id: "key", level: "USER" } },
      'warning at auth.level: The auth method "key" has no level USER',
    ],
    [
      { auth: { integration_auth_metadata_id: "oauth", level: "USER" } },
      'error at verify_on_apply: The auth method "oauth" cannot be verified',
    ],
  ])("do not fit with %j", (given, message) => {
    expect(misfits(given)).toEqual([message]);
  });

  test.each<Partial<FitQuestion>>([
    { parameters: undefined },
    { auth: undefined },
    { auth: { integration_auth_metadata_id: undefined, level: "USER" } },
    { auth: { integration_auth_metadata_id: "key", level: undefined } },
    { auth: { integration_auth_metadata_id: "silent", level: "USER" } },
    { auth: { integration_auth_metadata_id: "oauth", level: "USER" }, verify_on_apply: false },
  ])("fit as far as is known with %j", (given) => {
    expect(misfits(given)).toEqual([]);
  });
});

describe("credentials and the auth method that they are for", () => {
  const METHODS = [
    {
      id: "key",
      inputs: [
        { name: "apiKey", isNeeded: true },
        { name: "site", isNeeded: false },
      ],
    },
    { id: "none", inputs: [] },
    { id: "silent" },
  ];
  const checked = (method: string | undefined, names: readonly string[]) =>
    checkCredentials([{ attribute: "auth_secrets", owner: "auth", method, names }], METHODS).map(
      ({ at, summary, detail, severity }) =>
        `${severity ?? "error"} at ${at.join(".")}: ${summary}. ${detail}`,
    );

  test.each<[string | undefined, readonly string[]]>([
    ["key", ["apiKey"]],
    ["key", ["apiKey", "site"]],
    ["none", []],
    ["silent", ["anything"]],
    ["unknown", ["anything"]],
    [undefined, ["anything"]],
  ])("%s takes %j", (method, names) => {
    expect(checked(method, names)).toEqual([]);
  });

  test("a name that is not asked for is not quoted, the nearest one is named", () => {
    const [unexpected = "", missing = "", ...others] = checked("key", ["api_key"]);

    expect(others).toEqual([]);
    expect(unexpected).toBe(
      'warning at auth_secrets: The auth method "key" does not use one of the credentials. These are ' +
        "the credentials of auth. The method uses apiKey, site. Did you mean apiKey?",
    );
    expect(missing).toContain("warning at auth_secrets: The credential apiKey is missing");
  });

  test("a method that asks for nothing", () => {
    expect(checked("none", ["a", "b"])).toEqual([
      'warning at auth_secrets: The auth method "none" does not use 2 of the ' +
        "credentials. These are the credentials of auth. The method uses none.",
    ]);
  });
});

test("ids of configs are lower-case uuids", () => {
  expect(UUID.test("55555555-aaaa-4bbb-8ccc-000000000005")).toBe(true);
  expect(UUID.test("Production")).toBe(false);
});
