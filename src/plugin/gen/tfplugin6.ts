// Made by scripts/generate.ts from tfplugin6.proto. Do not edit: run npm run generate.
//
// A message that the provider reads has all its fields, save messages and optional ones, which may be undefined. One that
// it only writes may leave any of them out.

import { field, map, message, oneof, optional, repeated, type Message } from "../protobuf/message";
import { service, serverStreaming, unary, type ServerStreaming, type Unary } from "../protobuf/service";

export const StringKind = {
  PLAIN: 0,
  MARKDOWN: 1,
} as const;
export type StringKind = (typeof StringKind)[keyof typeof StringKind];

export const Diagnostic_Severity = {
  INVALID: 0,
  ERROR: 1,
  WARNING: 2,
} as const;
export type Diagnostic_Severity = (typeof Diagnostic_Severity)[keyof typeof Diagnostic_Severity];

export const Object_NestingMode = {
  INVALID: 0,
  SINGLE: 1,
  LIST: 2,
  SET: 3,
  MAP: 4,
} as const;
export type Object_NestingMode = (typeof Object_NestingMode)[keyof typeof Object_NestingMode];

export const NestedBlock_NestingMode = {
  INVALID: 0,
  SINGLE: 1,
  LIST: 2,
  SET: 3,
  MAP: 4,
  GROUP: 5,
} as const;
export type NestedBlock_NestingMode = (typeof NestedBlock_NestingMode)[keyof typeof NestedBlock_NestingMode];

export const Deferred_Reason = {
  UNKNOWN: 0,
  RESOURCE_CONFIG_UNKNOWN: 1,
  PROVIDER_CONFIG_UNKNOWN: 2,
  ABSENT_PREREQ: 3,
} as const;
export type Deferred_Reason = (typeof Deferred_Reason)[keyof typeof Deferred_Reason];

export interface DynamicValue {
  readonly msgpack: Uint8Array;
  readonly json: Uint8Array;
}

export const DynamicValue: Message<DynamicValue> = /* @__PURE__ */ message(() => [field(1, "msgpack", "bytes"), field(2, "json", "bytes")]);

export interface RawState {
  readonly json: Uint8Array;
  readonly flatmap: Readonly<Record<string, string>>;
}

export const RawState: Message<RawState> = /* @__PURE__ */ message(() => [field(1, "json", "bytes"), map(field(2, "flatmap", "string"))]);

export interface ResourceIdentityData {
  readonly identityData?: DynamicValue;
}

export const ResourceIdentityData: Message<ResourceIdentityData> = /* @__PURE__ */ message(() => [field(1, "identityData", DynamicValue)]);

export interface Diagnostic {
  readonly severity?: Diagnostic_Severity;
  readonly summary?: string;
  readonly detail?: string;
  readonly attribute?: AttributePath;
}

export const Diagnostic: Message<Diagnostic> = /* @__PURE__ */ message(() => [field(1, "severity", "enum"), field(2, "summary", "string"), field(3, "detail", "string"), field(4, "attribute", AttributePath)]);

export interface AttributePath {
  readonly steps?: readonly AttributePath_Step[];
}

export const AttributePath: Message<AttributePath> = /* @__PURE__ */ message(() => [repeated(field(1, "steps", AttributePath_Step))]);

export interface AttributePath_Step {
  readonly selector?: { readonly case: "attributeName"; readonly value: string } | { readonly case: "elementKeyString"; readonly value: string } | { readonly case: "elementKeyInt"; readonly value: bigint } | { readonly case?: undefined; readonly value?: undefined };
}

export const AttributePath_Step: Message<AttributePath_Step> = /* @__PURE__ */ message(() => [oneof("selector", field(1, "attributeName", "string"), field(2, "elementKeyString", "string"), field(3, "elementKeyInt", "int64"))]);

export interface FunctionError {
  readonly text?: string;
  readonly functionArgument?: bigint;
}

export const FunctionError: Message<FunctionError> = /* @__PURE__ */ message(() => [field(1, "text", "string"), optional(field(2, "functionArgument", "int64"))]);

export interface DiagnosticsResponse {
  readonly diagnostics?: readonly Diagnostic[];
}

export const DiagnosticsResponse: Message<DiagnosticsResponse> = /* @__PURE__ */ message(() => [repeated(field(1, "diagnostics", Diagnostic))]);

export interface Schema {
  readonly version?: bigint;
  readonly block?: Block;
}

export const Schema: Message<Schema> = /* @__PURE__ */ message(() => [field(1, "version", "int64"), field(2, "block", Block)]);

export interface Block {
  readonly version?: bigint;
  readonly attributes?: readonly Attribute[];
  readonly blockTypes?: readonly NestedBlock[];
  readonly description?: string;
  readonly descriptionKind?: StringKind;
  readonly deprecated?: boolean;
  readonly deprecationMessage?: string;
  readonly computed?: boolean;
}

export const Block: Message<Block> = /* @__PURE__ */ message(() => [field(1, "version", "int64"), repeated(field(2, "attributes", Attribute)), repeated(field(3, "blockTypes", NestedBlock)), field(4, "description", "string"), field(5, "descriptionKind", "enum"), field(6, "deprecated", "bool"), field(7, "deprecationMessage", "string"), field(8, "computed", "bool")]);

export interface Attribute {
  readonly name?: string;
  readonly type?: Uint8Array;
  readonly nestedType?: Object$;
  readonly description?: string;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly descriptionKind?: StringKind;
  readonly deprecated?: boolean;
  readonly writeOnly?: boolean;
  readonly deprecationMessage?: string;
}

