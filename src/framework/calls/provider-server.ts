import type { Diagnostic, Path } from "../diagnostics/diagnostic";
import type { TerraformSchema } from "../schema/terraform-schema";
import type { Type } from "../schema/type";
import type { ObjectValue, Value } from "../values/value";

/**
 * What the plugin module asks of a provider: one method per call of the protocol, with values decoded and without gRPC.
 *
 * Every method answers, whatever happens inside: failures are diagnostics in a normal answer
 * (docs/apis/terraform-protocol.md §3.3). A method that the plugin calls with an undeclared type name may throw; the
 * plugin turns that into a diagnostic.
 */
export interface ProviderServer {
  readonly schemas: ProviderSchemas;

  validateProvider(config: ObjectValue): Promise<Diagnosed>;
  configure(request: ConfigureRequest): Promise<Diagnosed>;
  /** Cancels running calls; they still answer with the best known state (docs/apis/terraform-protocol.md §1.6). */
  stop(): void;

  validateResource(request: ValidateRequest): Promise<Diagnosed>;
  upgradeResource(request: UpgradeRequest): Promise<{ readonly state: ObjectValue | null } & Diagnosed>;
  readResource(request: ReadRequest): Promise<ReadResult>;
  planResource(request: PlanRequest): Promise<PlanResult>;
  applyResource(request: ApplyRequest): Promise<ApplyResult>;
  importResource(request: ImportRequest): Promise<ImportResult>;
  moveResource(request: MoveRequest): Promise<MoveResult>;
  upgradeIdentity(
    request: UpgradeIdentityRequest,
  ): Promise<{ readonly identity: ObjectValue | null } & Diagnosed>;
  generateResourceConfig(
    request: GenerateConfigRequest,
  ): Promise<{ readonly config: ObjectValue | null } & Diagnosed>;

  validateDataSource(request: ValidateRequest): Promise<Diagnosed>;
  readDataSource(
    request: ReadDataSourceRequest,
  ): Promise<{ readonly state: ObjectValue | null } & Diagnosed & MaybeDeferred>;

  callFunction(name: string, args: readonly Value[]): Promise<FunctionResult>;

  validateEphemeralResource(request: ValidateRequest): Promise<Diagnosed>;
  openEphemeralResource(request: OpenEphemeralRequest): Promise<OpenEphemeralResult>;
  renewEphemeralResource(request: PrivateRequest): Promise<RenewEphemeralResult>;
  closeEphemeralResource(request: PrivateRequest): Promise<Diagnosed>;

  validateListResource(request: ValidateRequest): Promise<Diagnosed>;
  /** Ends by itself at `limit` events; stops early when the consumer returns. */
  listResource(request: ListRequest): AsyncIterable<ListEvent>;

  validateAction(request: ValidateRequest): Promise<Diagnosed>;
  planAction(request: ActionRequest): Promise<Diagnosed & MaybeDeferred>;
  /** Any number of progress events, then exactly one completed event (docs/apis/terraform-protocol.md §3.6). */
  invokeAction(request: ActionRequest): AsyncIterable<ActionEvent>;
}

export interface ProviderSchemas {
  readonly provider: TerraformSchema;
  readonly resources: Readonly<Record<string, TerraformSchema>>;
  readonly dataSources: Readonly<Record<string, TerraformSchema>>;
  readonly ephemeralResources: Readonly<Record<string, TerraformSchema>>;
  readonly listResources: Readonly<Record<string, TerraformSchema>>;
  readonly actions: Readonly<Record<string, TerraformSchema>>;
  readonly functions: Readonly<Record<string, FunctionSignature>>;
  /** Per resource type that has an identity. */
  readonly identities: Readonly<Record<string, IdentitySchema>>;
}

export interface IdentitySchema {
  readonly version: number;
  readonly attributes: Readonly<Record<string, IdentityAttribute>>;
}

export interface IdentityAttribute {
  readonly type: Type;
  readonly description: string;
  /** Otherwise optional for import. */
  readonly requiredForImport: boolean;
}

export interface FunctionSignature {
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly variadicParameter?: FunctionParameter;
  readonly returns: Type;
  readonly deprecationMessage?: string;
}

export interface FunctionParameter {
  readonly name: string;
  readonly type: Type;
  readonly description: string;
  readonly allowNull: boolean;
  readonly allowUnknown: boolean;
}

/**
 * What the Terraform on the other side can do; all false where it did not say (docs/apis/terraform-protocol.md §3.2).
 */
export interface ClientCapabilities {
  readonly deferralAllowed: boolean;
  readonly writeOnlyAttributesAllowed: boolean;
  /** The private state of a plan comes back when the plan is made again to be applied. @default false */
  readonly storesPlannedPrivate?: boolean;
}

export interface Diagnosed {
  readonly diagnostics: readonly Diagnostic[];
}

export type DeferredReason = "resource-config-unknown" | "provider-config-unknown" | "absent-prerequisite";

export interface MaybeDeferred {
  readonly deferred?: DeferredReason;
}

