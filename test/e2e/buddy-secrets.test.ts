import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { DOCKER_HUB, integrations, openBuddyStage, type BuddyStage } from "./support/buddy";
import { findLeaks } from "./support/leaks";

const SECRETS = {
  docker_password: "FAKE-SECRET-docker-4f1d",
  aws_access_key: "FAKE-SECRET-aws-access-92ab",
  aws_secret_key: 'FAKE-SECRET-aws-"quoted"-\\11',
  cloudflare_token: "FAKE-SECRET-cloudflare-77e0",
  google_config: '{"type":"external_account","note":"FAKE-SECRET-google-5c"}',
};
const ROTATED = "FAKE-SECRET-docker-rotated-03";

const AWS = {
  domain: "acme-dev",
  name: "AWS",
  type: "AMAZON",
  scope: "WORKSPACE",
  access_key: "${var.aws_access_key}",
  secret_key: "${var.aws_secret_key}",
};

const PROGRAM = integrations({
  hub: DOCKER_HUB,
  aws: AWS,
  cloudflare: {
    domain: "acme-dev",
    name: "Cloudflare",
    type: "CLOUDFLARE",
    scope: "WORKSPACE",
    token: "${var.cloudflare_token}",
  },
  google: {
    domain: "acme-dev",
    name: "Google",
    type: "GOOGLE_SERVICE_ACCOUNT",
    auth_type: "OIDC",
    scope: "WORKSPACE",
    google_project: "demo",
    google_config: "${var.google_config}",
  },
});

let stage: BuddyStage;

beforeEach(async () => {
  stage = await openBuddyStage();
  stage.set(Object.fromEntries(Object.entries(SECRETS).map(([name, value]) => [`TF_VAR_${name}`, value])));
  stage.write(PROGRAM);
});

afterEach(async () => {
  await stage.close();
});

const leaks = (shown: string) =>
  findLeaks(stage.folder, { transcript: stage.transcript(), shown }, [
    ...Object.values(SECRETS),
    ROTATED,
    stage.emulator.buddy.tokens.full,
  ]);

test("no secret is in state, backup, saved plan, logs or output, through creation, rotation and destruction", async () => {
  expect((await stage.apply()).exitCode).toBe(0);
  stage.set({ TF_VAR_docker_password: ROTATED });
  expect((await stage.plan()).exitCode).toBe(2);
  const shown = JSON.stringify(await stage.planned());
  expect(leaks(shown)).toEqual([]);

  expect((await stage.run("apply", "-no-color", "saved.plan")).exitCode).toBe(0);
  const given = stage.emulator.buddy.integrations().map(({ credentials }) => Object.values(credentials));
  expect(given.flat()).toEqual(
    expect.arrayContaining([ROTATED, SECRETS.aws_secret_key, SECRETS.google_config]),
  );
  expect(leaks(shown)).toEqual([]);

  expect((await stage.destroy()).exitCode).toBe(0);
  expect(leaks(shown)).toEqual([]);
});

test("no secret is in what is shown and logged when the registry refuses it and repeats it in its message", async () => {
  stage.write(integrations({ aws: AWS }));
  stage.emulator.buddy.faults.add({
    match: { method: "POST" },
    times: "always",
    fault: {
      kind: "answer",
      status: 400,
      message: `refused: ${SECRETS.aws_access_key} and ${SECRETS.aws_secret_key}, by ${stage.emulator.buddy.tokens.full}`,
    },
  });

  const applied = await stage.apply();

  expect(applied.exitCode).toBe(1);
  expect(applied.output).toContain("<redacted>");
  expect(leaks("")).toEqual([]);
});

describe("the search for leaks", () => {
  const planted = "FAKE-SECRET-planted-1";
  const cases: Readonly<Record<string, string | Uint8Array>> = {
    "as it is": `{"token":"${planted}"}`,
    "in base64, as private state is kept": JSON.stringify({
      private: Buffer.from(JSON.stringify({ a: planted })).toString("base64"),
    }),
    "in a member of an archive, as a saved plan has them": zipSync({ tfstate: Buffer.from(planted) }),
  };

  test.each(Object.entries(cases))("finds a planted secret %s", (_how, content) => {
    const folder = mkdtempSync(join(tmpdir(), "iac-leak-"));
    writeFileSync(join(folder, "file"), content);

    const found = findLeaks(folder, { output: "nothing here" }, [planted]);
    rmSync(folder, { recursive: true });

    expect(found[0]).toMatch(/^file/);
  });

  test("finds a planted secret in a text and does not find what is not there", () => {
    const folder = mkdtempSync(join(tmpdir(), "iac-leak-"));

    const found = findLeaks(folder, { output: `say ${planted}` }, [planted]);
    const none = findLeaks(folder, { output: "say nothing" }, [planted]);
    rmSync(folder, { recursive: true });

    expect(found).toEqual(["output"]);
    expect(none).toEqual([]);
  });
});