export const Attribute: Message<Attribute> = /* @__PURE__ */ message(() => [field(1, "name", "string"), field(2, "type", "bytes"), field(10, "nestedType", Object$), field(3, "description", "string"), field(4, "required", "bool"), field(5, "optional", "bool"), field(6, "computed", "bool"), field(7, "sensitive", "bool"), field(8, "descriptionKind", "enum"), field(9, "deprecated", "bool"), field(11, "writeOnly", "bool"), field(12, "deprecationMessage", "string")]);

export interface Object$ {
  readonly attributes?: readonly Attribute[];
  readonly nesting?: Object_NestingMode;
}

export const Object$: Message<Object$> = /* @__PURE__ */ message(() => [repeated(field(1, "attributes", Attribute)), field(3, "nesting", "enum")]);

export interface NestedBlock {
  readonly typeName?: string;
  readonly block?: Block;
  readonly nesting?: NestedBlock_NestingMode;
  readonly minItems?: bigint;
  readonly maxItems?: bigint;
}

export const NestedBlock: Message<NestedBlock> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "block", Block), field(3, "nesting", "enum"), field(4, "minItems", "int64"), field(5, "maxItems", "int64")]);

export interface Function$ {
  readonly parameters?: readonly Function_Parameter[];
  readonly variadicParameter?: Function_Parameter;
  readonly return?: Function_Return;
  readonly summary?: string;
  readonly description?: string;
  readonly descriptionKind?: StringKind;
  readonly deprecationMessage?: string;
}

export const Function$: Message<Function$> = /* @__PURE__ */ message(() => [repeated(field(1, "parameters", Function_Parameter)), field(2, "variadicParameter", Function_Parameter), field(3, "return", Function_Return), field(4, "summary", "string"), field(5, "description", "string"), field(6, "descriptionKind", "enum"), field(7, "deprecationMessage", "string")]);

export interface Function_Parameter {
  readonly name?: string;
  readonly type?: Uint8Array;
  readonly allowNullValue?: boolean;
  readonly allowUnknownValues?: boolean;
  readonly description?: string;
  readonly descriptionKind?: StringKind;
}

export const Function_Parameter: Message<Function_Parameter> = /* @__PURE__ */ message(() => [field(1, "name", "string"), field(2, "type", "bytes"), field(3, "allowNullValue", "bool"), field(4, "allowUnknownValues", "bool"), field(5, "description", "string"), field(6, "descriptionKind", "enum")]);

export interface Function_Return {
  readonly type?: Uint8Array;
}

export const Function_Return: Message<Function_Return> = /* @__PURE__ */ message(() => [field(1, "type", "bytes")]);

export interface ResourceIdentitySchema {
  readonly version?: bigint;
  readonly identityAttributes?: readonly ResourceIdentitySchema_IdentityAttribute[];
}

export const ResourceIdentitySchema: Message<ResourceIdentitySchema> = /* @__PURE__ */ message(() => [field(1, "version", "int64"), repeated(field(2, "identityAttributes", ResourceIdentitySchema_IdentityAttribute))]);

export interface ResourceIdentitySchema_IdentityAttribute {
  readonly name?: string;
  readonly type?: Uint8Array;
  readonly requiredForImport?: boolean;
  readonly optionalForImport?: boolean;
  readonly description?: string;
}

export const ResourceIdentitySchema_IdentityAttribute: Message<ResourceIdentitySchema_IdentityAttribute> = /* @__PURE__ */ message(() => [field(1, "name", "string"), field(2, "type", "bytes"), field(3, "requiredForImport", "bool"), field(4, "optionalForImport", "bool"), field(5, "description", "string")]);

export interface ActionSchema {
  readonly schema?: Schema;
}

export const ActionSchema: Message<ActionSchema> = /* @__PURE__ */ message(() => [field(1, "schema", Schema)]);

export interface ServerCapabilities {
  readonly planDestroy?: boolean;
  readonly getProviderSchemaOptional?: boolean;
  readonly moveResourceState?: boolean;
  readonly generateResourceConfig?: boolean;
}

export const ServerCapabilities: Message<ServerCapabilities> = /* @__PURE__ */ message(() => [field(1, "planDestroy", "bool"), field(2, "getProviderSchemaOptional", "bool"), field(3, "moveResourceState", "bool"), field(4, "generateResourceConfig", "bool")]);

export interface ClientCapabilities {
  readonly deferralAllowed: boolean;
  readonly writeOnlyAttributesAllowed: boolean;
  readonly storePlannedPrivate: boolean;
  readonly computedBlocksAllowed: boolean;
}

export const ClientCapabilities: Message<ClientCapabilities> = /* @__PURE__ */ message(() => [field(1, "deferralAllowed", "bool"), field(2, "writeOnlyAttributesAllowed", "bool"), field(3, "storePlannedPrivate", "bool"), field(4, "computedBlocksAllowed", "bool")]);

export interface Deferred {
  readonly reason?: Deferred_Reason;
}

export const Deferred: Message<Deferred> = /* @__PURE__ */ message(() => [field(1, "reason", "enum")]);

export type GetMetadataRequest = Readonly<Record<string, never>>;

export const GetMetadataRequest: Message<GetMetadataRequest> = /* @__PURE__ */ message(() => []);

export interface GetMetadataResponse {
  readonly serverCapabilities?: ServerCapabilities;
  readonly diagnostics?: readonly Diagnostic[];
  readonly dataSources?: readonly GetMetadataResponse_TypeName[];
  readonly resources?: readonly GetMetadataResponse_TypeName[];
  readonly functions?: readonly GetMetadataResponse_FunctionName[];
  readonly ephemeralResources?: readonly GetMetadataResponse_TypeName[];
  readonly listResources?: readonly GetMetadataResponse_TypeName[];
  readonly stateStores?: readonly GetMetadataResponse_TypeName[];
  readonly actions?: readonly GetMetadataResponse_TypeName[];
}

