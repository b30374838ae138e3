/** What a doc comment says. */
export interface Doc {
  /** Markdown, without the tags; empty when there is no comment. */
  readonly text: string;
  /** What `@default` says; undefined when it is not there. */
  readonly defaultValue: string | undefined;
  readonly throws: readonly string[];
  readonly returns: string | undefined;
  readonly deprecated: string | undefined;
  /** Bodies of `@example`. */
  readonly examples: readonly string[];
  /** What `@param` says, by name. */
  readonly params: ReadonlyMap<string, string>;
}

/** A property of an interface, or of what takes its place. */
export interface Prop {
  readonly name: string;
  /** As the sources write it, or as the compiler does where they do not. */
  readonly type: string;
  readonly optional: boolean;
  readonly doc: Doc;
  /** Whether the library's own sources declare it: generated bindings have a documentation of another form. */
  readonly own: boolean;
  /** Properties of a type that has no name of its own in the library. */
  readonly nested: readonly Prop[];
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly rest: boolean;
  /** When it is an object: the names that have to be given, and whether there are others. */
  readonly object: { readonly required: readonly string[]; readonly more: boolean } | undefined;
}

/** A function, a method, a constructor or a static function. */
export interface Callable {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly returns: string;
  readonly doc: Doc;
  /** The name of the function type that it is declared with: `BuddyIntegrationFactory`. */
  readonly declaredAs: string | undefined;
}

/** One member of a union of objects: what tells it apart, and the interfaces that it consists of. */
export interface Alternative {
  readonly discriminants: readonly string[];
  readonly interfaces: readonly string[];
}

interface Common {
  readonly name: string;
  readonly doc: Doc;
}

export interface ClassEntry extends Common {
  readonly kind: "class";
  /** What it extends, when that is public as well. */
  readonly base: string | undefined;
  readonly implemented: readonly string[];
  /** Undefined when it cannot be made with `new`. */
  readonly construct: Callable | undefined;
  readonly statics: readonly Callable[];
  readonly properties: readonly Prop[];
  readonly methods: readonly Callable[];
}

export interface InterfaceEntry extends Common {
  readonly kind: "interface";
  /** Public interfaces whose properties it has as well. */
  readonly bases: readonly string[];
  readonly props: readonly Prop[];
}

export interface TypeEntry extends Common {
  readonly kind: "type";
  readonly text: string;
  /** What a union of objects is made of; empty for every other type. */
  readonly alternatives: readonly Alternative[];
}

export interface FunctionEntry extends Common {
  readonly kind: "function";
  readonly call: Callable;
}

export type Entry = ClassEntry | InterfaceEntry | TypeEntry | FunctionEntry;

/** A file that `lib/index.ts` exports, with what users get from it. */
export interface Module {
  /** Below lib/, without the ending: `buddy-integration`. */
  readonly path: string;
  readonly entries: readonly Entry[];
}
