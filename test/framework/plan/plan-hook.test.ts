import { integer, isUnknown, list, string, UNKNOWN } from "../../../src/framework";
import { planChange } from "../../../src/framework/plan/plan";
import type { AnyPlanAdjustment, AnyPlanRequest } from "../../../src/framework/plan/plan-hook";
import { encodePrivate } from "../../../src/framework/state/private-state";
import { type ObjectValue, Unknown } from "../../../src/framework/values/value";
import { NO_BYTES, resourceWith, textOf, whole } from "../support/resources";

const withPlan = (plan: (request: AnyPlanRequest) => AnyPlanAdjustment) =>
  resourceWith(
    {
      name: string().required(),
      size: integer().optionalComputed(),
      url: string().computed(),
      zones: list(string()).optional(),
      token: string().optional().writeOnly(),
    },
    { plan },
  );

const PRIOR = { id: "x", name: "n", size: 1, url: "u", credentials_generation: 0 };

test("sees configuration, prior state, what the schema alone plans, and what the resource keeps", async () => {
  const seen: AnyPlanRequest[] = [];
  const resource = withPlan((request) => {
    seen.push(request);
    return {};
  });

  await planChange(resource, {
    config: whole(resource, { name: "other", token: "FAKE-SECRET" }),
    prior: whole(resource, PRIOR),
    priorPrivate: encodePrivate({ own: { version: 7 } }),
  });

  const [request] = seen;
  expect(request?.config).toMatchObject({ name: "other", token: "FAKE-SECRET" });
  expect(request?.prior).toMatchObject({ id: "x", name: "n", size: 1 });
  expect(request?.planned).toMatchObject({ id: "x", name: "other", size: UNKNOWN, token: undefined });
  expect(request?.private.get("version")).toBe(7);
});

test("knows what the plan changes, and whether credentials are sent", async () => {
  const seen: AnyPlanRequest[] = [];
  const resource = withPlan((request) => {
    seen.push(request);
    return {};
  });
  const plan = (config: ObjectValue, prior: ObjectValue | null) =>
    planChange(resource, {
      config: whole(resource, config),
      prior: prior === null ? null : whole(resource, prior),
      priorPrivate: NO_BYTES,
    });

  await plan({ name: "n", size: 1 }, PRIOR);
  await plan({ name: "other", size: 1 }, PRIOR);
  await plan({ name: "n", size: 1, token: "FAKE-SECRET" }, PRIOR);
  await plan({ name: "n", token: "FAKE-SECRET" }, null);

  expect(seen.map(({ changed, sendsCredentials }) => [[...changed], sendsCredentials])).toEqual([
    [[], false],
    [["name", "url"], false],
    [["url"], true],
    [[], true],
  ]);
});

test("has no prior state in a creation", async () => {
  const resource = withPlan(({ prior, planned }) => ({
    problems: [
      {
        summary: `${prior === undefined ? "no prior" : "prior"} ${isUnknown(planned.url) ? "unknown" : "known"}`,
      },
    ],
  }));

  const { diagnostics } = await planChange(resource, {
    config: whole(resource, { name: "n" }),
    prior: null,
    priorPrivate: NO_BYTES,
  });

  expect(textOf(diagnostics)).toContain("no prior unknown");
});

test("sets what the configuration leaves to the provider, as known, unknown or null", async () => {
  const resource = withPlan(({ planned }) => ({
    planned: { url: `https://${String(planned.name)}`, size: new Unknown({ notNull: true }), id: undefined },
  }));

  const { planned } = await planChange(resource, {
    config: whole(resource, { name: "n" }),
    prior: null,
    priorPrivate: NO_BYTES,
  });

  expect(planned.url).toBe("https://n");
  expect(planned.size).toEqual(new Unknown({ notNull: true }));
  expect(isUnknown(planned.id)).toBe(true);
});

test("makes a difference where there was none", async () => {
  const resource = withPlan(() => ({ planned: { url: UNKNOWN } }));

  const { planned } = await planChange(resource, {
    config: whole(resource, { name: "n" }),
    prior: whole(resource, PRIOR),
    priorPrivate: NO_BYTES,
  });

  expect(planned).toEqual(whole(resource, { ...PRIOR, url: UNKNOWN }));
});

test("adds paths that replace the object, and problems at their attributes", async () => {
  const resource = withPlan(() => ({
    replace: [["name"], ["zones", 0]],
    problems: [{ severity: "warning", at: ["zones", 0], summary: "far away" }],
  }));

  const { requiresReplace, diagnostics } = await planChange(resource, {
    config: whole(resource, { name: "other", zones: ["z"] }),
    prior: whole(resource, PRIOR),
    priorPrivate: NO_BYTES,
  });

  expect(requiresReplace).toEqual([[{ attribute: "name" }], [{ attribute: "zones" }, { index: 0 }]]);
  expect(diagnostics).toEqual([
    {
      severity: "warning",
      summary: "far away",
      detail: "Place: zones[0].",
      path: [{ attribute: "zones" }, { index: 0 }],
    },
  ]);
});

test.each([
  ["P4: what the configuration sets", { size: 5 }],
  ["P7: what is not computed", { zones: ["z"] }],
  ["what is no attribute", { gone: 1 }],
  ["P3: a credential", { token: "FAKE-SECRET" }],
])("cannot set %s", async (_what, adjusted) => {
  const resource = withPlan(() => ({ planned: adjusted }));

  const { planned, diagnostics } = await planChange(resource, {
    config: whole(resource, { name: "n", size: 3 }),
    prior: whole(resource, { ...PRIOR, size: 3 }),
    priorPrivate: NO_BYTES,
  });

  expect(textOf(diagnostics)).toContain("must not set");
  expect(planned).toEqual(whole(resource, { ...PRIOR, size: 3 }));
});
