/**
 * What the schema of an object is written with, and what follows from it. A construct library loads this module and the
 * schema modules of the registries at synth, and nothing else of the provider.
 */
export {
  camelCaseKey,
  type Naming,
  problemsOfAdditional,
  sameKey,
  withAdditional,
  withAdditionalFields,
} from "./additional";
export type { Attribute } from "./attribute";
export type { ObjectOf } from "./builders";
export type { Fields } from "./spec";
export {
  boolean,
  dynamic,
  ignoringLayout,
  ignoringNulls,
  integer,
  json,
  list,
  map,
  number,
  object,
  oneOf,
  plainObject,
  set,
  string,
  tuple,
} from "./builders";
export { readVendorFile } from "./file";
export type { FileForm, FileReading, Member } from "./file-form";
export type { JsonSecretRule } from "./file-json";
export type { Move } from "./file-members";
export { checksOf, doubtsIn, type FieldPath, jsonIn, namesIn, requiredIn, secretsIn } from "./facts";
export { type Rule, ruleOf, type TypedRule } from "./rule";
