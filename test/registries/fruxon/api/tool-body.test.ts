import { credentialsOf, replacementBody } from "../../../../src/registries/fruxon/api/tool-body";

// A PUT resets what it omits (docs/apis/fruxon.md §2.5), and newer servers have more than this provider knows.

const ANSWER = {
  id: "list",
  integrationId: "custom_desk",
  displayName: "By hand",
  description: null,
  toolType: "API",
  resultType: "STRING",
  isAsync: true,
  createdAt: 1,
  modifiedAt: 2,
  pricing: [{ cost: 1 }],
  isModifiable: true,
  retries: { most: 3, wait: 1 },
  parametersMetadata: [
    { name: "page", type: "STRING", description: "Gone", hint: { shown: true } },
    { name: "pin", secret: true, defaultValue: "****", hint: 1 },
    { name: "other", hint: 2 },
  ],
  descriptor: {
    apiTool: { httpMethod: "GET", url: "https://old.example", headers: { A: "1" }, body: "old", cache: 60 },
    codeTool: null,
    version: 2,
  },
};

const BODY = {
  displayName: undefined,
  description: "",
  actionType: "REVERSIBLE",
  parametersMetadata: [
    { name: "pin", secret: true },
    { name: "page", type: "INTEGER", description: undefined },
    { name: "new", type: "STRING" },
  ],
  descriptor: {
    apiTool: { httpMethod: "GET", url: "https://new.example", headers: undefined, resultType: "JSON" },
  },
};

test("an update keeps what the provider does not know, and nothing of what it does", () => {
  const sent: unknown = JSON.parse(JSON.stringify(replacementBody(ANSWER, BODY)));

  expect(sent).toEqual({
    id: "list",
    integrationId: "custom_desk",
    displayName: "By hand",
    description: null,
    actionType: "REVERSIBLE",
    toolType: "API",
    resultType: "JSON",
    isAsync: true,
    createdAt: 1,
    retries: { most: 3, wait: 1 },
    parametersMetadata: [
      { name: "pin", secret: true, defaultValue: "****", hint: 1 },
      { name: "page", type: "INTEGER", hint: { shown: true } },
      { name: "new", type: "STRING" },
    ],
    descriptor: {
      version: 2,
      apiTool: { httpMethod: "GET", url: "https://new.example", resultType: "JSON", cache: 60 },
    },
  });
});

test("further members count, and those beside them in the same object stay", () => {
  const more = { ...BODY, description: "Mine", retries: { most: 5 } };

  expect(replacementBody(ANSWER, more)).toMatchObject({ description: "Mine", retries: { most: 5, wait: 1 } });
});

test("what looks like a credential is known for refusals", () => {
  expect(
    credentialsOf({
      descriptor: {
        apiTool: {
          url: "https://bot:FAKE-1@desk.example/",
          headers: { "X-Api-Key": "FAKE-2", Accept: "text/html" },
          body: "{{title}}",
        },
      },
      parametersMetadata: [{ name: "pin", secret: true, defaultValue: "FAKE-3" }],
    }),
  ).toEqual(expect.arrayContaining([expect.stringContaining("FAKE-1"), "FAKE-2", "FAKE-3"]));
});
