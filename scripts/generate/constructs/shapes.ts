import ts from "typescript";
import { indexOf, isOwn, libraryProgram } from "./program";

/** What the options of functions are, beside the props of constructs. */
const OPTIONS = [
  "AllowedTypes",
  "BuddyLookupOptions",
  "FruxonApiKeyProps",
  "FruxonApiToolProps",
  "FruxonBearerTokenProps",
  "FruxonCodeToolProps",
  "FruxonConfigFileOptions",
  "FruxonEnvironmentFileOptions",
  "FruxonIntegrationFileOptions",
  "FruxonLookupOptions",
  "FruxonMcpToolProps",
  "FruxonOauth2Props",
  "FruxonToolFileOptions",
  "LookupOptions",
  "NamingConvention",
  "NorthflankAuditLogSinkFileOptions",
  "NorthflankBackupDestinationFileOptions",
  "NorthflankCloudProviderIntegrationFileOptions",
  "NorthflankLogSinkFileOptions",
  "NorthflankLookupOptions",
  "NorthflankNotificationIntegrationFileOptions",
  "NorthflankRegistryCredentialFileOptions",
  "NorthflankSshIdentityFileOptions",
  "NorthflankTagFileOptions",
  "NorthflankWorkloadIdentityFileOptions",
  "SecretFileOptions",
  "TrutoApiKeyProps",
  "TrutoDatastoreFileOptions",
  "TrutoDocumentationKey",
  "TrutoEmailDestinationProps",
  "TrutoEntityDocumentationProps",
  "TrutoEnvironmentIntegrationFileOptions",
  "TrutoEnvironmentUnifiedModelFileOptions",
  "TrutoEnvironmentUnifiedModelMappingFileOptions",
  "TrutoGoogleCloudStorageDatastoreProps",
  "TrutoIntegrationFileOptions",
  "TrutoMethodDocumentationProps",
  "TrutoMongoDataApiDatastoreProps",
  "TrutoNotificationDestinationFileOptions",
  "TrutoOauth2ClientCredentialsProps",
  "TrutoOauth2Props",
  "TrutoQdrantDatastoreProps",
  "TrutoS3DatastoreProps",
  "TrutoSlackDestinationProps",
  "TrutoUnifiedModelFileOptions",
  "TrutoUnifiedModelMappingFileOptions",
  "TrutoWebhookFileOptions",
];

/** The shapes of all props and options of the construct library: what synth checks programs against. Not formatted. */
export function shapesModule(program = libraryProgram()): string {
  const shapes = new Shapes(program.getTypeChecker());
  const exported = shapes.checker.getExportsOfModule(moduleOf(program, shapes.checker));
  const resolved = exported.map((symbol) => shapes.target(symbol));
  const constructs = resolved.flatMap((symbol): readonly (readonly [string, ts.Type])[] => {
    const props = shapes.propsOf(symbol);
    return props === undefined ? [] : [[symbol.name, props]];
  });
  const options = resolved
    .filter(({ name }) => OPTIONS.includes(name))
    .map((symbol) => [symbol.name, shapes.checker.getDeclaredTypeOfSymbol(symbol)] as const);
  const roots = [...constructs, ...options].sort(([a], [b]) => (a < b ? -1 : 1));
  const members = roots.map(([name, type]) => `${name}: ${shapes.object(type)},`);
  return [
    "// Generated from the types of the construct library by `npm run generate`.",
    'import type { ObjectShape } from "./shape";',
    "",
    ...shapes.constants,
    "/** What each construct and each function with options takes. */",
    `export const SHAPES = {\n${members.join("\n")}\n} satisfies Readonly<Record<string, ObjectShape>>;`,
    "",
  ].join("\n");
}

function moduleOf(program: ts.Program, checker: ts.TypeChecker): ts.Symbol {
  const module = checker.getSymbolAtLocation(indexOf(program));
  if (module === undefined) throw new Error("lib/index.ts exports nothing");
  return module;
}

class Shapes {
  /** Shapes that have a name, each behind those that it is made of. */
  readonly constants: string[] = [];
  readonly #named = new Map<ts.Symbol, string>();

  constructor(readonly checker: ts.TypeChecker) {}

