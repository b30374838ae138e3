import { boolean, list, map, object, string } from "../../../src/framework";
import { toDiagnostic } from "../../../src/framework/diagnostics/failure";

const FIELDS = {
  name: string().required(),
  rules: list(object({ on: string().required() })).optional(),
  limits: map(string()).optional(),
  access: object({ open: boolean().optional() }).optional(),
};

describe("what a problem tells", () => {
  test("has the place in it where Terraform cannot point to it: inside a list or a map", () => {
    const problem = { summary: "Two entries are the same", detail: "Remove one." };

    expect(toDiagnostic({ ...problem, at: ["rules", 1, "on"] }, FIELDS).detail).toBe(
      "Remove one. Place: rules[1].on.",
    );
    expect(toDiagnostic({ ...problem, at: ["limits", "a.b"] }, FIELDS).detail).toBe(
      'Remove one. Place: limits["a.b"].',
    );
    expect(toDiagnostic({ summary: "No text", at: ["rules", 0] }, FIELDS).detail).toBe("Place: rules[0].");
  });

  test.each([[undefined], [["name"]], [["access", "open"]]])("stays as it is at %j", (at) => {
    const { detail } = toDiagnostic(
      { summary: "s", detail: "d", ...(at === undefined ? {} : { at }) },
      FIELDS,
    );

    expect(detail).toBe("d");
  });

  test("says the place once", () => {
    const { detail } = toDiagnostic(
      { summary: "rules[0].on is odd", detail: "d", at: ["rules", 0, "on"] },
      FIELDS,
    );

    expect(detail).toBe("d");
  });
});
