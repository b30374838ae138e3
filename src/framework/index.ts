/** The framework: what a provider is written with. */
export { notEmpty } from "../checks";
export { type Action, defineAction } from "./definitions/action";
export type { At } from "./diagnostics/at";
export { Attribute } from "./schema/attribute";
export type { Fields } from "./schema/spec";
export {
  boolean,
  dynamic,
  ignoringLayout,
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
} from "./schema/builders";
export { ANSWER, type WithAnswer } from "./additional/answer";
export { jsonIn } from "./additional/json";
export type { MergeAdditional } from "./additional/merge";
export type { Call } from "./calls/call";
export { canonicalJson } from "./values/canonical-json";
export {
  type ConnectContext,
  type ConnectionTo,
  defineConnection,
  NO_CONNECTION,
} from "./definitions/connection";
export { type DataSource, defineDataSource } from "./definitions/data-source";
export { defineEphemeralResource, type EphemeralResource } from "./definitions/ephemeral-resource";
export { Failure, PartialWrite, type Problem } from "./diagnostics/failure";
export { ArgumentError, defineFunction, type ProviderFunction } from "./definitions/function";
export { importIdForms, importIdParts } from "./state/import";
export type {
  Changes,
  Configured,
  Credentials,
  Desired,
  Given,
  Observed,
  Planned,
  State,
} from "./schema/infer";
export { KeyTaken } from "./apply/key-taken";
export { defineListResource, type Listed, type ListResource } from "./definitions/list-resource";
export type { Logger, LogLevel } from "./diagnostics/logger";
export { isAsConfigured } from "./plan/as-configured";
export type { PlanAdjustment, PlanRequest } from "./plan/plan-hook";
export type { JsonValue, PrivateStore, PrivateView } from "./state/private-state";
export { type Declarations, defineProvider, type Part, type Provider } from "./definitions/provider";
export { readVendorFile } from "./schema/file";
export type { FileForm, Member } from "./schema/file-form";
export { defineFileFunction } from "./definitions/file-function";
export { READING, warningsFor } from "./schema/reading";
export {
  defineResource,
  type PreflightCall,
  type Resource,
  type ReadCall,
  type ResourceCall,
  type ResourceOf,
} from "./definitions/resource";
export type { MoveSource } from "./definitions/resource-definition";
export { type Rule, ruleOf, type TypedRule } from "./schema/rule";
export { exactlyOneOf } from "./schema/rules-across";
export { slowHash } from "./secrets/slow-hash";
export { createProviderServer, providerSchemas } from "./calls/server";
export {
  Decimal,
  Dynamic,
  isUnknown,
  memberOf,
  type NumberValue,
  textIn,
  UNKNOWN,
  type Value,
} from "./values/value";
export type { CallWithWarnings } from "./diagnostics/warnings";
