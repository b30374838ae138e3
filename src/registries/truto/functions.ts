import { defineFileFunction, type ProviderFunction } from "../../framework";
import { valueIn } from "../common/lossless-json";
import { files } from "./schema-files";

export const functions: readonly ProviderFunction[] = [
  defineFileFunction({
    name: "truto_integration",
    what: "integration of Truto",
    form: files.integration,
    note:
      "The file is the one of Truto's command line, `<slug>.integration.json`: `config` becomes `config_json`, a `label` beside " +
      "it becomes the label in it, and `audit_notes` are left out, as the command line does. `id` (of an integration that exists, for an " +
      "`import` block) and `documentation` are returned as well; the resource does not have them.",
    parse: valueIn,
  }),
];
