import { jsonLeaves, readJson, withLater } from "../../../../lib/private/hcl/read-json";
import { Expression } from "../../../../lib/private/hcl/read-code";

describe("JSON is read as far as it is known", () => {
  it.each<[string, string, unknown]>([
    ["a text", '{"a": "b", "c": [1, null]}', { a: "b", c: [1, null] }],
    ["a text with an escaped expression", '{"a": "$${b}"}', { a: "${b}" }],
    [
      "a text with expressions",
      '{"a": "pre-${var.a}", "b": ${jsonencode(var.b)}, "\\"": "c"}',
      { a: new Expression("pre-${var.a}"), b: new Expression("${jsonencode(var.b)}"), '"': "c" },
    ],
    ["a call", '${jsonencode({"a" = var.a, "b" = "c"})}', { a: new Expression("${var.a}"), b: "c" }],
    ["another expression", "${local.json}", new Expression("${local.json}")],
    ["what is no JSON", "nothing", undefined],
    [
      "what may become JSON",
      '{"a": %{ if var.x }1%{ endif }',
      new Expression('{"a": %{ if var.x }1%{ endif }'),
    ],
  ])("%s", (_, template, json) => {
    expect(readJson(template)).toEqual(json);
  });
});

it("puts something else in place of what only Terraform knows", () => {
  const json = readJson('${jsonencode({"a" = [var.a, 1], "b" = {"c" = var.c}, "d" = null})}');

  expect(withLater(json, "later")).toEqual({ a: ["later", 1], b: { c: "later" }, d: null });
});

it("names what is in an object in a list that a function is given", () => {
  const json = readJson('${jsonencode(concat([{token = "a"}], ["b"], var.c))}');

  expect(jsonLeaves(json)).toEqual([
    { place: [], template: '${concat([{token = "a"}], ["b"], var.c)}' },
    { place: ["token"], template: "a" },
  ]);
});

it("names the values in JSON with their places", () => {
  const json = readJson('${jsonencode({"a" = [var.a, "b $${c}"], "d" = {"e" = 1}, "f" = true, "g" = null})}');

  expect(jsonLeaves(json)).toEqual([
    { place: ["a", "0"], template: "${var.a}" },
    { place: ["a", "1"], template: "b $${c}" },
    { place: ["d", "e"], template: 1 },
  ]);
});

it("names what is in an object that a function is given, and no text that it is given", () => {
  const json = readJson('${jsonencode({"a" = merge({"b" = "c"}, var.d), "e" = base64encode("f:${var.g}")})}');

  expect(jsonLeaves(json)).toEqual([
    { place: ["a"], template: '${merge({"b" = "c"}, var.d)}' },
    { place: ["a", "b"], template: "c" },
    { place: ["e"], template: '${base64encode("f:${var.g}")}' },
  ]);
});
