import { constants, generateKeyPairSync, privateDecrypt } from "node:crypto";
import { type Emulator, startEmulator, type TrutoSettings } from "../../../../src/emulator";
import { textIn } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { NOTHING, playCore, type Stored, summariesOf } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";
import { DESTROY } from "../../northflank/support";
import { json, places, words } from "../support";

const TYPE = "integrations_truto_webhook";

const keyPair = (bits = 2048) =>
  generateKeyPairSync("rsa", {
    modulusLength: bits,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
const { publicKey, privateKey } = keyPair();

const WEBHOOK: ObjectValue = {
  target_url: "https://hooks.acme.example/truto",
  is_active: true,
  event_types: ["environment_integration:created"],
};
const SIGNED: ObjectValue = { ...WEBHOOK, secret_public_key: publicKey };

let emulator: Emulator;

shortenWaits();

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const webhooks = () => emulator.truto.webhooks;
const core = (walks: "one" | "many" = "many") =>
  playCore(
    integrations,
    { TRUTO_BASE_URL: emulator.truto.baseUrl, TRUTO_TOKEN: emulator.truto.tokens.development },
    TYPE,
    walks,
  );
const sent = () => emulator.truto.requests.all().map(({ method, body }) => [method, body] as const);
const idOf = ({ state }: Stored): string => textIn(state ?? {}, "id") ?? "";
const secretOf = (stored: Stored): string =>
  (webhooks().get(idOf(stored))?.secrets as { readonly secret: string }).secret;
/** As `rsadecrypt` does it. Node refuses this padding where it decrypts, so that it is taken off here. */
const decrypted = (text: unknown): string => {
  const block = privateDecrypt(
    { key: privateKey, padding: constants.RSA_NO_PADDING },
    Buffer.from(String(text), "base64"),
  );
  expect([...block.subarray(0, 2)]).toEqual([0, 2]);
  return block.subarray(block.indexOf(0, 2) + 1).toString();
};

test.each<[string, ObjectValue, Partial<TrutoSettings>]>([
  ["all that it can have", SIGNED, {}],
  ["an address alone", { target_url: "https://hooks.acme.example" }, {}],
  [
    "an address alone, on a server that says all",
    { target_url: "https://hooks.acme.example" },
    { omittedEventTypes: "all" },
  ],
])("one with %s is created, read back, changed, and then at rest", async (_what, config, settings) => {
  emulator.truto.configure(settings);
  const terraform = core();
  expect(summariesOf(await terraform.validate(config))).toEqual([]);

  const created = await terraform.apply(config, NOTHING);
  const refreshed = await terraform.refresh(created);
  expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
  const changed = { ...config, target_url: "https://other.acme.example", event_types: ["all"] };
  const updated = await terraform.apply(changed, refreshed);

  expect([created, refreshed, updated].flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([]);
  expect((await terraform.plan(changed, await terraform.refresh(updated))).changed).toEqual([]);
  expect(webhooks().get(idOf(created))).toMatchObject({
    target_url: "https://other.acme.example",
    event_types: ["all"],
    is_active: true,
  });
});

test("its secret is handed on encrypted, and is nowhere in clear", async () => {
  const terraform = core();

  const created = await terraform.apply(SIGNED, NOTHING);
  const refreshed = await terraform.refresh(created);

  expect(decrypted(created.state?.encrypted_secret)).toBe(secretOf(created));
  expect(refreshed.state?.encrypted_secret).toBe(created.state?.encrypted_secret);
  expect(json(created.state) + json(created.diagnostics) + String(created.private)).not.toContain(
    secretOf(created),
  );
  expect(sent()[1]).toEqual([
    "POST",
    { target_url: WEBHOOK.target_url, is_active: true, event_types: WEBHOOK.event_types },
  ]);
});

test("without a key the secret is dropped, and the plan says so", async () => {
  const planned = await core().plan(WEBHOOK, NOTHING);
  const created = await core().apply(WEBHOOK, NOTHING);

  expect(planned.planned).toMatchObject({ encrypted_secret: null });
  expect(created.state).toMatchObject({ encrypted_secret: null });
});

test("a key that comes later changes nothing but the state, with a warning", async () => {
  const terraform = core();
  const created = await terraform.apply(WEBHOOK, NOTHING);
  emulator.truto.requests.clear();

  const planned = await terraform.plan(SIGNED, created);
  const updated = await terraform.apply(SIGNED, created);

  expect(planned.replaces).toBe(false);
  expect(words(planned.diagnostics)).toContain("-replace=ADDRESS");
  expect(places(planned.diagnostics)).toEqual(["secret_public_key"]);
  expect(sent().filter(([method]) => method !== "GET")).toEqual([]);
  expect(updated.state).toMatchObject({ encrypted_secret: null, secret_public_key: publicKey });
  expect((await terraform.plan(SIGNED, await terraform.refresh(updated))).changed).toEqual([]);
});

test("one whose secret is too long for the key is in the state, and says so", async () => {
  emulator.truto.faults.add({
    match: { method: "POST" },
    fault: { kind: "rewriteAnswer", patch: { secret: "FAKE-SECRET-".repeat(30) } },
  });

  const created = await core().apply(SIGNED, NOTHING);

  expect(created.state).toMatchObject({ id: idOf(created), encrypted_secret: null });
  expect(webhooks().all()).toMatchObject([{ id: idOf(created) }]);
  expect(summariesOf(created.diagnostics)).toEqual([
    "error: The webhook was created, but its secret is too long for secret_public_key",
  ]);
  expect(json(created)).not.toContain("FAKE-SECRET");
});

test("a creation whose answer was lost is found; a secret that was lost with it makes it anew", async () => {
  emulator.truto.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });
  const plain = await core().apply(WEBHOOK, NOTHING);
  expect(summariesOf(plain.diagnostics)).toEqual([]);
  expect(webhooks().all()).toMatchObject([{ id: idOf(plain) }]);

  emulator.truto.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });
  const other = { ...SIGNED, target_url: "https://signed.acme.example" };
  const lost = await core().apply(other, NOTHING);
  expect(summariesOf(lost.diagnostics)).toEqual(["error: The webhook was created, but its secret is lost"]);
  // Terraform stores it as tainted.
  expect(webhooks().get(idOf(lost))).toMatchObject({ target_url: "https://signed.acme.example" });
});

