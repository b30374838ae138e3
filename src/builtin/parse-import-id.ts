import {
  ArgumentError,
  defineFunction,
  importIdForms,
  importIdParts,
  map,
  type ProviderFunction,
  type Resource,
  string,
} from "../framework";

/**
 * Takes import ids apart, as importing does it.
 *
 * @param resources - all of the provider's by their types; asked for at the first call
 */
export function parseImportId(resources: () => Readonly<Record<string, Resource>>): ProviderFunction {
  return defineFunction({
    name: "parse_import_id",
    summary: "Splits an import id into its parts",
    description:
      "Returns the parts of an import id by the names of the identifying attributes: " +
      '`provider::integrations::parse_import_id("acme/64f0", "integrations_buddy_integration")` is `{ domain = "acme", ' +
      'integration_id = "64f0" }`.',
    parameters: {
      id: string().required().describe("An import id, such as the attribute `id` of a resource."),
      type: string().required().describe("Type of the resource, such as `integrations_buddy_integration`."),
    },
    returns: map(string()),
    run({ id, type }) {
      const known = resources();
      const resource = Object.hasOwn(known, type) ? known[type] : undefined;
      if (resource === undefined) {
        throw new ArgumentError("type", `must be one of ${Object.keys(known).join(", ")}`);
      }
      const parts = importIdParts(resource, id);
      if (parts === undefined) {
        // Without the id itself: it is unknown whether what was given is sensitive.
        throw new ArgumentError(
          "id",
          `must have the form ${importIdForms(resource).join(" or ")} for ${type}`,
        );
      }
      return parts;
    },
  });
}
