import { OPERATION_CHECKS } from "../../../../src/checks";
import type { AttributeSpec } from "../../../../src/framework/schema/spec";
import { messagesOf } from "../../../../src/framework/schema/rule";
import type { Fields } from "../../../../src/framework";
import { integrations } from "../../../../src/provider";
import type { ResourceDescription } from "../../../../lib/private/synth/description";
import { DESCRIPTIONS } from "../../../../lib/private/synth/descriptions";
import { violationsOf } from "../../../../lib/private/synth/rules";

/** One attribute of a schema that a configuration can set, at whatever depth. */
interface Field {
  readonly path: string;
  readonly spec: AttributeSpec;
}

/** All of a schema; elements of collections count as the collection itself, as they do for the checks at synth. */
const fieldsOf = (fields: Fields, parent: readonly string[] = []): readonly Field[] =>
  Object.entries(fields).flatMap(([name, { spec }]) => {
    if (spec.mode === "computed") return [];
    const path = [...parent, name];
    const { shape } = spec;
    const inside =
      shape.kind === "nested"
        ? fieldsOf(shape.fields, path)
        : shape.inner.kind === "elements"
          ? [{ path: path.join("."), spec: { ...shape.inner.spec, mode: "optional" as const } }]
          : [];
    return [{ path: path.join("."), spec }, ...inside];
  });

/** Values that tell one check from another. */
const PROBES = [
  [
    "",
    "a",
    "-",
    "_",
    "é",
    "a b",
    "A",
    "1",
    "a".repeat(40),
    "a".repeat(101),
    "a".repeat(201),
    "a".repeat(999),
  ],
  ["a@b", "https://example.com", "ftp://example.com", "org/a", "{", "{}", "[]", "[{}]", "5m", "0s"],
].flat();
const NUMBERS = [-1, 0, 0.5, 1, 70_000, 2 ** 53];

const probesFor = ({ shape }: AttributeSpec): readonly unknown[] => {
  if (shape.kind === "nested") return [];
  if (shape.type.kind === "number") return NUMBERS;
  return shape.type.kind === "string" ? PROBES : [];
};

const described = Object.entries(DESCRIPTIONS).flatMap(([type, description]) =>
  description === undefined ? [] : [{ type, description }],
);

const isSecret = ({ secrets }: ResourceDescription, path: string): boolean =>
  secrets.some((secret) => `${path}.`.startsWith(`${secret.join(".")}.`));

describe.each(described)("the checks at synth of $type", ({ type, description }) => {
  const all = fieldsOf(integrations.resources[type]?.fields ?? {});
  // What a secret says is not known at synth.
  const fields = all.filter(({ path }) => !isSecret(description, path));
  const checks = { ...OPERATION_CHECKS, ...description.fields.checks };

  it("say of each attribute what the provider says", () => {
    for (const { path, spec } of fields) {
      for (const probe of probesFor(spec)) {
        // An empty text that says nothing is not checked.
        const rules = spec.emptyIsNone && probe === "" ? [] : spec.rules;
        const atPlan = rules.flatMap((rule) => messagesOf(rule, probe));
        expect({ path, probe, messages: checks[path]?.(probe) ?? [] }).toEqual({
          path,
          probe,
          messages: atPlan,
        });
      }
    }
  });

  it("are of attributes that a program can set", () => {
    const paths = fields.map(({ path }) => path);

    expect(paths).toEqual(expect.arrayContaining(Object.keys(description.fields.checks)));
  });

  it("demand what the provider demands", () => {
    const required = all.filter(({ spec }) => spec.mode === "required").map(({ path }) => path);

    expect([...description.fields.required].sort()).toEqual(required.sort());
  });
});

describe("the violations of a resource", () => {
  const description: ResourceDescription = {
    registry: "demo",
    secrets: [["token"]],
    name: "name",
    identifier: undefined,
    kind: undefined,
    hasDeletionProtection: false,
    attributes: new Set(["name", "rights", "level", "token"]),
    fields: {
      checks: { name: (value) => (value === "x" ? ["must not be x"] : []) },
      required: ["name", "rights.level"],
    },
    check: () => [
      { at: ["name"], detail: "does not go with the others" },
      { at: ["rights", 0, "level"], detail: "is too high" },
    ],
  };

  it("are those of single attributes, and those across them at other attributes", () => {
    expect(violationsOf(description, { name: "x", rights: [{ level: 1 }] })).toEqual([
      { at: ["name"], detail: 'must not be x. Given: "x".' },
      { at: ["rights", 0, "level"], detail: "is too high" },
    ]);
  });

  it("include what is missing, in each element of a list", () => {
    const violations = violationsOf(description, { rights: [{ level: 1 }, {}, { level: null }] });

    expect(violations.map(({ at, detail }) => `${at.join(".")} ${detail}`)).toEqual([
      "name is required; it is not set. Set it.",
      "rights.level is required; it is not set. Set it.",
      "rights.level is required; it is not set. Set it.",
    ]);
  });

  it("include a duration that is none, which the framework checks", () => {
    const violations = violationsOf(description, { name: "y", timeouts: { create: "soon" } });

    expect(violations.map(({ at }) => at.join("."))).toContain("timeouts.create");
  });

  it("leave out what is known only to Terraform", () => {
    const checked = violationsOf(
      { ...description, check: () => [] },
      { name: "${var.x}", rights: "${var.y}" },
    );

    expect(checked).toEqual([]);
  });
});
