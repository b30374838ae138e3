import { Failure, integer, list, object, PartialWrite, string } from "../../../src/framework";
import { applyCreate } from "../../../src/framework/apply/create";
import { applyDelete } from "../../../src/framework/apply/delete";
import { applyUpdate } from "../../../src/framework/apply/update";
import { matchesFingerprint } from "../../../src/framework/secrets/fingerprint";
import { credentialsSubject } from "../../../src/framework/secrets/credentials";
import type { Decided } from "../../../src/framework/plan/plan-notes";
import { decodePrivate, encodePrivate, type PrivateState } from "../../../src/framework/state/private-state";
import type { Resource } from "../../../src/framework/definitions/resource";
import { UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";
import { NO_BYTES, resourceWith, textOf, undisturbed, whole, type Behaviour } from "../support/resources";

const thing = (behaviour: Behaviour) =>
  resourceWith(
    {
      name: string().required(),
      size: integer().default(1),
      note: string().optional(),
      version: integer().computed(),
      rules: list(object({ on: string().required(), key: string().optional().writeOnly() })).optional(),
      token: string().optional().writeOnly(),
    },
    { changeMarker: "version", ...behaviour },
  );

/** Remembers what an operation was called with. */
function recording<Arguments extends readonly unknown[], Result>(answer: () => Promise<Result>) {
  const calls: Arguments[] = [];
  return {
    calls,
    operation: async (...given: Arguments): Promise<Result> => {
      calls.push(given);
      return answer();
    },
  };
}

const CONFIG = { name: "n", token: "FAKE-SECRET", rules: [{ on: "a", key: "FAKE-KEY" }] };
const PLANNED = {
  id: UNKNOWN,
  name: "n",
  size: 1,
  version: UNKNOWN,
  rules: [{ on: "a", key: null }],
  credentials_generation: UNKNOWN,
  on_external_change: "warn",
};

const create = (resource: Resource, config: ObjectValue = CONFIG, planned: ObjectValue = PLANNED) =>
  applyCreate(
    resource,
    { config: whole(resource, config), planned: whole(resource, planned), plannedPrivate: NO_BYTES },
    undisturbed(),
  );

describe("creating", () => {
  test("gets what is desired, and apart from it the credentials, nested ones with what stands beside them", async () => {
    const { calls, operation } = recording<Parameters<Resource["create"]>, object>(async () => ({ id: "x" }));

    await create(thing({ create: operation as Resource["create"] }));

    const [request] = calls.map(([, given]) => given);
    expect(request?.desired).toEqual({
      id: undefined,
      name: "n",
      size: 1,
      note: undefined,
      version: undefined,
      rules: [{ on: "a", key: undefined }],
      token: undefined,
    });
    expect(request?.credentials).toEqual({ token: "FAKE-SECRET", rules: [{ on: "a", key: "FAKE-KEY" }] });
  });

  test("answers what the registry now holds, and remembers the credentials without keeping them", async () => {
    const resource = thing({ create: async () => ({ id: "x", name: "n", version: 7 }) });

    const applied = await create(resource);

    expect(applied.state).toEqual(
      whole(resource, { ...PLANNED, id: "x", version: 7, credentials_generation: 1 }),
    );
    const kept = decodePrivate(applied.private);
    expect(kept.marker).toBe("7");
    const subject = credentialsSubject("thing", resource.ownFields, whole(resource, CONFIG))?.text ?? "";
    expect(kept.fingerprint && (await matchesFingerprint(subject, kept.fingerprint))).toBe("same");
    expect(JSON.stringify(applied) + new TextDecoder().decode(applied.private)).not.toContain("FAKE");
  });

  test("under explicit control keeps nothing that follows from the credentials", async () => {
    const resource = thing({});

    const { private: kept } = await create(
      resource,
      { ...CONFIG, credentials_version: 1 },
      { ...PLANNED, credentials_version: 1 },
    );

    expect(decodePrivate(kept).fingerprint).toBeUndefined();
  });

  test("without credentials counts none as sent", async () => {
    const { state } = await create(thing({}), { name: "n" });

    expect(state?.credentials_generation).toBe(0);
  });

  test("that failed leaves nothing", async () => {
    const resource = thing({
      create: async () => {
        throw new Failure({ at: ["name"], summary: "taken" });
      },
    });

    expect(await create(resource)).toEqual({
      state: null,
      private: NO_BYTES,
      diagnostics: [{ severity: "error", summary: "taken", path: [{ attribute: "name" }] }],
    });
  });

  test("that failed half-way answers what is there, so that it is not orphaned, and says why", async () => {
    const resource = thing({
      create: async (_clients, _request, call) => {
        call.private.set("step", 1);
        throw new PartialWrite({ id: "x", version: 7 }, new Failure({ summary: "second half refused" }));
      },
    });

    const applied = await create(resource);

    expect(applied.state).toMatchObject({ id: "x", name: "n", version: 7, credentials_generation: 0 });
    expect(decodePrivate(applied.private)).toEqual({ marker: "7", own: { step: 1 } });
    expect(textOf(applied.diagnostics)).toBe("second half refused\n");
  });

  test("that returns a wrong type does not lose the object", async () => {
    const resource = thing({ create: async () => ({ id: "x", size: "FAKE-SECRET" }) });

    const applied = await create(resource);

    expect(applied.state).toMatchObject({ name: "n", size: 1, token: null });
    expect(textOf(applied.diagnostics)).toContain("size: expected a number, got string");
    expect(textOf(applied.diagnostics)).not.toContain("FAKE-SECRET");
  });

  test("A12: that does not say who the object is, is told as a mistake of the provider's", async () => {
    const applied = await create(thing({ create: async () => ({ name: "n" }) }));

    expect(applied.state).toMatchObject({ name: "n", id: null });
    expect(textOf(applied.diagnostics)).toContain("thing returned no id");
  });

  test("that changed something keeps what the resource keeps beside the state", async () => {
    const resource = thing({
      create: async (_clients, _request, call) => {
        call.private.set("etag", "e1");
        return { id: "x" };
      },
    });

    expect(decodePrivate((await create(resource)).private).own).toEqual({ etag: "e1" });
  });
});

describe("updating", () => {
  const PRIOR = {
    id: "x",
    name: "old",
    size: 1,
    note: "n",
    version: 7,
    credentials_generation: 3,
    on_external_change: "warn",
  };
  const NEXT = { ...PRIOR, name: "new", note: null, version: UNKNOWN };
  const STORED = encodePrivate({ marker: "7", own: { etag: "e1" } });
  const update = (resource: Resource, planned: ObjectValue, config: ObjectValue = { name: "new" }) =>
    applyUpdate(
      resource,
      {
        config: whole(resource, config),
        prior: whole(resource, PRIOR),
        planned: whole(resource, planned),
        plannedPrivate: STORED,
      },
      undisturbed(),
    );

  test("gets only what differs, with undefined for what is to be cleared, and no credentials", async () => {
    const { calls, operation } = recording<Parameters<Resource["update"]>, object>(async () => ({}));

    await update(thing({ update: operation as Resource["update"] }), NEXT, { name: "new", token: "FAKE" });

    const [request] = calls.map(([, given]) => given);
    expect(request?.changes).toStrictEqual({ name: "new", note: undefined });
    expect(request?.prior).toMatchObject({ id: "x", name: "old" });
    expect(request?.desired).toMatchObject({ name: "new", size: 1, note: undefined });
    expect(request?.credentials).toBeUndefined();
  });

  test("gets the credentials where the plan says so, and counts them", async () => {
    const { calls, operation } = recording<Parameters<Resource["update"]>, object>(async () => ({
      version: 8,
    }));
    const planned = { ...PRIOR, credentials_generation: UNKNOWN };

    const applied = await update(thing({ update: operation as Resource["update"] }), planned, {
      name: "old",
      token: "FAKE-SECRET",
    });

    expect(calls[0]?.[1].changes).toEqual({});
    expect(calls[0]?.[1].credentials).toEqual({ token: "FAKE-SECRET", rules: undefined });
    expect(applied.state?.credentials_generation).toBe(4);
    expect(decodePrivate(applied.private).fingerprint).toBeDefined();
  });

  test("of nothing but the framework's own attributes asks no registry", async () => {
    const { calls, operation } = recording<Parameters<Resource["update"]>, object>(async () => ({}));
    const resource = thing({ update: operation as Resource["update"] });

    const applied = await update(resource, { ...PRIOR, on_external_change: "reapply" });

    expect(calls).toEqual([]);
    expect(applied.state).toEqual(whole(resource, { ...PRIOR, on_external_change: "reapply" }));
    expect(applied.private).toEqual(STORED);
  });

  test("that failed keeps the prior state and what is kept beside it", async () => {
    const resource = thing({
      update: async (_clients, _request, call) => {
        call.private.set("etag", "e2");
        throw new Failure({ summary: "refused" });
      },
    });

    const applied = await update(resource, NEXT);

    expect(applied.state).toEqual(whole(resource, PRIOR));
    expect(applied.private).toEqual(STORED);
  });

  test("that failed while it sent credentials takes no moved marker for somebody else's doing", async () => {
    const resource = thing({
      update: async () => {
        throw new Failure({ summary: "the answer was lost" });
      },
    });

    const applied = await update(resource, { ...PRIOR, credentials_generation: UNKNOWN }, CONFIG);

    expect(applied.state?.credentials_generation).toBe(3);
    expect(decodePrivate(applied.private)).toEqual({ own: { etag: "e1" } });
  });

  test("that failed half-way keeps of the prior state what the registry did not say", async () => {
    const resource = thing({
      update: async (_clients, _request, call) => {
        call.private.set("etag", "e2");
        throw new PartialWrite({ name: "new" }, new Error("the second request failed"));
      },
    });

    const applied = await update(resource, NEXT);

    expect(applied.state).toEqual(whole(resource, { ...PRIOR, name: "new" }));
    expect(decodePrivate(applied.private)).toEqual({ own: { etag: "e2" } });
    expect(textOf(applied.diagnostics)).toContain("the second request failed");
  });
});

describe("updating what somebody else may have changed", () => {
  const PRIOR = {
    id: "x",
    name: "old",
    version: 7,
    credentials_generation: 3,
    on_external_change: "warn",
  };
  const NEXT = { ...PRIOR, name: "new", version: UNKNOWN };
  const moved = { read: async () => ({ id: "x", version: 8 }), update: async () => ({ version: 9 }) };
  const update = async (
    resource: Resource,
    planned: ObjectValue,
    more: { readonly stored?: PrivateState; readonly decided?: Decided } = {},
  ) => {
    const warnings: string[] = [];
    const applied = await applyUpdate(
      resource,
      {
        config: whole(resource, { name: "new", token: "FAKE-SECRET" }),
        prior: whole(resource, PRIOR),
        planned: whole(resource, planned),
        plannedPrivate: encodePrivate(more.stored ?? { marker: "7" }),
        decided: more.decided,
      },
      { ...undisturbed(), warn: ({ summary }) => warnings.push(summary) },
    );
    return { ...applied, warnings };
  };
  const DECIDED: Decided = { shown: true, send: false, seen: ["/token"], late: false };

  test("warns of a marker that moved since the plan, and keeps the old one until that is settled", async () => {
    const applied = await update(thing(moved), NEXT);

    expect(applied.warnings).toEqual(['thing "x" was changed outside of Terraform']);
    expect(decodePrivate(applied.private).marker).toBe("7");
  });

  test("sends the credentials along where that is wanted, and the plan allows for it", async () => {
    const { calls, operation } = recording<Parameters<Resource["update"]>, object>(async () => ({
      version: 9,
    }));
    const resource = thing({ ...moved, update: operation as Resource["update"] });
    const wanted = { ...NEXT, on_external_change: "reapply" };

    const open = await update(resource, { ...wanted, credentials_generation: UNKNOWN }, { decided: DECIDED });
    const closed = await update(resource, wanted, { decided: { ...DECIDED, shown: false } });

    expect(calls.map(([, { credentials }]) => credentials?.token)).toEqual(["FAKE-SECRET", undefined]);
    expect(open.state?.credentials_generation).toBe(4);
    expect(open.warnings).toEqual([]);
    expect(decodePrivate(open.private).marker).toBe("9");
    expect(closed.warnings).toEqual(['thing "x" was changed outside of Terraform']);
    expect(decodePrivate(closed.private).marker).toBe("7");
  });

  test("what a refresh noticed stays noticed, until it is accepted", async () => {
    const resource = thing({ ...moved, update: async () => ({ version: 9 }) });

    const open = await update(resource, NEXT, { stored: { marker: "6" } });
    const accepted = await update(
      resource,
      { ...NEXT, on_external_change: "ignore" },
      { stored: { marker: "6" } },
    );
    const untouched = await update(resource, { ...PRIOR, timeouts: null }, { stored: { marker: "6" } });

    expect(decodePrivate(open.private).marker).toBe("6");
    expect(decodePrivate(accepted.private).marker).toBe("9");
    expect(decodePrivate(untouched.private).marker).toBe("6");
  });

  test("looks without touching what the resource keeps, and goes on where it cannot look", async () => {
    const seen: unknown[] = [];
    const resource = thing({
      read: async (_clients, _state, call) => {
        call.private.set("version", 8);
        throw new Error("no answer");
      },
      update: async (_clients, _request, call) => {
        seen.push(call.private.get("version"));
        return {};
      },
    });

    const applied = await update(resource, NEXT, { stored: { marker: "7", own: { version: 7 } } });

    expect(seen).toEqual([7]);
    expect(applied.warnings).toEqual([]);
  });

  test("does not look where it sends the credentials anyway, or where nobody kept a marker", async () => {
    const read = jest.fn(async () => ({}));
    const resource = thing({ read });

    await update(resource, { ...NEXT, credentials_generation: UNKNOWN });
    await update(resource, NEXT, { stored: {} });

    expect(read).not.toHaveBeenCalled();
  });

  test("an answer that was lost makes the moved marker no news", async () => {
    const lost = thing({
      update: async () => {
        throw new Error("the answer was lost");
      },
    });

    const applied = await update(lost, NEXT);

    expect(decodePrivate(applied.private)).toEqual({});
  });
});

describe("updating with what ignore_changes hid from the plan", () => {
  const PRIOR = { id: "x", name: "old", credentials_generation: 1, on_external_change: "warn" };
  const update = async (seen: readonly string[], send: boolean) => {
    const { calls, operation } = recording<Parameters<Resource["update"]>, object>(async () => ({}));
    const resource = thing({ update: operation as Resource["update"] });
    const applied = await applyUpdate(
      resource,
      {
        config: whole(resource, CONFIG),
        prior: whole(resource, PRIOR),
        planned: whole(resource, { ...PRIOR, name: "n", credentials_generation: UNKNOWN }),
        plannedPrivate: NO_BYTES,
        decided: { shown: true, send, seen, late: false },
      },
      undisturbed(),
    );
    const subject = (config: ObjectValue) =>
      credentialsSubject("thing", resource.ownFields, whole(resource, config))?.text ?? "";
    return { applied, credentials: calls[0]?.[1].credentials, subject };
  };

  test("sends what the plan saw, and remembers that alone as sent", async () => {
    const { applied, credentials, subject } = await update(["/token"], true);

    expect(credentials).toEqual({ token: "FAKE-SECRET", rules: [{ on: "a", key: undefined }] });
    const kept = decodePrivate(applied.private).fingerprint;
    expect(kept && (await matchesFingerprint(subject({ token: "FAKE-SECRET" }), kept))).toBe("same");
  });

  test("sends nothing where all was hidden, whatever the number says", async () => {
    const { applied, credentials } = await update([], true);

    expect(credentials).toBeUndefined();
    expect(applied.state?.credentials_generation).toBe(1);
  });
});

describe("an update that the plan said may send credentials", () => {
  test("of nothing that a registry knows makes no request, and what was unknown is as it was", async () => {
    const { calls, operation } = recording<Parameters<Resource["update"]>, object>(async () => ({}));
    const resource = thing({ update: operation as Resource["update"] });
    const prior = { id: "x", name: "n", version: 7, credentials_generation: 3, on_external_change: "warn" };

    const applied = await applyUpdate(
      resource,
      {
        config: whole(resource, CONFIG),
        prior: whole(resource, prior),
        planned: whole(resource, { ...prior, version: UNKNOWN, credentials_generation: UNKNOWN }),
        plannedPrivate: NO_BYTES,
        decided: { shown: true, send: false, seen: ["/token"], late: false },
      },
      undisturbed(),
    );

    expect(calls).toEqual([]);
    expect(applied.state).toEqual(whole(resource, prior));
  });
});

describe("deleting", () => {
  const PRIOR = { id: "x", name: "n" };
  const destroy = (resource: Resource) =>
    applyDelete(
      resource,
      { prior: whole(resource, PRIOR), plannedPrivate: encodePrivate({ own: { etag: "e" } }) },
      undisturbed(),
    );

  test("gets the state and what is kept beside it, and leaves nothing", async () => {
    const seen: unknown[] = [];
    const resource = thing({
      delete: async (_clients, state, call) => {
        seen.push(state.id, call.private.get("etag"));
      },
    });

    expect(await destroy(resource)).toEqual({ state: null, private: NO_BYTES, diagnostics: [] });
    expect(seen).toEqual(["x", "e"]);
  });

  test("that failed keeps everything", async () => {
    const resource = thing({
      delete: async () => {
        throw new Failure({ summary: "still in use" });
      },
    });

    const applied = await destroy(resource);

    expect(applied.state).toEqual(whole(resource, PRIOR));
    expect(decodePrivate(applied.private).own).toEqual({ etag: "e" });
    expect(textOf(applied.diagnostics)).toContain("still in use");
  });
});
