import type { CallOptions, Clock, HttpClient, HttpRequest } from "../../../http";
import { createInstalled, type Installed } from "./installed";
import type { Install, InstallBody, InstallChange, InstallFilter } from "./model";
import { isWholeInstall, parseInstall } from "./parse";

/** The environment integrations of the token's environment. */
export interface Installs extends Omit<Installed<Install, InstallBody, InstallChange>, "list"> {
  list(filter?: InstallFilter, call?: CallOptions): Promise<readonly Install[]>;
}

export function createInstalls(http: HttpClient, clock?: Clock): Installs {
  const installed: Installed<Install, InstallBody, InstallChange> = createInstalled(
    http,
    {
      path: "environment-integration",
      base: "integration_id",
      baseOf: ({ integration_id }) => integration_id,
      read: parseInstall,
      isWhole: isWholeInstall,
    },
    clock,
  );
  return { ...installed, list: (filter = {}, call) => installed.list(queryOf(filter), call) };
}

const queryOf = (filter: InstallFilter): HttpRequest["query"] => ({
  integration_id: filter.integration_id,
  environment_id: filter.environment_id,
  is_enabled: filter.is_enabled,
  show_in_catalog: filter.show_in_catalog,
  "integration.name": filter.integration_name,
  "integration.category": filter.integration_category,
});
