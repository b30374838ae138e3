import type { AttributeSpec, Fields } from "../../src/framework/schema/spec";
import { messagesOf } from "../../src/framework/schema/rule";
import type { ObjectValue } from "../../src/framework/values/value";
import { integrations } from "../../src/provider";
import { ROWS } from "../e2e/matrix/rows";
import { configOf } from "../hostile/objects";
import { playCore } from "../support/core";

// A registry that adds a type, a provider, an event, a feature, a region or a scope must not make its users wait for a release:
// a value that is not known is a warning. An error is only what the registry certainly refuses.

const NEWER = "zzNEWER";

interface Place {
  readonly path: string;
  readonly spec: AttributeSpec;
}

/** Texts, and elements of lists and sets of texts, at every depth. */
const textsIn = (fields: Fields, above = ""): readonly Place[] =>
  Object.entries(fields).flatMap(([name, { spec }]) => {
    const path = above === "" ? name : `${above}.${name}`;
    const { shape } = spec;
    if (shape.kind === "nested") return textsIn(shape.fields, path);
    const own = shape.inner.kind === "elements" ? shape.inner.spec : spec;
    return own.shape.kind === "plain" && own.shape.type.kind === "string" ? [{ path, spec: own }] : [];
  });

const RESOURCES = Object.entries(integrations.resources);

/** What the provider itself decides, and no registry. */
const OURS = ["on_external_change", "update_method"];

test.each(RESOURCES)("%s refuses no value of an attribute for not being in a list", (_type, { fields }) => {
  const closed = textsIn(fields)
    .filter(({ spec }) => spec.mode !== "computed")
    .filter(({ spec }) =>
      spec.rules.some((rule) => messagesOf(rule, NEWER).join().includes("must be one of")),
    )
    .map(({ path }) => path);

  expect(closed.filter((path) => !OURS.includes(path))).toEqual([]);
});

/** Every known value of a configuration, each replaced by one that nobody knows. */
function replaced(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (Array.isArray(value)) {
    return value.map((each: unknown) => (name === undefined ? NEWER : replaced(each, path)));
  }
  if (name === undefined) return typeof value === "string" ? NEWER : value;
  if (typeof value !== "object" || value === null) return value;
  const inner = (value as Readonly<Record<string, unknown>>)[name];
  return inner === undefined ? value : { ...value, [name]: replaced(inner, rest) };
}

const CASES = ROWS.flatMap((row) =>
  textsIn(integrations.resources[row.type]?.fields ?? {})
    .filter(({ spec }) => spec.known !== undefined)
    .flatMap(({ path }) =>
      Object.entries(row.variants).flatMap(([variant, of]) => {
        const config = configOf(row, of("main"));
        const newer = replaced(config, path.split(".")) as ObjectValue;
        return JSON.stringify(newer) === JSON.stringify(config)
          ? []
          : [[`${row.type} ${variant}`, path, row.type, newer] as const];
      }),
    ),
);

test("there is a case for every resource with known values", () => {
  const withKnown = RESOURCES.filter(([, { fields }]) =>
    textsIn(fields).some(({ spec }) => spec.known !== undefined),
  ).map(([type]) => type);

  expect([...new Set(CASES.map(([, , type]) => type))].sort()).toEqual(withKnown.sort());
});

test.each(CASES)("%s: an unknown value of %s is a warning", async (_name, path, type, config) => {
  const [name = ""] = path.split(".").slice(-1);
  const found = await playCore(integrations, {}, type).validate(config);

  expect(found.filter(({ severity }) => severity === "error").map(({ summary }) => summary)).toEqual([]);
  expect(found.map(({ summary }) => summary)).toContain(`Unknown ${name} "${NEWER}"`);
});
