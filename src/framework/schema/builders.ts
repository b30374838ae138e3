import { type Check, jsonText } from "../../checks";
import { Attribute, type ModeOf, type SecrecyOf, type ValueOf } from "./attribute";
import type { AttributeSpec, Fields, Inner, Mode, Secrecy, Shape } from "./spec";
import { oneOfRule, ruleOf, SAFE_INTEGER, type Rule, type TypedRule } from "./rule";
import { BOOL, DYNAMIC, NUMBER, objectOf, STRING, tupleOf, type Type } from "./type";
import type { NumberValue, Value } from "../values/value";

type Plain<T, W extends Secrecy = false> = Attribute<T, "optional", W>;

/** What an element of a collection may be: who sets it, and whether it is secret, is said of the collection. */
type Element = Attribute<unknown, "optional" | "required", false | "inside">;

function attribute<T, W extends Secrecy = false>(
  shape: Shape,
  more: Partial<AttributeSpec> = {},
): Plain<T, W> {
  return new Attribute<T, "optional", W>({
    shape,
    mode: "optional",
    writeOnly: false,
    isPublic: false,
    isJson: false,
    sensitive: false,
    replacement: "never",
    stable: false,
    companion: false,
    emptyIsNone: false,
    description: "",
    rules: [],
    ...more,
  });
}

const NOTHING: Inner = { kind: "nothing" };

const plain = <T>(type: Type, rules: readonly Rule[] = []): Plain<T> =>
  attribute<T>({ kind: "plain", type, inner: NOTHING }, { rules });

/** A string; the zod schema or the check, if any, says which strings are allowed. */
export function string(check?: Check): Plain<string>;
export function string<T extends string>(rule: TypedRule<T>): Plain<T>;
export function string(rule?: Rule | Check): Plain<string> {
  return plain<string>(STRING, rulesFrom(rule));
}

const rulesFrom = (rule: Rule | Check | undefined): readonly Rule[] =>
  rule === undefined ? [] : [typeof rule === "function" ? ruleOf(rule) : rule];

/** A string out of a fixed list. */
export function oneOf<const T extends string>(allowed: readonly T[]): Plain<T> {
  return plain<T>(STRING, [oneOfRule(allowed)]);
}

export const boolean = (): Plain<boolean> => plain<boolean>(BOOL);

/**
 * An integer that a JavaScript number holds exactly. Smaller ranges (32 bits, ports, …) are rules; Terraform itself has
 * but one type of number.
 */
export const integer = (rule?: Rule | Check): Plain<number> =>
  plain<number>(NUMBER, [SAFE_INTEGER, ...rulesFrom(rule)]);

/** Any number, without loss. */
export const number = (rule?: Rule | Check): Plain<NumberValue> =>
  plain<NumberValue>(NUMBER, rulesFrom(rule));

/** A JSON text; other spacing, key order or spelling of numbers is no difference. */
export const json = (): Plain<string> =>
  attribute<string>(
    { kind: "plain", type: STRING, inner: NOTHING },
    { rules: [JSON_TEXT], isJson: true },
  ).comparedAs(ignoringLayout);

/** For {@link Attribute.comparedAs}: one spelling of a JSON text, and any other text as it is. */
export const ignoringLayout = (text: string): string => loadCanonicalJson().canonicalJsonText(text) ?? text;

/** The same, where a null member of an object is like none, down to a depth of objects. */
export const ignoringNulls =
  (depth: number) =>
  (text: string): string =>
    loadCanonicalJson().canonicalJsonText(text, depth) ?? text;

/**
 * Its parser is needed where values are compared, which only the provider does. A synth loads the builders without it, so
 * the package of the constructs has no such file, and this names its type only.
 */
// eslint-disable-next-line @typescript-eslint/no-require-imports
const loadCanonicalJson = (): CanonicalJson => require("../values/canonical-json") as CanonicalJson;

interface CanonicalJson {
  canonicalJsonText(text: string, nullsAreNone?: number): string | undefined;
}

const JSON_TEXT = ruleOf(jsonText);

/**
 * A value of any type; resource code sees strings, booleans, numbers, arrays and records, and returns them too (or a
 * `Dynamic`, to say which type they have).
 */
