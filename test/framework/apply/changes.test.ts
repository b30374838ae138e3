import { integer, json, list, map, object, set, string } from "../../../src/framework";
import { changesOf } from "../../../src/framework/apply/changes";
import { UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";

const part = { name: string().required(), note: string().optional(), port: integer().computed() };
const FIELDS = {
  id: string().computed(),
  name: string().required(),
  document: json().optional(),
  kind: string().optionalComputed(),
  one: object(part).optional(),
  many: list(object(part)).optional(),
  named: map(object(part)).optional(),
  some: set(object(part)).optional(),
  token: string().optional().writeOnly(),
};
const element = (name: string, port: number | typeof UNKNOWN, note: string | null = null) => ({
  name,
  note,
  port,
});
const PRIOR: ObjectValue = {
  id: "x",
  name: "n",
  document: '{"a":1}',
  kind: "k",
  one: element("a", 1),
  many: [element("a", 1), element("b", 2)],
  named: { a: element("a", 1) },
  some: [element("a", 1), element("b", 2)],
  token: null,
};
const changed = (planned: ObjectValue) => Object.keys(changesOf(FIELDS, PRIOR, { ...PRIOR, ...planned }));

test("nothing is to be sent where nothing differs, or only in spelling", () => {
  expect(changed({})).toEqual([]);
  expect(changed({ document: '{ "a": 1.0 }', some: [element("b", 2), element("a", 1)] })).toEqual([]);
});

test("what the registry chooses anew is no change, at any depth", () => {
  expect(
    changed({
      id: UNKNOWN,
      kind: UNKNOWN,
      one: element("a", UNKNOWN),
      many: [element("a", UNKNOWN), element("b", UNKNOWN)],
      named: { a: element("a", UNKNOWN) },
      some: [element("b", UNKNOWN), element("a", UNKNOWN)],
    }),
  ).toEqual([]);
});

test.each<[string, ObjectValue]>([
  ["one", { one: element("z", UNKNOWN) }],
  ["one", { one: null }],
  ["many", { many: [element("a", UNKNOWN), element("z", UNKNOWN)] }],
  ["many", { many: [element("a", 1)] }],
  ["named", { named: { z: element("a", UNKNOWN) } }],
  ["named", { named: { a: element("a", 1, "new") } }],
  ["some", { some: [element("a", UNKNOWN), element("z", UNKNOWN)] }],
  ["some", { some: [element("a", UNKNOWN), element("a", UNKNOWN)] }],
  ["kind", { kind: "other" }],
])("a change of %s is sent: %j", (name, planned) => {
  expect(changed(planned)).toEqual([name]);
});

test("a list of which the order changed is sent", () => {
  expect(changed({ many: [element("b", UNKNOWN), element("a", UNKNOWN)] })).toEqual(["many"]);
});

test("a change has the whole attribute, undefined where it is to be cleared, and no credentials", () => {
  const changes = changesOf(FIELDS, PRIOR, {
    ...PRIOR,
    document: null,
    many: [element("z", UNKNOWN, "n")],
    token: "FAKE-SECRET",
  });

  expect(changes).toStrictEqual({ document: undefined, many: [{ name: "z", note: "n", port: undefined }] });
});
