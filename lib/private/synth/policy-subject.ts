import type { TerraformResource } from "cdktf";
import type { PolicySubject } from "../../policies/policy";
import { type Attributes, isKnown, valuesAt } from "../hcl/attributes";
import type { ResourceDescription } from "./description";
import { readTemplate } from "../hcl/expression";
import { secretTexts } from "./secrets-check";
import { shownAs } from "./shown-as";

/** A resource as policies see it. */
export function subjectOf(
  resource: TerraformResource,
  description: ResourceDescription,
  attributes: Attributes,
): PolicySubject {
  const { registry, name, identifier, kind, hasDeletionProtection } = description;
  const text = (attribute: string | undefined): string | undefined => {
    const value = attribute === undefined ? undefined : attributes[attribute];
    return typeof value === "string" && isKnown(value) ? value : undefined;
  };
  return {
    path: shownAs(resource).node.path,
    registry,
    resourceType: resource.terraformResourceType,
    name: text(name),
    identifier: text(identifier),
    kind: text(kind),
    missing: NAMINGS.filter((naming) => isMissing(attributes, { name, identifier, kind }[naming])),
    attributes: { name, identifier, kind },
    isProtected:
      (hasDeletionProtection && attributes.deletion_protection !== false) ||
      valuesAt(attributes, ["lifecycle", "prevent_destroy"])[0] === true,
    secrets: secretTexts(resource, attributes, description).map(({ attribute, text: template }) => {
      const { hasText, variables, ephemeralResources, locals } = readTemplate(String(template));
      return { attribute, hasText, variables, ephemeralResources, locals };
    }),
    resource,
  };
}

const NAMINGS = ["name", "identifier", "kind"] as const;

const isMissing = (attributes: Attributes, attribute: string | undefined): boolean =>
  attribute !== undefined && (attributes[attribute] === undefined || attributes[attribute] === null);
