import type { CloudCredentialField } from "../src/registries/northflank/cloud-provider-integration/rules";
import type { SecretObject } from "./json";
import type { Secret } from "./secret";

/** Properties of an object whose credentials are managed elsewhere. */
export interface ExternalCredentials {
  /**
   * The credentials are managed elsewhere: in the registry, or by another tool. None is set, required or sent. Only
   * for existing objects: import them (`importFrom`).
   */
  readonly externalCredentials: true;
}

/**
 * Props without their secrets, for an object whose credentials are kept elsewhere. `Companions` are those that only go along
 * with credentials, such as a user name: they need not be given.
 */
export type WithExternalCredentials<
  Props,
  Companions extends PropertyKey = never,
  Others extends PropertyKey = never,
> = Props extends unknown
  ? ExternalCredentials &
      Omit<Props, SecretNames<Props> | Companions | Others | keyof ExternalCredentials> &
      Partial<Pick<Props, Exclude<Extract<keyof Props, Companions>, SecretNames<Props>>>> & {
        readonly [Name in SecretNames<Props> | Extract<keyof Props, Others>]?: never;
      }
  : never;

/** The names of the props that are secrets or made of some. */
type SecretNames<Props> = {
  [Name in keyof Props]-?: Extract<Props[Name], Secret | SecretObject> extends never ? never : Name;
}[keyof Props];

/** Companions of the credentials of Buddy's integrations; Buddy returns none of them. */
export type BuddyCompanions = "username" | "shop" | "email" | "tenantId" | "roleAssumptions";

type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Rest}`
  ? `${Head}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** What belongs to the credentials of a cloud without being secret; Northflank takes and returns them as a whole. */
export type CloudCredentialNames = CamelCase<CloudCredentialField>;
