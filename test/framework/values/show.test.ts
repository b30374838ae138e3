import { integer, list, map, object, string } from "../../../src/framework";
import { excerpt, shown } from "../../../src/framework/values/show";
import { STRING } from "../../../src/framework/schema/type";
import { Decimal, Dynamic, UNKNOWN } from "../../../src/framework/values/value";
import { measureCpu } from "../../support/cpu-time";

test("a value is shown as JSON, with numbers in full", () => {
  expect(excerpt({ b: new Decimal("0.10000000000000000001"), a: ["x", 12345678901234567890n] })).toBe(
    '{"a":["x",12345678901234567890],"b":0.10000000000000000001}',
  );
});

test("a long value is cut, and never in the middle of a character", () => {
  const text = excerpt("😀".repeat(100));

  expect(text.endsWith("…")).toBe(true);
  expect(text).not.toMatch(/\p{Surrogate}/u);
});

test("what is not known, and what has any type, can be shown too", () => {
  expect(excerpt([UNKNOWN, new Dynamic(STRING, "x")])).toBe('["(known after apply)","x"]');
  expect(excerpt(Infinity)).toBe('"infinite"');
});

test("sensitive values are hidden at every depth", () => {
  const rules = object({ port: integer(), key: string().sensitive(), token: string().writeOnly() });
  const rule = { port: 1, key: "FAKE-SECRET-1", token: "FAKE-SECRET-2" };

  expect(shown(string().sensitive().spec, "FAKE-SECRET")).toBe("(sensitive)");
  expect(shown(rules.spec, rule)).toBe('{"key":"(sensitive)","port":1,"token":"(sensitive)"}');
  expect(shown(list(rules).spec, [rule])).not.toContain("FAKE");
  expect(shown(map(rules).spec, { a: rule })).not.toContain("FAKE");
  expect(shown(list(string().sensitive()).spec, ["FAKE-SECRET"])).not.toContain("FAKE");
});

test.each([
  ["https://acme:FAKE-SECRET@host/path", '"https://(sensitive)@host/path"'],
  ["https://acme:FAKE@SECRET@host", '"https://(sensitive)@host"'],
  ["see https://host/path?token=FAKE-SECRET#FAKE", '"see https://host/path?(sensitive)"'],
  ["https://host/@scope/path", '"https://host/@scope/path"'],
  ["acme@example.com?", '"acme@example.com?"'],
])("an address is shown without what may be a password or a token: %s", (value, text) => {
  expect(shown(string().spec, value)).toBe(text);
});

test("a value full of beginnings of addresses is shown quickly", () => {
  const spent = measureCpu();

  expect(excerpt("x://".repeat(100_000))).toHaveLength(61);

  expect(spent()).toBeLessThan(2_000);
});
