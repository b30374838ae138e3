import type { Changes, Desired, Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import type { Environment, EnvironmentBody, NewEnvironmentBody } from "../api/client";
import type { FruxonEnvironmentFields } from "./schema";

type Fields = FruxonEnvironmentFields;

export const newBody = (desired: Desired<Fields>): NewEnvironmentBody => ({
  displayName: desired.display_name,
  externalId: desired.external_id,
  externalSource: desired.external_source,
  group: textOf(desired.group),
});

/** What a creation does not take, and an update does (docs/apis/fruxon.md §2.8). */
export const restBody = (desired: Desired<Fields>): EnvironmentBody =>
  withoutUndefined({
    description: textOf(desired.description),
    agentContext: textOf(desired.agent_context),
    logoFileId: textOf(desired.logo_file_id),
  });

/** Only what differs; without members when nothing does. An empty text clears. */
export const changedBody = (changes: Changes<Fields>): EnvironmentBody =>
  withoutUndefined({
    displayName: changes.display_name,
    description: changes.description,
    agentContext: changes.agent_context,
    logoFileId: changes.logo_file_id,
    group: changes.group,
  });

/** A new object has nothing to clear. */
const textOf = (text: string | undefined): string | undefined => (text === "" ? undefined : text);

const withoutUndefined = (body: EnvironmentBody): EnvironmentBody =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

export const observe = (tenant: string, environment: Environment): Observed<Fields> => ({
  ...answerOf(environment),
  ...observed(tenant, environment),
});

/** The attributes that the data sources have as well. */
export const observed = (tenant: string, environment: Environment) => ({
  id: `${tenant}/${environment.id}`,
  tenant,
  environment_id: environment.id,
  slug: environment.slug ?? null,
  display_name: environment.displayName,
  description: environment.description ?? "",
  agent_context: environment.agentContext ?? "",
  logo_file_id: environment.logoFileId ?? "",
  group: environment.group ?? "",
  external_id: environment.externalId ?? null,
  external_source: environment.externalSource ?? null,
  is_system: environment.isSystem,
  provenance: environment.provenance ?? null,
  created_at: environment.createdAt ?? null,
  modified_at: environment.modifiedAt ?? null,
});