test("what another user changed is planned to be set back", async () => {
  const terraform = core();
  const created = await terraform.apply(SIGNED, NOTHING);
  webhooks().change(idOf(created), {
    is_active: false,
    event_types: ["all"],
    target_url: "https://u:FAKE-SECRET@x.example",
  });

  const refreshed = await terraform.refresh(created);

  expect((await terraform.plan(SIGNED, refreshed)).changed).toEqual([
    "target_url",
    "is_active",
    "event_types",
    "updated_at",
  ]);
  expect(json(refreshed.state)).not.toContain("FAKE-SECRET");
  const repaired = await terraform.apply(SIGNED, refreshed);
  expect(webhooks().get(idOf(created))).toMatchObject(WEBHOOK);
  expect(repaired.state?.encrypted_secret).toBe(created.state?.encrypted_secret);
});

test("an address that another one has is found while planning, and refuses nothing", async () => {
  const { id } = webhooks().add({ target_url: WEBHOOK.target_url });

  const planned = await core().plan(WEBHOOK, NOTHING);

  expect(words(planned.diagnostics)).toContain(id);
  expect(summariesOf((await core().apply(WEBHOOK, NOTHING)).diagnostics)).toEqual([]);
});

test("an import by id or address plans nothing where no key is set", async () => {
  const terraform = core();
  const created = await terraform.apply(WEBHOOK, NOTHING);

  for (const name of [idOf(created), "https://hooks.acme.example/truto"]) {
    const imported = await terraform.importId(name);
    expect(imported.state).toMatchObject({ id: idOf(created), encrypted_secret: null });
    expect((await terraform.plan(WEBHOOK, imported)).changed).toEqual([]);
  }
});

test("a deleted one is planned anew, and a deletion of it is fine", async () => {
  const terraform = core();
  const created = await terraform.apply(WEBHOOK, NOTHING);
  webhooks().remove(idOf(created));

  expect((await terraform.refresh(created)).state).toBeNull();
  expect(summariesOf((await terraform.apply(DESTROY, created)).diagnostics)).toEqual([]);
});

test.each<[string, ObjectValue, string]>([
  ["plain HTTP", { target_url: "http://hooks.acme.example" }, "error at target_url"],
  ["a credential in the address", { target_url: "https://u:FAKE-SECRET@x.example" }, "warning at target_url"],
  ["no key at all", { secret_public_key: "ssh-rsa AAAA" }, "error at secret_public_key"],
  ["a private key", { secret_public_key: privateKey }, "error at secret_public_key"],
  ["a short key", { secret_public_key: keyPair(1024).publicKey }, "error at secret_public_key"],
])("%s is reported at its attribute", async (_what, change, expected) => {
  const diagnostics = await core().validate({ ...WEBHOOK, ...change });

  expect(diagnostics.map(({ severity }, at) => `${severity} at ${places(diagnostics)[at] ?? ""}`)).toEqual([
    expected,
  ]);
  expect(words(diagnostics)).not.toMatch(/FAKE-SECRET|BEGIN PRIVATE/);
});
