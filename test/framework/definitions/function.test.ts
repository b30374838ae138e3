import {
  ArgumentError,
  boolean,
  defineConnection,
  defineFunction,
  integer,
  list,
  map,
  number,
  object,
  oneOf,
  plainObject,
  set,
  string,
} from "../../../src/framework";
import type { FunctionResult } from "../../../src/framework/calls/provider-server";
import { Decimal, UNKNOWN, type Value } from "../../../src/framework/values/value";
import { withCalls } from "../../plugin/in-process";
import { serve } from "../support/server";
import { hasType } from "../support/types";

const SECRET = "FAKE-SECRET-argument-08";

/** `join(separator, prefix?, texts...)`. */
const join = defineFunction({
  name: "join",
  summary: "Joins texts",
  description: "Joins *texts*.",
  parameters: { separator: oneOf(["-", "/"]).required(), prefix: string().optional() },
  variadic: { name: "texts", each: string().required() },
  returns: string(),
  run: ({ separator, prefix }, texts) => {
    const empty = texts.indexOf("");
    if (empty !== -1) throw new ArgumentError("texts", "must not be empty", empty);
    if (prefix === "bad") throw new ArgumentError("prefix", "must not be bad");
    return [...(prefix === undefined ? [] : [prefix]), ...texts].join(separator);
  },
});

const call = (...args: readonly Value[]): Promise<FunctionResult> =>
  serve({ functions: [join] }).callFunction("join", args);

describe("a call", () => {
  test("gets its parameters by name and the further ones in their order", async () => {
    expect(await call("-", "a", "b", "c")).toEqual({ ok: true, value: "a-b-c" });
    expect(await call("-", "a")).toEqual({ ok: true, value: "a" });
  });

  test("gets null as undefined where a parameter is optional", async () => {
    expect(await call("-", null, "b")).toEqual({ ok: true, value: "b" });
  });

  test("gives unknown for an argument that is not known yet, at any depth", async () => {
    expect(await call("-", UNKNOWN)).toEqual({ ok: true, value: UNKNOWN });
    const length = defineFunction({
      ...{ name: "length", summary: "", description: "" },
      parameters: { of: list(string()).required() },
      returns: integer(),
      run: ({ of }) => of.length,
    });
    expect(await serve({ functions: [length] }).callFunction("length", [["a", UNKNOWN]])).toEqual({
      ok: true,
      value: UNKNOWN,
    });
  });

  test("gives the same for the same arguments, every time and in every process (FN1)", async () => {
    const results = await Promise.all([1, 2, 3].map(() => call("/", "a", "b")));

    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  });

  test("converts every type there and back, without loss", async () => {
    const every = {
      text: string(),
      flag: boolean(),
      exact: number(),
      list: list(string()),
      set: set(integer()),
      map: map(boolean()),
    };
    const echo = defineFunction({
      ...{ name: "echo", summary: "", description: "" },
      parameters: { value: plainObject(every).required() },
      returns: plainObject(every),
      run: ({ value }) => value,
    });
    const value = {
      text: "ä",
      flag: false,
      exact: new Decimal("0.1000000000000000000000001"),
      list: ["b", "a"],
      set: [1, 2],
      map: { constructor: true },
    };

    await withCalls(serve({ functions: [echo] }), async (calls) => {
      expect((await calls.callFunction("echo", value)).value).toEqual(value);
    });
  });
});

