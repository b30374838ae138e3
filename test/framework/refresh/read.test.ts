import { Failure, integer, json, string } from "../../../src/framework";
import { decodePrivate, encodePrivate } from "../../../src/framework/state/private-state";
import { refresh } from "../../../src/framework/refresh/read";
import type { Resource } from "../../../src/framework/definitions/resource";
import type { ObjectValue } from "../../../src/framework/values/value";
import { NO_BYTES, resourceWith, textOf, undisturbed, whole, type Behaviour } from "../support/resources";

const thing = (behaviour: Behaviour) =>
  resourceWith(
    {
      name: string().required(),
      document: json().optional(),
      version: integer().computed().stable(),
      token: string().optional().writeOnly(),
    },
    { changeMarker: "version", ...behaviour },
  );

const STATE: ObjectValue = {
  id: "x",
  name: "n",
  document: '{"a":1}',
  version: 7,
  on_external_change: "warn",
  credentials_generation: 1,
};
const read = (
  resource: Resource,
  stored: Uint8Array = NO_BYTES,
  identity: ObjectValue | null = { id: "x" },
) => refresh(resource, { state: whole(resource, STATE), private: stored, identity }, undisturbed());

test("an object that is as it was is the state as it was, letter by letter", async () => {
  const resource = thing({ read: async () => ({ id: "x", name: "n", document: '{ "a": 1 }', version: 7 }) });

  const refreshed = await read(resource);

  expect(refreshed.state).toEqual(whole(resource, STATE));
  expect(refreshed.diagnostics).toEqual([]);
});

test("R4: only an object that is gone leaves no state", async () => {
  const resource = thing({ read: async () => undefined });

  expect(await read(resource, encodePrivate({ marker: "7" }))).toEqual({
    state: null,
    private: NO_BYTES,
    diagnostics: [],
  });
});

test("R4: an object that could not be read stays as it was, with everything that is kept beside it", async () => {
  const resource = thing({
    read: async () => {
      throw new Failure({ summary: "no permission" });
    },
  });
  const stored = encodePrivate({ marker: "7", own: { etag: "e" } });

  const refreshed = await read(resource, stored);

  expect(refreshed.state).toEqual(whole(resource, STATE));
  expect(refreshed.private).toEqual(stored);
  expect(textOf(refreshed.diagnostics)).toContain("no permission");
});

test("R3: a credential that a registry returns is not in the state", async () => {
  const resource = thing({ read: async () => ({ token: "FAKE-SECRET" }) });

  expect((await read(resource)).state?.token).toBeNull();
});

test("R5: what is kept beside the state stays, with what reading changed about it", async () => {
  const resource = thing({
    read: async (_clients, _state, call) => {
      call.private.set("seen", Number(call.private.get("seen")) + 1);
      return {};
    },
  });

  const { private: kept } = await read(resource, encodePrivate({ marker: "7", own: { seen: 1 } }));

  expect(decodePrivate(kept)).toEqual({ marker: "7", own: { seen: 2 } });
});

test("a wrong type is an error that quotes nothing, and the state stays", async () => {
  const resource = thing({ read: async () => ({ name: { secret: "FAKE-SECRET" } }) });

  const refreshed = await read(resource);

  expect(refreshed.state).toEqual(whole(resource, STATE));
  expect(textOf(refreshed.diagnostics)).toContain("name: expected a string, got object");
  expect(textOf(refreshed.diagnostics)).not.toContain("FAKE-SECRET");
});

test.each([
  ["what JSON.parse says", (): unknown => JSON.parse('{"token":FAKE-SECRET')],
  ["what Headers say", (): unknown => new Headers({ authorization: "FAKE-SECRET\nx" })],
])("%s about a secret is not passed on", async (_what, fail) => {
  const resource = thing({
    read: async () => {
      fail();
      return {};
    },
  });

  const { diagnostics } = await read(resource);

  expect(textOf(diagnostics)).toContain("This is a bug in the provider");
  expect(textOf(diagnostics)).not.toContain("FAKE-SECRET");
});

