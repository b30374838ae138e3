import { defineFileFunction, type ProviderFunction } from "../../framework";
import { valueIn } from "../common/lossless-json";
import { files } from "./schema-files";

export const functions: readonly ProviderFunction[] = [
  defineFileFunction({
    name: "fruxon_config",
    what: "config of Fruxon",
    form: files.config,
    note:
      "Everything in `parameters` of an auth method is a credential, also where an answer of Fruxon masks it: list `auth.parameters` in " +
      "`omit`, and set `auth_secrets`. Which values of `parameters` are secret is known only to Fruxon: one with the usual name of a " +
      "credential counts as one, and so does every masked value. `authMapEntries` of an answer, which lack the auth methods, are an " +
      "error: write them as `authMap`. An empty text is null.",
    parse: valueIn,
  }),
  defineFileFunction({
    name: "fruxon_environment",
    what: "environment of Fruxon",
    form: files.environment,
    takenBy: "the vendor's API takes and answers",
    note: "An empty text is null.",
    parse: valueIn,
  }),
  defineFileFunction({
    name: "fruxon_integration",
    what: "integration of Fruxon",
    form: files.integration,
    note:
      "A file that contains only the definition (`parametersMetadata`, `authMetadata`) is accepted as well. Which settings of " +
      "an auth method are secret is known only to Fruxon: a setting with the usual name of a credential counts as one, and so " +
      "does every masked value.",
    parse: valueIn,
  }),
  defineFileFunction({
    name: "fruxon_tool",
    what: "tool of Fruxon",
    form: files.tool,
    takenBy: "the vendor's API takes and answers",
    note:
      "`descriptor` is returned as `api_tool`, `code_tool` or `mcp_tool`. Fruxon returns all of a tool, so a header or parameter with the " +
      "usual name of a credential is an error, unless a placeholder is in it. A `predefinedTool` is an error: it cannot be managed. " +
      "An empty text is null.",
    parse: valueIn,
  }),
];
