import { integer, json, list, object, oneOf, set, string } from "../../../src/framework";
import { slowFingerprint } from "../../../src/framework/secrets/fingerprint";
import { credentialsSubject } from "../../../src/framework/secrets/credentials";
import type { Change, Plan } from "../../../src/framework/plan/change";
import { planDestroy } from "../../../src/framework/plan/plan";
import { planChange } from "../../../src/framework/plan/plan";
import { withNotes } from "../../../src/framework/plan/plan-notes";
import { encodePrivate } from "../../../src/framework/state/private-state";
import type { Resource } from "../../../src/framework/definitions/resource";
import { Unknown, UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";
import type { Written } from "../../../src/framework/secrets/written-config";
import { NO_BYTES, resourceWith, textOf, whole } from "../support/resources";

const ID_UNKNOWN = new Unknown({ notNull: true });

const plan = (
  resource: Resource,
  config: ObjectValue,
  prior: ObjectValue | null,
  priorPrivate: Uint8Array = NO_BYTES,
) =>
  planChange(resource, {
    config: whole(resource, config),
    prior: prior === null ? null : whole(resource, prior),
    priorPrivate,
  });

describe("a creation", () => {
  const resource = resourceWith({
    name: string().required(),
    size: integer().default(1),
    tags: set(string()).optional(),
  });

  test("has what is configured, defaults, and unknown where the registry chooses", async () => {
    const { planned, requiresReplace, diagnostics } = await plan(resource, { name: "n" }, null);

    expect(planned).toEqual(whole(resource, { id: ID_UNKNOWN, name: "n", size: 1 }));
    expect([requiresReplace, diagnostics]).toEqual([[], []]);
  });

  test("passes on what is not known yet", async () => {
    const prefixed = new Unknown({ prefix: "pre-", notNull: true });

    const { planned } = await plan(resource, { name: prefixed, tags: UNKNOWN }, null);

    expect(planned.name).toBe(prefixed);
    expect(planned.tags).toBe(UNKNOWN);
  });
});

describe("an update", () => {
  const resource = resourceWith({
    name: string().required(),
    document: json().optional(),
    etag: string().computed(),
    region: string().required().immutable(),
    rules: list(object({ on: string().required(), port: integer().computed().stable() })).optional(),
  });
  const PRIOR = {
    id: "x",
    name: "n",
    document: '{"a":1}',
    etag: "e1",
    region: "eu",
    rules: [{ on: "a", port: 80 }],
  };
  const CONFIG = { name: "n", document: '{"a":1}', region: "eu", rules: [{ on: "a", port: null }] };

  test("P17: without a difference is the prior state itself, so that the plan is empty", async () => {
    expect((await plan(resource, CONFIG, PRIOR)).planned).toEqual(whole(resource, PRIOR));
    expect((await plan(resource, { ...CONFIG, document: '{ "a": 1 }' }, PRIOR)).planned).toEqual(
      whole(resource, PRIOR),
    );
  });

  test("with a difference leaves stable values known and makes the others unknown", async () => {
    const { planned } = await plan(resource, { ...CONFIG, name: "other" }, PRIOR);

    expect(planned).toEqual(whole(resource, { ...PRIOR, name: "other", etag: UNKNOWN }));
  });

  test("of nothing but the framework's own attributes leaves everything known", async () => {
    const timeouts = { create: null, read: "1m", update: null, delete: null };

    const { planned } = await plan(resource, { ...CONFIG, timeouts }, PRIOR);

    expect(planned).toEqual(whole(resource, { ...PRIOR, timeouts }));
  });

  test("of an immutable attribute says which one forces the replacement", async () => {
    const { requiresReplace } = await plan(resource, { ...CONFIG, region: "us" }, PRIOR);

    expect(requiresReplace).toEqual([[{ attribute: "region" }]]);
  });

  test("of a list element that is added makes only its own values unknown", async () => {
    const rules = [
      { on: "a", port: null },
      { on: "b", port: null },
    ];

    const { planned } = await plan(resource, { ...CONFIG, rules }, PRIOR);

    expect(planned.rules).toEqual([
      { on: "a", port: 80 },
      { on: "b", port: UNKNOWN },
    ]);
  });

  test("F5: is planned the same way twice", async () => {
    const change = { ...CONFIG, name: "other" };

    expect(await plan(resource, change, PRIOR)).toEqual(await plan(resource, change, PRIOR));
  });
});

describe("credentials", () => {
  const resource = resourceWith(
    {
      user: string().optional().sentWithCredentials(),
      token: string().optional().writeOnly(),
      rules: list(object({ on: string().required(), key: string().optional().writeOnly() })).optional(),
      moved_at: string().computed().stable(),
    },
    { changeMarker: "moved_at" },
  );
  const PRIOR = { id: "x", user: "u", credentials_generation: 3, on_external_change: "warn" };
  const CONFIG = { user: "u", token: "FAKE-SECRET" };
  const sent = async (config: ObjectValue) =>
    slowFingerprint(credentialsSubject("thing", resource.ownFields, whole(resource, config))?.text ?? "");
  const stored = async (config: ObjectValue, marker?: string) =>
    encodePrivate({ fingerprint: await sent(config), ...(marker === undefined ? {} : { marker }) });

  test("that are the ones that were sent last are no difference", async () => {
    const { planned } = await plan(resource, CONFIG, PRIOR, await stored(CONFIG));

    expect(planned).toEqual(whole(resource, PRIOR));
  });

  test("that changed are a difference, which shows in the number of times they were sent", async () => {
    const { planned } = await plan(
      resource,
      { ...CONFIG, token: "FAKE-SECRET-2" },
      PRIOR,
      await stored(CONFIG),
    );

    expect(planned).toEqual(whole(resource, { ...PRIOR, credentials_generation: UNKNOWN }));
  });

  test("inside nested attributes count like others", async () => {
    const nested = { user: "u", rules: [{ on: "a", key: "FAKE-SECRET" }] };
    const prior = { ...PRIOR, rules: [{ on: "a", key: null }] };

    const same = await plan(resource, nested, prior, await stored(nested));
    const changed = await plan(
      resource,
      { ...nested, rules: [{ on: "a", key: "FAKE-SECRET-2" }] },
      prior,
      await stored(nested),
    );

    expect(same.planned).toEqual(whole(resource, prior));
    expect(changed.planned.credentials_generation).toBe(UNKNOWN);
    expect(JSON.stringify(changed)).not.toContain("FAKE-SECRET");
  });

  test("that are taken out of the configuration are a difference once", async () => {
    const gone = await plan(resource, { user: "u" }, PRIOR, await stored(CONFIG));
    const stillGone = await plan(resource, { user: "u" }, PRIOR, NO_BYTES);

    expect(gone.planned.credentials_generation).toBe(UNKNOWN);
    expect(stillGone.planned).toEqual(whole(resource, PRIOR));
  });

  test("of which nobody knows what was sent, as after an import, are sent", async () => {
    const { planned } = await plan(resource, CONFIG, PRIOR, NO_BYTES);

    expect(planned.credentials_generation).toBe(UNKNOWN);
  });

  test("that are not known yet may be a difference", async () => {
    const { planned } = await plan(resource, { ...CONFIG, token: UNKNOWN }, PRIOR, await stored(CONFIG));

    expect(planned.credentials_generation).toBe(UNKNOWN);
    expect(planned.token).toBeNull();
  });

  test("are sent with what belongs to them", async () => {
    const { planned } = await plan(resource, { ...CONFIG, user: "other" }, PRIOR, await stored(CONFIG));

    expect(planned.credentials_generation).toBe(UNKNOWN);
  });

  test("under explicit control are sent when the number changes, and only then", async () => {
    const prior = { ...PRIOR, credentials_version: 1 };

    const other = { ...CONFIG, token: "FAKE-SECRET-2", credentials_version: 1 };
    const next = { ...CONFIG, credentials_version: 2 };

    expect((await plan(resource, other, prior, await stored(CONFIG))).planned).toEqual(
      whole(resource, prior),
    );
    expect((await plan(resource, next, prior)).planned.credentials_generation).toBe(UNKNOWN);
  });

  test("that somebody else may have replaced are sent again where the user wants that", async () => {
    const moved = { ...PRIOR, moved_at: "later" };
    const ours = await stored(CONFIG, "earlier");

    const warned = await plan(resource, CONFIG, moved, ours);
    const reapplied = await plan(
      resource,
      { ...CONFIG, on_external_change: "reapply" },
      { ...moved, on_external_change: "reapply" },
      ours,
    );

    expect(warned.planned).toEqual(whole(resource, moved));
    expect(reapplied.planned.credentials_generation).toBe(UNKNOWN);
  });
});

describe("credentials that ignore_changes hides from the plan", () => {
  const resource = resourceWith({
    user: string().optional().sentWithCredentials(),
    note: string().optional(),
    token: string().optional().writeOnly(),
    key: string().optional().writeOnly(),
  });
  const PRIOR = { id: "x", user: "u", credentials_generation: 3 };
  const WRITTEN = { user: "u", token: "FAKE-1", key: "FAKE-2" };
  const stored = async (config: ObjectValue) =>
    encodePrivate({
      fingerprint: await slowFingerprint(
        credentialsSubject("thing", resource.ownFields, whole(resource, config))?.text ?? "",
      ),
    });
  const planned = async (seen: ObjectValue, written: Written, kept: ObjectValue = WRITTEN) =>
    planChange(resource, {
      config: whole(resource, seen),
      prior: whole(resource, PRIOR),
      priorPrivate: await stored(kept),
      written,
    });
  const found = (config: ObjectValue): Written => ({ kind: "found", config: whole(resource, config) });

  test("all of them: are no difference, whatever is written now", async () => {
    const plan = await planned({ user: "u" }, found({ ...WRITTEN, token: "FAKE-other" }));

    expect(plan.planned).toEqual(whole(resource, PRIOR));
  });

  test("are no difference either where more is hidden than credentials", async () => {
    expect((await planned({ user: "u" }, { kind: "another" })).planned).toEqual(whole(resource, PRIOR));
  });

  test("are told from those that are taken out of the configuration", async () => {
    const plan = await planned({ user: "u" }, found({ user: "u" }));

    expect(plan.planned.credentials_generation).toBe(UNKNOWN);
  });

  test("some of them: are no difference as long as nothing is written anew", async () => {
    const same = await planned({ user: "u", token: "FAKE-1" }, found(WRITTEN));
    const rotated = await planned({ user: "u", token: "FAKE-3" }, found({ ...WRITTEN, token: "FAKE-3" }));

    expect(same.planned).toEqual(whole(resource, PRIOR));
    expect(rotated.planned.credentials_generation).toBe(UNKNOWN);
    expect(rotated.notes.credentials).toMatchObject({ send: true, seen: ["/token"] });
  });

  test("are compared without the hidden ones once the others were sent alone", async () => {
    const alone = { user: "u", token: "FAKE-1" };

    const plan = await planned(alone, found({ ...WRITTEN, key: "FAKE-other" }), alone);

    expect(plan.planned).toEqual(whole(resource, PRIOR));
  });

  test("do not go along with what belongs to them, and the plan says so", async () => {
    const plan = await planned({ user: "other" }, found({ ...WRITTEN, user: "other" }));

    expect(plan.planned.credentials_generation).toBe(3);
    expect(textOf(plan.diagnostics)).toContain("user must be sent together with the credentials");
  });

  test("leave the others where those are not complete alone, and the plan says so", async () => {
    const strict = { ...resource, validate: both };
    const plan = await planChange(strict, {
      config: whole(strict, { user: "u", token: "FAKE-3" }),
      prior: whole(strict, PRIOR),
      priorPrivate: await stored(WRITTEN),
      written: found({ ...WRITTEN, token: "FAKE-3" }),
    });

    expect(plan.planned).toEqual(whole(resource, PRIOR));
    expect(textOf(plan.diagnostics)).toContain("ignore_changes excludes some of them");
  });

  const both: Resource["validate"] = ({ token, key }) =>
    (token === undefined) === (key === undefined) ? [] : [{ summary: "token and key go together" }];
});

describe("a credential that may change until the plan is applied", () => {
  const resource = resourceWith({
    note: string().optional(),
    token: string().optional().writeOnly(),
    changed_at: string().computed(),
  });
  const PRIOR = { id: "x", note: "old", changed_at: "early", credentials_generation: 3 };
  const stored = async () =>
    encodePrivate({
      fingerprint: await slowFingerprint(
        credentialsSubject("thing", resource.ownFields, whole(resource, { token: "FAKE-1" }))?.text ?? "",
      ),
    });
  const planned = async (
    config: ObjectValue,
    more: Pick<Change, "isHandedOn" | "approvedPrivate"> = {},
    prior: ObjectValue = PRIOR,
  ) =>
    planChange(resource, {
      config: whole(resource, config),
      prior: whole(resource, prior),
      priorPrivate: await stored(),
      ...more,
    });

  test("F2: makes every update the same plan, where the engine does not hand on what was decided", async () => {
    const first = await planned({ note: "new", token: "FAKE-1" });
    const second = await planned({ note: "new", token: "FAKE-2" });

    expect(first.planned).toEqual(second.planned);
    expect(first.planned.credentials_generation).toBe(UNKNOWN);
    expect(first.notes.credentials?.send).toBe(false);
    expect(second.notes.credentials?.send).toBe(true);
  });

  test("F2: also an update of what no registry knows", async () => {
    const timeouts = { create: "1m", read: null, update: null, delete: null };
    const first = await planned({ note: "old", timeouts, token: "FAKE-1" });
    const second = await planned({ note: "old", timeouts, token: "FAKE-2" });

    expect(first.planned).toEqual(second.planned);
  });

  test("shows nothing where the engine hands it on, or where a number decides", async () => {
    const versioned = { ...PRIOR, credentials_version: 1 };
    const handedOn = await planned({ note: "new", token: "FAKE-1" }, { isHandedOn: true });
    const byNumber = await planned({ note: "new", token: "FAKE-2", credentials_version: 1 }, {}, versioned);

    expect(handedOn.planned.credentials_generation).toBe(3);
    expect(byNumber.planned.credentials_generation).toBe(3);
  });

  test("counts for the second plan as the first one decided", async () => {
    const kept = await planned({ note: "new", token: "FAKE-1" }, { isHandedOn: true });
    const sent = await planned({ note: "new", token: "FAKE-2" }, { isHandedOn: true });
    const again = (token: string, { notes }: Plan) =>
      planned(
        { note: "new", token },
        { isHandedOn: true, approvedPrivate: withNotes(new Uint8Array(), notes) },
      );

    const late = await again("FAKE-2", kept);
    const asApproved = await again("FAKE-3", sent);

    expect(late.planned).toEqual(kept.planned);
    expect(late.notes.credentials).toMatchObject({ send: false, late: true });
    expect(asApproved.planned).toEqual(sent.planned);
    expect(asApproved.notes.credentials).toMatchObject({ send: true });
  });
});

describe("an object whose loss cannot be made good", () => {
  const resource = resourceWith(
    { region: string().required().immutable(), mode: oneOf(["a", "b"]).default("a") },
    { destroyLoses: "takes everything with it" },
  );
  const PRIOR = { id: "x", region: "eu", mode: "a", deletion_protection: true };

  test("is not planned to be destroyed or replaced, and the message says what would be lost", async () => {
    const destroyed = planDestroy(resource, whole(resource, PRIOR), NO_BYTES);
    const { diagnostics } = await plan(resource, { region: "us" }, PRIOR);

    expect(textOf(destroyed)).toContain("Destroying it takes everything with it");
    expect(textOf(diagnostics)).toContain("Cannot replace this object: deletion_protection is enabled");
  });

  test("is counted in the message as far as the resource knows", () => {
    const counting = resourceWith(
      {},
      {
        destroyLoses: "takes everything with it",
        countLosses: (kept) => (kept.get("count") === 3 ? "There are three." : undefined),
      },
    );
    const prior = whole(counting, { id: "x", deletion_protection: true });

    expect(textOf(planDestroy(counting, prior, encodePrivate({ own: { count: 3 } })))).toContain(
      "takes everything with it. There are three. To allow this",
    );
    expect(textOf(planDestroy(counting, prior, NO_BYTES))).toContain(
      "takes everything with it. To allow this",
    );
  });

  test("may be destroyed when its protection is off", () => {
    const unprotected = whole(resource, { ...PRIOR, deletion_protection: false });

    expect(planDestroy(resource, unprotected, NO_BYTES)).toEqual([]);
  });

  test("stays protected while its new protection is not known: in apply it would be gone before that is", async () => {
    const later = { region: "us", deletion_protection: UNKNOWN };

    const { diagnostics } = await plan(resource, later, PRIOR);
    const unprotected = await plan(resource, later, { ...PRIOR, deletion_protection: false });

    expect(textOf(diagnostics)).toContain("Cannot replace this object: deletion_protection is enabled");
    expect(unprotected.diagnostics).toEqual([]);
  });

  test("may be updated", async () => {
    const { diagnostics } = await plan(resource, { region: "eu", mode: "b" }, PRIOR);

    expect(diagnostics).toEqual([]);
  });
});

test("a resource may warn before it is destroyed", () => {
  const resource = resourceWith(
    {},
    { planDestroy: (state) => [{ severity: "warning", summary: `keeps the data of ${String(state.id)}` }] },
  );

  expect(planDestroy(resource, whole(resource, { id: "x" }), NO_BYTES)).toEqual([
    { severity: "warning", summary: "keeps the data of x" },
  ]);
});

test("ten thousand elements in each collection are planned before the test times out: no comparison of each with each", async () => {
  const element = { id: integer().required(), level: string().default("USE"), port: integer().computed() };
  const resource = resourceWith({
    many: list(object(element)).optional(),
    some: set(object(element)).optional(),
    tags: set(string()).optional(),
  });
  const numbers = Array.from({ length: 10_000 }, (_, i) => i);
  const config = {
    many: numbers.map((id) => ({ id, level: null, port: null })),
    some: numbers.map((id) => ({ id, level: null, port: null })).reverse(),
    tags: numbers.map((id) => `tag-${id}`).reverse(),
  };
  const stored = numbers.map((id) => ({ id, level: "USE", port: id }));
  const prior = { id: "x", many: stored, some: stored, tags: numbers.map((id) => `tag-${id}`) };

  const unchanged = await plan(resource, config, prior);
  const changed = await plan(resource, { ...config, tags: ["other"] }, prior);

  expect(unchanged.planned).toEqual(whole(resource, prior));
  expect(changed.planned.tags).toEqual(["other"]);
});

test("an unchanged plan leaves each element of a set its own spelling of nothing, in whatever order they are", async () => {
  const resource = resourceWith({
    grants: set(object({ note: string().optional().emptyIsNone(), key: integer().required() })).required(),
  });
  const config = {
    grants: [
      { note: "", key: 0 },
      { note: null, key: 1 },
    ],
  };
  const prior = { id: "x", grants: [...config.grants].reverse() };

  const { planned } = await plan(resource, config, prior);

  expect(planned).toEqual(whole(resource, prior));
});
