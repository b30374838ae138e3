import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEmulator, type Emulator } from "../../src/emulator";
import { makeObjects, type Made } from "../support/all-objects";
import type { ObjectValue } from "../../src/framework/values/value";
import { integrations } from "../../src/provider";
import { hasCommand, knows } from "./support/engine";
import { serveHere, type Served } from "./support/served";
import { openStage, plainText, type Stage } from "./support/terraform";

// Adopting objects without their credentials, with the real engine and nothing but Terraform's own ways: what it writes is
// accepted as it is, plans nothing, and no request changes anything.

let emulator: Emulator;
let served: Served;
let stage: Stage;
let existing: readonly Made[];

beforeEach(async () => {
  emulator = await startEmulator();
  served = await serveHere(emulator.environment);
  stage = openStage(emulator.environment);
  stage.set({ TF_REATTACH_PROVIDERS: served.reattach });
  existing = await makeObjects(emulator);
  for (const { requests } of registries()) requests.clear();
});

const registries = () => [emulator.buddy, emulator.fruxon, emulator.northflank, emulator.truto];

/** A tag of Northflank has none. */
const withCredentials = () => existing.filter(({ state }) => "external_credentials" in state);

const writes = () =>
  registries().flatMap(({ requests }) => requests.all().filter(({ method }) => method !== "GET"));

afterEach(async () => {
  await served.close();
  await emulator.close();
  stage.remove();
});

test("import blocks write a configuration that is accepted as it is, says that credentials are kept elsewhere, and plans nothing", async () => {
  const named = existing.map(({ row, address, state }) => ({
    to: address,
    id: row.imports.id(state),
    provider: "integrations",
  }));
  const { resource, imports } = importedByForEach();
  const count = named.length + 2;
  stage.write({ import: [...named, imports], resource });

  const generated = await stage.plan("-generate-config-out=generated.tf");
  expect(generated).toMatchObject({ exitCode: 2 });
  const planned = await stage.planned();
  const written = readFileSync(join(stage.folder, "generated.tf"), "utf8");

  expect(plainText(generated.output)).toContain(
    `Plan: ${count} to import, 0 to add, 0 to change, 0 to destroy.`,
  );
  expect(new Set(planned.resource_changes?.flatMap(({ change }) => change.actions))).toEqual(
    new Set(["no-op"]),
  );
  expect(written.match(/external_credentials\s+= true/g)).toHaveLength(withCredentials().length);
  // Only blocks without a configuration may name the provider, and newer engines ask for it.
  stage.write({ import: [...named.map(({ to, id }) => ({ to, id })), imports], resource });
  const applied = await stage.apply();
  expect(plainText(applied.output)).toContain(`${count} imported, 0 added, 0 changed, 0 destroyed`);
  expect(await stage.plan()).toMatchObject({ exitCode: 0 });
  expect(writes()).toEqual([]);
});

test("identities name objects as well as ids, and are kept in the state (Terraform and OpenTofu 1.12)", async () => {
  if (!knows('import {\n  to       = terraform_data.any\n  identity = { id = "any" }\n}\n')) return;
  const identified = existing.map(({ type, address, state }) => ({
    to: address,
    identity: identityOf(type, state),
  }));
  stage.write({ import: identified.map((block) => ({ ...block, provider: "integrations" })) });

  expect(await stage.plan("-generate-config-out=generated.tf")).toMatchObject({ exitCode: 2 });
  stage.write({ import: identified });
  const applied = await stage.apply();
  expect(plainText(applied.output)).toContain(`${existing.length} imported, 0 added, 0 changed, 0 destroyed`);

  const kept = stage
    .state()
    .resources.map(({ type, name, instances }) => [`${type}.${name}`, instances[0]?.identity]);
  expect(Object.fromEntries(kept)).toEqual(
    Object.fromEntries(identified.map(({ to, identity }) => [to, identity])),
  );
  expect(writes()).toEqual([]);
});

const identityOf = (type: string, state: ObjectValue) =>
  Object.fromEntries((integrations.resources[type]?.identity ?? []).map((name) => [name, state[name]]));

/** One block for two objects; Terraform generates no configuration for it. */
function importedByForEach() {
  const services = { logs: "DATADOG", errors: "SENTRY" };
  const ids = Object.entries(services).map(([name, type]) => [
    name,
    emulator.buddy.addIntegration("acme-dev", { name, type, scope: "WORKSPACE", identifier: name }).hash_id,
  ]);
  return {
    resource: {
      integrations_buddy_integration: {
        service: {
          for_each: services,
          domain: "acme-dev",
          name: "${each.key}",
          type: "${each.value}",
          scope: "WORKSPACE",
          identifier: "${each.key}",
        },
      },
    },
    imports: {
      for_each: Object.fromEntries(ids) as Readonly<Record<string, string>>,
      to: "integrations_buddy_integration.service[each.key]",
      id: "acme-dev/${each.value}",
    },
  };
}

test("what a query finds is everything, and what it writes is accepted and plans nothing (Terraform 1.14)", async () => {
  if (!hasCommand("query")) return;
  stage.write({});
  const domain = 'config {\n    domain = "acme-dev"\n  }';
  const lists = Object.keys(integrations.listResources).map(
    (type) =>
      `list "${type}" "all" {\n  provider = integrations\n  ${type === "integrations_buddy_integration" ? domain : ""}\n}\n`,
  );
  writeFileSync(join(stage.folder, "all.tfquery.hcl"), lists.join("\n"));

  const queried = await stage.run("query", "-no-color", "-generate-config-out=found.tf");
  expect(queried).toMatchObject({ exitCode: 0 });
  rmSync(join(stage.folder, "all.tfquery.hcl"));
  const planned = await stage.plan();

  expect(plainText(planned.output)).toMatch(/Plan: \d+ to import, 0 to add, 0 to change, 0 to destroy\./);
  const addresses = (await stage.planned()).resource_changes?.map(({ address }) => address.split(".")[0]);
  expect(new Set(addresses)).toEqual(new Set(existing.map(({ type }) => type)));
  expect(writes()).toEqual([]);
});
