import { TerraformResource, TerraformStack, Token } from "cdktf";
import { leavesAt, resourceAttributes, terraformText } from "../hcl/attributes";
import type { Violation } from "./description";
import { oncePerPass } from "./once-per-pass";
import { shownAs } from "./shown-as";

/** A construct that stands for several resources of Terraform, or for none. */
interface Several {
  /** Path of the construct. */
  readonly path: string;
  readonly by: "forEach" | "count";
}

const severalIn = oncePerPass(
  (stack: TerraformStack): ReadonlyMap<string, Several> =>
    new Map(
      stack.node
        .findAll()
        .filter((construct) => TerraformResource.isTerraformResource(construct))
        .filter((resource) => TerraformStack.of(resource) === stack)
        .flatMap((resource) => {
          const { forEach, count, terraformResourceType: type, friendlyUniqueId: name } = resource;
          const by = forEach !== undefined ? "forEach" : count !== undefined ? "count" : undefined;
          return by === undefined ? [] : [[`${type}.${name}`, { path: shownAs(resource).node.path, by }]];
        }),
    ),
);

/** An attribute of a resource without an index; cdktf writes `.*` where the resource has `for_each`. */
const REFERENCE = /(?<![\w.\]"-])([A-Za-z_]\w*\.[\w-]+)(\.\*)?\.([A-Za-z_]\w*)/g;

/** Terraform's own arguments, which refer to resources as a whole. */
const META = new Set([
  "for_each",
  "count",
  "depends_on",
  "lifecycle",
  "provider",
  "connection",
  "provisioner",
]);

/**
 * References to a construct with `forEach` or `count` that name none of its objects. Terraform refuses them too, in words
 * that do not name the construct.
 */
export function severalReferred(resource: TerraformResource): readonly Violation[] {
  const several = severalIn(TerraformStack.of(resource));
  if (several.size === 0) return [];
  return leavesAt(resourceAttributes(resource), [])
    .filter(({ at: [first], value }) => Token.isUnresolved(value) && !META.has(String(first)))
    .flatMap(({ at, value }) => {
      const text = terraformText(resource, value);
      if (typeof text !== "string") return [];
      return [...text.matchAll(REFERENCE)].flatMap(([, address = "", all, attribute = ""]) => {
        const target = several.get(address);
        // With `count`, what the program itself writes with `.*` is a list.
        if (target === undefined || (target.by === "count" && all !== undefined)) return [];
        return [{ at, detail: explanation(target, address, attribute) }];
      });
    });
}

const explanation = ({ path, by }: Several, address: string, attribute: string): string =>
  `It refers to ${path}, which has ${by} and so stands for several objects or none. ` +
  (by === "forEach"
    ? `Refer to one of them: \`\${${address}["key"].${attribute}}\`; or give this construct a forEach as well, of ` +
      "TerraformIterator.fromResources(other.resource), and use values of its item."
    : `Refer to one of them: \`\${${address}[0].${attribute}}\`.`);