export const GetMetadataResponse: Message<GetMetadataResponse> = /* @__PURE__ */ message(() => [field(1, "serverCapabilities", ServerCapabilities), repeated(field(2, "diagnostics", Diagnostic)), repeated(field(3, "dataSources", GetMetadataResponse_TypeName)), repeated(field(4, "resources", GetMetadataResponse_TypeName)), repeated(field(5, "functions", GetMetadataResponse_FunctionName)), repeated(field(6, "ephemeralResources", GetMetadataResponse_TypeName)), repeated(field(7, "listResources", GetMetadataResponse_TypeName)), repeated(field(8, "stateStores", GetMetadataResponse_TypeName)), repeated(field(9, "actions", GetMetadataResponse_TypeName))]);

export interface GetMetadataResponse_TypeName {
  readonly typeName?: string;
}

export const GetMetadataResponse_TypeName: Message<GetMetadataResponse_TypeName> = /* @__PURE__ */ message(() => [field(1, "typeName", "string")]);

export interface GetMetadataResponse_FunctionName {
  readonly name?: string;
}

export const GetMetadataResponse_FunctionName: Message<GetMetadataResponse_FunctionName> = /* @__PURE__ */ message(() => [field(1, "name", "string")]);

export type GetProviderSchemaRequest = Readonly<Record<string, never>>;

export const GetProviderSchemaRequest: Message<GetProviderSchemaRequest> = /* @__PURE__ */ message(() => []);

export interface GetProviderSchemaResponse {
  readonly provider?: Schema;
  readonly resourceSchemas?: Readonly<Record<string, Schema>>;
  readonly dataSourceSchemas?: Readonly<Record<string, Schema>>;
  readonly diagnostics?: readonly Diagnostic[];
  readonly providerMeta?: Schema;
  readonly serverCapabilities?: ServerCapabilities;
  readonly functions?: Readonly<Record<string, Function$>>;
  readonly ephemeralResourceSchemas?: Readonly<Record<string, Schema>>;
  readonly listResourceSchemas?: Readonly<Record<string, Schema>>;
  readonly stateStoreSchemas?: Readonly<Record<string, Schema>>;
  readonly actionSchemas?: Readonly<Record<string, ActionSchema>>;
}

export const GetProviderSchemaResponse: Message<GetProviderSchemaResponse> = /* @__PURE__ */ message(() => [field(1, "provider", Schema), map(field(2, "resourceSchemas", Schema)), map(field(3, "dataSourceSchemas", Schema)), repeated(field(4, "diagnostics", Diagnostic)), field(5, "providerMeta", Schema), field(6, "serverCapabilities", ServerCapabilities), map(field(7, "functions", Function$)), map(field(8, "ephemeralResourceSchemas", Schema)), map(field(9, "listResourceSchemas", Schema)), map(field(10, "stateStoreSchemas", Schema)), map(field(11, "actionSchemas", ActionSchema))]);

export type GetResourceIdentitySchemasRequest = Readonly<Record<string, never>>;

export const GetResourceIdentitySchemasRequest: Message<GetResourceIdentitySchemasRequest> = /* @__PURE__ */ message(() => []);

export interface GetResourceIdentitySchemasResponse {
  readonly identitySchemas?: Readonly<Record<string, ResourceIdentitySchema>>;
  readonly diagnostics?: readonly Diagnostic[];
}

export const GetResourceIdentitySchemasResponse: Message<GetResourceIdentitySchemasResponse> = /* @__PURE__ */ message(() => [map(field(1, "identitySchemas", ResourceIdentitySchema)), repeated(field(2, "diagnostics", Diagnostic))]);

export interface ValidateProviderConfigRequest {
  readonly config?: DynamicValue;
}

export const ValidateProviderConfigRequest: Message<ValidateProviderConfigRequest> = /* @__PURE__ */ message(() => [field(1, "config", DynamicValue)]);

export interface ValidateProviderConfigResponse {
  readonly diagnostics?: readonly Diagnostic[];
}

export const ValidateProviderConfigResponse: Message<ValidateProviderConfigResponse> = /* @__PURE__ */ message(() => [repeated(field(2, "diagnostics", Diagnostic))]);

export interface ConfigureProviderRequest {
  readonly terraformVersion: string;
  readonly config?: DynamicValue;
  readonly clientCapabilities?: ClientCapabilities;
}

export const ConfigureProviderRequest: Message<ConfigureProviderRequest> = /* @__PURE__ */ message(() => [field(1, "terraformVersion", "string"), field(2, "config", DynamicValue), field(3, "clientCapabilities", ClientCapabilities)]);

export interface ConfigureProviderResponse {
  readonly diagnostics?: readonly Diagnostic[];
}

export const ConfigureProviderResponse: Message<ConfigureProviderResponse> = /* @__PURE__ */ message(() => [repeated(field(1, "diagnostics", Diagnostic))]);

export type StopProviderRequest = Readonly<Record<string, never>>;

export const StopProviderRequest: Message<StopProviderRequest> = /* @__PURE__ */ message(() => []);

export interface StopProviderResponse {
  readonly error?: string;
}

export const StopProviderResponse: Message<StopProviderResponse> = /* @__PURE__ */ message(() => [field(1, "error", "string")]);

export interface ValidateConfigRequest {
  readonly typeName: string;
  readonly config?: DynamicValue;
}

export const ValidateConfigRequest: Message<ValidateConfigRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "config", DynamicValue)]);

export interface ValidateResourceConfigRequest {
  readonly typeName: string;
  readonly config?: DynamicValue;
  readonly clientCapabilities?: ClientCapabilities;
}

export const ValidateResourceConfigRequest: Message<ValidateResourceConfigRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "config", DynamicValue), field(3, "clientCapabilities", ClientCapabilities)]);

