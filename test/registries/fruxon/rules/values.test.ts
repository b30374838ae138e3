import {
  enumIn,
  hasUnfamiliar,
  isMask,
  newIdProblem,
  possibleIds,
  readableValues,
  sameEnum,
  sameJson,
  SLUG,
  slugOf,
  textsIn,
} from "../../../../src/registries/fruxon/rules";

describe("an enum", () => {
  test.each([
    ["API_KEY", "ApiKey"],
    ["API_KEY", "api_key"],
    ["STRING", "String"],
    ["READ_THROUGH", "readThrough"],
  ])("%s is the same as %s", (a, b) => {
    expect(sameEnum(a, b)).toBe(true);
  });

  test("is read in the documented spelling, and otherwise as it is", () => {
    expect(enumIn(["READ_THROUGH"], "ReadThrough")).toBe("READ_THROUGH");
    expect(enumIn<string>(["READ_THROUGH"], "NewMode")).toBe("NewMode");
  });
});

describe("an id", () => {
  test("may have got a prefix from the server", () => {
    expect(slugOf("custom_demo-crm")).toBe("demo-crm");
    expect(slugOf("demo-crm")).toBe("demo-crm");
    expect(possibleIds("demo-crm")).toEqual(["demo-crm", "custom_demo-crm"]);
    expect(possibleIds("custom_demo-crm")).toEqual(["custom_demo-crm"]);
  });

  test.each(["demo-crm", "Demo_CRM2", "a"])("may be %s", (id) => {
    expect(SLUG.test(id)).toBe(true);
  });

  test.each(["", "demo crm", "demo/crm", "démo", "a.b"])("may not be %j", (id) => {
    expect(SLUG.test(id)).toBe(false);
  });
});

describe("values of which some are secret", () => {
  const ANSWER = {
    clientId: "demo",
    clientSecret: "FAKE-SECRET",
    empty: "",
    nothing: null,
    masked: "********",
  };

  test("keep what is known and what is certainly no secret", () => {
    expect(readableValues(ANSWER, undefined, new Set(["clientSecret"]))).toEqual({ clientId: "demo" });
    expect(readableValues(ANSWER, { clientId: "old" }, undefined)).toEqual({ clientId: "demo" });
  });

  test("lose everything unfamiliar where nobody tells which are secret", () => {
    expect(readableValues(ANSWER, undefined, undefined)).toEqual({});
  });

  test("keep a known value that is masked, and lose one that is gone", () => {
    expect(readableValues({ a: "••••" }, { a: "x", b: "y" }, undefined)).toEqual({ a: "x" });
  });

  test("take a null for nothing", () => {
    expect(readableValues({ a: null, b: null }, { a: "x" }, undefined)).toEqual({});
  });

  test("are unfamiliar only when they tell something that is not known", () => {
    expect(hasUnfamiliar(ANSWER, { clientId: "x", clientSecret: "x" })).toBe(false);
    expect(hasUnfamiliar(ANSWER, { clientId: "x" })).toBe(true);
    expect(hasUnfamiliar({ masked: "***", empty: "", nothing: null }, undefined)).toBe(false);
  });

  test.each(["********", "•••", "●"])("may be masked as %s", (text) => {
    expect(isMask(text)).toBe(true);
  });

  test.each(["", "***a", "secret", 5, null])("are not masked as %j", (value) => {
    expect(isMask(value)).toBe(false);
  });
});

describe("JSON values", () => {
  test("are equal whatever the order of their keys", () => {
    expect(sameJson({ a: [1, { b: null }], c: 2n }, { c: 2n, a: [1, { b: null }] })).toBe(true);
  });

  test.each<[unknown, unknown]>([
    [{ a: 1 }, { a: 1, b: undefined }],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { b: 1 }],
    [{}, []],
    [1, "1"],
  ])("%j and %j are different", (a, b) => {
    expect(sameJson(a, b)).toBe(false);
  });

  test("give their texts and numbers to be cut out of messages", () => {
    expect(textsIn({ a: "x", b: [1, { c: 2n }], d: true, e: null })).toEqual(["x", "1", "2"]);
  });
});

describe("the id of a new integration", () => {
  test.each(["custom_crm", "custom_demo_crm_2"])("%s is one that Fruxon takes", (id) => {
    expect(newIdProblem(id)).toBeUndefined();
  });

  test.each([
    ["demo-crm", "custom_demo_crm"],
    ["demoCrm", "custom_demo_crm"],
    ["custom_Demo", "custom_demo"],
    ["custom_demo-crm", "custom_demo_crm"],
  ])("%s is a warning that suggests %s", (id, suggestion) => {
    expect(newIdProblem(id)).toMatchObject({ severity: "warning", at: ["slug"] });
    expect(newIdProblem(id)?.detail).toContain(`"${suggestion}"`);
  });
});
