import {
  ScalarType,
  type DescEnum,
  type DescField,
  type DescFile,
  type DescMessage,
  type DescMethod,
  type DescService,
} from "@bufbuild/protobuf";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { file_grpc_health_v1_health } from "../../test/plugin/gen/grpc/health/v1/health_pb";
import { file_tfplugin6 } from "../../test/plugin/gen/tfplugin6_pb";

/**
 * The messages of the plugin protocol as `src/plugin/protobuf` reads and writes them: for each a type and a table of its
 * fields, for each service its methods. They follow from the .proto files by way of `npm run generate:proto`.
 */
export function writeMessages(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "tfplugin6.ts"), moduleOf(file_tfplugin6));
  writeFileSync(join(folder, "health.ts"), moduleOf(file_grpc_health_v1_health));
}

function moduleOf(file: DescFile): string {
  const messages = messagesOf(file);
  const read = readByProvider(file.services);
  const parts = [
    ...[...file.enums, ...messages.flatMap(({ nestedEnums }) => nestedEnums)].map(enumOf),
    ...messages.flatMap((message) => [typeOf(message, read.has(message)), tableOf(message)]),
    ...file.services.flatMap((service) => [interfaceOf(service), methodsOf(service)]),
  ];
  return `${head(file, parts.join("\n"))}\n${parts.join("\n\n")}\n`;
}

function head(file: DescFile, body: string): string {
  const used = (names: readonly string[]): string =>
    names.filter((name) => new RegExp(`\\b${name}[<(]`).test(body)).join(", ");
  return `// Made by scripts/generate.ts from ${file.proto.name}. Do not edit: run npm run generate.
//
// A message that the provider reads has all its fields, save messages and optional ones, which may be undefined. One that
// it only writes may leave any of them out.

import { ${used(["field", "map", "message", "oneof", "optional", "repeated"])}, type Message } from "../protobuf/message";
import { ${used(["service", "serverStreaming", "unary"])}, type ServerStreaming, type Unary } from "../protobuf/service";
`;
}

/** Those of the file, in its order, and those of other files that they refer to. */
function messagesOf(file: DescFile): readonly DescMessage[] {
  const found = new Set<DescMessage>();
  const visit = (message: DescMessage): void => {
    if (found.has(message)) return;
    found.add(message);
    message.nestedMessages.forEach(visit);
    fieldMessages(message).forEach(visit);
  };
  file.messages.forEach(visit);
  return [...found];
}

function readByProvider(services: readonly DescService[]): ReadonlySet<DescMessage> {
  const found = new Set<DescMessage>();
  const visit = (message: DescMessage): void => {
    if (found.has(message)) return;
    found.add(message);
    fieldMessages(message).forEach(visit);
  };
  for (const { methods } of services) methods.forEach(({ input }) => visit(input));
  return found;
}

const fieldMessages = (message: DescMessage): readonly DescMessage[] =>
  message.fields.flatMap((field) => (field.message === undefined ? [] : [field.message]));

/** With a dollar where it would take the place of one of JavaScript's own. */
function nameOf({ file, typeName }: DescMessage | DescEnum): string {
  const name = typeName.slice(file.proto.package.length + 1).replaceAll(".", "_");
  return name in globalThis ? `${name}$` : name;
}

function enumOf(description: DescEnum): string {
  const values = description.values.map(({ localName, number }) => `  ${localName}: ${String(number)},`);
  const name = nameOf(description);
  return `export const ${name} = {\n${values.join("\n")}\n} as const;\nexport type ${name} = (typeof ${name})[keyof typeof ${name}];`;
}

function typeOf(message: DescMessage, read: boolean): string {
  const members = message.members.map((member) => {
    if (member.kind === "field")
      return `  readonly ${member.localName}${mark(member, read)}: ${shapeOf(member, read)};`;
    const cases = member.fields.map(
      (field) => `{ readonly case: "${field.localName}"; readonly value: ${singleOf(field, read)} }`,
    );
    const none = "{ readonly case?: undefined; readonly value?: undefined }";
    return `  readonly ${member.localName}${read ? "" : "?"}: ${[...cases, none].join(" | ")};`;
  });
  return members.length === 0
    ? `export type ${nameOf(message)} = Readonly<Record<string, never>>;`
    : `export interface ${nameOf(message)} {\n${members.join("\n")}\n}`;
}

