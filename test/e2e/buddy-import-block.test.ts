import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBuddyStage, type BuddyStage } from "./support/buddy";
import { plainText } from "./support/terraform";

let stage: BuddyStage;

beforeEach(async () => {
  stage = await openBuddyStage("here");
});

afterEach(async () => {
  await stage.close();
});

test("an import block writes the configuration of what is there; it plans nothing, and what it lacks can be added", async () => {
  const { hash_id } = stage.emulator.buddy.addIntegration("acme-dev", {
    name: "AWS trusted",
    type: "AMAZON",
    auth_type: "TRUSTED",
    scope: "WORKSPACE",
    identifier: "aws_trusted",
  });
  const block = { to: "integrations_buddy_integration.aws", id: `acme-dev/${hash_id}` };
  // Newer engines ask for the provider where there is no configuration yet, and all refuse it where there is one.
  stage.write({ import: [{ ...block, provider: "integrations" }] });

  const generated = await stage.plan("-generate-config-out=generated.tf");
  expect(plainText(generated.output)).toContain("1 to import, 0 to add, 0 to change, 0 to destroy");

  const file = join(stage.folder, "generated.tf");
  const written = readFileSync(file, "utf8");
  expect(written).toMatch(/identifier\s+= "aws_trusted"/);
  stage.write({ import: [block] });
  expect((await stage.plan()).output).toContain("1 to import, 0 to add, 0 to change, 0 to destroy");
  const role = '[{ arn = "arn:aws:iam::000000000000:role/demo" }]';
  writeFileSync(file, written.replace(/role_assumptions\s+= null/, `role_assumptions = ${role}`));
  const planned = await stage.plan();

  expect(planned.output).toContain("1 to import, 0 to add, 1 to change, 0 to destroy");
});
