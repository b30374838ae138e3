/** The framework: what a provider is written with. */
export { type Action, defineAction } from "./action";
export type { At } from "./at";
export { Attribute, type Fields } from "./attribute";
export {
  boolean,
  dynamic,
  ignoringCase,
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
} from "./builders";
export type { Call } from "./call";
export { canonicalJson } from "./canonical-json";
export { type ConnectContext, type ConnectionTo, defineConnection, NO_CONNECTION } from "./connection";
export { type DataSource, defineDataSource } from "./data-source";
export { defineEphemeralResource, type EphemeralResource } from "./ephemeral-resource";
export { Failure, PartialWrite, type Problem } from "./failure";
export { ArgumentError, defineFunction, type ProviderFunction } from "./function";
export { importIdForms, importIdParts } from "./import";
export type { Changes, Configured, Credentials, Desired, Given, Observed, Planned, State } from "./infer";
export { KeyTaken } from "./key-taken";
export { defineListResource, type ListResource } from "./list-resource";
export type { Logger, LogLevel } from "./logger";
export type { PlanAdjustment, PlanRequest } from "./plan-hook";
export type { JsonValue, PrivateStore, PrivateView } from "./private-state";
export { defineProvider, type Provider } from "./provider";
export { READING } from "./reading";
export { defineResource, type PreflightCall, type Resource, type ResourceCall } from "./resource";
export type { MoveSource } from "./resource-definition";
export { type Rule, ruleOf, type TypedRule } from "./rule";
export { atLeastOneOf, conflicting, exactlyOneOf, requiredTogether } from "./rules-across";
export { createProviderServer, providerSchemas } from "./server";
export {
  Decimal,
  Dynamic,
  isUnknown,
  memberOf,
  type NumberValue,
  textIn,
  UNKNOWN,
  type Value,
} from "./value";
export type { TellingCall } from "./warnings";
