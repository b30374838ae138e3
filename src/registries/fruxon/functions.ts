import { defineFileFunction, type ProviderFunction } from "../../framework";
import { valueIn } from "../common/lossless-json";
import { files } from "./schema-files";

export const functions: readonly ProviderFunction[] = [
  defineFileFunction({
    name: "fruxon_integration",
    what: "integration of Fruxon",
    form: files.integration,
    note:
      "A file that contains only the definition (`parametersMetadata`, `authMetadata`) is accepted as well. Which settings of " +
      "an auth method are secret is known only to Fruxon: a setting with the usual name of a credential counts as one.",
    parse: valueIn,
  }),
];
