import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findLeaks } from "./support/leaks";
import { runProcess, type Ran } from "./support/terraform";
import { TERRAFORM } from "../support/terraform-binary";

const ROOT = join(__dirname, "..", "..");

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "iac-lease-"));
  const executable = join(folder, "bin", "terraform-provider-lease");
  const built = await runProcess(
    join(ROOT, "node_modules", ".bin", "esbuild"),
    [
      join(__dirname, "fixture", "lease-provider.ts"),
      ...["--bundle", "--platform=node", "--target=node20", "--log-level=error"],
      "--banner:js=#!/usr/bin/env node",
      `--outfile=${executable}`,
    ],
    ROOT,
    process.env,
  );
  if (built.exitCode !== 0) throw new Error(built.output);
  chmodSync(executable, 0o755);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A folder of its own for each test, in which terraform runs the provider. */
function stage(configuration: object) {
  const place = mkdtempSync(join(folder, "stage-"));
  mkdirSync(join(place, "logs"));
  writeFileSync(
    join(place, "dev.tfrc"),
    `provider_installation {\n  dev_overrides { "example/lease" = ${JSON.stringify(join(folder, "bin"))} }\n  direct {}\n}\n`,
  );
  const required_providers = { lease: { source: "example/lease" } };
  writeFileSync(
    join(place, "main.tf.json"),
    JSON.stringify({ terraform: { required_providers }, ...configuration }),
  );
  const run = (...args: readonly string[]): Promise<Ran> =>
    runProcess(TERRAFORM, [...args, "-no-color"], place, {
      PATH: process.env.PATH,
      HOME: place,
      TF_CLI_CONFIG_FILE: join(place, "dev.tfrc"),
      TF_INPUT: "0",
      CHECKPOINT_DISABLE: "1",
      TF_LOG: "TRACE",
      TF_LOG_PATH: join(place, "logs", "terraform.log"),
      LEASE_LOG: join(place, "lease.log"),
    });
  const noted = () => readFileSync(join(place, "lease.log"), "utf8").trim().split("\n");
  return { place, run, noted };
}

const leased = (name: string, work: object = {}) => ({
  ephemeral: { lease_token: { one: { name } } },
  resource: { lease_work: { one: { token: "${ephemeral.lease_token.one.value}", ...work } } },
});

test("a lease is opened in plan and again in apply, renewed while work goes on, and given back at the end", async () => {
  const { place, run, noted } = stage(leased("mine", { until: "renew mine 2" }));

  const planned = await run("plan", "-out=saved.plan");
  const inPlan = noted();
  const applied = await run("apply", "saved.plan");

  expect([planned.exitCode, applied.exitCode]).toEqual([0, 0]);
  expect(inPlan).toEqual(["open mine", "close mine after 0"]);
  const inApply = noted().slice(inPlan.length);
  expect(inApply.slice(0, 3)).toEqual(["open mine", "renew mine 1", "renew mine 2"]);
  expect(inApply).toContain("work with the token");
  // Terraform closes with what opening kept, OpenTofu with what the last renewal kept.
  const renewals = inApply.filter((line) => line.startsWith("renew")).length;
  expect(["close mine after 0", `close mine after ${renewals}`]).toContain(inApply.at(-1));
  const output = planned.output + applied.output;
  expect(findLeaks(place, { output }, ["FAKE-SECRET-leased-token"])).toEqual([]);
});

test("after failed work Terraform 1.11 gives no lease back, so that one has to end by itself", async () => {
  const { run, noted } = stage(leased("mine", { fails: true }));

  const applied = await run("apply", "-auto-approve");

  expect(applied.exitCode).toBe(1);
  expect(applied.output).toContain("the work failed");
  // The close before the last open is that of the plan. Should a newer Terraform close here, say so where `close` is defined.
  const calls = noted().map((line) => line.split(" ")[0]);
  expect(calls.lastIndexOf("close")).toBeLessThan(calls.lastIndexOf("open"));
});

test("a lease whose configuration is known only in apply is opened only then", async () => {
  const { resource, ephemeral } = leased("${lease_work.first.id}");
  const { run, noted } = stage({
    ephemeral,
    resource: { lease_work: { ...resource.lease_work, first: {} } },
  });

  const planned = await run("plan", "-out=saved.plan");
  const applied = await run("apply", "saved.plan");

  expect([planned.exitCode, applied.exitCode]).toEqual([0, 0]);
  expect(noted().slice(0, 2)).toEqual(["work with no token", "open work-1"]);
  expect(noted().at(-1)).toMatch(/^close work-1 after \d$/);
});
