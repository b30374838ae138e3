import { integer, json, object, string } from "../../../src/framework";
import { correlate } from "../../../src/framework/values/correlate";
import { UNKNOWN } from "../../../src/framework/values/value";
import { measureCpu } from "../../support/cpu-time";

const FIELDS = { name: string().required(), size: integer().optional(), port: integer().computed() };
const element = (name: string, size: number | null, port: number | null) => ({ name, size, port });

test("an element is the earlier one that agrees in everything it says", () => {
  const earlier = [element("a", 1, 80), element("b", 2, 81)];

  expect(correlate(FIELDS, [element("b", 2, null), element("a", null, null)], earlier)).toEqual([
    earlier[1],
    earlier[0],
  ]);
});

test("one that says something else is a new one", () => {
  expect(correlate(FIELDS, [element("a", 9, null)], [element("a", 1, 80)])).toEqual([null]);
});

test("no earlier element is found twice", () => {
  const earlier = [element("a", 1, 80)];

  expect(correlate(FIELDS, [element("a", 1, null), element("a", null, null)], earlier)).toEqual([
    earlier[0],
    null,
  ]);
});

test("an element of which something is unknown agrees with none", () => {
  expect(correlate(FIELDS, [{ name: UNKNOWN, size: null, port: null }], [element("a", 1, 80)])).toEqual([
    null,
  ]);
});

test("another spelling agrees", () => {
  const fields = { document: json().required(), port: integer().computed() };
  const earlier = [{ document: '{"a":1}', port: 80 }];

  expect(correlate(fields, [{ document: '{ "a": 1.0 }', port: null }], earlier)).toEqual(earlier);
});

test("null elements and nested objects do no harm", () => {
  const fields = { rule: object({ on: integer() }).required() };

  expect(correlate(fields, [null, { rule: { on: 1 } }], [{ rule: { on: 1 } }, null])).toEqual([
    null,
    { rule: { on: 1 } },
  ]);
});

test("ten thousand elements are correlated quickly, also when they are all alike", () => {
  const earlier = Array.from({ length: 10_000 }, (_, i) => element(`e${i}`, i, i));
  const alike = Array.from({ length: 10_000 }, () => element("same", null, null));
  const spent = measureCpu();

  const found = correlate(FIELDS, earlier.map(({ name }) => element(name, null, null)).reverse(), earlier);
  expect(found[9_999]).toEqual(earlier[0]);
  expect(correlate(FIELDS, alike, alike).every((each) => each !== null)).toBe(true);
  expect(spent()).toBeLessThan(2_000);
});