export interface UpgradeResourceStateRequest {
  readonly typeName: string;
  readonly version: bigint;
  readonly rawState?: RawState;
}

export const UpgradeResourceStateRequest: Message<UpgradeResourceStateRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "version", "int64"), field(3, "rawState", RawState)]);

export interface UpgradeResourceStateResponse {
  readonly upgradedState?: DynamicValue;
  readonly diagnostics?: readonly Diagnostic[];
}

export const UpgradeResourceStateResponse: Message<UpgradeResourceStateResponse> = /* @__PURE__ */ message(() => [field(1, "upgradedState", DynamicValue), repeated(field(2, "diagnostics", Diagnostic))]);

export interface UpgradeResourceIdentityRequest {
  readonly typeName: string;
  readonly version: bigint;
  readonly rawIdentity?: RawState;
}

export const UpgradeResourceIdentityRequest: Message<UpgradeResourceIdentityRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "version", "int64"), field(3, "rawIdentity", RawState)]);

export interface UpgradeResourceIdentityResponse {
  readonly upgradedIdentity?: ResourceIdentityData;
  readonly diagnostics?: readonly Diagnostic[];
}

export const UpgradeResourceIdentityResponse: Message<UpgradeResourceIdentityResponse> = /* @__PURE__ */ message(() => [field(1, "upgradedIdentity", ResourceIdentityData), repeated(field(2, "diagnostics", Diagnostic))]);

export interface ReadResourceRequest {
  readonly typeName: string;
  readonly currentState?: DynamicValue;
  readonly private: Uint8Array;
  readonly providerMeta?: DynamicValue;
  readonly clientCapabilities?: ClientCapabilities;
  readonly currentIdentity?: ResourceIdentityData;
}

export const ReadResourceRequest: Message<ReadResourceRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "currentState", DynamicValue), field(3, "private", "bytes"), field(4, "providerMeta", DynamicValue), field(5, "clientCapabilities", ClientCapabilities), field(6, "currentIdentity", ResourceIdentityData)]);

export interface ReadResourceResponse {
  readonly newState?: DynamicValue;
  readonly diagnostics?: readonly Diagnostic[];
  readonly private?: Uint8Array;
  readonly deferred?: Deferred;
  readonly newIdentity?: ResourceIdentityData;
}

export const ReadResourceResponse: Message<ReadResourceResponse> = /* @__PURE__ */ message(() => [field(1, "newState", DynamicValue), repeated(field(2, "diagnostics", Diagnostic)), field(3, "private", "bytes"), field(4, "deferred", Deferred), field(5, "newIdentity", ResourceIdentityData)]);

export interface PlanResourceChangeRequest {
  readonly typeName: string;
  readonly priorState?: DynamicValue;
  readonly proposedNewState?: DynamicValue;
  readonly config?: DynamicValue;
  readonly priorPrivate: Uint8Array;
  readonly providerMeta?: DynamicValue;
  readonly clientCapabilities?: ClientCapabilities;
  readonly priorIdentity?: ResourceIdentityData;
  readonly plannedPrivate: Uint8Array;
}

export const PlanResourceChangeRequest: Message<PlanResourceChangeRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "priorState", DynamicValue), field(3, "proposedNewState", DynamicValue), field(4, "config", DynamicValue), field(5, "priorPrivate", "bytes"), field(6, "providerMeta", DynamicValue), field(7, "clientCapabilities", ClientCapabilities), field(8, "priorIdentity", ResourceIdentityData), field(9, "plannedPrivate", "bytes")]);

export interface PlanResourceChangeResponse {
  readonly plannedState?: DynamicValue;
  readonly requiresReplace?: readonly AttributePath[];
  readonly plannedPrivate?: Uint8Array;
  readonly diagnostics?: readonly Diagnostic[];
  readonly legacyTypeSystem?: boolean;
  readonly deferred?: Deferred;
  readonly plannedIdentity?: ResourceIdentityData;
}

export const PlanResourceChangeResponse: Message<PlanResourceChangeResponse> = /* @__PURE__ */ message(() => [field(1, "plannedState", DynamicValue), repeated(field(2, "requiresReplace", AttributePath)), field(3, "plannedPrivate", "bytes"), repeated(field(4, "diagnostics", Diagnostic)), field(5, "legacyTypeSystem", "bool"), field(6, "deferred", Deferred), field(7, "plannedIdentity", ResourceIdentityData)]);

export interface ApplyResourceChangeRequest {
  readonly typeName: string;
  readonly priorState?: DynamicValue;
  readonly plannedState?: DynamicValue;
  readonly config?: DynamicValue;
  readonly plannedPrivate: Uint8Array;
  readonly providerMeta?: DynamicValue;
  readonly plannedIdentity?: ResourceIdentityData;
}

export const ApplyResourceChangeRequest: Message<ApplyResourceChangeRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "priorState", DynamicValue), field(3, "plannedState", DynamicValue), field(4, "config", DynamicValue), field(5, "plannedPrivate", "bytes"), field(6, "providerMeta", DynamicValue), field(7, "plannedIdentity", ResourceIdentityData)]);

export interface ApplyResourceChangeResponse {
  readonly newState?: DynamicValue;
  readonly private?: Uint8Array;
  readonly diagnostics?: readonly Diagnostic[];
  readonly legacyTypeSystem?: boolean;
  readonly newIdentity?: ResourceIdentityData;
}

export const ApplyResourceChangeResponse: Message<ApplyResourceChangeResponse> = /* @__PURE__ */ message(() => [field(1, "newState", DynamicValue), field(2, "private", "bytes"), repeated(field(3, "diagnostics", Diagnostic)), field(4, "legacyTypeSystem", "bool"), field(5, "newIdentity", ResourceIdentityData)]);

