import { TrutoUnifiedModel } from "../../lib/truto-unified-model";
import { TrutoUnifiedModelMapping } from "../../lib/truto-unified-model-mapping";
import { attributesIn, newStack, problemsOf, reportedBy } from "./support";

const NAMES = { resourceName: "campaigns", integrationName: "mailchimp", methodName: "list" };

it("has all that a mapping takes, under Terraform's names, and refers to its model", () => {
  const stack = newStack();
  const resources = { campaigns: { schema: {} } };
  const unifiedModel = new TrutoUnifiedModel(stack, "model", {
    name: "marketing",
    category: "crm",
    resources,
  });

  new TrutoUnifiedModelMapping(stack, "list", {
    unifiedModel,
    ...NAMES,
    config: { resource: "campaigns", response_mapping: 'response.{ "id": id }' },
  });

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, "integrations_truto_unified_model_mapping")).toMatchObject({
    unified_model_id: expect.stringMatching(/integrations_truto_unified_model\.model\w*\.id/) as string,
    resource_name: "campaigns",
    integration_name: "mailchimp",
    method_name: "list",
    config_json: expect.stringContaining('"response_mapping" = "response.{ \\"id\\": id }"') as string,
  });
});

it("is checked at synth, at its props", () => {
  const stack = newStack();
  const unifiedModel = { unifiedModelId: "66666666-aaaa-4bbb-8ccc-000000000006", name: "marketing" };

  new TrutoUnifiedModelMapping(stack, "x", { unifiedModel, ...NAMES, methodName: "", config: {} });

  expect(reportedBy(stack).join("\n")).toMatch(/methodName: must not be empty/);
});

it("is looked up by its names", () => {
  const stack = newStack();
  const model = TrutoUnifiedModel.fromName(stack, "crm", "crm");

  expect(TrutoUnifiedModelMapping.fromNames(stack, "a", model, NAMES).mappingId).toBeDefined();
});
