import { TrutoDocumentation } from "../../lib/truto-documentation";
import { TrutoEnvironmentUnifiedModel } from "../../lib/truto-environment-unified-model";
import { TrutoUnifiedModel } from "../../lib/truto-unified-model";
import { attributesIn, newStack, problemsOf, reportedBy } from "./support";

const TYPE = "integrations_truto_environment_unified_model";

const unifiedModel = { unifiedModelId: "66666666-aaaa-4bbb-8ccc-000000000006", name: "crm" };

it("has all that an install takes, under Terraform's names, and refers to its unified model", () => {
  const stack = newStack();
  const crm = TrutoUnifiedModel.fromName(stack, "catalog", "crm");

  new TrutoEnvironmentUnifiedModel(stack, "crm", {
    unifiedModel: crm,
    override: { docs: { contacts: { plan: "pro" } } },
    deletionProtection: false,
  });

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).toMatchObject({
    unified_model_id: expect.stringMatching(
      /data\.integrations_truto_unified_model\.catalog\w*\.id/,
    ) as string,
    override: expect.stringContaining('"plan" = "pro"') as string,
    deletion_protection: false,
  });
});

it("is checked at synth, at its props", () => {
  const stack = newStack();

  new TrutoEnvironmentUnifiedModel(stack, "a", { unifiedModel, override: { resource: {} } });
  new TrutoEnvironmentUnifiedModel(stack, "b", { unifiedModel });

  const reported = reportedBy(stack).join("\n");
  expect(reported).toContain('override: Given: "resource". Did you mean resources?');
  expect(reported).toContain("unifiedModel: given:");
});

it("is looked up by its unified model, its name and its own id, and can be documented", () => {
  const stack = newStack();

  const byModel = TrutoEnvironmentUnifiedModel.fromUnifiedModel(stack, "a", unifiedModel);
  const byName = TrutoEnvironmentUnifiedModel.fromUnifiedModelName(stack, "b", "crm");
  const id = "88888888-aaaa-4bbb-8ccc-000000000008";
  const byId = TrutoEnvironmentUnifiedModel.fromEnvironmentUnifiedModelId(stack, "c", id);
  for (const found of [byModel, byName, byId]) {
    expect([found.environmentUnifiedModelId, found.unifiedModelId, found.environmentId]).not.toContain(
      undefined,
    );
  }
  TrutoDocumentation.readme(stack, "readme", { entity: byName, content: "# CRM" });

  expect(attributesIn(stack, "integrations_truto_documentation")).toMatchObject({
    entity_type: "environment_unified_model",
    entity_id: expect.stringMatching(/environment_unified_model\.b\w*\.id/) as string,
  });
});
