import type { MergeAdditional } from "../additional/merge";
import type { At } from "../diagnostics/at";
import type { Fields } from "../schema/spec";
import type { Call } from "../calls/call";
import type { ConnectionTo } from "./connection";
import type { Problem } from "../diagnostics/failure";
import type { Changes, Configured, Credentials, Desired, Observed, State } from "../schema/infer";
import type { PlanAdjustment, PlanRequest } from "../plan/plan-hook";
import type { PrivateStore, PrivateView } from "../state/private-state";
import type { ObjectValue } from "../values/value";
import type { CallWithWarnings } from "../diagnostics/warnings";

/** What the operations of a resource get beside their values. */
export interface ResourceCall extends CallWithWarnings {
  /**
   * Merges `additional_fields`, and `additional_credentials` where credentials are to be sent, into the body that creates or
   * updates the object. An update has to send its body only if this leaves something in it.
   */
  readonly withAdditional: MergeAdditional;
  /** What the resource keeps beside the state of this object. A failure undoes it, unless it is a `PartialWrite`. */
  readonly private: PrivateStore;
}

/** What a refresh gets beside the state. */
export interface ReadCall extends ResourceCall {
  /** Whether the credentials are managed elsewhere (`external_credentials`). */
  readonly hasExternalCredentials: boolean;
}

/** What a plan knows of a configuration. */
export interface KnownAttributes {
  /**
   * Whether the value of an attribute is there already. One that the configuration sets and that is not known yet is undefined
   * among the desired values, as is one that it leaves out: whoever looks somewhere else then has to ask.
   */
  isKnown(attribute: string): boolean;
}

/** What a look ahead gets beside its values. */
export interface PreflightCall extends Call, KnownAttributes {}

/** What there can be only one of in a registry. */
export interface NaturalKey {
  /** The attribute that a person would change. */
  readonly at: At;
  /** The same for two objects exactly where the registry takes one of them for the other. */
  readonly parts: readonly (string | undefined)[];
}

