import { z } from "zod";
import type { JsonObject } from "../../host/json";
import type { Mode } from "../../host/settings";
import { looseName, sameName, UNSPECIFIED } from "../rules/enums";
import { parametersSchema, type ParameterMetadata } from "../rules/metadata";
import { closed, looseEnum } from "../rules/shapes";

/** The kinds of descriptors, with the type of tool that each makes (docs/apis/fruxon.md §2.5). */
export const KINDS = {
  apiTool: "API",
  codeTool: "PYTHON_SCRIPT",
  mcpTool: "MCP",
  predefinedTool: "PREDEFINED",
} as const;

type Kind = keyof typeof KINDS;

/** A stored tool. It holds no secret: all of it is in the answers. */
export interface Tool {
  readonly id: string;
  readonly integrationId: string;
  readonly displayName: string | null;
  readonly description: string | null;
  readonly actionType: string;
  readonly parametersMetadata: readonly ParameterMetadata[];
  readonly descriptor: Descriptor;
  /** Internal tools are in no list. */
  readonly isInternal: boolean;
  readonly isAsync: boolean;
  /** What a newer server has: returned as it is, and reset by a PUT that omits it, like everything else. */
  readonly newer: JsonObject;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds. */
  readonly modifiedAt: number;
}

const ACTION_TYPES = [UNSPECIFIED, "READ_ONLY", "REVERSIBLE", "IRREVERSIBLE"];
const RESULT_TYPES = [UNSPECIFIED, "JSON", "STRING", "BOOLEAN", "INTEGER", "TOOL"];
const TOOL_TYPES = [UNSPECIFIED, ...Object.values(KINDS), "AGENT_TOOL", "LLM_BUILT_IN"];

const text = z.string().nullish();
const filled = z.string().min(1, { error: "must not be empty" });
const texts = z.record(z.string(), z.string()).nullish();

const id = filled.regex(/^[A-Za-z0-9_-]+$/, { error: "only letters, digits, _ and -" });

function descriptorSchema(mode: Mode) {
  const shape = <S extends z.ZodRawShape>(members: S) => closed(members, mode).nullish();
  const resultType = looseEnum(RESULT_TYPES).nullish();
  const timeout = { error: "expected a whole number from 1 to 120" };
  return closed(
    {
      apiTool: shape({
        httpMethod: filled,
        url: filled,
        headers: texts,
        queryParameters: texts,
        formParameters: texts,
        body: text,
        resultType,
        resultTransformExpression: text,
      }),
      codeTool: shape({
        code: filled,
        packages: z.array(z.string()).nullish(),
        timeoutSeconds: z.int(timeout).min(1, timeout).max(120, timeout).nullish(),
        resultType,
      }),
      mcpTool: shape({ serverUrl: filled, mcpToolName: filled, resultType }),
      predefinedTool: shape({ resultType }),
    },
    mode,
  ).refine((descriptor) => kindsIn(descriptor).length === 1, {
    error: `expected exactly one of ${Object.keys(KINDS).join(", ")}`,
  });
}

export type Descriptor = z.output<ReturnType<typeof descriptorSchema>>;

const kindsIn = (descriptor: object): readonly Kind[] =>
  (Object.keys(KINDS) as Kind[]).filter((kind) => Reflect.get(descriptor, kind) != null);

export const kindOf = ({ descriptor }: Pick<Tool, "descriptor">): Kind => kindsIn(descriptor)[0] ?? "apiTool";

const content = (mode: Mode) => ({
  displayName: text,
  description: text,
  actionType: looseEnum(ACTION_TYPES).nullish(),
  parametersMetadata: parametersSchema(mode).nullish(),
  descriptor: descriptorSchema(mode),
});

/** `POST T` (docs/apis/fruxon.md §2.5). */
export const toolCreation = (mode: Mode) => closed({ id, integrationId: text, ...content(mode) }, mode);

/** `PUT T/{tool}`: what an answer has, with what a newer server knows. */
export function toolReplacement(mode: Mode, { newer }: Pick<Tool, "newer">) {
  return closed(
    {
      ...Object.fromEntries(Object.keys(newer).map((key) => [key, z.unknown().optional()])),
      id: text,
      integrationId: text,
      ...content(mode),
      isInternal: z.boolean().optional(),
      isAsync: z.boolean().optional(),
      toolType: looseEnum(TOOL_TYPES).nullish(),
      resultType: looseEnum(RESULT_TYPES).nullish(),
      createdAt: z.int().optional(),
      modifiedAt: z.int().optional(),
    },
    mode,
  );
}

type Content = z.output<ReturnType<typeof toolCreation>>;
type Replacement = z.output<ReturnType<typeof toolReplacement>>;

/** What a body says, with what is taken where it says nothing. */
const contentOf = (body: Pick<Content, keyof ReturnType<typeof content>>) => ({
  displayName: body.displayName ?? null,
  description: body.description ?? null,
  actionType: body.actionType ?? "READ_ONLY",
  parametersMetadata: body.parametersMetadata ?? [],
  descriptor: body.descriptor,
});

export const createdTool = (body: Content, integrationId: string, now: number): Tool => ({
  id: body.id,
  integrationId,
  ...contentOf(body),
  isInternal: false,
  isAsync: false,
  newer: {},
  createdAt: now,
  modifiedAt: now,
});

/** All of it is replaced: what the body omits is reset. */
export function replacedTool(tool: Tool, body: Replacement, now: number): Tool {
  const sent: JsonObject = body;
  const newer = Object.keys(tool.newer).filter((key) => Object.hasOwn(sent, key));
  return {
    ...tool,
    ...contentOf(body),
    isInternal: body.isInternal ?? false,
    isAsync: body.isAsync ?? false,
    newer: Object.fromEntries(newer.map((key) => [key, sent[key]])),
    modifiedAt: now,
  };
}

/** Where a body contradicts itself; the members at the top are those of an answer. */
export function contradictionsIn({ resultType, descriptor }: Replacement): Record<string, string[]> {
  const inner = resultTypeOf({ descriptor });
  return resultType == null || sameName(resultType, inner)
    ? {}
    : { resultType: ["must be that of the descriptor"] };
}

export const resultTypeOf = (tool: Pick<Tool, "descriptor">): string =>
  tool.descriptor[kindOf(tool)]?.resultType ?? UNSPECIFIED;

/** Whether a tool is of one of these types, in any spelling. */
export const isOfType = (tool: Tool, types: readonly string[]): boolean =>
  types.length === 0 || types.map(looseName).includes(looseName(KINDS[kindOf(tool)]));

/** What can be changed of a tool without the API. */
export const toolChangeSchema = z
  .strictObject({
    displayName: z.string().nullable(),
    description: z.string().nullable(),
    actionType: z.string(),
    parametersMetadata: parametersSchema("strict"),
    descriptor: descriptorSchema("strict"),
    isInternal: z.boolean(),
    isAsync: z.boolean(),
    newer: z.record(z.string(), z.unknown()),
  })
  .partial();

export const toolSeedSchema = toolChangeSchema.extend({ id: z.string().min(1) });

export type ToolChange = z.output<typeof toolChangeSchema>;
export type ToolSeed = z.output<typeof toolSeedSchema>;
