import { z } from "zod";
import { AUTH_LEVELS, PARAMETER_TYPES } from "./enums";
import type { Mode } from "../../host/settings";
import { closed, looseEnum, namedValues } from "./shapes";

const text = z.string().nullish();
/** Types, scopes and rules whose values are not documented are kept as they are (docs/apis/fruxon.md §3.2). */
const opaque = z.unknown().optional();

/**
 * `configMetadata` as clients send it (docs/apis/fruxon.md §3.2). Nothing is filled in: omitted members stay
 * omitted until an answer is created. `null` is accepted only where docs/apis/fruxon.md says so.
 */
export function configMetadataSchema(mode: Mode) {
  const parameters = parametersSchema(mode);
  return closed(
    {
      parametersMetadata: parameters.optional(),
      authMetadata: uniqueBy("id", z.array(authMethodSchema(mode, parameters))).optional(),
    },
    mode,
  );
}

/** Inputs as they are described, of an integration or of a tool. */
export function parametersSchema(mode: Mode) {
  const shape = <S extends z.ZodRawShape>(members: S) => closed(members, mode);
  const range = shape({ min: z.number().nullish(), max: z.number().nullish() }).nullish();
  const condition = shape({ sourceParam: z.string(), operator: z.string(), values: z.array(z.unknown()) });
  const parameter = shape({
    name: z.string().min(1, { error: "must not be empty" }),
    index: z.int().optional(),
    type: looseEnum(PARAMETER_TYPES).optional(),
    typeName: text,
    integerRange: range,
    floatRange: range,
    options: z.array(shape({ value: z.string(), label: text, description: text })).nullish(),
    asset: shape({
      providers: z.array(z.string()).optional(),
      contentTypes: z.array(z.string()).optional(),
      vectorized: z.boolean().optional(),
    }).nullish(),
    displayName: text,
    description: text,
    required: z.boolean().optional(),
    secret: z.boolean().optional(),
    defaultValue: text,
    jsonSchema: opaque,
    uiHint: text,
    rules: z.array(shape({ effect: z.string(), all: z.array(condition) })).optional(),
  });
  return uniqueBy("name", z.array(parameter));
}

function authMethodSchema(mode: Mode, parameters: ReturnType<typeof parametersSchema>) {
  const shape = <S extends z.ZodRawShape>(members: S) => closed(members, mode);
  return shape({
    id: z.string().min(1, { error: "must not be empty" }),
    displayName: text,
    description: text,
    type: z.string().min(1, { error: "must not be empty" }).optional(),
    sensitivity: z.string().optional(),
    authProviderName: text,
    configTestSupported: z.boolean().optional(),
    /** Of a `CUSTOM` method: the standard shape in which its credential is entered (docs/apis/fruxon.md §13.2). */
    userCredentialAuthType: text,
    supportedLevels: z.array(looseEnum(AUTH_LEVELS)).optional(),
    authMap: shape({
      useMap: z.boolean().optional(),
      keyTemplate: text,
      parametersMetadata: parameters.optional(),
    }).optional(),
    authSettings: authSettingsSchema(mode).optional(),
    parametersMetadata: parameters.optional(),
    availableScopes: z.array(z.unknown()).optional(),
  });
}

/** One source shows the settings directly inside `authSettings` (docs/apis/fruxon.md §12). */
function authSettingsSchema(mode: Mode) {
  const nested = { parameters: namedValues.optional() };
  if (mode === "strict") return closed(nested, mode);
  return z.looseObject(nested).transform(({ parameters, ...flat }) => ({
    parameters: { ...flat, ...parameters },
  }));
}

/** Names and ids are keys (docs/apis/fruxon.md §3.2; that names are unique is an assumption). */
function uniqueBy<K extends "id" | "name", T extends Record<K, string>>(key: K, list: z.ZodType<T[]>) {
  return list.superRefine((items, context) => {
    items.forEach((item, index) => {
      if (items.findIndex((other) => other[key] === item[key]) === index) return;
      context.addIssue({ code: "custom", path: [index, key], message: "is given more than once" });
    });
  });
}

export type ConfigMetadata = z.output<ReturnType<typeof configMetadataSchema>>;
export type ParameterMetadata = NonNullable<ConfigMetadata["parametersMetadata"]>[number];
export type AuthMethod = NonNullable<ConfigMetadata["authMetadata"]>[number];

export function authMethodOf(metadata: ConfigMetadata, id: string): AuthMethod | undefined {
  return metadata.authMetadata?.find((method) => method.id === id);
}

/** Names of the parameters whose values are secret. */
export function secretNames(parameters: readonly ParameterMetadata[] | undefined): ReadonlySet<string> {
  return new Set((parameters ?? []).filter(({ secret }) => secret === true).map(({ name }) => name));
}
