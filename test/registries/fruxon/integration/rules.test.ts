import {
  checkMetadata,
  checkMetadataSecrets,
  isJsonObject,
  LATER,
  metadataSecretsIn,
  type MetadataQuestion,
} from "../../../../src/registries/fruxon/rules";

const settingsOf = (text: string) => {
  const value: unknown = JSON.parse(text);
  return isJsonObject(value) ? value : undefined;
};

const OAUTH = { id: "oauth", auth_settings: { parameters: '{"clientId":"demo"}' } };
const KEY = { id: "key", parameters_metadata: [{ name: "apiKey", type: "STRING", secret: true }] };
const DEFINITION: MetadataQuestion = {
  parameters_metadata: [
    { name: "region", type: "STRING" },
    { name: "pin", type: "STRING", secret: true },
  ],
  auth_metadata: [OAUTH, KEY],
};

const problems = (metadata: Parameters<typeof checkMetadata>[0]) =>
  checkMetadata(metadata).map(({ at, summary }) => `${at.join(".")}: ${summary}`);

const secretProblems = (secrets: object, metadata: Parameters<typeof checkMetadata>[0] = DEFINITION) =>
  checkMetadataSecrets(metadata, { ...secrets }, settingsOf).map(({ summary }) => summary);

describe("a definition", () => {
  test("with distinct names and ids is right", () => {
    expect(problems(DEFINITION)).toEqual([]);
  });

  test("may have the same name in different lists", () => {
    expect(problems({ ...DEFINITION, parameters_metadata: [{ name: "apiKey", type: "STRING" }] })).toEqual(
      [],
    );
  });

  test("names every repeated entry", () => {
    const twice = { name: "a", type: "STRING" };

    expect(problems({ parameters_metadata: [twice, twice, twice] })).toEqual([
      'config_metadata.parameters_metadata.1.name: Two entries have the name "a"',
      'config_metadata.parameters_metadata.2.name: Two entries have the name "a"',
    ]);
  });

  test.each<[string, Parameters<typeof checkMetadata>[0]]>([
    ["as a whole", LATER],
    ["in its lists", { parameters_metadata: LATER, auth_metadata: LATER }],
    ["in its entries", { parameters_metadata: [LATER], auth_metadata: [LATER] }],
    [
      "in their members",
      {
        parameters_metadata: [
          {
            name: LATER,
            type: LATER,
            secret: LATER,
            default_value: "x",
            options: LATER,
            integer_range: LATER,
          },
          { name: LATER, type: LATER, options: ["a"], float_range: { min: LATER, max: 1 } },
        ],
        auth_metadata: [{ id: LATER }, { id: LATER, auth_map: LATER }],
      },
    ],
  ])("that is not known yet %s is left for later", (_where, metadata) => {
    expect(problems(metadata)).toEqual([]);
  });

  test("that marks a parameter secret may not have its default value, even one that is not known yet", () => {
    expect(problems({ parameters_metadata: [{ name: "p", secret: true, default_value: LATER }] })).toEqual([
      "config_metadata.parameters_metadata.0.default_value: The default value of " +
        "a secret parameter must be in config_metadata_secrets",
    ]);
  });
});

describe("the secrets of a definition", () => {
  test("are read with every part optional", () => {
    expect(metadataSecretsIn({})).toEqual({ parameters_metadata: {}, auth_metadata: {} });
    expect(metadataSecretsIn({ auth_metadata: { oauth: {} } })).toEqual({
      parameters_metadata: {},
      auth_metadata: { oauth: { auth_settings: {}, parameters_metadata: {}, auth_map: {} } },
    });
  });

  test("leave out what is null: a null for a secret would be stored", () => {
    const read = metadataSecretsIn({ auth_metadata: { oauth: { auth_settings: { a: null, b: "x" } } } });

    expect(read?.auth_metadata.oauth?.auth_settings).toEqual({ b: "x" });
  });

  test.each([
    [{ other: {} }],
    [{ auth_metadata: [] }],
    [{ auth_metadata: { oauth: "x" } }],
    [{ auth_metadata: { oauth: { other: {} } } }],
    [{ auth_metadata: { oauth: { auth_settings: [] } } }],
    [{ auth_metadata: { oauth: { parameters_metadata: { p: 1 } } } }],
    [{ auth_metadata: { oauth: { auth_map: { p: 1 } } } }],
    [{ parameters_metadata: { p: {} } }],
  ])("do not have the form of %j", (json) => {
    expect(metadataSecretsIn(json)).toBeUndefined();
  });

  test("in their places are right", () => {
    const secrets = {
      parameters_metadata: { pin: "x" },
      auth_metadata: {
        oauth: { auth_settings: { clientSecret: "x" } },
        key: { parameters_metadata: { apiKey: "x" } },
      },
    };

    expect(secretProblems(secrets)).toEqual([]);
  });

  test.each([
    [{ parameters_metadata: { region: "x" } }, "A default value is set for a parameter that is not secret"],
    [{ auth_metadata: { other: {} } }, "config_metadata_secrets refers to an unknown auth method"],
    [{ auth_metadata: { oauth: { auth_settings: { clientId: "x" } } } }, "The setting clientId is set twice"],
    [
      { auth_metadata: { key: { auth_map: { apiKey: "x" } } } },
      "A default value is set for a parameter that is not secret",
    ],
  ])("such as %j are told", (secrets, summary) => {
    expect(secretProblems(secrets)).toEqual([summary]);
  });

  test.each<[string, Parameters<typeof checkMetadata>[0]]>([
    ["the definition", LATER],
    ["its methods", { auth_metadata: LATER, parameters_metadata: LATER }],
    ["one of its methods", { auth_metadata: [LATER], parameters_metadata: [LATER] }],
    ["the id of a method", { auth_metadata: [{ id: LATER }], parameters_metadata: [{ name: LATER }] }],
  ])("wait where %s is not known yet", (_what, metadata) => {
    const secrets = { parameters_metadata: { pin: "x" }, auth_metadata: { oauth: {} } };

    expect(secretProblems(secrets, metadata)).toEqual([]);
  });

  test("that are not known yet are not looked at", () => {
    expect(checkMetadataSecrets(DEFINITION, undefined, settingsOf)).toEqual([]);
  });
});

test("files that list all keys have options for every type: an empty list is none, another one a warning", () => {
  const about = (options: readonly unknown[]) =>
    checkMetadata({ parameters_metadata: [{ name: "region", type: "STRING", options }] });

  expect(about([])).toEqual([]);
  expect(about(["eu"])).toMatchObject([{ severity: "warning" }]);
});
