import { TrutoUnifiedModel, type TrutoUnifiedResource } from "../../lib/truto-unified-model";
import { attributesIn, newStack, problemsOf, reportedBy } from "./support";

const TYPE = "integrations_truto_unified_model";

const campaigns: TrutoUnifiedResource = {
  schema: { type: "object", properties: { id: { type: "string" } } },
  description: "Campaigns",
  methods: ["list"],
};

it("has all that a unified model takes, under Terraform's names", () => {
  const stack = newStack();

  new TrutoUnifiedModel(stack, "marketing", {
    name: "marketing",
    category: "crm",
    description: "Campaigns",
    resources: { campaigns },
    scopes: { campaigns: ["read"] },
    webhooks: { campaigns: "true" },
    docs: {},
    deletionProtection: false,
  });

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).toMatchObject({
    name: "marketing",
    category: "crm",
    description: "Campaigns",
    resources: expect.stringContaining('"methods" = ["list"]') as string,
    scopes: expect.stringContaining('"campaigns" = ["read"]') as string,
    webhooks: expect.stringContaining('"campaigns" = "true"') as string,
    docs: expect.stringContaining("jsonencode({})") as string,
    deletion_protection: false,
  });
});

it("is checked at synth, at its props: names in one team are unique", () => {
  const stack = newStack();

  for (const id of ["a", "b"]) {
    new TrutoUnifiedModel(stack, id, { name: "marketing", category: "", resources: { campaigns } });
  }

  const reported = reportedBy(stack).join("\n");
  expect(reported).toMatch(/category: must not be empty/);
  expect(reported).toMatch(/name/);
});

it("is looked up by its name and by its id", () => {
  const stack = newStack();

  expect(TrutoUnifiedModel.fromName(stack, "a", "crm").unifiedModelId).toBeDefined();
  expect(TrutoUnifiedModel.fromUnifiedModelId(stack, "b", "x").name).toBeDefined();
});
