import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { integrations, openBuddyStage, type BuddyStage } from "./support/buddy";
import { providerInState } from "./support/engine";
import { findLeaks } from "./support/leaks";
import { OVERRIDES } from "./support/terraform";

const OLD_SECRETS = ["FAKE-SECRET-old-access-1", "FAKE-SECRET-old-secret-2"];

/** The object as the official provider 1.43 keeps it: every credential in plain text (docs/apis/buddy.md §7.3). */
const officialState = (hashId: string) => ({
  version: 4,
  terraform_version: "1.11.4",
  serial: 7,
  lineage: "11111111-2222-3333-4444-555555555555",
  outputs: {},
  resources: [
    {
      mode: "managed",
      type: "buddy_integration",
      name: "aws",
      provider: providerInState("buddy/buddy"),
      instances: [
        {
          schema_version: 0,
          attributes: {
            id: `acme-dev:${hashId}`,
            domain: "acme-dev",
            integration_id: hashId,
            name: "AWS",
            type: "AMAZON",
            scope: "WORKSPACE",
            project_name: null,
            identifier: "aws_deploy",
            auth_type: "DEFAULT",
            access_key: OLD_SECRETS[0],
            secret_key: OLD_SECRETS[1],
            token: null,
            partner_token: null,
            username: null,
            shop: null,
            password: null,
            api_key: null,
            email: null,
            app_id: null,
            tenant_id: null,
            google_project: null,
            google_config: null,
            audience: null,
            all_pipelines_allowed: true,
            allowed_pipelines: [],
            permissions: [],
            role_assumption: [
              { arn: "arn:aws:iam::000000000000:role/demo", external_id: "demo", duration: 3600 },
            ],
            html_url: "https://app.buddy.works/acme-dev/workspace/integrations",
          },
          sensitive_attributes: [],
        },
      ],
    },
  ],
});

const AWS = {
  domain: "acme-dev",
  name: "AWS",
  type: "AMAZON",
  scope: "WORKSPACE",
  identifier: "aws_deploy",
  access_key: "${var.access_key}",
  secret_key: "${var.secret_key}",
  role_assumptions: [{ arn: "arn:aws:iam::000000000000:role/demo", external_id: "demo", duration: 3600 }],
};

let stage: BuddyStage;

beforeEach(async () => {
  stage = await openBuddyStage("here");
  stage.set({ TF_VAR_access_key: "FAKE-SECRET-new-access", TF_VAR_secret_key: "FAKE-SECRET-new-secret" });
});

afterEach(async () => {
  await stage.close();
});

/** Terraform wants every provider of the state to be there, if only for its schema. */
function standInForOfficialProvider(folder: string): void {
  const official = join(folder, "official");
  mkdirSync(official);
  const executable = join(official, "terraform-provider-buddy");
  buildSync({
    entryPoints: [join(__dirname, "fixture", "official-buddy.ts")],
    outfile: executable,
    bundle: true,
    platform: "node",
    format: "cjs",
    banner: { js: "#!/usr/bin/env node" },
    external: ["undici"],
    logLevel: "error",
  });
  chmodSync(executable, 0o755);
  writeFileSync(
    join(folder, "terraform.rc"),
    `provider_installation {
  dev_overrides {
    ${OVERRIDES}
    "buddy/buddy" = ${JSON.stringify(official)}
  }
  direct {}
}
`,
  );
}

test("a moved block takes an integration over from the official provider, drops its secrets and only sends ours", async () => {
  const { hash_id } = stage.emulator.buddy.addIntegration("acme-dev", {
    name: "AWS",
    type: "AMAZON",
    scope: "WORKSPACE",
    identifier: "aws_deploy",
    auth_type: "DEFAULT",
  });
  standInForOfficialProvider(stage.folder);
  writeFileSync(join(stage.folder, "terraform.tfstate"), JSON.stringify(officialState(hash_id)));
  stage.write(
    integrations(
      { aws: AWS },
      { moved: [{ from: "buddy_integration.aws", to: "integrations_buddy_integration.aws" }] },
    ),
  );

  const planned = await stage.plan();
  const changes = (await stage.planned()).resource_changes ?? [];
  const applied = await stage.apply();
  const after = await stage.plan();

  expect(planned.output).toContain("0 to add, 1 to change, 0 to destroy");
  const { before = {}, after: wanted = {}, after_unknown: unknown = {} } = changes[0]?.change ?? {};
  const differing = Object.keys(wanted ?? {}).filter(
    (name) => JSON.stringify(before?.[name]) !== JSON.stringify(wanted?.[name]),
  );
  expect(differing).toEqual(["external_credentials"]);
  expect(Object.entries(unknown).filter(([, value]) => value === true)).toEqual([
    ["credentials_generation", true],
  ]);
  expect(applied.exitCode).toBe(0);
  expect(after.output).toContain("No changes.");

  const writes = stage.emulator.buddy.requests.all().filter(({ method }) => method !== "GET");
  expect(writes.map(({ method, body }) => ({ method, body }))).toEqual([
    {
      method: "PATCH",
      body: {
        name: "AWS",
        auth_type: "DEFAULT",
        access_key: "FAKE-SECRET-new-access",
        secret_key: "FAKE-SECRET-new-secret",
      },
    },
  ]);
  // The backup is the old state, which Terraform itself keeps; what we write holds none of it.
  const leaks = findLeaks(stage.folder, { transcript: stage.transcript() }, OLD_SECRETS);
  expect(leaks.filter((file) => !file.endsWith(".backup"))).toEqual([]);
});
