import type { Secret } from "cdktf-provider-integrations";
import type { Construct } from "constructs";

/** What an integration needs to know about the environment that it is created for. */
export interface Place {
  /** `dev AWS` for `AWS`. */
  readonly name: (text: string) => string;
  /** `dev_aws` for `aws`. */
  readonly identifier: (text: string) => string;
  /** Returns a credential from where the environment stores them. */
  readonly secret: (name: string) => Secret;
}

/** Creates an integration and the objects that belong to it. */
export type Maker<P extends Place = Place> = (scope: Construct, id: string, place: P) => void;