export interface ImportResourceStateRequest {
  readonly typeName: string;
  readonly id: string;
  readonly clientCapabilities?: ClientCapabilities;
  readonly identity?: ResourceIdentityData;
}

export const ImportResourceStateRequest: Message<ImportResourceStateRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "id", "string"), field(3, "clientCapabilities", ClientCapabilities), field(4, "identity", ResourceIdentityData)]);

export interface ImportResourceStateResponse {
  readonly importedResources?: readonly ImportResourceStateResponse_ImportedResource[];
  readonly diagnostics?: readonly Diagnostic[];
  readonly deferred?: Deferred;
}

export const ImportResourceStateResponse: Message<ImportResourceStateResponse> = /* @__PURE__ */ message(() => [repeated(field(1, "importedResources", ImportResourceStateResponse_ImportedResource)), repeated(field(2, "diagnostics", Diagnostic)), field(3, "deferred", Deferred)]);

export interface ImportResourceStateResponse_ImportedResource {
  readonly typeName?: string;
  readonly state?: DynamicValue;
  readonly private?: Uint8Array;
  readonly identity?: ResourceIdentityData;
}

export const ImportResourceStateResponse_ImportedResource: Message<ImportResourceStateResponse_ImportedResource> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "state", DynamicValue), field(3, "private", "bytes"), field(4, "identity", ResourceIdentityData)]);

export interface MoveResourceStateRequest {
  readonly sourceProviderAddress: string;
  readonly sourceTypeName: string;
  readonly sourceSchemaVersion: bigint;
  readonly sourceState?: RawState;
  readonly targetTypeName: string;
  readonly sourcePrivate: Uint8Array;
  readonly sourceIdentity?: RawState;
  readonly sourceIdentitySchemaVersion: bigint;
}

export const MoveResourceStateRequest: Message<MoveResourceStateRequest> = /* @__PURE__ */ message(() => [field(1, "sourceProviderAddress", "string"), field(2, "sourceTypeName", "string"), field(3, "sourceSchemaVersion", "int64"), field(4, "sourceState", RawState), field(5, "targetTypeName", "string"), field(6, "sourcePrivate", "bytes"), field(7, "sourceIdentity", RawState), field(8, "sourceIdentitySchemaVersion", "int64")]);

export interface MoveResourceStateResponse {
  readonly targetState?: DynamicValue;
  readonly diagnostics?: readonly Diagnostic[];
  readonly targetPrivate?: Uint8Array;
  readonly targetIdentity?: ResourceIdentityData;
}

export const MoveResourceStateResponse: Message<MoveResourceStateResponse> = /* @__PURE__ */ message(() => [field(1, "targetState", DynamicValue), repeated(field(2, "diagnostics", Diagnostic)), field(3, "targetPrivate", "bytes"), field(4, "targetIdentity", ResourceIdentityData)]);

export interface GenerateResourceConfigRequest {
  readonly typeName: string;
  readonly state?: DynamicValue;
}

export const GenerateResourceConfigRequest: Message<GenerateResourceConfigRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "state", DynamicValue)]);

export interface GenerateResourceConfigResponse {
  readonly config?: DynamicValue;
  readonly diagnostics?: readonly Diagnostic[];
}

export const GenerateResourceConfigResponse: Message<GenerateResourceConfigResponse> = /* @__PURE__ */ message(() => [field(1, "config", DynamicValue), repeated(field(2, "diagnostics", Diagnostic))]);

export interface ReadDataSourceRequest {
  readonly typeName: string;
  readonly config?: DynamicValue;
  readonly providerMeta?: DynamicValue;
  readonly clientCapabilities?: ClientCapabilities;
}

export const ReadDataSourceRequest: Message<ReadDataSourceRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "config", DynamicValue), field(3, "providerMeta", DynamicValue), field(4, "clientCapabilities", ClientCapabilities)]);

export interface ReadDataSourceResponse {
  readonly state?: DynamicValue;
  readonly diagnostics?: readonly Diagnostic[];
  readonly deferred?: Deferred;
}

export const ReadDataSourceResponse: Message<ReadDataSourceResponse> = /* @__PURE__ */ message(() => [field(1, "state", DynamicValue), repeated(field(2, "diagnostics", Diagnostic)), field(3, "deferred", Deferred)]);

export type GetFunctionsRequest = Readonly<Record<string, never>>;

export const GetFunctionsRequest: Message<GetFunctionsRequest> = /* @__PURE__ */ message(() => []);

export interface GetFunctionsResponse {
  readonly functions?: Readonly<Record<string, Function$>>;
  readonly diagnostics?: readonly Diagnostic[];
}

export const GetFunctionsResponse: Message<GetFunctionsResponse> = /* @__PURE__ */ message(() => [map(field(1, "functions", Function$)), repeated(field(2, "diagnostics", Diagnostic))]);

export interface CallFunctionRequest {
  readonly name: string;
  readonly arguments: readonly DynamicValue[];
}

export const CallFunctionRequest: Message<CallFunctionRequest> = /* @__PURE__ */ message(() => [field(1, "name", "string"), repeated(field(2, "arguments", DynamicValue))]);

export interface CallFunctionResponse {
  readonly result?: DynamicValue;
  readonly error?: FunctionError;
}

export const CallFunctionResponse: Message<CallFunctionResponse> = /* @__PURE__ */ message(() => [field(1, "result", DynamicValue), field(2, "error", FunctionError)]);

export interface OpenEphemeralResourceRequest {
  readonly typeName: string;
  readonly config?: DynamicValue;
  readonly clientCapabilities?: ClientCapabilities;
}

export const OpenEphemeralResourceRequest: Message<OpenEphemeralResourceRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "config", DynamicValue), field(3, "clientCapabilities", ClientCapabilities)]);

