import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import {
  boolean,
  defineResource,
  dynamic,
  integer,
  json,
  list,
  map,
  NO_CONNECTION,
  number,
  object,
  oneOf,
  plainObject,
  set,
  string,
  tuple,
  type NumberValue,
} from "../../src/framework";
import type { Unknown, Value } from "../../src/framework/values/value";
import { hasType } from "./support/types";

describe("types that follow from a schema", () => {
  const rule = object({
    on: string().required(),
    port: integer().computed(),
    key: string().required().writeOnly(),
  });
  interface Rule {
    readonly on: string;
    readonly port: number | undefined;
    readonly key: string | undefined;
  }

  // Whatever is said here, the compiler has checked: `tsc` fails where a type is another one.
  const resource = defineResource({
    type: "thing",
    description: "",
    connection: NO_CONNECTION,
    schema: {
      id: string().computed(),
      region: oneOf(["eu", "us"]).required().immutable(),
      size: integer().default(1),
      exact: number().optional(),
      flag: boolean().optionalComputed(),
      document: json().optional(),
      tags: set(string()).optional(),
      pair: tuple([string(), plainObject({ port: integer() })]).optional(),
      any: dynamic().optional(),
      rules: list(rule).optional(),
      named: map(object({ on: string().required() })).required(),
      token: string().optional().writeOnly(),
      pin: string().required().writeOnly(),
    },
    identity: ["region", "id"],

    validate: ({ region, rules, token }) => {
      hasType<"eu" | "us" | Unknown | undefined>()(region);
      hasType<string | Unknown | undefined>()(token);
      if (Array.isArray(rules)) hasType<number>()(rules.length);
      return [];
    },

    create: async (api, { desired, credentials }) => {
      hasType<undefined>()(api);
      hasType<{
        readonly region: "eu" | "us";
        readonly size: number | undefined;
        readonly exact: NumberValue | undefined;
        readonly flag: boolean | undefined;
        readonly document: string | undefined;
        readonly tags: readonly string[] | undefined;
        readonly pair: readonly [string, { readonly port: number }] | undefined;
        readonly any: Value | undefined;
        readonly rules: readonly Rule[] | undefined;
        readonly named: Readonly<Record<string, { readonly on: string }>>;
      }>()(desired);
      hasType<{
        readonly token: string | undefined;
        readonly pin: string;
        readonly rules: readonly Rule[] | undefined;
      }>()(credentials);
      return { id: "x", size: null, flag: undefined, rules: [{ on: "a" }] };
    },

    read: async (_api, { id, region }) => {
      hasType<string | undefined>()(id);
      hasType<"eu" | "us">()(region);
      return undefined;
    },

    update: async (_api, { prior, changes, credentials }) => {
      hasType<string | undefined>()(prior.id);
      hasType<"eu" | "us" | undefined>()(changes.region);
      hasType<string | undefined>()(credentials?.pin);
      return {};
    },

    plan: ({ config, prior, planned, private: kept }) => {
      hasType<string | Unknown | undefined>()(config.pin);
      hasType<string | undefined>()(prior?.id);
      hasType<number | Unknown | undefined>()(planned.size);
      return kept.get("x") === undefined ? {} : { planned: { size: 2, id: null, flag: true } };
    },

    delete: async (_api, { id }, call) => {
      hasType<string | undefined>()(id);
      hasType<AbortSignal>()(call.signal);
    },
  });

  test("are the ones that resource code sees", () => {
    expect(resource.identity).toEqual(["region", "id"]);
  });
});

const FRAMEWORK = join(__dirname, "..", "..", "src", "framework");

/** A resource to which a test adds something; the compiler says what is wrong with it. */
const definition = (more: string, name = /^(\w+):/.exec(more)?.[1] ?? ""): string => `
  import { defineConnection, defineResource, integer, NO_CONNECTION, object, oneOf, set, string } from "${FRAMEWORK}";
  export const resource = defineResource({
    type: "thing",
    description: "",
    connection: NO_CONNECTION,
    schema: {
      id: string().computed(),
      region: oneOf(["eu", "us"]).required().immutable(),
      size: integer().default(1),
      token: string().optional().writeOnly(),
    },
    ${Object.entries({
      identity: '["id"]',
      create: "async () => ({})",
      read: "async () => ({})",
      update: "async () => ({})",
      delete: "async () => undefined",
    })
      .filter(([key]) => key !== name)
      .map(([key, value]) => `${key}: ${value},`)
      .join("\n    ")}
    ${more}
  });
  export const all = [defineConnection, object, set, integer];
`;

