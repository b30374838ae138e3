/** The framework: what a provider is written with. */
export {
  boolean,
  canonicalJson,
  dynamic,
  integer,
  json,
  list,
  map,
  number,
  object,
  oneOf,
  ruleOf,
  set,
  string,
  Attribute,
  type At,
  type Fields,
  type Rule,
  type TypedRule,
} from "./attribute";
export { type ConnectContext, type ConnectionTo, defineConnection } from "./connection";
export { type DataSource, defineDataSource } from "./data-source";
export { Failure, PartialWrite, type Problem } from "./failure";
export type { Changes, Configured, Credentials, Desired, Observed, State } from "./infer";
export type { Logger, LogLevel } from "./logger";
export { defineProvider, type Provider } from "./provider";
export { type Call, defineResource, type Resource } from "./resource";
export { createProviderServer, providerSchemas } from "./server";
export { Decimal, isUnknown, type NumberValue, type Value } from "./value";
