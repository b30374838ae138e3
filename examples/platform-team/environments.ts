import {
  allowedTypes,
  noLiteralsNearSecrets,
  type Policy,
  requireDeletionProtection,
} from "cdktf-provider-integrations";
import type { BuddyService } from "./catalog/buddy";
import type { FruxonService } from "./catalog/fruxon";
import type { NorthflankService } from "./catalog/northflank";
import type { TrutoService } from "./catalog/truto";
import { isProductionProtected } from "./protection";
import { fromEnvironment, fromFiles, fromVariables, type SecretSource } from "./secrets";

/** A line of the table. A name that is not in the catalog is a compile error. */
export interface Environment {
  readonly name: string;
  /** The prefix of every name: `dev AWS`, `dev_aws`. */
  readonly prefix: string;
  /** Where its credentials are. */
  readonly secrets: SecretSource;
  /** Whether Terraform refuses to destroy it. */
  readonly isProtected: boolean;
  /** Its policies, in addition to the conventions for names. */
  readonly policies: readonly Policy[];
  readonly buddy: {
    /** Handle of the workspace. */
    readonly workspace: string;
    /** Id of the group that is allowed to use the integrations in pipelines. */
    readonly group: number;
    readonly services: readonly BuddyService[];
  };
  readonly northflank: readonly NorthflankService[];
  readonly truto: readonly TrutoService[];
  readonly fruxon: { readonly tenant: string; readonly services: readonly FruxonService[] };
}

export const ENVIRONMENTS: readonly Environment[] = [
  {
    name: "development",
    prefix: "dev",
    secrets: fromVariables,
    isProtected: false,
    policies: [allowedTypes({ buddy: ["AMAZON", "CLOUDFLARE", "DOCKER_HUB", "GIT_HUB"] })],
    buddy: {
      workspace: "acme-dev",
      group: 4,
      services: ["docker-hub", "aws", "cloudflare", "github"],
    },
    northflank: ["aws", "docker-hub", "builds"],
    truto: ["crm", "billing"],
    fruxon: { tenant: "acme-labs", services: ["tickets"] },
  },
  {
    name: "staging",
    prefix: "stage",
    secrets: fromEnvironment("STAGING"),
    isProtected: false,
    policies: [noLiteralsNearSecrets()],
    buddy: {
      workspace: "acme-dev",
      group: 3,
      services: ["docker-hub", "aws", "cloudflare", "sentry"],
    },
    northflank: ["aws", "docker-hub", "builds", "loki"],
    truto: [],
    fruxon: { tenant: "acme-labs", services: ["web-search"] },
  },
  {
    name: "production",
    prefix: "prod",
    secrets: fromFiles(process.env.EXAMPLE_SECRETS ?? "/run/secrets"),
    isProtected: isProductionProtected,
    policies: [noLiteralsNearSecrets(), ...(isProductionProtected ? [requireDeletionProtection()] : [])],
    buddy: {
      workspace: "acme-prod",
      group: 5,
      services: ["docker-hub", "aws-roles", "cloudflare", "sentry", "datadog", "google"],
    },
    northflank: ["aws", "docker-hub", "builds", "datadog"],
    truto: ["crm", "billing", "calendar"],
    fruxon: { tenant: "acme-corp", services: ["tickets"] },
  },
];
