import { type IResolvable, Token, Tokenization } from "cdktf";
import type { Construct } from "constructs";
import { nearestTo } from "../../../src/checks/nearest";
import type { ListShape, ObjectShape, Shape } from "./shape";
import { SHAPES } from "./shapes";

// Many programs run without a type check (JavaScript, tsx), or take their configuration from YAML or JSON. What no type
// has checked is checked here: names that are none, and null for what is not given.

/** Props that a file stands for, of which a construct sees the name only. */
const fromFiles = new WeakSet();

export const markFromFile = (props: object): void => {
  fromFiles.add(props);
};

const isFromFile = (props: unknown): boolean =>
  typeof props === "object" && props !== null && fromFiles.has(props);

/** Construct or function whose props are known. */
export type ShapeName = keyof typeof SHAPES;

/** What was given, as it was meant, and what is wrong with it. */
export interface ReadProps<T> {
  readonly value: T;
  readonly problems: readonly string[];
}

/**
 * The props of a construct as they were meant: without what is null or has an unknown name. Those names, and what does
 * not have the form of an object or a list, fail the synth.
 */
export function propsOf<T extends object>(construct: Construct, shape: ShapeName, given: T): T {
  if (isFromFile(given)) return given;
  const { value, problems } = readProps(shape, given);
  addProblems(construct, problems);
  return value;
}

/**
 * The same of the options of a function.
 *
 * @throws Error when a name is none of them, or a value does not have their form
 */
export function optionsOf<T extends object>(where: string, shape: ShapeName, given: T): T {
  const { value, problems } = readProps(shape, given);
  if (problems.length > 0) throw new Error(`${where}: ${problems.join("; ")}`);
  return value;
}

/** The same of the options with which something is looked up. */
export const lookupOptions = <T extends object>(
  scope: Construct,
  id: string,
  shape: ShapeName,
  given: T,
): T => optionsOf(`[${scope.node.path}/${id}]`, shape, given);

/** Reads props without a construct to tell their problems at. */
export function readProps<T extends object>(shape: ShapeName, given: T | null | undefined): ReadProps<T> {
  const problems: string[] = [];
  const reader = new Reader(shape, problems);
  // What is left has the members that its type says, without those that are not set.
  return { value: reader.object(SHAPES[shape], given ?? {}, "") as T, problems };
}

export function addProblems(construct: Construct, problems: readonly string[]): void {
  if (problems.length > 0) construct.node.addValidation({ validate: () => [...problems] });
}

class Reader {
  constructor(
    readonly owner: string,
    readonly problems: string[],
  ) {}

  object(shape: ObjectShape, given: object, path: string): object {
    const all = given as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(all)) {
      if (!Object.hasOwn(shape, name) && isGiven(all[name])) this.#unknown(shape, name, path);
    }
    // In the order of the program, which JSON keeps.
    const members = new Set([...Object.keys(all), ...Object.keys(shape)]);
    const entries = [...members].flatMap((name) => {
      const member = Object.hasOwn(shape, name) ? shape[name] : undefined;
      const value = member && this.#value(member, all[name], join(path, name));
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(entries);
  }

  #value(shape: Shape, given: unknown, path: string): unknown {
    if (!isGiven(given)) return this.#missing(shape, path);
    if (shape === "value" || shape === "reference") return given;
    if (typeof shape === "string") return this.#simpleList(shape, given, path);
    if (isList(shape)) return this.#objects(shape, given, path);
    // `{ a: undefined }` is not given, as `undefined` is. Of `{}` the generated constructs write nothing either.
    if (isObject(given)) return unlessEmpty(this.object(shape, given, path));
    this.#wrong(path, "an object", given);
    return undefined;
  }

  /** Something that can be gone on with. Of a reference the rules of the registry tell that it is missing. */
  #missing(shape: Shape, path: string): unknown {
    if (shape === "reference") return {};
    if (typeof shape === "string" || !isList(shape) || shape[1] !== "required") return undefined;
    this.problems.push(`${path}: is required; it is not set. Set it.`);
    return [];
  }

  #simpleList(
    shape: Exclude<Extract<Shape, string>, "value" | "reference">,
    given: unknown,
    path: string,
  ): unknown {
    if (Array.isArray(given)) return given;
    // Where a type allows it, this stands for every text.
    if (shape === "texts" && given === "all") return given;
    if (shape === "texts" && Tokenization.isResolvable(given)) return Token.asList(given);
    if (shape === "list or token" && Tokenization.isResolvable(given)) return given;
    if (shape === "numbers" && Tokenization.isResolvable(given)) return Token.asNumberList(given);
    this.#wrong(path, "a list", given);
    return undefined;
  }

  #objects([shape, more]: ListShape, given: unknown, path: string): unknown {
    if (more === "token" && Tokenization.isResolvable(given)) return given;
    if (!Array.isArray(given) || Token.isUnresolved(given)) {
      this.#wrong(path, "a list", given);
      return more === "required" ? [] : undefined;
    }
    return given.flatMap((member: unknown, position) => {
      const at = `${path}[${position}]`;
      if (isObject(member)) return [this.object(shape, member, at)];
      this.#wrong(at, "an object", member);
      return [];
    });
  }

  #unknown(shape: ObjectShape, name: string, path: string): void {
    const [meant] = nearestTo(name, Object.keys(shape), { most: 1, lettersPerSlip: 3 });
    // What cdktf takes for a lifecycle depends on its version.
    if (path === "lifecycle" && meant === undefined) return;
    const hint = meant === undefined ? among(shape) : `did you mean ${meant}?`;
    this.problems.push(`${join(path, name)}: ${this.owner} has no property with this name; ${hint}`);
  }

  #wrong(path: string, needed: string, given: unknown): void {
    this.problems.push(
      Token.isUnresolved(given)
        ? `${path}: given: a token, which only Terraform knows; required: ${needed}, which may contain tokens`
        : `${path}: given: ${kindOf(given)}; required: ${needed}`,
    );
  }
}

const among = (shape: ObjectShape): string => `allowed: ${Object.keys(shape).join(", ")}`;

const join = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const isList = (shape: ObjectShape | ListShape): shape is ListShape => Array.isArray(shape);

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !Token.isUnresolved(value);

const kindOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
};

/** A list of the generated constructs, which may be a token as well. */
export const listOrToken = <T>(
  list: readonly T[] | IResolvable | undefined,
): T[] | IResolvable | undefined =>
  list === undefined || Tokenization.isResolvable(list) ? list : [...list];

/** The objects of a list, each as the generated construct takes it; a token stands for the whole list as it is. */
export const mapped = <From, To>(
  list: readonly From[] | IResolvable | undefined,
  map: (each: From) => To,
): To[] | IResolvable | undefined =>
  list === undefined || Tokenization.isResolvable(list) ? list : list.map(map);

/** The object; undefined when none of its members is set. */
export const unlessEmpty = <T extends object>(object: T): T | undefined =>
  Object.values(object).every((value) => value === undefined) ? undefined : object;

/** The generated constructs take arrays that may be changed. */
export const copyOf = <T>(list: readonly T[] | undefined): T[] | undefined => list && [...list];
