import type { AttributeSpec, Fields } from "../../src/framework/schema/spec";
import { messagesOf } from "../../src/framework/schema/rule";
import { integrations } from "../../src/provider";

// An empty text is passed over where values are doubted (src/checks/doubts.ts). That is right only where it is refused by a rule of
// its own, is like none, or is nothing unusual.

interface Doubted {
  readonly path: string;
  readonly spec: AttributeSpec;
}

const doubted = (fields: Fields, at: string): readonly Doubted[] =>
  Object.entries(fields).flatMap(([name, { spec }]) => {
    const { shape } = spec;
    const path = `${at}.${name}`;
    const own = shape.kind === "plain" && shape.inner.kind === "elements" ? shape.inner.spec : spec;
    const isDoubted = own.known !== undefined || own.usual !== undefined;
    return [
      ...(isDoubted ? [{ path, spec: own }] : []),
      ...(shape.kind === "nested" ? doubted(shape.fields, path) : []),
    ];
  });

const PLACES = Object.entries(integrations.resources)
  .flatMap(([type, { fields }]) => doubted(fields, type))
  .filter(({ spec: { shape } }) => shape.kind === "plain" && shape.type.kind === "string");

test("there are attributes whose values are doubted", () => {
  expect(PLACES.length).toBeGreaterThan(30);
});

test.each(PLACES.map(({ path, spec }) => [path, spec] as const))(
  "%s: an empty text is refused, like none, or usual",
  (_path, { rules, emptyIsNone, known = [""], usual }) => {
    const isRefused = rules.some((rule) => messagesOf(rule, "").length > 0);
    const isUsual = known.includes("") && (usual?.("") ?? []).length === 0;

    expect(isRefused || emptyIsNone || isUsual).toBe(true);
  },
);