export interface ConfigureRequest {
  /** Version of the calling Terraform or OpenTofu, for the User-Agent only: never branch on it. */
  readonly terraformVersion: string;
  readonly config: ObjectValue;
  readonly capabilities: ClientCapabilities;
}

export interface ValidateRequest {
  readonly type: string;
  readonly config: ObjectValue;
  readonly capabilities: ClientCapabilities;
}

export interface UpgradeRequest {
  readonly type: string;
  /** Schema version the state was stored with. */
  readonly version: number;
  /** The stored JSON, numbers kept as {@link Value} numbers without loss. */
  readonly rawState: ObjectValue;
}

export interface ReadRequest {
  readonly type: string;
  readonly state: ObjectValue;
  readonly private: Uint8Array;
  readonly identity: ObjectValue | null;
  readonly capabilities: ClientCapabilities;
}

export interface ReadResult extends Diagnosed, MaybeDeferred {
  /** Null: the object is gone. */
  readonly state: ObjectValue | null;
  readonly private: Uint8Array;
  readonly identity: ObjectValue | null;
}

export interface PlanRequest {
  readonly type: string;
  readonly prior: ObjectValue | null;
  /** Terraform's own merge of configuration and prior state; null when the object is to be destroyed. */
  readonly proposed: ObjectValue | null;
  readonly config: ObjectValue | null;
  readonly priorPrivate: Uint8Array;
  /** While a plan is applied: the private state that it had, where the engine hands that on. */
  readonly plannedPrivate?: Uint8Array;
  readonly priorIdentity: ObjectValue | null;
  readonly capabilities: ClientCapabilities;
}

export interface PlanResult extends Diagnosed, MaybeDeferred {
  readonly planned: ObjectValue | null;
  readonly requiresReplace: readonly Path[];
  readonly private: Uint8Array;
  readonly identity: ObjectValue | null;
}

export interface ApplyRequest {
  readonly type: string;
  readonly prior: ObjectValue | null;
  /** Null: delete. */
  readonly planned: ObjectValue | null;
  /** The only place where write-only values stand. */
  readonly config: ObjectValue | null;
  readonly plannedPrivate: Uint8Array;
  readonly plannedIdentity: ObjectValue | null;
}

export interface ApplyResult extends Diagnosed {
  readonly state: ObjectValue | null;
  readonly private: Uint8Array;
  readonly identity: ObjectValue | null;
}

export interface ImportRequest {
  readonly type: string;
  /** Empty when imported by identity. */
  readonly id: string;
  readonly identity: ObjectValue | null;
  readonly capabilities: ClientCapabilities;
}

export interface ImportResult extends Diagnosed, MaybeDeferred {
  readonly imported: {
    readonly type: string;
    readonly state: ObjectValue;
    readonly private: Uint8Array;
    readonly identity: ObjectValue | null;
  } | null;
}

export interface MoveRequest {
  /** `host/namespace/type` of the provider the object comes from. */
  readonly sourceProvider: string;
  readonly sourceType: string;
  readonly sourceVersion: number;
  readonly sourceState: ObjectValue;
  readonly sourcePrivate: Uint8Array;
  readonly targetType: string;
}

export interface MoveResult extends Diagnosed {
  readonly state: ObjectValue | null;
  readonly private: Uint8Array;
  readonly identity: ObjectValue | null;
}

export interface UpgradeIdentityRequest {
  readonly type: string;
  readonly version: number;
  readonly rawIdentity: ObjectValue;
}

export interface GenerateConfigRequest {
  readonly type: string;
  readonly state: ObjectValue;
}

export interface ReadDataSourceRequest {
  readonly type: string;
  readonly config: ObjectValue;
  readonly capabilities: ClientCapabilities;
}

export type FunctionResult =
  | { readonly ok: true; readonly value: Value }
  /** `argument` is 0-based; absent when the error is about the call as a whole. */
  | { readonly ok: false; readonly message: string; readonly argument?: number };

export interface OpenEphemeralRequest {
  readonly type: string;
  readonly config: ObjectValue;
  readonly capabilities: ClientCapabilities;
}

export interface OpenEphemeralResult extends Diagnosed, MaybeDeferred {
  readonly result: ObjectValue | null;
  readonly private: Uint8Array;
  readonly renewAt?: Date;
}

export interface PrivateRequest {
  readonly type: string;
  readonly private: Uint8Array;
}

export interface RenewEphemeralResult extends Diagnosed {
  readonly private: Uint8Array;
  readonly renewAt?: Date;
}

export interface ListRequest {
  readonly type: string;
  readonly config: ObjectValue;
  readonly includeResource: boolean;
  readonly limit: number;
}

export interface ListEvent extends Diagnosed {
  readonly identity: ObjectValue | null;
  readonly displayName: string;
  readonly resource?: ObjectValue;
}

export interface ActionRequest {
  readonly type: string;
  readonly config: ObjectValue;
  readonly capabilities: ClientCapabilities;
}

export type ActionEvent =
  | { readonly kind: "progress"; readonly message: string }
  | { readonly kind: "completed"; readonly diagnostics: readonly Diagnostic[] };
