import ts from "typescript";
import { docOf } from "./doc";
import type { Alternative, Callable, Parameter, Prop } from "./model";
import { isOwn } from "./program";

/** How deep types without a name of their own are unfolded. */
const DEPTH = 3;

/** Answers about types and symbols, by one who knows which of them are public. */
export class Surface {
  readonly checker: ts.TypeChecker;
  readonly #symbols: ReadonlySet<ts.Symbol>;
  readonly #names: ReadonlySet<string>;

  constructor(checker: ts.TypeChecker, symbols: readonly ts.Symbol[]) {
    this.checker = checker;
    this.#symbols = new Set(symbols);
    this.#names = new Set(symbols.map(({ name }) => name));
  }

  has(symbol: ts.Symbol): boolean {
    return this.#symbols.has(symbol);
  }

  isName(name: string): boolean {
    return this.#names.has(name);
  }

  /** What an interface declares, and what it has from others that are not public. */
  interfaceProps(symbol: ts.Symbol): readonly Prop[] {
    return this.checker
      .getPropertiesOfType(this.checker.getDeclaredTypeOfSymbol(symbol))
      .filter((property) => !this.#isFromOtherPublicType(property, symbol))
      .map((property) => this.prop(property));
  }

  prop(symbol: ts.Symbol, depth = DEPTH): Prop {
    const type = this.checker.getNonNullableType(this.checker.getTypeOfSymbol(symbol));
    return {
      name: symbol.name,
      type: this.#propType(symbol, type),
      optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
      doc: docOf(symbol, this.checker),
      own: symbol.declarations?.some(isOwn) ?? false,
      nested: this.#isNameless(type, symbol) && depth > 1 ? this.#unfolded(type, depth - 1) : [],
    };
  }

  /** The call signatures of a function, a method or a property that holds a function. */
  calls(symbol: ts.Symbol): readonly Callable[] {
    const type = this.checker.getTypeOfSymbol(symbol);
    return type
      .getCallSignatures()
      .map((signature) =>
        this.call(symbol.name, signature, docOf(symbol, this.checker), type.aliasSymbol?.name),
      );
  }

  call(name: string, signature: ts.Signature, doc: Callable["doc"], declaredAs?: string): Callable {
    return {
      name,
      parameters: signature.getParameters().map((parameter) => this.#parameter(parameter)),
      returns: this.text(signature.getReturnType()),
      doc,
      declaredAs,
    };
  }

  text(type: ts.Type): string {
    if (isChoice(type) && this.#publicName(type) === undefined) return this.#inFull(type);
    const text = this.checker.typeToString(type);
    // A generated class often has the name of the one that stands above it.
    return this.#names.has(text) && this.#publicName(type) === undefined ? `bindings.${text}` : text;
  }

  /** What stands behind a name: as it is written, or in full where names in it are not public (`(typeof LEVELS)[number]`). */
  aliasText({ name, type, typeParameters = ts.factory.createNodeArray() }: ts.TypeAliasDeclaration): string {
    const parameters = typeParameters.map((parameter) => parameter.getText()).join(", ");
    const head = `type ${name.text}${parameters === "" ? "" : `<${parameters}>`} =`;
    const declared = this.checker.getTypeAtLocation(name);
    return `${head} ${isChoice(declared) || hasQuery(type) ? this.#inFull(declared) : type.getText()}`;
  }

  /** The members of a union of objects; nothing when a name that is not public is not part of it. */
  alternatives(symbol: ts.Symbol): readonly Alternative[] {
    const type = this.checker.getDeclaredTypeOfSymbol(symbol);
    if (!type.isUnion() || !type.types.every((member) => member.isIntersection())) return [];
    const alternatives = type.types.map((member) => {
      const parts = member.isIntersection() ? member.types : [member];
      const named = parts.filter((part) => this.#publicName(part) !== undefined);
      const others = parts.filter((part) => !named.includes(part));
      return {
        interfaces: named.map((part) => this.text(part)),
        told: others.flatMap((part) => part.getProperties().map((property) => this.#told(property))),
      };
    });
    const keys = new Map(alternatives.map((one) => [[...one.told, ...one.interfaces].join(), one]));
    return sorted([...keys.keys()]).flatMap((key) => keys.get(key) ?? []);
  }

  #told(property: ts.Symbol): string {
    const type = this.checker.getTypeOfSymbol(property);
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    if (optional && (type.flags & ts.TypeFlags.Undefined) !== 0) return `no ${property.name}`;
    return `${property.name}${optional ? "?" : ""}: ${this.text(this.checker.getNonNullableType(type))}`;
  }

  #parameter(symbol: ts.Symbol): Parameter {
    const type = this.checker.getTypeOfSymbol(symbol);
    const [declaration] = symbol.declarations ?? [];
    const declared = declaration !== undefined && ts.isParameter(declaration) ? declaration : undefined;
    const optional = declared?.questionToken !== undefined || declared?.initializer !== undefined;
    const plain = optional ? this.checker.getNonNullableType(type) : type;
    return {
      // What is taken apart at once has no name of its own.
      name: declared === undefined || ts.isIdentifier(declared.name) ? symbol.name : "options",
      type: this.text(plain),
      optional,
      rest: declared?.dotDotDotToken !== undefined,
      object: this.#object(plain),
    };
  }

  #object(type: ts.Type): Parameter["object"] {
    const isInterface = type.getSymbol()?.declarations?.some(ts.isInterfaceDeclaration) ?? false;
    if (!isInterface || this.#publicName(type) === undefined) return undefined;
    const properties = this.checker.getPropertiesOfType(type);
    const required = properties.filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0);
    const isInherited = ({ parent }: ts.Declaration) =>
      type.getSymbol()?.declarations?.every((own) => own !== parent);
    const [inherited, own] = partition(required, ({ declarations = [] }) => declarations.some(isInherited));
    return {
      required: [...inherited, ...own].map(({ name }) => name),
      more: required.length < properties.length,
    };
  }

  /** The members of a union, whatever it is called. The compiler's order follows from what it met first: not ours. */
  #inFull(type: ts.Type): string {
    return type.isUnion()
      ? sorted(type.types.map((member) => this.text(member))).join(" | ")
      : this.text(type);
  }

  /** As it is written, where people wrote it: their names say more than what the compiler makes of them. */
  #propType(symbol: ts.Symbol, type: ts.Type): string {
    const declaration = symbol.declarations?.find(isOwn);
    const declared =
      declaration !== undefined && ts.isPropertySignature(declaration) ? declaration.type : undefined;
    if (declared === undefined) return this.text(type);
    const name = /^(?:readonly )?(\w+)(?:\[\])?$/.exec(declared.getText())?.[1];
    const choice = this.checker.isArrayType(type)
      ? this.checker.getTypeArguments(type as ts.TypeReference)[0]
      : type;
    if (name !== undefined && !this.isName(name) && choice !== undefined && isChoice(choice)) {
      return choice === type ? this.#inFull(type) : `readonly (${this.#inFull(choice)})[]`;
    }
    return hasQuery(declared) ? this.#inFull(type) : declared.getText().replace(/\s+/g, " ");
  }

  #publicName(type: ts.Type): string | undefined {
    const symbol = type.aliasSymbol ?? type.getSymbol();
    return symbol !== undefined && this.#symbols.has(symbol) ? symbol.name : undefined;
  }

