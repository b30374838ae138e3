import { Failure, integer, string } from "../../../src/framework";
import { moveState } from "../../../src/framework/state/move";
import type { AnyMoveSource } from "../../../src/framework/definitions/resource";
import type { ObjectValue } from "../../../src/framework/values/value";
import { resourceWith, textOf, whole } from "../support/resources";

const FROM: AnyMoveSource = {
  provider: "elsewhere/old",
  type: "old_thing",
  versions: [1, 2],
  convert: (stored) => ({ id: stored.thing_id, name: stored.title, token: stored.token }),
};
const resource = resourceWith(
  { name: string().required(), size: integer().default(1), token: string().optional().writeOnly() },
  { movedFrom: [FROM] },
);
const STORED: ObjectValue = { thing_id: "x", title: "n", token: "FAKE-SECRET" };
const move = (change: Partial<Parameters<typeof moveState>[1]> = {}, of = resource) =>
  moveState(
    of,
    {
      provider: "registry.example.test/elsewhere/old",
      type: "old_thing",
      version: 1,
      stored: STORED,
      ...change,
    },
    "demo_thing",
  );

test("M1: an object of another type becomes one of ours, with nothing of its credentials", () => {
  const { state, diagnostics } = move();

  expect(diagnostics).toEqual([]);
  expect(state).toEqual(
    whole(resource, { id: "x", name: "n", credentials_generation: 0, external_credentials: true }),
  );
  expect(JSON.stringify(state)).not.toContain("FAKE-SECRET");
});

test("the host of the other provider does not matter: mirrors have others", () => {
  expect(move({ provider: "mirror.example.test/elsewhere/old" }).state).not.toBeNull();
});

test.each([
  ["provider", { provider: "registry.example.test/else/old" }],
  ["provider", { provider: "registry.example.test/not-elsewhere/old" }],
  ["type", { type: "old_other" }],
])("another %s is refused, and the message says which ones can be moved", (_what, change) => {
  const { state, diagnostics } = move(change);

  expect(state).toBeNull();
  expect(textOf(diagnostics)).toContain("This move is not supported");
  expect(textOf(diagnostics)).toContain("old_thing of elsewhere/old");
});

test("a version that nobody knows is refused, and the message says which ones are known", () => {
  const { state, diagnostics } = move({ version: 3 });

  expect(state).toBeNull();
  expect(textOf(diagnostics)).toContain("schema version 3; supported: 1, 2");
});

test("a resource to which nothing can be moved says what to do instead", () => {
  expect(textOf(move({}, resourceWith({})).diagnostics)).toContain("Import the object instead");
});

test("what cannot be converted is told, without the stored values", () => {
  const failing = resourceWith(
    { name: string().required() },
    {
      movedFrom: [
        {
          ...FROM,
          convert: () => {
            throw new Failure({ summary: "has no id" });
          },
        },
      ],
    },
  );
  const wrong = resourceWith(
    { name: string().required() },
    { movedFrom: [{ ...FROM, convert: ({ token }) => ({ id: [token] }) }] },
  );

  expect(move({}, failing)).toEqual({
    state: null,
    diagnostics: [{ severity: "error", summary: "has no id" }],
  });
  expect(textOf(move({}, wrong).diagnostics)).toContain("id: expected a string, got an array");
});