  target(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  /** The type of the third argument of a construct: `(scope, id, props)`. */
  propsOf(symbol: ts.Symbol): ts.Type | undefined {
    if ((symbol.flags & ts.SymbolFlags.Class) === 0) return undefined;
    // Of several, the last one takes everything that the others do.
    const signature = this.checker.getTypeOfSymbol(symbol).getConstructSignatures().at(-1);
    const props = signature?.getParameters()[2];
    const isConstruct = signature?.getParameters()[0]?.name === "scope" && props?.name !== "config";
    const isProvider = symbol.name === "IntegrationsProvider";
    if (props === undefined || !(isConstruct || isProvider)) return undefined;
    return this.checker.getNonNullableType(this.checker.getTypeOfSymbol(props));
  }

  object(type: ts.Type): string {
    const names = [...new Set(membersOf(type).flatMap((member) => this.#properties(member)))].sort();
    const lines = names.map((name) => `${name}: ${this.#member(type, name)},`);
    return `{\n${lines.join("\n")}\n}`;
  }

  #properties(type: ts.Type): readonly string[] {
    return this.checker
      .getPropertiesOfType(type)
      .filter((property) => (this.checker.getTypeOfSymbol(property).flags & ts.TypeFlags.Undefined) === 0)
      .map(({ name }) => name);
  }

  /** The shape of a property, whichever alternatives of a union have it. */
  #member(type: ts.Type, name: string): string {
    const properties = membersOf(type).map((member) => this.checker.getPropertyOfType(member, name));
    const isRequired = properties.every(
      (property) => property !== undefined && (property.flags & ts.SymbolFlags.Optional) === 0,
    );
    const types = properties
      .flatMap((property) => property ?? [])
      .flatMap((property) =>
        membersOf(this.checker.getNonNullableType(this.checker.getTypeOfSymbol(property))),
      );
    const shapes = types.map((each) => this.#shape(each));
    const list = shapes.find((shape) => shape.startsWith("["));
    if (list !== undefined && types.some(isResolvable)) return `[${list.slice(1, -1)}, "token"]`;
    if (shapes.includes('"list"') && types.some(isResolvable)) return '"list or token"';
    if (list !== undefined) return isRequired ? `[${list.slice(1, -1)}, "required"]` : list;
    return (
      shapes.find((shape) => shape !== VALUE) ??
      (isRequired && types.some(isReference) ? '"reference"' : VALUE)
    );
  }

  #shape(type: ts.Type): string {
    if (this.checker.isArrayLikeType(type)) return this.#list(type);
    const symbol = type.aliasSymbol ?? type.getSymbol();
    return this.#hasShape(type, symbol) ? this.#constant(symbol, type) : VALUE;
  }

  #list(type: ts.Type): string {
    const [element] = this.checker.getTypeArguments(type as ts.TypeReference);
    if (element === undefined) return VALUE;
    if (membersOf(element).every(({ flags }) => flags & ts.TypeFlags.NumberLike)) return '"numbers"';
    if (membersOf(element).every(isText)) return '"texts"';
    const symbol = element.aliasSymbol ?? element.getSymbol();
    return this.#hasShape(element, symbol) ? `[${this.#constant(symbol, element)}]` : '"list"';
  }

  /** An object that is written in a program: no class, no construct by its interface, no names of the user's own. */
  #hasShape(type: ts.Type, symbol: ts.Symbol | undefined): symbol is ts.Symbol {
    if (symbol === undefined || membersOf(type).some(({ flags }) => flags & NO_OBJECT)) return false;
    if (symbol.flags & ts.SymbolFlags.Class || /^I[A-Z]/.test(symbol.name)) return false;
    if (this.checker.getIndexInfosOfType(type).length > 0 || type.getCallSignatures().length > 0)
      return false;
    const isWritten = (symbol.declarations ?? []).some(
      (declaration) => isOwn(declaration) || declaration.getSourceFile().fileName.includes("/lib/bindings/"),
    );
    return (isWritten || symbol.name === "TerraformResourceLifecycle") && !isAnonymous(symbol);
  }

  #constant(symbol: ts.Symbol, type: ts.Type): string {
    // A mapped type is another one with each argument, and has no name for that.
    if ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) return this.object(type);
    const known = this.#named.get(symbol);
    if (known !== undefined) return known;
    const name = symbol.name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
    this.#named.set(symbol, name);
    this.constants.push(`const ${name} = ${this.object(type)} satisfies ObjectShape;\n`);
    return name;
  }
}

const VALUE = '"value"';

const NO_OBJECT =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.Null |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Any |
  ts.TypeFlags.Unknown;

const membersOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

const isText = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.StringLike) !== 0 ||
  (type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.StringLike));

/** Another construct, or what is made for one. A secret may be missing: the rules tell it. */
const isReference = (type: ts.Type): boolean => {
  const symbol = type.getSymbol();
  return symbol !== undefined && (/^I[A-Z]/.test(symbol.name) || symbol.name === "FruxonAuthMethod");
};

const isResolvable = (type: ts.Type): boolean => type.getSymbol()?.name === "IResolvable";

const isAnonymous = ({ name }: ts.Symbol): boolean => name === "__type" || name === "__object";
