import type { TerraformStack } from "cdktf";
import type { Attributes } from "../hcl/attributes";
import { PROVIDER_NAME } from "../install/launcher";

/** What an override of a stack puts over what one of its constructs writes. */
export interface StackOverride {
  readonly kind: "resource" | "provider";
  /** Terraform's type of the resource, or the provider's name. */
  readonly type: string;
  /** Where it is in the stack. */
  readonly address: string;
  readonly attributes: Attributes;
}

/** By name. An override with null or undefined takes something away. */
type Overriding<T> = Readonly<Record<string, T | null | undefined>> | null;

/** The parts of a stack's overrides that matter here. */
interface RawOverrides {
  readonly resource?: Overriding<Overriding<Attributes>>;
  readonly provider?: Overriding<Attributes | readonly (Attributes | null)[]>;
  readonly terraform?: { readonly required_providers?: Overriding<Attributes> } | null;
}

/** Private to cdktf, and the only place where they can be seen without writing the whole stack once more. */
export const rawOverridesOf = (stack: TerraformStack): RawOverrides =>
  (Reflect.get(stack, "rawOverrides") ?? {}) as RawOverrides;

/** The overrides of a stack's resources, and of this package's provider. */
export function overridesOf(stack: TerraformStack): readonly StackOverride[] {
  const { resource, provider } = rawOverridesOf(stack);
  const resources = Object.entries(resource ?? {}).flatMap(([type, byId]) =>
    Object.entries(byId ?? {}).map(([id, attributes]): StackOverride => ({
      kind: "resource",
      type,
      address: `${type}.${id}`,
      attributes: attributes ?? {},
    })),
  );
  const providers = [provider?.[PROVIDER_NAME] ?? []].flat().map((attributes): StackOverride => ({
    kind: "provider",
    type: PROVIDER_NAME,
    address: `provider.${PROVIDER_NAME}`,
    attributes: attributes ?? {},
  }));
  return [...resources, ...providers];
}
