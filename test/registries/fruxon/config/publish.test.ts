import type { ObjectValue } from "../../../../src/framework/values/value";
import { changedOutside, NOTHING, type Stored, summariesOf } from "../../../support/core";
import {
  API_KEY,
  authOf,
  entryOf,
  json,
  openStage,
  places,
  type Stage,
  TENANT,
  VALID_KEY,
  words,
} from "../support";

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

/** A config of an integration of the default seed, which takes an API key. */
const DESK: ObjectValue = {
  integration_id: "custom_support_desk",
  display_name: "Test desk",
  parameters: json({ site: "acme" }),
  auth: authOf({ integration_auth_metadata_id: "api-key" }),
  auth_secrets: json({ apiKey: API_KEY }),
};

const configs = () =>
  stage.fruxon
    .configs(TENANT, "custom_support_desk")
    .filter(({ draft }) => draft.displayName !== "Production");

const only = () => {
  const [config, ...others] = configs();
  if (config === undefined || others.length > 0) throw new Error("expected one config");
  return config;
};

const idOf = ({ state }: Stored): string => (typeof state?.config_id === "string" ? state.config_id : "");
const paths = () => stage.writes().map(({ method, path }) => `${method} ${path.split("/").at(-1) ?? ""}`);
const count = (ending: string) => stage.writes().filter(({ path }) => path.endsWith(ending)).length;

const inFuture = (
  match: { method?: string; path?: string },
  status: number,
  when: "before" | "after" = "before",
) => stage.fruxon.faults.add({ match, fault: { kind: "answer", status, when } });

