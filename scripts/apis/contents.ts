// What a document or a source file says of an API, whatever language it is in.

/** The contents of the given files, for one registry. */
export interface Contents {
  readonly endpoints: readonly Endpoint[];
  readonly types: readonly ApiType[];
  readonly enums: readonly Enum[];
}

export interface Endpoint {
  /** Undefined where only the path is known. */
  readonly method: string | undefined;
  /** With `{}` for each parameter. */
  readonly path: string;
}

/** A body, an answer, or a part of one. */
export interface ApiType {
  readonly name: string;
  readonly fields: readonly string[];
  /** The operations whose bodies and answers it is part of; undefined where the file does not say. */
  readonly operations: readonly Endpoint[] | undefined;
}

export interface Enum {
  /** Where it is: a type, a type and a field, or a constant. */
  readonly place: string;
  readonly values: readonly string[];
}

export const joined = (all: readonly Contents[]): Contents => ({
  endpoints: all.flatMap(({ endpoints }) => endpoints),
  types: all.flatMap(({ types }) => types),
  enums: all.flatMap(({ enums }) => enums),
});

/** One spelling for `displayName`, `display_name`, `DisplayName` and `display-name`. */
export const folded = (name: string): string => name.replaceAll(/[_\-\s]/g, "").toLowerCase();

/** A path as endpoints are compared: without its query, and with `{}` for every parameter. */
export const comparablePath = (path: string): string =>
  path
    .replace(/\?.*$/s, "")
    .replaceAll(/\$?\{[^{}]*\}|%[sdvq]|(?<=\/):\w+/g, "{}")
    // What is glued to a name is a query.
    .replace(/(?<=[\w-])\{\}$/, "")
    .replace(/(?<=.)\/$/, "");

const PATH = /^\/?(?:[\w.~-]|\{\}|:)+(?:\/(?:[\w.~-]|\{\}|:)+)*$/;
const FILE = /\.(?:[cm]?[jt]sx?|json|md|ya?ml|py|go|html|css|map)$/;

/** The endpoint that a text in a source file is, if it looks like one: a path with a leading slash or with parameters. */
export function endpointIn(text: string): Endpoint | undefined {
  const path = comparablePath(text);
  const isPath = PATH.test(path) && !FILE.test(path) && /[a-z]{2}/.test(path) && !path.startsWith("//");
  if (!isPath || !(path.startsWith("/") || (path.includes("/") && path.includes("{}")))) return undefined;
  return { method: undefined, path: path.startsWith("/") ? path : `/${path}` };
}
