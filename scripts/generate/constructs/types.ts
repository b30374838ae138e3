import ts from "typescript";

/** What types are called, by one who knows which names are public. */
export class Types {
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

  publicName(type: ts.Type): string | undefined {
    const symbol = type.aliasSymbol ?? type.getSymbol();
    return symbol !== undefined && this.#symbols.has(symbol) ? symbol.name : undefined;
  }

  text(type: ts.Type): string {
    if (isChoice(type) && this.publicName(type) === undefined) return this.#inFull(type);
    const text = this.checker.typeToString(type);
    // A generated class often has the name of the one that stands above it.
    return this.#names.has(text) && this.publicName(type) === undefined ? `bindings.${text}` : text;
  }

  /** What stands behind a name: as it is written, or in full where names in it are not public (`(typeof LEVELS)[number]`). */
  aliasText({ name, type, typeParameters = ts.factory.createNodeArray() }: ts.TypeAliasDeclaration): string {
    const parameters = typeParameters.map((parameter) => parameter.getText()).join(", ");
    const head = `type ${name.text}${parameters === "" ? "" : `<${parameters}>`} =`;
    const declared = this.checker.getTypeAtLocation(name);
    const text = this.#hides(type) ? this.#inFull(declared) : type.getText();
    return `${head}${text.startsWith("|") ? "\n  " : " "}${text}`;
  }

  /** As it is written, where people wrote it: their names say more than what the compiler makes of them. */
  written(node: ts.TypeNode, type: ts.Type): string {
    if (!this.#hides(node)) return node.getText().replace(/\s+/g, " ");
    const [element] = this.checker.isArrayType(type)
      ? this.checker.getTypeArguments(type as ts.TypeReference)
      : [];
    return element === undefined ? this.#inFull(type) : `readonly (${this.#inFull(element)})[]`;
  }

  /** The members of a union, whatever it is called. The compiler's order follows from what it met first: not ours. */
  #inFull(type: ts.Type): string {
    return type.isUnion()
      ? sorted(type.types.map((member) => this.text(member))).join(" | ")
      : this.text(type);
  }

  /** Whether all that is combined in what is written (`A & B`) is public, so that it can be read. */
  isDocumented(node: ts.TypeNode): boolean {
    if (ts.isUnionTypeNode(node) || ts.isIntersectionTypeNode(node)) {
      return node.types.every((part) => this.isDocumented(part));
    }
    if (ts.isParenthesizedTypeNode(node)) return this.isDocumented(node.type);
    return !ts.isTypeReferenceNode(node) || this.isName(node.typeName.getText().replace(/^.*\./, ""));
  }

  /** Whether what is written says nothing to who cannot see the source: `(typeof LEVELS)[number]`, a choice that is not public. */
  #hides(node: ts.Node): boolean {
    if (ts.isTypeQueryNode(node)) return true;
    if (ts.isTypeReferenceNode(node) && !this.isName(node.typeName.getText())) {
      return isChoice(this.checker.getTypeAtLocation(node));
    }
    return ts.forEachChild(node, (child) => this.#hides(child) || undefined) ?? false;
  }
}

/** One of some texts or numbers. */
const isChoice = (type: ts.Type): boolean =>
  type.isUnion() && type.types.every((member) => member.isLiteral());

export const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();