  /** An object whose properties are told nowhere else. */
  #isNameless(type: ts.Type, property: ts.Symbol): boolean {
    if ((type.flags & ts.TypeFlags.Object) === 0 || type.getCallSignatures().length > 0) return false;
    if (this.#publicName(type) !== undefined || this.checker.isArrayLikeType(type)) return false;
    const declarations = type.getSymbol()?.declarations ?? [];
    return (
      !(property.declarations?.some(isOwn) ?? false) &&
      declarations.every((declaration) => !declaration.getSourceFile().fileName.includes("/node_modules/"))
    );
  }

  #unfolded(type: ts.Type, depth: number): readonly Prop[] {
    return this.checker.getPropertiesOfType(type).map((property) => this.prop(property, depth));
  }

  #isFromOtherPublicType(property: ts.Symbol, owner: ts.Symbol): boolean {
    return (property.declarations ?? []).some((declaration) => {
      const parent = this.checker.getSymbolAtLocation(
        ts.isInterfaceDeclaration(declaration.parent) ? declaration.parent.name : declaration.parent,
      );
      return parent !== undefined && parent !== owner && this.#symbols.has(parent);
    });
  }
}

/** `(typeof LEVELS)[number]` says nothing to who cannot see the levels. */
const hasQuery = (node: ts.TypeNode): boolean => /\btypeof\b/.test(node.getText());

/** One of some texts or numbers. */
const isChoice = (type: ts.Type): boolean =>
  type.isUnion() && type.types.every((member) => member.isLiteral());

const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

function partition<T>(
  all: readonly T[],
  belongs: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}
