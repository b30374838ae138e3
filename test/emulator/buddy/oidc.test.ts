import { clientOf, INTEGRATIONS, messages, send, withEmulator, type Answer } from "../support";

// Exchange of identity tokens (docs/apis/buddy.md §1.5).

const NOW = Date.parse("2030-01-01T00:00:00Z");
const clock = () => new Date(NOW);

/** A JWT as a pipeline gets one; nobody verifies its signature here. */
const jwtOf = (claims: object): string =>
  [{ alg: "RS256" }, { exp: NOW / 1000 + 300, ...claims }, "FAKE-SIGNATURE"]
    .map((part) => Buffer.from(typeof part === "string" ? part : JSON.stringify(part)).toString("base64url"))
    .join(".");

const exchange = (baseUrl: string, body: unknown): Promise<Answer> =>
  send(`${baseUrl}/user/oidc/tokens`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

const GITHUB = "https://token.actions.githubusercontent.com";

test("an identity token is exchanged, without an API token, for one that ends", () => {
  let now = NOW;
  return withEmulator({ clock: () => new Date(now) }, async ({ emulator }) => {
    const { baseUrl, oidcProvider } = emulator.buddy;

    const answer = await exchange(baseUrl, {
      provider_id: oidcProvider,
      web_identity_token: jwtOf({ iss: GITHUB, aud: "Buddy" }),
    });

    expect(answer.status).toBe(200);
    expect([answer.body]).toEqual(emulator.buddy.exchangedTokens());
    const client = clientOf(baseUrl, String(answer.body));
    expect((await client.get(INTEGRATIONS)).status).toBe(200);
    now += 600_000;
    expect((await client.get(INTEGRATIONS)).status).toBe(401);
  });
});

test.each([
  ["an unknown provider", { provider_id: "nobody" }, 404, "Identity provider not found."],
  ["no provider", { provider_id: undefined }, 400, 'Field "provider_id" must be a non-empty text.'],
  [
    "an empty identity token",
    { web_identity_token: "" },
    400,
    'Field "web_identity_token" must be a non-empty text.',
  ],
  ["no JWT", { web_identity_token: "FAKE.JWT" }, 401, "The identity token is not a JWT."],
  [
    "another issuer",
    { web_identity_token: jwtOf({ iss: "https://example.com", aud: "ours" }) },
    401,
    "The identity token has another issuer.",
  ],
  [
    "another audience",
    { web_identity_token: jwtOf({ iss: GITHUB, aud: ["others"] }) },
    401,
    "The identity token is for another audience.",
  ],
  [
    "an identity token that has ended",
    { web_identity_token: jwtOf({ iss: GITHUB, aud: "ours", exp: NOW / 1000 }) },
    401,
    "The identity token has expired.",
  ],
])("%s is refused", (_, body, status, message) =>
  withEmulator({ clock }, async ({ emulator }) => {
    emulator.buddy.addOidcProvider({ id: "ours", issuer: GITHUB, audience: "ours" });

    const answer = await exchange(emulator.buddy.baseUrl, {
      provider_id: "ours",
      web_identity_token: jwtOf({ iss: GITHUB, aud: "ours" }),
      ...body,
    });

    expect([answer.status, messages(answer)]).toEqual([status, [message]]);
    expect(emulator.buddy.exchangedTokens()).toEqual([]);
  }),
);

test("the API token has the scopes of its provider", () =>
  withEmulator({ clock }, async ({ emulator }) => {
    emulator.buddy.addOidcProvider({ id: "reader", audience: null, scopes: ["INTEGRATION_INFO"] });
    const { body } = await exchange(emulator.buddy.baseUrl, {
      provider_id: "reader",
      web_identity_token: jwtOf({}),
    });

    const client = clientOf(emulator.buddy.baseUrl, String(body));

    expect((await client.get(INTEGRATIONS)).status).toBe(200);
    expect((await client.post(INTEGRATIONS, {})).status).toBe(403);
  }));

test("the address has no other method", () =>
  withEmulator({}, async ({ emulator }) => {
    expect((await send(`${emulator.buddy.baseUrl}/user/oidc/tokens`)).status).toBe(405);
  }));