const MISTAKES: Readonly<Record<string, string>> = {
  "an identity that the state does not hold": definition('identity: ["token"],'),
  "an identity that is no attribute": definition('identity: ["nothing"],'),
  "a result of another type": definition('create: async () => ({ size: "1" }),'),
  "a result with an attribute that is none": definition("read: async () => ({ sise: 1 }),"),
  "a result with a credential": definition('create: async () => ({ token: "FAKE" }),'),
  "a value that is none of those allowed": definition('create: async () => ({ region: "moon" }),'),
  "a credential among what is desired": definition(
    "create: async (_api, { desired }) => ({ id: desired.token }),",
  ),
  "a computed attribute among the changes": definition(
    "update: async (_api, { changes }) => ({ id: changes.id }),",
  ),
  "credentials in an update that may not get any": definition(
    "update: async (_api, { credentials }) => ({ id: credentials.token }),",
  ),
  "a default of another type":
    'import { integer } from "' + FRAMEWORK + '"; export const size = integer().default("1");',
  "a credential in a set":
    'import { object, set, string } from "' +
    FRAMEWORK +
    '"; export const keys = set(object({ key: string().writeOnly() }));',
  "a planned value for what only the configuration sets": definition(
    'plan: () => ({ planned: { region: "eu" } }),',
  ),
  "a planned credential": definition('plan: () => ({ planned: { token: "FAKE" } }),'),
  "an upgrade to another type": definition('schemaVersion: 1, upgrades: { 0: () => ({ size: "1" }) },'),
  "a client of another connection": definition(
    "create: async (api: { call(): void }) => { api.call(); return {}; },",
  ),
  "a change marker that is no attribute": definition('changeMarker: "nothing",'),
};

describe("the compiler refuses", () => {
  const names = ["nothing at all", ...Object.keys(MISTAKES)];
  const sources = new Map(
    names.map((name, i) => [join(__dirname, `mistake-${i}.ts`), MISTAKES[name] ?? definition("")]),
  );
  let program: ts.Program | undefined;

  beforeAll(() => {
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      module: ts.ModuleKind.CommonJS,
      strict: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      skipLibCheck: true,
      esModuleInterop: true,
      types: ["node"],
    };
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    const fileExists = host.fileExists.bind(host);
    program = ts.createProgram([...sources.keys()], options, {
      ...host,
      fileExists: (name) => sources.has(name) || fileExists(name),
      getSourceFile: (name, ...rest) => {
        const text = sources.get(name);
        return text === undefined
          ? read(name, ...rest)
          : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
      },
    });
  });

  const complaints = (name: string): readonly string[] => {
    const file = program?.getSourceFile(join(__dirname, `mistake-${names.indexOf(name)}.ts`));
    return (program?.getSemanticDiagnostics(file) ?? []).map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, " "),
    );
  };

  test("nothing where nothing is wrong", () => {
    expect(complaints("nothing at all")).toEqual([]);
  });

  test.each(Object.keys(MISTAKES))("%s", (name) => {
    expect(complaints(name)).not.toEqual([]);
  });
});

test("no function of the framework says any", () => {
  const files = readdirSync(FRAMEWORK, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(FRAMEWORK, file));
  const saysAny = (node: ts.Node): boolean =>
    node.kind === ts.SyntaxKind.AnyKeyword ||
    ts.isNonNullExpression(node) ||
    ts.forEachChild(node, (child) => (saysAny(child) ? true : undefined)) === true;
  const spoken = files.filter((file) =>
    saysAny(ts.createSourceFile(file, ts.sys.readFile(file) ?? "", ts.ScriptTarget.ES2022)),
  );

  expect(files.length).toBeGreaterThan(40);
  expect(spoken).toEqual([]);
});
