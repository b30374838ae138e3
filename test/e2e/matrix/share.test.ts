import { isStopped, plannedShareOf, shareOf } from "./share";

const WEBHOOK = "integrations_truto_webhook";

const MODEL = "integrations_truto_unified_model";

const MAPPING = "integrations_truto_unified_model_mapping";

const errorWith = (summary: string, object?: string): string => `╷
│ Error: ${summary}
│ 
${object === undefined ? "" : `│   with ${object},\n│   on main.tf.json line 9, in resource:\n│ `}
│ What ${WEBHOOK} needs is not there.
╵
`;

const BEGUN = `${MODEL}.main: Creating...\n${MAPPING}.main: Creating...\n`;

const failed = (...output: readonly string[]) => ({ exitCode: 1, output: output.join("\n") });

describe("a command that failed", () => {
  test("failed for the type that an error is about, with that error alone", () => {
    const ran = failed(
      BEGUN,
      errorWith("This is protected", `${MAPPING}.main`),
      errorWith("That is taken", `${WEBHOOK}.main`),
    );

    const { exitCode, output } = shareOf(ran, MAPPING);

    expect(exitCode).toBe(1);
    expect(output).toContain("This is protected");
    expect(output).not.toContain("That is taken");
    expect(shareOf(ran, MODEL).exitCode).toBe(0);
  });

  test("failed for the type that the summary names, where no object is named", () => {
    const ran = failed(BEGUN, errorWith(`Could not create ${MAPPING}`));

    expect(isStopped(ran, MODEL)).toBe(false);
    expect(shareOf(ran, MAPPING).exitCode).toBe(1);
    expect(shareOf(ran, MODEL).exitCode).toBe(0);
    expect(shareOf(ran, WEBHOOK).exitCode).toBe(0);
  });

  test("failed for every type, where an error names none", () => {
    const ran = failed(
      BEGUN,
      errorWith("The token is not accepted"),
      errorWith("This is taken", `${MAPPING}.main`),
    );

    expect(shareOf(ran, MODEL)).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining("The token") as string,
    });
    expect(shareOf(failed("killed"), MODEL)).toEqual(failed("killed"));
  });

  test("failed for every type when it ended at the plan, and says on whose account", () => {
    const ran = failed(
      `${MODEL}.main: Refreshing state...`,
      errorWith("This is protected", `${MAPPING}.main`),
    );

    const { exitCode, output } = shareOf(ran, MODEL);

    expect(exitCode).toBe(1);
    expect(output).toBe(`nothing was done for ${MODEL}, because the plan has errors of ${MAPPING}`);
    expect([MODEL, MAPPING].map((type) => isStopped(ran, type))).toEqual([true, false]);
    expect(() => plannedShareOf(ran, {}, MAPPING)).toThrow("This is protected");
  });

  test("the same as JSON", () => {
    const diagnostic = { severity: "error", summary: "This is protected", address: `${MAPPING}.main` };
    const ran = failed(JSON.stringify({ type: "diagnostic", diagnostic }));

    expect([MODEL, MAPPING].map((type) => isStopped(ran, type))).toEqual([true, false]);
    expect(() => plannedShareOf(ran, {}, MAPPING)).toThrow("This is protected");
  });
});

describe("a plan with changes", () => {
  const change = { before: { name: "a" }, after: { name: "b" }, after_unknown: {} };
  const plan = {
    resource_changes: [
      { address: `${MODEL}.main`, change: { ...change, actions: ["no-op"] } },
      { address: `${MAPPING}.main`, change: { ...change, actions: ["update"] } },
    ],
  };
  const ran = { exitCode: 2, output: "Plan: 0 to add, 1 to change, 0 to destroy." };

  test("has some for the types of which something is changed, and says what", () => {
    const { exitCode, output } = plannedShareOf(ran, plan, MAPPING);

    expect(exitCode).toBe(2);
    expect(output).toContain(`${MAPPING}.main: {"actions":["update"],"changes":["name"]`);
    expect(plannedShareOf(ran, plan, MODEL).exitCode).toBe(0);
  });

  test("has some for every type, where no object is changed", () => {
    expect(plannedShareOf(ran, { resource_changes: [] }, MODEL).exitCode).toBe(2);
  });
});