describe("a change marker", () => {
  const ours = encodePrivate({ marker: "7" });

  test("that moved, with nothing readable to explain it, is told: credentials may have been replaced", async () => {
    const resource = thing({ read: async () => ({ version: 8 }) });

    const refreshed = await read(resource, ours);

    expect(refreshed.diagnostics).toMatchObject([{ severity: "warning" }]);
    expect(textOf(refreshed.diagnostics)).toContain('thing "x" was changed outside of Terraform');
    expect(decodePrivate(refreshed.private).marker).toBe("7");
  });

  test("that moved together with something readable is told too: who changed that may have replaced more", async () => {
    const resource = thing({ read: async () => ({ version: 8, name: "renamed" }) });

    const refreshed = await read(resource, ours);
    const again = await read(resource, refreshed.private);

    expect(textOf(refreshed.diagnostics)).toContain("was changed outside of Terraform");
    expect(textOf(again.diagnostics)).toContain("was changed outside of Terraform");
  });

  test("of an object that was made again says so, whatever else is as it was", async () => {
    const resource = resourceWith(
      { made_at: string().computed().stable(), token: string().optional().writeOnly() },
      { creationMarker: "made_at", read: async () => ({ made_at: "later" }) },
    );
    const state = whole(resource, {
      id: "x",
      made_at: "early",
      credentials_generation: 1,
      on_external_change: "warn",
    });
    const stored = { state, private: encodePrivate({ created: "early" }), identity: { id: "x" } };

    const refreshed = await refresh(resource, stored, undisturbed());

    expect(textOf(refreshed.diagnostics)).toContain("was deleted and created again with the same id");
    expect(decodePrivate(refreshed.private)).toEqual({ created: "early" });
  });

  test("is accepted where the state says that such changes are ignored", async () => {
    const resource = thing({ read: async () => ({ version: 8 }) });
    const state = whole(resource, { ...STATE, on_external_change: "ignore" });

    const refreshed = await refresh(resource, { state, private: ours, identity: { id: "x" } }, undisturbed());

    expect(refreshed.diagnostics).toEqual([]);
    expect(decodePrivate(refreshed.private).marker).toBe("8");
  });

  test("of an object to which no credentials were sent is no news", async () => {
    const resource = thing({ read: async () => ({ version: 8 }) });
    const state = whole(resource, { ...STATE, credentials_generation: 0 });

    const refreshed = await refresh(resource, { state, private: ours, identity: { id: "x" } }, undisturbed());

    expect(refreshed.diagnostics).toEqual([]);
  });

  test("that got lost with the answer to an update begins anew", async () => {
    const resource = thing({ read: async () => ({ version: 8 }) });

    expect(decodePrivate((await read(resource)).private).marker).toBe("8");
  });

  test("that an older version did not keep is kept from now on, and one that it kept is not lost", async () => {
    const resource = resourceWith(
      {
        version: integer().computed(),
        made_at: string().computed().stable(),
        token: string().optional().writeOnly(),
      },
      { changeMarker: "version", creationMarker: "made_at" },
    );
    const state = whole(resource, { id: "x", version: 7, made_at: "early", credentials_generation: 1 });
    const stored = { state, private: ours, identity: { id: "x" } };

    expect(decodePrivate((await refresh(resource, stored, undisturbed())).private)).toEqual({
      marker: "7",
      created: "early",
    });
  });

  test("of which nobody knows how it was after our own write is no news", async () => {
    const resource = thing({ read: async () => ({ version: 8 }) });

    expect((await read(resource)).diagnostics).toEqual([]);
  });
});

describe("identity", () => {
  test("A12: an object that comes back as another one changes nothing and is an error", async () => {
    const resource = thing({ read: async () => ({ id: "other", name: "other" }) });

    const refreshed = await read(resource);

    expect(refreshed.state).toEqual(whole(resource, STATE));
    expect(textOf(refreshed.diagnostics)).toContain("The registry returned another");
  });

  test("is the registry's to spell right after an import, when Terraform stores none yet", async () => {
    const resource = thing({ read: async () => ({ id: "X" }) });

    const refreshed = await read(resource, NO_BYTES, null);

    expect(refreshed.state?.id).toBe("X");
    expect(refreshed.diagnostics).toEqual([]);
  });
});