export interface OpenEphemeralResourceResponse {
  readonly diagnostics?: readonly Diagnostic[];
  readonly renewAt?: Timestamp;
  readonly result?: DynamicValue;
  readonly private?: Uint8Array;
  readonly deferred?: Deferred;
}

export const OpenEphemeralResourceResponse: Message<OpenEphemeralResourceResponse> = /* @__PURE__ */ message(() => [repeated(field(1, "diagnostics", Diagnostic)), field(2, "renewAt", Timestamp), field(3, "result", DynamicValue), optional(field(4, "private", "bytes")), field(5, "deferred", Deferred)]);

export interface Timestamp {
  readonly seconds?: bigint;
  readonly nanos?: number;
}

export const Timestamp: Message<Timestamp> = /* @__PURE__ */ message(() => [field(1, "seconds", "int64"), field(2, "nanos", "int32")]);

export interface RenewEphemeralResourceRequest {
  readonly typeName: string;
  readonly private?: Uint8Array;
}

export const RenewEphemeralResourceRequest: Message<RenewEphemeralResourceRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), optional(field(2, "private", "bytes"))]);

export interface RenewEphemeralResourceResponse {
  readonly diagnostics?: readonly Diagnostic[];
  readonly renewAt?: Timestamp;
  readonly private?: Uint8Array;
}

export const RenewEphemeralResourceResponse: Message<RenewEphemeralResourceResponse> = /* @__PURE__ */ message(() => [repeated(field(1, "diagnostics", Diagnostic)), field(2, "renewAt", Timestamp), optional(field(3, "private", "bytes"))]);

export interface CloseEphemeralResourceRequest {
  readonly typeName: string;
  readonly private?: Uint8Array;
}

export const CloseEphemeralResourceRequest: Message<CloseEphemeralResourceRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), optional(field(2, "private", "bytes"))]);

export interface ValidateListResourceConfigRequest {
  readonly typeName: string;
  readonly config?: DynamicValue;
  readonly includeResourceObject?: DynamicValue;
  readonly limit?: DynamicValue;
}

export const ValidateListResourceConfigRequest: Message<ValidateListResourceConfigRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "config", DynamicValue), field(3, "includeResourceObject", DynamicValue), field(4, "limit", DynamicValue)]);

export interface ListResourceRequest {
  readonly typeName: string;
  readonly config?: DynamicValue;
  readonly includeResourceObject: boolean;
  readonly limit: bigint;
}

export const ListResourceRequest: Message<ListResourceRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "config", DynamicValue), field(3, "includeResourceObject", "bool"), field(4, "limit", "int64")]);

export interface ListResourceEvent {
  readonly identity?: ResourceIdentityData;
  readonly displayName?: string;
  readonly resourceObject?: DynamicValue;
  readonly diagnostic?: readonly Diagnostic[];
}

export const ListResourceEvent: Message<ListResourceEvent> = /* @__PURE__ */ message(() => [field(1, "identity", ResourceIdentityData), field(2, "displayName", "string"), field(3, "resourceObject", DynamicValue), repeated(field(4, "diagnostic", Diagnostic))]);

export interface PlanActionRequest {
  readonly actionType: string;
  readonly config?: DynamicValue;
  readonly clientCapabilities?: ClientCapabilities;
}

export const PlanActionRequest: Message<PlanActionRequest> = /* @__PURE__ */ message(() => [field(1, "actionType", "string"), field(2, "config", DynamicValue), field(3, "clientCapabilities", ClientCapabilities)]);

export interface PlanActionResponse {
  readonly diagnostics?: readonly Diagnostic[];
  readonly deferred?: Deferred;
}

export const PlanActionResponse: Message<PlanActionResponse> = /* @__PURE__ */ message(() => [repeated(field(1, "diagnostics", Diagnostic)), field(2, "deferred", Deferred)]);

export interface InvokeActionRequest {
  readonly actionType: string;
  readonly config?: DynamicValue;
  readonly clientCapabilities?: ClientCapabilities;
}

export const InvokeActionRequest: Message<InvokeActionRequest> = /* @__PURE__ */ message(() => [field(1, "actionType", "string"), field(2, "config", DynamicValue), field(3, "clientCapabilities", ClientCapabilities)]);

export interface InvokeActionEvent {
  readonly event?: { readonly case: "progress"; readonly value: InvokeActionEvent_Progress } | { readonly case: "completed"; readonly value: InvokeActionEvent_Completed } | { readonly case?: undefined; readonly value?: undefined };
}

export const InvokeActionEvent: Message<InvokeActionEvent> = /* @__PURE__ */ message(() => [oneof("event", field(1, "progress", InvokeActionEvent_Progress), field(2, "completed", InvokeActionEvent_Completed))]);

export interface InvokeActionEvent_Progress {
  readonly message?: string;
}

export const InvokeActionEvent_Progress: Message<InvokeActionEvent_Progress> = /* @__PURE__ */ message(() => [field(1, "message", "string")]);

export interface InvokeActionEvent_Completed {
  readonly diagnostics?: readonly Diagnostic[];
}

export const InvokeActionEvent_Completed: Message<InvokeActionEvent_Completed> = /* @__PURE__ */ message(() => [repeated(field(1, "diagnostics", Diagnostic))]);

export interface StateStoreCapabilities {
  readonly chunkSize: bigint;
}

export const StateStoreCapabilities: Message<StateStoreCapabilities> = /* @__PURE__ */ message(() => [field(1, "chunkSize", "int64")]);

export interface ByteRange {
  readonly start: bigint;
  readonly end: bigint;
}

export const ByteRange: Message<ByteRange> = /* @__PURE__ */ message(() => [field(1, "start", "int64"), field(2, "end", "int64")]);