export interface ResourceDefinition<Api, F extends Fields, Id extends keyof State<F> & string> {
  /** Without the provider's name: `buddy_integration`. */
  readonly type: string;
  /** Markdown. */
  readonly description: string;
  /** Terraform warns whoever uses it. */
  readonly deprecationMessage?: string;
  readonly connection: ConnectionTo<Api>;
  readonly schema: F;
  /** Version of the stored state. Raising it needs an entry of `upgrades`. @default 0 */
  readonly schemaVersion?: number;
  /**
   * For each older version, what makes today's object out of a stored one, in one go. It gets the stored JSON, numbers
   * without loss; what it does not return is null. Within one version, attributes that are no more are dropped and new
   * ones are null by themselves.
   */
  readonly upgrades?: Readonly<Record<number, (stored: ObjectValue) => Observed<F>>>;
  /**
   * Attributes that find the object again, in the order of the import id, in which `/` separates them. A value in an
   * import id may not hold a `/`, except the last.
   */
  readonly identity: readonly Id[];
  /**
   * Those of `identity` that an object may lack and an import may leave out, such as a team that follows from the token.
   * They come first.
   */
  readonly optionalIdentity?: readonly Id[];
  /** The attributes that an import id consists of. @default all of `identity` */
  readonly importId?: readonly Id[];
  /**
   * What an import may name the object by in place of the last attribute of its identity: other keys that `read` resolves.
   * One of several attributes has their names with `/` in between, as in its import id.
   */
  readonly importKeys?: readonly string[];
  /** The registry may give an object another id when it is changed. @default false */
  readonly mutableIdentity?: boolean;
  /**
   * Attributes that stand for a setting of the connection where the configuration leaves them out, each with the name of
   * the setting: a team, a tenant. Where the setting changes, an object that took it over is planned with the new value.
   */
  readonly inherits?: Readonly<Partial<Record<keyof State<F> & string, string>>>;
  /** Version of the identity, which Terraform stores beside the state since 1.12. @default 0 */
  readonly identityVersion?: number;
  /** For each older version of the identity, what makes today's out of a stored one. */
  readonly identityUpgrades?: Readonly<Record<number, (stored: ObjectValue) => Identity<F, Id>>>;
  /** Other resource types, of this or another provider, whose objects a `moved` block may turn into this one. */
  readonly movedFrom?: readonly MoveSource<F>[];
  /** Rules across attributes, each problem with its path. Unknown values are to be skipped: they come later. */
  readonly validate?: (config: Configured<F>) => readonly Problem[];
  /**
   * Values that follow from the configuration where it leaves them out, for attributes that are optional and computed.
   * What is not returned is the registry's to choose; null: a new object has none.
   */
  readonly derive?: (config: Configured<F>) => Derived<F>;
  /**
   * Adjusts what the schema alone plans, for a creation or an update. Has to answer the same for the same request:
   * Terraform plans twice and compares (docs/apis/terraform-protocol.md F5).
   */
  readonly plan?: (request: PlanRequest<F>) => PlanAdjustment<F>;
  /**
   * Attributes that a plan leaves as the state has them, because their configuration says nothing else but what no answer of
   * the registry holds: after an import that is no difference. An update gets them as they are configured. Only for
   * attributes that are optional and computed.
   */
  readonly unread?: (
    config: Configured<F>,
    prior: State<F>,
    kept: PrivateView,
  ) => readonly (keyof State<F> & string)[];
  /** Whether `plan` itself says what an update that sends no credentials would remove of those that are stored. @default false */
  readonly tellsLosses?: boolean;
  /** Warnings and errors about a planned destroy. */
  readonly planDestroy?: (state: State<F>, kept: PrivateView) => readonly Problem[];
  /**
   * What there can be only one of, as far as it is known while planning: two resources that plan the same are an error.
   * Undefined where there is no such thing, or not yet.
   */
  readonly naturalKey?: (
    api: Api,
    desired: Partial<Desired<F>>,
    given: KnownAttributes,
  ) => NaturalKey | undefined;
  /**
   * Looks, while a creation is planned and everything that is required is known, for what would make it fail. Reads only.
   * An error only for what is certain whatever else the run does: a refused token, a place that does not exist, values
   * that the registry refuses. All else is a warning: whether the key is taken when the creation comes to it, for instance.
   * What is thrown counts the same way: a `Failure` is certain, any other error is shown as a warning. Of the credentials
   * those are there that are known; none of their texts may be told.
   */
  readonly preflight?: (
    api: Api,
    desired: Desired<F>,
    call: PreflightCall,
    credentials: Partial<Credentials<F>>,
  ) => Promise<readonly Problem[]>;
  /** Looks the same way, where something that is required is not known yet, at the token and the place alone. */
  readonly reach?: (api: Api, desired: Partial<Desired<F>>, call: PreflightCall) => Promise<void>;
  /**
   * Makes the object and returns what the registry now holds. Throws {@link PartialWrite} when it got half-way, and
   * {@link KeyTaken} when an object has its key: that may be one that the same run is about to delete, so it is tried again.
   */
  readonly create: (
    api: Api,
    request: { readonly desired: Desired<F>; readonly credentials: Credentials<F> },
    call: ResourceCall,
  ) => Promise<Observed<F>>;
  /** Undefined: the object is gone. Anything else that goes wrong is thrown. */
  readonly read: (api: Api, state: State<F>, call: ReadCall) => Promise<Observed<F> | undefined>;
  /** Sends what differs. `credentials` are there only when they are to be sent. */
  readonly update: (
    api: Api,
    request: {
      readonly prior: State<F>;
      readonly desired: Desired<F>;
      readonly changes: Changes<F>;
      readonly credentials: Credentials<F> | undefined;
    },
    call: ResourceCall,
  ) => Promise<Observed<F>>;
  /** Done also when the object was gone already. */
  readonly delete: (api: Api, state: State<F>, call: ResourceCall) => Promise<void>;
  /** Attribute that the registry moves with every change, also of credentials: a date, a version number, an etag. */
  readonly changeMarker?: keyof State<F> & string;
  /** Attribute that never changes for one object: when it was created. Another value: somebody made the object again. */
  readonly creationMarker?: keyof State<F> & string;
  /**
   * The markers of an object as a list shows them that many updates share, no older than some seconds; undefined where the
   * list does not tell. Asked for right before an update, in place of a read. @default `read` is asked
   */
  readonly readMarkers?: (api: Api, state: State<F>, call: Call) => Promise<Observed<F> | undefined>;
  /** Destroying loses what cannot be restored: what that is, as the end of "Destroying it …". */
  readonly destroyLoses?: string;
  /** How much of that there is, as far as the resource keeps it: a sentence for the error that protects the object. */
  readonly countLosses?: (kept: PrivateView) => string | undefined;
}

/** Values that follow from a configuration. */
export type Derived<F extends Fields> = {
  readonly [K in keyof Desired<F>]?: Desired<F>[K] | null;
};

/** What finds an object again. Undefined stands only in what is optional in it. */
export type Identity<F extends Fields, Id extends keyof State<F>> = {
  readonly [K in Id]: State<F>[K];
};

/** A resource type whose objects can become ours. */
export interface MoveSource<F extends Fields> {
  /** The provider that the objects come from, without its host: `buddy/buddy`. */
  readonly provider: string;
  readonly type: string;
  /** The versions of its stored state that `convert` understands. */
  readonly versions: readonly number[];
  /**
   * What is known of the object from its stored JSON; the refresh right after reads the rest. No connection is there.
   * Credentials of the old state have no place to go to: they are gone after the move.
   */
  readonly convert: (stored: ObjectValue) => Observed<F>;
}