const mark = (field: DescField, read: boolean): "" | "?" =>
  read && field.fieldKind !== "message" && !isOptional(field) ? "" : "?";

function shapeOf(field: DescField, read: boolean): string {
  switch (field.fieldKind) {
    case "list":
      return `readonly ${singleOf(field, read)}[]`;
    case "map":
      return `Readonly<Record<string, ${singleOf(field, read)}>>`;
    case "scalar":
    case "enum":
    case "message":
      return singleOf(field, read);
  }
}

/** Of one element, in TypeScript. A value of an enum that is read may be one that did not exist yet. */
function singleOf(field: DescField, read: boolean): string {
  if (field.message !== undefined) return nameOf(field.message);
  if (field.enum !== undefined && !read) return nameOf(field.enum);
  switch (kindOf(field)) {
    case "string":
      return "string";
    case "bytes":
      return "Uint8Array";
    case "bool":
      return "boolean";
    case "int64":
      return "bigint";
    case "int32":
    case "enum":
      return "number";
  }
}

type Kind = "string" | "bytes" | "bool" | "int32" | "int64" | "enum";

/** Only what these protocols use: `src/plugin/protobuf` knows nothing else. */
const KINDS: ReadonlyMap<ScalarType, Kind> = new Map([
  [ScalarType.STRING, "string"],
  [ScalarType.BYTES, "bytes"],
  [ScalarType.BOOL, "bool"],
  [ScalarType.INT32, "int32"],
  [ScalarType.INT64, "int64"],
]);

function kindOf(field: DescField): Kind {
  if (field.enum !== undefined) return "enum";
  const kind = field.scalar === undefined ? undefined : KINDS.get(field.scalar);
  if (kind === undefined)
    throw new Error(`${field.toString()}: src/plugin/protobuf does not know fields of this type`);
  return kind;
}

function tableOf(message: DescMessage): string {
  const rows = message.members.map((member) =>
    member.kind === "field"
      ? rowOf(member)
      : `oneof("${member.localName}", ${member.fields.map(rowOf).join(", ")})`,
  );
  const name = nameOf(message);
  return `export const ${name}: Message<${name}> = /* @__PURE__ */ message(() => [${rows.join(", ")}]);`;
}

function rowOf(field: DescField): string {
  const type = field.message === undefined ? `"${kindOf(field)}"` : nameOf(field.message);
  const row = `field(${String(field.number)}, "${field.localName}", ${type})`;
  switch (field.fieldKind) {
    case "list":
      // They would be packed, which is another way of writing.
      if (!/string|bytes|message/.test(field.message ? "message" : kindOf(field)))
        throw new Error(`${field.toString()}: src/plugin/protobuf does not know packed fields`);
      return `repeated(${row})`;
    case "map":
      if (field.mapKey !== ScalarType.STRING)
        throw new Error(`${field.toString()}: src/plugin/protobuf only knows maps by string`);
      return `map(${row})`;
    case "message":
      return row;
    case "scalar":
    case "enum":
      return isOptional(field) ? `optional(${row})` : row;
  }
}

const isOptional = ({ proto }: DescField): boolean => proto.proto3Optional;

/** A provider has no method to which a client streams, except for state stores. */
const served = ({ methods }: DescService): readonly DescMethod[] =>
  methods.filter(({ methodKind }) => methodKind === "unary" || methodKind === "server_streaming");

const kindOfMethod = ({ methodKind }: DescMethod): string =>
  methodKind === "unary" ? "Unary" : "ServerStreaming";

function interfaceOf(service: DescService): string {
  const methods = served(service).map(
    (method) =>
      `  readonly ${method.localName}: ${kindOfMethod(method)}<${nameOf(method.input)}, ${nameOf(method.output)}>;`,
  );
  return `export interface ${service.name} {\n${methods.join("\n")}\n}`;
}

function methodsOf(service: DescService): string {
  const methods = served(service).map((method) => {
    const make = method.methodKind === "unary" ? "unary" : "serverStreaming";
    return `  ${method.localName}: ${make}("${method.name}", ${nameOf(method.input)}, ${nameOf(method.output)}),`;
  });
  return `export const ${service.name} = /* @__PURE__ */ service<${service.name}>("${service.typeName}", () => ({\n${methods.join("\n")}\n}));`;
}
