import { validateWorkflow } from "@action-validator/core";
import { Ajv } from "ajv";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentsIn, PIPELINES } from "./files";
import gitlabSchema from "./gitlab-ci.schema.json";
import { atlantisSchema, buddySchema, fluxSchema } from "./schemas";

// Each pipeline has the form that its service takes. That its commands work: test/e2e/pipelines.test.ts.

test("GitHub's schema for workflows", () => {
  const text = readFileSync(join(PIPELINES, "github/integrations.yml"), "utf8");

  expect(validateWorkflow(text).errors).toEqual([]);
  expect(validateWorkflow(text.replace("runs-on:", "runs-in:")).errors).not.toEqual([]);
});

test("GitLab's schema", () => {
  const validate = new Ajv({ strict: false }).compile(gitlabSchema);
  const [pipeline] = documentsIn("gitlab/gitlab-ci.yml");

  validate(pipeline);
  expect(validate.errors).toBeNull();
  expect(validate({ plan: { scripts: ["true"] } })).toBe(false);
});

test("Buddy's fields", () => {
  const [pipelines] = documentsIn("buddy/integrations.yml");

  expect(buddySchema.safeParse(pipelines).error).toBeUndefined();
});

test("Atlantis's fields; each project has a workflow", () => {
  const { projects, workflows } = atlantisSchema.parse(documentsIn("atlantis/atlantis.yaml")[0]);

  expect(projects.filter(({ workflow }) => workflows[workflow] === undefined)).toEqual([]);
});

test("the fields of Flux; what is referred to exists", () => {
  const resources = documentsIn("flux/terraform.yaml").map((each) => fluxSchema.parse(each));
  const named = resources.map(({ kind, metadata }) => `${kind} ${metadata.name}`);

  const references = resources.flatMap((each) => {
    if (each.kind === "Terraform") return [`${each.spec.sourceRef.kind} ${each.spec.sourceRef.name}`];
    return each.kind === "Alert" ? each.spec.eventSources.map(({ kind, name }) => `${kind} ${name}`) : [];
  });

  expect(references).toHaveLength(2);
  expect(references.filter((each) => !named.includes(each))).toEqual([]);
});

test("a pipeline stores no token where an identity token does", () => {
  for (const file of ["github/integrations.yml", "gitlab/gitlab-ci.yml"]) {
    const text = readFileSync(join(PIPELINES, file), "utf8");
    expect(text).toContain("BUDDY_OIDC_PROVIDER_ID");
    expect(text).not.toMatch(/BUDDY_TOKEN\b/);
  }
});

test("the page describes each of them", () => {
  const page = readFileSync(join(PIPELINES, "../../docs/guides/pipelines.md"), "utf8");
  const folders = readdirSync(PIPELINES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  expect(folders).toHaveLength(5);
  expect(folders.filter(({ name }) => !page.includes(`examples/pipelines/${name}`))).toEqual([]);
});
