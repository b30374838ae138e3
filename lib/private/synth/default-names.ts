import { TerraformResource, TerraformStack, Token } from "cdktf";
import type { Violation } from "./description";
import { oncePerPass } from "./once-per-pass";
import { shownAs } from "./shown-as";

// Names default to the id of the construct. Who gives a construct another id and moves the state along would rename the
// object with it, which replaces one of Northflank's.

interface DefaultName {
  readonly attribute: "name" | "display_name";
  /** What another name is: a replacement, or a change in place. */
  readonly severity: "error" | "warning";
}

/** Resources whose name is the id of their construct. */
const namedById = new WeakMap<TerraformResource, DefaultName>();

/** Remembers that a resource has no name of its own. */
export function nameById(resource: TerraformResource, named: DefaultName): void {
  namedById.set(resource, named);
}

/** Several resources of Terraform that are called alike, where a registry takes a name once. */
export function alikeByDefault(resource: TerraformResource): readonly Violation[] {
  const named = namedById.get(resource);
  if (named?.severity !== "error") return [];
  const { forEach, count } = resource;
  if (forEach === undefined && !(typeof count === "number" && !Token.isUnresolved(count) && count > 1)) {
    return [];
  }
  const value = forEach === undefined ? "`shop-${Token.asString(count.index)}`" : "iterator.key";
  return [
    {
      at: [named.attribute],
      detail:
        `It is not set, so the construct's id ${JSON.stringify(shownAs(resource).node.id)} would be the name of every object, ` +
        `and each name can be used once. Set it by the item, for example to ${value}.`,
    },
  ];
}

/** A resource that the state follows to, without a name of its own. */
export function renamedByMove(resource: TerraformResource): readonly Violation[] {
  const named = namedById.get(resource);
  if (named === undefined) return [];
  const { attribute, severity } = named;
  const { id } = shownAs(resource).node;
  const address = `${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
  const from = movesIn(TerraformStack.of(resource)).get(address);
  if (from === undefined || isNamedBy(id, from)) return [];
  const consequence = severity === "error" ? "replaced" : "renamed";
  return [
    {
      at: [attribute],
      severity,
      detail:
        `It is not set, so the construct's id ${JSON.stringify(id)} is used. The object of ${from}, which moves here, ` +
        `has another name and would be ${consequence}. Set the name to the object's current name.`,
    },
  ];
}

/** Whether an address is that of a construct with this id: cdktf makes one of the path, and adds a hash. */
function isNamedBy(id: string, address: string): boolean {
  const name = address.slice(address.lastIndexOf(".") + 1).replace(/_[0-9A-F]{8}$/, "");
  const own = id.replaceAll(/[^\w-]/g, "");
  return name === own || name.endsWith(`_${own}`);
}

interface Move {
  readonly to: string;
  readonly from: string;
}

/** Where the state of resources comes from, by their addresses. */
const movesIn = oncePerPass(
  (stack: TerraformStack): ReadonlyMap<string, string> =>
    new Map(
      stack.node
        .findAll()
        .filter((construct) => TerraformResource.isTerraformResource(construct))
        .filter((resource) => resource.hasResourceMove() !== undefined)
        .flatMap((resource) => {
          const { moved = [] } = resource.toTerraform() as { readonly moved?: readonly Move[] };
          return moved;
        })
        .map(({ to, from }) => [to, from]),
    ),
);
