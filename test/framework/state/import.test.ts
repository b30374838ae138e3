import { boolean, defineResource, integer, NO_CONNECTION, string } from "../../../src/framework";
import {
  importById,
  importByIdentity,
  importIdForms,
  importIdParts,
} from "../../../src/framework/state/import";
import { resourceWith, whole } from "../support/resources";

const pair = defineResource({
  type: "pair",
  description: "",
  connection: NO_CONNECTION,
  schema: {
    team: string().required().immutable(),
    number: integer().computed().stable(),
    is_main: boolean().computed().stable(),
    path: string().computed().stable(),
    token: string().optional().writeOnly(),
    version: integer().computed(),
  },
  identity: ["team", "number", "is_main", "path"],
  changeMarker: "version",
  destroyLoses: "loses everything",
  create: async () => ({}),
  read: async () => ({}),
  update: async () => ({}),
  delete: async () => undefined,
});

test("an import id has the parts of the identity in order, of their types, and the last may hold slashes", () => {
  const { state, diagnostics } = importById(pair, "acme/7/true/a/b");

  expect(diagnostics).toEqual([]);
  expect(state).toMatchObject({ team: "acme", number: 7, is_main: true, path: "a/b" });
});

test("nothing else is known, except for what only the framework knows", () => {
  const { state } = importById(pair, "acme/7/true/a");

  expect(state).toEqual(
    whole(pair, {
      team: "acme",
      number: 7,
      is_main: true,
      path: "a",
      on_external_change: "warn",
      deletion_protection: true,
      credentials_generation: 0,
      external_credentials: true,
    }),
  );
});

test.each(["", "acme", "acme/7/true/", "/7/true/a", "acme/seven/true/a", "acme/7/yes/a"])(
  "%j is no import id, and the message says what one looks like",
  (id) => {
    const { state, diagnostics } = importById(pair, id);

    expect(state).toBeNull();
    expect(diagnostics[0]?.detail).toBe(
      `Given: ${JSON.stringify(id)}. Expected: <team>/<number>/<is_main>/<path>.`,
    );
  },
);

test("a number of any size keeps its digits", () => {
  expect(importById(pair, "acme/12345678901234567890/true/a").state?.number).toBe(12345678901234567890n);
});

test("I6: an import by identity takes its values as they are", () => {
  const identity = { team: "a/b", number: 7, is_main: false, path: "p" };

  expect(importByIdentity(pair, identity).state).toMatchObject(identity);
});

test("an identity that lacks something says what", () => {
  const { state, diagnostics } = importByIdentity(pair, {
    team: "t",
    number: null,
    is_main: true,
    path: null,
  });

  expect(state).toBeNull();
  expect(diagnostics[0]?.detail).toBe("Not set: number, path.");
});

test("a resource without credentials and protection gets nothing of theirs", () => {
  const resource = resourceWith({ name: string().required() });

  expect(importById(resource, "x").state).toEqual(whole(resource, { id: "x" }));
});

describe("the form and the parts of an id can be had apart, for functions and messages", () => {
  const of = (
    importId: readonly string[],
    optionalIdentity: readonly string[] = [],
    importKeys = ["name"],
  ) => ({
    importId,
    optionalIdentity,
    importKeys,
  });

  test("what may be left out and what else an object is named by are forms of their own", () => {
    expect(importIdForms(of(["a", "b"], [], []))).toEqual(["<a>/<b>"]);
    expect(importIdForms(of(["team", "id"], ["team"]))).toEqual([
      "<team>/<id>",
      "<id>",
      "<team>/<name>",
      "<name>",
    ]);
  });

  test("a key of several attributes has the name of each", () => {
    expect(importIdForms(of(["id"], [], ["kind/owner"]))).toEqual(["<id>", "<kind>/<owner>"]);
  });

  test("the last part keeps its slashes, and what may be left out is there when everything is", () => {
    expect(importIdParts(of(["a", "b"]), "x/y/z")).toEqual({ a: "x", b: "y/z" });
    expect(importIdParts(of(["a", "b"]), "x")).toBeUndefined();
    expect(importIdParts(of(["team", "id"], ["team"]), "x")).toEqual({ id: "x" });
    expect(importIdParts(of(["team", "id"], ["team"]), "t/x")).toEqual({ team: "t", id: "x" });
    expect(importIdParts(of(["team", "id"], ["team"]), "/x")).toBeUndefined();
    // Of an id that is one part alone, nothing is taken for another.
    expect(importIdParts(of(["id"], ["team"]), "x/y")).toEqual({ id: "x/y" });
  });
});

test("what is optional in an identity may be missing in an import by it", () => {
  const resource = resourceWith(
    { team: string().computed().stable() },
    { identity: ["team", "id"], optionalIdentity: ["team"] },
  );

  expect(importByIdentity(resource, { team: null, id: "x" }).state).toMatchObject({ team: null, id: "x" });
  expect(importByIdentity(resource, { team: "t", id: null }).diagnostics[0]?.detail).toBe("Not set: id.");
});
