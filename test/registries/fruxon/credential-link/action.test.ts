import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagnostic } from "../../../../src/framework/diagnostics/diagnostic";
import type { Logger } from "../../../../src/framework/diagnostics/logger";
import { UNKNOWN, type ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { NOTHING, playCore, summariesOf, type Stored } from "../../../support/core";
import { authOf, INTEGRATIONS, json, openStage, places, type Stage, TENANT, VALID_KEY } from "../support";

const ACTION = "integrations_fruxon_credential_link";
const DESK = "custom_support_desk";

/** A config whose credentials nobody but the person behind a link has. */
const CONFIG: ObjectValue = {
  integration_id: DESK,
  display_name: "By link",
  parameters: json({ site: "acme" }),
  auth: authOf({ integration_auth_metadata_id: "api-key" }),
  external_credentials: true,
};

let stage: Stage;
let folder: string;
let file: string;
let logged: string[];
let core: Stage["configs"];

const connect = (token: string): Stage["configs"] => {
  const note: Logger["log"] = (...parts) => void logged.push(JSON.stringify(parts));
  const environment = { FRUXON_BASE_URL: stage.fruxon.baseUrl, FRUXON_TOKEN: token, FRUXON_TENANT: TENANT };
  return playCore(integrations, environment, "integrations_fruxon_config", "many", { log: note });
};

beforeEach(async () => {
  stage = await openStage();
  folder = mkdtempSync(join(tmpdir(), "credential-link-"));
  file = join(folder, "url.txt");
  logged = [];
  core = connect(stage.fruxon.tokens.full);
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stage.close();
});

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const idOf = ({ state }: Stored): string => textOf(state?.config_id);
const existing = (seed: object = {}): string =>
  stage.fruxon.addConfig(TENANT, DESK, {
    displayName: "Seeded",
    auth: { integrationAuthMetadataId: "api-key", level: "APPLICATION", parameters: {} },
    ...seed,
  }).id;

const complete = (given: ObjectValue): ObjectValue => ({
  ...Object.fromEntries(Object.keys(integrations.actions[ACTION]?.fields ?? {}).map((name) => [name, null])),
  integration_id: DESK,
  url_file: file,
  ...given,
});

const capabilities = { deferralAllowed: false, writeOnlyAttributesAllowed: true };

async function planned(given: ObjectValue): Promise<readonly Diagnostic[]> {
  await core.server.configure({ terraformVersion: "", config: {}, capabilities });
  const config = complete(given);
  const { diagnostics } = await core.server.validateAction({ type: ACTION, config, capabilities });
  if (diagnostics.some(({ severity }) => severity === "error")) return diagnostics;
  return [
    ...diagnostics,
    ...(await core.server.planAction({ type: ACTION, config, capabilities })).diagnostics,
  ];
}

async function invoked(given: ObjectValue) {
  await core.server.configure({ terraformVersion: "", config: {}, capabilities });
  const progress: string[] = [];
  let diagnostics: readonly Diagnostic[] = [];
  for await (const event of core.server.invokeAction({
    type: ACTION,
    config: complete(given),
    capabilities,
  })) {
    if (event.kind === "progress") progress.push(event.message);
    else ({ diagnostics } = event);
  }
  return { progress, diagnostics };
}

const urlIn = (path: string): string => readFileSync(path, "utf8").trim();
const linksOf = (id: string): string => `${INTEGRATIONS}/${DESK}/configs/${id}/credentialRequests`;

describe("a link", () => {
  test("is written to a file for its owner alone, and is in no message, log line or state", async () => {
    const made = await core.apply(CONFIG, NOTHING);
    const id = idOf(made);

    const { progress, diagnostics } = await invoked({
      config_id: id,
      intended_for_email: "ann@acme.example",
      note: "for the desk",
      ttl_hours: 2,
    });

    const url = stage.fruxon.credentialLink(id)?.url;
    expect(diagnostics).toEqual([]);
    expect(url).toMatch(/^https:/);
    expect(urlIn(file)).toBe(url);
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(progress).toEqual([
      expect.stringMatching(
        new RegExp(
          `^Fruxon created a credential link for the config ${TENANT}/${DESK}/${id}\\. It expires at .*Z\\. The person must sign in`,
        ),
      ),
      `The URL is in the file ${file}`,
    ]);
    const refreshed = await core.refresh(made);
    expect(logged.length).toBeGreaterThan(0);
    const seen = JSON.stringify([
      progress,
      logged,
      refreshed.state,
      Buffer.from(refreshed.private).toString(),
    ]);
    expect(seen).not.toContain(url);
    expect(stage.writes().find(({ path }) => path === linksOf(id))?.body).toEqual({
      requireSignIn: true,
      intendedForEmail: "ann@acme.example",
      note: "for the desk",
      ttlHours: 2,
    });
    expect(stage.fruxon.droppedKeys()).toEqual([]);
    expect(readdirSync(folder)).toEqual(["url.txt"]);
  });

  test("replaces the file of an earlier one, which no longer works", async () => {
    const id = existing();
    await invoked({ config_id: id });
    const first = urlIn(file);
    expect((await planned({ config_id: id })).map(({ summary }) => summary)).toEqual([]);
    expect((await invoked({ config_id: id })).diagnostics).toEqual([]);

    expect(urlIn(file)).not.toBe(first);
    expect(() => stage.fruxon.submitCredentialLink(first, { apiKey: VALID_KEY })).toThrow("no open link");
  });

  test("without a sign-in says who can use it, and needs the scope of administrators", async () => {
    const id = existing();
    const refused = await invoked({ config_id: id, require_sign_in: false });
    expect(summariesOf(refused.diagnostics)).toEqual([
      "error: The Fruxon token lacks the scope workspace:write",
    ]);
    expect(refused.diagnostics[0]?.detail).toContain("require_sign_in = true");
    expect(readdirSync(folder)).toEqual([]);
    stage.fruxon.configure({ scopeErrors: "empty" });
    expect(summariesOf((await invoked({ config_id: id, require_sign_in: false })).diagnostics)).toEqual([
      "error: The Fruxon token lacks the scope workspace:write",
    ]);

    core = connect(stage.fruxon.tokens.admin);
    const { progress, diagnostics } = await invoked({ config_id: id, require_sign_in: false });
    expect(diagnostics).toEqual([]);
    expect(progress[0]).toContain("Everyone who has the URL can enter credentials.");
  });

  test.each([
    [
      "the level USER",
      { auth: { integrationAuthMetadataId: "api-key", level: "USER", parameters: {} } },
      true,
    ],
    ["no auth method", { auth: null }, false],
  ])("is refused for %s, with what can have one", async (_, seed, isForeseen) => {
    const id = existing(seed);
    expect(summariesOf(await planned({ config_id: id }))).toEqual(
      isForeseen
        ? [`warning: Fruxon may refuse a credential link for the config ${TENANT}/${DESK}/${id}`]
        : [],
    );
    const { diagnostics } = await invoked({ config_id: id });
    expect(summariesOf(diagnostics)).toEqual([
      `error: Fruxon creates no credential link for the config ${TENANT}/${DESK}/${id}`,
    ]);
    expect(diagnostics[0]?.detail).toMatch(/not_linkable.*API_KEY, BEARER_TOKEN and BASIC_AUTH/s);
    expect(places(diagnostics)).toEqual(["config_id"]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ["no URL", { url: null }],
    ["an address that is none", { url: "javascript:alert(1)" }],
    ["control characters in it", { url: "https://links.example/\u001b[2J" }],
  ])("with %s in the answer is an error that does not quote it", async (_, patch) => {
    const id = existing();
    stage.fruxon.faults.add({
      match: { path: "**/credentialRequests" },
      fault: { kind: "rewriteAnswer", patch },
    });
    const { diagnostics } = await invoked({ config_id: id });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.detail).toContain('"url" is not');
    expect(JSON.stringify(diagnostics)).not.toMatch(/links\.example|alert/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("whose expiry is a date is read too", async () => {
    const id = existing();
    const patch = { expiresAt: "2031-02-03T04:05:06Z" };
    stage.fruxon.faults.add({
      match: { path: "**/credentialRequests" },
      fault: { kind: "rewriteAnswer", patch },
    });
    expect((await invoked({ config_id: id })).progress[0]).toContain(
      "It expires at 2031-02-03T04:05:06.000Z.",
    );
  });
});

describe("a plan", () => {
  test("asks for nothing to be created, and names what the action would fail with", async () => {
    const id = existing();
    writeFileSync(file, "FAKE-SECRET-of-something-else");
    expect(places(await planned({ config_id: id }))).toEqual(["url_file"]);
    expect(places(await planned({ config_id: "11111111-aaaa-4bbb-8ccc-000000000001" }))).toEqual([
      "url_file",
      "config_id",
    ]);
    expect(stage.writes()).toEqual([]);
    expect(summariesOf((await invoked({ config_id: id })).diagnostics)).toEqual([
      `error: ${JSON.stringify(file)} exists and is not a file with a URL`,
    ]);
    expect([stage.writes(), urlIn(file)]).toEqual([[], "FAKE-SECRET-of-something-else"]);
  });

  test("waits for a config that the same apply creates", async () => {
    expect(await planned({ config_id: UNKNOWN })).toEqual([]);
    expect(stage.fruxon.requests.all()).toEqual([]);
  });

  test("checks the arguments", async () => {
    const config = { config_id: "", intended_for_email: "ann", ttl_hours: 0, note: "" };
    expect(new Set(places(await planned(config)))).toEqual(
      new Set(["config_id", "intended_for_email", "note", "ttl_hours"]),
    );
    expect(summariesOf(await planned({ config_id: existing(), ttl_hours: 721 }))).toEqual([
      "warning: Fruxon may refuse a link for 721 hours",
    ]);
  });

  test("leaves alone what is not a file, and does not create a folder", async () => {
    const id = existing();
    const link = join(folder, "link");
    symlinkSync(file, link);
    for (const path of [folder, link]) {
      expect(summariesOf(await planned({ config_id: id, url_file: path }))).toEqual([
        `error: ${JSON.stringify(path)} exists and is not a file with a URL`,
      ]);
    }
    const absent = join(folder, "none", "url.txt");
    expect(summariesOf((await invoked({ config_id: id, url_file: absent })).diagnostics)).toEqual([
      `error: ${JSON.stringify(absent)} cannot be written`,
    ]);
    expect(stage.writes()).toEqual([]);
  });
});

describe("credentials that are entered under a link", () => {
  const submit = (id: string): void => {
    const { url = "" } = stage.fruxon.credentialLink(id) ?? {};
    stage.fruxon.submitCredentialLink(url, { apiKey: VALID_KEY });
  };

  test("are no drift of a config whose credentials are managed elsewhere, nor are later ones", async () => {
    let stored: Stored = await core.apply(CONFIG, NOTHING);
    for (const _ of ["entered", "rotated"]) {
      await invoked({ config_id: idOf(stored) });
      submit(idOf(stored));
      const refreshed = await core.refresh(stored);
      expect(summariesOf(refreshed.diagnostics)).toEqual([]);
      const { publishedRevisionId } = stage.fruxon.config(idOf(stored)) ?? {};
      expect(refreshed.state).toMatchObject({
        published: true,
        published_revision_id: publishedRevisionId,
        has_auth: true,
      });
      expect((await core.plan(CONFIG, refreshed)).changed).toEqual([]);
      stored = refreshed;
    }
    const asStored = JSON.stringify([stored.state, Buffer.from(stored.private).toString()]);
    expect(asStored).not.toContain(VALID_KEY);
  });

  test("stay when the rest of the config changes", async () => {
    const created = await core.apply(CONFIG, NOTHING);
    await invoked({ config_id: idOf(created) });
    submit(idOf(created));
    const refreshed = await core.refresh(created);

    const changed = await core.apply(
      { ...CONFIG, display_name: "Renamed", parameters: json({ site: "two" }) },
      refreshed,
    );

    expect(summariesOf(changed.diagnostics)).toEqual([]);
    const { publishedCredentials, draft } = stage.fruxon.config(idOf(created)) ?? {};
    expect([publishedCredentials?.main.auth, draft?.displayName]).toEqual([{ apiKey: VALID_KEY }, "Renamed"]);
  });

  test("can be a draft's first publication", async () => {
    const draft = { ...CONFIG, published: false };
    const created = await core.apply(draft, NOTHING);
    await invoked({ config_id: idOf(created) });
    submit(idOf(created));
    const refreshed = await core.refresh(created);
    expect(summariesOf(refreshed.diagnostics)).toEqual([]);
    expect((await core.plan(draft, refreshed)).changed).toEqual([]);
    expect((await core.plan(CONFIG, refreshed)).changed).toContain("published");
  });

  test("do not hide that somebody rolled the config back to an older revision", async () => {
    const created = await core.apply(CONFIG, NOTHING);
    const id = idOf(created);
    await invoked({ config_id: id });
    submit(id);
    const refreshed = await core.refresh(created);
    await rollBack(id, textOf(created.state?.published_revision_id));

    const found = await core.refresh(refreshed);

    expect(found.state?.published).toBe(false);
    const repaired = await core.apply(CONFIG, found);
    expect(summariesOf(repaired.diagnostics)).toEqual([]);
    expect(stage.fruxon.config(id)?.publishedCredentials?.main.auth).toEqual({ apiKey: VALID_KEY });
  });

  test("are drift of a config whose credentials are managed here", async () => {
    const own = { ...CONFIG, external_credentials: null, auth_secrets: json({ apiKey: "FAKE-SECRET-own" }) };
    const created = await core.apply(own, NOTHING);
    await invoked({ config_id: idOf(created) });
    submit(idOf(created));
    const refreshed = await core.refresh(created);
    expect(refreshed.state?.published).toBe(false);
    expect((await core.plan(own, refreshed)).changed).toContain("published");
  });

  const rollBack = async (id: string, revisionId: string): Promise<void> => {
    const answer = await fetch(`${stage.fruxon.baseUrl}${INTEGRATIONS}/${DESK}/configs/${id}:rollback`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${stage.fruxon.tokens.full}` },
      body: json({ revisionId }),
    });
    expect(answer.status).toBe(200);
  };
});
