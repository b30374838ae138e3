import { TrutoEnvironmentUnifiedModel } from "../../lib/truto-environment-unified-model";
import { TrutoEnvironmentUnifiedModelMapping } from "../../lib/truto-environment-unified-model-mapping";
import { attributesIn, newStack, problemsOf, reportedBy } from "./support";

const NAMES = { resourceName: "contacts", integrationName: "salesforce", methodName: "list" };

it("has all that a mapping takes, under Terraform's names, and refers to its install", () => {
  const stack = newStack();
  const environmentUnifiedModel = TrutoEnvironmentUnifiedModel.fromUnifiedModelName(stack, "crm", "crm");

  new TrutoEnvironmentUnifiedModelMapping(stack, "list", {
    environmentUnifiedModel,
    ...NAMES,
    config: { query_mapping: '{ "limit": query.limit }' },
  });

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, "integrations_truto_environment_unified_model_mapping")).toMatchObject({
    environment_unified_model_id: expect.stringMatching(/environment_unified_model\.crm\w*\.id/) as string,
    resource_name: "contacts",
    integration_name: "salesforce",
    method_name: "list",
    config_json: expect.stringContaining('"query_mapping" = "{ \\"limit\\": query.limit }"') as string,
  });
});

it("is checked at synth, at its props, and looked up by its names", () => {
  const stack = newStack();
  const environmentUnifiedModel = TrutoEnvironmentUnifiedModel.fromUnifiedModelName(stack, "crm", "crm");
  const found = TrutoEnvironmentUnifiedModelMapping.fromNames(stack, "a", environmentUnifiedModel, NAMES);
  expect(found.environmentMappingId).toBeDefined();

  new TrutoEnvironmentUnifiedModelMapping(stack, "x", {
    environmentUnifiedModel,
    ...NAMES,
    methodName: "",
    config: {},
  });

  expect(reportedBy(stack).join("\n")).toMatch(/methodName: must not be empty/);
});
