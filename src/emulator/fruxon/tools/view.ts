import { spelled, UNSPECIFIED } from "../rules/enums";
import type { FruxonSettings } from "../settings";
import { look, shownTime, withoutEmpty } from "../views/common";
import { parametersView } from "../views/metadata";
import { kindOf, KINDS, resultTypeOf, type Tool } from "./tool";

/** What an answer shows: all of it, with what only some answers have. */
export function toolView(tool: Tool, settings: FruxonSettings, asked: "read" | "written"): object {
  const { enumCase } = settings;
  const descriptor = withoutEmpty(descriptorView(tool, settings), settings);
  return withoutEmpty(
    {
      ...tool.newer,
      id: tool.id,
      integrationId: tool.integrationId,
      displayName: tool.displayName,
      description: tool.description,
      toolType: spelled(KINDS[kindOf(tool)], enumCase),
      actionType: spelled(tool.actionType, enumCase),
      resultType: spelled(resultTypeOf(tool), enumCase),
      isAsync: tool.isAsync,
      parametersMetadata: parametersView(tool.parametersMetadata, look(settings)),
      descriptor,
      createdAt: shownTime(tool.createdAt, settings),
      modifiedAt: shownTime(tool.modifiedAt, settings),
      ...(asked === "read"
        ? { pricing: [] }
        : { isInternal: tool.isInternal, isModifiable: kindOf(tool) !== "predefinedTool" }),
    },
    settings,
  );
}

/** The four kinds, three of them null; a member that was not sent is filled in. */
function descriptorView({ descriptor }: Tool, { enumCase }: FruxonSettings) {
  const { apiTool, codeTool, mcpTool, predefinedTool } = descriptor;
  const typed = <T extends { readonly resultType?: string | null | undefined }>(members: T) => ({
    ...members,
    resultType: spelled(members.resultType ?? UNSPECIFIED, enumCase),
  });
  return {
    apiTool:
      apiTool == null
        ? null
        : typed({
            ...apiTool,
            headers: apiTool.headers ?? {},
            queryParameters: apiTool.queryParameters ?? {},
            formParameters: apiTool.formParameters ?? {},
            body: apiTool.body ?? null,
            resultTransformExpression: apiTool.resultTransformExpression ?? null,
          }),
    codeTool:
      codeTool == null
        ? null
        : typed({
            ...codeTool,
            packages: codeTool.packages ?? [],
            timeoutSeconds: codeTool.timeoutSeconds ?? 60,
          }),
    mcpTool: mcpTool == null ? null : typed(mcpTool),
    predefinedTool: predefinedTool == null ? null : typed(predefinedTool),
  };
}
