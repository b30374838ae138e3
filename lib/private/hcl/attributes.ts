import {
  DefaultTokenResolver,
  StringConcat,
  type TerraformProvider,
  type TerraformResource,
  TerraformStack,
  Token,
  Tokenization,
} from "cdktf";
import type { IConstruct } from "constructs";
import { isExpression } from "./token";

/** What a construct writes into `cdk.tf.json`, by Terraform's names, with tokens in it and overrides over it. */
export type Attributes = Readonly<Record<string, unknown>>;

/** Undefined for a resource that says only where it moved. */
export function resourceAttributes(resource: TerraformResource): Attributes | undefined {
  const { resource: types } = resource.toTerraform() as {
    resource?: Readonly<Record<string, Readonly<Record<string, Attributes>>>>;
  };
  return types?.[resource.terraformResourceType]?.[resource.friendlyUniqueId];
}

export function providerAttributes(provider: TerraformProvider): Attributes {
  const { provider: types } = provider.toTerraform() as {
    provider?: Readonly<Record<string, readonly Attributes[]>>;
  };
  return types?.[provider.terraformResourceType]?.[0] ?? {};
}

/** Whether a value can be judged at synth: no token, and no expression of Terraform in a text. */
export const isKnown = (value: unknown): boolean =>
  typeof value === "string" ? !isExpression(value) : !Token.isUnresolved(value);

/** A value for a message. */
export const show = (value: unknown): string => JSON.stringify(value);

/** What Terraform will read: tokens as expressions in `${…}`. */
export const terraformText = (scope: IConstruct, value: unknown): unknown =>
  isKnown(value)
    ? value
    : Tokenization.resolve(value, {
        scope: TerraformStack.of(scope),
        resolver: new DefaultTokenResolver(new StringConcat()),
        preparing: false,
      });

/** A value inside of others, with the names that lead to it; positions in lists are left out. */
export interface Leaf {
  readonly path: readonly string[];
  /** The same with the positions. */
  readonly at: readonly (string | number)[];
  readonly value: unknown;
}

/** What is set at a path of names, through lists on the way: `["auth", "token"]`. Of an object, all that is in it. */
export function leavesAt(value: unknown, path: readonly string[], from: Leaf["at"] = []): readonly Leaf[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== "object" || Token.isUnresolved(value)) {
    if (path.length > 0) return [];
    return [{ path: from.filter((step) => typeof step === "string"), at: from, value }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, position) => leavesAt(item, path, [...from, position]));
  }
  const [name, ...rest] = path;
  const names = name === undefined ? Object.keys(value) : [name];
  return names.flatMap((each) => leavesAt((value as Attributes)[each], rest, [...from, each]));
}

/** As `leavesAt`, without the names. */
export const valuesAt = (value: unknown, path: readonly string[]): readonly unknown[] =>
  leavesAt(value, path).map((leaf) => leaf.value);

/** The objects at a path of names, through lists on the way; none of those that are known only to Terraform. */
export const objectsAt = (value: unknown, path: readonly string[]): readonly Attributes[] => {
  if (typeof value !== "object" || value === null || Token.isUnresolved(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsAt(item, path));
  const [name, ...rest] = path;
  return name === undefined ? [value as Attributes] : objectsAt((value as Attributes)[name], rest);
};