export interface ConfigureStateStoreRequest {
  readonly typeName: string;
  readonly config?: DynamicValue;
  readonly capabilities?: StateStoreCapabilities;
}

export const ConfigureStateStoreRequest: Message<ConfigureStateStoreRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "config", DynamicValue), field(3, "capabilities", StateStoreCapabilities)]);

export interface ConfigureStateStoreResponse {
  readonly diagnostics?: readonly Diagnostic[];
  readonly capabilities?: StateStoreCapabilities;
}

export const ConfigureStateStoreResponse: Message<ConfigureStateStoreResponse> = /* @__PURE__ */ message(() => [repeated(field(1, "diagnostics", Diagnostic)), field(2, "capabilities", StateStoreCapabilities)]);

export interface ReadStateBytesRequest {
  readonly typeName: string;
  readonly stateId: string;
}

export const ReadStateBytesRequest: Message<ReadStateBytesRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "stateId", "string")]);

export interface ReadStateBytesChunk {
  readonly bytes?: Uint8Array;
  readonly totalLength?: bigint;
  readonly range?: ByteRange;
  readonly diagnostics?: readonly Diagnostic[];
}

export const ReadStateBytesChunk: Message<ReadStateBytesChunk> = /* @__PURE__ */ message(() => [field(1, "bytes", "bytes"), field(2, "totalLength", "int64"), field(3, "range", ByteRange), repeated(field(4, "diagnostics", Diagnostic))]);

export interface WriteStateBytesChunk {
  readonly meta?: WriteStateBytesChunk_Meta;
  readonly bytes: Uint8Array;
  readonly totalLength: bigint;
  readonly range?: ByteRange;
}

export const WriteStateBytesChunk: Message<WriteStateBytesChunk> = /* @__PURE__ */ message(() => [field(1, "meta", WriteStateBytesChunk_Meta), field(2, "bytes", "bytes"), field(3, "totalLength", "int64"), field(4, "range", ByteRange)]);

export interface WriteStateBytesChunk_Meta {
  readonly typeName: string;
  readonly stateId: string;
}

export const WriteStateBytesChunk_Meta: Message<WriteStateBytesChunk_Meta> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "stateId", "string")]);

export interface LockStateRequest {
  readonly typeName: string;
  readonly stateId: string;
  readonly operation: string;
}

export const LockStateRequest: Message<LockStateRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "stateId", "string"), field(3, "operation", "string")]);

export interface LockStateResponse {
  readonly lockId?: string;
  readonly diagnostics?: readonly Diagnostic[];
}

export const LockStateResponse: Message<LockStateResponse> = /* @__PURE__ */ message(() => [field(1, "lockId", "string"), repeated(field(2, "diagnostics", Diagnostic))]);

export interface UnlockStateRequest {
  readonly typeName: string;
  readonly stateId: string;
  readonly lockId: string;
}

export const UnlockStateRequest: Message<UnlockStateRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "stateId", "string"), field(3, "lockId", "string")]);

export interface GetStatesRequest {
  readonly typeName: string;
}

export const GetStatesRequest: Message<GetStatesRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string")]);

export interface GetStatesResponse {
  readonly stateId?: readonly string[];
  readonly diagnostics?: readonly Diagnostic[];
}

export const GetStatesResponse: Message<GetStatesResponse> = /* @__PURE__ */ message(() => [repeated(field(1, "stateId", "string")), repeated(field(2, "diagnostics", Diagnostic))]);

export interface DeleteStateRequest {
  readonly typeName: string;
  readonly stateId: string;
}

export const DeleteStateRequest: Message<DeleteStateRequest> = /* @__PURE__ */ message(() => [field(1, "typeName", "string"), field(2, "stateId", "string")]);

export interface Provider {
  readonly getMetadata: Unary<GetMetadataRequest, GetMetadataResponse>;
  readonly getProviderSchema: Unary<GetProviderSchemaRequest, GetProviderSchemaResponse>;
  readonly getResourceIdentitySchemas: Unary<GetResourceIdentitySchemasRequest, GetResourceIdentitySchemasResponse>;
  readonly validateProviderConfig: Unary<ValidateProviderConfigRequest, ValidateProviderConfigResponse>;
  readonly configureProvider: Unary<ConfigureProviderRequest, ConfigureProviderResponse>;
  readonly stopProvider: Unary<StopProviderRequest, StopProviderResponse>;
  readonly validateResourceConfig: Unary<ValidateResourceConfigRequest, DiagnosticsResponse>;
  readonly upgradeResourceState: Unary<UpgradeResourceStateRequest, UpgradeResourceStateResponse>;
  readonly upgradeResourceIdentity: Unary<UpgradeResourceIdentityRequest, UpgradeResourceIdentityResponse>;
  readonly readResource: Unary<ReadResourceRequest, ReadResourceResponse>;
  readonly planResourceChange: Unary<PlanResourceChangeRequest, PlanResourceChangeResponse>;
  readonly applyResourceChange: Unary<ApplyResourceChangeRequest, ApplyResourceChangeResponse>;
  readonly importResourceState: Unary<ImportResourceStateRequest, ImportResourceStateResponse>;
  readonly moveResourceState: Unary<MoveResourceStateRequest, MoveResourceStateResponse>;
  readonly generateResourceConfig: Unary<GenerateResourceConfigRequest, GenerateResourceConfigResponse>;
  readonly validateDataResourceConfig: Unary<ValidateConfigRequest, DiagnosticsResponse>;
  readonly readDataSource: Unary<ReadDataSourceRequest, ReadDataSourceResponse>;
  readonly getFunctions: Unary<GetFunctionsRequest, GetFunctionsResponse>;
  readonly callFunction: Unary<CallFunctionRequest, CallFunctionResponse>;
  readonly validateEphemeralResourceConfig: Unary<ValidateConfigRequest, DiagnosticsResponse>;
  readonly openEphemeralResource: Unary<OpenEphemeralResourceRequest, OpenEphemeralResourceResponse>;
  readonly renewEphemeralResource: Unary<RenewEphemeralResourceRequest, RenewEphemeralResourceResponse>;
  readonly closeEphemeralResource: Unary<CloseEphemeralResourceRequest, DiagnosticsResponse>;
  readonly validateListResourceConfig: Unary<ValidateListResourceConfigRequest, DiagnosticsResponse>;
  readonly listResource: ServerStreaming<ListResourceRequest, ListResourceEvent>;
  readonly validateActionConfig: Unary<ValidateConfigRequest, DiagnosticsResponse>;
  readonly planAction: Unary<PlanActionRequest, PlanActionResponse>;
  readonly invokeAction: ServerStreaming<InvokeActionRequest, InvokeActionEvent>;
  readonly validateStateStoreConfig: Unary<ValidateConfigRequest, DiagnosticsResponse>;
  readonly configureStateStore: Unary<ConfigureStateStoreRequest, ConfigureStateStoreResponse>;
  readonly readStateBytes: ServerStreaming<ReadStateBytesRequest, ReadStateBytesChunk>;
  readonly lockState: Unary<LockStateRequest, LockStateResponse>;
  readonly unlockState: Unary<UnlockStateRequest, DiagnosticsResponse>;
  readonly getStates: Unary<GetStatesRequest, GetStatesResponse>;
  readonly deleteState: Unary<DeleteStateRequest, DiagnosticsResponse>;
}

