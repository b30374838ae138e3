import type { Secret } from "cdktf-provider-integrations";
import type { Construct } from "constructs";

/** What an integration has to know of the environment that it is made for. */
export interface Place {
  /** `dev AWS` for `AWS`. */
  readonly name: (text: string) => string;
  /** `dev_aws` for `aws`. */
  readonly identifier: (text: string) => string;
  /** A credential, from where the environment keeps them. */
  readonly secret: (name: string) => Secret;
}

/** Makes an integration, and what belongs to it. */
export type Maker<P extends Place = Place> = (scope: Construct, id: string, place: P) => void;