describe("publishing", () => {
  test("can be left to people", async () => {
    const applied = await stage.configs.apply({ ...DESK, published: false }, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(count(":publish")).toBe(0);
    expect(applied.state).toMatchObject({ published: false, published_revision_id: null });
    const refreshed = await stage.configs.refresh(applied);
    expect((await stage.configs.plan({ ...DESK, published: false }, refreshed)).changed).toEqual([]);
  });

  test("by people is then no difference, and told like every change by somebody else", async () => {
    const config = { ...DESK, published: false };
    const created = await stage.configs.apply(config, NOTHING);
    stage.fruxon.publishConfig(idOf(created));

    const refreshed = await stage.configs.refresh(created);

    expect(summariesOf(refreshed.diagnostics)).toEqual([changedOutside()]);
    expect(refreshed.state?.published_revision_id).toBe(only().publishedRevisionId);
    expect((await stage.configs.plan(config, refreshed)).changed).toEqual([]);
  });

  test("that is turned on publishes the draft as it is configured", async () => {
    const created = await stage.configs.apply({ ...DESK, published: false }, NOTHING);

    const applied = await stage.configs.apply(DESK, created);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(only().publishedCredentials?.main.auth).toEqual({ apiKey: API_KEY });
    expect((await stage.configs.plan(DESK, applied)).changed).toEqual([]);
  });

  test("that is turned off leaves what is published", async () => {
    const created = await stage.configs.apply(DESK, NOTHING);

    const applied = await stage.configs.apply({ ...DESK, published: false }, created);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(only().publishedRevisionId).toBe(created.state?.published_revision_id);
  });

  test("by somebody else is a difference, and ours is published again with our credentials", async () => {
    const created = await stage.configs.apply(DESK, NOTHING);
    stage.fruxon.changeConfig(idOf(created), {
      auth: {
        integrationAuthMetadataId: "api-key",
        level: "APPLICATION",
        parameters: { apiKey: "FAKE-SECRET-by-hand" },
      },
    });
    stage.fruxon.publishConfig(idOf(created));

    const refreshed = await stage.configs.refresh(created);
    const planned = await stage.configs.plan(DESK, refreshed);
    const applied = await stage.configs.apply(DESK, refreshed);

    expect(refreshed.state?.published).toBe(false);
    expect(planned.planned?.published).toBe(true);
    expect(only().publishedCredentials?.main.auth).toEqual({ apiKey: API_KEY });
    const after = await stage.configs.refresh(applied);
    expect((await stage.configs.plan(DESK, after)).changed).toEqual([]);
  });

  test("that fails keeps the draft, and the next apply publishes it", async () => {
    const created = await stage.configs.apply(DESK, NOTHING);
    const renamed = { ...DESK, display_name: "Renamed" };
    inFuture({ path: "/**:publish" }, 400);

    const failed = await stage.configs.apply(renamed, created);
    const planned = await stage.configs.plan(renamed, failed);
    const applied = await stage.configs.apply(renamed, failed);

    expect(summariesOf(failed.diagnostics)).toEqual([
      'error: Fruxon refused the config of the integration "custom_support_desk"',
    ]);
    expect(failed.state).toMatchObject({ display_name: "Renamed", published: false });
    expect(planned.changed).toContain("published");
    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(applied.state).toMatchObject({
      published: true,
      published_revision_id: only().publishedRevisionId,
    });
  });

  test("of a new config that fails keeps the config in the state", async () => {
    inFuture({ path: "/**:publish" }, 400);

    const failed = await stage.configs.apply(DESK, NOTHING);

    expect(summariesOf(failed.diagnostics)).toHaveLength(1);
    expect(failed.state).toMatchObject({ config_id: only().id, published: false });
  });

  test("whose answer is lost is not repeated when it was carried out", async () => {
    inFuture({ path: "/**:publish" }, 500, "after");

    const applied = await stage.configs.apply(DESK, NOTHING);

    expect(words(applied.diagnostics)).toBe("");
    expect(only().revisions).toHaveLength(1);
    expect(applied.state?.published_revision_id).toBe(only().publishedRevisionId);
  });

  test("whose request is lost is an error that says what is not known", async () => {
    stage.fruxon.faults.add({ match: { path: "/**:publish" }, fault: { kind: "drop", when: "before" } });

    const applied = await stage.configs.apply(DESK, NOTHING);

    expect(words(applied.diagnostics)).toContain("It is unknown whether Fruxon carried out the request.");
    expect(applied.state?.published).toBe(false);
  });
});

describe("verify_on_apply", () => {
  const CHECKED = { ...DESK, auth_secrets: json({ apiKey: VALID_KEY }), verify_on_apply: true };
  const WRONG = { ...CHECKED, auth_secrets: json({ apiKey: API_KEY }) };

  test("is off by default", async () => {
    await stage.configs.apply(DESK, NOTHING);

    expect(paths().filter((path) => path.includes("verify"))).toEqual([]);
  });

  test("tries the credentials out before anything is stored", async () => {
    const applied = await stage.configs.apply(CHECKED, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(stage.writes()[0]).toMatchObject({
      path: "/v1/tenants/acme-corp/integrations/custom_support_desk:verifyConfig",
      body: {
        authMetadataId: "api-key",
        authConfig: {
          integrationAuthMetadataId: "api-key",
          level: "APPLICATION",
          parameters: { apiKey: VALID_KEY },
        },
        configParameters: { site: "acme" },
      },
    });
    expect(paths()).toEqual([
      "POST custom_support_desk:verifyConfig",
      "POST configs",
      `POST ${only().id}:publish`,
    ]);
  });

  test("with wrong credentials creates nothing", async () => {
    const applied = await stage.configs.apply(WRONG, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual(["error: The credentials do not work"]);
    expect(places(applied.diagnostics)).toEqual(["auth"]);
    expect(words(applied.diagnostics)).not.toContain(API_KEY);
    expect(applied.state).toBeNull();
    expect(configs()).toEqual([]);
  });

  test("with wrong credentials changes nothing", async () => {
    const created = await stage.configs.apply(CHECKED, NOTHING);

    const applied = await stage.configs.apply({ ...WRONG, display_name: "Renamed" }, created);

    expect(summariesOf(applied.diagnostics)).toEqual(["error: The credentials do not work"]);
    expect(applied.state).toEqual(created.state);
    expect(only().draft.displayName).toBe("Test desk");
    expect(only().credentials.main.auth).toEqual({ apiKey: VALID_KEY });
  });

  test("tries stored credentials out when none are sent", async () => {
    const created = await stage.configs.apply(CHECKED, NOTHING);
    stage.fruxon.configure({ validSecrets: [] });

    const failed = await stage.configs.apply({ ...CHECKED, display_name: "Renamed" }, created);

    expect(paths().at(-1)).toBe(`POST ${idOf(created)}:verifyAuth`);
    expect(summariesOf(failed.diagnostics)).toEqual(["error: The credentials do not work"]);
    expect(only().publishedRevisionId).toBe(created.state?.published_revision_id);
    expect(failed.state).toMatchObject({ display_name: "Renamed", published: false });
  });

  test("of stored credentials that the configuration no longer has does not repeat them", async () => {
    const controlled = { ...CHECKED, credentials_version: 1 };
    const created = await stage.configs.apply(controlled, NOTHING);
    stage.fruxon.faults.add({
      match: { path: "**:verifyAuth" },
      fault: { kind: "rewriteAnswer", patch: { success: false, error: `Bad key ${VALID_KEY}` } },
    });

    const rotated = { ...controlled, auth_secrets: json({ apiKey: API_KEY }), display_name: "Renamed" };
    const failed = await stage.configs.apply(rotated, created);

    expect(words(failed.diagnostics)).toContain("Bad key (left out).");
    expect(words(failed.diagnostics)).not.toContain(VALID_KEY);
  });

  test("publishes with the next apply what failed the check and works by then", async () => {
    const created = await stage.configs.apply(CHECKED, NOTHING);
    const renamed = { ...CHECKED, display_name: "Renamed" };
    stage.fruxon.configure({ validSecrets: [] });
    const failed = await stage.configs.apply(renamed, created);
    stage.fruxon.configure({ validSecrets: [VALID_KEY] });

    const applied = await stage.configs.apply(renamed, failed);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(applied.state?.published).toBe(true);
  });

  test("that is turned on alone tries the stored credentials out and publishes nothing", async () => {
    const { verify_on_apply: _, ...unchecked } = CHECKED;
    const created = await stage.configs.apply(unchecked, NOTHING);

    const applied = await stage.configs.apply(CHECKED, created);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(paths().at(-1)).toBe(`POST ${idOf(created)}:verifyAuth`);
    expect(count(":publish")).toBe(1);
  });

  describe("with an auth map", () => {
    const MAPPED = {
      ...CHECKED,
      integration_id: "mapped",
      parameters: null,
      auth_map: ["eu", "us"].map((region) =>
        entryOf({
          parameters: json({ region }),
          auth_config: authOf({ integration_auth_metadata_id: "api-key" }),
        }),
      ),
      auth_map_secrets: json([{ apiKey: VALID_KEY }, { apiKey: "FAKE-SECRET-wrong" }]),
    };

    beforeEach(() => {
      stage.fruxon.addIntegration(TENANT, {
        id: "mapped",
        configMetadata: {
          authMetadata: [
            {
              id: "api-key",
              type: "API_KEY",
              supportedLevels: ["APPLICATION"],
              parametersMetadata: [{ name: "apiKey", type: "STRING", required: true, secret: true }],
              authMap: { useMap: true, parametersMetadata: [{ name: "region", type: "STRING" }] },
            },
          ],
        },
      });
    });

    test("tries each entry out, and a new config that fails leaves nothing behind", async () => {
      const applied = await stage.configs.apply(MAPPED, NOTHING);

      expect(summariesOf(applied.diagnostics)).toEqual(["error: The credentials do not work"]);
      expect(places(applied.diagnostics)).toEqual(["auth_map[1]"]);
      expect(applied.state).toBeNull();
      expect(stage.fruxon.configs(TENANT, "mapped")).toEqual([]);
      expect(count(":publish")).toBe(0);
    });

    test("keeps in the state what could not be taken away again", async () => {
      stage.fruxon.faults.add({
        match: { method: "DELETE" },
        times: "always",
        fault: { kind: "answer", status: 403 },
      });

      const applied = await stage.configs.apply(MAPPED, NOTHING);

      expect(summariesOf(applied.diagnostics)).toEqual([
        "error: The credentials do not work",
        "error: The new config could not be deleted",
      ]);
      expect(applied.state).toMatchObject({
        config_id: stage.fruxon.configs(TENANT, "mapped")[0]?.id,
        published: false,
      });
    });
  });

  test("of what turns out not to be testable says what to do, and creates nothing", async () => {
    inFuture({ path: "/**:verifyConfig" }, 400);

    const applied = await stage.configs.apply(CHECKED, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual(["error: The credentials cannot be verified"]);
    expect(places(applied.diagnostics)).toEqual(["verify_on_apply"]);
    expect(words(applied.diagnostics)).toContain("Set verify_on_apply = false.");
    expect(configs()).toEqual([]);
  });

  test("that cannot be carried out leaves nothing behind either", async () => {
    inFuture({ path: "/**:verifyConfig" }, 403);

    const applied = await stage.configs.apply(CHECKED, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual(["error: Fruxon denied access"]);
    expect(configs()).toEqual([]);
  });

  test("of a check that answers with what a terminal would obey is told in one line", async () => {
    stage.fruxon.faults.add({
      match: { path: "**:verifyConfig" },
      fault: {
        kind: "rewriteAnswer",
        patch: {
          success: false,
          error: "Refused\r\n\u001b[2K\u001b[1A it",
          authorizationUrl: "https://consent.example/\u001b[8m",
        },
      },
    });

    const applied = await stage.configs.apply(CHECKED, NOTHING);

    expect(words(applied.diagnostics)).toContain(
      String.raw`Refused \u001b[2K\u001b[1A it. A user has to consent first`,
    );
    expect(words(applied.diagnostics)).not.toMatch(/[\u001b\r\n]/);
  });

  test("of a check that quotes the credentials does not repeat them", async () => {
    stage.fruxon.faults.add({
      match: { path: "/**:verifyConfig" },
      fault: {
        kind: "rewriteAnswer",
        patch: { error: `The key ${API_KEY} is wrong`, authorizationUrl: "https://auth.example/consent" },
      },
    });

    const applied = await stage.configs.apply(WRONG, NOTHING);

    expect(words(applied.diagnostics)).toContain("The key <redacted> is wrong.");
    expect(words(applied.diagnostics)).toContain(
      "A user has to consent first at https://auth.example/consent",
    );
  });
});

describe("an OAuth credential key", () => {
  const CHAT: ObjectValue = {
    integration_id: "chat",
    display_name: "Chat",
    auth: authOf({ integration_auth_metadata_id: "oauth" }),
  };
  const withKey = (key: string): ObjectValue => ({ ...CHAT, oauth_credential_key: key });

  const keysSent = () =>
    stage
      .writes()
      .map(({ body }) => (body as { oAuthCredentialKey?: unknown }).oAuthCredentialKey)
      .filter((key) => key !== undefined);

  beforeEach(() => {
    stage.fruxon.configure({ oAuthKeys: "issued" });
  });

  test("is sent once, and kept nowhere", async () => {
    const key = stage.fruxon.issueOAuthKey(["chat.write"]);

    const created = await stage.configs.apply(withKey(key), NOTHING);

    expect(words(created.diagnostics)).toBe("");
    expect(keysSent()).toEqual([key]);
    expect(created.state).toMatchObject({ has_auth: true, granted_scopes: ["chat.write"] });
    expect(json(created.state)).not.toContain(key);
    expect(Buffer.from(created.private).toString()).not.toContain(key);
    expect((await stage.configs.plan(withKey(key), created)).changed).toEqual([]);
  });

  test("is not sent again when something else is", async () => {
    const key = stage.fruxon.issueOAuthKey();
    const created = await stage.configs.apply(withKey(key), NOTHING);

    const applied = await stage.configs.apply(
      { ...withKey(key), parameters: json({}), display_name: "Renamed", credentials_version: 2 },
      created,
    );

    expect(words(applied.diagnostics)).toBe("");
    expect(keysSent()).toEqual([key]);
  });

  test("is not sent again when publishing failed after it was used", async () => {
    const key = stage.fruxon.issueOAuthKey();
    const created = await stage.configs.apply(CHAT, NOTHING);
    inFuture({ path: "/**:publish" }, 400);

    const failed = await stage.configs.apply(withKey(key), created);
    const applied = await stage.configs.apply(withKey(key), failed);

    expect(summariesOf(failed.diagnostics)).toHaveLength(1);
    expect(words(applied.diagnostics)).toBe("");
    expect(keysSent()).toEqual([key]);
    expect(applied.state?.published).toBe(true);
  });

  test("that is new is sent", async () => {
    const [first, second] = [stage.fruxon.issueOAuthKey(), stage.fruxon.issueOAuthKey(["chat.read"])];
    const created = await stage.configs.apply(withKey(first), NOTHING);

    const applied = await stage.configs.apply(withKey(second), created);

    expect(keysSent()).toEqual([first, second]);
    expect(applied.state?.granted_scopes).toEqual(["chat.read"]);
  });

  test("that was used already is refused with the reason, and is not quoted", async () => {
    const applied = await stage.configs.apply(withKey("FAKE-SECRET-used-key"), NOTHING);

    expect(words(applied.diagnostics)).toContain("oauth_credential_key, which works only once");
    expect(words(applied.diagnostics)).not.toContain("FAKE-SECRET-used-key");
    expect(applied.state).toBeNull();
  });

  test("is not sent twice when the first answer is lost", async () => {
    const created = await stage.configs.apply(CHAT, NOTHING);
    const key = stage.fruxon.issueOAuthKey();
    inFuture({ method: "PATCH" }, 503, "after");

    const failed = await stage.configs.apply(withKey(key), created);

    expect(words(failed.diagnostics)).toContain("It is unknown whether Fruxon carried out the request.");
    expect(keysSent()).toEqual([key]);
  });
});