describe("an error", () => {
  test("is at the position of the parameter that it names", async () => {
    expect(await call("-", "bad", "x")).toEqual({ ok: false, message: "must not be bad", argument: 1 });
  });

  test("is at the position of the further argument that it names", async () => {
    expect(await call("-", "a", "x", "", "z")).toEqual({
      ok: false,
      message: "must not be empty",
      argument: 3,
    });
  });

  test.each([
    ["a parameter that is not there", new ArgumentError("nobody", "is wrong")],
    ["a further argument that was not given", new ArgumentError("texts", "is wrong", 7)],
  ])("about %s is about the whole call: Terraform looks the argument up", async (_what, thrown) => {
    const broken = defineFunction({
      ...{ name: "broken", summary: "", description: "", parameters: { one: string().required() } },
      variadic: { name: "texts", each: string().required() },
      returns: string(),
      run: () => {
        throw thrown;
      },
    });

    const failed = await serve({ functions: [broken] }).callFunction("broken", ["a", "b"]);

    expect(failed).toEqual({ ok: false, message: "is wrong" });
  });

  test("comes from the rules of a parameter, before the function runs, without quoting the argument", async () => {
    const refused = await call(SECRET, "a");

    expect(refused).toMatchObject({ ok: false, argument: 0 });
    expect(JSON.stringify(refused)).toContain("must be one of -, /");
    expect(JSON.stringify(refused)).not.toContain(SECRET);
  });

  test("is no deprecation, of which a function has no way to warn", async () => {
    const old = defineFunction({
      ...{ name: "old", summary: "", description: "" },
      parameters: { one: string().required().deprecated("Use two.") },
      returns: string(),
      run: ({ one }) => one,
    });

    expect(await serve({ functions: [old] }).callFunction("old", ["a"])).toEqual({ ok: true, value: "a" });
  });

  test("is told where null is not taken", async () => {
    expect(await call(null, "a")).toMatchObject({ ok: false, argument: 0 });
    expect(await call("-", "a", null)).toMatchObject({ ok: false, argument: 2 });
  });

  test("is told for too few arguments, and for too many where there is no variadic parameter", async () => {
    const fixed = defineFunction({
      ...{ name: "fixed", summary: "", description: "" },
      parameters: { one: string().required() },
      returns: string(),
      run: ({ one }) => one,
    });
    const server = serve({ functions: [fixed] });

    expect(await server.callFunction("fixed", [])).toMatchObject({ ok: false });
    expect(await server.callFunction("fixed", ["a", "b"])).toMatchObject({ ok: false, argument: 1 });
    expect(await server.callFunction("unheard_of", [])).toMatchObject({ ok: false });
  });

  test.each([
    ["an exception", () => JSON.parse(SECRET) as never],
    ["a result of another type", () => ({ text: SECRET }) as unknown as string],
  ])("of the program (%s) is told as one, and quotes nothing", async (_what, run) => {
    const broken = defineFunction({
      ...{ name: "broken", summary: "", description: "", parameters: {} },
      returns: string(),
      run,
    });

    const failed = await serve({ functions: [broken] }).callFunction("broken", []);

    expect(failed).toMatchObject({ ok: false });
    expect(JSON.stringify(failed)).toContain("bug in the provider");
    expect(JSON.stringify(failed)).not.toContain(SECRET);
  });

  test("reaches Terraform with its argument, on a process that was never configured", async () => {
    await withCalls(serve({ functions: [join] }), async ({ callFunction }) => {
      const { error } = await callFunction("join", "-", "a", "");
      expect(error).toMatchObject({ text: "must not be empty", functionArgument: 2n });
      expect((await callFunction("join", "-", "a", "b")).value).toBe("a-b");
    });
  });
});

describe("a definition", () => {
  const broken = (change: object) => () =>
    defineFunction({
      ...{ name: "fine", summary: "", description: "", parameters: {} },
      returns: string(),
      run: () => "",
      ...change,
    });

  test("says in its signature what takes null", () => {
    const { parameters, variadicParameter, returns } = join.signature;

    expect(parameters.map(({ name, allowNull, allowUnknown }) => [name, allowNull, allowUnknown])).toEqual([
      ["separator", false, false],
      ["prefix", true, false],
    ]);
    expect(variadicParameter).toMatchObject({ name: "texts", allowNull: false, type: { kind: "string" } });
    expect(returns).toEqual({ kind: "string" });
  });

  test("has identifiers for names, and each parameter once (S7)", () => {
    expect(broken({ name: "no-dashes" })).toThrow("S7");
    expect(broken({ parameters: { Upper: string().required() } })).toThrow("S7");
    expect(broken({ parameters: { a: string() }, variadic: { name: "a", each: string() } })).toThrow("S7");
  });

  test("takes and gives plain values only", () => {
    expect(broken({ returns: object({ a: string() }) })).toThrow("plainObject");
    expect(broken({ parameters: { a: object({ a: string() }) } })).toThrow("plainObject");
  });

  test("is there once", () => {
    const twin = defineFunction({
      ...{ name: "join", summary: "", description: "", parameters: {} },
      returns: string(),
      run: () => "",
    });

    expect(() => serve({ functions: [join, twin] })).toThrow("join is defined twice");
  });

  test("needs no connection, so that none appears in the provider block", () => {
    const unused = defineConnection({ name: "unused", description: "", schema: {}, connect: () => 1 });

    expect(Object.keys(serve({ functions: [join] }).schemas.provider.attributes)).not.toContain(unused.name);
  });

  test("gives the types of its arguments and wants the type of its result", () => {
    const defined = defineFunction({
      ...{ name: "typed", summary: "", description: "" },
      parameters: { one: string().required(), two: list(integer()).optional() },
      variadic: { name: "more", each: oneOf(["a", "b"]).required() },
      returns: map(string()),
      run: (args, more) => {
        hasType<{ readonly one: string; readonly two: readonly number[] | undefined }>()(args);
        hasType<readonly ("a" | "b")[]>()(more);
        return { [args.one]: more.join() };
      },
    });

    expect(defined.name).toBe("typed");
  });
});
