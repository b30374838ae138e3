import { notEmpty } from "../../../checks";
import { boolean, defineDataSource, Failure, integer, list, object, string } from "../../../framework";
import { fruxon } from "../connection";
import { oneKey, tenantToRead } from "../data-fields";
import { tenantOrDefault } from "../place";
import { observed } from "./body";
import { findBy, reading } from "./search";

const text = (meaning: string) => string().computed().describe(meaning);
const timestamp = (meaning: string) =>
  integer().computed().describe(`${meaning}, in milliseconds since the epoch.`);

const fields = {
  id: text("`<tenant>/<environment_id>`, which is also the import id."),
  description: text("Description."),
  agent_context: text("Context that agents get about the environment."),
  logo_file_id: text("Id of the file with the logo."),
  group: text("Group that the environment belongs to."),
  external_id: text("Id of what the environment stands for in another system."),
  external_source: text("The system that `external_id` comes from."),
  is_system: boolean().computed().describe("Whether it is the built-in environment of the tenant."),
  provenance: text(
    "Where it comes from: `Curated` (created through the API or by a synchronization) or `Ambient` (created by Fruxon itself).",
  ),
  created_at: timestamp("Time of creation"),
  modified_at: timestamp("Time of the last change"),
};

const key = (what: string, others: string) =>
  string(notEmpty).optionalComputed().describe(`${what} Set this, ${others}.`);

/** One environment of a tenant. */
export const fruxonEnvironmentData = defineDataSource({
  type: "fruxon_environment",
  description: "Looks up an environment of [Fruxon](https://fruxon.com) by id, slug or display name.",
  connection: fruxon,
  schema: {
    tenant: tenantToRead(),
    environment_id: key("Id of the environment.", "`slug` or `display_name`"),
    slug: key("Slug.", "`environment_id` or `display_name`"),
    display_name: key("Display name.", "`environment_id` or `slug`"),
    ...fields,
  },
  validate: oneKey("environment_id", "slug", "display_name"),
  async read(api, { tenant: named, environment_id: id, slug, display_name: name }, call) {
    const tenant = tenantOrDefault(api, named);
    const found = await reading(api, tenant, () => {
      if (id !== undefined) return api.environments.get(tenant, id, call);
      if (slug !== undefined) return findBy(api, tenant, "slug", slug, call);
      return findBy(api, tenant, "displayName", name ?? "", call);
    });
    if (found !== undefined) return observed(tenant, found);
    throw new Failure({
      at: [id !== undefined ? "environment_id" : slug !== undefined ? "slug" : "display_name"],
      summary: "The environment does not exist",
      detail: `The tenant ${tenant} of Fruxon has no environment ${JSON.stringify(id ?? slug ?? name)}, or it was archived.`,
    });
  },
});

/** The environments of a tenant. */
export const fruxonEnvironmentsData = defineDataSource({
  type: "fruxon_environments",
  description: "Lists the environments of a [Fruxon](https://fruxon.com) tenant that match all filters.",
  connection: fruxon,
  schema: {
    tenant: tenantToRead(),
    search: string(notEmpty).optional().describe("Text that Fruxon searches for."),
    group: string(notEmpty).optional().describe("Returns only environments of this group."),
    environments: list(
      object({
        environment_id: text("Id of the environment."),
        slug: text("Slug."),
        display_name: text("Display name."),
        ...fields,
      }),
    )
      .computed()
      .describe("The environments, in Fruxon's order."),
  },
  async read(api, { tenant: named, search, group }, call) {
    const tenant = tenantOrDefault(api, named);
    const found = await reading(api, tenant, () => api.environments.list(tenant, { search, group }, call));
    return {
      tenant,
      environments: found.map((each) => {
        const { tenant: _, ...rest } = observed(tenant, each);
        return rest;
      }),
    };
  },
});
