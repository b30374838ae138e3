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
  typeof value === "string"
    ? !Token.isUnresolved(value) && !/[$%]\{/.test(value)
    : !Token.isUnresolved(value);

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

/** The values at a path of names, through lists on the way: `["auth", "token"]`. */
export function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [name, ...rest] = path;
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  if (name === undefined) return [value];
  return typeof value === "object" && !Token.isUnresolved(value)
    ? valuesAt((value as Attributes)[name], rest)
    : [];
}
