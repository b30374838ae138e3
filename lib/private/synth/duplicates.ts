import { type TerraformProvider, TerraformResource, TerraformStack } from "cdktf";
import {
  type Attributes,
  isKnown,
  providerAttributes,
  resourceAttributes,
  show,
  terraformText,
} from "../hcl/attributes";
import type { NaturalKey, ResourceDescription } from "./description";
import { DESCRIPTIONS } from "./descriptions";
import { PROVIDER_NAME } from "../install/launcher";
import { oncePerPass } from "./once-per-pass";
import { shownAs } from "./shown-as";

/**
 * Other declarations of the same object: of two resources with one key the second fails half-way through an apply. What
 * is known only to Terraform is left to the plan.
 */
export function duplicatesOf(resource: TerraformResource): readonly string[] {
  const { own: all, first: firsts } = declarationsIn(TerraformStack.of(resource));
  const own = all.get(resource);
  const first = own && firsts.get(own.key);
  if (own === undefined || first === undefined || first === own) return [];
  return [
    `${own.attribute}: given: ${own.shown}, but ${shownAs(first.resource).node.path} declares the same object; an ` +
      `object can be declared only once. Change the ${own.attribute} of one of them, or remove one`,
  ];
}

/** An object that a resource declares. */
interface Declaration {
  readonly resource: TerraformResource;
  readonly attribute: string;
  readonly shown: string;
  /** The same for the same object. */
  readonly key: string;
}

const declarationsIn = oncePerPass((stack) => {
  const own = new Map<TerraformResource, Declaration>();
  const first = new Map<string, Declaration>();
  for (const construct of stack.node.findAll()) {
    if (!TerraformResource.isTerraformResource(construct) || TerraformStack.of(construct) !== stack) continue;
    const declaration = declarationOf(construct);
    if (declaration === undefined) continue;
    own.set(construct, declaration);
    if (!first.has(declaration.key)) first.set(declaration.key, declaration);
  }
  return { own, first };
});

function declarationOf(resource: TerraformResource): Declaration | undefined {
  const { terraformResourceType: type } = resource;
  const description = DESCRIPTIONS[type];
  if (description?.naturalKey === undefined) return undefined;
  const attributes = resourceAttributes(resource);
  // Several resources of Terraform, whose keys only Terraform knows.
  if (attributes === undefined || "count" in attributes || "for_each" in attributes) return undefined;
  const { naturalKey } = description;
  const value = terraformText(resource, attributes[naturalKey.attribute]);
  const account = accountOf(resource, attributes, description, naturalKey);
  if (account === undefined || !isJudged(value, naturalKey)) return undefined;
  const key = JSON.stringify([type, naturalKey.normalized?.(value) ?? value, ...account]);
  return { resource, attribute: naturalKey.attribute, shown: show(value), key };
}

const isJudged = (value: unknown, { isReference = false }: NaturalKey): value is string =>
  typeof value === "string" && (isKnown(value) || (isReference && /^\$\{[\w.-]+\}$/.test(value)));

/** What the key is unique in; undefined while it is not known. */
function accountOf(
  resource: TerraformResource,
  attributes: Attributes,
  { registry }: ResourceDescription,
  { within }: NaturalKey,
): readonly unknown[] | undefined {
  const provider = providerOf(resource);
  const settings = provider === undefined ? {} : settingsOf(provider, registry);
  const given = within === undefined ? undefined : (attributes[within] ?? settings[within]);
  if (given !== undefined && !isKnown(given)) return undefined;
  // Who has no name of the place in which a token works has what that token has.
  return [settings.base_url, given ?? { token: settings.token }];
}

const providerOf = (resource: TerraformResource): TerraformProvider | undefined =>
  resource.provider ??
  TerraformStack.of(resource)
    .allProviders()
    .find(
      ({ terraformResourceType, alias }) => terraformResourceType === PROVIDER_NAME && alias === undefined,
    );

/** What a provider is told of a registry, as Terraform will read it: the same expression is the same value. */
function settingsOf(provider: TerraformProvider, registry: string): Attributes {
  const settings = providerAttributes(provider)[registry];
  if (typeof settings !== "object" || settings === null) return {};
  const entries: readonly [string, unknown][] = Object.entries(settings);
  return Object.fromEntries(entries.map(([name, value]) => [name, terraformText(provider, value)]));
}
