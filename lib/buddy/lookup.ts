import type { Construct } from "constructs";
import { DataIntegrationsBuddyIntegration as LookUp } from "../bindings/data-integrations-buddy-integration";
import { lookupOptions } from "../private/props/props";
import type { LookupOptions } from "../registry-object";

/** An integration of Buddy, for code that refers to one. */
export interface IBuddyIntegration {
  /** Handle of the workspace. */
  readonly domain: string;
  /** Id in Buddy. */
  readonly integrationId: string;
  /** Name by which pipelines refer to the integration. */
  readonly identifier: string;
}

/** Options for looking up an existing integration. */
export interface BuddyLookupOptions extends LookupOptions {
  /** Handle of the workspace. */
  readonly domain: string;
  /**
   * Project of the integration, by its name in URLs.
   *
   * @default - the whole workspace is searched
   */
  readonly project?: string;
}

/** What an integration is found by. */
type Key = { readonly integrationId: string } | { readonly identifier: string } | { readonly name: string };

/** Reads one integration in each run of Terraform. */
export function lookUp(scope: Construct, id: string, key: Key, given: BuddyLookupOptions): IBuddyIntegration {
  const { project, ...options } = lookupOptions(scope, id, "BuddyLookupOptions", given);
  const { domain, integrationId, identifier } = new LookUp(scope, id, {
    ...options,
    ...key,
    projectName: project,
  });
  return { domain, integrationId, identifier };
}
