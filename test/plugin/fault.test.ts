import { CodecError } from "../../src/plugin/codec/error";
import { framesOf, problemOf } from "../../src/plugin/fault";

describe("what a user is told of an exception", () => {
  it("is where it came from, not its message", () => {
    const error = new TypeError("FAKE-SECRET\n    at FAKE-SECRET (FAKE-SECRET.ts:1:1)");
    const { summary, detail } = problemOf(error, "ReadResource of demo_thing");
    expect(summary).toBe("The provider failed unexpectedly");
    expect(detail).toContain("ReadResource of demo_thing ended in an exception (TypeError)");
    expect(detail).toContain("fault.test.ts");
    expect(detail).not.toContain("FAKE-SECRET");
  });

  it("says who was wrong when a value did not fit", () => {
    expect(
      problemOf(new CodecError("reading", "a bool is required", [{ attribute: "on" }]), "x"),
    ).toMatchObject({
      summary: "The engine sent a value that the provider cannot read",
      detail: expect.stringContaining("on: a bool is required") as string,
      path: [{ attribute: "on" }],
    });
    expect(problemOf(new CodecError("writing", "a bool is required"), "x").summary).toMatch(
      /does not match its schema/,
    );
  });

  it.each([undefined, null, "FAKE-SECRET", { stack: "FAKE-SECRET" }])("also when %j was thrown", (thrown) => {
    expect(framesOf(thrown)).toEqual([]);
    expect(JSON.stringify(problemOf(thrown, "x"))).not.toContain("FAKE-SECRET");
  });
});
