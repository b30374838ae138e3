import { defineResource, isUnknown, READING, warningsFor } from "../../../framework";
import type { CreateIntegrationBody } from "../api/client";
import { buddy } from "../connection";
import { createOrFind, identifierTaken } from "./create";
import { explained } from "../errors";
import {
  companionBody,
  credentialBody,
  NAMED_ATTRIBUTES,
  newerPipelineAccess,
  notRead,
  observe,
  observeOurs,
  rolesBody,
  sharingBody,
} from "./body";
import { fromOfficialProvider } from "./move";
import { belongsTo, checkConfig, defaultAuthType, hasNoAuthType, READ_BACK } from "./rules";
import { schema } from "./schema";

const warnings = warningsFor(schema, "Buddy");

/** An integration of Buddy: the stored connection to one third-party service. */
export const buddyIntegration = defineResource({
  type: "buddy_integration",
  description:
    "An integration of a [Buddy](https://buddy.works) workspace: the stored connection to a third-party service.",
  connection: buddy,
  schema,
  identity: ["domain", "integration_id"],
  importKeys: ["identifier"],
  movedFrom: [fromOfficialProvider],

  validate: (config) => [...checkConfig(config, READING), ...warnings(config)],

  derive: ({ type, auth_type }) => {
    if (type === undefined || isUnknown(type) || isUnknown(auth_type)) return {};
    const none = READ_BACK.filter((field) => belongsTo(type, auth_type, field) === false);
    return {
      ...Object.fromEntries(none.map((field) => [field, null])),
      ...(auth_type === undefined ? { auth_type: defaultAuthType(type) } : {}),
    };
  },

  plan: ({ prior, config: { type, auth_type } }) =>
    prior === undefined && auth_type === undefined && typeof type === "string" && hasNoAuthType(type)
      ? { planned: { auth_type: null } }
      : {},

  naturalKey: (_api, { domain, identifier }) =>
    domain === undefined || identifier === undefined
      ? undefined
      : { at: ["identifier"], parts: [domain, identifier] },

  preflight: (api, { domain, project_name, identifier }, call) =>
    identifierTaken(api, { domain, project_name, identifier }, call),

  async reach(api, { domain }, call) {
    if (domain !== undefined) await identifierTaken(api, { domain }, call);
  },

  async create(api, { desired, credentials }, call) {
    const { domain, type, scope, project_name } = desired;
    const body: CreateIntegrationBody = {
      name: desired.name,
      type,
      scope,
      project_name,
      identifier: desired.identifier,
      auth_type: desired.auth_type,
      ...sharingBody(desired),
      ...credentialBody(desired, credentials),
      ...(desired.role_assumptions === undefined ? {} : rolesBody(desired)),
    };
    const made = await createOrFind(api, desired, call, () =>
      explained({ domain, project_name, attributes: NAMED_ATTRIBUTES }, () =>
        api.createIntegration(domain, body, call, call.withAdditional),
      ),
    );
    return observeOurs(domain, made, desired);
  },

  async read(api, { domain, integration_id = "", name, auth_type }, call) {
    const integration = await explained({ domain, attributes: [] }, async () => {
      const found = await api.getIntegration(domain, integration_id, call);
      // Only a fresh import has no name yet; its id may be the identifier.
      if (found !== undefined || (name as string | undefined) !== undefined) return found;
      const existing = await api.listIntegrations(domain, call);
      const named = existing.find(({ identifier }) => identifier === integration_id);
      return named === undefined ? undefined : api.getIntegration(domain, named.hash_id, call);
    });
    if (integration === undefined) return undefined;
    const newer = newerPipelineAccess(domain, integration);
    if (newer !== undefined) call.warn(newer);
    for (const name of integration.withheld) call.warn(notRead(name));
    // An import has read nothing yet; whatever Buddy says is recorded.
    const isImport = (name as string | undefined) === undefined;
    return isImport ? observe(domain, integration) : observeOurs(domain, integration, { auth_type });
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const { domain } = prior;
    const own = {
      ...(credentials === undefined ? companionBody(changes) : credentialBody(desired, credentials, changes)),
      ...rolesBody(changes),
    };
    // Other types may come back with one; it is never sent to them (docs/apis/buddy.md §3.3).
    const hasAuthTypes = defaultAuthType(desired.type) !== undefined;
    const touchesCredentials =
      "auth_type" in changes || Object.values(own).some((value: unknown) => value !== undefined);
    const updated = await explained({ domain, attributes: NAMED_ATTRIBUTES, exists: true }, () =>
      api.updateIntegration(
        domain,
        prior.integration_id ?? "",
        {
          name: desired.name,
          identifier: changes.identifier,
          ...sharingBody(changes),
          // The server wants it beside any credential of a type that has one (docs/apis/buddy.md §2.5).
          ...(hasAuthTypes && touchesCredentials ? { auth_type: desired.auth_type } : {}),
          ...own,
        },
        call,
        call.withAdditional,
      ),
    );
    return observeOurs(domain, updated, desired);
  },

  async delete(api, { domain, integration_id }, call) {
    await explained({ domain, attributes: [] }, () =>
      api.deleteIntegration(domain, integration_id ?? "", call),
    );
  },
});
