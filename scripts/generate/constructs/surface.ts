import ts from "typescript";
import { docOf, NOTHING } from "./doc";
import type { Alternative, Callable, Parameter, Prop } from "./model";
import { isOwn } from "./program";
import { sorted, type Types } from "./types";

/** How deep types without a name of their own are unfolded. */
const DEPTH = 3;

/** What symbols of the library are to those who use it. */
export class Surface {
  readonly types: Types;
  readonly checker: ts.TypeChecker;

  constructor(types: Types) {
    this.types = types;
    this.checker = types.checker;
  }

  /** What an interface declares, and what it has from others that are not public. */
  interfaceProps(symbol: ts.Symbol): readonly Prop[] {
    const type = this.checker.getDeclaredTypeOfSymbol(symbol);
    const named = this.checker
      .getPropertiesOfType(type)
      .filter((property) => !this.#isFromOtherPublicType(property, symbol))
      .map((property) => this.prop(property));
    return [...named, ...this.checker.getIndexInfosOfType(type).map((info) => this.#anyName(info))];
  }

  /** `readonly [name: string]: JsonValue`: names of the user's own. */
  #anyName({ keyType, type }: ts.IndexInfo): Prop {
    const name = `[${this.types.text(keyType)}]`;
    return { name, type: this.types.text(type), optional: true, doc: NOTHING, own: false, nested: [] };
  }

  prop(symbol: ts.Symbol, depth = DEPTH): Prop {
    const type = this.checker.getNonNullableType(this.checker.getTypeOfSymbol(symbol));
    const declaration = symbol.declarations?.find(isOwn);
    const node =
      declaration !== undefined && ts.isPropertySignature(declaration) ? declaration.type : undefined;
    return {
      name: symbol.name,
      type: node === undefined ? this.types.text(type) : this.types.written(node, type),
      optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
      doc: docOf(symbol, this.checker),
      own: declaration !== undefined,
      nested: this.#isNameless(type, symbol) && depth > 1 ? this.#unfolded(type, depth - 1) : [],
    };
  }

  /** The call signatures of a function, a method or a property that holds a function. */
  calls(symbol: ts.Symbol): readonly Callable[] {
    const type = this.checker.getTypeOfSymbol(symbol);
    const signatures = type.getCallSignatures();
    const usual = signatures.filter((signature) => !this.#isExternal(signature));
    return (usual.length === 0 ? signatures : usual).map((signature) =>
      this.call(symbol.name, signature, docOf(symbol, this.checker), declaredAs(type)),
    );
  }

  call(name: string, signature: ts.Signature, doc: Callable["doc"], declaredAs?: string): Callable {
    return {
      name,
      parameters: signature.getParameters().map((parameter) => this.#parameter(parameter)),
      returns: this.types.text(signature.getReturnType()),
      doc,
      declaredAs,
    };
  }

  /** The members of a union of objects; nothing when a name that is not public is not part of it. */
  alternatives(symbol: ts.Symbol): readonly Alternative[] {
    const type = this.checker.getDeclaredTypeOfSymbol(symbol);
    if (!type.isUnion() || !type.types.every((member) => member.isIntersection())) return [];
    const alternatives = type.types.map((member) => {
      const parts = member.isIntersection() ? member.types : [member];
      const named = parts.filter((part) => this.types.publicName(part) !== undefined);
      const others = parts.filter((part) => !named.includes(part));
      return {
        interfaces: named.map((part) => this.types.text(part)),
        discriminants: others.flatMap((part) =>
          part.getProperties().map((property) => this.#discriminant(property)),
        ),
      };
    });
    const keys = new Map(alternatives.map((one) => [[...one.discriminants, ...one.interfaces].join(), one]));
    return sorted([...keys.keys()]).flatMap((key) => keys.get(key) ?? []);
  }

  #discriminant(property: ts.Symbol): string {
    const type = this.checker.getTypeOfSymbol(property);
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    if (optional && (type.flags & ts.TypeFlags.Undefined) !== 0) return `no ${property.name}`;
    return `${property.name}${optional ? "?" : ""}: ${this.types.text(this.checker.getNonNullableType(type))}`;
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
      type: this.types.text(plain),
      optional,
      rest: declared?.dotDotDotToken !== undefined,
      object: this.#object(plain),
    };
  }

  /** Whether it takes props without secrets, of which the page of `WithExternalCredentials` says what is to be said. */
  #isExternal(signature: ts.Signature): boolean {
    return signature.getParameters().some((parameter) =>
      membersOf(this.checker.getTypeOfSymbol(parameter)).some((member) => {
        const property = this.checker.getPropertyOfType(member, "externalCredentials");
        return (
          property !== undefined &&
          this.checker.typeToString(this.checker.getTypeOfSymbol(property)) === "true"
        );
      }),
    );
  }

  #object(type: ts.Type): Parameter["object"] {
    const isInterface = type.getSymbol()?.declarations?.some(ts.isInterfaceDeclaration) ?? false;
    if (!isInterface || this.types.publicName(type) === undefined) return undefined;
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

  /** An object whose properties are told nowhere else. */
  #isNameless(type: ts.Type, property: ts.Symbol): boolean {
    if ((type.flags & ts.TypeFlags.Object) === 0 || type.getCallSignatures().length > 0) return false;
    if (this.types.publicName(type) !== undefined || this.checker.isArrayLikeType(type)) return false;
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
      return parent !== undefined && parent !== owner && this.types.has(parent);
    });
  }
}

function partition<T>(
  all: readonly T[],
  belongs: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}

const membersOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

/** The name of a type of functions. */
const declaredAs = (type: ts.Type): string | undefined => {
  const symbol = type.getSymbol();
  const isInterface = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Interface) !== 0;
  return type.aliasSymbol?.name ?? (isInterface ? symbol.name : undefined);
};
