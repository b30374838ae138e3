import { control, member } from "../support";
import {
  CONFIGS,
  createdConfig,
  createdIntegration,
  errors,
  fruxonClient,
  PRODUCTION,
  refused,
  withFruxon,
} from "./support";

const EMPTY = {
  ...PRODUCTION,
  auth: { integrationAuthMetadataId: "api-key", level: "APPLICATION", parameters: {} },
};
const NOW = Date.parse("2030-01-01");
const HOUR = 3_600_000;
const VALID = { apiKey: "FAKE-VALID-SECRET" };

const linksOf = (config: string) => `${CONFIGS}/${config}/credentialRequests`;

describe("a credential link (docs/apis/fruxon.md §2.4)", () => {
  it("is answered with its URL once, lasts a week unless told otherwise, and replaces the open one", () =>
    withFruxon(
      {},
      async ({ emulator, client }) => {
        const config = await createdConfig(client, EMPTY);
        const first = await client.post(linksOf(config), { requireSignIn: true });
        expect(first.body).toMatchObject({ mode: "SIGN_IN", intendedForEmail: null, note: null });
        expect(Number(member(first.body, "expiresAt")) - Number(member(first.body, "createdAt"))).toBe(
          168 * HOUR,
        );
        const second = await client.post(linksOf(config), {
          requireSignIn: true,
          intendedForEmail: "ann@acme.example",
          note: "for the CRM",
          ttlHours: 1,
        });
        expect(second.body).toMatchObject({ intendedForEmail: "ann@acme.example", note: "for the CRM" });
        expect(emulator.fruxon.credentialLink(config)?.url).toBe(member(second.body, "url"));
        expect(() => emulator.fruxon.submitCredentialLink(String(member(first.body, "url")), VALID)).toThrow(
          "There is no open link",
        );
      },
      { clock: () => new Date(NOW) },
    ));

  it("tests, stores and publishes what is entered, and is then used up", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const config = await createdConfig(client, EMPTY);
      const url = String(member((await client.post(linksOf(config), { requireSignIn: true })).body, "url"));
      expect(() => emulator.fruxon.submitCredentialLink(url, { apiKey: "FAKE-WRONG" })).toThrow("refused");
      expect(emulator.fruxon.config(config)?.publishedRevisionId).toBeNull();
      const answer = await control(emulator, "POST", "/fruxon/credential-links/submissions", {
        url,
        credentials: VALID,
      });
      expect([answer.status, JSON.stringify(answer.body).includes(VALID.apiKey)]).toEqual([200, false]);
      expect(emulator.fruxon.config(config)?.publishedCredentials?.main.auth).toEqual(VALID);
      expect(() => emulator.fruxon.submitCredentialLink(url, VALID)).toThrow("There is no open link");
    }));

  it("expires", async () => {
    let now = NOW;
    await withFruxon(
      {},
      async ({ emulator, client }) => {
        const config = await createdConfig(client, EMPTY);
        const answer = await client.post(linksOf(config), { requireSignIn: true, ttlHours: 1 });
        now += HOUR + 60_000;
        expect(() => emulator.fruxon.submitCredentialLink(String(member(answer.body, "url")), VALID)).toThrow(
          "expired",
        );
      },
      { clock: () => new Date(now) },
    );
  });

  it("without a sign-in needs workspace:write", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const config = await createdConfig(client, EMPTY);
      const refusal = await client.post(linksOf(config), { requireSignIn: false });
      expect([refusal.status, member(refusal.body, "required")]).toEqual([403, "workspace:write"]);
      const admin = fruxonClient(emulator, emulator.fruxon.tokens.admin);
      expect((await admin.post(linksOf(config), { requireSignIn: false })).body).toMatchObject({
        mode: "CAPABILITY",
      });
    }));

  it.each([0, 721, 1.5])("lasts 1 to 720 whole hours: %s", (ttlHours) =>
    withFruxon({}, async ({ client }) => {
      const config = await createdConfig(client, EMPTY);
      const answer = await client.post(linksOf(config), { requireSignIn: true, ttlHours });
      expect([answer.status, Object.keys(errors(answer) as object)]).toEqual([400, ["ttlHours"]]);
    }),
  );

  it.each([
    ["the level USER", { auth: { ...EMPTY.auth, level: "USER" } }],
    ["OAuth", { auth: { ...EMPTY.auth, integrationAuthMetadataId: "app-oauth" } }],
    ["an auth map", { authMap: [{ parameters: { region: "us" }, authConfig: EMPTY.auth }] }],
    ["no auth method", { auth: null }],
  ])("is refused for %s", (_, more) =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      const made = await client.post(CONFIGS, { ...EMPTY, ...more });
      const answer = await client.post(linksOf(String(member(made.body, "id"))), { requireSignIn: true });
      expect([refused(answer)[0], member(answer.body, "code")]).toEqual([409, "not_linkable"]);
    }),
  );
});
