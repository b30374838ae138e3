import { TrutoDocumentation } from "../../lib/truto-documentation";
import { TrutoEnvironmentIntegration } from "../../lib/truto-environment-integration";
import { TrutoIntegration } from "../../lib/truto-integration";
import { attributesIn, newStack, problemsOf, reportedBy } from "./support";

const TYPE = "integrations_truto_documentation";

const METHOD = { resource: "contacts", method: "list", content: "x" };

it.each([
  ["readme", () => TrutoDocumentation.readme, {}],
  ["note", () => TrutoDocumentation.note, {}],
  ["end_user_guide", () => TrutoDocumentation.endUserGuide, {}],
] as const)("%s is about an object as a whole", (type, factory, more) => {
  const stack = newStack();
  const entity = { entityType: "unified_model", entityId: "u" };

  factory()(stack, "x", { entity, content: "# Acme", ...more });

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).toMatchObject({
    type,
    entity_type: "unified_model",
    entity_id: "u",
    content: "# Acme",
  });
});

it.each([
  ["description", () => TrutoDocumentation.description],
  ["query_schema", () => TrutoDocumentation.querySchema],
  ["body_schema", () => TrutoDocumentation.bodySchema],
  ["response_schema", () => TrutoDocumentation.responseSchema],
] as const)("%s is about a method", (type, factory) => {
  const stack = newStack();
  const entity = { entityType: "integration", entityId: "u" };

  factory()(stack, "x", { entity, ...METHOD });

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).toMatchObject({ type, ...METHOD });
});

it("refers to an integration, or to an install", () => {
  const stack = newStack();
  const acme = new TrutoIntegration(stack, "acme", { name: "acme", config: {} });
  TrutoDocumentation.readme(stack, "x", { entity: acme, content: "x" });
  expect(attributesIn(stack, TYPE)).toMatchObject({
    entity_type: "integration",
    entity_id: expect.stringMatching(/^\$\{integrations_truto_integration\.acme_\w+\.id\}$/) as string,
  });

  const other = newStack();
  const install = new TrutoEnvironmentIntegration(other, "install", {
    integration: new TrutoIntegration(other, "acme", { name: "acme", config: {} }),
  });
  TrutoDocumentation.readme(other, "x", { entity: install, content: "x" });
  expect(attributesIn(other, TYPE)).toMatchObject({
    entity_type: "environment_integration",
    entity_id: expect.stringMatching(
      /^\$\{integrations_truto_environment_integration\.install_\w+\.id\}$/,
    ) as string,
  });
});

it("is checked at synth", () => {
  const stack = newStack();
  const any = TrutoDocumentation as unknown as new (...given: readonly unknown[]) => unknown;
  new any(stack, "x", { type: "readme", content: "x" });

  expect(reportedBy(stack).join("\n")).toMatch(/entity/);
});

it("is looked up by what it is about and by its id", () => {
  const stack = newStack();
  const acme = { integrationId: "acme", name: "acme" };

  expect(TrutoDocumentation.fromKey(stack, "a", { entity: acme, type: "readme" }).content).toBeDefined();
  expect(TrutoDocumentation.fromDocumentationId(stack, "b", "x").documentationId).toBeDefined();
});
