import { integer, json, list, map, object, string } from "../../../src/framework";
import { generateConfig } from "../../../src/framework/state/generate-config";
import { planChange } from "../../../src/framework/plan/plan";
import { NO_BYTES, resourceWith, whole } from "../support/resources";

const resource = resourceWith(
  {
    name: string().required(),
    size: integer().default(1),
    document: json().default("{}"),
    kind: string().optionalComputed(),
    alias: string().optionalComputed(),
    rules: list(
      object({ on: string().required(), level: string().default("USE"), port: integer().computed() }),
    ).optional(),
    named: map(object({ on: string().required(), port: integer().computed() })).optional(),
    token: string().optional().writeOnly(),
  },
  {
    derive: ({ kind }) => (kind === undefined ? { kind: "usual" } : {}),
  },
);
const STATE = {
  id: "x",
  name: "n",
  size: 1,
  document: "{ }",
  kind: "usual",
  alias: "x",
  rules: [
    { on: "a", level: "USE", port: 80 },
    { on: "b", level: "ALL", port: 81 },
  ],
  named: { on: { on: "a", port: 1 } },
  credentials_generation: 0,
};

test("only what a person would write is there", () => {
  expect(generateConfig(resource, whole(resource, STATE))).toEqual(
    whole(resource, {
      name: "n",
      alias: "x",
      rules: [
        { on: "a", level: null, port: null },
        { on: "b", level: "ALL", port: null },
      ],
      named: { on: { on: "a", port: null } },
    }),
  );
});

test("what is not the usual value stays", () => {
  const state = whole(resource, { ...STATE, size: 2, document: "[]", kind: "special", alias: "mine" });

  expect(generateConfig(resource, state)).toMatchObject({
    size: 2,
    document: "[]",
    kind: "special",
    alias: "mine",
  });
});

test("a generated configuration plans no change", async () => {
  const prior = whole(resource, STATE);

  const { planned } = await planChange(resource, {
    config: generateConfig(resource, prior),
    prior,
    priorPrivate: NO_BYTES,
  });

  expect(planned).toEqual(prior);
});
