import { FruxonEnvironment } from "../../lib/fruxon-environment";
import { attributesIn, newStack, reportedBy } from "./support";

const TYPE = "integrations_fruxon_environment";

it("has all that an environment takes, under Terraform's names, and is named by its id", () => {
  const stack = newStack();
  new FruxonEnvironment(stack, "globex", {
    agentContext: "Speaks French.",
    logoFileId: "f1",
    externalId: "cus_1",
    externalSource: "crm",
    additionalFields: { theme: "dark" },
  });
  expect(attributesIn(stack, TYPE)).toMatchObject({
    display_name: "globex",
    agent_context: "Speaks French.",
    logo_file_id: "f1",
    external_id: "cus_1",
    external_source: "crm",
    additional_fields: expect.stringContaining("theme") as string,
  });
});

it("is checked at synth, at its props", () => {
  const stack = newStack();
  new FruxonEnvironment(stack, "globex", { externalId: "", displayName: "" });
  expect(reportedBy(stack).join("\n")).toMatch(
    /displayName: .*\n?.*externalId: |externalId: .*\n?.*displayName: /s,
  );
});

it("is looked up by its slug and by its id", () => {
  const stack = newStack();
  expect(FruxonEnvironment.fromSlug(stack, "a", "globex").environmentId).toBeDefined();
  expect(FruxonEnvironment.fromEnvironmentId(stack, "b", "x").slug).toBeDefined();
});