export const Provider = /* @__PURE__ */ service<Provider>("tfplugin6.Provider", () => ({
  getMetadata: unary("GetMetadata", GetMetadataRequest, GetMetadataResponse),
  getProviderSchema: unary("GetProviderSchema", GetProviderSchemaRequest, GetProviderSchemaResponse),
  getResourceIdentitySchemas: unary("GetResourceIdentitySchemas", GetResourceIdentitySchemasRequest, GetResourceIdentitySchemasResponse),
  validateProviderConfig: unary("ValidateProviderConfig", ValidateProviderConfigRequest, ValidateProviderConfigResponse),
  configureProvider: unary("ConfigureProvider", ConfigureProviderRequest, ConfigureProviderResponse),
  stopProvider: unary("StopProvider", StopProviderRequest, StopProviderResponse),
  validateResourceConfig: unary("ValidateResourceConfig", ValidateResourceConfigRequest, DiagnosticsResponse),
  upgradeResourceState: unary("UpgradeResourceState", UpgradeResourceStateRequest, UpgradeResourceStateResponse),
  upgradeResourceIdentity: unary("UpgradeResourceIdentity", UpgradeResourceIdentityRequest, UpgradeResourceIdentityResponse),
  readResource: unary("ReadResource", ReadResourceRequest, ReadResourceResponse),
  planResourceChange: unary("PlanResourceChange", PlanResourceChangeRequest, PlanResourceChangeResponse),
  applyResourceChange: unary("ApplyResourceChange", ApplyResourceChangeRequest, ApplyResourceChangeResponse),
  importResourceState: unary("ImportResourceState", ImportResourceStateRequest, ImportResourceStateResponse),
  moveResourceState: unary("MoveResourceState", MoveResourceStateRequest, MoveResourceStateResponse),
  generateResourceConfig: unary("GenerateResourceConfig", GenerateResourceConfigRequest, GenerateResourceConfigResponse),
  validateDataResourceConfig: unary("ValidateDataResourceConfig", ValidateConfigRequest, DiagnosticsResponse),
  readDataSource: unary("ReadDataSource", ReadDataSourceRequest, ReadDataSourceResponse),
  getFunctions: unary("GetFunctions", GetFunctionsRequest, GetFunctionsResponse),
  callFunction: unary("CallFunction", CallFunctionRequest, CallFunctionResponse),
  validateEphemeralResourceConfig: unary("ValidateEphemeralResourceConfig", ValidateConfigRequest, DiagnosticsResponse),
  openEphemeralResource: unary("OpenEphemeralResource", OpenEphemeralResourceRequest, OpenEphemeralResourceResponse),
  renewEphemeralResource: unary("RenewEphemeralResource", RenewEphemeralResourceRequest, RenewEphemeralResourceResponse),
  closeEphemeralResource: unary("CloseEphemeralResource", CloseEphemeralResourceRequest, DiagnosticsResponse),
  validateListResourceConfig: unary("ValidateListResourceConfig", ValidateListResourceConfigRequest, DiagnosticsResponse),
  listResource: serverStreaming("ListResource", ListResourceRequest, ListResourceEvent),
  validateActionConfig: unary("ValidateActionConfig", ValidateConfigRequest, DiagnosticsResponse),
  planAction: unary("PlanAction", PlanActionRequest, PlanActionResponse),
  invokeAction: serverStreaming("InvokeAction", InvokeActionRequest, InvokeActionEvent),
  validateStateStoreConfig: unary("ValidateStateStoreConfig", ValidateConfigRequest, DiagnosticsResponse),
  configureStateStore: unary("ConfigureStateStore", ConfigureStateStoreRequest, ConfigureStateStoreResponse),
  readStateBytes: serverStreaming("ReadStateBytes", ReadStateBytesRequest, ReadStateBytesChunk),
  lockState: unary("LockState", LockStateRequest, LockStateResponse),
  unlockState: unary("UnlockState", UnlockStateRequest, DiagnosticsResponse),
  getStates: unary("GetStates", GetStatesRequest, GetStatesResponse),
  deleteState: unary("DeleteState", DeleteStateRequest, DiagnosticsResponse),
}));