export const dynamic = (): Plain<Value> => plain<Value>(DYNAMIC);

export const list = <A extends Element>(element: A): Plain<readonly ValueOf<A>[], SecrecyOf<A>> =>
  collection("list", element.spec);

/**
 * Order does not count, and equal elements are one. Terraform allows no credentials in sets
 * (docs/apis/terraform-protocol.md S5).
 */
export const set = <A extends Attribute<unknown, "optional" | "required", false>>(
  element: A,
): Plain<readonly ValueOf<A>[]> => collection("set", element.spec);

export const map = <A extends Element>(
  element: A,
): Plain<Readonly<Record<string, ValueOf<A>>>, SecrecyOf<A>> => collection("map", element.spec);

/** A nested object with its own attributes. */
export const object = <F extends Fields>(fields: F): Plain<ObjectOf<F>, SecrecyInside<F>> =>
  attribute({ kind: "nested", nesting: "single", fields, elementRules: [] });

/**
 * Terraform's object type: one value whose members have no modes, and all of which a configuration gives.
 * Nearly always {@link object} is what you want; this is for elements of tuples, and for parameters of functions.
 */
export function plainObject<F extends Fields>(members: F): Plain<{ readonly [K in keyof F]: ValueOf<F[K]> }> {
  const specs = mapSpecs(members);
  const types = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, plainType(spec)]));
  return attribute(
    { kind: "plain", type: objectOf(types), inner: { kind: "members", specs } },
    { sensitive: Object.values(specs).some(({ sensitive }) => sensitive) },
  );
}

/** A list of fixed length, each position with its own type. */
export function tuple<const A extends readonly Attribute<unknown, Mode, false>[]>(
  positions: A,
): Plain<{ readonly [K in keyof A]: ValueOf<A[K]> }> {
  const specs = positions.map(({ spec }) => spec);
  return attribute(
    { kind: "plain", type: tupleOf(specs.map(plainType)), inner: { kind: "positions", specs } },
    { sensitive: specs.some(({ sensitive }) => sensitive) },
  );
}

/**
 * A nested object as resource code sees it: what is not set is undefined. A credential is undefined everywhere but among
 * the credentials.
 */
export type ObjectOf<F extends Fields> = {
  readonly [K in keyof F]: IsThere<F[K]> extends true ? ValueOf<F[K]> : ValueOf<F[K]> | undefined;
};

type IsThere<A> = ModeOf<A> extends "required" ? (SecrecyOf<A> extends true ? false : true) : false;

/** `"inside"` where one of the attributes is a credential or holds some. */
type SecrecyInside<F extends Fields> = true extends {
  [K in keyof F]: SecrecyOf<F[K]> extends false ? false : true;
}[keyof F]
  ? "inside"
  : false;

/** A collection of nested objects where the element is one, of plain values otherwise. */
function collection<T, W extends Secrecy>(
  nesting: "list" | "set" | "map",
  element: AttributeSpec,
): Plain<T, W> {
  const { shape, sensitive, rules } = element;
  if (shape.kind === "plain") {
    const type: Type = { kind: nesting, element: plainType(element) };
    return attribute({ kind: "plain", type, inner: { kind: "elements", spec: element } }, { sensitive });
  }
  if (shape.nesting !== "single") {
    throw new TypeError("Terraform has no collections of collections of objects; put an object between them");
  }
  if (element.equivalent !== undefined || element.canonical !== undefined) {
    throw new TypeError("say of the attributes of an element, not of the element, how they are compared");
  }
  return attribute({ kind: "nested", nesting, fields: shape.fields, elementRules: rules }, { sensitive });
}

/**
 * The type of a part of a plain value. A dynamic part would let elements differ in type
 * (docs/apis/terraform-protocol.md S4).
 */
function plainType({ shape }: AttributeSpec): Type {
  if (shape.kind === "nested")
    throw new TypeError("a plain value cannot hold nested attributes; use plainObject");
  if (shape.type.kind === "dynamic") throw new TypeError("a collection cannot hold values of any type");
  return shape.type;
}

const mapSpecs = (members: Fields): Readonly<Record<string, AttributeSpec>> =>
  Object.fromEntries(Object.entries(members).map(([name, { spec }]) => [name, spec]));
